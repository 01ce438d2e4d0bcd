import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  paginateListObjectsV2,
  S3,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type StorageSettings, storageClient } from '#lib/object-storage.ts';
import type { FileStore, StoredFile } from './file-store.ts';

/** A part of an upload may take its time on a slow line. */
const ANSWER_MS = 120_000;
const PART_BYTES = 16 * 1024 * 1024;

const isMissing = (error: unknown): boolean =>
  ['NoSuchKey', 'NotFound'].includes((error as Error).name);

/**
 * Objects of a bucket below a prefix.
 * @param type media type of what is written, by its name
 */
export function bucketStore(
  settings: StorageSettings,
  bucket: string,
  prefix = '',
  type: (name: string) => string = () => 'application/octet-stream',
): FileStore {
  const client = new S3(storageClient(settings, ANSWER_MS));
  const start = prefix && `${prefix.replace(/\/+$/, '')}/`;
  const at = (name: string) => ({ Bucket: bucket, Key: `${start}${name}` });

  return {
    place: `s3://${bucket}/${start}`,
    list: async () => {
      const files: StoredFile[] = [];
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: start },
      )) {
        for (const { Key = '', Size = 0 } of Contents) {
          files.push({ name: Key.slice(start.length), size: Size });
        }
      }
      return files;
    },
    open: async (name) => {
      try {
        const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand(at(name)));
        return Body ? { size: ContentLength, bytes: Body as Readable } : null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: async (name, bytes) => {
      const params = { ...at(name), Body: bytes, ContentType: type(name) };
      await new Upload({ client, params, partSize: PART_BYTES, queueSize: 2 }).done();
    },
    // One by one: the call for many at once wants a checksum that not every dialect knows.
    remove: async (names) => {
      for (const name of names) await client.send(new DeleteObjectCommand(at(name)));
    },
  };
}

import { extname } from 'node:path';
import { mediaDirectory } from '#lib/directories.ts';
import type { Env } from '#lib/env.ts';
import { bucketStore } from './bucket-store.ts';
import type { FileStore } from './file-store.ts';
import { folderStore } from './folder-store.ts';

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};
const mediaType = (name: string): string => TYPES[extname(name)] ?? 'application/octet-stream';

/** Where the site keeps its pictures. */
export const mediaStore = (env: Env): FileStore =>
  env.S3_BUCKET ? bucketStore(env, env.S3_BUCKET, '', mediaType) : folderStore(mediaDirectory());

/** Where backups go: a folder, or `s3://bucket/prefix` in the object storage of the settings. */
export function backupStore(env: Env, target = env.BACKUP_TARGET): FileStore {
  const [, bucket, prefix] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(target) ?? [];
  return bucket ? bucketStore(env, bucket, prefix) : folderStore(target);
}

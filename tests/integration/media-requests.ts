/** Pictures as an editor uploads them, as visitors get them, and as they lie in object storage. */
import { ListObjectsV2Command, S3 } from '@aws-sdk/client-s3';
import { GET } from '../../src/app/(payload)/api/[...slug]/route.ts';
import { env } from '../../src/lib/env.ts';
import { storageClient } from '../../src/lib/object-storage.ts';
import { rest } from './cms.ts';
import { pictureFile } from './samples.ts';

interface Answer {
  doc: { id: number; filename: string; url: string; sizes: Record<string, { url: string | null }> };
}

export async function uploadPicture(token: string, name: string) {
  const { data } = await pictureFile(name, 1000, 700);
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), name);
  form.set('_payload', JSON.stringify({ alt: '替代文字' }));
  const { status, body } = await rest('POST', '/media', { token, form });
  return { status, doc: (body as Answer).doc };
}

/** As Next calls it. */
export const getMedia = (url: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3999${url}`, { headers }), {
    params: Promise.resolve({ slug: url.split('/').slice(2) }),
  });

export async function objectsIn(bucket: string): Promise<string[]> {
  const client = new S3(storageClient(env(), 5000));
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
  return Contents.map(({ Key = '' }) => Key).sort();
}

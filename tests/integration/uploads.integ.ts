/** T36: hostile and honest uploads. */
import type { Payload } from 'payload';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { findUploadProblem } from '../../src/features/media/check-upload.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { hostile, page, png } from './hostile-files.ts';
import { pictureFile } from './samples.ts';

let cms: Payload;
let token: string;
beforeAll(async () => {
  cms = await openCms();
  const { email } = await createUser(cms, 'editor');
  token = await logIn(cms, email);
});

async function upload(data: Buffer, name: string, type: string, language = 'zh') {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(data)], { type }), name);
  form.set('_payload', JSON.stringify({ alt: '替代文字' }));
  return rest('POST', '/media', { token, form, headers: { 'accept-language': language } });
}

test.each(hostile)('T36: %s is refused', async (_what, data, name, type) => {
  const before = (await cms.count({ collection: 'media' })).totalDocs;
  const { status } = await upload(await data(), name, type);
  expect([400, 413]).toContain(status);
  expect((await cms.count({ collection: 'media' })).totalDocs).toBe(before);
});

test('T36: a name with a zero byte is refused before it is looked at', async () => {
  const before = (await cms.count({ collection: 'media' })).totalDocs;
  const { status } = await upload(await png(), 'a.php\u0000.png', 'image/png');
  expect(status).toBeGreaterThanOrEqual(400);
  expect((await cms.count({ collection: 'media' })).totalDocs).toBe(before);
});

test('too large a file is refused', async () => {
  expect(await findUploadProblem(Buffer.alloc(21 * 1024 * 1024), 'a.png')).toBe('tooLarge');
});

test('the refusal speaks the language of the user', async () => {
  const { body: answer } = await upload(Buffer.from(page), 'a.jpg', 'image/jpeg', 'zh');
  expect(JSON.stringify(answer)).toContain('只接受JPEG、PNG、WebP或AVIF图片');
});

test('T36: what is hidden behind the picture does not survive, nor does camera data', async () => {
  const tail = Buffer.from(page);
  const withCamera = await sharp(await png())
    .withExif({ IFD0: { Copyright: 'secret-place' } })
    .jpeg()
    .toBuffer();
  const { status, body: answer } = await upload(
    Buffer.concat([withCamera, tail]),
    'p.jpg',
    'image/jpeg',
  );
  expect(status).toBe(201);
  const { doc } = answer as { doc: { filename: string } };
  const response = await cms.find({
    collection: 'media',
    where: { filename: { equals: doc.filename } },
  });
  expect(response.docs[0]?.mimeType).toBe('image/webp');
  const { readFileSync } = await import('node:fs');
  const stored = readFileSync(`${process.env.DATA_DIR}/media/${doc.filename}`);
  expect(stored.includes('alert(1)')).toBe(false);
  expect(stored.includes('secret-place')).toBe(false);
});

test('sizes in AVIF and WebP are made, never larger than the picture', async () => {
  const { data } = await pictureFile('gross.png', 1200, 800);
  const { body: answer } = await upload(data, '大图.png', 'image/png');
  const { doc } = answer as {
    doc: { filename: string; sizes: Record<string, { width: number | null }> };
  };
  expect(doc.filename).toMatch(/^da-tu-[0-9a-f]{10}\.webp$/);
  const widths = Object.fromEntries(
    Object.entries(doc.sizes).map(([name, size]) => [name, size.width ?? null]),
  );
  expect(widths).toMatchObject({ avif480: 480, avif960: 960, webp480: 480, webp960: 960 });
  expect(Math.max(...Object.values(widths).map(Number))).toBeLessThanOrEqual(1200);
});

test.each([
  '../../../etc/passwd.png',
  '..\\..\\a.png',
  `${'长'.repeat(60)}.png`,
  '\u202egnp.exe.png',
  '  .png',
])('T36: the name «%s» stays a plain name in the media folder', async (name) => {
  const { status, body: answer } = await upload(await png(), name, 'image/png');
  expect(status).toBe(201);
  const { doc } = answer as { doc: { filename: string } };
  expect(doc.filename).toMatch(/^[a-z0-9][a-z0-9-]{0,120}\.webp$/);
});

test('alternative text is required', async () => {
  const { data } = await pictureFile();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'a.png');
  form.set('_payload', '{}');
  const { status } = await rest('POST', '/media', { token, form });
  expect(status).toBe(400);
});

test('a picture cannot be replaced, and one without a file is not fetched from elsewhere', async () => {
  const { body: answer } = await upload(await png(), 'bleibt.png', 'image/png');
  const { doc } = answer as { doc: { id: number; filename: string } };
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(await png())], { type: 'image/png' }), 'neu.png');
  form.set('_payload', JSON.stringify({ alt: '' }));
  expect((await rest('PATCH', `/media/${doc.id}`, { token, form })).status).toBe(400);
  expect((await rest('GET', `/media/file/${doc.filename}`)).status).toBe(200);

  const data = { alt: 'x', filename: 'a.png', url: 'https://example.com/a.png' };
  expect((await rest('POST', '/media', { token, data })).status).toBe(400);
});

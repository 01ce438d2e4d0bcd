/** T36: what an editor's tool, or a hostile client, asks to be done to a picture at its upload. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Media } from '../../src/generated/payload-types.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';

let cms: Payload;
let token: string;
beforeAll(async () => {
  cms = await openCms();
  const { email } = await createUser(cms, 'editor');
  token = await logIn(cms, email);
});

const WIDTH = 60;
const HEIGHT = 40;
const SECRET = 'secret-place';
const TAIL = '<script>alert(1)</script>';

/** A picture with camera data, and a page hidden behind it. */
async function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const jpeg = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, noise, background: '#888' },
  })
    .withExif({ IFD0: { Copyright: SECRET } })
    .jpeg()
    .toBuffer();
  return Buffer.concat([jpeg, Buffer.from(TAIL)]);
}

/** The query by which Payload's admin sends a crop. */
const crop = (x: number, y: number, width: number, height: number) =>
  new URLSearchParams({
    'uploadEdits[crop][x]': String(x),
    'uploadEdits[crop][y]': String(y),
    'uploadEdits[crop][width]': '100',
    'uploadEdits[crop][height]': '100',
    'uploadEdits[crop][unit]': '%',
    'uploadEdits[widthInPixels]': String(width),
    'uploadEdits[heightInPixels]': String(height),
  }).toString();

async function upload(data: Buffer, query: string) {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'p.jpg');
  form.set('_payload', JSON.stringify({ alt: '替代文字' }));
  const { status, body } = await rest('POST', `/media?locale=zh-CN&${query}`, { token, form });
  return { status, doc: (body as { doc: Media }).doc };
}

const stored = (filename: string | null | undefined) =>
  readFileSync(`${process.env.DATA_DIR}/media/${filename}`);

test.each([
  ['of its full size', crop(0, 0, WIDTH, HEIGHT)],
  ['of a part', crop(10, 10, 30, 20)],
  ['beyond its edges', crop(90, 90, 500, 500)],
  ['of no size', crop(0, 0, 0, 0)],
  ['that is no crop', 'uploadEdits[crop]=x&uploadEdits[widthInPixels]=NaN'],
  ['of the sizes alone', 'uploadEdits[widthInPixels]=60&uploadEdits[heightInPixels]=40'],
  ['that is no object', 'uploadEdits=crop'],
])(
  'a crop %s changes nothing: the picture is whole, encoded anew and clean',
  async (_what, query) => {
    const { status, doc } = await upload(await photograph(), query);
    expect(status).toBe(201);
    expect(doc).toMatchObject({ mimeType: 'image/webp', width: WIDTH, height: HEIGHT });
    expect(doc.filename).toMatch(/^p-[0-9a-f]{10}(-\d+)?\.webp$/);
    const file = stored(doc.filename);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: WIDTH });
    expect(file.includes(SECRET)).toBe(false);
    expect(file.includes(TAIL)).toBe(false);
  },
);

test('a crop does not lead a file around the checks', async () => {
  const before = (await cms.count({ collection: 'media' })).totalDocs;
  const { status } = await upload(Buffer.from(TAIL), crop(0, 0, WIDTH, HEIGHT));
  expect(status).toBe(400);
  expect((await cms.count({ collection: 'media' })).totalDocs).toBe(before);
});

test('the focal point that comes with a crop stays', async () => {
  const query = `${crop(10, 10, 30, 20)}&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70`;
  const { doc } = await upload(await photograph(), query);
  expect(doc).toMatchObject({ focalX: 20, focalY: 70, width: WIDTH, height: HEIGHT });
});

const fingerprint = (filename: string | null | undefined) =>
  createHash('sha256').update(stored(filename)).digest('hex');

test.each([
  ['a crop', crop(10, 10, 30, 20), { focalX: 50, focalY: 50 }],
  [
    'another focal point',
    'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70',
    { focalX: 20, focalY: 70 },
  ],
  [
    'a focal point outside',
    'uploadEdits[focalPoint][x]=900&uploadEdits[focalPoint][y]=-1',
    { focalX: 100, focalY: 0 },
  ],
  [
    'a focal point that is none',
    'uploadEdits[focalPoint][x]=a&uploadEdits[focalPoint]=b',
    { focalX: 50, focalY: 50 },
  ],
])(
  '%s later leaves the files of a picture as they are: caches keep them for ever',
  async (_what, query, focus) => {
    const { doc } = await upload(await photograph(), '');
    const names = [doc.filename, doc.sizes?.avif480?.filename, doc.sizes?.webp480?.filename];
    const before = names.map(fingerprint);
    const { status, body } = await rest('PATCH', `/media/${doc.id}?locale=zh-CN&${query}`, {
      token,
      data: { alt: '新的替代文字' },
    });
    expect(status).toBe(200);
    const { doc: after } = body as { doc: Media };
    expect(after).toMatchObject({ alt: '新的替代文字', filename: doc.filename, ...focus });
    expect(names.map(fingerprint)).toEqual(before);
  },
);

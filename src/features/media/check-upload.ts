import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import sharp, { type Metadata } from 'sharp';
import { isStaff } from '#cms/access/roles.ts';
import { toSlug } from '#cms/fields/slug.ts';
import { type Label, label } from '#cms/label.ts';
import { refusal } from '#cms/refusal.ts';
import { limitEdits } from './upload-edits.ts';

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;
const MAX_PIXELS = 60_000_000;

/** Endings that go with what sharp finds in the bytes. */
const ENDINGS: Record<string, string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  heif: ['.avif'],
};

const problems = {
  tooLarge: label('文件超过20 MB。', '檔案超過20 MB。', 'The file is larger than 20 MB.'),
  noPicture: label(
    '只接受JPEG、PNG、WebP或AVIF图片；这个文件不是，或已损坏。',
    '只接受JPEG、PNG、WebP或AVIF圖片；這個檔案不是，或已損壞。',
    'Only JPEG, PNG, WebP or AVIF pictures: this file is none, or is damaged.',
  ),
  wrongEnding: label(
    '文件内容与扩展名不符。',
    '檔案內容與副檔名不符。',
    'The content of the file does not match its ending.',
  ),
  tooManyPixels: label(
    '图片超过6000万像素，请先缩小。',
    '圖片超過6000萬像素，請先縮小。',
    'The picture has more than 60 million pixels; make it smaller first.',
  ),
  noFile: label('请选择图片文件。', '請選擇圖片檔案。', 'Choose a picture file.'),
  noReplacement: label(
    '已上传的图片不能替换文件；请上传一张新图片。',
    '已上傳的圖片不能替換檔案；請上傳一張新圖片。',
    'The file of a picture cannot be replaced; upload a new picture.',
  ),
} satisfies Record<string, Label>;
type Problem = keyof typeof problems;

/** What is wrong with an upload, by its bytes and not by what the client says of them. */
export async function findUploadProblem(data: Buffer, name: string): Promise<Problem | null> {
  if (data.length > MAX_UPLOAD_BYTES) return 'tooLarge';
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' as const };
  const header = await readHeader(data);
  const endings = ENDINGS[header?.format ?? ''];
  if (!header || !endings || (header.format === 'heif' && header.compression !== 'av1')) {
    return 'noPicture';
  }
  if (!endings.includes(extname(name).toLowerCase())) return 'wrongEnding';
  if ((header.width ?? 0) * (header.height ?? 0) > MAX_PIXELS) return 'tooManyPixels';
  const decodable = await sharp(data, options)
    .resize(1, 1)
    .toBuffer()
    .catch(() => null);
  return decodable ? null : 'noPicture';
}

/** Also throws at once for an empty buffer, hence the function. */
const readHeader = async (data: Buffer): Promise<Metadata | null> => {
  try {
    return await sharp(data, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
};

/**
 * Refuses what is no picture, and names the file after its content: a name stands for one picture
 * for ever, so that it can be cached for ever.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  limitEdits(req.query, operation, (args as { data?: unknown }).data);
  const file = req.file;
  // Payload removes the old files first: a failure after that would leave pages without a picture.
  if (file && operation === 'update') throw refusal(req, problems.noReplacement, 400);
  // Without a file Payload would fetch one from an address in the body.
  if (!file && operation === 'create' && isStaff(req.user))
    throw refusal(req, problems.noFile, 400);
  if (!file) return args;
  const problem = await findUploadProblem(file.data, file.name);
  if (problem) throw refusal(req, problems[problem], 400);
  const ending = extname(file.name).toLowerCase();
  const hash = createHash('sha256').update(file.data).digest('hex').slice(0, 10);
  file.name = `${toSlug(file.name.slice(0, -ending.length)) || 'picture'}-${hash}${ending}`;
  return args;
};

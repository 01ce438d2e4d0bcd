import { beforeEach, expect, test, vi } from 'vitest';
import { sitemapPart } from '#features/sitemap/sitemap.ts';
import { announce } from '../../../../tests/announce.ts';
import { GET } from './route.ts';

vi.mock('#features/sitemap/sitemap.ts', () => ({ sitemapPart: vi.fn() }));

const make = vi.mocked(sitemapPart);
const ask = (part: string) =>
  GET(new Request('https://site.test/'), { params: Promise.resolve({ part }) });

beforeEach(() => {
  make.mockReset();
});

test('a part is made once for all who ask at once, and not kept', async () => {
  make.mockResolvedValue('<urlset/>');
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('news-1.xml')));
  for (const answer of answers) {
    expect([answer.status, await answer.text()]).toEqual([200, '<urlset/>']);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  }
  expect(make.mock.calls).toEqual([['news-1']]);
  await ask('news-1.xml');
  expect(make).toHaveBeenCalledTimes(2);
});

test('who comes after a change, or asks for another part, has it made anew', async () => {
  make.mockResolvedValue('<urlset/>');
  const before = ask('news-1.xml');
  await vi.waitFor(() => expect(make).toHaveBeenCalledOnce());
  announce(['news']);
  await Promise.all([before, ask('news-1.xml'), ask('news-2.xml')]);
  expect(make.mock.calls).toEqual([['news-1'], ['news-1'], ['news-2']]);
});

test('a failure is 503 for those who wait for it, and for nobody after them', async () => {
  make.mockRejectedValueOnce(new Error('no database')).mockResolvedValue(null);
  const answers = await Promise.all([ask('news-1.xml'), ask('news-1.xml')]);
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect((await ask('news-1.xml')).status).toBe(404);
  expect((await ask('news-1')).status).toBe(404);
});

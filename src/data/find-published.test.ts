import { beforeEach, expect, test, vi } from 'vitest';
import { dependOn } from './cached-query.ts';
import { findBySlug, findRedirect, listPublished } from './find-published.ts';

const find = vi.hoisted(() => vi.fn());
vi.mock('./payload.ts', () => ({ payloadClient: async () => ({ find }) }));
vi.mock('./cached-query.ts', () => ({ dependOn: vi.fn() }));

const tags = () => vi.mocked(dependOn).mock.calls.flatMap(([some]) => [...some]);

beforeEach(() => {
  vi.clearAllMocks();
  find.mockResolvedValue({ docs: [] });
});

test('a list that shows bodies depends on what they link to and a visitor may not see yet', async () => {
  const link = (id: number) => ({
    body: { root: { fields: { doc: { relationTo: 'pages', value: id } } } },
  });
  find.mockResolvedValue({ docs: [link(7), link(8)] });
  await listPublished({ collection: 'articles', locale: 'en', limit: 2, select: { body: true } });
  expect(tags()).toEqual(expect.arrayContaining(['articles', 'pages:7', 'pages:8']));
});

test('an address longer than any that there is costs nothing: it is not looked for and is no tag', async () => {
  expect(await findBySlug('news', 'en', 'x'.repeat(101))).toBeNull();
  expect(await findRedirect('en', 'x'.repeat(201))).toBeNull();
  expect(find).not.toHaveBeenCalled();
  expect(tags()).toEqual([]);
  await findBySlug('news', 'en', 'x'.repeat(100));
  await findRedirect('en', 'x'.repeat(200));
  expect(find).toHaveBeenCalledTimes(2);
});

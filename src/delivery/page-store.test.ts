import { expect, test } from 'vitest';
import { isStale, now } from '#lib/tag-store.ts';
import { announce } from '../../tests/announce.ts';
import { pageStore, type StoredPage } from './page-store.ts';

process.env.PAGE_CACHE_MB = '1';

const page = (bytes: number, tags: string[] = []): StoredPage => ({
  kind: 'page',
  html: Buffer.alloc(bytes, 'x'),
  status: 200,
  headers: {},
  etag: 'W/"x"',
  tags,
  madeAt: now(),
  revalidate: false,
  encoded: {},
});

test('memory is bounded by bytes, whatever comes', () => {
  for (let index = 0; index < 500; index += 1) pageStore().keep(`/flood-${index}`, page(10_000));
  expect(pageStore().bytes).toBeLessThanOrEqual(1024 * 1024);
  expect(pageStore().size).toBeLessThan(110);
});

test('a changed page is not fresh, but still the last good one; a removed page is gone', () => {
  pageStore().keep('/a', page(10, ['articles:1']));
  pageStore().keep('/b', page(10, ['articles:2']));
  expect(pageStore().fresh('/a')).toBeDefined();
  announce(['articles:1']);
  expect(pageStore().fresh('/a')).toBeUndefined();
  expect(pageStore().lastGoodPage('/a')).toBeDefined();
  announce(['articles:2'], { removed: true });
  expect(pageStore().lastGoodPage('/b')).toBeUndefined();
});

test('after a restore nothing of before is shown, not even in an outage', () => {
  pageStore().keep('/e', page(10, ['articles:5']));
  announce(['*'], { removed: true });
  expect(pageStore().lastGoodPage('/e')).toBeUndefined();
});

test('a removed page is gone even when so much has changed that not all of it is remembered', () => {
  announce(Array.from({ length: 200_000 }, (_, index) => `flood:${index}`));
  pageStore().keep('/c', page(10, ['articles:3']));
  pageStore().keep('/d', page(10, ['articles:4']));
  announce(['articles:3'], { removed: true });
  expect(pageStore().lastGoodPage('/c')).toBeUndefined();
  expect(pageStore().fresh('/d')).toBeUndefined();
  expect(pageStore().lastGoodPage('/d')).toBeDefined();
});

test('what began to be made before a change is old, what began after it is not', () => {
  const before = now();
  announce(['news']);
  expect(isStale(['news'], before)).toBe(true);
  expect(isStale(['news'], now() + 0.001)).toBe(false);
  expect(isStale(['articles'], before)).toBe(false);
});

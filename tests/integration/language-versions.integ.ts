import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { body, make, openCms } from './cms.ts';

let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

const asVisitor = { overrideAccess: false, fallbackLocale: false } as const;
const flags = async (id: number) =>
  (await cms.findByID({ collection: 'articles', id, depth: 0 })).languages;

test('a language version exists where title, summary and body are filled, and only there', async () => {
  const { id } = await make(cms, 'articles', {
    title: '干细胞研究',
    summary: '摘要',
    body: body('正文'),
    source: { kind: 'original' },
    _status: 'published',
  });
  expect(await flags(id)).toEqual({ zhcn: true, zhtw: false, eng: false });

  await cms.update({
    collection: 'articles',
    id,
    locale: 'en',
    data: { title: 'Stem cells', _status: 'published' },
  });
  expect(await flags(id)).toMatchObject({ zhcn: true, eng: false });

  await cms.update({
    collection: 'articles',
    id,
    locale: 'en',
    data: { summary: 'Summary', body: body('Body'), _status: 'published' },
  });
  expect(await flags(id)).toEqual({ zhcn: true, zhtw: false, eng: true });
});

test('a draft of a language does not put it on the site', async () => {
  const { id } = await make(cms, 'articles', {
    title: '题',
    summary: '摘要',
    body: body('正文'),
    _status: 'published',
  });
  await cms.update({
    collection: 'articles',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'Draft', summary: 'Draft', body: body('Draft') },
  });
  expect(await flags(id)).toMatchObject({ zhcn: true, eng: false });
  const english = await cms.findByID({
    collection: 'articles',
    id,
    locale: 'en',
    ...asVisitor,
  });
  expect(english.title ?? null).toBeNull();
});

test('publishing one language leaves the pending draft of another alone', async () => {
  const { id } = await make(cms, 'articles', {
    title: '旧',
    summary: '摘要',
    body: body('正文'),
    _status: 'published',
  });
  await cms.update({
    collection: 'articles',
    id,
    locale: 'zh-CN',
    draft: true,
    data: { title: '未定稿' },
  });
  await cms.update({
    collection: 'articles',
    id,
    locale: 'en',
    publishSpecificLocale: 'en',
    data: { title: 'English', summary: 'Summary', body: body('Body'), _status: 'published' },
  });
  const shown = await cms.findByID({ collection: 'articles', id, locale: 'zh-CN', ...asVisitor });
  expect(shown.title).toBe('旧');
  expect(await flags(id)).toMatchObject({ zhcn: true, eng: true });
});

test('an unpublished document is nowhere', async () => {
  const { id, slug } = await make(cms, 'articles', {
    title: '撤回',
    summary: '摘要',
    body: body('正文'),
    _status: 'published',
  });
  await cms.update({ collection: 'articles', id, locale: 'zh-CN', data: { _status: 'draft' } });
  const { docs } = await cms.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    locale: 'zh-CN',
    ...asVisitor,
  });
  expect(docs).toEqual([]);
});

test('a body that was emptied withdraws the language, though its tree is still there', async () => {
  const filled = { title: 'T', summary: 'S', body: body('B'), _status: 'published' };
  const { id } = await make(cms, 'articles', filled, { locale: 'en' });
  expect(await flags(id)).toMatchObject({ eng: true });
  await cms.update({
    collection: 'articles',
    id,
    locale: 'en',
    data: { body: body(' '), _status: 'published' },
  });
  expect(await flags(id)).toMatchObject({ eng: false });
});

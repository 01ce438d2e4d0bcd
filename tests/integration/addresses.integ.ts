/** Slugs and old addresses. */
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { body, createUser, logIn, make, openCms, rest } from './cms.ts';

let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

const article = (title: string, more: object = {}) =>
  make(cms, 'articles', {
    title,
    summary: '摘要',
    body: body('正文'),
    _status: 'published',
    ...more,
  });

const published = { _status: 'published' } as const;

/** Old addresses of a document. */
const redirectsTo = async (id: number) =>
  (await cms.find({ collection: 'redirects', depth: 0, limit: 100 })).docs
    .filter(({ to }) => to.value === id)
    .map(({ from }) => from)
    .sort();

test('the slug comes from the pinyin of the title', async () => {
  expect((await article('间充质干细胞与自身免疫病')).slug).toBe(
    'jian-chong-zhi-gan-xi-bao-yu-zi-shen-mian-yi-bing',
  );
});

test('two documents of one title get two slugs', async () => {
  expect((await article('同名文章')).slug).toBe('tong-ming-wen-zhang');
  expect((await article('同名文章')).slug).toBe('tong-ming-wen-zhang-2');
});

test('while a draft is typed the slug follows the title; what the editor types stays', async () => {
  const draft = { collection: 'articles', locale: 'zh-CN', draft: true } as const;
  const { id } = await make(cms, 'articles', {}, { draft: true });
  const first = await cms.update({ ...draft, id, autosave: true, data: { title: '间' } });
  expect(first.slug).toBe('jian');
  const longer = await cms.update({ ...draft, id, autosave: true, data: { title: '间充质' } });
  expect(longer.slug).toBe('jian-chong-zhi');
  const own = await cms.update({ ...draft, id, autosave: true, data: { slug: 'msc' } });
  expect(own.slug).toBe('msc');
  const later = await cms.update({ ...draft, id, autosave: true, data: { title: '另一个题' } });
  expect(later.slug).toBe('msc');
});

test.each(['大写', 'With-Capitals', 'a b', '../x', 'a--b', '-a'])(
  '«%s» is no slug',
  async (slug) => {
    const { id } = await article(`题${slug.length}`);
    await expect(
      cms.update({ collection: 'articles', id, data: { slug, _status: 'published' } }),
    ).rejects.toThrow();
  },
);

test('a renamed published document leaves its old address as a redirect, back and forth', async () => {
  const { id } = await article('改名', { slug: 'old-name' });
  const rename = (slug: string) =>
    cms.update({
      collection: 'articles',
      id,
      locale: 'zh-CN',
      data: { slug, _status: 'published' },
    });
  await rename('new-name');
  expect(await redirectsTo(id)).toEqual(['articles/old-name']);
  await rename('newest-name');
  expect(await redirectsTo(id)).toEqual(['articles/new-name', 'articles/old-name']);
  await rename('old-name');
  expect(await redirectsTo(id)).toEqual(['articles/new-name', 'articles/newest-name']);
});

test('an autosaved draft between does not hide the old address', async () => {
  const { id } = await article('草稿', { slug: 'before-draft' });
  const change = { collection: 'articles', id, locale: 'zh-CN' } as const;
  await cms.update({ ...change, draft: true, autosave: true, data: { slug: 'after-draft' } });
  await cms.update({ ...change, data: { _status: 'published' } });
  const { docs } = await cms.find({
    collection: 'redirects',
    where: { from: { equals: 'articles/before-draft' } },
  });
  expect(docs).toHaveLength(1);
});

test.each([
  ['renamed while a draft', [{ _status: 'draft' }, { slug: 'moved-1', draft: true }, {}], 1],
  ['renamed as it is taken down', [{ slug: 'moved-2', _status: 'draft' }, {}], 2],
  ['renamed as it is published again', [{ _status: 'draft' }, { slug: 'moved-3' }], 3],
])(
  'a document that is taken down, %s and published again is found by its first address',
  async (_what, steps, n) => {
    const { id } = await article('撤回', { slug: `first-${n}` });
    const change = { collection: 'articles', id, locale: 'zh-CN' } as const;
    for (const { draft = false, ...data } of steps as { draft?: boolean; slug?: string }[]) {
      await cms.update({ ...change, draft, data: { ...(draft ? {} : published), ...data } });
    }
    expect(await cms.findByID({ collection: 'articles', id })).toMatchObject({
      slug: `moved-${n}`,
      _status: 'published',
    });
    expect(await redirectsTo(id)).toEqual([`articles/first-${n}`]);
  },
);

test('a document that comes back to its address needs no redirect to itself', async () => {
  const { id } = await article('复归', { slug: 'comes-back' });
  const change = { collection: 'articles', id, locale: 'zh-CN' } as const;
  await cms.update({ ...change, data: { _status: 'draft' } });
  await cms.update({ ...change, data: { _status: 'published' } });
  expect(await redirectsTo(id)).toEqual([]);
});

test('a document that is deleted leaves no redirects, and those of others alone', async () => {
  const [gone, other] = [
    await article('删', { slug: 'gone' }),
    await article('留', { slug: 'stays' }),
  ];
  // The same number in another collection is another document.
  const news = { title: '同号', category: 'company', body: body('正文'), ...published };
  let namesake = await make(cms, 'news', { ...news, slug: 'namesake' });
  while (namesake.id < gone.id) {
    await cms.delete({ collection: 'news', id: namesake.id });
    namesake = await make(cms, 'news', { ...news, slug: 'namesake' });
  }
  expect(namesake.id).toBe(gone.id);
  for (const [collection, id] of [
    ['articles', gone.id],
    ['articles', other.id],
    ['news', namesake.id],
  ] as const) {
    const data = { slug: `${collection}-${id}-moved`, ...published };
    await cms.update({ collection, id, locale: 'zh-CN', data });
  }
  await cms.delete({ collection: 'articles', id: gone.id });
  const { docs } = await cms.find({ collection: 'redirects', depth: 0, limit: 100 });
  const kept = docs.map(({ from }) => from);
  expect(kept).not.toContain('articles/gone');
  expect(kept).toEqual(expect.arrayContaining(['articles/stays', 'news/namesake']));
});

test('an address that somebody else has taken since is not taken back', async () => {
  const first = await article('先', { slug: 'wanted' });
  const change = { collection: 'articles', locale: 'zh-CN' } as const;
  await cms.update({ ...change, id: first.id, data: { slug: 'moved-away', _status: 'draft' } });
  const second = await article('后', { slug: 'wanted' });
  await cms.update({ ...change, id: first.id, data: published });
  // The second document stands there; should it move too, the address leads to it.
  await cms.update({ ...change, id: second.id, data: { slug: 'moved-too', ...published } });
  expect(await redirectsTo(second.id)).toEqual(['articles/wanted']);
  expect(await redirectsTo(first.id)).toEqual([]);
});

test('reserved words are no slugs: they are addresses of the site', async () => {
  const create = (slug: string) =>
    make(cms, 'pages', {
      title: '页',
      slug,
      blocks: [{ blockType: 'facilities' }],
      _status: 'published',
    });
  await expect(create('articles')).rejects.toThrow();
  await expect(create('zh-tw')).rejects.toThrow();
});

test('filing numbers are checked by their formats, with a message in the language of the user', async () => {
  const { email } = await createUser(cms, 'editor');
  const token = await logIn(cms, email);
  const save = (filing: object, language = 'zh') =>
    rest('POST', '/globals/site', {
      token,
      data: { filing },
      headers: { 'accept-language': language },
    });
  const good = [
    { icp: '京ICP备18061910号' },
    { icp: '沪ICP备2021012345号-12' },
    { publicSecurity: '京公网安备 11010802037749号' },
    { publicSecurity: '粤公网安备44030502000001号' },
    { drugInformation: '网药械信息备字（2026）第00012号' },
  ];
  for (const filing of good) expect((await save(filing)).status, JSON.stringify(filing)).toBe(200);
  const bad = [
    { icp: '京ICP備18061910號' },
    { icp: '京ICP备1806191号' },
    { icp: '北京ICP备18061910号' },
    { icp: '京ICP备18061910号-1234' },
    { publicSecurity: '京公网安备 1101080203774号' },
    { publicSecurity: '京公網安備 11010802037749號' },
    { drugInformation: '(京)-非经营性-2020-0001' },
  ];
  for (const filing of bad) expect((await save(filing)).status, JSON.stringify(filing)).toBe(400);
  const chinese = await save({ icp: 'x' });
  expect(JSON.stringify(chinese.body)).toContain('格式应为');
  const english = await save({ icp: 'x' }, 'en');
  expect(JSON.stringify(english.body)).toContain('Expected: province');
});

test('references are read as they are pasted, and corrections stay', async () => {
  const raw =
    'Petrou P, Kassis I, Levin N, et al. Beneficial effects of autologous mesenchymal stem cell transplantation in active progressive multiple sclerosis. Brain. 2020;143(12):3574-3588.';
  const { id, references } = await article('文献', { references: [{ raw, volume: '144' }] });
  expect(references?.[0]).toMatchObject({
    container: 'Brain',
    year: '2020',
    volume: '144',
    issue: '12',
  });
  const stored = await cms.findByID({ collection: 'articles', id });
  expect(stored.references?.[0]?.pages).toBe('3574-3588');
});

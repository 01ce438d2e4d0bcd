/** What a stranger tries on the API: T08, T09, T11, T12, T34, T35. */
import type { Payload } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { body, createUser, logIn, make, openCms, PASSWORD, rest } from './cms.ts';
import { pictureFile } from './samples.ts';

const CANARY = '金丝雀canary7391';
let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

test('T08: first-register on an empty database is refused, twenty times at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      rest('POST', '/users/first-register', {
        data: { email: `intruder${index}@example.com`, password: PASSWORD, roles: ['admin'] },
      }),
    ),
  );
  expect(answers.every(({ status }) => status === 404)).toBe(true);
  expect((await cms.count({ collection: 'users' })).totalDocs).toBe(0);
});

test('T35: there is no GraphQL', async () => {
  for (const path of ['/graphql', '/graphql-playground']) {
    expect(
      (await rest('POST', path, { data: { query: '{ Articles { docs { id } } }' } })).status,
    ).toBe(404);
  }
});

describe('drafts', () => {
  let id: number;
  beforeAll(async () => {
    ({ id } = await make(
      cms,
      'articles',
      { title: CANARY, slug: 'canary', summary: CANARY, body: body(CANARY) },
      { draft: true },
    ));
    const published = await make(cms, 'articles', {
      title: '公开',
      slug: 'open',
      summary: '摘要',
      body: body('正文'),
      related: [id],
      _status: 'published',
    });
    await cms.update({
      collection: 'articles',
      id: published.id,
      draft: true,
      data: { title: CANARY, summary: CANARY },
    });
  });

  test('T09: no way of asking REST shows a draft to a stranger', async () => {
    const paths = [
      '/articles',
      '/articles?draft=true',
      '/articles?depth=4&locale=all',
      `/articles/${id}`,
      `/articles/${id}?draft=true`,
      '/articles/versions',
      '/articles/count',
      '/articles?where[title][like]=canary',
      '/diseases?depth=4',
      '/payload-locked-documents',
      '/access',
      '/globals/home?depth=4',
    ];
    for (const path of paths) {
      const { body: answer } = await rest('GET', path);
      expect(JSON.stringify(answer), path).not.toContain('canary7391');
    }
  });

  test('T09: the reading of the site does not see drafts, alone or as relations', async () => {
    const read = await cms.find({
      collection: 'articles',
      overrideAccess: false,
      depth: 3,
      locale: 'zh-CN',
      fallbackLocale: false,
    });
    expect(read.docs.map(({ slug }) => slug)).toEqual(['open']);
    expect(JSON.stringify(read)).not.toContain('canary7391');
    const draft = await cms.find({ collection: 'articles', overrideAccess: false, draft: true });
    expect(JSON.stringify(draft)).not.toContain('canary7391');
  });
});

test('T11: filters on hidden or related fields tell a stranger nothing', async () => {
  await createUser(cms, 'admin', 'boss@example.com');
  const filters = [
    'where[source.author.name][like]=a',
    'where[diseases.name][like]=a',
    'where[_status][equals]=draft',
    'sort=title',
  ];
  for (const filter of filters) {
    const hit = await rest('GET', `/articles?${filter}`);
    const miss = await rest('GET', `/articles?${filter}zzzzz`);
    expect([hit.status, JSON.stringify(hit.body)]).toEqual([
      miss.status,
      JSON.stringify(miss.body),
    ]);
  }
  for (const field of ['email', 'hash', 'salt', 'resetPasswordToken', 'roles']) {
    expect((await rest('GET', `/users?where[${field}][like]=a`)).status).toBe(403);
  }
});

test('T11: staff cannot ask for hashes and tokens either', async () => {
  const { email } = await createUser(cms, 'author', 'curious@example.com');
  const token = await logIn(cms, email);
  const { body: answer } = await rest('GET', '/users?depth=2', { token });
  expect(JSON.stringify(answer)).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
});

test('T12: what an author sends beside the fields is ignored or refused', async () => {
  const { email } = await createUser(cms, 'author', 'author12@example.com');
  const token = await logIn(cms, email);
  const { status, body: answer } = await rest('POST', '/articles', {
    token,
    data: {
      title: '越权',
      summary: '摘要',
      source: { kind: 'original' },
      languages: { zhcn: true, eng: true },
      createdAt: '2001-01-01T00:00:00.000Z',
      id: 999_999,
      roles: ['admin'],
    },
  });
  expect(status).toBe(201);
  const { doc } = answer as { doc: { id: number } };
  const stored = await cms.findByID({ collection: 'articles', id: doc.id });
  expect(stored.languages).toEqual({ zhcn: false, zhtw: false, eng: false });
  expect(stored._status).toBe('draft');
  expect(stored.id).not.toBe(999_999);
});

test('T34: nobody reads more than 100 documents at once, however asked', async () => {
  const { email } = await createUser(cms, 'editor', 'reader@example.com');
  const token = await logIn(cms, email);
  for (let count = 0; count < 105; count += 1) {
    await make(cms, 'people', { name: `人${count}`, roles: ['team'] });
  }
  for (const query of [
    'limit=0',
    'limit=100000',
    'pagination=false&limit=0',
    'limit=-1',
    'limit=abc',
  ]) {
    const { status, body: answer } = await rest('GET', `/people?${query}&depth=99`, { token });
    if (status === 400) continue;
    const { docs } = answer as { docs: unknown[] };
    expect(docs.length, query).toBeLessThanOrEqual(100);
  }
});

test('strangers get a published picture as a file, and nothing about it', async () => {
  const { id, filename } = await cms.create({
    collection: 'media',
    data: { alt: '图' },
    file: await pictureFile('offen.png', 700, 500),
  });
  expect((await rest('GET', `/media/${id}`)).status).toBe(403);
  expect((await rest('GET', '/media')).status).toBe(403);
  expect((await rest('GET', `/media/file/${filename}`)).status).toBe(200);
});

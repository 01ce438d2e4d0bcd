/** What the adapter promises beyond Payload's own: commits that fail say so; tags follow the commit. */
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { isStale, now } from '../../src/lib/tag-store.ts';
import { body, make, openCms } from './cms.ts';

let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

const adapter = () => cms.db as unknown as PostgresAdapter;
/** How often the log of changes names a tag. */
async function announced(tag: string): Promise<number> {
  const { rows } = await adapter().drizzle.execute<{ count: number }>(
    sql`select count(*)::int as count from site_changes where ${tag} = any(tags)`,
  );
  return rows[0]?.count ?? 0;
}
const publish = (title: string) =>
  make(cms, 'articles', { title, summary: '摘要', body: body('正文'), _status: 'published' });

test('a COMMIT that fails fails the operation, and no page is made anew for it', async () => {
  await adapter().drizzle.execute(sql`
    create function refuse() returns trigger language plpgsql as
    $$ begin if new.slug = 'refused' then raise exception 'refused at commit'; end if; return new; end $$`);
  await adapter().drizzle.execute(sql`
    create constraint trigger refuse after insert on articles
    deferrable initially deferred for each row execute function refuse()`);
  const before = now();
  await expect(
    make(cms, 'articles', {
      title: '题',
      slug: 'refused',
      summary: '摘要',
      body: body('正文'),
      _status: 'published',
    }),
  ).rejects.toThrow();
  const { totalDocs } = await cms.count({
    collection: 'articles',
    where: { slug: { equals: 'refused' } },
  });
  expect(totalDocs).toBe(0);
  expect(isStale(['articles/refused'], before)).toBe(false);
});

test('when the operation returns, its pages are out of date here, and other processes hear of it', async () => {
  const before = now();
  const { id, slug } = await publish('失效');
  expect(isStale([`articles:${id}`], before)).toBe(true);
  expect(isStale([`articles/${slug}`], before)).toBe(true);
  expect(isStale(['news'], before)).toBe(false);
  expect(await announced(`articles:${id}`)).toBe(1);
});

test('a draft makes nothing out of date', async () => {
  const { id } = await publish('草稿不失效');
  const before = now();
  await cms.update({
    collection: 'articles',
    id,
    locale: 'zh-CN',
    draft: true,
    data: { title: '改' },
  });
  expect(isStale([`articles:${id}`, 'articles'], before)).toBe(false);
});

test('a rolled-back operation is not announced', async () => {
  const transactionID = await cms.db.beginTransaction();
  const req = { transactionID: transactionID as string };
  const { id } = await make(
    cms,
    'articles',
    { title: '回滚', summary: '摘要', body: body('正文'), _status: 'published' },
    { req },
  );
  await cms.db.rollbackTransaction(transactionID as string);
  const after = await publish('标记');
  expect(await announced(`articles:${after.id}`)).toBe(1);
  expect(await announced(`articles:${id}`)).toBe(0);
});

test('all that changes in one transaction is one change', async () => {
  const id = (await cms.db.beginTransaction()) as string;
  const req = { transactionID: id };
  const data = {
    title: '同批',
    summary: '摘要',
    body: body('正文'),
    _status: 'published' as const,
  };
  const first = await make(cms, 'articles', { ...data, slug: 'batch-1' }, { req });
  const second = await make(cms, 'articles', { ...data, slug: 'batch-2' }, { req });
  expect(await announced(`articles:${first.id}`)).toBe(0);
  await cms.db.commitTransaction(id);
  const { rows } = await adapter().drizzle.execute<{ tags: string[] }>(
    sql`select tags from site_changes where ${`articles:${first.id}`} = any(tags)`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.tags).toContain(`articles:${second.id}`);
});

test('an error that somebody swallowed inside a transaction fails its commit', async () => {
  const id = (await cms.db.beginTransaction()) as string;
  const session = adapter().sessions[id];
  await session?.db.execute(sql`select 1 / 0`).catch(() => undefined);
  await expect(cms.db.commitTransaction(id)).rejects.toThrow();
});

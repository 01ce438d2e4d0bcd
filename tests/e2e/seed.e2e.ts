/** `npm run seed -- --articles N`: further articles, on the site at once. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, html, test } from './site.ts';

const SEED = join(import.meta.dirname, '../../src/commands/seed.ts');
const seed = (...args: string[]) =>
  spawnSync(process.execPath, [SEED, ...args], {
    // Set on many machines for other tools: no reason to show a stack.
    env: { ...process.env, DATABASE_URL: process.env.DATABASE_DIRECT, DEBUG: '*' },
    encoding: 'utf8',
  });

test('further articles fill the list, each with a text of its own', async ({ cms }) => {
  await html('/articles');
  const { status, stderr } = seed('--articles', '60');
  expect(status, stderr).toBe(0);
  await expect.poll(async () => (await html('/articles')).text).toContain('/articles/page/6');
  const { text, status: listed } = await html('/articles?page=3');
  expect(listed).toBe(200);
  const slugs = [...text.matchAll(/href="\/articles\/([a-z][\w-]+)"/g)].map(
    ([, slug]) => slug ?? '',
  );
  expect(new Set(slugs).size).toBeGreaterThan(8);
  expect((await html(`/articles/${slugs[0]}`)).status).toBe(200);

  const sql = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await sql.connect();
  const { rows } = await sql.query(
    "select count(*)::int as all, count(distinct title)::int as titles from articles_locales where _locale = 'zh-CN'",
  );
  expect(rows[0].titles).toBe(rows[0].all);
  await sql.end();

  // An editor can work on them like on any other.
  const { id, title } = await cms.find('articles', slugs[1] ?? '');
  await cms.update('articles', id, { title: `${title}（修订）`, _status: 'published' });
  expect((await html(`/articles/${slugs[1]}`)).text.replaceAll('<wbr/>', '')).toContain('（修订）');
});

test('without a number, or with a wrong one: one clear line', () => {
  for (const args of [[], ['--articles', 'many'], ['--articles', '-5'], ['--pages', '5']]) {
    const { status, stderr, stdout } = seed(...args);
    expect(status, args.join(' ')).toBe(1);
    expect(`${stdout}${stderr}`).toContain('--articles');
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
  }
});

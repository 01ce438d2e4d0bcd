/** T13: what is typed is a value and never a statement: in the search, in REST, in the form. */
import { Client } from 'pg';
import { leadsWith } from './leads.ts';
import { expect, html, SITE, test } from './site.ts';

const ATTACKS = [
  "' OR '1'='1",
  "'; select pg_sleep(60); --",
  "x'; drop table leads; --",
  "%' union select null, email, hash from users --",
  '1) or (select pg_sleep(60)) is null --',
  "\\'; copy (select '') to program 'id'; --",
  "x' || (select hash from users limit 1) || '",
  '"; select pg_sleep(60); --',
  '$1 $$ {{7*7}}',
  "e'\\047 or true --",
];

/** Rows of what an attack would take away or add to. */
async function counts(): Promise<string> {
  const sql = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await sql.connect();
  const { rows } = await sql.query(
    'select (select count(*) from users) users, (select count(*) from articles) articles',
  );
  await sql.end();
  return JSON.stringify(rows[0]);
}

test('T13: the search finds nothing by it, and answers', async () => {
  const before = await counts();
  const nothing = (await html('/search?q=zzqqxx')).text.match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
  for (const attack of ATTACKS) {
    const answer = await fetch(`${SITE}/search?q=${encodeURIComponent(attack)}`, {
      signal: AbortSignal.timeout(20_000),
    });
    expect(answer.status, attack).toBe(200);
    const main = (await answer.text()).match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
    const links = (text: string) => text.match(/href="\/(articles|diseases|news)\/[^"]+"/g) ?? [];
    expect(links(main), attack).toEqual(links(nothing));
  }
  expect(await counts()).toBe(before);
});

test('T13: REST takes it for a value, or says that there is no such field', async ({ cms }) => {
  const before = await counts();
  for (const attack of ATTACKS) {
    const value = encodeURIComponent(attack);
    for (const query of [
      `where[title][equals]=${value}`,
      `where[title][like]=${value}`,
      `where[slug][in]=${value}`,
      `where[id][equals]=${value}`,
      `where[${value}][equals]=1`,
      `where[title][${value}]=1`,
      `sort=${value}`,
    ]) {
      const answer = await cms.api.get(`/api/articles?locale=zh-CN&limit=1&${query}`);
      expect([200, 400], query).toContain(answer.status());
      expect(await answer.text(), query).not.toMatch(/syntax error|unterminated|Failed query/i);
    }
  }
  expect(await counts()).toBe(before);
});

test('T13: the form stores it as it was written', async () => {
  for (const [index, attack] of ATTACKS.entries()) {
    const message = `${attack} ${index}`;
    const answer = await fetch(`${SITE}/api/contact`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.13.${index}.1` },
      body: JSON.stringify({
        name: attack,
        company: attack,
        interest: attack,
        email: `t13-${index}@example.com`,
        message,
        consent: true,
        idempotencyKey: attack,
      }),
      signal: AbortSignal.timeout(20_000),
    });
    expect(answer.status, attack).toBe(201);
    expect(await leadsWith(message)).toMatchObject([
      { name: attack, company: attack, interest: attack },
    ]);
  }
});

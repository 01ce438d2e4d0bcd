/** What holds on every replica, with the front before it and without. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import type { Cluster } from '../../deploy/local-cluster/cluster.ts';
import { ask, type Question } from './ask.ts';
import { ARTICLE, editor } from './site.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const json = { 'content-type': 'application/json' };

/** A request, and the status it must get wherever it arrives. */
const REFUSED: [string, string, Question, number][] = [
  ['a page takes no post', '/', { method: 'POST', body: 'a=b' }, 405],
  [
    'nor an action',
    '/articles',
    { method: 'POST', headers: { 'next-action': 'x' }, body: '[]' },
    405,
  ],
  ['no picture is resized', '/_next/image?url=%2Ficon.svg&w=64&q=75', {}, 404],
  ['no GraphQL', '/api/graphql', { method: 'POST', headers: json, body: '{}' }, 404],
  ['no zero in an address', '/articles/%00', {}, 400],
  ['drafts are closed', '/api/articles?draft=true', {}, 403],
  ['users are closed', '/api/users', {}, 403],
  [
    '65 KB of enquiry',
    '/api/contact',
    { method: 'POST', headers: json, body: 'x'.repeat(65 * 1024 + 1) },
    413,
  ],
  [
    '26 MB of JSON',
    '/api/articles',
    { method: 'POST', headers: json, body: Buffer.alloc(26 * 1024 * 1024) },
    413,
  ],
  [
    'a first administrator',
    '/api/users/first-register',
    { method: 'POST', headers: json, body: '{}' },
    404,
  ],
];

const POISON: [string, Record<string, string>][] = [
  ['', { 'x-forwarded-host': 'evil.example' }],
  ['', { host: 'evil.example' }],
  ['', { 'x-forwarded-proto': 'ftp' }],
  ['', { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' }],
  ['', { 'x-middleware-prefetch': '1', 'x-middleware-subrequest': 'src/proxy' }],
  ['', { 'x-nextjs-data': '1', 'x-matched-path': '/admin', 'x-invoke-path': '/admin' }],
  ['', { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '[]' }],
  ['', { 'next-action': 'deadbeef' }],
  ['', { cookie: 'payload-token=x; __prerender_bypass=x' }],
  ['', { 'x-http-method-override': 'POST' }],
  ['', { range: 'bytes=0-10' }],
  ['?_rsc=1', {}],
  ['?utm_source="><script>alert(1)</script>', {}],
  ['?__nextLocale=en&amp=1&page=2&q=x', {}],
];

export function checks(cluster: () => Cluster): void {
  const everywhere = () => [cluster().url, ...cluster().replicas.map(({ url }) => url)];

  test.each(REFUSED)(
    'T43: %s, with the front and without it',
    async (_, path, question, status) => {
      for (const url of everywhere()) {
        const answer = await ask(url + path, question).catch((error) => ({
          status: String(error),
        }));
        // Who goes on sending what was refused may find the connection closed.
        if (status === 413 && typeof answer.status === 'string') {
          expect(answer.status).toMatch(/EPIPE|ECONNRESET|socket hang up/);
        } else expect(answer.status, url).toBe(status);
      }
    },
  );

  test('T26: through the front, what was sent with a request changes the page of nobody else', async () => {
    const url = cluster().url + ARTICLE;
    const clean = sha((await ask(url)).text);
    for (const [query, headers] of POISON) {
      await sleep(20);
      const answer = await ask(url + query, { headers });
      expect(answer.text, JSON.stringify(headers)).not.toMatch(/evil\.example|alert\(1\)/);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(sha((await ask(url)).text), JSON.stringify(headers)).toBe(clean);
    }
    // Past the second for which the front would have kept it.
    await sleep(2100);
    for (const one of everywhere()) expect(sha((await ask(one + ARTICLE)).text)).toBe(clean);
  });

  test('T40: a forged address is not counted as another visitor: log-ins end all the same', async () => {
    const { url } = cluster();
    const statuses: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const headers = { ...json, origin: url, 'x-forwarded-for': `203.0.113.${turn}` };
      const body = JSON.stringify({ email: 'nobody@example.com', password: 'x' });
      statuses.push(
        (await ask(`${url}/api/users/login`, { method: 'POST', headers, body })).status,
      );
    }
    expect(statuses).toContain(429);
  });

  test('T25: a hundred who ask a replica for a page that has just changed share one render', async () => {
    const [replica] = cluster().replicas;
    if (!replica) throw new Error('no replica');
    const edit = await editor(replica.url, cluster().url);
    const database = new Client({ connectionString: cluster().databaseUrl });
    await database.connect();
    await ask(replica.url + ARTICLE);
    await edit('POST', '/api/globals/site?locale=en', { serviceHours: 'Mon–Fri 9:00–17:30' });
    // A render waits here, so that all who come meet it.
    await database.query('begin');
    await database.query('lock table articles in access exclusive mode');
    const asked = Promise.all(Array.from({ length: 100 }, () => ask(replica.url + ARTICLE)));
    await sleep(1000);
    const { rows } = await database.query<{ waiting: number }>(
      "select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'",
    );
    await database.query('commit');
    await database.end();
    const answers = await asked;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(rows[0]?.waiting).toBe(1);
  });
}

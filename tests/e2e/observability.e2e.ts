/** What the people who run the site see of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, html, SITE, setDatabase, test } from './site.ts';

const METRICS = `http://127.0.0.1:${process.env.METRICS_PORT}/metrics`;
const metrics = async () => (await fetch(METRICS)).text();
const traces = () => readFileSync(process.env.TRACES_FILE ?? '', 'utf8');

/** Value of a series, 0 where it is not there yet. */
async function value(name: string, labels: Record<string, string> = {}): Promise<number> {
  const lines = (await metrics())
    .split('\n')
    .filter((line) => new RegExp(`^${name}[{ ]`).test(line));
  const wanted = Object.entries(labels).map(([key, text]) => `${key}="${text}"`);
  const line = lines.find((one) => wanted.every((label) => one.includes(label)));
  return Number(line?.split(' ').at(-1) ?? 0);
}

test('requests are counted by kind of page, by how they were answered, and by status', async () => {
  const count = (cache: string, status = '2xx', route = '/articles') =>
    value('site_requests_total', { route, cache, status });
  await html('/articles');
  const before = await count('memory');
  await html('/articles');
  expect(await count('memory')).toBe(before + 1);
  const missing = await count('rendered', '4xx', '/articles/*');
  await html('/articles/nothing-of-this-name');
  expect(await count('rendered', '4xx', '/articles/*')).toBe(missing + 1);
  expect(await value('site_render_seconds_count', { route: '/articles/*' })).toBeGreaterThan(0);
});

test('changes, memory, pool and outbox are shown', async ({ cms }) => {
  const changes = await value('site_changes_total');
  const company = await cms.readGlobal('company');
  await cms.global('company', { legalName: company.legalName });
  expect(await value('site_changes_total')).toBeGreaterThan(changes);
  expect(await value('site_page_store_bytes')).toBeGreaterThan(1000);
  expect(await value('site_pool_connections', { state: 'total' })).toBeGreaterThan(0);
  expect(await metrics()).toMatch(/^site_deliveries\{state="dead"\} \d+$/m);
  expect(await metrics()).toMatch(/^site_delivery_oldest_seconds \d/m);
});

test('with the database away its numbers are left out, and the others come', async () => {
  expect(await value('site_database_up')).toBe(1);
  await setDatabase('down');
  try {
    await expect.poll(() => value('site_database_up'), { timeout: 20_000 }).toBe(0);
    expect(await metrics()).not.toContain('site_deliveries{');
    expect(await metrics()).not.toMatch(/^site_delivery_oldest_seconds \d/m);
  } finally {
    await setDatabase('pass');
  }
  await expect.poll(() => value('site_database_up'), { timeout: 20_000 }).toBe(1);
});

test('every metric that dashboard and alarms speak of exists', async () => {
  const told = await metrics();
  for (const file of ['dashboard.json', 'alerts.yml']) {
    const text = readFileSync(
      join(import.meta.dirname, '../../deploy/observability', file),
      'utf8',
    );
    const names = new Set(text.match(/\b(?:site|process|nodejs)_[a-z0-9_]+/g));
    expect(names.size).toBeGreaterThan(3);
    for (const name of names) {
      expect(told, name).toMatch(
        new RegExp(`^# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `, 'm'),
      );
    }
  }
});

test('the metrics are on a port of their own', async () => {
  expect((await html('/metrics')).status).toBe(404);
  expect((await fetch(METRICS.replace('/metrics', '/'))).status).toBe(404);
});

test('T50: traces name kinds of pages and the request, and nothing that a visitor typed', async () => {
  const word = 'canaryword7131';
  await fetch(`${SITE}/search?q=${word}`, { headers: { 'X-Request-Id': 'trace-test-12345' } });
  await expect.poll(traces, { timeout: 10_000 }).toContain('trace-test-12345');
  const sent = traces();
  expect(sent).toContain('GET /search/*');
  expect(sent).not.toContain(word);
  expect(sent).not.toContain(Buffer.from(word).toString('base64url'));
  // Next's own spans hang below ours.
  expect(sent).toContain('next.span_type');
});

/** The overview of enquiries: figures, weeks, sources, first answers. */
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { readOverview } from '../../src/features/leads/overview/read-overview.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { openCms } from './cms.ts';
import { makeEnquiry } from './enquiries.ts';

/** A Thursday noon in China; its week began on Monday the 16th. */
const NOW = new Date('2026-11-19T04:00:00.000Z');
let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

interface Case {
  at: string;
  state?: 'new' | 'contacted' | 'qualified' | 'won' | 'lost' | 'spam';
  held?: boolean;
  hours?: number;
  utmSource?: string;
  referrer?: string;
}

async function store({ at, state = 'new', held = false, hours, utmSource, referrer }: Case) {
  const attribution = { ...(utmSource && { utmSource }), ...(referrer && { referrer }) };
  const enquiry = makeEnquiry({}, { receivedAt: at, held, attribution });
  await storeEnquiry(cms, enquiry);
  const where = { reference: { equals: enquiry.reference } };
  await cms.update({ collection: 'leads', where, data: { state } });
  if (!hours) return;
  // The moment of the change is the answer's own: here it is another.
  const firstAnsweredAt = new Date(Date.parse(at) + hours * 3600_000).toISOString();
  await cms.update({ collection: 'leads', where, data: { firstAnsweredAt } });
}

test('without any enquiry there are twelve empty weeks', async () => {
  const overview = await readOverview(cms, NOW);
  expect(overview.waiting).toEqual({ open: 0, overdue: 0, held: 0, dead: 0 });
  expect(overview.weeks).toHaveLength(12);
  expect(overview.weeks[0]).toEqual({ monday: '2026-08-31', open: 0, underWay: 0, closed: 0 });
  expect(overview.weeks.at(-1)?.monday).toBe('2026-11-16');
  expect(overview.sources).toEqual([]);
  expect(overview.medianAnswer).toBeNull();
});

test('counts what waits, by week in the time of China, by source, and how long answers took', async () => {
  // Sunday evening in London is Monday in China.
  await store({ at: '2026-11-15T16:30:00.000Z', utmSource: 'wechat' });
  await store({ at: '2026-11-19T03:00:00.000Z', referrer: 'https://www.baidu.com/link?x=1' });
  await store({
    at: '2026-11-15T15:30:00.000Z',
    state: 'contacted',
    hours: 1,
    utmSource: 'wechat',
  });
  await store({ at: '2026-11-10T00:00:00.000Z', state: 'won', hours: 3 });
  await store({
    at: '2026-11-10T00:00:00.000Z',
    state: 'lost',
    hours: 50,
    referrer: 'http://localhost:3999/en',
  });
  await store({ at: '2026-11-18T00:00:00.000Z', held: true });
  await store({ at: '2026-11-18T00:00:00.000Z', state: 'spam', utmSource: 'spammer', held: true });
  await store({ at: '2026-08-30T15:59:00.000Z', state: 'won', hours: 9999, utmSource: 'long-ago' });
  const { rows } = await cms.db.drizzle.execute('select id from leads limit 2');
  for (const { id } of rows) {
    await cms.create({
      collection: 'deliveries',
      data: { lead: Number(id), channel: 'wecom', state: 'dead', attempts: 9 },
    });
  }

  const overview = await readOverview(cms, NOW);
  expect(overview.waiting).toEqual({ open: 2, overdue: 1, held: 1, dead: 2 });
  expect(overview.weeks.slice(-2)).toEqual([
    { monday: '2026-11-09', open: 0, underWay: 1, closed: 2 },
    { monday: '2026-11-16', open: 3, underWay: 0, closed: 0 },
  ]);
  expect(overview.weeks.slice(0, -2).every(({ closed }) => closed === 0)).toBe(true);
  expect(overview.sources).toEqual([
    { source: '', count: 3 },
    { source: 'wechat', count: 2 },
    { source: 'baidu.com', count: 1 },
  ]);
  expect(overview.medianAnswer).toBe(3 * 3600);
});

test('100,000 enquiries are counted in less than a second', async () => {
  await cms.db.drizzle.execute(`
    insert into leads (name, locale, state, consented_at, reference, created_at, answer_due_at, first_answered_at, utm_source)
    select '多' || n, 'zh-CN', (array['new','contacted','qualified','won','lost','spam'])[1 + n % 6]::enum_leads_state,
      at, 'many-' || n, at, at + interval '1 day', at + interval '1 hour' * (n % 100), 'source-' || n % 500
    from generate_series(1, 100000) n, lateral (select timestamptz '2026-11-19' - interval '1 minute' * n as at) moment`);
  await cms.db.drizzle.execute('analyze leads');
  const since = performance.now();
  const overview = await readOverview(cms, NOW);
  const took = performance.now() - since;
  expect(overview.sources).toHaveLength(8);
  expect(took).toBeLessThan(1000);
});

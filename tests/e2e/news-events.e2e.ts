/** Events as calendar files, and what the pages say of them. */
import ICAL from 'ical.js';
import { body, expect, html, SITE, test } from './site.ts';

const event = (slug: string, more: object = {}) => ({
  title: `活动；${slug}`,
  slug,
  category: 'event',
  body: body('正文'),
  event: {
    start: '2031-05-01T01:00:00.000Z',
    end: '2031-05-01T09:00:00.000Z',
    place: '北京，一号楼',
  },
  _status: 'published',
  ...more,
});

const read = (text: string) => {
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (!found) throw new Error('no event');
  return new ICAL.Event(found);
};

test('the file of an event is a calendar that another program reads', async ({ cms }) => {
  const { id } = await cms.create('news', event('calendar-event'));
  const page = await html('/news/calendar-event');
  expect(page.text).toContain('href="/news/calendar-event.ics"');
  const { status, headers, text } = await html('/news/calendar-event.ics');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const first = read(text);
  expect(first.summary).toBe('活动；calendar-event');
  expect(first.location).toBe('北京，一号楼');
  expect(first.description).toContain(`${SITE}/news/calendar-event`);
  expect(first.startDate.toJSDate().toISOString()).toBe('2031-05-01T01:00:00.000Z');
  expect(first.endDate.toJSDate().toISOString()).toBe('2031-05-01T09:00:00.000Z');

  await cms.update('news', id, event('calendar-renamed', { title: '改期' }));
  expect((await html('/news/calendar-event.ics')).status).toBe(404);
  const renamed = read((await html('/news/calendar-renamed.ics')).text);
  expect(renamed.summary).toBe('改期');
  expect(renamed.uid).toBe(first.uid);

  await cms.update('news', id, { title: '草稿标题' }, { draft: true });
  expect((await html('/news/calendar-renamed.ics')).text).not.toContain('草稿标题');
  await cms.update('news', id, { _status: 'draft' });
  expect((await html('/news/calendar-renamed.ics')).status).toBe(404);
  await cms.remove('news', id);
});

test('drafts, other news, other languages and unknown slugs have none', async ({ cms }) => {
  const { id } = await cms.create('news', event('calendar-draft', { _status: 'draft' }));
  expect((await html('/news/calendar-draft.ics')).status).toBe(404);
  await cms.remove('news', id);
  expect((await html('/news/microcarrier-line-1200l.ics')).status).toBe(404);
  expect((await html('/zh-TW/news/open-day-autumn-2026.ics')).status).toBe(200);
  expect((await html('/en/news/open-day-autumn-2026.ics')).status).toBe(404);
  expect((await html('/news/no-such-event.ics')).status).toBe(404);
});

test('an event that is over says so on its page and in the list, and has no way into a calendar', async () => {
  const page = (await html('/news/new-year-gathering-2026')).text;
  expect(page).toContain('活动已结束');
  expect(page).not.toContain('.ics"');
  const list = (await html('/news/event')).text;
  expect(list).toMatch(/new-year-gathering-2026.*?活动已结束/s);
});

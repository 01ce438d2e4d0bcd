import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { eventCalendar } from './event-calendar.ts';
import { toEvent } from './event-time.ts';
import type { NewsItem } from './queries.ts';

const item = (event: Parameters<typeof toEvent>[0], more: Partial<NewsItem> = {}): NewsItem => ({
  id: 7,
  slug: 'open-day',
  title: '秋季开放日；看微载体, 养细胞\\数一数',
  summary: '第一行\n第二行',
  category: 'event',
  publishedAt: null,
  cover: null,
  event: toEvent(event),
  languages: ['zh-CN'],
  updatedAt: '2026-11-05T02:00:00.000Z',
  body: null,
  seo: { title: null, description: null },
  ...more,
});
const ORIGIN = {
  url: 'https://example.com/news/open-day',
  locale: 'zh-CN',
  organiser: '示例生物科技',
} as const;
const write = (event: Parameters<typeof toEvent>[0], more?: Partial<NewsItem>): string =>
  eventCalendar(item(event, more), ORIGIN) ?? '';
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  return { calendar, event: new ICAL.Event(event), raw: event };
};
const TIMES = { start: '2026-11-28T01:30:00.000Z', end: '2026-11-28T08:00:00.000Z' };

test('another parser reads the same words and times', () => {
  const { calendar, event, raw } = read(write({ ...TIMES, place: '北京，一号楼;二层' }));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(event.summary).toBe('秋季开放日；看微载体, 养细胞\\数一数');
  expect(event.location).toBe('北京，一号楼;二层');
  expect(event.description).toContain('第一行\n第二行');
  expect(event.startDate.toJSDate().toISOString()).toBe(TIMES.start);
  expect(event.endDate.toJSDate().toISOString()).toBe(TIMES.end);
  expect(raw.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-05T02:00:00Z');
});

test('lines end with CRLF, have at most 75 octets, and no character is cut', () => {
  const text = write({ ...TIMES, place: null }, { title: '细胞😀'.repeat(60) });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // A cut character would be a lone half of a pair, and come out as a replacement.
    expect(Buffer.from(line).toString()).toBe(line);
  }
  expect(read(text).event.summary).toBe('细胞😀'.repeat(60));
});

test('the UID stays when the address or the text changes', () => {
  const uid = (more: Partial<NewsItem>) => read(write(TIMES, more)).event.uid;
  expect(uid({ slug: 'renamed', title: '改名', updatedAt: '2026-12-01T00:00:00Z' })).toBe(uid({}));
  expect(uid({ id: 8 })).not.toBe(uid({}));
});

test('from midnight to midnight in China are whole days', () => {
  const { event } = read(
    write({ start: '2026-11-27T16:00:00.000Z', end: '2026-11-29T16:00:00.000Z' }),
  );
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2026-11-28');
  expect(event.endDate.toString()).toBe('2026-11-30');
});

test('without a time there is no calendar, without an end no end', () => {
  expect(eventCalendar(item({ place: '北京' }), ORIGIN)).toBeNull();
  expect(eventCalendar(item(null, { event: null }), ORIGIN)).toBeNull();
  expect(write({ start: TIMES.start })).not.toContain('DTEND');
});

test('an event is over the day after its last day in China, and not before', () => {
  const at = (today: string) => toEvent(TIMES, new Date(today)).isOver;
  expect(at('2026-11-28T15:59:00Z')).toBe(false);
  expect(at('2026-11-28T16:01:00Z')).toBe(true);
  expect(toEvent({ place: '北京' }).isOver).toBe(false);
});

test('an event of whole days is over on the day after the last of them', () => {
  const day = { start: '2026-11-13T16:00:00.000Z', end: '2026-11-14T16:00:00.000Z' };
  const at = (today: string) => toEvent(day, new Date(today)).isOver;
  expect(at('2026-11-14T15:59:00Z')).toBe(false);
  expect(at('2026-11-15T02:00:00Z')).toBe(true);
});

test('control characters of an editor begin no line of their own', () => {
  const organiser = 'Co\r\nX-INJ:1//Other';
  const title = 'One\u0000\rX-INJ:2\u0085';
  const place = '一楼\u001b\r\nX-INJ:3';
  const news = item({ ...TIMES, place }, { title, summary: 'a\r\nb\u0007' });
  const text = eventCalendar(news, { ...ORIGIN, organiser }) ?? '';
  expect(text).not.toMatch(/^X-INJ/m);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  expect(text).toContain('PRODID:-//Co X-INJ:1 Other//Events//');
  const { event } = read(text);
  expect(event.summary).toBe('One\nX-INJ:2');
  expect(event.location).toBe('一楼\nX-INJ:3');
  expect(event.description).toBe(`a\nb\n\n${ORIGIN.url}`);
});

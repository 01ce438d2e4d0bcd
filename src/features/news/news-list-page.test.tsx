import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { eventRange } from './event-range.ts';
import { NewsListPage } from './news-list-page.tsx';
import type { NewsCard } from './queries.ts';

const item = (slug: string, publishedAt: string): NewsCard => ({
  slug,
  title: slug,
  summary: '',
  category: 'company',
  publishedAt,
  cover: null,
  event: null,
});

test('news stand under their year in the time of China', () => {
  const html = renderToStaticMarkup(
    <NewsListPage
      list={{
        items: [item('new-year', '2025-12-31T16:30:00Z'), item('before', '2025-12-31T15:30:00Z')],
        page: 1,
        pages: 1,
        total: 2,
      }}
      years={[2026, 2025]}
      filter={{}}
      locale="zh-CN"
    />,
  );
  expect(html).toMatch(/id="year-2026".*new-year.*id="year-2025".*before/s);
});

test('a filter keeps the other choice, and says what is chosen', () => {
  const html = renderToStaticMarkup(
    <NewsListPage
      list={{ items: [], page: 1, pages: 1, total: 0 }}
      years={[2026, 2025]}
      filter={{ category: 'event', year: 2025 }}
      locale="en"
    />,
  );
  expect(html).toContain('href="/en/news/company/year/2025"');
  expect(html).toContain('href="/en/news/event/year/2026"');
  expect(html).toContain('href="/en/news/event"');
  expect(html.match(/href="\/en\/news\/event\/year\/2025" aria-current="true"/g)).toHaveLength(2);
});

test('an event of one day names its day once', () => {
  const range = eventRange('2026-11-28T09:30:00+08:00', '2026-11-28T16:00:00+08:00', 'zh-CN');
  expect(range).toBe('2026年11月28日 09:30–16:00');
  expect(eventRange('2026-11-28T09:30:00+08:00', null, 'zh-CN')).toBe('2026年11月28日 09:30');
  const days = eventRange('2026-11-28T00:00:00+08:00', '2026-11-30T00:00:00+08:00', 'zh-CN');
  expect(days).toBe('2026年11月28日 – 2026年11月29日');
  expect(eventRange('2026-11-28T00:00:00+08:00', null, 'zh-CN')).toBe('2026年11月28日');
  expect(eventRange('2026-11-28T09:30:00+08:00', '2026-11-29T16:00:00+08:00', 'zh-CN')).toContain(
    '29日',
  );
});

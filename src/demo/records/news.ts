import type { NewsRecord } from './types.ts';

/** News and events, newest first. */
export const news: NewsRecord[] = [
  {
    // Deliberately not in English: shows how a missing language version behaves.
    slug: 'open-day-autumn-2026',
    publishedOn: '2026-11-05',
    category: 'event',
    cover: 'news-open-day',
    eventStart: '2026-11-28T09:30:00+08:00',
    eventEnd: '2026-11-28T16:00:00+08:00',
    skip: ['en'],
  },
  {
    slug: 'process-change-in-clinical-stage',
    publishedOn: '2026-02-26',
    category: 'industry',
    cover: 'news-process',
  },
  {
    slug: 'new-year-gathering-2026',
    publishedOn: '2026-02-02',
    category: 'event',
    cover: 'news-gathering',
    eventStart: '2026-01-30T14:00:00+08:00',
    eventEnd: '2026-01-30T17:30:00+08:00',
  },
  {
    slug: 'stem-cell-industry-review-2025',
    publishedOn: '2026-01-15',
    category: 'industry',
    cover: 'news-industry',
  },
  {
    slug: 'microcarrier-line-1200l',
    publishedOn: '2025-11-11',
    category: 'company',
    cover: 'news-line',
  },
  {
    slug: 'ten-billion-pipeline-complete',
    publishedOn: '2025-06-18',
    category: 'company',
    cover: 'news-process',
  },
  {
    slug: 'cdmo-service-platform',
    publishedOn: '2024-10-22',
    category: 'company',
    cover: 'facility-rd',
  },
  {
    slug: 'shanghai-application-centre',
    publishedOn: '2024-05-16',
    category: 'company',
    cover: 'news-shanghai',
  },
];

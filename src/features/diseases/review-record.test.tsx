import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Disease } from './queries.ts';
import { ReviewRecord } from './review-record.tsx';

const disease = {
  publishedAt: '2026-03-12T00:00:00.000Z',
  updatedAt: '2026-11-23T00:00:00.000Z',
  review: {
    reviewer: { name: '示例审阅人', title: '' },
    reviewedOn: '2026-03-09T00:00:00.000Z',
    nextReview: '2027-03-31T00:00:00.000Z',
    overdue: false,
  },
} as unknown as Disease;
const labels = (given: Disease) =>
  [
    ...renderToStaticMarkup(<ReviewRecord disease={given} locale="zh-CN" />).matchAll(
      /font-semibold">([^<]+)</g,
    ),
  ].map(([, label]) => label);

it('stands in the order of time, whatever happened first', () => {
  expect(labels(disease)).toEqual(['医学审阅', '首次发布', '更新', '下次审阅']);
});

it('leaves out what has no date', () => {
  expect(labels({ ...disease, review: null })).toEqual(['首次发布', '更新']);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CitePage } from './cite-page.tsx';

const PAGE = {
  author: null,
  title: 'T',
  site: 'S',
  url: 'https://example.com/articles/t',
  slug: 't',
  publishedAt: null,
  updatedAt: '2026-04-02T02:00:00.000Z',
};

test('every button says what it copies, and has a place to say that it did', () => {
  const html = renderToStaticMarkup(<CitePage page={PAGE} locale="en" />);
  const names = [...html.matchAll(/<button[^>]* aria-label="([^"]*)"[^>]*>Copy</g)];
  expect(names.map(([, name]) => name)).toEqual(
    ['GB/T 7714', 'APA style', 'BibTeX', 'RIS'].map((format) => `Copy as ${format}`),
  );
  expect(html.match(/<span role="status"/g)).toHaveLength(4);
});

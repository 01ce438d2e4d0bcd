import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Pagination, shownPages } from './pagination.tsx';

const href = (page: number) => `/articles/page/${page}`;

it('leads to the neighbours and marks the present page', () => {
  const html = renderToStaticMarkup(<Pagination page={2} pages={3} href={href} locale="zh-CN" />);
  expect(html).toMatch(/href="\/articles\/page\/1" rel="prev"/);
  expect(html).toMatch(/href="\/articles\/page\/3" rel="next"/);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
});

it('leaves gaps only where more than one page is missing', () => {
  expect(shownPages(1, 1)).toEqual([1]);
  expect(shownPages(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(shownPages(5, 10)).toEqual([1, 0, 4, 5, 6, 0, 10]);
});

it('is nothing where there is one page', () => {
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} href={href} locale="en" />)).toBe('');
});

import { expect, test } from 'vitest';
import { destinationOf, isApplication, publicPathOf } from './public-url.ts';

const cases: [string, ReturnType<typeof destinationOf>][] = [
  ['/', { url: '/zh-CN' }],
  ['/articles/a-b', { url: '/zh-CN/articles/a-b' }],
  ['/en', { url: '/en' }],
  ['/en/articles', { url: '/en/articles' }],
  ['/english', { url: '/zh-CN/english' }],
  ['/articles?page=3', { url: '/zh-CN/articles/page/3' }],
  ['/news/company/year/2026?page=2', { url: '/zh-CN/news/company/year/2026/page/2' }],
  ['/articles?page=..%2F..', { url: '/zh-CN/articles/page/0' }],
  ['/articles?page=123456789%F0%9F%98%80', { url: '/zh-CN/articles/page/0' }],
  ['/search?q=%00', { url: '/zh-CN/search' }],
  ['/articles?utm_source=x', { url: '/zh-CN/articles' }],
  ['/about?page=2', { url: '/zh-CN/about' }],
  ['/zh-TW/search?q=%E5%B9%B9', { url: '/zh-TW/search/5bm5' }],
  ['/search?q=a%2Fb%25c', { url: '/zh-CN/search/YS9iJWM' }],
  ['/search?q=%20', { url: '/zh-CN/search' }],
  ['/zh-CN/about', { redirect: '/about' }],
  ['/zh-CN', { redirect: '/' }],
  ['/zh-CN//evil.example', { redirect: '/evil.example' }],
  ['//evil.example/', { redirect: '/evil.example' }],
  ['/contact/', { redirect: '/contact' }],
  ['/api/media/file/a.png?x=1', { url: '/api/media/file/a.png?x=1' }],
  ['/admin/login?redirect=1', { url: '/admin/login?redirect=1' }],
  ['/feed.xml', { url: '/zh-CN/feed.xml' }],
  ['/en/feed.xml', { url: '/en/feed.xml' }],
  ['/atom.xml', { url: '/zh-CN/atom.xml' }],
  ['/zh-TW/site.webmanifest?v=1', { url: '/zh-TW/site.webmanifest' }],
  ['/articles/a-b.md?x=1', { url: '/markdown/zh-CN/articles/a-b.md' }],
  ['/en/diseases/a.md', { url: '/markdown/en/diseases/a.md' }],
  ['/markdown/zh-CN/articles/a.md', { url: '/zh-CN/markdown/zh-CN/articles/a.md' }],
  ['/news/a.md', { url: '/zh-CN/news/a.md' }],
  ['/llms.txt', { url: '/llms.txt' }],
  ['/social/en/news/a.0f.png', { url: '/social/en/news/a.0f.png' }],
  ['/sitemap.xml', { url: '/sitemap.xml' }],
  ['/news/open-day.ics', { url: '/zh-CN/news-events/open-day' }],
  ['/zh-TW/news/open-day.ics?x=1', { url: '/zh-TW/news-events/open-day' }],
  ['/news/Open%2Fday.ics', { url: '/zh-CN/news/Open%2Fday.ics' }],
  ['/icon.svg?v=1', { url: '/icon.svg' }],
];

test.each(cases)('%s', (url, expected) => {
  expect(destinationOf(url)).toEqual(expected);
});

test.each(cases.flatMap(([, to]) => ('url' in to && !/search\/|%/.test(to.url) ? [to.url] : [])))(
  '%s is found again from where visitors know it',
  (inner) => {
    expect(destinationOf(publicPathOf(inner))).toEqual({ url: inner });
  },
);

test.each([
  ['/admin', true],
  ['/admin?_rsc=x', true],
  ['/api/users/me?depth=0', true],
  ['/administration', false],
  ['/', false],
])('%s belongs to the application: %s', (url, belongs) => {
  expect(isApplication(url)).toBe(belongs);
});

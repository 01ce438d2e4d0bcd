import { expect, test } from 'vitest';
import { destinationOf } from './public-url.ts';
import { routeLabel } from './route-label.ts';

test.each([
  ['/', '/'],
  ['/en', '/'],
  ['/articles', '/articles'],
  ['/zh-TW/articles/msc', '/articles/*'],
  ['/articles/msc.md', '/markdown/*'],
  ['/search?q=13800138000', '/search/*'],
  ['/privacy', '/{page}'],
  ['/feed.xml', '/feed.xml'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/admin/collections/leads?search=name', '/admin/*'],
  ['/api/contact', '/api/contact'],
  ['/api/leads/7', '/api/*'],
  ['/_next/static/x.js', '/_next/*'],
  ['/favicon.ico', 'other'],
])('%s is counted under %s', (address, label) => {
  const destination = destinationOf(address);
  expect(routeLabel('url' in destination ? destination.url : '')).toBe(label);
});

test('whatever is asked for, there are few names, and none with the visitor’s words', () => {
  const labels = new Set<string>();
  for (let index = 0; index < 2000; index += 1) {
    const word = Math.random().toString(36).slice(2);
    for (const address of [
      `/${word}`,
      `/en/${word}/${word}`,
      `/articles/${word}`,
      `/api/${word}`,
    ]) {
      const destination = destinationOf(address);
      labels.add(routeLabel('url' in destination ? destination.url : ''));
    }
  }
  expect(labels.size).toBeLessThan(10);
});

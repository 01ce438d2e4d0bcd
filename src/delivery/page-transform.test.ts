import { expect, test } from 'vitest';
import { transformPage } from './page-transform.ts';

const page = (main: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body><main id="main"${main}>text</main></body></html>`;

test('scripts of Next and React go, structured data and our own stay', () => {
  const { html } = transformPage(
    page(
      '',
      '<script src="/_next/a.js" async=""></script><script>self.__next_f=[]</script>' +
        '<script type="application/ld+json">{"a":1}</script>' +
        '<script type="module" data-keep="" src="/own.js"></script>' +
        '<link rel="preload" as="script" fetchPriority="low" href="/_next/b.js"/>' +
        '<link rel="stylesheet" href="/_next/c.css"/>',
    ),
  );
  expect(html).not.toMatch(/a\.js|b\.js|__next_f/);
  expect(html).toContain('{"a":1}');
  expect(html).toContain('/own.js');
  expect(html).toContain('/_next/c.css');
});

test('a page without a word of its own is 200 and kept', () => {
  expect(transformPage(page(''))).toMatchObject({ status: 200, transient: false });
});

test('status, location and transience are read from main', () => {
  const outcome = transformPage(
    page(' data-status="308" data-location="/a?b=1&amp;c=2" data-transient="true"'),
  );
  expect(outcome).toMatchObject({ status: 308, location: '/a?b=1&c=2', transient: true });
});

test('text that looks like a mark is none', () => {
  const text = page('').replace('text', '&lt;main data-status="404"&gt; data-status="500"');
  expect(transformPage(text).status).toBe(200);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { log } from '#lib/log.ts';
import { PageView } from './page-view.tsx';
import type { PageBlock } from './queries.ts';

const cta = (href: string): PageBlock => ({
  blockType: 'cta',
  title: '下一步',
  label: '前往',
  href,
});

const render = (blocks: PageBlock[], locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderToStaticMarkup(
    <PageView
      page={{ title: '页面标题', summary: '', blocks }}
      locale={locale}
      renderBody={() => <p>正文</p>}
      facilities={<p>三处设施</p>}
    />,
  );

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '');
const h1sOf = (html: string) => (html.match(/<h1.*?<\/h1>/gs) ?? []).map(textOf);

afterEach(() => vi.restoreAllMocks());

test('the h1 is the title of a hero that comes first', () => {
  const html = render([
    { blockType: 'hero', title: '第一' },
    { blockType: 'hero', title: '第二' },
  ]);
  expect(h1sOf(html)).toEqual(['第一']);
  expect(html).toMatch(/<h2[^>]*>第二/);
});

test('the h1 is the title of the page where no hero comes first', () => {
  expect(h1sOf(render([cta('/contact')]))).toEqual(['页面标题']);
  expect(h1sOf(render([]))).toEqual(['页面标题']);
});

test('an unknown block is left out with a warning, the others stay', () => {
  const warn = vi.spyOn(log(), 'warn').mockImplementation(() => undefined);
  const unknown = { blockType: 'carousel', title: '旋转' } as unknown as PageBlock;
  const html = render([unknown, { blockType: 'facilities', title: '设施' }]);
  expect(html).not.toContain('旋转');
  expect(html).toContain('三处设施');
  expect(warn).toHaveBeenCalledWith({ block: 'carousel' }, expect.any(String));
});

test('a button leads into the site in the language of the page, or to https', () => {
  expect(render([cta('/contact')], 'en')).toContain('href="/en/contact"');
  expect(render([cta('https://example.com/')])).toContain('href="https://example.com/"');
});

test.each(['javascript:alert(1)', 'http://example.com/', '//evil.example', 'mailto:a@example.com'])(
  'a button does not lead to %s',
  (href) => {
    const html = render([cta(href)]);
    expect(html).toContain('下一步');
    expect(html).not.toContain('<a ');
  },
);

test('questions open without script', () => {
  const answer = { root: {} } as Extract<PageBlock, { blockType: 'text' }>['body'];
  const html = render([{ blockType: 'faq', items: [{ question: '为什么？', answer }] }]);
  expect(html).toMatch(/<details[^>]*><summary.*为什么？.*<\/summary>.*<p>正文<\/p>.*<\/details>/s);
});

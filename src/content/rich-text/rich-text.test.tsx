import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '#lib/log.ts';
import { outlineOf } from './outline.ts';
import { RichText } from './rich-text.tsx';
import { block, body, paragraph, render, text } from './sample-body.tsx';

let warn = vi.spyOn(log(), 'warn');
beforeEach(() => {
  warn = vi.spyOn(log(), 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('formats, lists and headings', () => {
  it('combine bold, superscript and subscript, and know no others', () => {
    const html = render(body(paragraph(text('a', 1 | 64), text('b', 32), text('c', 2 | 8))));
    expect(html).toContain('<strong><sup>a</sup></strong><sub>b</sub>c');
  });

  it('put a nested list inside the item it belongs to', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children });
    const html = render(
      body({
        type: 'list',
        listType: 'bullet',
        children: [
          item(text('外')),
          item({ type: 'list', listType: 'number', children: [item(text('内'))] }),
        ],
      }),
    );
    expect(html).toContain('<ul><li>外<ol><li>内</li></ol></li></ul>');
  });

  it('give headings the ids of the outline', () => {
    const value = body(
      block('part', { title: '一' }),
      { type: 'heading', tag: 'h3', children: [text('甲')] },
      { type: 'heading', tag: 'h2', children: [text('')] },
      block('part', { title: '二' }),
      { type: 'heading', tag: 'h2', children: [text('乙')] },
    );
    const ids = [...render(value).matchAll(/<h[23] id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(outlineOf(value).map((entry) => entry.id));
    expect(render(value)).toContain('-02-');
  });

  it('leave out no level of heading', () => {
    const html = renderToStaticMarkup(
      <RichText
        body={body({ type: 'heading', tag: 'h3', children: [text('甲')] })}
        locale="en"
        idPrefix="overview-"
      />,
    );
    expect(html).toContain('<h2 id="overview-heading-1">甲</h2>');
  });
});

describe('what is not known', () => {
  it('is said once, and its text is shown', () => {
    const odd = body({ type: 'marquee', children: [text('甲')] }, block('carousel', {}));
    expect(render(odd)).toContain('<p>甲</p>');
    render(odd);
    expect(
      warn.mock.calls.filter(([what]) => JSON.stringify(what).includes('marquee')),
    ).toHaveLength(1);
    expect(
      warn.mock.calls.filter(([what]) => JSON.stringify(what).includes('carousel')),
    ).toHaveLength(1);
  });

  it('leaves a figure its caption when the picture is gone', () => {
    const html = render(body(block('figure', { image: 12, caption: '图注' })));
    expect(html).toContain('图片暂不可用');
    expect(html).toContain('<figcaption><span class="break-keep">图注');
    expect(html).not.toContain('<img');
  });

  it('ends at a depth that nobody writes', () => {
    let deep: object = text('底');
    for (let level = 0; level < 10_000; level += 1) deep = { type: 'quote', children: [deep] };
    expect(() => render(body(deep))).not.toThrow();
  });
});

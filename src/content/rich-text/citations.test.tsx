import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReferenceList } from '#content/references/reference-list.tsx';
import { CitationCounter } from './citation-counter.ts';
import { readBody } from './read-body.ts';
import { RichText } from './rich-text.tsx';
import { block, body, paragraph, references, render, text } from './sample-body.tsx';

const visible = (html: string) => html.replace(/<[^>]+>/g, '');

describe('citations', () => {
  it('count in lines outside the bodies too, such as key points, in the order of the page', () => {
    const citations = new CitationCounter();
    const [before, mark] = citations.line('9人的研究[2]', references);
    expect(before).toEqual({ kind: 'text', text: '9人的研究' });
    expect(mark).toMatchObject({ kind: 'citation', parts: [{ number: 2, id: 'cite-2-1' }] });
    citations.read(readBody(body(paragraph(text('再次[2]。')))), references);
    expect(citations.idsOf(2)).toEqual(['cite-2-1', 'cite-2-2']);
  });

  it('lead to the list and back, each place with an id of its own', () => {
    const bodies = [
      body(paragraph(text('下降[2]，上升[1][2]。'))),
      body(paragraph(text('再次[2]。'))),
    ];
    const citations = new CitationCounter();
    for (const one of bodies) citations.read(readBody(one), references);
    const html = renderToStaticMarkup(
      <>
        {bodies.map((one, index) => (
          <RichText
            key={index}
            body={one}
            locale="zh-CN"
            references={references}
            citations={citations}
          />
        ))}
        <ReferenceList references={references} locale="zh-CN" citedBy={citations} />
      </>,
    );
    const ids = [...html.matchAll(/ id="(cite-[^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['cite-2-1', 'cite-1-1', 'cite-2-2', 'cite-2-3']);
    for (const id of ids) expect(html).toContain(`href="#${id}"`);
    expect(html.match(/role="doc-noteref"[^>]*>\[2\]/g)).toHaveLength(3);
    expect(html).toMatch(/<li id="ref-2">.*#cite-2-1.*#cite-2-2.*#cite-2-3.*<li id="ref-3">/);
    const back = [...html.matchAll(/role="doc-backlink" aria-label="([^"]*)"/g)];
    expect(new Set(back.map(([, name]) => name)).size).toBe(4);
    expect(back.at(-1)?.[1]).toBe('回到参考文献2的第3处引用');
  });

  it('keep the mark on the line of the character before it', () => {
    const html = render(body(paragraph(text('治疗[2]。'))), references);
    expect(html).toMatch(
      /治<span class="nb">疗<sup class="cite"><span id="cite-2-1"><a href="#ref-2"/,
    );
    expect(visible(html)).toBe('治疗[2]。');
  });

  it('keep to a number with its unit', () => {
    const html = render(body(paragraph(text('平均43.4±25.9个月[2]。'))), references);
    expect(html).toContain('均<span class="nb">43.4±25.9个月<sup');
  });

  it('open one note for each reference that is cited, however often', () => {
    const one = body(paragraph(text('下降[2]，上升[2][4]。')));
    const citations = new CitationCounter();
    citations.read(readBody(one), references);
    const html = renderToStaticMarkup(
      <>
        <RichText body={one} locale="en" references={references} citations={citations} />
        <ReferenceList references={references} locale="en" citedBy={citations} />
      </>,
    );
    expect(html.match(/popover="auto" id="[^"]+"/g)).toEqual([
      'popover="auto" id="cited-2"',
      'popover="auto" id="cited-4"',
    ]);
    expect(html.match(/popoverTarget="cited-2" aria-label="Reference 2"/g)).toHaveLength(2);
    const note = html.slice(html.indexOf('id="cited-2"'));
    expect(note).toContain('Paper 2.');
    expect(note).toContain('href="#ref-2"');
  });

  it('name every number of a list, and reach those inside a range', () => {
    const html = render(body(paragraph(text('见[1，3]与[2-4]'))), references);
    expect(html.match(/href="#ref-3"/g)).toHaveLength(1);
    expect(html.match(/href="#ref-[124]"/g)).toHaveLength(3);
    expect(html).toContain('<span id="cite-3-2"></span>');
    expect(visible(html)).toBe('见[1，3]与[2-4]');
  });

  it('stay text where no such reference is listed', () => {
    expect(render(body(paragraph(text('第[9]条'))), references)).toContain('<p>第[9]条</p>');
    expect(render(body(paragraph(text('第[2]条'))))).toContain('<p>第[2]条</p>');
  });

  it('are found in captions and call-outs too', () => {
    const html = render(
      body(block('callout', { tone: 'caution', title: '注意', text: '剂量1×10^6^[1]' })),
      references,
    );
    expect(html).toContain('<sup>6</sup>');
    expect(html).toContain('id="cite-1-1"');
  });
});

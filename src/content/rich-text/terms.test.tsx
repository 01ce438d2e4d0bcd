import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CitationCounter } from './citation-counter.ts';
import { FirstUses } from './first-uses.ts';
import { readBody } from './read-body.ts';
import { RichText } from './rich-text.tsx';
import { block, body, paragraph, references, text } from './sample-body.tsx';
import { TermNotes } from './term-notes.tsx';

const glossary = ['MSC', 'UC-MSC', 'Treg', 'IL', '外泌体'].map((term) => ({
  term,
  expansion: `${term} written out`,
  explanation: `What ${term} is.`,
}));

const show = (value: unknown) => {
  const citations = new CitationCounter(glossary);
  citations.read(readBody(value), references);
  return renderToStaticMarkup(
    <>
      <RichText body={value} locale="zh-CN" references={references} citations={citations} />
      <TermNotes terms={citations.terms} locale="zh-CN" />
    </>,
  );
};
const marked = (value: unknown) =>
  [...show(value).matchAll(/<dfn class="term"[^>]*><button[^>]*>([^<]*)/g)].map(
    (match) => match[1],
  );

describe('a term is explained', () => {
  it('where it is used first, and nowhere else', () => {
    const value = body(paragraph(text('用MSC，又用MSC。')), paragraph(text('MSC')));
    expect(marked(value)).toEqual(['MSC']);
    expect(show(value)).toContain('popoverTarget="term-1"');
    expect(show(value).match(/ id="term-1"/g)).toHaveLength(1);
  });

  it('by the longest name that fits', () => {
    expect(marked(body(paragraph(text('UC-MSC与MSC'))))).toEqual(['UC-MSC', 'MSC']);
  });

  it.each([
    ['NMSC, MSC2, X-MSC, IL-10, Tregulation', []],
    ['MSC-derived and many Tregs', ['MSC', 'Tregs']],
    ['干细胞外泌体的研究', ['外泌体']],
  ])('as a word: %s', (line, words) => {
    expect(marked(body(paragraph(text(line))))).toEqual(words);
  });

  it('not in links, headings, captions and raised text', () => {
    const value = body(
      { type: 'heading', tag: 'h2', children: [text('MSC')] },
      block('part', { title: 'MSC' }),
      paragraph({ type: 'link', fields: { url: '/a' }, children: [text('MSC')] }),
      paragraph(text('MSC', 64)),
      block('figure', { caption: 'MSC' }),
      block('callout', { title: 'MSC', text: '关于Treg' }),
    );
    expect(marked(value)).toEqual(['Treg']);
  });

  it('and a citation keeps to it', () => {
    expect(show(body(paragraph(text('用MSC[1]。'))))).toMatch(/<span class="nb"><dfn.*<sup/);
  });

  it('and the signs at its sides keep to it, as to a citation', () => {
    const kept = (line: string) =>
      [
        ...show(body(paragraph(text(line)))).matchAll(/<span class="nb">(.*?)<\/span>(?!<\/sup>)/g),
      ].map((match) => match[1]?.replace(/<[^>]*>/g, ''));
    expect(kept('cells (MSC) can')).toEqual(['(MSC)']);
    expect(kept('细胞（MSC），可以')).toEqual(['（MSC），']);
    expect(kept('MSC-derived')).toEqual(['MSC-']);
    expect(kept('MSC can')).toEqual([]);
    expect(show(body(paragraph(text('很多[1]。又'))))).toMatch(
      /<span class="nb">多<sup.*<\/sup>。<\/span>又/,
    );
    const text1 = show(body(paragraph(text('用MSC，[1]又'))));
    expect(text1.replace(/<[^>]*>/g, '')).toContain('用MSC，[1]又');
  });

  it('with the space that Han and Latin have between them', () => {
    expect(show(body(paragraph(text('用MSC治（Treg）'))))).toMatch(
      /data-gap="start end"><button[^>]*>MSC.*<dfn class="term"><button[^>]*>Treg/,
    );
  });

  it('in full, as text', () => {
    const html = show(body(paragraph(text('Treg'))));
    expect(html).toContain('Treg written out');
    expect(html).toContain('What Treg is.');
    expect(html).not.toContain('What MSC is.');
  });
});

it('changes no character, whatever the terms are', () => {
  const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'ab1-.+(体)') });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), fc.array(word), (terms, words) => {
      const line = words.join('');
      const uses = new FirstUses(terms.map((term) => ({ term, expansion: '', explanation: 'x' })));
      expect(
        uses
          .split(line)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(line);
      expect(new Set(uses.used.map(({ id }) => id)).size).toBe(uses.used.length);
    }),
  );
});

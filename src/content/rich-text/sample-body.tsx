import { renderToStaticMarkup } from 'react-dom/server';
import type { GlossaryTerm } from '#content/glossary.ts';
import type { Reference } from '#content/references.ts';
import { CitationCounter } from './citation-counter.ts';
import { RichText } from './rich-text.tsx';

/** Bodies for tests, as the editor stores them. */
export const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
export const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
export const block = (blockType: string, fields: object) => ({
  type: 'block',
  fields: { blockType, ...fields },
});
export const body = (...children: unknown[]) => ({ root: { children } });
export const references = [1, 2, 3, 4].map(
  (number): Reference => ({ number, raw: `Paper ${number}.`, doi: null, pmid: null }),
);
export const render = (value: unknown, listed: Reference[] = [], glossary: GlossaryTerm[] = []) =>
  renderToStaticMarkup(
    <RichText
      body={value}
      locale="zh-CN"
      references={listed}
      citations={new CitationCounter(glossary)}
    />,
  );

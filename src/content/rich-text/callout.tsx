import { cva } from 'class-variance-authority';
import { CitedText } from './cited-text.tsx';
import type { RichContext } from './context.ts';
import { fieldText, type RichNode } from './read-body.ts';

const callout = cva('callout border-l-3 py-1 pl-6', {
  variants: { tone: { advice: 'border-brand', caution: 'border-data-fill' } },
});
const title = cva('font-semibold', {
  variants: { tone: { advice: 'text-ink', caution: 'text-data' } },
});

/** Advice to the reader, or (amber) something that is to be checked before one relies on it. */
export function Callout({ node, context }: { node: RichNode; context: RichContext }) {
  const tone = node.fields.tone === 'caution' ? 'caution' : 'advice';
  const text = (field: string) => (
    <CitedText pieces={context.citations.piecesOf(node, field)} locale={context.locale} marked />
  );
  return (
    <aside className={callout({ tone })}>
      {fieldText(node, 'title') && <p className={title({ tone })}>{text('title')}</p>}
      <p className="whitespace-pre-line text-ink-2">{text('text')}</p>
    </aside>
  );
}

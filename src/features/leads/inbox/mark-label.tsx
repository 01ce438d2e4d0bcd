import type { Mark } from './lead-mark.ts';

/** A mark that is told by its words; the colour only helps to find it. */
export const MarkLabel = ({ kind, text }: { kind: Mark['kind']; text: string }) => (
  <span className={`lead-mark lead-mark--${kind}`}>{text}</span>
);

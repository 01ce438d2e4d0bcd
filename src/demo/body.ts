/**
 * The small vocabulary in which the demo texts are written. `lexical.ts` turns it into the rich-text
 * JSON that Payload stores.
 *
 * Inline marks inside a text: `**bold**`, `^superscript^`, `~subscript~`, `[label](https://…)`.
 * A citation is typed as in print, `[2]` or `[5][6]`: the site links it to the reference list.
 */
export type BodyNode =
  | { kind: 'p' | 'h2' | 'h3' | 'quote'; text: string }
  | { kind: 'ul' | 'ol'; items: string[] }
  | { kind: 'part'; title: string; chip?: string }
  | { kind: 'figure'; media: string; caption: string }
  | { kind: 'callout'; tone: 'advice' | 'caution'; title: string; text: string }
  | { kind: 'trials'; keys: string[]; caption: string }
  | { kind: 'chart'; title: string; unit: string; max?: number; source: string; bars: ChartBar[] };

/** One bar of a chart: `value` in the chart's unit, `note` a few words such as a time point. */
export interface ChartBar {
  label: string;
  value: number;
  note?: string;
}

export const p = (text: string): BodyNode => ({ kind: 'p', text });
export const h2 = (text: string): BodyNode => ({ kind: 'h2', text });
export const h3 = (text: string): BodyNode => ({ kind: 'h3', text });
export const quote = (text: string): BodyNode => ({ kind: 'quote', text });
export const ul = (...items: string[]): BodyNode => ({ kind: 'ul', items });
export const ol = (...items: string[]): BodyNode => ({ kind: 'ol', items });
/** Heading of a numbered part (-01-, -02-, …); `chip` is the short label at the top of the page. */
export const part = (title: string, chip?: string): BodyNode => ({
  kind: 'part',
  title,
  ...(chip ? { chip } : {}),
});
/** A picture by its media key (see `media.ts` of the language) with a caption. */
export const figure = (media: string, caption: string): BodyNode => ({
  kind: 'figure',
  media,
  caption,
});
export const callout = (tone: 'advice' | 'caution', title: string, text: string): BodyNode => ({
  kind: 'callout',
  tone,
  title,
  text,
});
/** A table of trials by their keys (see `trials.ts`). */
export const trials = (caption: string, ...keys: string[]): BodyNode => ({
  kind: 'trials',
  caption,
  keys,
});
/** A bar chart; `max` is the end of the axis, `source` says where the figures come from. */
export const chart = (options: Omit<Extract<BodyNode, { kind: 'chart' }>, 'kind'>): BodyNode => ({
  kind: 'chart',
  ...options,
});

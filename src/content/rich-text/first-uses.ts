import type { GlossaryTerm } from '#content/glossary.ts';

/** A term that the text uses, with the id of its explanation on the page. */
export interface UsedTerm extends GlossaryTerm {
  id: string;
}

/** The first use of a term. `gap` names the sides on which a Han character stands next to it. */
export interface TermPiece {
  kind: 'term';
  text: string;
  id: string;
  gap: string;
}

/** `MSC` is no word in `NMSC` or `X-MSC`, `IL` none in `IL-10`; but it is one in `MSC-derived`. */
const STARTS = '(?<![A-Za-z0-9]|[A-Za-z0-9]-)';
const ENDS = 's?(?![A-Za-z0-9]|-\\d)';
const LATIN_START = /^[A-Za-z0-9]/;
const LATIN_END = /[A-Za-z0-9]$/;
const HAN_START = /^\p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;

const patternOf = (term: string): string =>
  (LATIN_START.test(term) ? STARTS : '') +
  term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') +
  (LATIN_END.test(term) ? ENDS : '');

/** Finds where a page uses the terms of the glossary for the first time. The longest term wins. */
export class FirstUses {
  readonly #terms: Map<string, GlossaryTerm>;
  readonly #pattern: RegExp | null;
  readonly #used = new Map<string, UsedTerm>();

  constructor(glossary: readonly GlossaryTerm[]) {
    this.#terms = new Map(glossary.map((term) => [term.term, term]));
    const longestFirst = [...this.#terms.keys()].sort((a, b) => b.length - a.length);
    this.#pattern =
      longestFirst.length > 0 ? new RegExp(longestFirst.map(patternOf).join('|'), 'g') : null;
  }

  /** Terms that were found so far, in the order of the text. */
  get used(): readonly UsedTerm[] {
    return [...this.#used.values()];
  }

  /** Splits a text at terms that were not used before. */
  split(text: string): ({ kind: 'text'; text: string } | TermPiece)[] {
    if (!this.#pattern) return [{ kind: 'text', text }];
    const pieces: ReturnType<FirstUses['split']> = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(this.#pattern)) {
      const id = this.#firstUse(found);
      if (id === null) continue;
      const before = text.slice(end, index);
      if (before) pieces.push({ kind: 'text', text: before });
      end = index + found.length;
      const gap = [
        HAN_END.test(text.slice(0, index)) && LATIN_START.test(found) ? 'start' : '',
        HAN_START.test(text.slice(end)) && LATIN_END.test(found) ? 'end' : '',
      ];
      pieces.push({ kind: 'term', text: found, id, gap: gap.filter(Boolean).join(' ') });
    }
    if (end < text.length || pieces.length === 0)
      pieces.push({ kind: 'text', text: text.slice(end) });
    return pieces;
  }

  /** Id of the explanation, or null where the term was used before. */
  #firstUse(found: string): string | null {
    const term = this.#terms.get(found) ?? this.#terms.get(found.replace(/s$/, ''));
    if (!term || this.#used.has(term.term)) return null;
    const id = `term-${this.#used.size + 1}`;
    this.#used.set(term.term, { ...term, id });
    return id;
  }
}

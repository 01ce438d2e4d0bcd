import type { GlossaryTerm } from '#content/glossary.ts';
import type { Reference } from '#content/references.ts';
import { FirstUses, type TermPiece, type UsedTerm } from './first-uses.ts';
import { type InlinePiece, inlinePieces } from './inline-pieces.ts';
import { fieldText, type RichNode } from './read-body.ts';

/** Fields of blocks in which an editor may cite, in the order in which they are drawn. */
const CITING_FIELDS: Record<string, string[]> = {
  figure: ['caption'],
  callout: ['title', 'text'],
  trialTable: ['caption'],
  chart: ['source'],
};

/** A piece whose numbers have their places on the page: the ids that the list links back to. */
export type CitedPiece =
  | Exclude<InlinePiece, { kind: 'citation' }>
  | TermPiece
  | { kind: 'citation'; parts: CitedPart[] };
export interface CitedPart {
  text: string;
  number?: number;
  id?: string;
  /** Ids of the numbers that a range includes without naming them. */
  throughIds: string[];
}

/** Bits of formats in which a term is part of a formula: sub- and superscript. */
const RAISED_OR_LOWERED = 32 | 64;

/** What a text may hold, by where it stands. */
interface Place {
  /** Numbers of references that it may cite. */
  numbers: ReadonlySet<number>;
  /** Terms are explained here. */
  explains: boolean;
}

/**
 * The citations of one page, and the terms that it uses first. Bodies are read in the order of the
 * page before anything is drawn, so the ids do not depend on the order in which components happen
 * to render.
 */
export class CitationCounter {
  readonly #ids = new Map<number, string[]>();
  readonly #pieces = new WeakMap<RichNode, Map<string, CitedPiece[]>>();
  readonly #read = new WeakSet<object>();
  readonly #terms: FirstUses;

  constructor(glossary: readonly GlossaryTerm[] = []) {
    this.#terms = new FirstUses(glossary);
  }

  /** The terms that the page explains, in the order of the text. */
  get terms(): readonly UsedTerm[] {
    return this.#terms.used;
  }

  /** Id for the next place that cites a reference. */
  next(number: number): string {
    const ids = this.#ids.get(number) ?? [];
    const id = `cite-${number}-${ids.length + 1}`;
    this.#ids.set(number, [...ids, id]);
    return id;
  }

  /** Ids of every place that cites a reference. */
  idsOf(number: number): readonly string[] {
    return this.#ids.get(number) ?? [];
  }

  /** Notes the citations of a body. Reading it again changes nothing. */
  read(nodes: readonly RichNode[], references: readonly Reference[]): void {
    if (this.#read.has(nodes)) return;
    this.#read.add(nodes);
    const numbers = new Set(references.map((reference) => reference.number));
    this.#walk(nodes, { numbers, explains: true });
  }

  /** A line outside the bodies, such as a key point: to be read in the order of the page, once. */
  line(text: string, references: readonly Reference[]): CitedPiece[] {
    const numbers = new Set(references.map((reference) => reference.number));
    return inlinePieces(text, numbers).map((piece) => this.#cited(piece));
  }

  /** The text of a node, or of a field of a block, in pieces. */
  piecesOf(node: RichNode, field = 'text'): CitedPiece[] {
    return this.#pieces.get(node)?.get(field) ?? [];
  }

  #walk(nodes: readonly RichNode[], place: Place): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        const explains = place.explains && !(node.format & RAISED_OR_LOWERED);
        this.#note(node, 'text', node.text ?? '', { ...place, explains });
      }
      if (node.type === 'block') {
        const explains = fieldText(node, 'blockType') === 'callout';
        for (const field of CITING_FIELDS[fieldText(node, 'blockType')] ?? [])
          this.#note(node, field, fieldText(node, field), {
            ...place,
            explains: explains && field === 'text',
          });
      }
      this.#walk(node.children, placeInside(node, place));
    }
  }

  #note(node: RichNode, field: string, text: string, { numbers, explains }: Place): void {
    const fields = this.#pieces.get(node) ?? new Map<string, CitedPiece[]>();
    // Inside a link there are no further links.
    const pieces: InlinePiece[] =
      numbers === NONE ? [{ kind: 'text', text }] : inlinePieces(text, numbers);
    this.#pieces.set(
      node,
      fields.set(
        field,
        pieces.flatMap((piece) =>
          explains && piece.kind === 'text' ? this.#terms.split(piece.text) : this.#cited(piece),
        ),
      ),
    );
  }

  #cited(piece: InlinePiece): CitedPiece {
    if (piece.kind !== 'citation') return piece;
    const parts = piece.parts.map(({ text, number, through = [] }) => ({
      text,
      throughIds: through.map((between) => this.next(between)),
      ...(number ? { number, id: this.next(number) } : {}),
    }));
    return { kind: 'citation', parts };
  }
}

const NONE: ReadonlySet<number> = new Set();
export const isLink = (node: RichNode): boolean => node.type === 'link' || node.type === 'autolink';

const placeInside = (node: RichNode, place: Place): Place => {
  if (isLink(node)) return { numbers: NONE, explains: false };
  return node.type === 'heading' ? { ...place, explains: false } : place;
};

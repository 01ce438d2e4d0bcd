/** An entry of a reference list. */
export interface Reference {
  /** Position from 1, as the text cites it. */
  number: number;
  raw: string;
  doi: string | null;
  pmid: string | null;
}

interface Stored {
  raw: string;
  doi?: string | null;
  pmid?: string | null;
}

/** Id of the note that shows a reference where it is cited. */
export const citedId = (number: number): string => `cited-${number}`;

export const toReferences = (rows: Stored[] | null | undefined): Reference[] =>
  (rows ?? []).map((row, index) => ({
    number: index + 1,
    raw: row.raw,
    doi: row.doi ?? null,
    pmid: row.pmid ?? null,
  }));

const REGISTRIES: [RegExp, (id: string) => string][] = [
  [/^NCT\d{8}$/, (id) => `https://clinicaltrials.gov/study/${id}`],
  [/^ChiCTR/, (id) => `https://www.chictr.org.cn/searchproj.html?regno=${id}`],
];

/** Page of a trial in the registry that its number belongs to, or null. */
export const registryUrl = (id: string): string | null =>
  REGISTRIES.find(([pattern]) => pattern.test(id))?.[1](id) ?? null;

export const doiUrl = (doi: string): string => `https://doi.org/${encodeURI(doi)}`;
export const pubmedUrl = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;

export const REGISTRY_ID = /\b(?:NCT\d{8}|ChiCTR(?:\d{10}|-[A-Z]{2,4}-\d{8}))\b/g;

/** What can be read out of a printed reference line. Missing parts are absent. */
export interface ParsedReference {
  authors?: string;
  title?: string;
  container?: string;
  year?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  doi?: string;
  pmid?: string;
}

const DOI = /\b10\.\d{4,9}\/[^\s"<>，；。]+/i;
const PMID = /\bPMID:?\s*(\d{4,9})\b/i;

/** Year;volume(issue):pages, as Vancouver and GB/T 7714 lines end. */
const LOCATOR =
  /(?<year>(?:19|20)\d{2})(?:\s?[A-Z][a-z]{2}(?:\s\d{1,2})?)?[;,，；]\s*(?<volume>\d+)?\s*(?:[(（](?<issue>[\w-]+)[)）])?\s*[:：]\s*(?<pages>[A-Za-z]?\d+(?:\s?[-–]\s?[A-Za-z]?\d+)?)/;

/** Container, volume(issue), pages of an APA line, after «(year). title.» */
const APA =
  /^(?<authors>.+?)\s*[(（](?<year>(?:19|20)\d{2})[a-z]?[)）]\.\s*(?<title>.+?)\.\s*(?<container>[^.,]+),\s*(?<volume>\d+)(?:\((?<issue>[\w-]+)\))?,\s*(?<pages>[A-Za-z]?\d+(?:\s?[-–]\s?[A-Za-z]?\d+)?)/;

const clean = (found: Record<string, string | undefined>): ParsedReference =>
  Object.fromEntries(
    Object.entries(found)
      .map(([key, value]) => [key, value?.trim().replace(/\s?–\s?/, '-')])
      .filter(([, value]) => value),
  );

/** A list of names: initials, «et al.» or Chinese names with commas. */
const looksLikeAuthors = (text: string): boolean =>
  /\bet al$/.test(text) ||
  /\b[A-Z][\w'’-]+ [A-Z]{1,3}(?:,|$)/.test(text) ||
  /\b[A-Z][\w'’-]+ [A-Z](?:\. ?[A-Z])*$/.test(text) ||
  (/\p{Script=Han}/u.test(text) && /[,，]/.test(text));

/** Splits at full stops that end a part, not those of initials («Tsokos G. C. Systemic …»). */
const splitParts = (text: string): string[] =>
  text
    .split(/(?<!\b[A-Z])\.\s+|(?<=\b[A-Z]\. ?[A-Z])\.\s+/)
    .map((piece) => piece.trim().replace(/\.$/, ''))
    .filter(Boolean);

/**
 * Reads a reference in the forms of GB/T 7714, APA, Vancouver, or without authors.
 * @param raw one line as printed
 */
export function parseReference(raw: string): ParsedReference {
  const line = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  const ids = { doi: DOI.exec(line)?.[0].replace(/[.)\]]+$/, ''), pmid: PMID.exec(line)?.[1] };
  const apa = APA.exec(line)?.groups;
  if (apa) return clean({ ...apa, ...ids });

  const locator = LOCATOR.exec(line);
  if (!locator?.groups) return clean(ids);
  const parts = splitParts(line.slice(0, locator.index).replace(/[.,，\s]+$/, ''));
  const container = parts.length > 1 ? parts.pop() : undefined;
  const authors = parts.length > 1 && looksLikeAuthors(parts[0] ?? '') ? parts.shift() : undefined;
  const title = parts.join('. ').replace(/\[[JMCDR](?:\/OL)?\]$/, '');
  return clean({ authors, title, container, ...locator.groups, ...ids });
}

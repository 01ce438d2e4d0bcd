/** What a finished page says of itself; a plain page says nothing and is 200. */
export interface PageOutcome {
  html: string;
  status: number;
  /** Where a 308 leads. */
  location?: string;
  /** Made for one visitor's words: sent, not kept. */
  transient: boolean;
}

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const SCRIPT_PRELOAD =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/gi;
const STATUS = /<main\b[^>]*\sdata-status="(\d{3})"/;
const TRANSIENT = /<main\b[^>]*\sdata-transient\b/;
const LOCATION = /<main\b[^>]*\sdata-location="([^"]*)"/;

const isKept = (attributes: string): boolean =>
  /\bdata-keep\b/.test(attributes) || /\btype="application\/ld\+json"/.test(attributes);

/**
 * Takes Next's and React's scripts out of a page, which is a document and needs none, and reads
 * the status that the page gives itself (`<main data-status="404">`): Next has no other way to
 * answer 404 or 503 with real HTML from a static route.
 */
export function transformPage(html: string): PageOutcome {
  const location = LOCATION.exec(html)?.[1];
  return {
    html: html
      .replace(SCRIPT, (script, attributes: string) => (isKept(attributes) ? script : ''))
      .replace(SCRIPT_PRELOAD, ''),
    status: Number(STATUS.exec(html)?.[1] ?? 200),
    transient: TRANSIENT.test(html),
    ...(location ? { location: decodeAttribute(location) } : {}),
  };
}

const decodeAttribute = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

/** What a finished page says of itself; a plain page says nothing and is 200. */
export interface PageOutcome {
  html: string;
  status: number;
  /** Where a 308 leads. */
  location?: string;
  /** Made without the database: to be shown, not to be kept. */
  degraded: boolean;
}

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/gi;
const MARKER =
  /<main\b(?=[^>]*\bdata-status="(?<status>\d{3})")(?:(?=[^>]*\bdata-location="(?<location>[^"]*)"))?/;
const DEGRADED = /<body\b[^>]*\bdata-degraded\b/;

const isKept = (attributes: string): boolean =>
  /\bdata-keep\b/.test(attributes) || /\btype="application\/ld\+json"/.test(attributes);

/**
 * Takes Next's and React's scripts out of a page, which is a document and needs none, and reads
 * the status that the page gives itself (`<main data-status="404">`): Next has no other way to
 * answer 404 or 503 with real HTML from a static route.
 */
export function transformPage(html: string): PageOutcome {
  const marker = MARKER.exec(html)?.groups;
  return {
    html: html
      .replace(SCRIPT, (script, attributes: string) => (isKept(attributes) ? script : ''))
      .replace(SCRIPT_PRELOAD, ''),
    status: Number(marker?.status ?? 200),
    ...(marker?.location ? { location: decodeAttribute(marker.location) } : {}),
    degraded: DEGRADED.test(html),
  };
}

const decodeAttribute = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

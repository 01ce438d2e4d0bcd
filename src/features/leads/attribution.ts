import { routes } from '#lib/routes.ts';
import { ATTRIBUTION, type Attribution, MAX_ATTRIBUTION_LENGTH } from './attribution-fields.ts';

/** Only the path of a page: what stands after it may tell more than where somebody came from. */
const pathOf = (text: string): string => (/^\/(?!\/)[^?#\s]*/.exec(text) ?? [''])[0];
/** Only the host of another site. */
const hostOf = (text: string): string =>
  /^(?:https?:\/\/)?([\p{L}\p{N}.-]+(?::\d+)?)(?:[/?#]|$)/u.exec(text)?.[1]?.toLowerCase() ?? '';

const readers: Partial<Record<keyof Attribution, (text: string) => string>> = {
  sourcePage: pathOf,
  landingPage: pathOf,
  referrer: hostOf,
};

/**
 * How a visitor came to the form, as the script of the page reports it; without script only the page
 * that the form stood on is known. Everything is bounded, and nothing of it is trusted.
 * @param from the `Referer` of the request
 */
export function readAttribution(values: Record<string, unknown>, from: string | null): Attribution {
  const attribution: Attribution = {};
  for (const name of ATTRIBUTION) {
    const value = values[name];
    if (typeof value !== 'string') continue;
    const text = value.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
    const bounded = (readers[name]?.(text) ?? text)
      .slice(0, MAX_ATTRIBUTION_LENGTH)
      .replace(/\p{Cs}/u, '');
    if (bounded) attribution[name] = bounded;
  }
  const page = from && URL.parse(from)?.pathname;
  if (page && page !== routes.contactApi()) {
    attribution.sourcePage ??= page.slice(0, MAX_ATTRIBUTION_LENGTH);
  }
  return attribution;
}

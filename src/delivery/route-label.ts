/** First segments below a language that name a kind of page. */
const PAGES = new Set([
  'articles',
  'diseases',
  'news',
  'news-events',
  'contact',
  'search',
  'about',
]);
/** Files and machines' addresses, as they are. */
const FILES = /^\/(?:robots|llms)\.txt$|^\/sitemap\.xml$/;
const APPLICATION = new Set(['admin', 'assets', '_next', 'sitemaps', 'social', 'markdown']);

/**
 * Names the kind of an inner address (see `public-url`) for metrics and traces: a bounded number of
 * names, and nothing of what a visitor typed.
 */
export function routeLabel(url: string): string {
  const path = url.split('?', 1)[0] ?? '/';
  if (FILES.test(path)) return path;
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (first === 'api') return second === 'contact' ? '/api/contact' : '/api/*';
  if (APPLICATION.has(first)) return `/${first}/*`;
  if (!/^(?:zh-CN|zh-TW|en)$/.test(first)) return 'other';
  if (second === undefined) return '/';
  if (/^(?:feed|atom)\.xml$/.test(second)) return `/${second}`;
  if (!PAGES.has(second)) return '/{page}';
  return third === undefined ? `/${second}` : `/${second}/*`;
}

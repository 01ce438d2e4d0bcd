import { keptDocument } from '#delivery/kept-document.ts';
import { feedEntries } from '#features/feed/entries.ts';
import { writeFeed } from '#features/feed/write-feed.ts';
import { isLocale } from '#i18n/locales.ts';
import { getShell } from '#site-shell/queries.ts';

/** The feed of a language in one of its two formats; 404 where there is no such language. */
export const feedResponse = (locale: string, format: 'rss' | 'atom'): Promise<Response> =>
  keptDocument(`/${locale}/${format === 'rss' ? 'feed' : 'atom'}.xml`, async () => {
    if (!isLocale(locale)) return null;
    const feed = writeFeed(locale, await getShell(locale), await feedEntries(locale));
    return { body: feed[format](), type: `application/${format}+xml; charset=utf-8` };
  });

import { keptDocument } from '#delivery/kept-document.ts';
import { eventCalendar } from '#features/news/event-calendar.ts';
import { getNewsItem } from '#features/news/queries.ts';
import { isLocale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { getShell } from '#site-shell/queries.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** `/news/{slug}.ics`: the event of a published news item. Phones open it in their calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  return keptDocument(`/${locale}/news-events/${slug}`, async () => {
    if (!isLocale(locale)) return null;
    const [item, shell] = await Promise.all([getNewsItem(locale, slug), getShell(locale)]);
    const url = absoluteUrl(routes.newsItem(locale, slug));
    const body = item && eventCalendar(item, { url, locale, organiser: shell.name });
    if (!body) return null;
    return {
      body,
      type: 'text/calendar; charset=utf-8',
      headers: {
        'Content-Disposition': `inline; filename="${slug}.ics"`,
        'X-Robots-Tag': 'noindex',
      },
    };
  });
}

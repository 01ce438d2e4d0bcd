import { eventCalendar } from '#features/news/event-calendar.ts';
import { getNewsItem } from '#features/news/queries.ts';
import { isLocale } from '#i18n/locales.ts';
import { calendarResponse } from '#lib/calendar-response.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { unavailable } from '#lib/xml-response.ts';
import { getShell } from '#site-shell/queries.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

const notFound = () =>
  new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** `/news/{slug}.ics`: the event of a published news item. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFound();
  try {
    const [item, shell] = await Promise.all([getNewsItem(locale, slug), getShell(locale)]);
    const calendar =
      item &&
      eventCalendar(item, {
        url: absoluteUrl(routes.newsItem(locale, slug)),
        locale,
        organiser: shell.name,
      });
    return calendar ? calendarResponse(calendar, `${slug}.ics`) : notFound();
  } catch {
    return unavailable();
  }
}

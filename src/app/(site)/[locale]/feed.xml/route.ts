import { unlessSilent } from '#data/unless-silent.ts';
import { rssFeed } from '#features/feed/feed.ts';
import { isLocale } from '#i18n/locales.ts';
import { unavailable, xmlResponse } from '#lib/xml-response.ts';
import { getShell } from '#site-shell/queries.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response('Not found\n', { status: 404 });
  try {
    const xml = await unlessSilent(getShell(locale).then((shell) => rssFeed(locale, shell)));
    return xmlResponse(xml, 'application/rss+xml');
  } catch {
    return unavailable();
  }
}

import { LOCALES } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';

const PATIENCE_MS = 10_000;

/**
 * Has the page for outages made once in each language. A replica that takes all its pages from others
 * has read nothing itself: it would not know the hotline when the database is away.
 */
export async function warmUp(port: number): Promise<void> {
  const make = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.arrayBuffer();
  };
  await Promise.allSettled(LOCALES.map((locale) => make(routes.frontPage(locale, 'outage'))));
}

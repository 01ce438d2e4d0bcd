import { keptDocument } from '#delivery/kept-document.ts';
import { isLocale } from '#i18n/locales.ts';
import { ICON_SIZE, routes } from '#lib/routes.ts';
import { getShell } from '#site-shell/queries.ts';
import type { LocaleParams } from '../../params.ts';

export const dynamic = 'force-dynamic';

const icon = (src: string, size: number) => ({
  src,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose: 'any maskable',
});

/** Name and icons of the site, for who puts it on a home screen. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await params;
  return keptDocument(`/${locale}/site.webmanifest`, async () => {
    if (!isLocale(locale)) return null;
    const { name, description } = await getShell(locale);
    const manifest = {
      name,
      description,
      lang: locale,
      start_url: routes.home(locale),
      display: 'browser',
      background_color: '#fbfcfa',
      theme_color: '#fbfcfa',
      icons: [icon('/icon-192.png', 192), icon(routes.icon(), ICON_SIZE)],
    };
    return { body: JSON.stringify(manifest), type: 'application/manifest+json; charset=utf-8' };
  });
}

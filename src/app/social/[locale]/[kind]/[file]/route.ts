import { SOCIAL_KINDS, type SocialKind, socialPicturePath } from '#content/social-picture.ts';
import { keptDocument } from '#delivery/kept-document.ts';
import { getHome } from '#features/home/queries.ts';
import { findSubject } from '#features/social-picture/queries.ts';
import { PictureBusyError, renderPicture } from '#features/social-picture/render-picture.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { getShell, type Shell } from '#site-shell/queries.ts';
import { siteSubject } from '#site-shell/site-subject.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; kind: string; file: string }>;
}

/** Name and hash. */
const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([0-9a-f]{16})\.png$/;
const HEADERS = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  // Networks and messengers show it on their own pages.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const isKind = (kind: string): kind is SocialKind =>
  (SOCIAL_KINDS as readonly string[]).includes(kind);

async function subjectOf(locale: Locale, kind: SocialKind, name: string, shell: Shell) {
  if (kind !== 'site') return findSubject(locale, kind, name);
  if (name !== 'home') return siteSubject(locale, name, shell);
  return { kind, name, title: (await getHome(locale)).title || shell.name };
}

function labelOf(locale: Locale, kind: SocialKind): string {
  const t = translator(locale, 'shell');
  return kind === 'articles' || kind === 'diseases' || kind === 'news' ? t(kind) : '';
}

/** Another hash: what the page showed when it was shared. The picture of today is elsewhere. */
const elsewhere = (path: string): Response =>
  new Response(null, { status: 302, headers: { Location: path, 'Cache-Control': 'no-store' } });

const busy = (): Response =>
  new Response('Busy\n', {
    status: 503,
    headers: { 'Retry-After': '5', 'Cache-Control': 'no-store' },
  });

/** The picture of a page for social networks; only of what is published, and only as it is now. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, kind, file } = await params;
  const asked = `/social/${locale}/${kind}/${file}`;
  return keptDocument(asked, async () => {
    const [, name, hash] = FILE.exec(file) ?? [];
    if (!isLocale(locale) || !isKind(kind) || !name || !hash) return null;
    const shell = await getShell(locale);
    const subject = await subjectOf(locale, kind, name, shell);
    if (!subject) return null;
    const path = socialPicturePath(locale, subject, shell.name);
    if (path !== asked) return elsewhere(path);
    try {
      const text = { ...subject, siteName: shell.name, label: labelOf(locale, kind) };
      return {
        body: await renderPicture(path, locale, text),
        type: 'image/png',
        headers: HEADERS,
      };
    } catch (error) {
      if (error instanceof PictureBusyError) return busy();
      throw error;
    }
  });
}

import { findRedirect } from '#data/find-published.ts';
import { keptDocument } from '#delivery/kept-document.ts';
import { articleMarkdown } from '#features/articles/article-markdown.ts';
import { getArticle } from '#features/articles/queries.ts';
import { diseaseMarkdown } from '#features/diseases/disease-markdown.ts';
import { getDisease } from '#features/diseases/queries.ts';
import { getGlossary } from '#features/glossary/queries.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { redirectKey, routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { getShell } from '#site-shell/queries.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; kind: string; file: string }>;
}
type Kind = 'articles' | 'diseases';

const PAGES = { articles: routes.article, diseases: routes.disease };

async function markdownOf(locale: Locale, kind: Kind, slug: string): Promise<string | null> {
  const [shell, glossary] = await Promise.all([getShell(locale), getGlossary(locale)]);
  if (kind === 'articles') {
    const article = await getArticle(locale, slug);
    return article && articleMarkdown(locale, article, shell, glossary);
  }
  const disease = await getDisease(locale, slug);
  return disease && diseaseMarkdown(locale, disease, shell, glossary);
}

/** The way to a document that has another address now, or null. */
async function movedTo(locale: Locale, kind: Kind, slug: string): Promise<Response | null> {
  const target = await findRedirect(locale, redirectKey(kind, slug));
  if (target?.collection !== kind) return null;
  const path = routes.markdown(PAGES[kind](locale, target.slug));
  return new Response(null, {
    status: 308,
    headers: { Location: path, 'Cache-Control': 'no-store' },
  });
}

/**
 * `/articles/{slug}.md`: see `delivery/public-url`. No `X-Robots-Tag: noindex`: the canonical link
 * already tells search engines which of the two to show, and `noindex` would take the text from the
 * programs that it is made for.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, kind, file } = await params;
  const slug = file.replace(/\.md$/, '');
  return keptDocument(`/markdown/${locale}/${kind}/${file}`, async () => {
    if (!isLocale(locale) || (kind !== 'articles' && kind !== 'diseases')) return null;
    const body = await markdownOf(locale, kind, slug);
    if (body === null) return movedTo(locale, kind, slug);
    return {
      body,
      type: 'text/markdown; charset=utf-8',
      headers: {
        Link: `<${absoluteUrl(PAGES[kind](locale, slug))}>; rel="canonical"`,
        'Content-Language': locale,
      },
    };
  });
}

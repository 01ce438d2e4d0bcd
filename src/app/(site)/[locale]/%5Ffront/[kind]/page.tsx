import { notFoundView } from '../../../missing-view.tsx';
import type { LocaleParams } from '../../../params.ts';
import { renderView } from '../../../render-view.tsx';
import { limitView, outageView } from '../../../unable-view.tsx';

interface Props {
  params: Promise<Awaited<LocaleParams['params']> & { kind: string }>;
}

/**
 * `/_front/outage` and `/_front/limit`: what the proxy before the site shows in its stead, kept there
 * as files (see `deploy/nginx/keep-front-pages.ts`).
 */
export default async function Page({ params }: Props) {
  const { locale: requested, kind } = await params;
  return renderView(requested, async (locale, shell) => {
    if (kind === 'outage') return outageView(locale, shell);
    if (kind === 'limit') return limitView(locale, shell);
    return notFoundView(locale);
  });
}

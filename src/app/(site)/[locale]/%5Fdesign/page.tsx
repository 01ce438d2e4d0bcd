import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { notFoundView } from '../../missing-view.tsx';
import type { LocaleParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';

/** `/_design`, in development only: every primitive in every state, three languages, two themes. */
export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, async (locale) => {
    if (process.env.NODE_ENV === 'production') return notFoundView(locale);
    const { DesignPage } = await import('../../design/design-page.tsx');
    return {
      meta: { title: 'Design', description: null, indexed: false },
      address: pageAddress(routes.home),
      content: <DesignPage />,
      transient: true,
    };
  });
}

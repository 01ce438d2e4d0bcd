import { listJsonLd } from '#content/json-ld/pages.ts';
import { DiseaseListPage } from '#features/diseases/disease-list-page.tsx';
import { listDiseases } from '#features/diseases/queries.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import type { LocaleParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, async (locale) => {
    const t = translator(locale, 'shell');
    const meta = { title: t('diseases'), description: t('diseasesDescription') };
    const diseases = await listDiseases(locale);
    const items = diseases.map(({ name, slug }) => ({
      title: name,
      path: routes.disease(locale, slug),
    }));
    return {
      meta,
      address: pageAddress(routes.diseases),
      current: 'diseases',
      structured: [listJsonLd(locale, { ...meta, path: routes.diseases(locale) }, items)],
      content: <DiseaseListPage diseases={diseases} locale={locale} />,
    };
  });
}

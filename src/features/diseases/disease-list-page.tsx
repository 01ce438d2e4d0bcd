import { ListHeader } from '#content/list-header.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { DiseaseRows } from './disease-rows.tsx';
import type { DiseaseCard } from './queries.ts';

/** Every disease of the site, with what the dots of its row stand for. */
export function DiseaseListPage({ diseases, locale }: { diseases: DiseaseCard[]; locale: Locale }) {
  const t = translator(locale, 'list');
  return (
    <Wrap className="pb-16 md:pb-24">
      <ListHeader title={t('diseases.title')} text={t('diseases.text')} locale={locale} />
      {diseases.length === 0 ? (
        <EmptyState text={t('diseases.none')} />
      ) : (
        <>
          <p className="mb-5 flex items-baseline gap-2 text-note text-balance text-ink-2">
            <span aria-hidden="true" className="size-2 flex-none rounded-chip bg-data-fill" />
            <span>
              <ShortText text={t('diseases.key')} />
            </span>
          </p>
          <DiseaseRows diseases={diseases} locale={locale} />
        </>
      )}
    </Wrap>
  );
}

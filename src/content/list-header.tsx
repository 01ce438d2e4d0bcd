import type { Locale } from '#i18n/locales.ts';
import { Lead } from '#ui/lead.tsx';
import { Breadcrumb } from './breadcrumb.tsx';

interface Props {
  title: string;
  text: string;
  /** Which page of the list this is, beside the title. */
  note?: string | undefined;
  locale: Locale;
}

/** Way, title and one sentence at the head of a list. */
export const ListHeader = ({ title, text, note, locale }: Props) => (
  <>
    <Breadcrumb trail={[]} current={title} locale={locale} />
    <header className="pt-8 pb-10 md:pt-10 md:pb-12">
      <h1 className="text-h1">
        {title}
        {note && <span className="ml-4 text-small text-ink-3">{note}</span>}
      </h1>
      <Lead text={text} locale={locale} className="mt-4 max-w-[36em]" />
    </header>
  </>
);

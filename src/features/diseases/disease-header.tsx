import { Breadcrumb } from '#content/breadcrumb.tsx';
import { ReviewLine } from '#content/review-line.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { PictureElement } from '#ui/picture.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { DiseaseGlance, type GlanceLine } from './disease-glance.tsx';
import { PrevalencePicture } from './prevalence-picture.tsx';
import type { Disease } from './queries.ts';

const HAN = /\p{Script=Han}/u;

/** Abbreviation and other names; those without Han are Latin print. */
const Aliases = ({ disease, locale }: { disease: Disease; locale: Locale }) => {
  const t = translator(locale, 'disease');
  const { abbreviation } = disease;
  const aliases = disease.aliases.filter((alias) => alias !== abbreviation);
  return (
    <p className="mt-2 text-body text-ink-3">
      {abbreviation && <abbr className="mr-4 text-ink-2 no-underline">{abbreviation}</abbr>}
      {aliases.length > 0 && <span>{t('aliases')}</span>}
      {aliases.map((alias, index) => (
        <span key={alias}>
          {index > 0 && t('aliasSeparator')}
          <span lang={HAN.test(alias) ? undefined : 'en'}>{alias}</span>
        </span>
      ))}
    </p>
  );
};

/** How frequent the disease is, as dots; where nobody has said it, the picture of the page. */
const HeadPicture = ({ disease, locale }: { disease: Disease; locale: Locale }) => {
  const { cover, prevalence } = disease;
  if (prevalence) return <PrevalencePicture prevalence={prevalence} locale={locale} />;
  return (
    cover && (
      <figure>
        <PictureElement
          picture={cover}
          sizes="(min-width: 64rem) 29rem, calc(100vw - 2.5rem)"
          className="h-auto w-full"
          priority
        />
        {cover.caption && (
          <figcaption className="mt-3 text-note leading-relaxed text-ink-2">
            <ShortText text={cover.caption} />
          </figcaption>
        )}
      </figure>
    )
  );
};

interface Props {
  disease: Disease;
  glance: GlanceLine[];
  locale: Locale;
}

/** Name, other names, the answer in short, the review and the picture of a disease. */
export function DiseaseHeader({ disease, glance, locale }: Props) {
  const lists = translator(locale, 'list');
  const { review } = disease;
  return (
    <>
      <Breadcrumb
        trail={[{ label: lists('diseases.title'), href: routes.diseases(locale) }]}
        current={disease.name}
        locale={locale}
      />
      <header className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 gap-y-10 pt-6 pb-12 md:pt-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:gap-y-6 print:pt-0 print:pb-6">
        <div>
          <h1 className="text-[clamp(2.25rem,1.4rem+3.2vw,3.75rem)] leading-tight">
            {disease.name}
          </h1>
          <Aliases disease={disease} locale={locale} />
          <p className="mt-5 max-w-[32em] text-lead leading-[1.7]">{disease.summary}</p>
          <DiseaseGlance lines={glance} locale={locale} />
          {review && (
            <div className="mt-5 text-small text-ink-2">
              <ReviewLine review={review} locale={locale} />
            </div>
          )}
        </div>
        <HeadPicture disease={disease} locale={locale} />
      </header>
    </>
  );
}

import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { ParticipantDots } from './participant-dots.tsx';
import type { DiseaseCard } from './queries.ts';

interface Props {
  disease: DiseaseCard;
  locale: Locale;
  /** Level of the names below the heading of the list. */
  level: 2 | 3;
  /** Without the summary on phones. */
  isShort: boolean;
}

const DiseaseRow = ({ disease, locale, level, isShort }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <li className="group relative grid gap-x-8 gap-y-2 border-b border-line py-6 lg:grid-cols-[calc((100%-4rem)/3)_minmax(0,1fr)_12.5rem]">
      <div>
        <Heading className="text-h3 leading-snug">
          <a
            href={routes.disease(locale, disease.slug)}
            className="text-ink no-underline group-hover:text-brand group-hover:underline after:absolute after:inset-0"
          >
            {disease.name}
          </a>
        </Heading>
        {disease.abbreviation && (
          <p lang="en" className="text-label text-ink-3">
            {disease.abbreviation}
          </p>
        )}
      </div>
      <p className={`text-small leading-relaxed text-ink-2 ${isShort ? 'max-md:hidden' : ''}`}>
        {disease.summary}
      </p>
      <div className="pt-1">
        <ParticipantDots participants={disease.participants} locale={locale} />
      </div>
    </li>
  );
};

/** Diseases as rows on hairlines, each with the participants of its studies as dots. */
export const DiseaseRows = ({
  diseases,
  locale,
  level = 2,
  isShort = false,
}: {
  diseases: readonly DiseaseCard[];
  locale: Locale;
  level?: 2 | 3;
  isShort?: boolean;
}) => (
  <ul className="border-t border-ink">
    {diseases.map((disease) => (
      <DiseaseRow
        key={disease.slug}
        disease={disease}
        locale={locale}
        level={level}
        isShort={isShort}
      />
    ))}
  </ul>
);

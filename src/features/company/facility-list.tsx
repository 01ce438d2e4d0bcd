import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { PictureElement } from '#ui/picture.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { MAX_UNITS, UnitSquares } from '#ui/unit-squares.tsx';
import type { Company } from './queries.ts';

const SQUARE = 100;

interface Props {
  facilities: Company['facilities'];
  locale: Locale;
}

/** Places of the company: a picture, what is done there, and its area as squares of 100 m². */
export const FacilityList = ({ facilities, locale }: Props) => {
  const t = translator(locale, 'shell');
  if (facilities.length === 0) return null;
  return (
    <>
      <ul className="border-t border-ink">
        {facilities.map(({ name, place, area, description, picture }) => (
          <li
            key={name}
            className="grid gap-x-8 gap-y-5 border-b border-line py-8 md:grid-cols-2 md:items-start lg:grid-cols-12"
          >
            <div className="md:row-span-2 lg:col-span-4 lg:row-span-1">
              {picture && (
                <PictureElement
                  picture={picture}
                  sizes="(min-width: 48rem) 380px, calc(100vw - 40px)"
                  className="h-auto w-full rounded-m"
                />
              )}
            </div>
            <div className="lg:col-span-5">
              <p className="text-note text-ink-3">{place}</p>
              <h3 className="text-h3">
                <ShortText text={name} />
              </h3>
              {description && <p className="mt-3 text-small text-ink-2">{description}</p>}
            </div>
            {area !== null && area > 0 && (
              <div className="md:col-start-2 lg:col-span-2 lg:col-start-11">
                <p className="mb-2 text-h3 leading-tight font-light tabular-nums">
                  {t('facilityArea', { area: formatNumber(area, locale) })}
                </p>
                <UnitSquares
                  count={area / SQUARE}
                  label={
                    area > MAX_UNITS * SQUARE
                      ? t('facilityArea', { area: formatNumber(area, locale) })
                      : t('facilitySquares', { area, count: Math.ceil(area / SQUARE) })
                  }
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-note text-balance text-ink-3">
        <ShortText text={t('squaresKey')} />
      </p>
    </>
  );
};

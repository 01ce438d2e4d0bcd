import type { ReactNode } from 'react';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { DotField } from '#ui/dot-field.tsx';
import { dotted } from '#ui/dotted.ts';
import { Powers } from '#ui/powers.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { MAX_UNITS, UnitLayers, UnitSquares } from '#ui/unit-squares.tsx';
import { Wrap } from '#ui/wrap.tsx';
import type { CompanyFacts } from './company-facts.ts';

/** One square is 100 m², one layer 100 L. */
const UNIT = 100;

const KEY = 'inline-block size-2.5 shrink-0 rounded-chip';

interface RowProps {
  value: string;
  unit: string;
  children: ReactNode;
  drawing: ReactNode;
}

const Row = ({ value, unit, children, drawing }: RowProps) => (
  <li className="grid grid-cols-[minmax(0,1fr)_7rem] items-start gap-x-8 border-t border-line py-6 md:grid-cols-[minmax(0,1fr)_11rem]">
    <div>
      <p className="text-numeral leading-none font-light tabular-nums">
        {value}
        <span className="ms-[0.3em] text-body font-normal text-ink-2">{unit}</span>
      </p>
      <p className="mt-3 text-small leading-relaxed text-ink-2">{children}</p>
    </div>
    <div className="flex justify-center">{drawing}</div>
  </li>
);

interface Props {
  title: string;
  text: string;
  facilities: CompanyFacts['facilities'];
  figures: CompanyFacts['figures'];
  locale: Locale;
}

/** Quantities at one scale: a hundred dots of a thousand are done; places and volumes in units. */
export const ScaleSection = ({ title, text, facilities, figures, locale }: Props) => {
  const t = translator(locale, 'home');
  const places = facilities.flatMap(({ area, ...rest }) => (area ? [{ ...rest, area }] : []));
  const volumes = figures.flatMap((figure) => {
    const litres = Number(figure.value.replaceAll(',', ''));
    return figure.unit === 'L' && litres >= UNIT ? [{ ...figure, litres }] : [];
  });
  return (
    <section aria-labelledby="home-scale" className="border-t border-line py-16 md:py-24">
      <Wrap className="grid gap-x-8 gap-y-12 lg:grid-cols-12">
        <figure className="order-last lg:order-none lg:col-span-6">
          <DotField solid={100} hollow={900} label={t('fieldLabel')} className="w-full max-w-140" />
          <figcaption className="mt-7 flex flex-wrap gap-x-6 gap-y-2 text-note text-ink-2">
            <span className="flex items-center gap-2">
              <i className={`${KEY} bg-data-fill`} />
              {t('fieldSolid')}
            </span>
            <span className="flex items-center gap-2">
              <i className={`${KEY} border-2 border-brand-3`} />
              {t('fieldAll')}
            </span>
            <span>{t('fieldUnit')}</span>
          </figcaption>
        </figure>
        <div className="lg:col-span-6">
          <h2 id="home-scale" className="text-h2">
            {title}
          </h2>
          <p className="mt-4 max-w-[34em] text-ink-2">
            <Powers text={text} />
          </p>
          <ul className="mt-10">
            {places.map(({ name, place, area }) => (
              <Row
                key={name}
                value={formatNumber(area, locale)}
                unit="m²"
                drawing={
                  <UnitSquares
                    count={area / UNIT}
                    label={
                      area > MAX_UNITS * UNIT
                        ? `${formatNumber(area, locale)} m²`
                        : t('squares', { area, count: Math.ceil(area / UNIT) })
                    }
                  />
                }
              >
                {dotted(name, place)}
              </Row>
            ))}
            {volumes.map(({ value, label, litres }) => (
              <Row
                key={label}
                value={value}
                unit="L"
                drawing={
                  <UnitLayers
                    count={litres / UNIT}
                    label={
                      litres > MAX_UNITS * UNIT
                        ? `${value} L`
                        : t('layers', { volume: litres, count: Math.ceil(litres / UNIT) })
                    }
                  />
                }
              >
                {label}
              </Row>
            ))}
          </ul>
          <p className="border-t border-line pt-4 text-note text-balance text-ink-3">
            <ShortText text={t('scaleNote')} />
          </p>
        </div>
      </Wrap>
    </section>
  );
};

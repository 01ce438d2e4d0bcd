import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ShortText } from '#ui/short-text.tsx';
import type { Coordinates } from './distance.ts';
import { PlaceMap } from './place-map.tsx';
import { legsOf, type Spot } from './places.ts';

/** The map with its text: every place, what stands there, and how far apart they are. */
export const Places = ({ spots, locale }: { spots: Spot[]; locale: Locale }) => {
  const t = translator(locale, 'about');
  const degrees = (value: number) => ({ degrees: formatNumber(Math.abs(value), locale) });
  const position = ({ latitude, longitude }: Coordinates) =>
    t('position', {
      latitude: t(latitude < 0 ? 'south' : 'north', degrees(latitude)),
      longitude: t(longitude < 0 ? 'west' : 'east', degrees(longitude)),
    });
  const legs = legsOf(spots);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-8 lg:grid-cols-12">
      <figure className="lg:col-span-6">
        <PlaceMap spots={spots} locale={locale} />
      </figure>
      <div className="lg:col-span-6">
        <ul className="border-t border-ink">
          {spots.map((spot) => (
            <li
              key={`${spot.latitude} ${spot.longitude}`}
              className="grid gap-x-6 gap-y-1 border-b border-line py-5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
            >
              <div>
                <h3 className="text-h3">{spot.name}</h3>
                <p className="text-note text-ink-3 tabular-nums">{position(spot)}</p>
              </div>
              <ul className="text-small text-ink-2">
                {spot.facilities.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </li>
          ))}
          {legs.map(({ from, to, km }) => (
            <li
              key={`${from.name} ${to.name}`}
              className="grid items-baseline gap-x-6 gap-y-1 border-b border-line py-5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
            >
              <p className="text-note text-ink-3">{t('apart', { from: from.name, to: to.name })}</p>
              <p className="text-h3 font-light text-data tabular-nums">
                {t('about', { distance: t('km', { km: formatNumber(km, locale) }) })}
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-4 text-note leading-relaxed text-balance text-ink-3">
          <ShortText text={t('mapNote')} />
        </p>
      </div>
    </div>
  );
};

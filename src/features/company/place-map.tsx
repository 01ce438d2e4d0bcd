import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';
import { HEIGHT, type Line, placeMap, WIDTH } from './map-geometry.ts';
import { type Leg, legsOf, type Spot } from './places.ts';

const RADIUS = 17;
const carrier = sphereLayout({ places: 60, coverage: 0.9, seed: 5, units: 90 });
/** Letters keep clear of lines behind them. */
const HALO = 'stroke-paper [paint-order:stroke] [stroke-linejoin:round]';

const DegreeNames = ({ parallels, meridians }: { parallels: Line[]; meridians: Line[] }) => (
  <g className={`fill-ink-3 text-[12px] ${HALO}`} strokeWidth="4">
    {parallels.map(({ degrees, at }) => (
      <text
        key={degrees}
        x="4"
        y={at - 4}
      >{`${Math.abs(degrees)}°${degrees < 0 ? 'S' : 'N'}`}</text>
    ))}
    {meridians.map(({ degrees, at }) => (
      <text key={degrees} x={at + 4} y={HEIGHT - 5}>
        {`${Math.abs(degrees)}°${degrees < 0 ? 'W' : 'E'}`}
      </text>
    ))}
  </g>
);

type Point = { x: number; y: number };

const LegLine = ({ leg, from, to, text }: { leg: Leg; from: Point; to: Point; text: string }) => (
  <>
    <path
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
      strokeWidth="1.5"
      className="stroke-data-fill [stroke-dasharray:2_5] [stroke-linecap:round]"
    />
    {leg.km > 0 && (
      <text
        x={Math.round((from.x + to.x) / 2) + 10}
        y={Math.round((from.y + to.y) / 2)}
        strokeWidth="5"
        className={`fill-data text-[14px] font-semibold tabular-nums ${HALO}`}
      >
        {text}
      </text>
    )}
  </>
);

/**
 * Where the company works, on lines of latitude and longitude alone. It has neither coast nor
 * border: a map of China with them needs an approved base map (docs/decisions/0008).
 */
export const PlaceMap = ({ spots, locale }: { spots: Spot[]; locale: Locale }) => {
  const t = translator(locale, 'about');
  const { points, meridians, parallels, bar } = placeMap(spots);
  const pointOf = (spot: Spot): Point => points[spots.indexOf(spot)] ?? { x: 0, y: 0 };
  const km = (value: number) => t('km', { km: formatNumber(value, locale) });
  return (
    <svg
      role="img"
      aria-label={t('mapLabel', { places: spots.map(({ name }) => name).join(t('listSeparator')) })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="h-auto w-full max-w-120 overflow-visible"
    >
      <g className="fill-none stroke-line">
        {parallels.map(({ at }) => (
          <path key={at} d={`M0 ${at}H${WIDTH}`} />
        ))}
        {meridians.map(({ at }) => (
          <path key={at} d={`M${at} 0V${HEIGHT}`} />
        ))}
      </g>
      <DegreeNames parallels={parallels} meridians={meridians} />
      {legsOf(spots).map((leg) => (
        <LegLine
          key={leg.to.name}
          leg={leg}
          from={pointOf(leg.from)}
          to={pointOf(leg.to)}
          text={km(leg.km)}
        />
      ))}
      {spots.map((spot) => {
        const { x, y } = pointOf(spot);
        return (
          <g key={`${x} ${y}`}>
            <circle cx={x} cy={y} r={RADIUS} className="fill-paper" />
            <Sphere layout={carrier} cx={x} cy={y} r={RADIUS} plain />
            <text
              x={x}
              // Away from the lines to the other places.
              y={y > HEIGHT / 2 ? y + RADIUS + 20 : y - RADIUS - 8}
              strokeWidth="5"
              textAnchor="middle"
              className={`fill-ink text-[16px] font-semibold ${HALO}`}
            >
              {spot.name}
            </text>
          </g>
        );
      })}
      <path
        d={`M${WIDTH - 16 - bar.length} ${26}v5h${bar.length}v-5`}
        strokeWidth="1.5"
        className="fill-none stroke-ink-2"
      />
      <text
        x={WIDTH - 16}
        y="20"
        strokeWidth="4"
        textAnchor="end"
        className={`fill-ink-2 text-[12px] tabular-nums ${HALO}`}
      >
        {km(bar.km)}
      </text>
    </svg>
  );
};

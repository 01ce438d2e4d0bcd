import type { Label } from '#cms/label.ts';
import { linearScale } from '#content/chart-scale.ts';
import type { Week } from './read-overview.ts';
import { texts } from './texts.ts';

interface Props {
  weeks: Week[];
  say: (text: Label) => string;
}

/** From the bottom of a column to its top. */
const PARTS = [
  { key: 'closed', text: texts.closed },
  { key: 'underWay', text: texts.underWay },
  { key: 'open', text: texts.new },
] as const;

const BOX = { width: 640, height: 220, left: 40, right: 4, top: 12, bottom: 24 };
const COLUMN_SHARE = 0.62;

const totalOf = (week: Week) => PARTS.reduce((sum, { key }) => sum + week[key], 0);

/** Enquiries a week as columns, by what became of them; the table says the same. */
export const WeekChart = ({ weeks, say }: Props) => {
  const scale = linearScale(weeks.map(totalOf), null);
  const ticks = scale.ticks.filter(Number.isInteger);
  const plot = {
    width: BOX.width - BOX.left - BOX.right,
    height: BOX.height - BOX.top - BOX.bottom,
  };
  const step = plot.width / weeks.length;
  const y = (value: number) => BOX.top + plot.height * (1 - value / scale.end);
  return (
    <figure className="lead-chart">
      <figcaption>
        <h3>{say(texts.weeks)}</h3>
        <p>{say(texts.weeksNote)}</p>
        <ul className="lead-chart__key">
          {PARTS.map(({ key, text }) => (
            <li key={key} className={`lead-chart__${key}`}>
              {say(text)}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={BOX.left} x2={BOX.width - BOX.right} y1={y(tick)} y2={y(tick)} />
            <text x={BOX.left - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {weeks.map((week, index) => {
          const x = BOX.left + step * (index + (1 - COLUMN_SHARE) / 2);
          let below = 0;
          return (
            <g key={week.monday}>
              {PARTS.map(({ key }) => {
                const from = below;
                below += week[key];
                return (
                  week[key] > 0 && (
                    <rect
                      key={key}
                      className={`lead-chart__${key}`}
                      x={x}
                      y={y(below)}
                      width={step * COLUMN_SHARE}
                      height={y(from) - y(below)}
                    />
                  )
                );
              })}
              {(weeks.length - index) % 2 === 1 && (
                <text x={x + (step * COLUMN_SHARE) / 2} y={BOX.height - 6} textAnchor="middle">
                  {week.monday.slice(5)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{say(texts.table)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(texts.week)}</th>
              {PARTS.map(({ key, text }) => (
                <th key={key} scope="col">
                  {say(text)}
                </th>
              ))}
              <th scope="col">{say(texts.total)}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.monday}>
                <th scope="row">{week.monday}</th>
                {PARTS.map(({ key }) => (
                  <td key={key}>{week[key]}</td>
                ))}
                <td>{totalOf(week)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};

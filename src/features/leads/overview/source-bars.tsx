import type { Label } from '#cms/label.ts';
import type { Source } from './read-overview.ts';
import { texts } from './texts.ts';

interface Props {
  sources: Source[];
  say: (text: Label) => string;
}

const WIDTH = 100;
const MAX_LENGTH = 40;

const cut = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);

/** Where enquiries came from: a table whose rows carry their bars. */
export const SourceBars = ({ sources, say }: Props) => {
  const most = Math.max(...sources.map(({ count }) => count));
  return (
    <figure className="lead-chart">
      <figcaption>
        <h3>{say(texts.sources)}</h3>
      </figcaption>
      <table className="lead-sources">
        <thead>
          <tr>
            <th scope="col">{say(texts.source)}</th>
            <td aria-hidden="true" />
            <th scope="col">{say(texts.count)}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, count }) => (
            <tr key={source}>
              <th scope="row">{source ? cut(source) : say(texts.direct)}</th>
              <td aria-hidden="true">
                <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(count / most) * WIDTH} height="10" />
                </svg>
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
};

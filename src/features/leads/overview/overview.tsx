import type { ServerProps } from 'payload';
import { hasRole } from '#cms/access/roles.ts';
import { inLanguage, type Label } from '#cms/label.ts';
import { durationInWords } from '../inbox/duration.ts';
import { Figure } from './figure.tsx';
import { listAddresses } from './list-addresses.ts';
import { readOverview } from './read-overview.ts';
import { SourceBars } from './source-bars.tsx';
import { texts } from './texts.ts';
import { WeekChart } from './week-chart.tsx';

/** What waits, and how it went lately: on the start page of those who work on enquiries. */
export const Overview = async ({ i18n, payload, user }: ServerProps) => {
  if (!hasRole(user, 'admin', 'sales')) return null;
  const now = new Date();
  const { waiting, weeks, sources, medianAnswer } = await readOverview(payload, now);
  const say = (text: Label) => inLanguage(i18n.language, text);
  const addresses = listAddresses(now);
  const median = medianAnswer === null ? '—' : say(durationInWords(medianAnswer * 1000));
  return (
    <section className="lead-overview">
      <h2>{say(texts.title)}</h2>
      <ul className="lead-overview__figures">
        <Figure name={say(texts.open)} value={waiting.open} href={addresses.open} />
        <Figure name={say(texts.overdue)} value={waiting.overdue} href={addresses.overdue} urgent />
        <Figure name={say(texts.held)} value={waiting.held} href={addresses.held} urgent />
        <Figure name={say(texts.dead)} value={waiting.dead} href={addresses.dead} urgent />
        <Figure name={say(texts.median)} value={median} />
      </ul>
      {sources.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <div className="lead-overview__charts">
          <WeekChart weeks={weeks} say={say} />
          <SourceBars sources={sources} say={say} />
        </div>
      )}
    </section>
  );
};

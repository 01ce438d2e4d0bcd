import type { UIFieldServerComponent } from 'payload';
import { readTimeLine } from './read-time-line.ts';
import { TimeLine } from './time-line.tsx';

/** What happened to the enquiry, with a place for a note. */
export const TimeLineField: UIFieldServerComponent = async ({ id, req }) =>
  typeof id === 'number' && <TimeLine entries={await readTimeLine(req, id)} lead={id} />;

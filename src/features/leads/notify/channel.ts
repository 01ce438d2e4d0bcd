import type { Payload } from 'payload';
import type { Lead } from '#generated/payload-types.ts';
import type { LeadSettings } from '../settings.ts';
import type { ChannelName } from './channel-names.ts';

/** A delivery under way. */
export interface Errand {
  lead: Lead;
  settings: LeadSettings;
  payload: Payload;
  /** The same at every attempt: by it the other side knows a repetition. */
  key: string;
  /** Ends the attempt before its lease does. */
  signal: AbortSignal;
}

/** A way on which an enquiry is told of. */
export interface Channel {
  name: ChannelName;
  /** Whether it is switched on and has all it needs. */
  isOn: (settings: LeadSettings) => boolean;
  /** Whether this enquiry is told of on it; without, every one is. */
  takes?: (lead: Lead) => boolean;
  /** Messages a minute that the other side takes; without, as many as come. */
  perMinute?: number;
  /** @throws where the other side has not taken it; the message goes into the outbox, so it holds nothing of the enquiry */
  send: (errand: Errand) => Promise<void>;
}

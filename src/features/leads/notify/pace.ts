import type { Payload } from 'payload';
import type { ChannelName } from './channel-names.ts';
import type { Pace } from './deliver.ts';
import { sharedLimiter } from './limiter.ts';

/**
 * Five windows touch any minute at most, however it lies: a fifth of the limit in each keeps it for
 * every minute that the other side may count.
 */
const WINDOW_S = 15;
const WINDOWS = 60 / WINDOW_S + 1;

/** Keeps to what each channel takes in a minute, together with all other workers. */
export function sharedPace(payload: Payload): Pace {
  const limiters = new Map<ChannelName, ReturnType<typeof sharedLimiter>>();
  return async ({ name, perMinute }) => {
    if (!perMinute) return 0;
    const points = Math.max(1, Math.floor(perMinute / WINDOWS));
    const limiter =
      limiters.get(name) ??
      sharedLimiter(payload, { name: 'lead-channel', points, seconds: WINDOW_S });
    limiters.set(name, limiter);
    return limiter(name);
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';

const MARKER = 'demo-content-complete';

/**
 * Whether the demo is complete, or somebody has set up a site of their own: a site has a name. The
 * marker lasts when an editor empties the name, so that the demo never comes back over their work.
 */
export async function isComplete(payload: Payload): Promise<boolean> {
  if (await payload.kv.has(MARKER)) return true;
  const { name } = await payload.findGlobal({
    slug: 'site',
    locale: DEFAULT_LOCALE,
    depth: 0,
    overrideAccess: true,
  });
  return !!name;
}

export const markComplete = (payload: Payload): Promise<void> =>
  payload.kv.set(MARKER, { at: new Date().toISOString() });

/** Any number will do, as long as every process takes the same. */
const LOCK = 7_203_119;

/** Runs `work` in one process at a time, of however many start on the same database. */
export async function alone(
  payload: Payload,
  say: (note: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const { pool } = payload.db as unknown as PostgresAdapter;
  const client = await pool.connect();
  try {
    // Asked again and again: a statement that waits would run into the time limit of the pool.
    for (let asked = 0; ; asked += 1) {
      const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [LOCK]);
      if (rows[0]?.mine) break;
      if (asked === 0) say('waiting for another process that fills it in');
      await sleep(500);
    }
    await work();
  } finally {
    // Closes the connection, and with it gives back the lock.
    client.release(true);
  }
}

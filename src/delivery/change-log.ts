import { hear, heardUpTo, startHearingAfter } from '#lib/tag-store.ts';
import type { Connection } from './in-turn.ts';

/** Channel on which the function `announce_change` tells the number of a change. */
export const CHANGES = 'site_changes';

/** A process that begins looks so far back, to judge what other replicas have made. */
const HISTORY = 5_000;
const AT_A_TIME = 1_000;

interface Row {
  id: string;
  tags: string[];
  removed: string[];
}

/**
 * Takes in what has changed since the last time.
 * @returns the number up to which everything has been heard
 */
export async function catchUp(connection: Connection): Promise<number> {
  if (!(await knowsLast(connection))) startHearingAfter(await beginningOfHistory(connection));
  for (;;) {
    const { rows } = await connection.query<Row>(
      'select id, tags, removed from site_changes where id > $1 order by id limit $2',
      [heardUpTo(), AT_A_TIME],
    );
    for (const { id, tags, removed } of rows) hear({ number: Number(id), tags, removed });
    if (rows.length < AT_A_TIME) return heardUpTo();
  }
}

/**
 * Whether the last change that was heard is in the log. It is not in that of another database, or of
 * an earlier state of this one: then everything is in doubt.
 */
async function knowsLast(connection: Connection): Promise<boolean> {
  // Below 0 it has not begun; at 0 it began with an empty log.
  if (heardUpTo() <= 0) return heardUpTo() === 0;
  const { rowCount } = await connection.query('select 1 from site_changes where id = $1', [
    heardUpTo(),
  ]);
  return rowCount === 1;
}

async function beginningOfHistory(connection: Connection): Promise<number> {
  const { rows } = await connection.query<{ before: string }>(
    `select coalesce(min(id) - 1, 0) as before
     from (select id from site_changes order by id desc limit $1) as latest`,
    [HISTORY],
  );
  return Number(rows[0]?.before ?? 0);
}

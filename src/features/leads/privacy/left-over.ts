import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { leadsOf, mentions, type Person } from './person.ts';

/** What only a person can decide on, in numbers. */
export interface LeftOver {
  /** Enquiries that the inbox joins with these by another contact; it may be of somebody else. */
  joinedByOtherContact: number;
  /** Entries in the time lines of other enquiries in which the contact stands. */
  mentionedInOtherEntries: number;
}

export async function findLeftOver({ db }: Payload, person: Person): Promise<LeftOver> {
  const own = sql`select id from leads where ${leadsOf(person)}`;
  const { rows } = await db.drizzle.execute<{ joined: number; mentioned: number }>(sql`
    with own as (${own}), groups as (
      select id from own union select same_as_id from leads where id in (select id from own)
    )
    select
      (select count(*)::int from leads
        where (same_as_id in (select id from groups) or id in (select id from groups))
        and id not in (select id from own)) as joined,
      (select count(*)::int from lead_events
        where lead_id not in (select id from own)
        and ${mentions(sql`lead_events.text`, person)}) as mentioned`);
  return {
    joinedByOtherContact: rows[0]?.joined ?? 0,
    mentionedInOtherEntries: rows[0]?.mentioned ?? 0,
  };
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { env } from '#lib/env.ts';

export const WEEKS = 12;
const MOST_SOURCES = 8;

/** What waits for somebody, now. */
export interface Waiting {
  open: number;
  overdue: number;
  held: number;
  dead: number;
}
/** A week from its Monday (`YYYY-MM-DD`, time of China), by what became of its enquiries. */
export interface Week {
  monday: string;
  open: number;
  underWay: number;
  closed: number;
}
/** Where enquiries came from: a campaign's source or another site's host; empty for neither. */
export interface Source {
  source: string;
  count: number;
}
export interface Overview {
  waiting: Waiting;
  /** The last twelve weeks, this one included; spam does not count. */
  weeks: Week[];
  sources: Source[];
  /** Half of the first answers of these weeks took no longer, in seconds. */
  medianAnswer: number | null;
}

/** The Monday with which the first of the weeks began. */
const firstMonday = (now: Date) =>
  sql`date_trunc('week', ${now.toISOString()}::timestamptz at time zone 'Asia/Shanghai') - interval '1 week' * ${WEEKS - 1}`;
const recent = (now: Date) =>
  sql`leads.created_at >= (${firstMonday(now)}) at time zone 'Asia/Shanghai' and leads.state <> 'spam'`;

const waiting = (now: Date) => sql`
  select
    count(*) filter (where state = 'new' and held is not true)::int as open,
    count(*) filter (where state = 'new' and held is not true
      and answer_due_at < ${now.toISOString()}::timestamptz)::int as overdue,
    count(*) filter (where held and state <> 'spam')::int as held,
    (select count(*)::int from deliveries where state = 'dead') as dead
  from leads where state = 'new' or held`;

const weeks = (now: Date) => sql`
  select to_char(monday, 'YYYY-MM-DD') as monday,
    count(leads.id) filter (where state = 'new')::int as open,
    count(leads.id) filter (where state in ('contacted', 'qualified'))::int as "underWay",
    count(leads.id) filter (where state in ('won', 'lost'))::int as closed
  from generate_series(${firstMonday(now)}, ${now.toISOString()}::timestamptz at time zone 'Asia/Shanghai', interval '1 week') as monday
  left join leads on date_trunc('week', leads.created_at at time zone 'Asia/Shanghai') = monday and ${recent(now)}
  group by monday order by monday`;

const sources = (now: Date, ownHost: string) => sql`
  select source, count(*)::int as count
  from leads, lateral (select coalesce(
    nullif(utm_source, ''),
    nullif(substring(lower(referrer) from '^[a-z]+://(?:www\\.)?([^/:?#]+)'), ${ownHost}),
    '') as source) as origin
  where ${recent(now)}
  group by source order by count desc, source limit ${MOST_SOURCES}`;

const medianAnswer = (now: Date) => sql`
  select percentile_cont(0.5) within group (
    order by extract(epoch from first_answered_at - created_at))::float as seconds
  from leads where first_answered_at is not null and ${recent(now)}`;

/** The state of the inbox, in four bounded questions to the database. */
export async function readOverview(payload: Payload, now: Date): Promise<Overview> {
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  const rowsOf = async <Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]> =>
    (await drizzle.execute(statement)).rows as unknown as Row[];
  const ownHost = new URL(env().SITE_URL).hostname.replace(/^www\./, '');
  const [[waits], perWeek, perSource, [answered]] = await Promise.all([
    rowsOf<Waiting>(waiting(now)),
    rowsOf<Week>(weeks(now)),
    rowsOf<Source>(sources(now, ownHost)),
    rowsOf<{ seconds: number | null }>(medianAnswer(now)),
  ]);
  return {
    waiting: waits ?? { open: 0, overdue: 0, held: 0, dead: 0 },
    weeks: perWeek,
    sources: perSource,
    medianAnswer: answered?.seconds ?? null,
  };
}

import type { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { runTool } from './postgres-tools.ts';

/** Takes everything out of the database that a dump of it would bring. */
const EMPTY = `
do $$
declare one record;
begin
  for one in
    select nspname as name from pg_namespace
    where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')
  loop
    execute format('drop schema %I cascade', one.name);
  end loop;
  for one in
    select c.relname as name,
           case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
             when 'S' then 'sequence' else 'table' end as kind
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relkind = 'S'
  loop
    execute format('drop %s if exists public.%I cascade', one.kind, one.name);
  end loop;
  for one in
    select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('drop routine if exists %s cascade', one.name);
  end loop;
  for one in
    select t.typname as name from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
  loop
    execute format('drop type if exists public.%I cascade', one.name);
  end loop;
end $$;
`;

/**
 * Every page that a process keeps shows another database now. Numbers of changes must not come
 * again: who had read up to one that lies ahead would not hear of what follows.
 */
const TELL_EVERYBODY = `
set local search_path = public;
do $$
declare numbers regclass;
begin
  if to_regclass('public.site_changes') is null then return; end if;
  numbers := pg_get_serial_sequence('public.site_changes', 'id')::regclass;
  perform setval(numbers, greatest(
    coalesce(pg_sequence_last_value(numbers), 0), extract(epoch from now())::bigint));
  perform announce_change('{*}', '{*}');
end $$;
`;

/**
 * Puts a dump in the place of what is in the database, in one transaction: where anything fails, the
 * database is as it was.
 */
export async function restoreDump(
  dump: Readable,
  tools: { restore: string; psql: string },
): Promise<void> {
  const script = runTool(tools.restore, ['--file=-', '--no-owner', '--no-privileges']);
  const session = runTool(tools.psql, [
    ...['--no-psqlrc', '--quiet', '--no-password', '--set=ON_ERROR_STOP=1', '--file=-'],
  ]);
  const ended = finished(session.output.resume());
  const steps = await Promise.allSettled([
    ended,
    feed(session.input, script.output),
    pipeline(dump, script.input),
  ]);
  // Whoever wrote to one that has ended knows only that it has; that one knows why.
  const failures = steps.flatMap((step) => (step.status === 'rejected' ? [step.reason] : []));
  const why =
    failures.find((error: NodeJS.ErrnoException) => error.code !== 'EPIPE') ?? failures[0];
  if (why) throw why;
}

/** Without the last line nothing counts: psql goes back where its input breaks off. */
async function feed(session: Writable, script: Readable): Promise<void> {
  try {
    session.write(`begin;\nset local lock_timeout = '60s';\n${EMPTY}`);
    await pipeline(script, session, { end: false });
    session.end(`${TELL_EVERYBODY}\ncommit;\n`);
  } catch (error) {
    session.end();
    throw error;
  }
}

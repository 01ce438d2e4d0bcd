import { PgPreparedQuery } from '@payloadcms/db-postgres/drizzle/pg-core';

/** An error of drizzle («Failed query … params …») around one of the database itself. */
interface QueryError extends Error {
  query?: string;
  params?: unknown[];
}
interface DatabaseError extends Error {
  code?: string;
  detail?: string;
  where?: string;
}
interface Prepared {
  queryWithCache: (...args: unknown[]) => Promise<unknown>;
}

const DONE = Symbol.for('site.discreet-errors');

/**
 * Takes what was stored or searched for out of the errors of the database, before anybody can log
 * them: drizzle puts all parameters into its message, Postgres quotes values in DETAIL, and in
 * messages on values that it cannot read (SQLSTATE class 22). The text of the query stays, and the
 * details for those who ask for them by name, as Payload does to find a field that must be unique.
 */
export function keepValuesOutOfErrors(): void {
  const prototype = PgPreparedQuery.prototype as unknown as Prepared & { [DONE]?: true };
  if (prototype[DONE]) return;
  const original = prototype.queryWithCache;
  prototype.queryWithCache = async function (...args) {
    try {
      return await original.apply(this, args);
    } catch (error) {
      if (error instanceof Error) hush(error);
      throw error;
    }
  };
  prototype[DONE] = true;
}

function hush(error: QueryError): void {
  if (Array.isArray(error.params)) {
    error.params = [];
    say(error, `Failed query: ${error.query ?? ''}`);
  }
  const { cause } = error;
  if (!(cause instanceof Error)) return;
  const { code } = cause as DatabaseError;
  if (code?.startsWith('22')) say(cause, `A value that the database does not take (${code})`);
  for (const name of ['detail', 'where'] as const) {
    if (name in cause) Object.defineProperty(cause, name, { enumerable: false });
  }
}

/** The stack begins with the message. */
function say(error: Error, message: string): void {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  error.message = message;
  error.stack = [`${error.name}: ${message}`, ...frames].join('\n');
}

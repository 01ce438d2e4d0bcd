import type { Client, QueryResult, QueryResultRow } from 'pg';

/** A connection that several parts of the program use: one statement after another. */
export interface Connection {
  query: <R extends QueryResultRow>(text: string, values?: unknown[]) => Promise<QueryResult<R>>;
}

export function inTurn(client: Client): Connection {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query: <R extends QueryResultRow>(text: string, values?: unknown[]) => {
      const result = last.catch(() => undefined).then(() => client.query<R>(text, values));
      last = result;
      return result;
    },
  };
}

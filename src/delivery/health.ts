import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { databaseAnswers } from '#data/unless-silent.ts';
import { askDatabase } from '#lib/ask-database.ts';
import { pageStore } from './page-store.ts';

const QUERY_MS = 2_000;

/** Answers whoever watches over this process: load balancer, orchestrator, a person. */
export class Health {
  #begun = false;
  #ending = false;
  #schemaReady = false;

  /** From now on traffic is welcome. */
  begin(): void {
    this.#begun = true;
  }

  /** From now on no new traffic is wanted. */
  end(): void {
    this.#ending = true;
  }

  get ending(): boolean {
    return this.#ending;
  }

  /** @returns whether the request has been answered */
  answer(req: IncomingMessage, res: ServerResponse): boolean {
    const path = req.url?.split('?', 1)[0];
    // The process lives. Says nothing about what stands behind it.
    if (path === '/healthz') reply(res, 200, { status: 'ok' });
    else if (path === '/readyz')
      void this.#readiness().then(({ status, body }) => reply(res, status, body));
    else return false;
    return true;
  }

  /** May take traffic: the schema is that of this release, and there is something to answer with. */
  async #readiness(): Promise<Readiness> {
    if (this.#ending) return no({ ending: true });
    const database = await databaseAnswers();
    if (database && !this.#schemaReady) {
      const pending = await pendingMigrations().catch(() => null);
      if (pending === null) return no({ database: false });
      if (pending > 0) return no({ database, pendingMigrations: pending });
      this.#schemaReady = true;
    }
    if (!this.#begun) return no({ starting: true });
    const ready = this.#schemaReady && (database || pageStore().size > 0);
    return { status: ready ? 200 : 503, body: { ready, database } };
  }
}

interface Readiness {
  status: number;
  body: object;
}
const no = (why: object): Readiness => ({ status: 503, body: { ready: false, ...why } });

function reply(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body));
}

/** How many migrations of this release the database lacks; further ones of a newer release do no harm. */
function pendingMigrations(): Promise<number> {
  const own = readdirSync(join(import.meta.dirname, '../migrations'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  return askDatabase(QUERY_MS, async (client) => {
    const table = await client.query("select to_regclass('payload_migrations') as name");
    if (!table.rows[0]?.name) return own.length;
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations');
    const applied = new Set(rows.map(({ name }) => name));
    return own.filter((name) => !applied.has(name)).length;
  });
}

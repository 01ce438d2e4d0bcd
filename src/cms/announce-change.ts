import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { setDatabaseAway } from '#lib/outage-state.ts';
import { heardByAll } from '#lib/replicas.ts';
import { hearOwn } from '#lib/tag-store.ts';
import { type CommitStep, commitStep, type Database } from './transactions.ts';

/** All that changes in one transaction is one change to the site. */
class Announcement implements CommitStep {
  readonly #tags = new Set<string>();
  readonly #removed = new Set<string>();
  #number = 0;

  add(tags: readonly string[], removed: boolean): void {
    for (const tag of tags) {
      this.#tags.add(tag);
      if (removed) this.#removed.add(tag);
    }
  }

  /** Last of all, because from here to the commit nobody else can announce anything. */
  async before(db: Database): Promise<void> {
    const { rows } = await db.execute<{ number: string }>(
      sql`select announce_change(${sql.param([...this.#tags])}::text[], ${sql.param([...this.#removed])}::text[]) as number`,
    );
    this.#number = Number(rows[0]?.number);
  }

  async after(): Promise<void> {
    // It has just answered: no old page is good enough any more.
    setDatabaseAway(false);
    hearOwn({ number: this.#number, tags: [...this.#tags], removed: [...this.#removed] });
    await heardByAll(this.#number);
  }
}

/**
 * Makes the pages that show something old unfit, in this process and in every other, once the
 * change is committed, and only then; the operation returns when all replicas know. Needs nothing of
 * Next, so scripts and jobs do the same as requests.
 * @param removed whether what the tags stand for is gone
 */
export async function announceChange(
  req: PayloadRequest,
  tags: readonly string[],
  removed: boolean,
): Promise<void> {
  (await commitStep(req, Announcement)).add(tags, removed);
}

import { log } from '#lib/log.ts';
import { within } from '#lib/within.ts';
import type { Connection } from './in-turn.ts';

/** Channel on which replicas say up to which number they have heard. */
const HEARD = 'site_heard';
/** Names the connections of replicas to the database. */
const REPLICA = 'site-replica ';
/** Whoever publishes waits no longer for a replica that hangs. */
const PATIENCE_MS = 2_000;

/** What the replicas know, over the connection on which this one listens. */
export class Hearing {
  readonly #connection: Connection;
  readonly #own: string;
  readonly #heard = new Map<string, number>();
  #wake: (() => void)[] = [];

  constructor(connection: Connection, own: string) {
    this.#connection = connection;
    this.#own = own;
  }

  /** From now on others wait for this replica. */
  async begin(): Promise<void> {
    await this.#connection.query(`listen ${HEARD}`);
    await this.#connection.query("select set_config('application_name', $1, false)", [
      `${REPLICA}${this.#own}`,
    ]);
  }

  /** Tells the others that everything up to a number has been heard here. */
  async say(number: number): Promise<void> {
    await this.#connection.query('select pg_notify($1, $2)', [HEARD, `${this.#own} ${number}`]);
  }

  /** Takes in what another has said. */
  note(message: string): void {
    const [replica = '', number] = message.split(' ');
    this.#heard.set(replica, Number(number));
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** Resolves when all replicas that are connected have heard of a change, or after two seconds. */
  async byAll(number: number): Promise<void> {
    const late = Date.now() + PATIENCE_MS;
    const others = await within(PATIENCE_MS, this.#others()).catch((): string[] => []);
    for (const known of this.#heard.keys()) if (!others.includes(known)) this.#heard.delete(known);
    const missing = () => others.filter((replica) => (this.#heard.get(replica) ?? 0) < number);
    while (missing().length > 0 && Date.now() < late) {
      await within(
        late - Date.now(),
        new Promise<void>((resolve) => this.#wake.push(resolve)),
      ).catch(() => undefined);
    }
    if (missing().length > 0)
      log().warn({ change: number, replicas: missing().length }, 'Change not heard by all');
  }

  async #others(): Promise<string[]> {
    const { rows } = await this.#connection.query<{ name: string }>(
      `select application_name as name from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and starts_with(application_name, $1)`,
      [REPLICA],
    );
    return rows.map(({ name }) => name.slice(REPLICA.length));
  }
}

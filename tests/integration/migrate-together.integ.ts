/** T45: machines of a deployment that migrate at the same moment. `ROUNDS=20` tries it longer. */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MACHINES = 3;
const server = inject('databaseUrl');

async function query<T>(database: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: server.replace(/\/site$/, `/${database}`) });
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows as T[])
    .finally(() => client.end());
}

const migrate = (database: string) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const env = {
      ...process.env,
      DATABASE_URL: server.replace(/\/site$/, `/${database}`),
      DEMO: '0',
      ADMIN_EMAIL: 'first@example.com',
    };
    execFile(process.execPath, ['src/commands/migrate.ts'], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

test(
  `T45: ${MACHINES} machines migrate an empty database at once, ${ROUNDS} times: one works, none fails`,
  async () => {
    const known = globSync('src/migrations/*.ts').length;
    for (let round = 0; round < ROUNDS; round += 1) {
      const database = `together_${round}`;
      await query('postgres', `create database ${database}`);
      const ended = await Promise.all(Array.from({ length: MACHINES }, () => migrate(database)));
      const output = ended.map((one) => one.output).join('\n---\n');
      expect(
        ended.map(({ code }) => code),
        output,
      ).toEqual([0, 0, 0]);
      expect(output.match(/\d+ migrations applied/g), output).toEqual([
        `${known} migrations applied`,
      ]);
      // The password that was made is shown once, and is the one that counts.
      expect(output.match(/first@example\.com \/ \S+/g), output).toHaveLength(1);
      expect(
        await query(
          database,
          `select (select count(*)::int from users) as users,
             count(*)::int as applied, count(distinct name)::int as names
           from payload_migrations`,
        ),
      ).toEqual([{ users: 1, applied: known, names: known }]);
      await query('postgres', `drop database ${database} with (force)`);
    }
  },
  ROUNDS * 60_000,
);

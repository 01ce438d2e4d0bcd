/** `npm run seed -- --articles N`: N further articles, to try and measure a site with many. */
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { dataDirectory } from '#lib/directories.ts';
import { seedArticles } from './seed/seed-articles.ts';
import { chooseDatabase } from './start/database-choice.ts';
import { prepareDatabase } from './start/prepare.ts';
import { explain, StartProblem, showStack } from './start/problem.ts';
import { step } from './start/progress.ts';
import { runningDatabaseUrl } from './start/running-database.ts';
import { localSecrets } from './start/secrets.ts';

const MOST = 1_000_000;
const USAGE = `Usage: npm run seed -- --articles N   (N from 1 to ${MOST})`;

function readCount(args: string[]): number {
  const { articles } = readOptions(args);
  const count = Number(articles);
  if (!articles || !/^\d+$/.test(articles) || count < 1 || count > MOST) {
    throw new StartProblem(USAGE);
  }
  return count;
}

function readOptions(args: string[]): { articles?: string | undefined } {
  try {
    return parseArgs({ args, options: { articles: { type: 'string' } } }).values;
  } catch {
    throw new StartProblem(USAGE);
  }
}

/** The database of `DATABASE_URL`, of a site that runs on this machine, or one started for now. */
async function openDatabase() {
  const running = process.env.DATABASE_URL ? null : runningDatabaseUrl(dataDirectory());
  if (running) {
    process.env.DATABASE_URL = running;
    process.env.PAYLOAD_SECRET ||= localSecrets(dataDirectory()).payload;
  }
  return chooseDatabase();
}

async function main(): Promise<void> {
  const count = readCount(process.argv.slice(2));
  const database = await openDatabase();
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  try {
    await client.connect();
    const { rows } = await client.query("select to_regclass('articles') as articles");
    if (!rows[0]?.articles) {
      const login = await prepareDatabase();
      if (login) console.log(`  Login  ${login}`);
    }
    await step('Articles', (say) => seedArticles(client, count, say));
  } finally {
    await client.end().catch(() => undefined);
    await database?.stop();
  }
}

main().catch((error: unknown) => {
  console.error(`  ${explain(error)}`);
  showStack(error);
  process.exitCode = 1;
});

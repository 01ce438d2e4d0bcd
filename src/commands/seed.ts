/** `npm run seed -- --articles N`: N further articles, to try and measure a site with many. */
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { seedArticles } from './seed/seed-articles.ts';
import { openDatabase } from './start/open-database.ts';
import { prepareDatabase } from './start/prepare.ts';
import { explain, StartProblem, showStack } from './start/problem.ts';
import { step } from './start/progress.ts';

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

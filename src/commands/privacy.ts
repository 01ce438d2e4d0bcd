/**
 * `npm run -s privacy -- export|erase --email … --phone …`: what is held of a person as JSON, or its
 * erasure with the proof of it. By one contact or both; the journal is that of this machine.
 */
import { parseArgs } from 'node:util';
import { getPayload, type Payload } from 'payload';
import { erasePerson } from '#features/leads/privacy/erase-person.ts';
import { exportPerson } from '#features/leads/privacy/export-person.ts';
import { type Person, parsePerson } from '#features/leads/privacy/person.ts';
import { closeAll } from '#lib/closing.ts';
import { openDatabase } from './start/open-database.ts';
import { explain, StartProblem, showStack } from './start/problem.ts';

const USAGE =
  'Usage: npm run -s privacy -- export|erase --email ADDRESS --phone NUMBER   (one or both)';
const PROBLEMS = {
  email: 'This is not an e-mail address.',
  phone: 'This is not a telephone number.',
  none: USAGE,
};

interface Order {
  act: (payload: Payload, person: Person, user: null) => Promise<object>;
  person: Person;
}

function readOrder(args: string[]): Order {
  const { positionals, values } = readArguments(args);
  const act = { export: exportPerson, erase: erasePerson }[positionals[0] ?? ''];
  if (!act || positionals.length !== 1) throw new StartProblem(USAGE);
  const person = parsePerson(values);
  if (!person.ok) throw new StartProblem(PROBLEMS[person.error]);
  return { act, person: person.value };
}

function readArguments(args: string[]) {
  try {
    const options = { email: { type: 'string' }, phone: { type: 'string' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new StartProblem(USAGE);
  }
}

async function main(): Promise<void> {
  const { act, person } = readOrder(process.argv.slice(2));
  // The answer alone goes to the standard output, so that it can be kept in a file.
  console.log = console.error;
  process.env.LOG_LEVEL ||= 'fatal';
  const database = await openDatabase();
  try {
    const { default: config } = await import('../../payload.config.ts');
    const payload = await getPayload({ config });
    const { rows } = await payload.db.drizzle.execute("select to_regclass('leads') as leads");
    if (!rows[0]?.leads) throw new StartProblem('There is no site in this database yet.');
    const answer = await act(payload, person, null);
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } finally {
    await closeAll();
    await database?.stop();
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(`  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}

import { fork } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '#lib/directories.ts';
import { isPortFree } from './free-port.ts';
import { StartProblem } from './problem.ts';
import { step } from './progress.ts';

const NEEDED_MB = 500;

/** Checks what can be checked before anything is made: the port and the disk. */
export async function prepareEnvironment(): Promise<void> {
  const port = Number(process.env.PORT || 3000);
  if (!(await isPortFree(port))) {
    throw new StartProblem(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (process.env.DATABASE_URL && !process.env.PAYLOAD_SECRET) {
    throw new StartProblem(
      'PAYLOAD_SECRET is missing. With a DATABASE_URL of your own, set it to a random text of at least 32 characters.',
    );
  }
  const directory = dataDirectory();
  mkdirSync(directory, { recursive: true });
  const disk = statfsSync(directory);
  const freeMb = Math.floor((disk.bavail * disk.bsize) / 1024 / 1024);
  if (freeMb < NEEDED_MB) {
    throw new StartProblem(
      `Only ${freeMb} MB are free in ${directory}; ${NEEDED_MB} MB are needed. Free some space, or set DATA_DIR to another disk.`,
    );
  }
}

export type PrepareMessage =
  | { step: string }
  | { note: string }
  | { done: true; login: string | null }
  | { failed: string };

/**
 * Brings the schema up to date, makes the first administrator and fills in the demo content, in a
 * process of its own so that its memory is given back.
 * @returns how to log in, when an administrator was made
 */
export async function prepareDatabase(): Promise<string | null> {
  const child = fork(join(import.meta.dirname, 'prepare-database.ts'), {
    // Raised below Payload, at each of its writes.
    execArgv: ['--disable-warning=DeprecationWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // The steps say what happens; Payload's own lines would stand between them.
    env: { LOG_LEVEL: 'error', ...process.env },
  });
  const messages: PrepareMessage[] = [];
  let wake = () => {};
  const push = (message: PrepareMessage) => {
    messages.push(message);
    wake();
  };
  child.on('message', (message) => push(message as PrepareMessage));
  child.once('exit', () => push({ failed: 'The database could not be prepared.' }));
  const next = async () => {
    while (messages.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return messages.shift() as PrepareMessage;
  };

  let message = await next();
  while ('step' in message) {
    message = await step(message.step, async (say) => {
      for (;;) {
        const inner = await next();
        if ('note' in inner) say(inner.note);
        else if ('failed' in inner) throw new StartProblem(inner.failed);
        else return inner;
      }
    });
  }
  if ('done' in message) return message.login;
  throw new StartProblem('failed' in message ? message.failed : 'Unexpected end.');
}

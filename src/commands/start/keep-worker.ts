import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const AGAIN_MS = 1000;
const STOP_MS = 25_000;

/**
 * Keeps one worker alive beside the server, in a process of its own: what goes wrong in a delivery
 * does not touch the site.
 * @returns stops it
 */
export function keepWorker(): () => Promise<void> {
  let child: ChildProcess | undefined;
  let ending = false;
  const run = async () => {
    while (!ending) {
      child = fork(join(import.meta.dirname, '../worker.ts'), {
        execArgv: ['--disable-warning=DeprecationWarning'],
        // The server has that port.
        env: { ...process.env, METRICS_PORT: '' },
      });
      await once(child, 'exit');
      if (!ending) await sleep(AGAIN_MS);
    }
  };
  const running = run();
  return async () => {
    ending = true;
    child?.kill('SIGTERM');
    await Promise.race([running, sleep(STOP_MS)]);
    child?.kill('SIGKILL');
  };
}

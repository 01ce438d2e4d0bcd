import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from './describe-error.ts';

/**
 * Does `work` at once and again after a pause, until stopped; never twice at a time. A failure is
 * told once, until it goes well again or fails otherwise.
 * @param tell is given one line
 * @returns stops and resolves when what is under way has ended
 */
export function repeat(
  pauseMs: number,
  work: () => Promise<unknown>,
  tell: (problem: string) => void,
): () => Promise<void> {
  const stop = new AbortController();
  const run = async () => {
    let told = '';
    while (!stop.signal.aborted) {
      const problem = await work().then(() => '', describeError);
      if (problem && problem !== told) tell(problem);
      told = problem;
      await sleep(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return () => {
    stop.abort();
    return running;
  };
}

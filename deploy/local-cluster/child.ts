import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
  readonly running: boolean;
  /** Resolves with the code, or the signal's name, when it has ended. */
  readonly ended: Promise<number | string>;
  /** Everything it has said since it was started. */
  output: () => string;
  signal: (signal: NodeJS.Signals) => void;
  /** @returns what it ended with; killed when it is still there after `patienceMs` */
  stop: (signal?: NodeJS.Signals, patienceMs?: number) => Promise<number | string>;
}

interface Order {
  name: string;
  command: string;
  args: string[];
  cwd?: string | undefined;
  env?: NodeJS.ProcessEnv | undefined;
  log: string;
}

const PATIENCE_MS = 30_000;

/**
 * Starts a process whose output goes to a file. It has a group of its own: Ctrl-C in a terminal
 * reaches whoever started it, who stops all in order.
 */
export function startChild({ name, command, args, cwd, env, log }: Order): Child {
  const file = openSync(log, 'w');
  const child: ChildProcess = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    detached: true,
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
  });
  const running = () => child.exitCode === null && child.signalCode === null && !!child.pid;
  return {
    name,
    pid: child.pid ?? 0,
    log,
    ended,
    get running() {
      return running();
    },
    output: () => readFileSync(log, 'utf8'),
    signal: (signal) => void child.kill(signal),
    stop: async (signal = 'SIGTERM', patienceMs = PATIENCE_MS) => {
      if (!running()) return ended;
      child.kill(signal);
      // One that was halted does not hear anything else.
      child.kill('SIGCONT');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      return ended.finally(() => clearTimeout(timer));
    },
  };
}

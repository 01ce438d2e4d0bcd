import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from './child.ts';

export interface Command {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

const START_MS = 120_000;

/** One server of the site. It can be ended in any way and started again on its port. */
export class Replica {
  readonly name: string;
  readonly port: number;
  readonly url: string;
  #command: Command;
  readonly #log: (name: string) => string;
  #child: Child | undefined;

  constructor(name: string, port: number, command: Command, log: (name: string) => string) {
    this.name = name;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.#command = command;
    this.#log = log;
  }

  get child(): Child {
    if (!this.#child) throw new Error(`${this.name} was never started`);
    return this.#child;
  }

  /**
   * Resolves when it may take requests.
   * @param command of another build, from now on
   */
  async start(command = this.#command): Promise<void> {
    this.#command = command;
    const child = startChild({
      name: this.name,
      ...command,
      env: { ...command.env, PORT: String(this.port) },
      log: this.#log(this.name),
    });
    this.#child = child;
    for (let waited = 0; waited < START_MS; waited += 100) {
      if (!child.running) throw new Error(`${this.name} did not start:\n${child.output()}`);
      const ready = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) return;
      await sleep(100);
    }
    throw new Error(`${this.name} was not ready in time:\n${child.output()}`);
  }

  /** As a deployment does: told to end, and waited for. */
  stop = (): Promise<number | string> => this.child.stop();
  kill = (): Promise<number | string> => this.child.stop('SIGKILL');
}

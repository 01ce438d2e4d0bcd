/** A Redis of the tests' own, where the machine has one (`apt-get install redis-server`). */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../src/commands/start/free-port.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** @returns its address, and what ends it */
export async function startRedis() {
  const port = await freePort();
  const server = spawn('redis-server', [
    ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
  ]);
  for await (const chunk of server.stdout) if (/Ready to accept/.test(String(chunk))) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}

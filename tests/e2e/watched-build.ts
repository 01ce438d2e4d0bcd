import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from '../../src/commands/start/build.ts';

/** Stands in the folder of the build, which the next build empties: it belongs to this one. */
const REPORT = join(import.meta.dirname, '../../.next/outside-connections.txt');

/**
 * Builds the site unless that has been done, and writes down what of it wanted to leave this
 * machine. Node's processes are watched from inside (`no-network`). Compiled tools go through the
 * proxy that the environment names: it is one that refuses everybody.
 */
export async function buildWatched(): Promise<void> {
  if (isBuilt() && existsSync(REPORT)) return;
  const directory = mkdtempSync(join(tmpdir(), 'site-build-'));
  const log = join(directory, 'connections');
  writeFileSync(log, '');
  const asked: string[] = [];
  const proxy = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      asked.push(`through the proxy: ${data.toString('latin1').split('\r\n', 1)[0]}`);
      socket.end('HTTP/1.1 502 No network\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const before = { ...process.env };
  Object.assign(process.env, {
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'no-network.ts')).href}`,
    CONNECTIONS_LOG: log,
    HTTP_PROXY: address,
    HTTPS_PROXY: address,
    ALL_PROXY: address,
    NO_PROXY: 'localhost,127.0.0.1',
  });
  try {
    await build();
  } finally {
    process.env = before;
    proxy.close();
  }
  writeFileSync(REPORT, [readFileSync(log, 'utf8').trim(), ...asked].filter(Boolean).join('\n'));
  rmSync(directory, { recursive: true });
}

export const outsideConnections = (): string => readFileSync(REPORT, 'utf8');

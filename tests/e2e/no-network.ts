/**
 * Loaded into every Node process of the build (`node --import`): whatever wants to leave this
 * machine is written down and fails as it does where there is no network.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { Socket } from 'node:net';

// The objects that everybody shares; a namespace of an import cannot be changed.
const require = createRequire(import.meta.url);
const net = require('node:net') as { Socket: { prototype: Socket } };

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|\[::1\]|0\.0\.0\.0|::)$/;

function note(what: string): NodeJS.ErrnoException {
  appendFileSync(process.env.CONNECTIONS_LOG ?? '/dev/stderr', `${what}\n`);
  return Object.assign(new Error(`No network: ${what}`), { code: 'ENETUNREACH' });
}

interface Target {
  host?: string;
  port?: number | string;
  path?: string;
}

/** `connect` takes options, a port and a host, a path, or what it has made of these itself. */
function targetOf([first, second]: unknown[]): Target {
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) return first;
  if (typeof first === 'string' && Number.isNaN(Number(first))) return { path: first };
  return { port: Number(first), ...(typeof second === 'string' ? { host: second } : {}) };
}

const connect = net.Socket.prototype.connect as (...args: unknown[]) => Socket;
net.Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const { host = 'localhost', port, path } = targetOf(args);
  if (path || LOOPBACK.test(host)) return connect.apply(this, args);
  const refusal = note(`connection to ${host}:${port}`);
  process.nextTick(() => this.destroy(refusal));
  return this;
} as typeof net.Socket.prototype.connect;

type Call = (name: string, ...rest: unknown[]) => unknown;
const inCallback: Call = (name, ...rest) =>
  process.nextTick(rest.at(-1) as () => void, note(`look-up of ${name}`));
const inPromise: Call = async (name) => Promise.reject(note(`look-up of ${name}`));
const unlessLoopback =
  (real: Call, refuse: Call): Call =>
  (name, ...rest) =>
    (LOOPBACK.test(name) ? real : refuse)(name, ...rest);

const lookups = ['lookup', 'resolve', 'resolve4', 'resolve6'] as const;
for (const name of lookups) {
  Object.assign(dns, { [name]: unlessLoopback(dns[name] as Call, inCallback) });
  const { promises } = dns;
  Object.assign(promises, { [name]: unlessLoopback(promises[name] as Call, inPromise) });
}
syncBuiltinESMExports();

/** `npm start` itself: from nothing, again, after a crash, and where something is in the way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../src/commands/start/free-port.ts';
import { expect, test } from './site.ts';
import { outsideConnections } from './watched-build.ts';

const START = join(import.meta.dirname, '../../src/commands/start.ts');
const directories: string[] = [];
const children: ChildProcess[] = [];

interface Started {
  child: ChildProcess;
  output: () => string;
  port: number;
  exit: Promise<number | null>;
}

function start(settings: Record<string, string>, user?: number): Started {
  const {
    DATABASE_URL: _url,
    PAYLOAD_SECRET: _secret,
    ADMIN_PASSWORD: _password,
    ...inherited
  } = process.env;
  const child = spawn(process.execPath, [START], {
    // The site of these tests has the port for metrics.
    env: { ...inherited, DEMO: '0', SITE_URL: '', METRICS_PORT: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(user ? { uid: user, gid: user } : {}),
  });
  children.push(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  }
  return {
    child,
    output: () => lines.join(''),
    port: Number(settings.PORT),
    exit: new Promise((resolve) => child.once('exit', resolve)),
  };
}

const ready = async (site: Started) => {
  await expect.poll(() => site.output(), { timeout: 60_000 }).toContain('Login');
  return site;
};
const dataDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), 'site-start-'));
  directories.push(directory);
  return directory;
};
const postgresPid = (directory: string): number | null => {
  const file = join(directory, 'postgres/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
};
/** Whether the database of a folder answers, as another process than the one that was killed. */
async function answers(directory: string, killed: number): Promise<boolean> {
  const file = join(directory, 'postgres/postmaster.pid');
  const [pid, , , port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  if (!port || Number(pid) === killed) return false;
  const { database } = JSON.parse(readFileSync(join(directory, 'secrets.json'), 'utf8'));
  const client = new Client(`postgres://site:${database}@127.0.0.1:${port}/site`);
  client.on('error', () => undefined);
  const reached = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return reached;
}
const lives = (pid: number): boolean => existsSync(`/proc/${pid}`);
const status = async (site: Started, path: string) =>
  (await fetch(`http://localhost:${site.port}${path}`)).status;

test.afterAll(() => {
  for (const child of children) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

test('the build asks for nothing outside this machine, and has no database', () => {
  // Built before there was one (see `start-site`).
  expect(outsideConnections()).toBe('');
});

test('from nothing, stopped by Ctrl-C, started again with everything kept', async () => {
  test.setTimeout(180_000);
  const directory = dataDirectory();
  const settings = { DATA_DIR: directory, PORT: String(await freePort()), LOG_LEVEL: 'warn' };
  const first = await ready(start(settings));
  expect(first.output()).toMatch(/Admin {2}http:\/\/localhost:\d+\/admin/);
  expect(first.output()).toMatch(/Login {2}admin@example\.com \/ \S{20}/);
  expect(first.output()).toMatch(/✓ Database .*\d s/);
  expect(await status(first, '/')).toBe(200);
  const rival = start({ ...settings, PORT: String(await freePort()) });
  expect(await rival.exit).toBe(1);
  expect(rival.output()).toContain('already runs on');
  const pid = postgresPid(directory) ?? 0;
  expect(lives(pid)).toBe(true);
  expect(readFileSync(join(directory, 'secrets.json'), 'utf8')).toContain('payload');

  first.child.kill('SIGINT');
  expect(await first.exit).toBe(0);
  expect(lives(pid)).toBe(false);
  expect(postgresPid(directory)).toBeNull();
  // Nothing went wrong, so nothing says so.
  expect(first.output()).not.toMatch(/warn|"level":[456]0|connection|e-?mail adapter/i);
  expect(first.output()).toMatch(/Stopping …\s*$/);

  const second = await ready(start(settings));
  expect(second.output()).toContain('as before');
  expect(second.output()).not.toContain('Build');
  expect(await status(second, '/admin/login')).toBe(200);

  // kill -9 of the site alone: its database hears of it and stops in order.
  const orphan = postgresPid(directory) ?? 0;
  process.kill(second.child.pid ?? 0, 'SIGKILL');
  await expect.poll(() => lives(orphan), { timeout: 30_000 }).toBe(false);

  // kill -9 of the database too: the next start recovers.
  const third = await ready(start(settings));
  const last = postgresPid(directory) ?? 0;
  process.kill(third.child.pid ?? 0, 'SIGKILL');
  process.kill(last, 'SIGKILL');
  const fourth = await ready(start(settings));
  expect(await status(fourth, '/')).toBe(200);
  fourth.child.kill('SIGTERM');
  expect(await fourth.exit).toBe(0);
});

test('T21: the embedded database dies and comes back; the site stays', async () => {
  test.setTimeout(120_000);
  const directory = dataDirectory();
  const site = await ready(start({ DATA_DIR: directory, PORT: String(await freePort()) }));
  expect(await status(site, '/')).toBe(200);
  const killed = postgresPid(directory) ?? 0;
  process.kill(killed, 'SIGKILL');
  expect(await status(site, '/')).toBe(200);
  await expect.poll(() => answers(directory, killed), { timeout: 30_000 }).toBe(true);
  const returned = performance.now();
  const back = async () => {
    const ready = await fetch(`http://localhost:${site.port}/readyz`);
    return [(await ready.json()).database, await status(site, '/about')];
  };
  await expect.poll(back, { timeout: 15_000, intervals: [200] }).toEqual([true, 200]);
  expect(performance.now() - returned).toBeLessThan(10_000);
  // And it stays so: no connection of before is left that would fail a later request.
  for (const path of ['/news', '/diseases', '/articles', '/en', '/zh-TW/contact']) {
    expect(await status(site, path), path).toBe(200);
  }
  expect(lives(site.child.pid ?? 0)).toBe(true);
  site.child.kill('SIGTERM');
  expect(await site.exit).toBe(0);
});

test('as an ordinary user', async () => {
  test.skip(process.getuid?.() !== 0, 'the tests run as an ordinary user already');
  const NOBODY = 65_534;
  const directory = dataDirectory();
  chownSync(directory, NOBODY, NOBODY);
  chmodSync(directory, 0o700);
  const site = await ready(start({ DATA_DIR: directory, PORT: String(await freePort()) }, NOBODY));
  expect(await status(site, '/')).toBe(200);
  site.child.kill('SIGTERM');
  expect(await site.exit).toBe(0);
});

const refusals: [string, (directory: string) => Record<string, string>, RegExp][] = [
  [
    'a missing secret outside the embedded default',
    () => ({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' }),
    /PAYLOAD_SECRET is missing/,
  ],
  [
    'a database that cannot be reached',
    () => ({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x', PAYLOAD_SECRET: 'x'.repeat(40) }),
    /DATABASE_URL cannot be reached .*Check host/,
  ],
  ['a setting that makes no sense', () => ({ DEMO: 'maybe' }), /DEMO must be 0 or 1/],
  ['a weak password for the administrator', () => ({ ADMIN_PASSWORD: 'short' }), /ADMIN_PASSWORD/],
];

for (const [what, settings, message] of refusals) {
  test(`${what}: one clear line and an exit code`, async () => {
    const directory = dataDirectory();
    const site = start({
      DATA_DIR: directory,
      PORT: String(await freePort()),
      ...settings(directory),
    });
    expect(await site.exit).toBe(1);
    expect(site.output()).toMatch(message);
    expect(site.output()).not.toMatch(/\n\s+at /);
    expect(postgresPid(directory)).toBeNull();
  });
}

test('a busy port: one clear line, and nothing made', async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  const directory = dataDirectory();
  const site = start({ DATA_DIR: directory, PORT: String(port) });
  expect(await site.exit).toBe(1);
  expect(site.output()).toContain(`Port ${port} is in use`);
  expect(existsSync(join(directory, 'postgres'))).toBe(false);
  other.close();
});

test('a full disk: one clear line', async () => {
  test.skip(!existsSync('/dev/shm') || process.getuid?.() !== 0, 'needs a small file system');
  const { execFileSync } = await import('node:child_process');
  const mount = dataDirectory();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', mount], { stdio: 'ignore' });
  } catch {
    test.skip(true, 'may not mount here');
  }
  const site = start({ DATA_DIR: mount, PORT: String(await freePort()) });
  expect(await site.exit).toBe(1);
  expect(site.output()).toMatch(/Only \d+ MB are free/);
  execFileSync('umount', [mount]);
});

/** Starts the site as `npm start` does, with a database of the tests' own, and stops it again. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../src/commands/start/embedded-database.ts';
import { freePort } from '../../src/commands/start/free-port.ts';
import { startRobotServer } from '../integration/robot-server.ts';
import { startDatabaseProxy } from './database-proxy.ts';
import { startCollector } from './trace-collector.ts';
import { buildWatched } from './watched-build.ts';

const START_TIMEOUT_MS = 480_000;

export default async function setup() {
  // Before there is any database: the build needs none.
  await buildWatched();
  const directory = mkdtempSync(join(tmpdir(), 'site-e2e-'));
  const database = await startEmbeddedDatabase(directory);
  const direct = new URL(database.url);
  const proxy = await startDatabaseProxy(Number(direct.port));
  const port = await freePort();
  const robots = await startRobotServer('end-to-end');
  const collector = await startCollector(`${directory}.traces`);

  const env = {
    ...process.env,
    SITE: `http://localhost:${port}`,
    DATABASE_DIRECT: database.url,
    DATABASE_CONTROL: proxy.controlUrl,
    ADMIN_EMAIL: 'admin@example.com',
    ADMIN_PASSWORD: 'correct-horse-battery-staple-42',
    PAYLOAD_SECRET: 'end-to-end-tests-secret-0123456789abcdef',
    DATABASE_URL: database.url.replace(`:${direct.port}`, `:${proxy.port}`),
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATA_DIR: directory,
    LEAD_WECOM_URL: robots.urls.wecom,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
    // Everything that server and worker say.
    SITE_OUTPUT: `${directory}.log`,
    METRICS_PORT: String(await freePort()),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '200',
    TRACES_FILE: `${directory}.traces`,
    // Tests come from one address; so they can say which one they stand for.
    TRUST_PROXY: '1',
  };
  Object.assign(process.env, env);
  const site = spawn(process.execPath, [join(import.meta.dirname, '../../src/commands/start.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.env.SITE_PID = String(site.pid);
  const lines: string[] = [];
  for (const stream of [site.stdout, site.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      lines.push(chunk.toString());
      appendFileSync(env.SITE_OUTPUT, chunk);
      if (process.env.SITE_LOG) process.stdout.write(chunk);
    });
  }
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error(`The site did not start:\n${lines.join('')}`));
    const timer = setTimeout(fail, START_TIMEOUT_MS);
    site.once('exit', fail);
    site.stdout.on('data', () => {
      if (!/Login/.test(lines.join(''))) return;
      clearTimeout(timer);
      site.removeListener('exit', fail);
      resolve();
    });
  });

  return async () => {
    const ended = new Promise((resolve) => site.once('exit', resolve));
    site.kill('SIGTERM');
    await ended;
    proxy.stop();
    robots.close();
    collector.close();
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
    rmSync(env.SITE_OUTPUT, { force: true });
    rmSync(env.TRACES_FILE, { force: true });
  };
}

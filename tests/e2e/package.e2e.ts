/** `npm run pack`: what it makes runs by itself, away from the sources and their packages. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { Client } from 'pg';
import sharp from 'sharp';
import { freePort } from '../../src/commands/start/free-port.ts';
import { body } from './site.ts';

const run = promisify(execFile);
const ADMIN = { email: 'packed@example.com', password: 'correct-horse-battery-staple-42' };
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'site-package-'));
const app = join(folder, 'moved');
let site = '';
let server: ChildProcess | undefined;
let output = '';

/** An empty database beside that of the other tests. */
async function makeDatabase(): Promise<string> {
  const url = process.env.DATABASE_DIRECT ?? '';
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('drop database if exists packed with (force)');
  await client.query('create database packed');
  await client.end();
  return url.replace(/\/site$/, '/packed');
}

/** The sources as a clean checkout has them, with packages and nothing that was ever built. */
async function checkOut(target: string): Promise<void> {
  const left = new Set(['.git', '.next', '.data', 'dist', 'node_modules', 'test-results']);
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(target, name), { recursive: true });
  }
  rmSync(join(target, 'public/assets'), { recursive: true, force: true });
  const packages = [join(root, 'node_modules'), join(target, 'node_modules')];
  // As links where the disk is the same: they are a gigabyte and a half.
  await run('cp', ['-al', ...packages]).catch(() => run('cp', ['-a', ...packages]));
}

test.beforeAll(async () => {
  // As the Dockerfile does it: from a clean checkout, so that it builds first.
  test.setTimeout(600_000);
  const checkout = join(folder, 'checkout');
  await checkOut(checkout);
  const packed = join(folder, 'first');
  const { stdout } = await run(process.execPath, ['src/commands/pack.ts', packed], {
    cwd: checkout,
  });
  console.log(stdout.trim().split('\n').at(-1)?.trim());
  renameSync(packed, app);
  rmSync(checkout, { recursive: true });
  const port = await freePort();
  site = `http://localhost:${port}`;
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production' as const,
    DATABASE_URL: await makeDatabase(),
    PAYLOAD_SECRET: 'packed-tests-secret-0123456789abcdef012345',
    SITE_URL: site,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DEMO: '0',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
  };
  const migrated = await run(process.execPath, ['src/commands/migrate.ts'], { cwd: app, env });
  expect(migrated.stdout).toContain(ADMIN.email);
  server = spawn(process.execPath, ['src/commands/serve.ts'], { cwd: app, env });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  await expect.poll(() => output, { timeout: 60_000 }).toContain('Listening');
  const worker = spawn(process.execPath, ['src/commands/worker.ts'], { cwd: app, env });
  worker.stderr.on('data', (chunk: Buffer) => {
    output += `worker: ${chunk.toString()}`;
  });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  worker.kill('SIGTERM');
  expect(await once(worker, 'exit')).toEqual([0, null]);
});
test.afterAll(async () => {
  if (server?.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

test('the package serves pages, pictures and the admin without anything beside it', async ({
  page,
}) => {
  expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  for (const tool of ['typescript', '@biomejs', 'vitest', '@playwright', 'tailwindcss']) {
    expect([tool, existsSync(join(app, 'node_modules', tool))]).toEqual([tool, false]);
  }
  const asks = (path: string, port: string) =>
    run(process.execPath, ['src/commands/healthy.ts', path], {
      cwd: app,
      env: { ...process.env, PORT: port },
    }).then(
      () => 'healthy',
      () => 'not healthy',
    );
  const { port } = new URL(site);
  expect(await Promise.all([asks('/healthz', port), asks('/readyz', port)])).toEqual([
    'healthy',
    'healthy',
  ]);
  expect(await Promise.all([asks('/no-such-page', port), asks('/healthz', '1')])).toEqual([
    'not healthy',
    'not healthy',
  ]);

  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${site}/admin/login`);
  await page.locator('#field-email').fill(ADMIN.email);
  await page.locator('#field-password').fill(ADMIN.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`${site}/admin`);
  await page.goto(`${site}/admin/collections/articles/create`);
  await expect(page.locator('#field-title')).toBeVisible();

  const api = page.request;
  const headers = { Origin: site };
  const file = await sharp({
    create: { width: 800, height: 500, channels: 3, background: '#17676b' },
  })
    .png()
    .toBuffer();
  const uploaded = await api.post(`${site}/api/media?locale=zh-CN`, {
    headers,
    multipart: {
      file: { name: '封面.png', mimeType: 'image/png', buffer: file },
      _payload: JSON.stringify({ alt: '封面' }),
    },
  });
  expect(uploaded.status(), await uploaded.text()).toBe(201);
  const { doc } = (await uploaded.json()) as {
    doc: { id: number; sizes: { avif480: { url: string } } };
  };
  const avif = await fetch(new URL(doc.sizes.avif480.url, site));
  expect([avif.status, avif.headers.get('content-type')]).toEqual([200, 'image/avif']);
  const named = await api.post(`${site}/api/globals/site?locale=zh-CN`, {
    headers,
    data: { name: '打包' },
  });
  expect(named.status(), await named.text()).toBe(200);
  const made = await api.post(`${site}/api/articles?locale=zh-CN`, {
    headers,
    data: {
      title: '打包后的文章',
      slug: 'packed',
      summary: '摘要',
      cover: doc.id,
      body: body('正文在这里'),
      _status: 'published',
    },
  });
  expect(made.status(), await made.text()).toBe(201);

  await page.goto(`${site}/articles/packed`);
  await expect(page.locator('h1')).toHaveText('打包后的文章');
  const html = await (await fetch(`${site}/articles/packed`)).text();
  const [, social = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
  const picture = await fetch(social);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  const { width, height } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
  expect([width, height]).toEqual([1200, 630]);
  expect(problems).toEqual([]);
  expect(output).not.toMatch(/worker:|Cannot find|ERR_MODULE/);
});

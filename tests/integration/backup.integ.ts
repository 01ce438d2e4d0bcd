/** T48: what was backed up comes back, whole or not at all. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { Manifest } from '../../src/commands/backup/manifest.ts';
import { getArticle } from '../../src/features/articles/queries.ts';
import { logIn, make, openCms } from './cms.ts';
import { startS3Server } from './s3-server.ts';
import { pictureFile, samples } from './samples.ts';

const { postgres, environment } = await vi.hoisted(async () => {
  const { startPostgresServer } = await import('./postgres-server.ts');
  const server = await startPostgresServer();
  process.env.DATABASE_URL = server.url;
  return { postgres: server, environment: { ...process.env } };
});
// Outside of Next there is nothing that keeps results.
vi.mock('next/cache', () => ({ unstable_cache: <T>(query: T) => query }));

const ADMIN = {
  ADMIN_EMAIL: 'chief@example.com',
  ADMIN_PASSWORD: 'correct-horse-battery-staple-42',
};
const KEY = {
  BACKUP_RECIPIENT: 'RECIPIENT',
  BACKUP_KEY_FILE: join(environment.DATA_DIR ?? '', 'age.key'),
};
const media = join(environment.DATA_DIR ?? '', 'media');
const target = join(environment.DATA_DIR ?? '', 'backups');

interface Ended {
  code: number;
  output: string;
}

const command = (name: string, args: string[] = [], env: Record<string, string> = {}) =>
  new Promise<Ended>((resolve) => {
    execFile(
      process.execPath,
      [`src/commands/${name}.ts`, ...args],
      { env: { ...environment, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
const backUp = (env = {}, to = target) => command('backup', ['--to', to], env);
const restore = (args: string[] = [], env = {}, from = target) =>
  command('restore', ['--from', from, ...args], env);

async function inDatabase<T>(text: string): Promise<T[]> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows as T[])
    .finally(() => client.end());
}

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
const latest = (folder: string) => readdirSync(folder).sort().at(-1) ?? '';
const manifestOf = (folder: string, name = latest(folder)): Manifest =>
  JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')) as Manifest;

let cms: Payload;
const write = (name: string) => make(cms, 'people', { name: `written-${name}`, roles: ['author'] });

beforeAll(async () => {
  const { generateIdentity, identityToRecipient } = await import('age-encryption');
  const identity = await generateIdentity();
  writeFileSync(KEY.BACKUP_KEY_FILE, `# key of the tests\n${identity}\n`);
  KEY.BACKUP_RECIPIENT = await identityToRecipient(identity);
  const made = await command('migrate', [], { DEMO: '0', ...ADMIN });
  expect(made.output).toContain('chief@example.com');
  cms = await openCms();
  for (const collection of ['diseases', 'news', 'people']) await samples[collection]?.(cms);
  const cover = await cms.create({
    collection: 'media',
    data: { alt: '封面' },
    file: await pictureFile('封面.png', 640, 480),
  });
  const article = await samples.articles?.(cms);
  await cms.update({
    collection: 'articles',
    id: article ?? 0,
    locale: 'zh-CN',
    data: { title: '备份中的文章', slug: 'kept', cover: cover.id, _status: 'published' },
  });
});
afterAll(async () => {
  await cms.destroy();
  await postgres.stop();
});

test('T48: backed up while it is written to, destroyed, restored: rows, contents, pictures, log-in, page', async () => {
  const article = await getArticle('zh-CN', 'kept');
  expect(article?.title).toBe('备份中的文章');
  const pictures = hashes(media);
  const since = performance.now();

  let writing = true;
  let written = 0;
  const writer = (async () => {
    while (writing) {
      await write(String(written));
      written += 1;
    }
  })();
  await vi.waitFor(() => expect(written).toBeGreaterThan(2), { timeout: 20_000 });
  const before = written;
  const made = await backUp(KEY);
  const after = written;
  writing = false;
  await writer;
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('encrypted') });
  const manifest = manifestOf(target);
  expect(after).toBeGreaterThan(before);
  expect(manifest.rows['public.articles']).toBe(1);
  expect(manifest.missing).toEqual([]);

  await postgres.administer('drop database site with (force)');
  rmSync(media, { recursive: true });
  await postgres.administer('create database site');

  const restored = await restore([], KEY);
  expect(restored, restored.output).toMatchObject({ code: 0 });
  const seconds = (performance.now() - since) / 1000;
  console.log(`Backup and restore took ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(15 * 60);

  for (const [table, rows] of Object.entries(manifest.rows)) {
    // The restore adds a line of its own.
    if (table === 'public.site_changes') continue;
    expect([table, await inDatabase(`select count(*)::int as rows from ${table}`)]).toEqual([
      table,
      [{ rows }],
    ]);
  }
  // One moment: what was written before it is there without a gap, and nothing after it.
  const numbers = await inDatabase<{ number: number }>(
    "select substring(name from 9)::int as number from people_locales where name like 'written-%' order by 1",
  );
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index));
  expect(numbers.length).toBeGreaterThanOrEqual(before);
  expect(numbers.length).toBeLessThanOrEqual(after + 1);
  expect(hashes(media)).toEqual(pictures);
  expect(manifest.media).toEqual(pictures);
  expect(await logIn(cms, ADMIN.ADMIN_EMAIL)).toEqual(expect.any(String));
  expect(await getArticle('zh-CN', 'kept')).toEqual(article);
});

test('T48: what is encrypted can be read nowhere, and opens for nobody else', async () => {
  const files = join(target, latest(target));
  for (const file of ['database.dump', 'media.tar']) {
    expect(readFileSync(join(files, file)).subarray(0, 21).toString()).toBe(
      'age-encryption.org/v1',
    );
  }
  expect(statSync(join(files, 'database.dump')).mode & 0o077).toBe(0);
  const { BACKUP_RECIPIENT: _, ...keys } = KEY;
  writeFileSync(
    `${KEY.BACKUP_KEY_FILE}.other`,
    `${await (await import('age-encryption')).generateIdentity()}`,
  );
  const denied = await restore(['--replace'], {
    ...keys,
    BACKUP_KEY_FILE: `${KEY.BACKUP_KEY_FILE}.other`,
  });
  expect(denied.output).toContain('The passphrase or key is not the one of this backup.');
  expect((await restore(['--replace'])).output).toContain(
    'This backup is encrypted: set BACKUP_PASSPHRASE',
  );
  expect(await inDatabase('select slug from articles')).toEqual([{ slug: 'kept' }]);
});

test('T48: to S3 and back with a passphrase; a wrong one is told; older backups go', async () => {
  const s3 = await startS3Server('site-backups');
  const place = 's3://site-backups/daily';
  const env = {
    ...s3.env,
    BACKUP_PASSPHRASE: '只有我们知道的一句话很长',
    BACKUP_KEEP_DAILY: '1',
    BACKUP_KEEP_WEEKLY: '1',
  };
  try {
    const first = await backUp({ ...env, BACKUP_PASSPHRASE: '' }, place);
    expect(first, first.output).toMatchObject({ code: 0 });
    const second = await backUp(env, place);
    expect(second.output).toMatch(/Taken away: \d{8}T\d{9}Z-\w{4}\n/);
    const wrong = await restore(
      ['--replace'],
      { ...env, BACKUP_PASSPHRASE: 'something else' },
      place,
    );
    expect(wrong.output).toContain('The passphrase or key is not the one of this backup.');
    await write('after');
    const back = await restore(['--replace'], env, place);
    expect(back, back.output).toMatchObject({ code: 0 });
    expect(await inDatabase("select id from people_locales where name = 'written-after'")).toEqual(
      [],
    );
  } finally {
    await s3.stop();
  }
  const gone = await backUp(env, place);
  expect(gone.code).toBe(1);
  expect(gone.output.trim().split('\n').at(-1)).toMatch(/ECONNREFUSED/);
});

test('T48: damage, a newer release, a newer server and data that is there are refused', async () => {
  const plain = join(environment.DATA_DIR ?? '', 'plain');
  expect((await backUp({}, plain)).code).toBe(0);
  const name = latest(plain);
  const changed = (change: (folder: string) => void) => {
    const copy = join(environment.DATA_DIR ?? '', 'changed');
    rmSync(copy, { recursive: true, force: true });
    cpSync(plain, copy, { recursive: true });
    change(join(copy, name));
    return restore(['--replace'], {}, copy);
  };
  const withManifest = (change: Partial<Record<keyof Manifest, unknown>>) => (folder: string) =>
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ ...manifestOf(plain, name), ...change }),
    );
  const flip = (folder: string) => {
    const bytes = readFileSync(join(folder, 'database.dump'));
    bytes[bytes.length >> 1] = 255 - (bytes[bytes.length >> 1] ?? 0);
    writeFileSync(join(folder, 'database.dump'), bytes);
  };
  expect((await changed(flip)).output).toContain('database.dump is damaged');
  expect((await changed((folder) => rmSync(join(folder, 'media.tar')))).output).toContain(
    'there is no',
  );
  expect((await changed(withManifest({ format: 2 }))).output).toContain('a release that this one');
  expect((await changed(withManifest({ postgres: 99 }))).output).toContain('Postgres 99');
  expect((await changed(withManifest({ migration: '2099_future' }))).output).toContain(
    'newer release',
  );
  expect((await restore([], {}, plain)).output).toContain('This database is not empty.');
  expect((await restore(['20200101T000000Z'], {}, plain)).output).toContain(`There are: ${name}.`);
  expect((await restore(['--what'], {}, plain)).output).toContain('Usage:');

  // A dump that breaks off, with a checksum that says it is right: what was there stays.
  await write('later');
  const broken = await changed((folder) => {
    truncateSync(
      join(folder, 'database.dump'),
      statSync(join(folder, 'database.dump')).size - 3000,
    );
    const { files } = manifestOf(plain, name);
    const sha256 = hashes(folder)['database.dump'];
    withManifest({ files: { ...files, 'database.dump': { bytes: 1, sha256 } } })(folder);
  });
  expect(broken.code).toBe(1);
  expect(
    await inDatabase("select id from people_locales where name = 'written-later'"),
  ).toHaveLength(1);
});

test('T48: a target that is full or cannot be written leaves nothing that looks like a backup', async () => {
  const blocked = join(environment.DATA_DIR ?? '', 'a-file');
  writeFileSync(blocked, '');
  expect((await backUp({}, blocked)).code).toBe(1);

  const full = join(environment.DATA_DIR ?? '', 'full');
  mkdirSync(full);
  const limited = await new Promise<Ended>((resolve) => {
    // The system refuses to write more than 16 KB into a file.
    execFile(
      'bash',
      ['-c', `ulimit -f 16; exec "${process.execPath}" src/commands/backup.ts --to "${full}"`],
      { env: environment },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
  expect(limited.code).toBe(1);
  expect(limited.output).toContain('EFBIG');
  expect(readdirSync(full, { recursive: true }).filter((file) => /\./.test(String(file)))).toEqual(
    [],
  );
  const log = readFileSync(join(environment.DATA_DIR ?? '', 'backup.log'), 'utf8')
    .trim()
    .split('\n');
  expect(log.map((line) => (JSON.parse(line) as { ok: boolean }).ok)).toContain(false);
});

test('T48: tools of another version than the server are told, by name', async () => {
  const embedded = inject('databaseUrl');
  const other = await backUp({ DATABASE_URL: embedded }, join(environment.DATA_DIR ?? '', 'other'));
  expect(other.output).toMatch(
    /The server is Postgres 18, so pg_dump 18 is needed \(found: .*\)\. Install postgresql-client-18/,
  );
});

test('T48: a picture that is gone is told, and all processes hear of the restore', async () => {
  const gone = readdirSync(media).sort()[0] ?? '';
  rmSync(join(media, gone));
  const place = join(environment.DATA_DIR ?? '', 'gaps');
  expect((await backUp({}, place)).output).toContain(`${gone} is named, and was not there`);
  expect(manifestOf(place).missing).toEqual([gone]);
  const since = Math.floor(Date.now() / 1000);
  const back = await restore(['--replace'], {}, place);
  expect(back, back.output).toMatchObject({ code: 0 });
  const changes = await inDatabase<{ id: string; tags: string[]; removed: string[] }>(
    'select id, tags, removed from site_changes order by id desc limit 1',
  );
  expect(changes).toMatchObject([{ tags: ['*'], removed: ['*'] }]);
  expect(Number(changes[0]?.id)).toBeGreaterThan(since - 60);
});

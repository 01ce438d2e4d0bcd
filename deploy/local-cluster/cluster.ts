/**
 * The topology of a deployment by processes of this machine: nginx, replicas, worker, Redis, Postgres
 * and the one-shot migration, with the very commands and configuration that the containers have.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedDatabase } from '../../src/commands/start/embedded-database.ts';
import { freePort } from '../../src/commands/start/free-port.ts';
import { keepFrontPages } from '../nginx/keep-front-pages.ts';
import { publishAssets } from '../nginx/publish-assets.ts';
import type { FrontSettings } from '../nginx/render-front.ts';
import { type Child, startChild } from './child.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type Front, startFront } from './front.ts';
import { memoryBacked } from './memory-backed.ts';
import { type Command, Replica } from './replica.ts';

const root = join(import.meta.dirname, '../..');

export interface ClusterOptions {
  /** Folder with a build and `src/commands/serve.ts`; this one by default. */
  build?: string;
  /** Folder of data and logs; kept. One of its own, removed at the end, by default. */
  directory?: string;
  port?: number;
  replicas?: number;
  env?: Record<string, string>;
  front?: Partial<FrontSettings>;
  /** Hears of each step. */
  say?: (text: string) => void;
}

export interface Cluster {
  url: string;
  directory: string;
  front: Front;
  replicas: Replica[];
  worker: Child;
  redis: Child;
  /** Between the site and them; the direct address of the database beside. */
  proxies: { database: FaultProxy; redis: FaultProxy };
  databaseUrl: string;
  /** Folder of the micro-cache. */
  cache: string;
  /** How a replica of another build is started. */
  serve: (build: string) => Command;
  /** How to log in, where an administrator was made. */
  login: string;
  children: () => Child[];
  stop: () => Promise<void>;
}

export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const say = options.say ?? (() => undefined);
  const build = resolve(options.build ?? root);
  const directory = resolve(options.directory ?? mkdtempSync(join(tmpdir(), 'site-cluster-')));
  const data = join(directory, 'data');
  mkdirSync(data, { recursive: true });
  const log = (name: string) => join(directory, `${name}.log`);
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
    if (!options.directory) rmSync(directory, { recursive: true, force: true });
  };
  try {
    say('Postgres');
    const given = process.env.DATABASE_URL;
    const embedded = given ? null : await startEmbeddedDatabase(data);
    if (embedded) undo.push(() => embedded.stop());
    const databaseUrl = new URL(embedded?.url ?? given ?? '');
    // A database elsewhere is not stood before: whoever has one does not want it taken away.
    const database = await startFaultProxy(Number(databaseUrl.port || 5432));
    undo.push(() => database.stop());
    const through = new URL(databaseUrl);
    if (embedded) through.port = String(database.port);

    say('Redis');
    const redisPort = await freePort();
    const redis = startChild({
      name: 'redis',
      command: 'redis-server',
      args: ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--dir', directory],
      log: log('redis'),
    });
    undo.push(() => redis.stop());
    const redisProxy = await startFaultProxy(redisPort);
    undo.push(() => redisProxy.stop());

    const port = options.port ?? (await freePort());
    const url = `http://localhost:${port}`;
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      PAYLOAD_SECRET: 'a-secret-of-the-local-cluster-0123456789',
      DATABASE_URL: through.href,
      REDIS_URL: `redis://127.0.0.1:${redisProxy.port}`,
      SITE_URL: url,
      DATA_DIR: data,
      TRUST_PROXY: '1',
      FRONT_URL: `http://127.0.0.1:${port}`,
      ...options.env,
    };
    const command = (name: string, folder = build) => ({
      command: process.execPath,
      args: [join(folder, 'src/commands', `${name}.ts`)],
      cwd: folder,
      env,
    });

    say('Migration');
    const migration = startChild({ name: 'migrate', ...command('migrate'), log: log('migrate') });
    if ((await migration.ended) !== 0) throw new Error(`Migration:\n${migration.output()}`);

    say('Replicas and worker');
    const replicas = await Promise.all(
      Array.from({ length: options.replicas ?? 2 }, async (_, index) => {
        const replica = new Replica(
          `replica-${index + 1}`,
          await freePort(),
          command('serve'),
          log,
        );
        undo.push(() => replica.stop());
        await replica.start();
        return replica;
      }),
    );
    const worker = startChild({ name: 'worker', ...command('worker'), log: log('worker') });
    undo.push(() => worker.stop());

    say('nginx');
    const cache = mkdtempSync(join(memoryBacked(directory), 'site-pages-'));
    undo.push(() => rmSync(cache, { recursive: true, force: true }));
    const front = await startFront({
      directory: join(directory, 'front'),
      cache,
      port,
      host: new URL(url).host,
      replicas: replicas.map((replica) => `127.0.0.1:${replica.port}`),
      media: join(data, 'media'),
      settings: options.front,
    });
    undo.push(() => front.child.stop());
    publishAssets(build, front.static);
    await keepFrontPages(front.pages, `http://127.0.0.1:${replicas[0]?.port}`);
    return {
      url,
      directory,
      front,
      replicas,
      worker,
      redis,
      proxies: { database, redis: redisProxy },
      databaseUrl: databaseUrl.href,
      cache,
      serve: (folder) => command('serve', folder),
      login: /Login\s+(.*)/.exec(migration.output())?.[1] ?? '',
      children: () => [front.child, ...replicas.map((one) => one.child), worker, redis],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

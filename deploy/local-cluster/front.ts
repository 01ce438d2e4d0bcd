import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FrontSettings, renderFront, replicaLine } from '../nginx/render-front.ts';
import { type Child, startChild } from './child.ts';

export interface FrontOptions {
  /** Folder of its own. */
  directory: string;
  /** Folder of the micro-cache. */
  cache: string;
  port: number;
  host: string;
  replicas: readonly string[];
  media: string;
  settings?: Partial<FrontSettings> | undefined;
}

export interface Front {
  child: Child;
  /** Folder that `publish-assets` fills. */
  static: string;
  /** Folder that `keep-front-pages` fills. */
  pages: string;
  reload: () => void;
}

/**
 * Starts nginx with the very configuration of a deployment.
 * @throws with nginx's words where it does not start
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const folder = (name: string) => {
    const path = join(options.directory, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  mkdirSync(options.cache, { recursive: true });
  mkdirSync(options.media, { recursive: true });
  const settings: FrontSettings = {
    FRONT_USER: userInfo().username,
    FRONT_RUN: folder('run'),
    FRONT_ERROR_LOG: 'stderr',
    FRONT_ACCESS_LOG: `${join(options.directory, 'access.log')} site buffer=32k flush=1s`,
    FRONT_SCHEME: 'http',
    FRONT_PORT: `127.0.0.1:${options.port}`,
    FRONT_TLS_PORT: '',
    FRONT_CERTIFICATES: '',
    FRONT_HOST: options.host,
    FRONT_REPLICAS: options.replicas.map(replicaLine).join('\n    '),
    FRONT_RESOLVER: '',
    FRONT_CACHE: options.cache,
    FRONT_CACHE_SIZE: '256m',
    FRONT_STATIC: folder('static'),
    FRONT_MEDIA: options.media,
    FRONT_PAGES: folder('pages'),
    ...options.settings,
  };
  const conf = renderFront(settings, folder('conf'));
  // `-e`: before it reads where its log is, nginx writes to a file that only root may write.
  const args = ['-e', 'stderr', '-c', conf];
  // Where it lies is not on everybody's path.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  execFileSync('nginx', ['-q', '-t', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const child = startChild({
    name: 'nginx',
    command: 'nginx',
    args: [...args, '-g', 'daemon off;'],
    env,
    log: join(options.directory, 'nginx.log'),
  });
  for (let waited = 0; ; waited += 50) {
    if (!child.running) throw new Error(`nginx did not start:\n${child.output()}`);
    const lives = await fetch(`http://127.0.0.1:${options.port}/healthz`).catch(() => null);
    if (lives || waited > 10_000) break;
    await sleep(50);
  }
  return {
    child,
    static: settings.FRONT_STATIC,
    pages: settings.FRONT_PAGES,
    reload: () => child.signal('SIGHUP'),
  };
}

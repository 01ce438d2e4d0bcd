/** Fills in the templates of the front's configuration. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATES = join(import.meta.dirname, 'templates');

/** What the templates ask for; each is a variable of the environment in nginx's official image. */
export interface FrontSettings {
  /** Who nginx's workers are, where its master is root. */
  FRONT_USER: string;
  /** Folder for what nginx needs while it runs: its number and bodies on their way. */
  FRONT_RUN: string;
  FRONT_ERROR_LOG: string;
  /** A file, and a format: `/dev/stdout site buffer=32k flush=1s`. */
  FRONT_ACCESS_LOG: string;
  /** `http`, or `https` with certificates. */
  FRONT_SCHEME: 'http' | 'https';
  /** Port, or address and port, for plain HTTP. */
  FRONT_PORT: string;
  FRONT_TLS_PORT: string;
  /** Folder with `fullchain.pem` and `privkey.pem`. */
  FRONT_CERTIFICATES: string;
  /** Host (and port) of `SITE_URL`. */
  FRONT_HOST: string;
  /**
   * `server app-1:3000 max_fails=2 fail_timeout=1s;` for each replica. A name is looked up once, when
   * nginx starts; again and again with `resolve` after it (nginx 1.27.3) and a resolver.
   */
  FRONT_REPLICAS: string;
  /** `resolver 127.0.0.11 valid=2s;` where replicas have names whose addresses change, or nothing. */
  FRONT_RESOLVER: string;
  /** Folder of the micro-cache, in memory where possible. */
  FRONT_CACHE: string;
  /** At most so much of it is used, such as `256m`. */
  FRONT_CACHE_SIZE: string;
  /** Folder that `publish-assets.ts` fills. */
  FRONT_STATIC: string;
  /** Folder of uploaded pictures; an empty one where they lie elsewhere. */
  FRONT_MEDIA: string;
  /** Folder that `keep-front-pages.ts` fills. */
  FRONT_PAGES: string;
}

/** The line of one replica for `FRONT_REPLICAS`. */
export const replicaLine = (address: string): string =>
  `server ${address} max_fails=2 fail_timeout=1s;`;

/**
 * @param directory folder to write to; `nginx.conf` in it includes the rest
 * @throws where a template asks for something that is not set
 */
export function renderFront(settings: FrontSettings, directory: string): string {
  mkdirSync(directory, { recursive: true });
  for (const file of readdirSync(TEMPLATES)) {
    const text = readFileSync(join(TEMPLATES, file), 'utf8').replace(
      /\$\{(FRONT_[A-Z_]+)\}/g,
      (_, name: string) => {
        const value = settings[name as keyof FrontSettings];
        if (value === undefined) throw new Error(`${file} asks for ${name}`);
        return value;
      },
    );
    writeFileSync(join(directory, file.replace(/\.template$/, '')), text);
  }
  return join(directory, 'nginx.conf');
}

/** T16: Mozilla's HTTP Observatory, by its own scoring functions, on the site as it goes over TLS. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cluster } from '../../deploy/local-cluster/cluster.ts';
import { startFront } from '../../deploy/local-cluster/front.ts';
import { freePort } from '../../src/commands/start/free-port.ts';
import { ask } from './ask.ts';
import { makeCertificate } from './certificate.ts';
import { ARTICLE } from './site.ts';

const VERSION = '1.4.8';
const folder = join(import.meta.dirname, '../../node_modules/.cache/observatory');
const source = join(folder, 'node_modules/@mdn/mdn-http-observatory');

/**
 * Fetches the Observatory where it is not there yet. It is no dependency of ours: it brings a service
 * with a compiler's work and a download at its installation, of which nothing is needed here.
 */
function fetchObservatory(): void {
  const manifest = join(source, 'package.json');
  const there = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version;
  if (there !== VERSION) {
    mkdirSync(folder, { recursive: true });
    const quiet = ['--no-audit', '--no-fund', '--omit=optional', '--ignore-scripts'];
    const wanted = `@mdn/mdn-http-observatory@${VERSION}`;
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, wanted], { stdio: 'ignore' });
  }
  // The browsers' list of hosts, in which we are not.
  mkdirSync(join(source, 'conf'), { recursive: true });
  writeFileSync(join(source, 'conf/hsts-preload.json'), '{}');
}

interface Output {
  name?: string;
  result: string;
  pass: boolean;
}

/** As its `scan` does, with answers that have been fetched. */
async function score(page: object, html: string, cors: object, redirect: object) {
  const part = (name: string) => import(join(source, 'src', name));
  const [{ ALL_TESTS }, { Requests }, grader, charts] = await Promise.all(
    ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js'].map(part),
  );
  const requests = new Requests('localhost');
  const https = { ...page, verified: true, httpEquiv: new Map() };
  Object.assign(requests.responses, {
    auto: https,
    https,
    cors: {
      ...cors,
      request: { headers: { origin: 'https://http-observatory.security.mozilla.org' } },
    },
    http: { ...redirect, verified: true },
    httpRedirects: [
      { url: new URL('http://localhost/'), status: 308 },
      { url: new URL('https://localhost/'), status: 200 },
    ],
  });
  requests.resources.path = html;
  requests.session = { url: new URL('https://localhost/') };
  const outputs: Output[] = ALL_TESTS.map((one: (of: object) => Output) => one(requests));
  const modifiers: number[] = outputs.map(({ result }) => grader.getScoreModifier(result));
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 100);
  const plain = sum(modifiers.filter((one) => one < 0));
  const full = plain >= charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : plain;
  const { grade } = grader.getGradeForScore(full);
  return { grade, failed: outputs.filter(({ pass }) => !pass).map(({ result }) => result) };
}

const overTls = (options: RequestOptions) =>
  new Promise<{ status: number; headers: object; text: string }>((resolve, reject) => {
    get({ hostname: 'localhost', ...options }, async (res) => {
      let text = '';
      for await (const chunk of res) text += chunk;
      resolve({ status: res.statusCode ?? 0, headers: res.headers, text });
    }).on('error', reject);
  });

export function observatory(theCluster: () => Cluster): void {
  test('T16: A+ by the HTTP Observatory on public pages', async () => {
    fetchObservatory();
    const { replicas, directory: data } = theCluster();
    const directory = mkdtempSync(join(tmpdir(), 'site-tls-'));
    const { certificate } = makeCertificate(directory);
    const [port, tlsPort] = [await freePort(), await freePort()];
    const front = await startFront({
      directory,
      cache: join(directory, 'cache'),
      port,
      host: 'localhost',
      replicas: replicas.map((replica) => `127.0.0.1:${replica.port}`),
      media: join(data, 'data/media'),
      settings: {
        FRONT_SCHEME: 'https',
        FRONT_TLS_PORT: `127.0.0.1:${tlsPort}`,
        FRONT_CERTIFICATES: directory,
      },
    });
    try {
      const ca = readFileSync(certificate);
      for (const path of ['/', ARTICLE, '/en/contact', '/no-such-page']) {
        const page = await overTls({ port: tlsPort, ca, path });
        const headers = { origin: 'https://http-observatory.security.mozilla.org' };
        const cors = await overTls({ port: tlsPort, ca, path, headers });
        const redirect = await ask(`http://127.0.0.1:${port}${path}`);
        expect([301, 308]).toContain(redirect.status);
        expect(redirect.headers.location).toMatch(/^https:\/\//);
        const scored = await score(page, page.text, cors, redirect);
        expect({ path, ...scored }).toEqual({ path, grade: 'A+', failed: [] });
      }
    } finally {
      await front.child.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  }, 120_000);
}

/** nginx with our configuration before replicas that write down what reaches them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFront } from '../../deploy/local-cluster/front.ts';
import { keepFrontPages } from '../../deploy/nginx/keep-front-pages.ts';
import type { FrontSettings } from '../../deploy/nginx/render-front.ts';
import { freePort } from '../../src/commands/start/free-port.ts';
import { type Echo, startEcho } from './echo.ts';

export interface LoneFront {
  url: string;
  directory: string;
  replicas: [Echo, Echo];
  /** What reached any of the replicas since the last call. */
  reached: () => Echo['seen'];
  answer: Echo['answer'];
  stop: () => Promise<void>;
}

export async function startLoneFront(
  settings: (directory: string) => Partial<FrontSettings> = () => ({}),
): Promise<LoneFront> {
  const directory = mkdtempSync(join(tmpdir(), 'site-front-'));
  const replicas: [Echo, Echo] = [await startEcho(), await startEcho()];
  const port = await freePort();
  const front = await startFront({
    directory,
    cache: join(directory, 'cache'),
    port,
    host: 'www.example.com',
    replicas: replicas.map(({ address }) => address),
    media: join(directory, 'media'),
    settings: settings(directory),
  });
  await keepFrontPages(front.pages, `http://${replicas[0].address}`);
  const reached = () => replicas.flatMap(({ seen }) => seen.splice(0));
  reached();
  return {
    url: `http://127.0.0.1:${port}`,
    directory,
    replicas,
    reached,
    answer: (respond) => {
      for (const replica of replicas) replica.answer(respond);
    },
    stop: async () => {
      await front.child.stop();
      for (const replica of replicas) await replica.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

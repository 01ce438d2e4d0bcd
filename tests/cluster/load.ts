/** Visitors who ask on and on, over connections that stay, and what became of each request. */
import { Agent, get } from 'node:http';
import { percentile } from '../bench/measure.ts';

export interface Count {
  requests: number;
  /** Neither answered nor answered with anything but 2xx or 3xx. */
  failed: string[];
  byStatus: Record<string, number>;
  p99: number;
  slowest: number;
}

const PATIENCE_MS = 20_000;

/** @returns ends it, and what came of it */
export function startLoad(
  url: string,
  paths: readonly string[],
  visitors = 8,
): () => Promise<Count> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  const byStatus: Record<string, number> = {};
  const failed: string[] = [];
  const times: number[] = [];
  let running = true;

  const one = (path: string) =>
    new Promise<string>((resolve) => {
      const sent = get(url + path, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (res) => {
        let bytes = 0;
        res.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        res.on('error', (error) => resolve(error.message));
        res.on('end', () => {
          const length = Number(res.headers['content-length'] ?? bytes);
          resolve(bytes === length ? String(res.statusCode) : `cut after ${bytes} of ${length}`);
        });
      });
      sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('no answer')));
      sent.on('error', (error) => resolve(error.message));
    });
  const visit = async (first: number) => {
    for (let turn = first; running; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      const since = performance.now();
      const outcome = await one(path);
      times.push(performance.now() - since);
      byStatus[outcome] = (byStatus[outcome] ?? 0) + 1;
      if (!/^[23]\d\d$/.test(outcome)) failed.push(`${path}: ${outcome}`);
    }
  };
  const visits = Array.from({ length: visitors }, (_, index) => visit(index * 3));
  return async () => {
    running = false;
    await Promise.all(visits);
    agent.destroy();
    return {
      requests: times.length,
      failed,
      byStatus,
      p99: percentile(times, 99),
      slowest: percentile(times, 100),
    };
  };
}

/** Requests per second of one page: through our server, by nginx, and by a bare Next. */
import { startBareNext } from './bare-next.ts';
import { get, table } from './measure.ts';
import { load, startNginx } from './static-nginx.ts';

const ROUNDS = 3;

export async function throughput(page: string): Promise<string> {
  const { text, headers } = await get(page);
  const kept = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'cache-control',
  ];
  const nginx = await startNginx({
    html: text,
    headers: kept.map((name) => [name, headers.get(name) ?? '']),
  });
  const bare = await startBareNext(text);
  const candidates: [string, string][] = [
    ['nginx, gzip_static, the same bytes', nginx.url],
    ['npm start, the cached article page', page],
    ['bare Next page of the same text', bare.url],
  ];
  const results = candidates.map(() => [] as number[]);
  // In turn, so that a slow moment of the machine meets all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, [, url]] of candidates.entries()) results[index]?.push(load(url));
  }
  const medians = results.map(
    (values) => values.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0,
  );
  nginx.stop();
  bare.stop();
  return table(
    ['', 'requests/s (median of 3)', 'ratio to nginx'],
    candidates.map(([name], index) => [
      name,
      Math.round(medians[index] ?? 0),
      ((medians[index] ?? 0) / (medians[0] ?? 1)).toFixed(2),
    ]),
  );
}

/** Statistics and tables of the benchmarks. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';

export const percentile = (values: number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;
};

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

export async function repeat(count: number, work: (index: number) => Promise<number>) {
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) values.push(await work(index));
  return values;
}

/** A GitHub table. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Median and 95th percentile, in words. */
export const percentiles = (values: number[]): [string, string] => [
  ms(percentile(values, 50)),
  ms(percentile(values, 95)),
];

/** Megabytes of memory that a process holds. */
export const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

export const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
export const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

/** The body of an answer as it was sent, compressed. */
export async function getCompressed(url: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const [answer] = await once(
    request(url, { headers: { 'accept-encoding': 'gzip' } }).end(),
    'response',
  );
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The body of an answer, read to its end. */
export async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return { headers: response.headers, text };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../bench/measure.ts';
import type { Count } from './load.ts';

const rows: (string | number)[][] = [];

/** Writes down how a fault went, for the table at the end. */
export function note(fault: string, what: string, count: Count): void {
  const statuses = Object.entries(count.byStatus).map(([status, times]) => `${status}: ${times}`);
  rows.push([
    fault,
    what,
    count.requests,
    count.failed.length,
    statuses.join(', '),
    Math.round(count.p99),
    Math.round(count.slowest),
  ]);
}

/** Prints the table and leaves it in `test-results/faults.md`. */
export function showReport(): void {
  const head = ['fault', 'requests for', 'sent', 'failed', 'answers', 'p99 ms', 'slowest ms'];
  const text = table(head, rows);
  console.log(`\n${text}\n`);
  const folder = join(import.meta.dirname, '../../test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'faults.md'), `${text}\n`);
}

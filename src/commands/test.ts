/** `npm test`: unit, integration, end-to-end and cluster tests, from nothing. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

interface Counts {
  passed: number;
  failed: number;
}

const run = (command: string, ...args: string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8')) as T;
  } catch {
    return null;
  }
}

async function vitest(name: string, config: string): Promise<Counts> {
  const file = join(results, `${name}.json`);
  const code = await run(
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const report = read<{ numPassedTests: number; numFailedTests: number }>(`${name}.json`);
  const failed = report?.numFailedTests ?? 1;
  return { passed: report?.numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function playwright(): Promise<Counts> {
  const code = await run('playwright', 'test', '-c', 'tests/e2e/playwright.config.ts');
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    'e2e.json',
  );
  const failed = report ? report.stats.unexpected + report.stats.flaky : 1;
  return { passed: report?.stats.expected ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
}

const counts = [
  await vitest('vitest', 'tests/vitest.config.ts'),
  await playwright(),
  // Last: it takes the build that the end-to-end tests made, and the machine for itself.
  await vitest('cluster', 'tests/cluster/vitest.config.ts'),
];
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
if (process.env.RESULTS_FILE) writeFileSync(process.env.RESULTS_FILE, `${passed} ${failed}\n`);
process.exit(failed === 0 ? 0 : 1);

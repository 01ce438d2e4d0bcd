import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from '../assets.ts';
import { StartProblem } from './problem.ts';

const root = join(import.meta.dirname, '../../..');
const STAMP = join(root, '.next/source-hash');

/** What the build is made from: everything but tests, demo texts and commands. */
const SOURCES = ['src/**/*', 'public/**/*', '*.config.*', 'tsconfig.json', 'package-lock.json'];
const LEFT_OUT = /^src\/(demo|commands|migrations)\/|\.test\.tsx?$/;

function sourceHash(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

export const isBuilt = (): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash();

/**
 * Builds the site for production. Needs neither database nor network.
 * @throws {StartProblem} with the end of the compiler's output
 */
export async function build(): Promise<void> {
  await buildAssets();
  const hash = sourceHash();
  const next = join(root, 'node_modules/next/dist/bin/next');
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    }
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) {
    console.error(output.join('').split('\n').slice(-40).join('\n'));
    throw new StartProblem('The build failed; the lines above say where.');
  }
  writeFileSync(STAMP, hash);
}

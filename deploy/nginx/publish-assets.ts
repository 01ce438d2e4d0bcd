/**
 * `node deploy/nginx/publish-assets.ts FOLDER [BUILD]`: lays the files of a build where the front
 * serves them from, compressed beside them. What earlier builds laid there stays: their pages may
 * still be open in a browser.
 */
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where they lie in a build, and under which address. */
const SOURCES = [
  ['.next/static', '_next/static'],
  ['public/assets', 'assets'],
] as const;

/** @returns how many files were new */
export function publishAssets(build: string, folder: string): number {
  let count = 0;
  for (const [source, address] of SOURCES) {
    const from = join(build, source);
    for (const entry of globSync('**/*', { cwd: from, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const target = join(folder, address, path.slice(from.length + 1));
      if (existsSync(target)) continue;
      const bytes = readFileSync(path);
      if (/\.(?:js|css|svg|json)$/.test(path)) write(`${target}.gz`, gzipSync(bytes, { level: 9 }));
      write(target, bytes);
      count += 1;
    }
  }
  return count;
}

/** Under another name until it is whole: nginx may look at any time. */
function write(target: string, bytes: Buffer): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, bytes);
  renameSync(`${target}.new`, target);
}

if (import.meta.main) {
  const [folder, build = '.'] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: node deploy/nginx/publish-assets.ts FOLDER [BUILD]');
  console.log(`  ${publishAssets(resolve(build), resolve(folder))} files`);
}

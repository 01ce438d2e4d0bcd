/** Small files: none over 200 lines, half of them at most 50. Texts, tests and generated files apart. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAX_LINES = 200;
const root = join(import.meta.dirname, '../../..');
const LEFT_OUT = /^src\/(generated|migrations|demo\/content|demo\/records)|\.test\.tsx?$|importMap/;

const sizes = globSync('src/**/*.{ts,tsx,css}', { cwd: root })
  .filter((file) => !LEFT_OUT.test(file))
  .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => b.lines - a.lines);
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
const long = sizes.filter(({ lines }) => lines > MAX_LINES);
console.log(`${sizes.length} files, median ${median} lines, longest ${sizes[0]?.lines}`);
if (long.length > 0 || median > 50) {
  console.error(long.map(({ file, lines }) => `${file}: ${lines}`).join('\n'), `median ${median}`);
  process.exit(1);
}

/** Types, import map and migrations are those of the present schema, the assets those of src/enhance. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generate, payloadCommand } from '../generate.ts';

const root = join(import.meta.dirname, '../../..');
const FILES = [
  'src/generated/assets.ts',
  'src/generated/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
];
const contents = () => FILES.map((file) => readFileSync(join(root, file), 'utf8'));
const migrations = () => globSync('src/migrations/*', { cwd: root }).sort();

const before = contents();
await generate();
const problems = FILES.filter((_, index) => contents()[index] !== before[index]).map(
  (file) => `${file} was out of date: npm run generate`,
);

const known = migrations();
payloadCommand('migrate:create', 'pending', '--skip-empty');
const added = migrations().filter((file) => !known.includes(file));
for (const file of [...added, 'src/migrations/index.ts']) rmSync(join(root, file), { force: true });
if (added.length > 0) problems.push('The schema has changed: npm run migrate:create -- <name>');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

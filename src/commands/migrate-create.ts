/** `npm run migrate:create -- name`: writes a migration for what changed in the schema. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const payload = join(root, 'node_modules/payload/bin.js');

execFileSync(
  process.execPath,
  [payload, 'migrate:create', ...process.argv.slice(2), '--disable-transpile', '--skip-empty'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SCHEMA_ONLY: '1' } },
);

// Node runs these files by stripping types, so that imported types have to say that they are types.
for (const file of globSync('src/migrations/*.ts', { cwd: root })) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8')
    .replace(
      /import \{ (?:type )?Migrate.*\} from/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql } from',
    )
    .replaceAll('{ db, payload, req }', '{ db }');
  writeFileSync(path, text);
}
// `payload.db.migrate` reads the folder; the index would be needed by `prodMigrations` alone.
rmSync(join(root, 'src/migrations/index.ts'), { force: true });

import { expect, test } from 'vitest';
import { breakages, sqlOf } from './expand-contract.ts';

const migration = (up: string, note = '') => `import { sql } from '@payloadcms/db-postgres'
${note}
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql\`
   ${up}\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql\`DROP TABLE "leads";\`)
}
`;

test.each([
  ['ALTER TABLE "leads" DROP COLUMN "phone";', 'drops a column'],
  ['DROP TABLE "leads" CASCADE;', 'drops a table'],
  ['ALTER TABLE "leads" RENAME COLUMN "phone" TO "telephone";', 'renames a column'],
  ['ALTER TABLE "leads" RENAME TO "enquiries";', 'renames a table'],
  [
    'ALTER TABLE "leads" ADD COLUMN "source" varchar NOT NULL;',
    'adds a column that must be filled',
  ],
  ['ALTER TABLE "leads" ALTER COLUMN "phone" SET NOT NULL;', 'makes a column required'],
  ['ALTER TABLE "leads" ALTER COLUMN "phone" SET DATA TYPE text;', 'changes the type'],
  ['CREATE INDEX "leads_phone_idx" ON "leads" USING btree ("phone");', 'locks a table'],
])('refused: %s', (up, problem) => {
  expect(breakages(migration(`CREATE TABLE "a" ("id" serial);\n  ${up}`))).toEqual([
    expect.stringContaining(problem),
  ]);
});

test.each([
  'ALTER TABLE "leads" ADD COLUMN "source" varchar;',
  `ALTER TABLE "leads" ADD COLUMN "source" varchar DEFAULT 'site' NOT NULL;`,
  'CREATE TABLE "a" ("id" serial PRIMARY KEY NOT NULL, "b" varchar NOT NULL);\n CREATE INDEX "i" ON "a" USING btree ("b");',
  `ALTER TYPE "public"."enum_leads_state" ADD VALUE 'won';`,
  'CREATE UNIQUE INDEX CONCURRENTLY "i" ON "leads" ("phone");',
])('let through: %s', (up) => {
  expect(breakages(migration(up))).toEqual([]);
});

test('a contraction says why', () => {
  const up = 'ALTER TABLE "leads" DROP COLUMN "phone";';
  expect(breakages(migration(up, '// -- contract: unused since release 1.2'))).toEqual([]);
  expect(breakages(migration(up, '// -- contract: '))).toHaveLength(1);
});

test('what takes a migration back is not looked at, and everything of it that goes ahead is', () => {
  expect(sqlOf(migration('select 1'))).toBe('select 1;');
  const two = migration('select 1').replace(
    '}\n\nexport',
    '  await db.execute(sql`select 2`);\n}\n\nexport',
  );
  expect(sqlOf(two)).toBe('select 1;\nselect 2;');
});

test('SQL that is none is told', () => {
  expect(() => breakages(migration('ALTER TABLE TABLE x'))).toThrow(/cannot be read/);
});

import { spawnSync } from 'node:child_process';

/**
 * Rules of squawk (https://squawkhq.com/docs/rules) that protect the release before this one, which
 * still runs while the new one starts, and the visitors, who wait while a table is locked.
 */
const RULES: Record<string, string> = {
  'ban-drop-column': 'drops a column',
  'ban-drop-table': 'drops a table',
  'renaming-column': 'renames a column',
  'renaming-table': 'renames a table',
  'adding-required-field': 'adds a column that must be filled and has no default',
  'adding-not-nullable-field': 'makes a column required',
  'changing-column-type': 'changes the type of a column',
  'require-concurrent-index-creation': 'locks a table while it makes an index',
};

interface Finding {
  line: number;
  rule_name: string;
}

/** SQL of the `up` of a migration, as Payload writes it. */
export function sqlOf(migration: string): string {
  const [up = ''] = migration.split(/export async function down\b/);
  return [...up.matchAll(/\bsql(?:\.raw\()?`((?:[^`\\]|\\.)*)`/g)]
    .map(([, text = '']) => text.replaceAll(/\\(.)/gs, '$1').trim().replace(/;?$/, ';'))
    .join('\n');
}

/**
 * What of a migration the release before it would not survive. A line `-- contract: reason` says that
 * nobody needs it any more, or that the table is small, and lets everything pass.
 */
export function breakages(migration: string): string[] {
  if (/-- contract: \S/.test(migration)) return [];
  const text = sqlOf(migration);
  if (text === '') return [];
  const { stdout, error } = spawnSync(
    'squawk',
    ['--reporter', 'json', '--assume-in-transaction', '--pg-version', '15'],
    { input: text, encoding: 'utf8' },
  );
  if (error) throw error;
  const lines = text.split('\n');
  return (JSON.parse(stdout || '[]') as Finding[]).flatMap(({ line, rule_name }) => {
    if (rule_name === 'syntax-error') throw new Error(`SQL that cannot be read: ${lines[line]}`);
    const what = RULES[rule_name];
    return what ? [`${what}: ${lines[line]?.trim()}`] : [];
  });
}

/** `npm run check`: everything that can be said of the code without running it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Name of the check, and the command with its arguments. */
const CHECKS: [string, string, ...string[]][] = [
  ['Types', 'tsc', '--noEmit'],
  ['Lint and format', 'biome', 'check', '--error-on-warnings', '.'],
  [
    'Boundaries and cycles',
    'depcruise',
    '--config',
    'src/commands/check/boundaries.cjs',
    'src',
    'payload.config.ts',
  ],
  ['Dead code and dependencies', 'knip'],
  ['Duplicates', 'jscpd', '--config', 'src/commands/check/duplicates.json', 'src'],
  ['Messages', 'node', 'src/commands/check/messages.ts'],
  ['Versions (T01)', 'node', 'src/commands/check/floors.ts'],
  ['File sizes', 'node', 'src/commands/check/file-sizes.ts'],
  ['Migrations', 'node', 'src/commands/check/migrations.ts'],
  ['Licences (T53)', 'node', 'src/commands/check/licences.ts'],
  ['Secrets (T53)', 'secretlint', '**/*', '.*', '.ci/*', '--secretlintignore', '.gitignore'],
  ['Generated files', 'node', 'src/commands/check/generated.ts'],
];

async function run([name, command, ...args]: (typeof CHECKS)[number]): Promise<boolean> {
  const since = performance.now();
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // Loading the configuration needs neither database nor secrets.
      env: { ...process.env, FORCE_COLOR: '0', SCHEMA_ONLY: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.once('error', (error) => {
      output.push(String(error));
      resolve(1);
    });
    child.once('exit', resolve);
  });
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`  ${code === 0 ? '✓' : '✗'} ${name}  ${seconds} s`);
  if (code !== 0) console.log(output.join('').trimEnd());
  return code === 0;
}

let failed = 0;
for (const check of CHECKS) if (!(await run(check))) failed += 1;
console.log(`\n  ${CHECKS.length - failed} of ${CHECKS.length} checks passed`);
process.exit(failed > 0 ? 1 : 0);

/**
 * `npm run pack [-- FOLDER]`: what a production machine needs and nothing else, in `dist/`: the built
 * site, our sources (Node runs them as they are) and of `node_modules` the files that these read.
 */
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { tracePackages } from './pack/trace.ts';
import { build, isBuilt } from './start/build.ts';
import { explain, StartProblem, showStack } from './start/problem.ts';
import { step } from './start/progress.ts';

const root = join(import.meta.dirname, '../..');

/** Our own part, by patterns; what follows is left out of it. */
const OURS = [
  '.next',
  'public',
  'src',
  'payload.config.ts',
  'next.config.mjs',
  'deploy/nginx',
  'LICENSE',
];
const LEFT_OUT =
  /^\.next\/(cache|diagnostics|types|dev|trace[^/]*|turbopack|source-hash|outside-connections\.txt)(\/|$)|\.nft\.json$|\.map$|\.test\.tsx?$|^src\/(app|enhance)\/|^src\/commands\/(check|pack|seed)|^src\/migrations\/.*\.json$/;
/** Found by name at run time, so that no reading of the code finds them. */
const BY_NAME = [
  'node_modules/next/dist/compiled/{webpack/*.js,**/package.json}',

  'node_modules/@fontsource-variable/noto-sans-{sc,tc}/{package.json,unicode.json,files/*}',
];
const SCRIPTS = ['serve', 'worker', 'migrate', 'backup', 'restore', 'privacy'];

/** The package as it is run: no dependencies to install, no commands that need tools. */
function writePackage(target: string): void {
  const { name, version, license, type, engines, imports, scripts } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const kept = Object.fromEntries(SCRIPTS.map((script) => [script, scripts?.[script]]));
  const own = { name, version, private: true, license, type, engines, imports, scripts: kept };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}

/** @returns megabytes of everything below */
function sizeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0);
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

async function pack(target: string): Promise<void> {
  const above = relative(target, root);
  if (!above?.startsWith('..')) throw new StartProblem(`${target} holds the sources.`);
  if (existsSync(target) && !existsSync(join(target, 'src/commands/serve.ts'))) {
    throw new StartProblem(`${target} exists and is no earlier package: name another folder.`);
  }
  if (!isBuilt()) await step('Build', () => build());
  const packages = await step('Packages', () => tracePackages(root));
  await step('Copy', async () => {
    rmSync(target, { recursive: true, force: true });
    for (const part of OURS) {
      cpSync(join(root, part), join(target, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !LEFT_OUT.test(relative(root, source)),
      });
    }
    for (const file of [...packages, ...globSync(BY_NAME, { cwd: root })]) {
      cpSync(join(root, file), join(target, file), { verbatimSymlinks: true });
    }
    writePackage(target);
  });
  const packed = sizeOf(join(target, 'node_modules'));
  console.log(`  ${target}  ${sizeOf(target)}, of it packages ${packed}`);
}

try {
  await pack(resolve(process.argv[2] ?? join(root, 'dist')));
} catch (error) {
  console.error(`  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}

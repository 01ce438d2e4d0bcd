import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { nodeFileTrace } from '@vercel/nft';
import { build } from 'esbuild';

/** What runs on a production machine, and the modules that those start or load by name. */
const ENTRIES = [
  'next.config.mjs',
  'payload.config.ts',
  'src/delivery/cache-handler.ts',
  'src/commands/serve.ts',
  'src/commands/worker.ts',
  'src/commands/migrate.ts',
  'src/commands/start/prepare-database.ts',
  'src/commands/backup.ts',
  'src/commands/restore.ts',
  'src/commands/privacy.ts',
];

/** What the site is built and typed with. */
const LEFT_OUT = [
  'node_modules/next/dist/**/*.dev.js',
  'node_modules/{@next,@swc,@esbuild,esbuild,typescript,prettier,drizzle-kit,lightningcss*,@tailwindcss}/**',
];

/**
 * Files of `node_modules` that the built site and our commands read, relative to `root`. Next's part
 * comes from the build's own lists; ours is found by reading the code, bundled only to be read.
 */
export async function tracePackages(root: string): Promise<string[]> {
  const folder = mkdtempSync(join(root, '.next/trace-'));
  try {
    await build({
      entryPoints: ENTRIES.map((entry) => join(root, entry)),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      loader: { '.css': 'empty' },
      absWorkingDir: root,
      logLevel: 'error',
    });
    const bundles = globSync('**/*.mjs', { cwd: folder }).map((file) => join(folder, file));
    const { fileList } = await nodeFileTrace(bundles, { base: root, ignore: LEFT_OUT });
    const files = [...fileList, ...tracedByNext(root)];
    return [...new Set(files)].filter((file) => file.startsWith('node_modules/')).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Next has noted of its server and of each route while it built. */
function tracedByNext(root: string): string[] {
  return globSync('.next/**/*.nft.json', { cwd: root }).flatMap((list) => {
    const { files } = JSON.parse(readFileSync(join(root, list), 'utf8')) as { files: string[] };
    return files.map((file) => relative(root, join(root, dirname(list), file)));
  });
}

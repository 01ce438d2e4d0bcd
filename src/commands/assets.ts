/** The script of public pages: bundled into `public/assets/`, named by its contents. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const DIRECTORY = join(root, 'public/assets');
const MANIFEST = join(root, 'src/generated/assets.ts');

/** `theme` stands in the head and holds up the page, so that no wrong colour flashes. */
const ENTRIES = ['theme', 'enhance'] as const;
type Entry = (typeof ENTRIES)[number];

/** @returns each bundle, in memory; the same on every machine, as esbuild's version is fixed */
export async function bundleAssets(): Promise<Record<Entry, OutputFile>> {
  const bundle = async (entry: Entry) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, `src/enhance/${entry}.ts`)],
      outdir: DIRECTORY,
      entryNames: '[name]-[hash]',
      bundle: true,
      minify: true,
      format: entry === 'theme' ? 'iife' : 'esm',
      target: ['chrome111', 'safari16.4', 'firefox111'],
      write: false,
      absWorkingDir: root,
    });
    return outputFiles[0] as OutputFile;
  };
  return { theme: await bundle('theme'), enhance: await bundle('enhance') };
}

/** Writes the bundles and the list of their addresses, and takes earlier ones away. */
export async function buildAssets(): Promise<void> {
  const files = await bundleAssets();
  mkdirSync(DIRECTORY, { recursive: true });
  const names = ENTRIES.map((entry) => basename(files[entry].path));
  for (const old of readdirSync(DIRECTORY)) {
    if (!names.includes(old)) rmSync(join(DIRECTORY, old));
  }
  for (const entry of ENTRIES) writeFileSync(files[entry].path, files[entry].contents);
  const lines = ENTRIES.map((entry) => `  ${entry}: '/assets/${basename(files[entry].path)}',`);
  const manifest = `/** Made by \`npm run generate\` from src/enhance. */\nexport const assets = {\n${lines.join('\n')}\n} as const;\n`;
  if (!existsSync(MANIFEST) || readFileSync(MANIFEST, 'utf8') !== manifest)
    writeFileSync(MANIFEST, manifest);
}

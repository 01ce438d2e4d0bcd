import { execFileSync } from 'node:child_process';
import { globSync, lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const TEXT = /\.(?:js|ts|json|html|body|meta|txt)$|\/BUILD_ID$/;

/** Addresses of style and script that a page names. */
export const filesOf = (html: string): string[] => [
  ...new Set(html.match(/\/(?:_next\/static|assets)\/[^"' ]+\.(?:css|js)/g)),
];

/**
 * Packs this build as the next one would be: with another number, and with the files that its pages
 * name under other names.
 * @param folder to make
 * @param files those that the pages of this build name
 */
export function packOtherBuild(folder: string, files: readonly string[]): void {
  execFileSync(process.execPath, ['src/commands/pack.ts', folder], { cwd: root, stdio: 'ignore' });
  const other = (name: string) => name.replace(/(\.\w+)$/, '-other$1');
  const build = readFileSync(join(folder, '.next/BUILD_ID'), 'utf8');
  const names = new Map<string, string>([
    [build, `${build.slice(0, -5)}other`],
    ...files.map((file) => [basename(file), other(basename(file))] as const),
  ]);
  const places = ['.next/*', '.next/{server,static}/**', 'public/assets/*', 'src/generated/*'];
  for (const path of globSync(places, { cwd: folder })) {
    const file = join(folder, path);
    if (!lstatSync(file).isFile()) continue;
    if (TEXT.test(file)) {
      let text = readFileSync(file, 'utf8');
      for (const [from, to] of names) text = text.replaceAll(from, to);
      writeFileSync(file, text);
    }
    const renamed = names.get(basename(file));
    if (renamed) renameSync(file, join(dirname(file), renamed));
  }
  renameSync(
    join(folder, '.next/static', build),
    join(folder, '.next/static', names.get(build) ?? ''),
  );
}

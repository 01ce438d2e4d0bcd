/** What our pages are compared with: the same text in a Next of its own, as it comes. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/commands/start/free-port.ts';

const root = join(import.meta.dirname, '../..');

/** A page of the same text as Next makes it by itself: `next build`, `next start`. */
export async function startBareNext(html: string) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-next-'));
  const port = await freePort();
  const text = html.replace(/<head>[\s\S]*?<\/head>|<[^>]+>/g, ' ').slice(0, 30_000);
  mkdirSync(join(directory, 'app'));
  execFileSync('cp', ['-al', join(root, 'node_modules'), directory]);
  writeFileSync(join(directory, 'package.json'), '{"private":true}');
  writeFileSync(
    join(directory, 'app/layout.jsx'),
    'export default ({ children }) => <html><body>{children}</body></html>;',
  );
  writeFileSync(
    join(directory, 'app/page.jsx'),
    `const paragraphs = ${JSON.stringify(text.match(/[\s\S]{1,200}/g))};
     export default () => <main>{paragraphs.map((text, index) => <p key={index}>{text}</p>)}</main>;`,
  );
  const next = join(directory, 'node_modules/next/dist/bin/next');
  execFileSync(process.execPath, [next, 'build'], { cwd: directory, stdio: 'ignore' });
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: directory });
  await sleep(3000);
  return { url: `http://127.0.0.1:${port}/`, stop: () => endServer(child, directory) };
}

export function endServer(child: ReturnType<typeof spawn>, directory: string) {
  child.kill('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
}

/** T01: no version below those in which known holes were closed, and all of Payload alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lowest versions without known holes (advisories of each project, as of 2026-11). */
const FLOORS: Record<string, string> = {
  payload: '3.90.0',
  next: '16.4.1',
  react: '19.3.0',
  sharp: '0.35.0',
  zod: '4.0.0',
  'node-html-parser': '7.0.0',
};

interface Lock {
  packages: Record<string, { version?: string }>;
}

const lock = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
) as Lock;

const numbers = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? [];
function isBelow(version: string, floor: string): boolean {
  const have = numbers(version);
  for (const [index, wanted] of numbers(floor).entries()) {
    const own = have[index] ?? 0;
    if (own !== wanted) return own < wanted;
  }
  return false;
}

const problems: string[] = [];
const payloadVersions = new Set<string>();
for (const [path, { version }] of Object.entries(lock.packages)) {
  const name = path.replace(/^.*node_modules\//, '');
  const floor = FLOORS[name];
  if (version && floor && isBelow(version, floor)) {
    problems.push(`${path} is ${version}; at least ${floor} is needed`);
  }
  if (version && (name === 'payload' || name.startsWith('@payloadcms/')))
    payloadVersions.add(version);
}
if (payloadVersions.size !== 1)
  problems.push(`Payload in versions ${[...payloadVersions].join(', ')}`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

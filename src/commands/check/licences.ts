/** T53: what is delivered stands under licences that allow it, the site's own being MIT. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locked, refusedLicences } from './allowed-licences.ts';

const lock = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
) as { packages: Record<string, Locked> };

const problems = refusedLicences(lock.packages);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

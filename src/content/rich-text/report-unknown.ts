import { log } from '#lib/log.ts';

const reported = new Set<string>();
const MAX_REPORTS = 50;

/** Says once in the log that bodies hold something the site cannot show. */
export function reportUnknown(what: string): void {
  const name = what.slice(0, 60);
  if (reported.has(name) || reported.size >= MAX_REPORTS) return;
  reported.add(name);
  log().warn({ name }, 'Unknown rich text left out');
}

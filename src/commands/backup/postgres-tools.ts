import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { env } from '#lib/env.ts';
import { StartProblem } from '../start/problem.ts';

type Tool = 'pg_dump' | 'pg_restore' | 'psql';

/**
 * A tool of Postgres' own, of the version of the server: an older one refuses it, and what a newer
 * one writes an older server may refuse.
 * @throws {StartProblem} where there is none
 */
export function postgresTool(tool: Tool, serverVersion: number): string {
  const folders = [env().PG_BIN, `/usr/lib/postgresql/${serverVersion}/bin`];
  const paths = folders
    .flatMap((folder) => (folder ? [join(folder, tool)] : []))
    .filter(existsSync);
  const found: string[] = [];
  for (const path of [...paths, tool]) {
    const version = versionOf(path);
    if (version === serverVersion) return path;
    if (version) found.push(String(version));
  }
  const have = found.length > 0 ? `found: ${found.join(', ')}` : 'none was found';
  throw new StartProblem(
    `The server is Postgres ${serverVersion}, so ${tool} ${serverVersion} is needed (${have}). Install postgresql-client-${serverVersion}, or set PG_BIN to the folder it is in.`,
  );
}

function versionOf(path: string): number | null {
  try {
    const text = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/\(PostgreSQL\) (\d+)/.exec(text)?.[1]) || null;
  } catch {
    return null;
  }
}

/** The address in variables of the tools: as an argument, everybody on the machine could read it. */
function connection(): Record<string, string> {
  const url = new URL(env().DATABASE_URL);
  const of = (name: string, value: string | null): Record<string, string> =>
    value ? { [name]: value } : {};
  return {
    ...of('PGHOST', url.searchParams.get('host') ?? url.hostname.replace(/^\[|\]$/g, '')),
    ...of('PGPORT', url.port),
    ...of('PGUSER', decodeURIComponent(url.username)),
    ...of('PGPASSWORD', decodeURIComponent(url.password)),
    ...of('PGDATABASE', decodeURIComponent(url.pathname.slice(1))),
    ...of('PGSSLMODE', url.searchParams.get('sslmode')),
    ...of('PGSSLROOTCERT', url.searchParams.get('sslrootcert')),
    PGCONNECT_TIMEOUT: '10',
  };
}

interface Running {
  input: Writable;
  /** What the tool writes; fails where the tool does, with the line that says why. */
  output: Readable;
}

/** Starts a tool on the database of the settings. It ends with whoever reads its output. */
export function runTool(path: string, args: string[]): Running {
  const child = spawn(path, args, { env: { ...process.env, ...connection() } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  // Told by the exit code.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      const why = said.split('\n').find((line) => /error|fatal/i.test(line)) ?? said.trim();
      reject(new StartProblem(why || `${path} ended by ${signal ?? code}`));
    });
  });
  ended.catch(() => undefined);
  const read = async function* () {
    try {
      for await (const chunk of child.stdout) yield chunk as Buffer;
      await ended;
    } finally {
      child.kill();
    }
  };
  return { input: child.stdin, output: Readable.from(read(), { objectMode: false }) };
}

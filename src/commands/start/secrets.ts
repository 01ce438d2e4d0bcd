import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ database: z.string().min(16), payload: z.string().min(32) });
export type Secrets = z.output<typeof schema>;

/** Secrets of an installation without settings: made once, readable by the owner only. */
export function localSecrets(dataDirectory: string): Secrets {
  const file = join(dataDirectory, 'secrets.json');
  if (existsSync(file)) return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const secrets = {
    database: randomBytes(24).toString('hex'),
    payload: randomBytes(32).toString('hex'),
  };
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return secrets;
}

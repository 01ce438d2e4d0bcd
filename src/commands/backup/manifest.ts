import { z } from 'zod';

const file = z.object({
  /** As it lies in the backup: of the encrypted bytes, where it is encrypted. */
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const schema = z.object({
  format: z.literal(1, 'is of a release that this one does not know'),
  /** ISO 8601: the moment that the database was copied at. */
  takenAt: z.iso.datetime(),
  site: z.string(),
  postgres: z.number().int().describe('major version of the server'),
  /** Name of the last migration that the database had seen. */
  migration: z.string().nullable(),
  encrypted: z.boolean(),
  /** Rows of each table, counted in the moment of the copy. */
  rows: z.record(z.string(), z.number().int().nonnegative()),
  /** SHA-256 of each picture. */
  media: z.record(z.string(), z.string()),
  /** Pictures that the database names and that were not there. */
  missing: z.array(z.string()),
  files: z.record(z.string(), file),
});

/** What a backup holds. Written last: a folder without it is no backup. */
export type Manifest = z.output<typeof schema>;
export type FileRecord = z.output<typeof file>;

export const MANIFEST = 'manifest.json';

/** @throws where it is damaged or of another release, naming what is wrong */
export function parseManifest(text: string): Manifest {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error('The manifest of this backup is damaged.');
  }
  const { data, error } = schema.safeParse(content);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(
    `The manifest of this backup cannot be read: ${issue?.path.join('.')} ${issue?.message}`,
  );
}

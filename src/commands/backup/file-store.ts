import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Path below the store, with `/` between its parts. */
  name: string;
  size: number;
}

/** Files by name, in a folder or in a bucket: media, and the backups themselves. */
export interface FileStore {
  /** As a person would write it. */
  place: string;
  /** Every file below, in the order of their names; nothing where the store is empty. */
  list: () => Promise<StoredFile[]>;
  /** @returns null where there is no such file */
  open: (name: string) => Promise<{ size: number; bytes: Readable } | null>;
  /** Whole or not at all: what breaks off leaves no file behind. */
  write: (name: string, bytes: Readable) => Promise<void>;
  remove: (names: string[]) => Promise<void>;
}

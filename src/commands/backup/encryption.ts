/** Backups in the age format (https://age-encryption.org/v1), which the `age` tool opens too. */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Env } from '#lib/env.ts';
import { StartProblem } from '../start/problem.ts';

type Keys = Pick<Env, 'BACKUP_PASSPHRASE' | 'BACKUP_RECIPIENT' | 'BACKUP_KEY_FILE'>;
type Change = (bytes: Readable) => Promise<Readable>;
type Bytes = globalThis.ReadableStream<Uint8Array>;

const asWeb = (bytes: Readable) => Readable.toWeb(bytes) as unknown as Bytes;
const asNode = (bytes: Bytes) => Readable.fromWeb(bytes as unknown as ReadableStream);

/** @returns null where nothing says that backups are to be encrypted */
export function encryption({ BACKUP_PASSPHRASE, BACKUP_RECIPIENT }: Keys): Change | null {
  if (!BACKUP_PASSPHRASE && !BACKUP_RECIPIENT) return null;
  return async (bytes) => {
    const encrypter = new Encrypter();
    if (BACKUP_RECIPIENT) encrypter.addRecipient(BACKUP_RECIPIENT);
    else encrypter.setPassphrase(BACKUP_PASSPHRASE ?? '');
    return asNode(await encrypter.encrypt(asWeb(bytes)));
  };
}

/** @throws {StartProblem} where no key is given, or where it is not the right one */
export async function decryption({ BACKUP_PASSPHRASE, BACKUP_KEY_FILE }: Keys): Promise<Change> {
  if (!BACKUP_PASSPHRASE && !BACKUP_KEY_FILE) {
    throw new StartProblem(
      'This backup is encrypted: set BACKUP_PASSPHRASE, or BACKUP_KEY_FILE to the file of the age key.',
    );
  }
  const key =
    BACKUP_KEY_FILE && /^AGE-SECRET-KEY-.+$/m.exec(await readFile(BACKUP_KEY_FILE, 'utf8'));
  if (BACKUP_KEY_FILE && !key) throw new StartProblem(`${BACKUP_KEY_FILE} holds no age key.`);
  return async (bytes) => {
    const decrypter = new Decrypter();
    if (key) decrypter.addIdentity(key[0].trim());
    if (BACKUP_PASSPHRASE) decrypter.addPassphrase(BACKUP_PASSPHRASE);
    try {
      return asNode(await decrypter.decrypt(asWeb(bytes)));
    } catch (error) {
      bytes.destroy();
      if (!/no identity matched/.test((error as Error).message)) throw error;
      throw new StartProblem('The passphrase or key is not the one of this backup.');
    }
  };
}

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own for each purpose, all from `PAYLOAD_SECRET` (HKDF, RFC 5869): 32 bytes. */
const keyFor = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', env().PAYLOAD_SECRET, '', purpose, 32));

/** A keyed hash (HMAC-SHA-256, hex) that nobody can guess without the secret of the site. */
export const keyedHash = (purpose: string, text: string): string =>
  createHmac('sha256', keyFor(purpose)).update(text).digest('hex');

/** Encrypts and signs a text (AES-256-GCM). Sealed for one purpose, it opens for no other. */
export function seal(purpose: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @throws when it was sealed with another secret or for another purpose, or was changed */
export function unseal(purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce);
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([body, decipher.final()]).toString('utf8');
}

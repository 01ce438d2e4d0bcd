import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { env } from '#lib/env.ts';
import { StartProblem } from './problem.ts';

/**
 * Makes the first administrator while nobody can reach the site yet: from `ADMIN_EMAIL` and
 * `ADMIN_PASSWORD`, else with a random password that is shown once.
 * @returns how to log in, or null where users exist
 */
export async function ensureAdmin(payload: Payload): Promise<string | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return null;
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: given } = env();
  const password = given || randomBytes(15).toString('base64url');
  try {
    await payload.create({
      collection: 'users',
      data: { email, password, roles: ['admin'] },
      overrideAccess: true,
    });
  } catch (error) {
    throw new StartProblem(`ADMIN_EMAIL or ADMIN_PASSWORD: ${(error as Error).message}`);
  }
  return given ? `${email} with ADMIN_PASSWORD` : `${email} / ${password}  (shown only this once)`;
}

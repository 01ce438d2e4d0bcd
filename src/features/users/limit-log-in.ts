import crypto from 'node:crypto';
import { promisify } from 'node:util';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { inLanguage, label } from '#cms/label.ts';
import { addressPrefix } from '#lib/address-prefix.ts';
import type { Claim, Limits, Rules } from '#lib/limits.ts';
import { keyedHash } from '#lib/seal.ts';
import { sharedLimits } from '#lib/shared-limits.ts';
import { VISITOR_ADDRESS } from '#lib/visitor-address.ts';

const MINUTES = 60;
const DAYS = 24 * 60 * MINUTES;

/** Attempts that fail; one that succeeds gives its points back. */
const RULES = {
  /** One account from one network. */
  'login-pair': { points: 10, duration: 15 * MINUTES },
  /** Whatever account from one network. */
  'login-network': { points: 20, duration: 15 * MINUTES },
  /** One account from whatever network. */
  'login-account': { points: 20, duration: 60 * MINUTES },
  /** Networks from which somebody has logged in; nobody else can use up their attempts. */
  'login-known': { points: 1, duration: 21 * DAYS },
} satisfies Rules<string>;
type Rule = keyof typeof RULES;

const tooMany = label(
  '登录尝试次数过多，请稍后再试。',
  '登入嘗試次數過多，請稍後再試。',
  'Too many attempts to log in; try again later.',
);

let limits: Limits<Rule> | undefined;
const limitsOf = ({ db }: Payload): Limits<Rule> => {
  limits ??= sharedLimits(RULES, async () => (db as unknown as PostgresAdapter).pool);
  return limits;
};

interface Attempt {
  pair: string;
  claims: Claim<Rule>[];
}
const attemptOf = (req: PayloadRequest): Attempt | undefined =>
  req.context.logIn as Attempt | undefined;

/**
 * Lets nobody guess passwords, from one network or from many, and nobody lock others out: whoever
 * has logged in from a network before is only counted together with it.
 */
export const limitLogIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { email } = (args as { data?: { email?: unknown } }).data ?? {};
  if (operation !== 'login' || typeof email !== 'string') return args;
  const account = email.toLowerCase().trim();
  const address = req.headers.get(VISITOR_ADDRESS) ?? '';
  const network = addressPrefix(address) ?? 'unknown';
  const pair = keyedHash('login', `${network} ${account}`);
  const all = limitsOf(req.payload);
  const known = (await all.recall('login-known', pair)) !== null;
  const claims: Claim<Rule>[] = [
    ['login-pair', pair],
    ...(known
      ? []
      : ([
          ['login-network', keyedHash('login', network)],
          ['login-account', keyedHash('login', account)],
        ] satisfies Claim<Rule>[])),
  ];
  const waits = Object.values(await all.take(claims));
  if (waits.length > 0) {
    throw new APIError(inLanguage(req.i18n.language, tooMany), 429, {}, true);
  }
  req.context.logIn = { pair, claims } satisfies Attempt;
  await takeAsLong(req, account);
  return args;
};

/** Whoever knows the password has not been guessing. */
export const forgiveLogIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const attempt = attemptOf(req);
  if (!attempt) return user;
  const all = limitsOf(req.payload);
  await Promise.all([all.giveBack(attempt.claims), all.note('login-known', attempt.pair, 1)]);
  return user;
};

const pbkdf2 = promisify((...args: Parameters<typeof crypto.pbkdf2>) => crypto.pbkdf2(...args));
/** Payload's own: see `generatePasswordSaltHash` there. */
const HASH = { iterations: 600_000, bytes: 32, digest: 'sha256' };

/** An address that nobody has is refused as slowly as a wrong password: it must not tell who has one. */
async function takeAsLong(req: PayloadRequest, account: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: account } },
    overrideAccess: true,
  });
  if (totalDocs === 0) await pbkdf2(account, 'nobody', HASH.iterations, HASH.bytes, HASH.digest);
}

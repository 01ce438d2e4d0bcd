import { z } from 'zod';

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1'], 'must be 0 or 1')
    .optional()
    .transform((value) => (value === undefined ? fallback : value === '1'));

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an absolute URL' }).optional();

const count = z.coerce.number('must be a whole number').int('must be a whole number').min(1);

const schema = z.object({
  DATABASE_URL: z
    .string('is missing; expected postgres://user:password@host:port/database')
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
  PAYLOAD_SECRET: z
    .string('is missing; expected a random text of at least 32 characters')
    .min(32, 'must have at least 32 characters'),
  SITE_URL: z
    .url('must be an absolute URL such as https://www.example.com')
    .optional()
    .transform((value) => value?.replace(/\/+$/, '')),
  PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(1, 'must be a port number')
    .max(65535, 'must be a port number')
    .default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: flag(true),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('info'),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@example.com'),
  ADMIN_PASSWORD: z.string().optional(),
  /** Mail server, such as smtps://user:password@smtp.example.com; without, no mail is sent. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must start with smtp:// or smtps://' })
    .optional(),
  /** Whose name and address our mails carry: an address, or `Name <name@example.com>`. */
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
      'must be name@example.com or Name <name@example.com>',
    )
    .optional(),
  LEAD_WEBHOOK_URL: httpUrl,
  LEAD_WEBHOOK_SECRET: z.string().optional(),
  LEAD_WECOM_URL: httpUrl,
  LEAD_DINGTALK_URL: httpUrl,
  LEAD_DINGTALK_SECRET: z.string().optional(),
  LEAD_FEISHU_URL: httpUrl,
  LEAD_FEISHU_SECRET: z.string().optional(),
  /** Whether `npm start` works on the queue too; a deployment with workers of its own says 0. */
  WORKER: flag(true),
  /** Redis in which replicas count together; without it they do so in Postgres. */
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must start with redis:// or rediss://' })
    .optional(),
  /** Every request comes through a proxy of ours, which says where it comes from. */
  TRUST_PROXY: flag(false),
  /** Where replicas reach the proxy of ours, to tell it what was taken down: http://front */
  FRONT_URL: httpUrl,
  /**
   * How long a server that is asked to end goes on serving while `/readyz` says no, so that whoever
   * sends it requests has time to notice.
   */
  DRAIN_SECONDS: z.coerce.number('must be a number of seconds').min(0).max(60).default(0),
  /** Port on which the server tells Prometheus how it does; not one for visitors. */
  METRICS_PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(1, 'must be a port number')
    .max(65535, 'must be a port number')
    .optional(),
  PAGE_CACHE_MB: z.coerce.number('must be a number of megabytes').positive().default(128),
  /** Object storage for media and backups; without a bucket, media lie in `DATA_DIR`. */
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: httpUrl,
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Bucket in the path instead of in the host name: for MinIO and the like. */
  S3_FORCE_PATH_STYLE: flag(false),
  /** Where backups go: a folder, or `s3://bucket/prefix`. */
  BACKUP_TARGET: z.string().default('backups'),
  /** Backups are encrypted with this text, or for the holder of an age key. */
  BACKUP_PASSPHRASE: z.string().min(12, 'must have at least 12 characters').optional(),
  BACKUP_RECIPIENT: z.string().regex(/^age1/, 'must be an age recipient (age1…)').optional(),
  BACKUP_KEY_FILE: z.string().optional(),
  BACKUP_KEEP_DAILY: count.default(7),
  BACKUP_KEEP_WEEKLY: count.default(4),
  /** Folder of `pg_dump`, `pg_restore` and `psql`, where it is not found by itself. */
  PG_BIN: z.string().optional(),
});

export type Env = Omit<z.output<typeof schema>, 'SITE_URL'> & { SITE_URL: string };

export class EnvError extends Error {
  override name = 'EnvError';
}

/** Values that let `next build` load the configuration: it connects to nothing and signs nothing. */
const BUILD_ENV = {
  DATABASE_URL: 'postgres://build:build@127.0.0.1:1/build',
  PAYLOAD_SECRET: 'build-only-secret-that-signs-nothing-at-all',
};

/**
 * Parses the environment. An empty variable counts as unset.
 * @throws {EnvError} naming each variable and what is expected of it
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const building = source.NEXT_PHASE === 'phase-production-build' || source.SCHEMA_ONLY === '1';
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value));
  const result = schema.safeParse(building ? { ...BUILD_ENV, ...filled } : filled);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new EnvError(`Environment: ${problems.join('; ')}.`);
  }
  const { SITE_URL, ...rest } = result.data;
  return { ...rest, SITE_URL: SITE_URL ?? `http://localhost:${rest.PORT}` };
}

let parsed: Env | undefined;

/** The environment of this process, parsed once, at its first use. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

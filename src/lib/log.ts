import pino from 'pino';
import { describeError, loggedError } from './describe-error.ts';
import { currentRequest } from './request-context.ts';

/**
 * How everything is logged: JSON, one line an event, with the number of the request. Errors say what
 * and where, never what they were about.
 */
export const logOptions = (level: string): pino.LoggerOptions => ({
  level,
  serializers: { err: loggedError, error: loggedError },
  mixin: () => {
    const request = currentRequest();
    return request ? { request: request.id } : {};
  },
  hooks: {
    // Given an error alone, the log would take its message as it is.
    logMethod(args, method) {
      const [first, ...rest] = args as unknown[];
      if (first instanceof Error) {
        return method.apply(this, [{ err: first }, describeError(first), ...rest] as never);
      }
      return method.apply(this, args);
    },
  },
});

let logger: pino.Logger | undefined;

/** The log of the site's own code; Payload has one of its own, by the same options. */
export function log(): pino.Logger {
  logger ??= pino({ name: 'site', base: { pid: process.pid }, ...logOptions(level()) });
  return logger;
}

const LEVELS = new Set(['fatal', 'error', 'warn', 'info', 'debug', 'silent']);
/** Read here and not by `env()`: what is wrong with the environment has to be said too. */
const level = (): string =>
  LEVELS.has(process.env.LOG_LEVEL ?? '') ? (process.env.LOG_LEVEL ?? 'info') : 'info';

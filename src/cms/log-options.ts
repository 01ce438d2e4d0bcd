import type { Config } from 'payload';
import { describeError, loggedError } from '#lib/describe-error.ts';

type Options = Extract<NonNullable<Config['logger']>, { options: unknown }>['options'];

/** The log of Payload, in which errors say what and where, never what they were about. */
export const logOptions = (level: string): Options => ({
  level,
  serializers: { err: loggedError, error: loggedError },
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

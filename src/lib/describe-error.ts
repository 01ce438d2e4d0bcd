/**
 * What may be said of an error where personal data has no place: logs, the queue, the outbox.
 * Messages of databases, mail servers and parsers quote what they were given.
 */
interface Known {
  code?: unknown;
  responseCode?: unknown;
  message?: unknown;
  name?: unknown;
  stack?: unknown;
  cause?: unknown;
  query?: unknown;
}

const MAX_LENGTH = 200;
const MAX_CAUSES = 5;
/** E-mail addresses, and digits enough for a telephone number. */
const CONTACTS = /[^\s<>"'«»()[\]:;,]+@[^\s<>"'«»()[\]:;,]+|\+?\d(?:[ -]?\d){6,}/g;

function* chain(error: unknown): Generator<Known> {
  let one: unknown = error;
  for (let depth = 0; depth < MAX_CAUSES && typeof one === 'object' && one; depth += 1) {
    yield one as Known;
    one = (one as Known).cause;
  }
}

/** SQLSTATE of the database's own error, however it is wrapped; null where there is none. */
export function sqlStateOf(error: unknown): string | null {
  for (const { code } of chain(error)) {
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return null;
}

/** Values that cannot be read, and what a procedure says: these messages quote what was stored. */
const QUOTING_STATES = /^(22|P0)/;

/**
 * One line of at most 200 characters: the code where there is one, with what the database says of it;
 * else the message without contacts.
 */
export function describeError(error: unknown): string {
  const state = sqlStateOf(error);
  for (const { code, responseCode, message } of chain(error)) {
    if (typeof code === 'string' || typeof code === 'number') {
      const says = code === state && !QUOTING_STATES.test(state) ? message : responseCode;
      return [code, says].filter(Boolean).join(' ').replace(CONTACTS, '…').slice(0, MAX_LENGTH);
    }
  }
  const { message, name, query } = (chain(error).next().value ?? { message: error }) as Known;
  // A parser quotes the text, a query its parameters.
  if (error instanceof SyntaxError || query !== undefined) return String(name);
  const line = String(message ?? 'unknown').split('\n', 1)[0] ?? '';
  return line.replace(CONTACTS, '…').slice(0, MAX_LENGTH);
}

/** An error as logs show it: what it is and where it came from, nothing of what it was about. */
export function loggedError(error: unknown): { type: string; message: string; stack: string } {
  const { name, stack } = (chain(error).next().value ?? {}) as Known;
  const frames = String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return {
    type: String(name ?? typeof error),
    message: describeError(error),
    stack: frames.join('\n'),
  };
}

import { expect, test } from 'vitest';
import { describeError, loggedError, sqlStateOf } from './describe-error.ts';

const database = (code: string, message: string) =>
  Object.assign(new Error('Failed query: select $1'), {
    query: 'select $1',
    cause: Object.assign(new Error(message), { code }),
  });

test('the database says what is wrong, unless it would quote a value', () => {
  const missing = database('42703', 'column "utm" does not exist');
  expect(describeError(missing)).toBe('42703 column "utm" does not exist');
  expect(sqlStateOf(missing)).toBe('42703');
  expect(describeError(database('22P02', 'invalid input: "王小明"'))).toBe('22P02');
  expect(describeError(database('P0001', 'wang@example.com is unknown'))).toBe('P0001');
});

test('a code goes before a message, with the answer of a mail server', () => {
  const refused = Object.assign(new Error('550 <wang@example.com>'), { code: 'EENVELOPE' });
  expect(describeError(refused)).toBe('EENVELOPE');
  expect(describeError(Object.assign(refused, { responseCode: 550 }))).toBe('EENVELOPE 550');
  expect(sqlStateOf(Object.assign(new Error(), { code: 'ECONNREFUSED' }))).toBeNull();
});

test('a message is one line without contacts, and short', () => {
  expect(describeError(new Error('HTTP status 503\nbody'))).toBe('HTTP status 503');
  expect(describeError(new Error('to wang@example.com, +86 138-0013-8000: no'))).toBe(
    'to …, …: no',
  );
  expect(describeError(new Error('长'.repeat(500)))).toHaveLength(200);
  expect(describeError('only a text')).toBe('only a text');
  expect(describeError(undefined)).toBe('unknown');
});

test('a parser quotes the text: only its name is told, and where it happened', () => {
  const error = new SyntaxError('Unexpected token in {"name":"王小明"');
  expect(describeError(error)).toBe('SyntaxError');
  const { type, stack } = loggedError(error);
  expect(type).toBe('SyntaxError');
  expect(stack).toContain('describe-error.test');
  expect(stack).not.toContain('王小明');
});

import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { CollectionBeforeOperationHook } from 'payload';
import { label } from '#cms/label.ts';
import { refusal } from '#cms/refusal.ts';

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

const MIN_LENGTH = 15;
const MAX_LENGTH = 128;
/** Guesses, as a power of ten, that a password must withstand (zxcvbn's scale). */
const MIN_STRENGTH = 10;

const problems = {
  length: label(
    `密码需要${MIN_LENGTH}至${MAX_LENGTH}个字符。`,
    `密碼需要${MIN_LENGTH}至${MAX_LENGTH}個字元。`,
    `The password needs ${MIN_LENGTH} to ${MAX_LENGTH} characters.`,
  ),
  common: label(
    '这个密码太常见，容易被猜到；请用几个不相关的词。',
    '這個密碼太常見，容易被猜到；請用幾個不相關的詞。',
    'This password is common or easy to guess; use several unrelated words.',
  ),
};

/** What is wrong with a password (OWASP ASVS 5.0, 6.2), or null. */
export function findPasswordProblem(
  password: string,
  context: string[] = [],
): keyof typeof problems | null {
  const length = [...password].length;
  if (length < MIN_LENGTH || length > MAX_LENGTH) return 'length';
  return zxcvbn.check(password, context).guessesLog10 < MIN_STRENGTH ? 'common' : null;
}

/** Every path on which a password is set: create, update, reset. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword')
    return args;
  const data = (args as { data?: { password?: unknown; email?: unknown } }).data;
  if (data?.password === undefined) return args;
  const email = typeof data.email === 'string' ? data.email.split(/[@.]/) : [];
  const problem = findPasswordProblem(String(data.password), email);
  if (problem) throw refusal(req, problems[problem], 400);
  return args;
};

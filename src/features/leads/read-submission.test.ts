import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSubmission } from './read-submission.ts';

const read = (body: string, type: string, headers: Record<string, string> = {}) =>
  readSubmission(
    new Request('http://localhost/api/contact', {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...headers },
    }),
  );
const json = (body: string) => read(body, 'application/json');
const form = (body: string) => read(body, 'application/x-www-form-urlencoded; charset=UTF-8');
const refused = (error: number) => ({ ok: false, error });

test('a form and JSON are read alike', async () => {
  const values = { name: '王小明', message: 'a & b' };
  expect(await json(JSON.stringify(values))).toEqual({
    ok: true,
    value: { values, isForm: false },
  });
  expect(await form(new URLSearchParams(values).toString())).toEqual({
    ok: true,
    value: { values, isForm: true },
  });
});

const POLLUTION = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"prototype":{"polluted":1}}',
  '{"name":{"__proto__":{"polluted":1}}}',
  '{"name":[{"a":{"constructor":1}}]}',
  '{"\\u005f_proto__":{"polluted":1}}',
  '{"name":"x","__proto__":null}',
  '{"a[__proto__][polluted]":1}',
];
test.each(POLLUTION)('T14: %s is refused', async (body) => {
  expect(await json(body)).toEqual(refused(400));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  '__proto__=1',
  '__proto__[polluted]=1',
  '%5F%5Fproto__%5Bpolluted%5D=1',
  'constructor[prototype][polluted]=1',
  'name[constructor]=1',
  'a.__proto__.polluted=1',
])('T14: the form %s is refused', async (body) => {
  expect(await form(`name=x&${body}`)).toEqual(refused(400));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('T14: the words alone, as a text, are nothing bad', async () => {
  expect(await json('{"message":"__proto__ constructor"}')).toMatchObject({ ok: true });
  expect(await form('message=constructor')).toMatchObject({ ok: true });
});

test.each(['{', '[1]', '1', '"x"', 'null', ''])('JSON %s is malformed', async (body) => {
  expect(await json(body)).toEqual(refused(400));
});

test('other kinds are not understood', async () => {
  expect(await read('x', 'text/plain')).toEqual(refused(400));
  expect(await read('x', 'multipart/form-data; boundary=x')).toEqual(refused(400));
});

test('T44: nothing over 64 KB, said beforehand or found out while reading', async () => {
  const size = 64 * 1024;
  expect(await form(`m=${'x'.repeat(size - 2)}`)).toMatchObject({ ok: true });
  expect(await form(`m=${'x'.repeat(size - 1)}`)).toEqual(refused(413));
  expect(await read('x', 'application/json', { 'content-length': String(size + 1) })).toEqual(
    refused(413),
  );
});

test('T14: whatever JSON comes, prototypes stay as they are', async () => {
  const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', 'toString');
  const tree = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, fc.string(), fc.dictionary(names, tie('node'))),
  })).node;
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      const result = await json(JSON.stringify(value));
      if (result.ok)
        expect(JSON.stringify(result.value.values)).not.toMatch(/__proto__"|constructor"/);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

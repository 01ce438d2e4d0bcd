import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLead } from './lead-schema.ts';

const good = { name: '王小明', phone: '13800138000', message: '想了解CDMO服务', consent: 'on' };
const errorsOf = (input: object) => {
  const result = parseLead({ ...good, ...input });
  return result.ok ? {} : result.error;
};

test('what is given is normalised', () => {
  const result = parseLead({
    ...good,
    name: ' 王　 小明 ',
    phone: '０１０－８２８０ １２３４',
    email: '',
  });
  expect(result).toMatchObject({ ok: true, value: { name: '王 小明', phone: '+861082801234' } });
});

test.each([
  ['13800138000', '+8613800138000'],
  ['１３８００１３８０００', '+8613800138000'],
  ['400-012 6688', '+864000126688'],
  ['010-82801234', '+861082801234'],
  ['+852 2345 6789', '+85223456789'],
  ['+886 2 2345 6789', '+886223456789'],
])('telephone %s', (phone, expected) => {
  expect(parseLead({ ...good, phone })).toMatchObject({ ok: true, value: { phone: expected } });
});

test.each(['10086', 'abc', '1380013800', '+1'])('«%s» is no telephone number', (phone) => {
  expect(errorsOf({ phone })).toEqual({ phone: 'phone' });
});

test('consent is never taken for granted', () => {
  for (const consent of [undefined, '', 'off', 'false', false, null, 0, [], {}]) {
    expect(errorsOf({ consent }), String(consent)).toHaveProperty('consent');
  }
});

test('one of e-mail and telephone is needed', () => {
  expect(errorsOf({ phone: '' })).toEqual({ email: 'contact' });
  expect(errorsOf({ phone: '', email: 'a@example.com' })).toEqual({});
});

test('limits count characters as people do', () => {
  expect(errorsOf({ name: '𠮷'.repeat(60) })).toEqual({});
  expect(errorsOf({ name: '𠮷'.repeat(61) })).toEqual({ name: 'name' });
  expect(errorsOf({ message: '字'.repeat(2001) })).toEqual({ message: 'message' });
});

test('whatever comes, it answers and does not throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (input, value) => {
      for (const field of Object.keys(good)) parseLead({ ...input, ...good, [field]: value });
      expect(typeof parseLead(input).ok).toBe('boolean');
    }),
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

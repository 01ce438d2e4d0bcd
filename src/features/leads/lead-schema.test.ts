import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadReference } from './lead-reference.ts';
import { isTicked, parseLead } from './lead-schema.ts';

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
  ['（010）8280-1234', '+861082801234'],
  ['021 6888 1234', '+862168881234'],
  ['0755-8280 1234', '+8675582801234'],
  ['＋８６ １３８ ００１３ ８０００', '+8613800138000'],
  ['0086 138 0013 8000', '+8613800138000'],
  ['+852 9123 4567', '+85291234567'],
  ['+886 912 345 678', '+886912345678'],
  ['+853 6612 3456', '+85366123456'],
  ['+44 20 7946 0000', '+442079460000'],
  ['\u202a138 0013 8000\u202c', '+8613800138000'],
])('telephone %s', (phone, expected) => {
  expect(parseLead({ ...good, phone })).toMatchObject({ ok: true, value: { phone: expected } });
});

test.each(['10086', '110', '12345', 'abc', '1380013800', '138001380001', '+1', '+8610086'])(
  '«%s» is no telephone number',
  (phone) => {
    expect(errorsOf({ phone })).toEqual({ phone: 'phone' });
  },
);

test('consent is never taken for granted', () => {
  for (const consent of [undefined, '', 'off', 'false', false, null, 0, [], ['on'], {}]) {
    expect(errorsOf({ consent }), String(consent)).toEqual({ consent: 'consent' });
    expect(isTicked(consent)).toBe(false);
  }
  for (const consent of ['on', 'true', true]) expect(errorsOf({ consent })).toEqual({});
});

test('one of e-mail and telephone is needed', () => {
  expect(errorsOf({ phone: '' })).toEqual({ email: 'contact' });
  expect(errorsOf({ phone: '', email: 'a@example.com' })).toEqual({});
});

test('limits count characters as people do', () => {
  const limits = { name: 60, company: 100, message: 2000, interest: 100 } as const;
  for (const [field, limit] of Object.entries(limits)) {
    for (const character of ['字', '𠮷', '🧫', 'é']) {
      expect(errorsOf({ [field]: character.repeat(limit) }), field).toEqual({});
      expect(errorsOf({ [field]: character.repeat(limit + 1) }), field).toEqual({ [field]: field });
    }
  }
});

test('an e-mail address is checked, its domain in small letters', () => {
  const email = (text: string) => {
    const result = parseLead({ ...good, email: text });
    return result.ok ? result.value.email : result.error;
  };
  expect(email(' Wang.XM@Example.COM ')).toBe('Wang.XM@example.com');
  for (const bad of [
    'a',
    'a@',
    '@example.com',
    'a@b',
    'a b@example.com',
    '王@example',
    'a@@b.com',
  ]) {
    expect(email(bad), bad).toEqual({ email: 'email' });
  }
  expect(email(`a@${'x.'.repeat(130)}com`)).toEqual({ email: 'email' });
});

test.each(['\r\n', '\n', '\r', '%0a', '\u2028', '\0'])(
  'T41: no header gets in through %j',
  (lineEnd) => {
    expect(errorsOf({ email: `a@example.com${lineEnd}Bcc: b@example.com` })).toHaveProperty(
      'email',
    );
    const result = parseLead({ ...good, name: `王${lineEnd}Bcc: b@example.com` });
    expect(result.ok && result.value.name).not.toMatch(/[\r\n\0\u2028]/);
  },
);

test('what is not seen is taken out, line breaks of a message are kept', () => {
  const result = parseLead({
    ...good,
    name: '王\u202e小\u200b明\u0007\ud800',
    message: 'a\u0000\r\nb\tc\u0085\u202e',
  });
  expect(result).toMatchObject({ ok: true, value: { name: '王小明', message: 'a\nb\tc' } });
  expect(errorsOf({ name: '\u200b\u2060' })).toEqual({ name: 'name' });
});

test.each([
  "'; DROP TABLE leads; --",
  "' OR '1'='1",
  '"; select pg_sleep(10); --',
  "\\'; copy (select '') to program 'id' --",
  '$1 $$ {{7*7}} %27 %00',
])('T13: %s is a text like any other', (text) => {
  const result = parseLead({ ...good, name: text, company: text, message: text, interest: text });
  expect(result).toMatchObject({ ok: true, value: { name: text, company: text, message: text } });
});

test('what is no text is no input, and no reason to fail', () => {
  const results = ['name', 'company', 'email', 'phone', 'interest', 'message'].map((field) =>
    errorsOf({ [field]: { $ne: null } }),
  );
  expect(results).toEqual([
    { name: 'name' },
    { company: 'company' },
    { email: 'email' },
    { phone: 'phone', email: 'contact' },
    { interest: 'interest' },
    { message: 'message' },
  ]);
});

test('without a usable key, the same content is the same enquiry', () => {
  const reference = (input: object) => {
    const result = parseLead({ ...good, ...input });
    return result.ok ? leadReference(result.value) : result.error;
  };
  expect(reference({})).toBe(reference({}));
  expect(reference({})).not.toBe(reference({ message: '另一件事' }));
  expect(reference({ idempotencyKey: 'mine' })).not.toBe(reference({}));
  for (const idempotencyKey of ['', 1, {}, 'x'.repeat(101)]) {
    expect(reference({ idempotencyKey })).toBe(reference({}));
  }
});

test('T13, T14: whatever is let through is short, clean and what the fields are for', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.anything());
  fc.assert(
    fc.property(fc.record({ name: any, email: any, phone: any, message: any }), (input) => {
      const result = parseLead({ ...good, ...input });
      if (!result.ok) return;
      const { name, email, phone, message } = result.value;
      expect([...name].length).toBeLessThanOrEqual(60);
      expect(name + email + phone).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
      expect(message).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
      expect(phone).toMatch(/^(\+\d{5,15})?$/);
      expect(email).toMatch(/^([^\s@]+@[^\s@A-Z]+)?$/);
    }),
  );
});

test('whatever comes, it answers and does not throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (input, value) => {
      for (const field of Object.keys(good)) parseLead({ ...input, ...good, [field]: value });
      expect(typeof parseLead(input).ok).toBe('boolean');
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

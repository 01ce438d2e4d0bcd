import type { LookupAddress } from 'node:dns';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isPublic, lookupPublic } from './lookup-public.ts';

const resolver = vi.hoisted(() => ({ answers: [] as LookupAddress[][] }));
vi.mock('node:dns', () => ({
  lookup: (_host: string, _options: object, done: (error: null, all: LookupAddress[]) => void) =>
    done(null, resolver.answers.shift() ?? []),
}));

const INSIDE = [
  '0.0.0.0',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.1.2.3',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '::ffff:169.254.169.254',
  '::ffff:8.8.8.8',
  '0:0:0:0:0:ffff:a00:1',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  '2001::1',
  '3fff::1',
  '4000::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '',
  'localhost',
  '2130706433',
  '0x7f.1',
  '127.1',
];
const OUTSIDE = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '198.17.255.255',
  '223.255.255.255',
  '2400:3200::1',
  '2606:4700:4700::1111',
];

describe('T37: which addresses are public', () => {
  test.each(INSIDE)('%s is not', (address) => expect(isPublic(address)).toBe(false));
  test.each(OUTSIDE)('%s is', (address) => expect(isPublic(address)).toBe(true));
});

describe('T37: the look-up of a name', () => {
  const found = (all: boolean) =>
    new Promise<unknown[]>((resolve) =>
      lookupPublic('name.example', { all }, (...answer: unknown[]) => resolve(answer)),
    );
  const four = (address: string) => ({ address, family: 4 });
  beforeEach(() => {
    resolver.answers = [];
  });

  test('gives what is public', async () => {
    resolver.answers = [[four('8.8.8.8')], [four('8.8.8.8')]];
    expect(await found(true)).toEqual([null, [four('8.8.8.8')]]);
    expect(await found(false)).toEqual([null, '8.8.8.8', 4]);
  });

  test('fails where one of several addresses lies inside', async () => {
    resolver.answers = [[four('8.8.8.8'), four('10.0.0.1')]];
    const [error] = await found(false);
    expect(error).toMatchObject({ message: 'The address is not public' });
  });

  test('fails where there is none', async () => {
    const [error] = await found(true);
    expect(error).toBeInstanceOf(Error);
  });
});

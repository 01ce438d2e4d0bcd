/** Who gets in: limits (T28), silence about accounts (T29), ends (T31), foreign pages (T32), cookies (T33). */
import crypto from 'node:crypto';
import { handleEndpoints, type Payload } from 'payload';
import { afterEach, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import config from '../../payload.config.ts';
import { VISITOR_ADDRESS } from '../../src/lib/visitor-address.ts';
import { createUser, openCms, PASSWORD, rest } from './cms.ts';

const STAFF = 'editor@example.com';
const ORIGIN = 'http://localhost:3999';
let cms: Payload;
let hashes: MockInstance<typeof crypto.pbkdf2>;
beforeAll(async () => {
  cms = await openCms();
  await createUser(cms, 'editor', STAFF);
});
beforeEach(() => {
  hashes = vi.spyOn(crypto, 'pbkdf2');
});
afterEach(() => vi.restoreAllMocks());

/** As over the network, from an address that the server has seen. */
const post = (path: string, data: object, headers: Record<string, string> = {}) =>
  handleEndpoints({
    config,
    request: new Request(`${ORIGIN}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(data),
    }),
  });
const logIn = (email: string, password: string, address: string) =>
  post('/users/login', { email, password }, { [VISITOR_ADDRESS]: address });
const cookieOf = (response: Response) =>
  /payload-token=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';
const me = async (headers: Record<string, string>) =>
  ((await rest('GET', '/users/me', { headers })).body as { user: unknown }).user;

test('T28: 1,000 guesses from one network: at most 20 are looked at, and the answer says why', async () => {
  const statuses = new Map<number, number>();
  for (let guess = 0; guess < 1000; guess += 1) {
    const { status } = await logIn(`user${guess % 50}@example.com`, `guess ${guess}`, '192.0.2.7');
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(hashes.mock.calls.length).toBeLessThanOrEqual(20);
  expect([...statuses.keys()].sort()).toEqual([401, 429]);
  const refused = await logIn('user1@example.com', 'guess', '192.0.2.7');
  expect(await refused.text()).toContain('尝试次数过多');
});

test('T28: 1,000 guesses at one account from as many networks: its owner is not locked out', async () => {
  const office = '198.51.100.9';
  expect((await logIn(STAFF, PASSWORD, office)).status).toBe(200);
  hashes.mockClear();
  for (let guess = 0; guess < 1000; guess += 1) {
    await logIn(STAFF, `guess ${guess}`, `10.${guess >> 8}.${guess & 255}.1`);
  }
  expect(hashes.mock.calls.length).toBeLessThanOrEqual(20);
  expect((await logIn(STAFF, PASSWORD, '203.0.113.5')).status).toBe(429);
  expect((await logIn(STAFF, PASSWORD, office)).status).toBe(200);
});

test('whoever knows the password is not counted', async () => {
  for (let time = 0; time < 30; time += 1) {
    expect((await logIn(STAFF, PASSWORD, '198.51.100.9')).status).toBe(200);
  }
});

test('T29: an unknown address gets the same answer after the same work as a wrong password', async () => {
  const answers: string[] = [];
  const work: unknown[][] = [];
  for (const email of ['nobody@example.com', STAFF]) {
    hashes.mockClear();
    const response = await logIn(email, 'a wrong password', '198.51.100.9');
    answers.push(`${response.status} ${await response.text()}`);
    work.push(
      hashes.mock.calls.map(([, , iterations, bytes, digest]) => [iterations, bytes, digest]),
    );
  }
  expect(answers[0]).toBe(answers[1]);
  expect(work[0]).toEqual(work[1]);
  expect(work[0]).toHaveLength(1);
});

test('T29: a forgotten password is answered alike', async () => {
  const ask = async (email: string) => {
    const response = await post('/users/forgot-password', { email });
    return `${response.status} ${await response.text()}`;
  };
  expect(await ask('nobody@example.com')).toBe(await ask(STAFF));
});

test('T31: a token is worth nothing after log-out, a new password, or a reset', async () => {
  const headers = async () => ({
    cookie: cookieOf(await logIn(STAFF, PASSWORD, '198.51.100.9')),
    origin: ORIGIN,
  });
  const one = await headers();
  const other = await headers();
  expect(await me(one)).not.toBeNull();
  expect((await post('/users/logout', {}, one)).status).toBe(200);
  expect(await me(one)).toBeNull();
  expect(await me(other)).not.toBeNull();

  const { docs } = await cms.find({ collection: 'users', where: { email: { equals: STAFF } } });
  const id = docs[0]?.id ?? 0;
  await cms.update({ collection: 'users', id, data: { password: `${PASSWORD} changed` } });
  expect(await me(other)).toBeNull();
  await cms.update({ collection: 'users', id, data: { password: PASSWORD } });

  const before = await headers();
  const token = await cms.forgotPassword({
    collection: 'users',
    data: { email: STAFF },
    disableEmail: true,
  });
  await cms.resetPassword({
    collection: 'users',
    data: { token, password: PASSWORD },
    overrideAccess: true,
  });
  expect(await me(before)).toBeNull();
});

test.each([
  ['a foreign page', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['a foreign page by a link', { 'sec-fetch-site': 'cross-site' }],
  ['something that says nothing of itself', {}],
  ['a page of a similar name', { origin: `${ORIGIN}.evil.example` }],
])('T32: the cookie is worth nothing from %s', async (_who, headers) => {
  const cookie = cookieOf(await logIn(STAFF, PASSWORD, '198.51.100.9'));
  expect(await me({ cookie, origin: ORIGIN })).not.toBeNull();
  expect(await me({ cookie, ...headers })).toBeNull();
  const data = { title: '伪造', _status: 'draft' };
  expect((await post('/articles', data, { cookie, ...headers })).status).toBe(403);
});

test('T33: the cookie is for the server alone, and for this site alone', async () => {
  const response = await logIn(STAFF, PASSWORD, '198.51.100.9');
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=Strict/i);
  expect(cookie).toMatch(/; Path=\//i);
  expect(cookie).not.toMatch(/; Domain=/i);
  // Never in what script can read.
  expect(await response.text()).not.toContain('eyJ');
});

test('T33: on https it goes over https alone', async () => {
  vi.resetModules();
  vi.stubEnv('SITE_URL', 'https://www.example.com');
  const { users } = await import('../../src/features/users/collection.ts');
  vi.unstubAllEnvs();
  expect(users.auth).toMatchObject({ cookies: { secure: true, sameSite: 'Strict' } });
});

/** T30: weak passwords on every path. */
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { createUser, logIn, openCms, PASSWORD, rest } from './cms.ts';

let cms: Payload;
let token: string;
let id: number;
beforeAll(async () => {
  cms = await openCms();
  const user = await createUser(cms, 'admin');
  id = user.id;
  token = await logIn(cms, user.email);
});

const weak = [
  'short',
  'aaaaaaaaaaaaaaaaaaaa',
  '123456789012345678',
  'passwordpassword',
  'qwertyuiopasdfgh',
];

test.each(weak)('T30: «%s» is refused at creation, change and reset', async (password) => {
  const created = await rest('POST', '/users', {
    token,
    data: { email: 'weak@example.com', password, roles: ['author'] },
  });
  expect(created.status).toBe(400);
  const changed = await rest('PATCH', `/users/${id}`, { token, data: { password } });
  expect(changed.status).toBe(400);
  const resetToken = await cms.forgotPassword({
    collection: 'users',
    data: { email: 'admin@example.com' },
    disableEmail: true,
  });
  const reset = await rest('POST', '/users/reset-password', {
    data: { token: resetToken, password },
  });
  expect(reset.status).toBe(400);
  expect(await logIn(cms, 'admin@example.com')).toBeTruthy();
});

test('a password of several words is taken', async () => {
  const { status } = await rest('POST', '/users', {
    token,
    data: { email: 'strong@example.com', password: PASSWORD, roles: ['author'] },
  });
  expect(status).toBe(201);
});

test('the message speaks the language of the user', async () => {
  const { body } = await rest('PATCH', `/users/${id}`, {
    token,
    data: { password: 'short' },
    headers: { 'accept-language': 'zh-TW' },
  });
  expect(JSON.stringify(body)).toContain('密碼需要15至128個字元');
});

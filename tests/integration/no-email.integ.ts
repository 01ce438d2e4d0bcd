import type { Payload } from 'payload';
import { beforeAll, expect, test, vi } from 'vitest';
import { createUser, openCms, rest } from './cms.ts';

let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

test('a letter that cannot be sent is an error in the log, and tells a stranger nothing', async () => {
  const error = vi.spyOn(cms.logger, 'error');
  const { email } = await createUser(cms, 'editor');
  const ask = (address: string) =>
    rest('POST', '/users/forgot-password', { data: { email: address } });
  const known = await ask(email);
  expect(error).toHaveBeenCalledWith({
    msg: expect.stringMatching(/^No mail server is set up, not sent: «.+»$/),
  });
  const unknown = await ask('nobody@example.com');
  expect(known).toEqual(unknown);
  expect(error).toHaveBeenCalledOnce();
  expect(JSON.stringify(error.mock.calls)).not.toContain(email);
});

/** Helpers of the integration tests: Payload, users of each role, requests to REST. */
import { getPayload, handleEndpoints, type Payload } from 'payload';
import config from '../../payload.config.ts';
import type { Role } from '../../src/cms/access/roles.ts';

export const PASSWORD = 'correct-horse-battery-staple-42';

export const openCms = (): Promise<Payload> => getPayload({ config });

/** A lexical body of one paragraph. */
export const body = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '' as const,
        indent: 0,
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
});

export async function createUser(cms: Payload, role: Role, email = `${role}@example.com`) {
  return cms.create({
    collection: 'users',
    data: { email, password: PASSWORD, roles: [role] },
    overrideAccess: true,
  });
}

export interface RestAnswer {
  status: number;
  body: unknown;
}

/** A request to Payload's REST API, as it comes over the network. */
export async function rest(
  method: string,
  path: string,
  { token, data, form, headers = {} }: RestOptions = {},
): Promise<RestAnswer> {
  const request = new Request(`http://localhost:3999/api${path}`, {
    method,
    headers: {
      ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    ...(form ? { body: form } : {}),
  });
  const response = await handleEndpoints({ config, request });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    return { status: response.status, body: text };
  }
}

interface RestOptions {
  token?: string | undefined;
  data?: unknown;
  form?: FormData;
  headers?: Record<string, string>;
}

export async function logIn(cms: Payload, email: string): Promise<string> {
  const { token } = await cms.login({ collection: 'users', data: { email, password: PASSWORD } });
  if (!token) throw new Error(`No token for ${email}`);
  return token;
}

/** Helpers of the integration tests: Payload, users of each role, requests to REST. */
import {
  type CollectionSlug,
  type DataFromCollectionSlug,
  getPayload,
  handleEndpoints,
  type Payload,
} from 'payload';
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
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
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

/** Creates a document past the access rules; hooks fill in what the types ask for. */
export const make = <S extends CollectionSlug>(
  cms: Payload,
  collection: S,
  data: Record<string, unknown>,
  options: Record<string, unknown> = {},
): Promise<DataFromCollectionSlug<S>> =>
  cms.create({ collection, locale: 'zh-CN', data, ...options } as never) as Promise<
    DataFromCollectionSlug<S>
  >;

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

/** Logs in as over the network; the token comes in the cookie only. */
export async function logIn(_cms: Payload, email: string): Promise<string> {
  const response = await handleEndpoints({
    config,
    request: new Request('http://localhost:3999/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    }),
  });
  const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`No token for ${email}: ${response.status}`);
  return token;
}

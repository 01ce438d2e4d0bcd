/** T10: every collection × verb × role, by REST. The collections come from the configuration. */
import type { Payload } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '../../payload.config.ts';
import { ROLES, type Role } from '../../src/cms/access/roles.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { samples } from './samples.ts';

const { collections, globals } = await config;

const WHO = ['stranger', ...ROLES] as const;
type Who = (typeof WHO)[number];
const VERBS = [
  'list',
  'count',
  'read',
  'versions',
  'create',
  'update',
  'saveDraft',
  'publish',
  'restore',
  'restoreDraft',
  'duplicate',
  'delete',
] as const;
type Verb = (typeof VERBS)[number];
type Policy = Partial<Record<Verb, readonly Who[]>>;

const staff = ['admin', 'editor', 'author'] as const;
const editors = ['admin', 'editor'] as const;
const content: Policy = {
  list: staff,
  count: staff,
  read: staff,
  versions: staff,
  create: staff,
  update: editors,
  saveDraft: staff,
  publish: editors,
  restore: editors,
  restoreDraft: staff,
  duplicate: staff,
  delete: editors,
};
/** Who may do what; whoever is not named may not. A collection without a row fails the test. */
const POLICIES: Record<string, Policy> = {
  articles: content,
  diseases: content,
  news: content,
  pages: content,
  trials: content,
  people: content,
  media: {
    list: staff,
    count: staff,
    read: staff,
    create: staff,
    update: editors,
    delete: editors,
  },
  leads: {
    list: ['admin', 'sales'],
    count: ['admin', 'sales'],
    read: ['admin', 'sales'],
    update: ['admin', 'sales'],
    delete: ['admin'],
  },
  'lead-events': {
    list: ['admin', 'sales'],
    count: ['admin', 'sales'],
    read: ['admin', 'sales'],
    create: ['admin', 'sales'],
  },
  deliveries: {
    list: ['admin', 'sales'],
    count: ['admin', 'sales'],
    read: ['admin', 'sales'],
  },
  'consent-texts': {
    list: ['admin', 'sales'],
    count: ['admin', 'sales'],
    read: ['admin', 'sales'],
  },
  'lead-log': { list: ['admin'], count: ['admin'], read: ['admin'] },
  redirects: {
    list: staff,
    count: staff,
    read: staff,
    create: editors,
    update: editors,
    delete: editors,
  },
  users: {
    // Everybody logged in sees a list that holds only themselves (tested below).
    list: ROLES,
    count: ROLES,
    read: ['admin'],
    create: ['admin'],
    update: ['admin'],
    delete: ['admin'],
  },
};

let cms: Payload;
const tokens: Partial<Record<Who, string>> = {};
beforeAll(async () => {
  cms = await openCms();
  for (const role of ROLES) {
    const { email } = await createUser(cms, role);
    tokens[role] = await logIn(cms, email);
  }
});

const refusal = (status: number) => status === 401 || status === 403 || status === 404;

async function attempt(who: Who, verb: Verb, slug: string): Promise<boolean> {
  const token = tokens[who];
  const id = await samples[slug]?.(cms);
  const version = async () => {
    const { docs } = await cms.findVersions({
      collection: slug as 'articles',
      where: { parent: { equals: id } },
      limit: 1,
    });
    return docs[0]?.id;
  };
  const call = (method: string, path: string, data?: unknown) =>
    rest(method, `/${slug}${path}`, { token, ...(data === undefined ? {} : { data }) });
  const answer = await {
    list: () => call('GET', ''),
    count: () => call('GET', '/count'),
    read: () => call('GET', `/${id}`),
    versions: () => call('GET', '/versions'),
    create: () => call('POST', '', {}),
    update: () => call('PATCH', `/${id}`, {}),
    saveDraft: () => call('PATCH', `/${id}?draft=true`, {}),
    restore: async () => call('POST', `/versions/${await version()}`, {}),
    restoreDraft: async () => call('POST', `/versions/${await version()}?draft=true`, {}),
    duplicate: () => call('POST', `/${id}/duplicate`, {}),
    publish: () => call('PATCH', `/${id}`, { _status: 'published' }),
    delete: () => call('DELETE', `/${id}`),
  }[verb]();
  return !refusal(answer.status);
}

const ONLY_WITH_DRAFTS: Verb[] = [
  'versions',
  'saveDraft',
  'publish',
  'restore',
  'restoreDraft',
  'duplicate',
];
const drafted = (slug: string) => POLICIES[slug]?.versions !== undefined;
const verbsOf = (slug: string) =>
  VERBS.filter((verb) => drafted(slug) || !ONLY_WITH_DRAFTS.includes(verb));

describe('T10 access matrix', () => {
  const own = collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'));
  const internal = collections
    .map(({ slug }) => slug)
    .filter((slug) => slug.startsWith('payload-'));

  test('every collection has a policy', () => {
    expect(own.sort()).toEqual(Object.keys(POLICIES).sort());
  });

  describe.each(own)('%s', (slug) => {
    test.each(verbsOf(slug))('%s', async (verb) => {
      const allowed: Who[] = [];
      for (const who of WHO) if (await attempt(who, verb, slug)) allowed.push(who);
      const expected = POLICIES[slug]?.[verb] ?? [];
      expect(allowed.sort()).toEqual([...expected].sort());
    });
  });

  test.each(internal)('%s is closed to strangers', async (slug) => {
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/1'],
      ['POST', ''],
      ['PATCH', '/1'],
      ['DELETE', '/1'],
    ] as const) {
      const answer = await rest(method, `/${slug}${path}`, method === 'GET' ? {} : { data: {} });
      const NOT_IMPLEMENTED = 501;
      const nothing = JSON.stringify(answer.body).includes('"value":null') || answer.body === null;
      expect(
        refusal(answer.status) || answer.status === NOT_IMPLEMENTED || nothing,
        `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`,
      ).toBe(true);
    }
  });

  test.each(globals.map(({ slug }) => slug))('global %s', async (slug) => {
    const may = async (who: Who, method: string) =>
      !refusal(
        (
          await rest(method, `/globals/${slug}`, {
            token: tokens[who],
            ...(method === 'GET' ? {} : { data: {} }),
          })
        ).status,
      );
    const readers: Who[] = [];
    const writers: Who[] = [];
    for (const who of WHO) {
      if (await may(who, 'GET')) readers.push(who);
      if (await may(who, 'POST')) writers.push(who);
    }
    const closed = slug === 'lead-settings';
    expect(readers.sort()).toEqual(closed ? ['admin'] : [...staff].sort());
    expect(writers.sort()).toEqual(closed ? ['admin'] : [...editors].sort());
  });
});

test('a user sees and changes only the own account', async () => {
  const { docs } = (await rest('GET', '/users', { token: tokens.author })).body as {
    docs: { email: string }[];
  };
  expect(docs.map(({ email }) => email)).toEqual(['author@example.com']);
});

test.each<Role>(['editor', 'author', 'sales'])(
  'T12: %s cannot raise the own role',
  async (role) => {
    const { docs } = await cms.find({
      collection: 'users',
      where: { email: { equals: `${role}@example.com` } },
    });
    const id = docs[0]?.id;
    await rest('PATCH', `/users/${id}`, {
      token: tokens[role],
      data: { roles: ['admin'], name: 'n' },
    });
    const after = await cms.findByID({ collection: 'users', id: id as number });
    expect(after.roles).toEqual([role]);
    expect(after.name).toBe('n');
  },
);

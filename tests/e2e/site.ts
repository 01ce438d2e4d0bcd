/** What the end-to-end tests share: addresses, the admin's API, the database's switch. */
import { type APIRequestContext, test as base, expect, type Page, request } from '@playwright/test';
import type { DatabaseMode } from './database-proxy.ts';

export const SITE = process.env.SITE ?? '';
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const inLocale = (locale: Locale, path: string): string =>
  locale === 'zh-CN' ? path : `/${locale}${path === '/' ? '' : path}`;

/** A page of each type. */
export const PAGE_TYPES = {
  home: '/',
  about: '/about',
  articles: '/articles',
  article: '/articles/msc-autoimmune-disease',
  diseases: '/diseases',
  disease: '/diseases/systemic-lupus-erythematosus',
  news: '/news',
  'news by category': '/news/industry',
  'news by year': '/news/year/2026',
  'news item': '/news/new-year-gathering-2026',
  'page of blocks': '/platform',
  privacy: '/privacy',
  contact: '/contact',
  thanks: '/contact/thanks',
  search: '/search',
  'search results': '/search?q=MSC',
  'not found': '/no-such-page',
} as const;

export const statusOf = (type: string): number => (type === 'not found' ? 404 : 200);

/** The page as HTML, by a plain request. */
export async function html(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${SITE}${path}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The page without places to break a line and without React's comments, as a reader sees it. */
export const textOf = async (path: string) =>
  (await html(path)).text.replace(
    /<\/span><span class="phrase">|<span class="han-gap"><\/span>|<wbr\/>|<!--.*?-->/g,
    '',
  );
export const shows = async (path: string, what: string) => (await textOf(path)).includes(what);

export async function setDatabase(mode: DatabaseMode): Promise<void> {
  await fetch(`${process.env.DATABASE_CONTROL}/${mode}`);
}

export interface Cms {
  create: (collection: string, data: object, locale?: Locale) => Promise<Record<string, unknown>>;
  update: (
    collection: string,
    id: unknown,
    data: object,
    options?: { locale?: Locale; draft?: boolean },
  ) => Promise<void>;
  remove: (collection: string, id: unknown) => Promise<void>;
  find: (collection: string, slug: string, locale?: Locale) => Promise<Record<string, unknown>>;
  global: (slug: string, data: object, locale?: Locale) => Promise<void>;
  readGlobal: (slug: string, locale?: Locale) => Promise<Record<string, unknown>>;
  api: APIRequestContext;
}

/** The REST API as an editor uses it through the admin. */
async function openCms(): Promise<Cms> {
  const api = await request.newContext({ baseURL: SITE, extraHTTPHeaders: { Origin: SITE } });
  const login = await api.post('/api/users/login', {
    data: { email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD },
  });
  expect(login.ok(), await login.text()).toBe(true);
  // Documents that an earlier test left open in the admin would stay locked for minutes.
  await api.delete('/api/payload-locked-documents?where[id][exists]=true');
  const checked = async (answer: Awaited<ReturnType<typeof api.get>>) => {
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as Record<string, unknown>;
  };
  return {
    api,
    create: async (collection, data, locale = 'zh-CN') =>
      (await checked(await api.post(`/api/${collection}?locale=${locale}`, { data })))
        .doc as Record<string, unknown>,
    update: async (collection, id, data, { locale = 'zh-CN', draft = false } = {}) => {
      await checked(
        await api.patch(
          `/api/${collection}/${id}?locale=${locale}&draft=${draft}&overrideLock=true`,
          { data },
        ),
      );
    },
    remove: async (collection, id) => {
      await checked(await api.delete(`/api/${collection}/${id}`));
    },
    find: async (collection, slug, locale = 'zh-CN') => {
      const query = `where[slug][equals]=${slug}&locale=${locale}&depth=0`;
      const docs = (await checked(await api.get(`/api/${collection}?${query}`))).docs as Record<
        string,
        unknown
      >[];
      expect(docs, `${collection}/${slug}`).toHaveLength(1);
      return docs[0] ?? {};
    },
    global: async (slug, data, locale = 'zh-CN') => {
      await checked(await api.post(`/api/globals/${slug}?locale=${locale}`, { data }));
    },
    readGlobal: async (slug, locale = 'zh-CN') =>
      checked(await api.get(`/api/globals/${slug}?locale=${locale}&depth=0`)),
  };
}

/** A rich text of one paragraph. */
export const body = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
});

interface Fixtures {
  cms: Cms;
  /** Fails the test on console errors, uncaught errors and requests to other hosts. */
  clean: Page;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern here
  cms: async ({}, use) => {
    const cms = await openCms();
    await use(cms);
    await cms.api.dispose();
  },
  clean: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      const expected = /the server responded with a status of 404/.test(message.text());
      if (message.type() === 'error' && !expected) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (sent) => {
      const { origin, protocol } = new URL(sent.url());
      if (protocol.startsWith('http') && origin !== SITE) problems.push(`request to ${sent.url()}`);
    });
    await use(page);
    expect(problems).toEqual([]);
  },
});
export { expect };

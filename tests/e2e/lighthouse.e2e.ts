/** Lighthouse on a phone's screen: every page type has full marks in what does not depend on time. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../src/commands/start/free-port.ts';
import { expect, PAGE_TYPES, SITE, test } from './site.ts';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
/** Pages that ask search engines to leave them out cannot have full marks for being found. */
const NOT_INDEXED = new Set(['thanks', 'search', 'search results', 'not found']);

/** The browser writes the status of a page that is not there into its console, which is an error. */
const categoriesOf = (type: string) =>
  CATEGORIES.filter((name) =>
    name === 'seo' ? !NOT_INDEXED.has(type) : name !== 'best-practices' || type !== 'not found',
  );

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type}: accessibility, best practices and SEO are 100`, async ({ launchOptions }) => {
    const port = await freePort();
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`],
    });
    try {
      const categories = categoriesOf(type);
      const result = await lighthouse(`${SITE}${path}`, {
        port,
        onlyCategories: categories,
        ignoreStatusCode: true,
        logLevel: 'silent',
        maxWaitForLoad: 20_000,
      });
      const { categories: scores = {}, audits = {} } = result?.lhr ?? {};
      for (const name of categories) {
        const refs = scores[name]?.auditRefs ?? [];
        const missed = refs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details)?.slice(0, 600)}`);
        expect(missed, `${name} ${scores[name]?.score}`).toEqual([]);
        expect(scores[name]?.score, name).toBe(1);
      }
    } finally {
      await browser.close();
    }
  });
}

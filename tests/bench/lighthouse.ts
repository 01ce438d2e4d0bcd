/** Lighthouse's performance on a phone, beside a bare Next page in the same run. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../src/commands/start/free-port.ts';
import { startBareNext } from './bare-next.ts';
import { get, ms, percentile, table } from './measure.ts';

const ROUNDS = 3;
const PAGES = {
  home: '/',
  article: '/articles/msc-autoimmune-disease',
  disease: '/diseases/systemic-lupus-erythematosus',
} as const;

interface Marks {
  score: number;
  /** First and largest contentful paint, total blocking time, in ms; layout shift has no unit. */
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

async function measure(url: string): Promise<Marks> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      onlyCategories: ['performance'],
      logLevel: 'silent',
    });
    const value = (id: string) => result?.lhr.audits[id]?.numericValue ?? Number.NaN;
    return {
      score: (result?.lhr.categories.performance?.score ?? Number.NaN) * 100,
      fcp: value('first-contentful-paint'),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
    };
  } finally {
    await browser.close();
  }
}

/** In turn, so that a slow moment of the machine meets all alike; medians. */
export async function lighthousePerformance(site: string): Promise<string> {
  const bare = await startBareNext((await get(`${site}${PAGES.article}`)).text);
  const candidates: [string, string][] = [
    ...Object.entries(PAGES).map(([name, path]): [string, string] => [name, `${site}${path}`]),
    ['bare Next page, the article’s text', bare.url],
  ];
  const marks = candidates.map(() => [] as Marks[]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, [, url]] of candidates.entries()) marks[index]?.push(await measure(url));
  }
  bare.stop();
  const median = (index: number, mark: keyof Marks) =>
    percentile(
      (marks[index] ?? []).map((one) => one[mark]),
      50,
    );
  return table(
    ['Lighthouse, phone', 'score', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'],
    candidates.map(([name], index) => [
      name,
      Math.round(median(index, 'score')),
      ...(['fcp', 'lcp', 'tbt'] as const).map((mark) => ms(median(index, mark))),
      median(index, 'cls').toFixed(3),
    ]),
  );
}

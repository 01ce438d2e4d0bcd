/** Time to make a page anew with 100, 10,000 and 100,000 articles, and to answer the sitemap. */
import { get, ms, percentile, repeat, table, timed } from './measure.ts';
import type { BenchSite } from './site.ts';

const AMOUNTS = [100, 10_000, 100_000];
const SAMPLES = 40;

async function invalidateLists(site: BenchSite): Promise<void> {
  await site.sql.query("select announce_change(array['articles'])");
  await new Promise((resolve) => setTimeout(resolve, 30));
}

async function measure(site: BenchSite) {
  const { rows } = await site.sql.query<{ slug: string }>(
    `select slug from articles where _status = 'published' and languages_zhcn
     order by md5(slug || $1) limit $2`,
    [String(Date.now()), SAMPLES],
  );
  const lastPage = Math.max(1, Math.ceil(rows.length / 12) - 1);
  const fresh = (path: string) => async () => {
    await invalidateLists(site);
    return timed(() => get(`${site.url}${path}`));
  };
  await get(`${site.url}/articles/${rows[0]?.slug}`);
  return {
    'list, first page': await repeat(SAMPLES, fresh('/articles')),
    'list, a later page': await repeat(SAMPLES, fresh(`/articles?page=${Math.max(2, lastPage)}`)),
    detail: await repeat(rows.length - 1, (index) =>
      timed(() => get(`${site.url}/articles/${rows[index + 1]?.slug}`)),
    ),
    'search, a word of most articles': await repeat(SAMPLES, fresh('/search?q=细胞')),
    'search, a word of none': await repeat(SAMPLES, fresh('/search?q=梧桐')),
    'sitemap index': await repeat(10, fresh('/sitemap.xml')),
    'sitemap, a part': await repeat(5, fresh('/sitemaps/articles-1.xml')),
  };
}

export async function scale(site: BenchSite): Promise<string> {
  const columns: Record<string, number[]>[] = [];
  for (const amount of AMOUNTS) {
    console.log(`  ${amount} articles …`);
    await site.seedUpTo(amount);
    columns.push(await measure(site));
  }
  const rows = Object.keys(columns[0] ?? {}).map((name) => {
    const p50 = columns.map((column) => percentile(column[name] ?? [], 50));
    const cells = columns.map(
      (column) =>
        `${ms(percentile(column[name] ?? [], 50))} / ${ms(percentile(column[name] ?? [], 95))}`,
    );
    return [name, ...cells, `${((p50.at(-1) ?? 0) / (p50[0] ?? 1)).toFixed(2)} ×`];
  });
  return table(
    [
      'ms, p50 / p95, not cached',
      ...AMOUNTS.map((amount) => amount.toLocaleString('en')),
      'largest / smallest (p50)',
    ],
    rows,
  );
}

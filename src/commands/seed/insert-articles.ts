import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { parseReference } from '#cms/references/parse-reference.ts';
import type { Locale } from '#i18n/locales.ts';
import { COPY_TO_VERSIONS } from './version-copies.ts';
import type { WrittenArticle } from './write-article.ts';

/** What the articles share: pictures and author of the demo, where they are there. */
export interface Surroundings {
  covers: number[];
  author: number | null;
}

const INSERT_ARTICLES = `
  insert into articles (id, cover_id, source_kind, source_author_id, generate_slug, slug,
    published_at, languages_zhcn, languages_zhtw, languages_eng, updated_at, created_at, _status)
  select id, cover, 'original', author, false, slug,
    published, zhcn, zhtw, eng, published, published, 'published'
  from json_to_recordset($1) as row (id int, cover int, author int, slug text,
    published timestamptz, zhcn boolean, zhtw boolean, eng boolean)`;

const INSERT_TEXTS = `
  insert into articles_locales (_parent_id, _locale, title, summary, body, source_account)
  select article, locale::_locales, title, summary, body, account
  from json_to_recordset($1) as row (article int, locale text, title text, summary text,
    body jsonb, account text)`;

const INSERT_DISEASES = `
  insert into articles_rels (parent_id, "order", path, diseases_id)
  select article, "order", 'diseases', disease
  from json_to_recordset($1) as row (article int, "order" int, disease int)`;

const INSERT_REFERENCES = `
  insert into articles_references (_parent_id, _order, id, raw, authors, title, container, year,
    volume, issue, pages, doi, pmid)
  select article, "order", id, raw, authors, title, container, year,
    volume, issue, pages, doi, pmid
  from json_to_recordset($1) as row (article int, "order" int, id text, raw text, authors text,
    title text, container text, year text, volume text, issue text, pages text, doi text, pmid text)`;

/** Inserts articles as published, with a version each, as Payload itself would have written them. */
export async function insertArticles(
  client: Client,
  articles: WrittenArticle[],
  { covers, author }: Surroundings,
): Promise<void> {
  const ids = await takeIds(client, articles.length);
  const numbered = articles.map((article, index) => ({ article, id: ids[index] ?? 0 }));
  const insert = (statement: string, rows: object[]) =>
    client.query(statement, [JSON.stringify(rows)]);

  const main = numbered.map(({ article, id }) => {
    const has = (locale: Locale) => article.texts.some((text) => text.locale === locale);
    return {
      id,
      cover: covers[id % covers.length],
      author,
      slug: article.slug,
      published: article.publishedAt,
      zhcn: has('zh-CN'),
      zhtw: has('zh-TW'),
      eng: has('en'),
    };
  });
  await insert(INSERT_ARTICLES, main);
  await insert(
    INSERT_TEXTS,
    numbered.flatMap(({ article, id }) => article.texts.map((text) => ({ article: id, ...text }))),
  );
  await insert(
    INSERT_DISEASES,
    numbered.flatMap(({ article, id }) =>
      article.diseases.map((disease, index) => ({ article: id, order: index + 1, disease })),
    ),
  );
  await insert(
    INSERT_REFERENCES,
    numbered.flatMap(({ article, id }) =>
      article.references.map((raw, index) => ({ article: id, order: index + 1, ...parsed(raw) })),
    ),
  );
  for (const statement of COPY_TO_VERSIONS) await client.query(statement, [ids]);
}

async function takeIds(client: Client, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence('articles', 'id'))::int as id from generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ id }) => id);
}

const readLines = new Map<string, object>();

function parsed(raw: string): object {
  const reference = readLines.get(raw) ?? { raw, ...parseReference(raw) };
  readLines.set(raw, reference);
  return { ...reference, id: randomBytes(12).toString('hex') };
}

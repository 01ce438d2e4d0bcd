import type { Client } from 'pg';
import { toTraditional } from '#demo/content/seed-phrases.ts';
import type { Locale } from '#i18n/locales.ts';
import { cacheTags } from '#lib/cache-tags.ts';
import { insertArticles, type Surroundings } from './insert-articles.ts';
import { type KnownDisease, SLUG_PREFIX, writeArticle } from './write-article.ts';

const BATCH = 1000;

/** Writes `count` further articles. What a broken-off run has finished stays, batch by batch. */
export async function seedArticles(
  client: Client,
  count: number,
  say: (note: string) => void,
): Promise<void> {
  const diseases = await knownDiseases(client);
  const surroundings = await findSurroundings(client);
  const tags = [
    cacheTags.collection('articles'),
    ...diseases.map(({ id }) => cacheTags.facet('articles', 'disease', id)),
  ];
  const first = (await lastNumber(client)) + 1;
  const since = performance.now();
  for (let done = 0; done < count; ) {
    const size = Math.min(BATCH, count - done);
    const articles = Array.from({ length: size }, (_, index) =>
      writeArticle(first + done + index, diseases, Date.now()),
    );
    await client.query('begin');
    await insertArticles(client, articles, surroundings);
    await client.query('select announce_change($1)', [tags]);
    await client.query('commit');
    done += size;
    const rate = Math.round((done * 1000) / (performance.now() - since));
    say(`${done}/${count}, ${rate} a second`);
  }
  // Plans made for an almost empty table are slow on a full one, and so is counting while Postgres
  // does not know yet which rows everybody sees.
  await client.query('vacuum analyze');
}

/** Number of the newest article of the series; 0 where there is none. */
async function lastNumber(client: Client): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(substring(slug from '^${SLUG_PREFIX}(\\d+)-')::int), 0) as last
     from articles where slug like '${SLUG_PREFIX}%'`,
  );
  return rows[0]?.last ?? 0;
}

/** Published diseases; a name that a language lacks is taken from Simplified Chinese. */
async function knownDiseases(client: Client): Promise<KnownDisease[]> {
  const { rows } = await client.query<{ id: number; names: Partial<Record<Locale, string>> }>(
    `select disease.id, json_object_agg(text._locale, text.name) as names
     from diseases disease join diseases_locales text on text._parent_id = disease.id
     where disease._status = 'published' and text.name is not null
     group by disease.id order by disease.id limit 100`,
  );
  return rows.flatMap(({ id, names }) => {
    const chinese = names['zh-CN'];
    if (!chinese) return [];
    const name = {
      'zh-CN': chinese,
      'zh-TW': names['zh-TW'] ?? toTraditional(chinese),
      en: names.en ?? chinese,
    };
    return [{ id, name }];
  });
}

async function findSurroundings(client: Client): Promise<Surroundings> {
  const covers = await client.query<{ id: number }>(
    `select id from media where filename ~ '^(article|disease|figure)-' order by id limit 50`,
  );
  const author = await client.query<{ id: number }>(
    `select person.id from people person join people_roles role on role.parent_id = person.id
     where role.value = 'author' and person._status = 'published' order by person.id limit 1`,
  );
  return { covers: covers.rows.map(({ id }) => id), author: author.rows[0]?.id ?? null };
}

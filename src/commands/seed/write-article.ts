import { toSlug } from '#cms/fields/slug.ts';
import {
  ANGLES,
  CHECKS,
  type Phrase,
  REMARKS,
  TOPICS,
  type Topic,
} from '#demo/content/seed-phrases.ts';
import { type SeededRandom, seededRandom } from '#demo/pictures/seeded-random.ts';
import { articles } from '#demo/records/articles.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { type ArticleText, writeText } from './write-text.ts';

export interface KnownDisease {
  id: number;
  name: Phrase;
}

export interface WrittenArticle {
  slug: string;
  publishedAt: Date;
  diseases: number[];
  references: string[];
  texts: ArticleText[];
}

/** Slugs of all written articles begin so; the number follows. */
export const SLUG_PREFIX = 'du-wen-xian-';

const TEN_YEARS_MS = 10 * 365.25 * 24 * 3600 * 1000;

/** Literature of the demo articles. */
const REFERENCES = [...new Set(articles.flatMap(({ references }) => references))];

/** Every article has the default language, for the admin shows its title; half have all of them. */
const LANGUAGES: Locale[][] = [[...LOCALES], [...LOCALES], ['zh-CN', 'zh-TW'], ['zh-CN', 'en']];

/** Article number `number` of the series: the same number gives the same article. */
export function writeArticle(number: number, known: KnownDisease[], now: number): WrittenArticle {
  const random = seededRandom(number);
  const diseases = some(random, known, 1, 3);
  const references = some(random, REFERENCES, 3, 6);
  const topic = one(random, TOPICS);
  const languages = one(random, LANGUAGES);
  const publishedAt = new Date(now - random.next() * TEN_YEARS_MS);
  const plan = {
    number,
    topic,
    month: publishedAt.toISOString().slice(0, 7),
    count: references.length,
    names: diseases.map(({ name }) => name),
    angle: one(random, ANGLES),
    remarks: some(random, REMARKS, 6, 6),
    checks: some(random, CHECKS, 3, 4),
  };
  return {
    slug: `${SLUG_PREFIX}${number}-${slugWords(topic)}`,
    publishedAt,
    diseases: diseases.map(({ id }) => id),
    references,
    texts: languages.map((locale) => writeText(plan, locale)),
  };
}

const slugs = new Map<Topic, string>();

/** Kept, for looking up pinyin takes longer than all the rest. */
function slugWords(topic: Topic): string {
  const words = slugs.get(topic) ?? toSlug(topic.name['zh-CN']);
  slugs.set(topic, words);
  return words;
}

const one = <T>(random: SeededRandom, items: readonly T[]): T =>
  items[Math.floor(random.next() * items.length)] as T;

/** Between `least` and `most` different items, in random order. */
function some<T>(random: SeededRandom, items: readonly T[], least: number, most: number): T[] {
  const wanted = Math.floor(random.between(least, most + 1));
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < wanted && left.length > 0) {
    taken.push(...left.splice(Math.floor(random.next() * left.length), 1));
  }
  return taken;
}

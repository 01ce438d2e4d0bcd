import type { Locale } from '#i18n/locales.ts';
import { articles as articlesEN } from '../content/en/articles.ts';
import { company as companyEN } from '../content/en/company.ts';
import { diseasePictures as diseasePicturesEN } from '../content/en/disease-pictures.ts';
import { diseases as diseasesEN } from '../content/en/diseases.ts';
import { home as homeEN } from '../content/en/home.ts';
import { media as mediaEN } from '../content/en/media.ts';
import { news as newsEN } from '../content/en/news.ts';
import { pages as pagesEN } from '../content/en/pages.ts';
import { people as peopleEN } from '../content/en/people.ts';
import { site as siteEN } from '../content/en/site.ts';
import { trials as trialsEN } from '../content/en/trials.ts';
import { articles as articlesCN } from '../content/zh-CN/articles.ts';
import { company as companyCN } from '../content/zh-CN/company.ts';
import { diseasePictures as diseasePicturesCN } from '../content/zh-CN/disease-pictures.ts';
import { diseases as diseasesCN } from '../content/zh-CN/diseases.ts';
import { home as homeCN } from '../content/zh-CN/home.ts';
import { media as mediaCN } from '../content/zh-CN/media.ts';
import { news as newsCN } from '../content/zh-CN/news.ts';
import { pages as pagesCN } from '../content/zh-CN/pages.ts';
import { people as peopleCN } from '../content/zh-CN/people.ts';
import { site as siteCN } from '../content/zh-CN/site.ts';
import { trials as trialsCN } from '../content/zh-CN/trials.ts';
import { articles as articlesTW } from '../content/zh-TW/articles.ts';
import { company as companyTW } from '../content/zh-TW/company.ts';
import { diseasePictures as diseasePicturesTW } from '../content/zh-TW/disease-pictures.ts';
import { diseases as diseasesTW } from '../content/zh-TW/diseases.ts';
import { home as homeTW } from '../content/zh-TW/home.ts';
import { media as mediaTW } from '../content/zh-TW/media.ts';
import { news as newsTW } from '../content/zh-TW/news.ts';
import { pages as pagesTW } from '../content/zh-TW/pages.ts';
import { people as peopleTW } from '../content/zh-TW/people.ts';
import { site as siteTW } from '../content/zh-TW/site.ts';
import { trials as trialsTW } from '../content/zh-TW/trials.ts';

/** The demo texts of each language. */
export const texts = {
  'zh-CN': {
    articles: articlesCN,
    company: companyCN,
    diseasePictures: diseasePicturesCN,
    diseases: diseasesCN,
    home: homeCN,
    media: mediaCN,
    news: newsCN,
    pages: pagesCN,
    people: peopleCN,
    site: siteCN,
    trials: trialsCN,
  },
  'zh-TW': {
    articles: articlesTW,
    company: companyTW,
    diseasePictures: diseasePicturesTW,
    diseases: diseasesTW,
    home: homeTW,
    media: mediaTW,
    news: newsTW,
    pages: pagesTW,
    people: peopleTW,
    site: siteTW,
    trials: trialsTW,
  },
  en: {
    articles: articlesEN,
    company: companyEN,
    diseasePictures: diseasePicturesEN,
    diseases: diseasesEN,
    home: homeEN,
    media: mediaEN,
    news: newsEN,
    pages: pagesEN,
    people: peopleEN,
    site: siteEN,
    trials: trialsEN,
  },
} satisfies Record<Locale, unknown>;

type Keyed =
  | 'articles'
  | 'diseasePictures'
  | 'diseases'
  | 'media'
  | 'news'
  | 'pages'
  | 'people'
  | 'trials';

/**
 * The text of a record in a language.
 * @throws where a record has no text in a language that it does not skip
 */
export function textOf<K extends Keyed>(
  kind: K,
  key: string,
  locale: Locale,
): (typeof texts)[Locale][K][string] {
  const text = (texts[locale][kind] as Record<string, (typeof texts)[Locale][K][string]>)[key];
  if (!text) throw new Error(`The demo has no text for ${kind} “${key}” in ${locale}.`);
  return text;
}

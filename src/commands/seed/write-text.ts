import { callout, h2, p, ul } from '#demo/body.ts';
import { fill, type Phrase, type Topic, WORDS } from '#demo/content/seed-phrases.ts';
import { type RichText, toRichText } from '#demo/lexical.ts';
import type { Locale } from '#i18n/locales.ts';

/** What an article says, before it is said in a language. */
export interface Plan {
  number: number;
  /** Such as 2021-04. */
  month: string;
  /** How many references it has. */
  count: number;
  /** Names of the diseases; none: the article is about the cells as such. */
  names: Phrase[];
  topic: Topic;
  angle: Phrase;
  remarks: Phrase[];
  checks: Phrase[];
}

export interface ArticleText {
  locale: Locale;
  title: string;
  summary: string;
  account: string;
  body: RichText;
}

const NO_TARGETS = { media: new Map<string, number>(), trials: new Map<string, number>() };

export function writeText(plan: Plan, locale: Locale): ArticleText {
  const { number, month, count, topic } = plan;
  const say = (phrase: Phrase) => phrase[locale];
  const gap = locale === 'en' ? ' ' : '';
  const names = (plan.names.length > 0 ? plan.names : [WORDS.subject]).map(say);
  const subject = names.join(locale === 'en' ? ', ' : '、');
  const summary = say(plan.angle) + gap + fill(say(WORDS.note), { number, month, count, subject });
  const [first = '', second = '', third = '', ...rest] = plan.remarks.map(say);
  const body = [
    p(`${summary}${gap}${first}[1]`),
    p(`${second}${gap}${third}[2]`),
    h2(say(topic.name)),
    p(`${say(topic.text)}[${count}]`),
    ul(...plan.checks.map(say)),
    h2(say(WORDS.also)),
    p(rest.join(gap)),
    callout('advice', say(WORDS.notice), say(WORDS.noAdvice)),
  ];
  return {
    locale,
    title: fill(say(WORDS.title), { disease: names[0] ?? '', topic: say(topic.name), number }),
    summary,
    account: say(WORDS.account),
    body: toRichText(body, NO_TARGETS),
  };
}

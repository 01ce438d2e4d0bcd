import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/**
 * Title and description of a part of a list: they say which part, so that no two pages of the site
 * are called the same.
 * @param notes such as «2026» or «Page 2»
 */
export function listMeta(
  locale: Locale,
  title: string,
  description: string,
  notes: readonly (string | false | undefined)[],
) {
  const t = translator(locale, 'machine');
  const given = notes.filter((note): note is string => !!note);
  const named = given.reduce((name, note) => t('titleInList', { title: name, note }), title);
  return {
    title: named,
    description:
      given.length > 0 ? t('described', { title: named, text: description }) : description,
  };
}

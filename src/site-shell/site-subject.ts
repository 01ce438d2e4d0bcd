import type { SocialSubject } from '#content/social-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

const SECTIONS = ['about', 'articles', 'diseases', 'news', 'contact'] as const;

/**
 * What the picture of one of the site's own pages says: the name of its section, or that of the
 * site. The home page has words of its own.
 */
export function siteSubject(
  locale: Locale,
  section: string,
  shell: { name: string },
): SocialSubject | null {
  if (section === 'site') return { kind: 'site', name: section, title: shell.name };
  const known = SECTIONS.find((one) => one === section);
  return known ? { kind: 'site', name: known, title: translator(locale, 'shell')(known) } : null;
}

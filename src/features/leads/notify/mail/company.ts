import type { Payload } from 'payload';
import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';

/** Who writes, as the site says it in a language; empty texts where it says nothing. */
export interface Company {
  name: string;
  hotline: string;
  serviceHours: string;
}

/** The name falls back to that of the default language: a letter needs a signature. */
export async function readCompany(payload: Payload, locale: Locale): Promise<Company> {
  const read = (language: Locale) =>
    payload.findGlobal({ slug: 'site', locale: language, depth: 0, overrideAccess: true });
  const site = await read(locale);
  const name = site.name || (await read(DEFAULT_LOCALE)).name;
  return {
    name: name ?? '',
    hotline: site.hotline ?? '',
    serviceHours: site.serviceHours ?? '',
  };
}

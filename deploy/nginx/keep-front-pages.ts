/**
 * `node deploy/nginx/keep-front-pages.ts FOLDER SITE`: keeps what the front answers by itself, when
 * there is nobody behind it or when somebody sends too much, as files in three languages. Pages are
 * those of the site (`/_front/…`), with its hotline; asked for again now and then, so that they are
 * the last good ones when they are needed.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';

const KINDS = { outage: 503, limit: 429 } as const;
type Kind = keyof typeof KINDS;
const AGAIN_MS = 5 * 60_000;
const PATIENCE_MS = 10_000;

const fileOf = (folder: string, name: string) => join(folder, '_front', name);

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, '_front'), { recursive: true });
  writeFileSync(fileOf(folder, `${name}.new`), text);
  renameSync(fileOf(folder, `${name}.new`), fileOf(folder, name));
}

/** Until the site has answered for the first time: its words, without its look and its hotline. */
function plainPage(kind: Kind, locale: Locale): string {
  const t = translator(locale, 'outcome');
  const [title, text] =
    kind === 'outage' ? [t('errorTitle'), t('errorText')] : [t('limitTitle'), t('limitText')];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${routes.contact(locale)}">${t('contact')}</a></p></main></body></html>
`;
}

/** For the form's script, which shows `error`. */
function writeJson(folder: string, locale: Locale): void {
  const outcome = translator(locale, 'outcome');
  const lead = translator(locale, 'leadErrors');
  const texts = {
    outage: lead('unavailable'),
    limit: outcome('limitText'),
    'too-large': lead('tooLarge'),
  };
  for (const [kind, error] of Object.entries(texts)) {
    write(folder, `${kind}.${locale}.json`, JSON.stringify({ error }));
  }
}

async function fetchPage(site: string, kind: Kind, locale: Locale): Promise<string | null> {
  try {
    const answer = await fetch(site + routes.frontPage(locale, kind), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    // In an outage of the database the site says something else, or says it without the hotline.
    return answer.status === KINDS[kind] && text.includes('href="tel:') ? text : null;
  } catch {
    return null;
  }
}

/** @returns how many pages the site has given; the others stay as they are */
export async function keepFrontPages(folder: string, site: string): Promise<number> {
  let fetched = 0;
  for (const locale of LOCALES) {
    writeJson(folder, locale);
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const name = `${kind}.${locale}.html`;
      const page = await fetchPage(site, kind, locale);
      if (page) fetched += 1;
      if (page) write(folder, name, page);
      else if (!existsSync(fileOf(folder, name))) write(folder, name, plainPage(kind, locale));
    }
  }
  return fetched;
}

if (import.meta.main) {
  const [folder, site] = process.argv.slice(2);
  if (!folder || !site) throw new Error('Usage: keep-front-pages.ts FOLDER http://app:3000');
  for (;;) {
    const fetched = await keepFrontPages(resolve(folder), site.replace(/\/$/, ''));
    await sleep(fetched > 0 ? AGAIN_MS : 5000);
  }
}

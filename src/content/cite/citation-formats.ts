import { isoDate } from '#i18n/format.ts';

/** What is needed to cite a page. Dates are ISO strings. */
export interface CitablePage {
  author: string | null;
  title: string;
  /** Name of the site, which publishes it. */
  site: string;
  url: string;
  slug: string;
  language: string;
  publishedAt: string | null;
  updatedAt: string;
  /** Stands where the reader fills in the day of access. */
  accessed: string;
}

const authorOf = ({ author, site }: CitablePage): string => author ?? site;
const publishedOn = ({ publishedAt, updatedAt }: CitablePage): string =>
  isoDate(publishedAt ?? updatedAt);
/** The day of the last change, where it is later than that of publication. */
const updatedOn = (page: CitablePage): string | null => {
  const day = isoDate(page.updatedAt);
  return day > publishedOn(page) ? day : null;
};

/** GB/T 7714—2015, electronic resource: author. title[EB/OL]. publisher, date(updated)[accessed]. URL. */
export function gbt7714(page: CitablePage): string {
  const updated = updatedOn(page);
  const dates = `${publishedOn(page)}${updated ? `(${updated})` : ''}${page.accessed}`;
  const publisher = page.author ? `${page.site}, ` : '';
  return `${authorOf(page)}. ${page.title}[EB/OL]. ${publisher}${dates}. ${page.url}.`;
}

const longDate = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, Number(month) - 1, 1)),
  );
  return `${year}, ${name} ${date}`;
};

/** In the manner of APA 7: author. (date). title. site. Retrieved …, from URL */
export function apa(page: CitablePage): string {
  const updated = updatedOn(page);
  const note = updated ? ` (updated ${longDate(updated)})` : '';
  const site = page.author ? `${page.site}. ` : '';
  return `${authorOf(page)}. (${longDate(publishedOn(page))}). ${page.title}${note}. ${site}Retrieved ${page.accessed}, from ${page.url}`;
}

const ESCAPED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // `\{` prints one, but BibTeX still counts it: one alone would take in the next entries.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const tex = (text: string): string =>
  oneLine(text).replace(/[\\~^{}%&$#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);

/** An `@online` entry of BibLaTeX. */
export function bibtex(page: CitablePage): string {
  const updated = updatedOn(page);
  const fields = [
    ['author', `{${tex(authorOf(page))}}`],
    ['title', `{${tex(page.title)}}`],
    ['organization', tex(page.site)],
    ['date', publishedOn(page)],
    ...(updated ? [['note', `Updated ${updated}`]] : []),
    ['url', page.url],
    ['urldate', page.accessed],
    ['langid', page.language],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${page.slug},`, ...lines, '}'].join('\n');
}

/** RIS, as EndNote and Zotero read it. Lines end in CR LF there; a reader copies them as lines. */
export function ris(page: CitablePage): string {
  const published = publishedOn(page);
  const updated = updatedOn(page);
  return [
    ['TY', 'ELEC'],
    ['AU', oneLine(authorOf(page))],
    ['TI', oneLine(page.title)],
    ['PB', oneLine(page.site)],
    ['PY', published.slice(0, 4)],
    ['DA', published.replaceAll('-', '/')],
    ...(updated ? [['ET', `Updated ${updated}`]] : []),
    ['Y2', page.accessed],
    ['UR', page.url],
    ['LA', page.language],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
}

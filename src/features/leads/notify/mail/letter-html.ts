import type { Locale } from '#i18n/locales.ts';
import { escapeXml } from '#lib/xml.ts';
import type { Letter } from './letter.ts';

const FONTS: Record<Locale, string> = {
  'zh-CN': "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
  'zh-TW': "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC',sans-serif",
  en: "'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei',sans-serif",
};
const INK = '#1d2b2a';
const SOFT = '#5b6b69';
const LINE = '#d5dedb';
const DEEP = '#17676b';

/** Outlook shows `&apos;` as it stands. */
const text = (value: string): string => escapeXml(value).replaceAll('&apos;', '&#39;');

const paragraph = (value: string): string => `<p style="margin:0 0 14px">${text(value)}</p>`;

const row = ({ label, value }: Letter['rows'][number]): string =>
  `<tr><th scope="row" style="width:7em;padding:8px 12px 8px 0;border-bottom:1px solid ${LINE};color:${SOFT};font-weight:normal;text-align:left;vertical-align:top">${text(label)}</th>` +
  `<td style="padding:8px 0;border-bottom:1px solid ${LINE};color:${INK};vertical-align:top;word-break:break-word;overflow-wrap:anywhere">${text(value)}</td></tr>`;

const rowsOf = (rows: Letter['rows']): string =>
  rows.length > 0
    ? `<table style="width:100%;margin:4px 0 20px;border-collapse:collapse;font-size:15px;line-height:1.6">${rows.map(row).join('')}</table>`
    : '';

const quoteOf = ({ quote }: Letter): string =>
  quote
    ? `<p style="margin:0 0 6px;color:${SOFT};font-size:15px">${text(quote.label)}</p>` +
      `<div style="margin:0 0 24px;padding:2px 0 2px 14px;border-left:3px solid ${DEEP};color:${INK};word-break:break-word;overflow-wrap:anywhere">${text(quote.text).replaceAll('\n', '<br>')}</div>`
    : '';

/** The border makes it as large in Outlook, which knows no padding here. */
const linkOf = ({ link }: Letter): string =>
  link
    ? `<p style="margin:0 0 24px"><a href="${text(link.url)}" style="display:inline-block;background:${DEEP};border:solid ${DEEP};border-width:9px 20px;border-radius:4px;color:#ffffff;text-decoration:none">${text(link.text)}</a></p>`
    : '';

/** The letter as HTML: nothing is loaded, every value is escaped, styles are inline as mail wants them. */
export function letterHtml(letter: Letter): string {
  const { locale, title, opening, rows, closing, note } = letter;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${text(title)}</title></head>`,
    `<body style="margin:0;padding:0;background:#ffffff"><div lang="${locale}" style="max-width:600px;margin:0 auto;padding:28px 20px;font-family:${FONTS[locale]};font-size:16px;line-height:1.75;color:${INK}">`,
    `<h1 style="margin:0 0 18px;padding-bottom:12px;border-bottom:2px solid ${DEEP};font-size:20px;line-height:1.4;font-weight:600;color:${INK}">${text(title)}</h1>`,
    ...opening.map((line) => paragraph(line)),
    rowsOf(rows),
    quoteOf(letter),
    linkOf(letter),
    ...closing.map((line) => paragraph(line)),
    `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid ${LINE};font-size:14px;color:${SOFT}">${text(note)}</p>`,
    '</div></body></html>',
  ].join('\n');
}

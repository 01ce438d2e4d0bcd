import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** What a mail says, once for its plain text and its HTML. Empty parts are left out. */
export interface Letter {
  locale: Locale;
  title: string;
  /** Before the rows. */
  opening: string[];
  rows: { label: string; value: string }[];
  /** In somebody else's words, with the line breaks as they were written. */
  quote?: { label: string; text: string } | undefined;
  link?: { text: string; url: string };
  closing: string[];
  /** Small, under everything else. */
  note: string;
}

/** The letter as plain text. */
export function letterText(letter: Letter): string {
  const { locale, title, opening, rows, quote, link, closing, note } = letter;
  const t = translator(locale, 'leadMail');
  const row = ({ label, value }: { label: string; value: string }) => t('row', { label, value });
  const parts = [
    title,
    ...opening,
    rows.map(row).join('\n'),
    quote ? row({ label: quote.label, value: `\n${quote.text}` }) : '',
    link ? row({ label: link.text, value: `\n${link.url}` }) : '',
    ...closing,
    note,
  ];
  return `${parts.filter(Boolean).join('\n\n').replace(/ +$/gm, '')}\n`;
}

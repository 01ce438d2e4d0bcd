/** Excel knows UTF-8 by it; without, Han text opens as rubbish. */
const BOM = '\uFEFF';
/**
 * What a spreadsheet reads as a formula, in full width too, as input methods write it. Source: OWASP,
 * «CSV Injection».
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe makes it text. */
const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as RFC 4180 has it, with nothing in it that a spreadsheet would run. */
export const writeCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    BOM + rows.map((row) => `${row.map((text) => quoted(neutral(text))).join(',')}\r\n`).join(''),
  );

import type { FlattenedField, Option, PayloadRequest } from 'payload';
import { inLanguage, type Label, label } from '#cms/label.ts';
import type { Lead } from '#generated/payload-types.ts';
import { isoMinute } from '#i18n/format.ts';
import { ATTRIBUTION } from '../attribution-fields.ts';
import { namesOf } from '../inbox/colleagues.ts';

/** What goes out, in this order. */
export const EXPORTED = [
  'reference',
  'createdAt',
  'name',
  'company',
  'email',
  'phone',
  'interest',
  'message',
  'locale',
  'state',
  'held',
  'owner',
  'answerDueAt',
  'firstAnsweredAt',
  ...ATTRIBUTION,
  'consentedAt',
  'consentPurposes',
] as const satisfies (keyof Lead)[];
type Column = (typeof EXPORTED)[number];

const received = label('收到时间', '收到時間', 'Received at');
const yes = label('是', '是', 'yes');
const no = label('否', '否', 'no');
/** Sheets cannot hold them, and nobody can read them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNREADABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** The enquiries as a table with headings, in the language of the user; times are those of China. */
export async function exportTable(req: PayloadRequest, leads: Lead[]): Promise<string[][]> {
  const { payload, i18n } = req;
  const inWords = (text: unknown) => inLanguage(i18n.language, text as Label);
  const fields = new Map(
    payload.collections.leads.config.flattenedFields.map((field) => [field.name, field]),
  );
  const names = await namesOf(
    payload,
    leads.map(({ owner }) => owner),
  );

  const heading = (column: Column): string => {
    const field = fields.get(column);
    return column === 'createdAt'
      ? inWords(received)
      : inWords(field && 'label' in field && field.label);
  };
  const cell = (lead: Lead, column: Column): string => {
    const value = lead[column];
    if (column === 'held') return inWords(value ? yes : no);
    if (value === null || value === undefined) return '';
    if (column === 'owner') return names.get(value as number) ?? String(value);
    const field = fields.get(column);
    if (field?.type === 'date') return isoMinute(value as string);
    if (field?.type === 'select') return optionsOf(field, value).map(inWords).join(', ');
    return String(value).replace(UNREADABLE, '');
  };
  return [
    EXPORTED.map(heading),
    ...leads.map((lead) => EXPORTED.map((column) => cell(lead, column))),
  ];
}

function optionsOf(field: FlattenedField & { type: 'select' }, value: unknown): unknown[] {
  const known = (chosen: unknown) => (option: Option) =>
    typeof option === 'object' && option.value === chosen;
  return [value].flat().flatMap((chosen) => {
    const option = field.options.find(known(chosen));
    return typeof option === 'object' ? [option.label] : [];
  });
}

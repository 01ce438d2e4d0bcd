'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { inLanguage, type Label } from '../label.ts';

interface Props {
  /** Fields whose values name the row, in the order in which they are read. */
  fields: string[];
  /** What a row is called while these fields are empty. */
  name: Label;
  /** Rows are cited in the text by their number: «[3]». */
  cited?: boolean;
  /** The name is shown before the content too: rows are of different kinds. */
  kind?: boolean;
}

const MAX_LENGTH = 80;

const cut = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;

/** Names a folded row by its content, so that editors find it without unfolding all of them. */
export const RowLabel = ({ fields, name, cited = false, kind = false }: Props) => {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>();
  const { i18n } = useTranslation();
  const number = rowNumber + 1;
  const content = fields
    .map((field) => data?.[field])
    .filter((value) => (typeof value === 'string' && value.trim()) || typeof value === 'number')
    .join(' ');
  const called = inLanguage(i18n.language, name);
  const title = cut(content);
  if (cited) return <span>{`[${number}] ${title || called}`}</span>;
  if (kind) return <span>{[number, called, title].filter(Boolean).join('  ')}</span>;
  return <span>{title || `${called} ${number}`}</span>;
};

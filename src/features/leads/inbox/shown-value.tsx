'use client';

import { getTranslation } from '@payloadcms/translations';
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import type { ClientField } from 'payload';
import type { ReactNode } from 'react';
import { inLanguage, label } from '#cms/label.ts';
import type { Lead } from '#generated/payload-types.ts';
import { isoMinute } from '#i18n/format.ts';
import type { ValueKind } from './components.ts';
import { between } from './duration.ts';
import { markOf } from './lead-mark.ts';
import { MarkLabel } from './mark-label.tsx';

interface Props {
  field: ClientField;
  kind: ValueKind;
  value: unknown;
}
interface Known {
  field: ClientField;
  value: string;
}

const took = label('首次答复用时', '首次答覆用時', 'First answer took');
const fullText = label('查看全文', '檢視全文', 'Read the full text');

/** Names of the chosen options. */
const Choice = ({ field, value }: { field: ClientField; value: unknown }) => {
  const { i18n } = useTranslation();
  const options = 'options' in field ? (field.options ?? []) : [];
  const names = [value].flat().map((chosen) => {
    const option = options.find((one) => typeof one === 'object' && one.value === chosen);
    return typeof option === 'object' ? getTranslation(option.label, i18n) : String(chosen);
  });
  return names.join(', ');
};

/** Until when the sender was promised an answer, and whether that is over. */
const Due = ({ value }: Known) => {
  const { i18n } = useTranslation();
  const lead = useFormFields(([fields]) => ({
    state: fields.state?.value as Lead['state'],
    held: fields.held?.value === true,
  }));
  const mark = markOf({ ...lead, answerDueAt: value }, Date.now());
  return (
    <>
      {isoMinute(value)}
      {mark?.kind === 'overdue' && (
        <MarkLabel kind="overdue" text={inLanguage(i18n.language, mark.text)} />
      )}
    </>
  );
};

const Answered = ({ value }: Known) => {
  const { i18n } = useTranslation();
  const { savedDocumentData } = useDocumentInfo();
  const since = (savedDocumentData as Partial<Lead> | undefined)?.createdAt;
  const words = since && inLanguage(i18n.language, between(since, value));
  return (
    <>
      {isoMinute(value)}
      {words && <span>{`${inLanguage(i18n.language, took)} ${words}`}</span>}
    </>
  );
};

const ConsentText = ({ value }: Known) => {
  const { i18n } = useTranslation();
  return (
    <Link href={`/admin/collections/consent-texts/${value}`} prefetch={false}>
      {inLanguage(i18n.language, fullText)}
    </Link>
  );
};

const shows: Partial<Record<ValueKind, (known: Known) => ReactNode>> = {
  mail: ({ value }) => <a href={`mailto:${encodeURI(value)}`}>{value}</a>,
  phone: ({ value }) => <a href={`tel:${value}`}>{value}</a>,
  moment: ({ value }) => isoMinute(value),
  due: Due,
  answered: Answered,
  consentText: ConsentText,
};

/** A value in the way of its kind. */
export const ShownValue = ({ field, kind, value }: Props) => {
  if (value === null || value === undefined || value === '') return '—';
  if (kind === 'choice') return <Choice field={field} value={value} />;
  const Shown = shows[kind];
  return Shown ? <Shown field={field} value={String(value)} /> : String(value);
};

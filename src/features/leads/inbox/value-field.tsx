'use client';

import { getTranslation } from '@payloadcms/translations';
import { useField, useTranslation } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import type { ValueKind } from './components.ts';
import { ShownValue } from './shown-value.tsx';

interface Props {
  field: ClientField;
  path: string;
  kind: ValueKind;
}

/** What nobody may change, as text that can be copied and read by its label. */
export const ValueField = ({ field, path, kind }: Props) => {
  const { value } = useField<unknown>({ path });
  const { i18n } = useTranslation();
  const label = 'label' in field ? (field.label as Parameters<typeof getTranslation>[0]) : '';
  const id = `value-${path}`;
  return (
    <div className={`field-type lead-value lead-value--${kind}`}>
      <span className="field-label" id={id}>
        {getTranslation(label, i18n)}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of text, not of controls */}
      <div className="lead-value__text" role="group" aria-labelledby={id}>
        <ShownValue field={field} kind={kind} value={value} />
      </div>
    </div>
  );
};

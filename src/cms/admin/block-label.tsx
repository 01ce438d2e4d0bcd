'use client';

import { Pill, useFormFields, useTranslation } from '@payloadcms/ui';
import { inLanguage, type Label } from '../label.ts';

interface Props {
  /** Field of the block that says what it is about. */
  field: string;
  name: Label;
}

/** Names a folded block of a rich text by its kind and title. */
export const BlockLabel = ({ field, name }: Props) => {
  const { i18n } = useTranslation();
  const title = useFormFields(([fields]) => fields[field]?.value);
  return (
    <div style={{ display: 'flex', gap: 12, minWidth: 0 }}>
      <Pill pillStyle="white" size="small">
        {inLanguage(i18n.language, name)}
      </Pill>
      {typeof title === 'string' && <span>{title}</span>}
    </div>
  );
};

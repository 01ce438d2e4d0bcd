'use client';

import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { inLanguage, label } from '#cms/label.ts';

interface Props {
  lead: number;
  onAdded: () => Promise<void>;
}

/** As long as the time line's field. */
const MAX_LENGTH = 4000;
const placeholder = label(
  '写下沟通情况，只有内部可见',
  '寫下溝通情況，只有內部可見',
  'What was said or agreed; seen by colleagues only',
);
const name = label('新备注', '新備註', 'New note');
const add = label('添加备注', '新增備註', 'Add note');
const failed = label(
  '备注未能保存，请重试。',
  '備註未能儲存，請重試。',
  'The note was not saved; try again.',
);

/** Adds a note to the time line at once, whatever else is open in the form. */
export const NoteForm = ({ lead, onAdded }: Props) => {
  const { i18n } = useTranslation();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const answer = await fetch('/api/lead-events', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lead, text: text.trim() }),
    }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) {
      toast.error(inLanguage(i18n.language, failed));
      return;
    }
    setText('');
    await onAdded();
  };
  return (
    <div className="lead-note field-type textarea">
      <textarea
        aria-label={inLanguage(i18n.language, name)}
        className="textarea-element"
        maxLength={MAX_LENGTH}
        onChange={(event) => setText(event.target.value)}
        placeholder={inLanguage(i18n.language, placeholder)}
        rows={2}
        value={text}
      />
      <Button
        buttonStyle="secondary"
        disabled={busy || text.trim() === ''}
        margin={false}
        onClick={save}
        size="medium"
        type="button"
      >
        {inLanguage(i18n.language, add)}
      </Button>
    </div>
  );
};

'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { inLanguage, label } from '#cms/label.ts';
import { NoteForm } from './note-form.tsx';
import type { TimeLineEntry } from './read-time-line.ts';

interface Props {
  lead: number;
  /** As they were when the page was made. */
  entries: TimeLineEntry[];
}

const title = label('记录与备注', '記錄與備註', 'Time line and notes');

/** Who did what, when; newest first. Follows what is saved in the form around it. */
export const TimeLine = ({ lead, entries: first }: Props) => {
  const { i18n } = useTranslation();
  const { lastUpdateTime } = useDocumentInfo();
  const [entries, setEntries] = useState(first);
  const read = useCallback(async () => {
    const answer = await fetch(`/api/leads/${lead}/time-line`, { credentials: 'include' });
    if (answer.ok) setEntries(((await answer.json()) as { entries: TimeLineEntry[] }).entries);
  }, [lead]);
  const shown = useRef(lastUpdateTime);
  useEffect(() => {
    if (shown.current === lastUpdateTime) return;
    shown.current = lastUpdateTime;
    void read();
  }, [lastUpdateTime, read]);
  return (
    <section className="field-type lead-section">
      <h3>{inLanguage(i18n.language, title)}</h3>
      <NoteForm lead={lead} onAdded={read} />
      <ol>
        {entries.map(({ id, at, time, who, what, note }) => (
          <li key={id} className="lead-entry">
            <p className="lead-entry__head">
              <time dateTime={at}>{time}</time>
              <span>{who}</span>
            </p>
            <p>{what}</p>
            {note && <p className="lead-entry__note">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};

import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

interface Props {
  /** The `popovertarget` of the buttons that open it. */
  id: string;
  label: string;
  locale: Locale;
  children: ReactNode;
}

/**
 * A note that opens beside the word it belongs to, at the foot of the screen on phones. The browser
 * opens it, closes it on Escape and gives the focus back; no script takes part.
 */
export const NotePopover = ({ id, label, locale, children }: Props) => (
  <div popover="auto" id={id} role="note" aria-label={label} className="note">
    {children}
    <button
      type="button"
      popoverTarget={id}
      popoverTargetAction="hide"
      className="note-close"
      aria-label={translator(locale, 'article')('close')}
    >
      <span aria-hidden="true">×</span>
    </button>
  </div>
);

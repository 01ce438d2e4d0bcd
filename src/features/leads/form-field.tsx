import type { ReactNode } from 'react';

export const CONTROL =
  'block w-full scroll-mt-10 rounded-s border border-line-2 bg-paper px-3 text-body aria-[invalid=true]:border-2 aria-[invalid=true]:border-data';

/** Ids of what describes a field: its hint, where it has one, and the slot of its error. */
export const describedBy = (field: string, hasHint = false): string =>
  hasHint ? `${field}-hint ${field}-error` : `${field}-error`;

/** Where the message of a refused field is written; empty and unseen until then. */
export const ErrorSlot = ({ field }: { field: string }) => (
  <p id={`${field}-error`} className="mt-1 text-note font-medium text-data empty:hidden" />
);

interface Props {
  field: string;
  label: string;
  /** The word for required, where the field is. */
  required?: string | undefined;
  hint?: string | undefined;
  /** The control, with the id of the field. */
  children: ReactNode;
}

/** A control between its label and what is to be said about it. */
export const FormField = ({ field, label, required, hint, children }: Props) => (
  <div>
    <label htmlFor={field} className="mb-1 block text-small font-medium">
      {label}
      {required && <span className="ms-2 text-note font-normal text-ink-3">{required}</span>}
    </label>
    {hint && (
      <p id={`${field}-hint`} className="mb-2 text-note leading-normal text-ink-3">
        {hint}
      </p>
    )}
    {children}
    <ErrorSlot field={field} />
  </div>
);

import { TRAP_FIELD } from './spam/fields.ts';

/**
 * A field that nobody sees, reaches or hears of; only a machine fills it in. The label is for whoever
 * reads the page without its style.
 */
export const TrapField = ({ label }: { label: string }) => (
  <div className="hidden" aria-hidden="true">
    <label htmlFor={TRAP_FIELD}>{label}</label>
    <input id={TRAP_FIELD} name={TRAP_FIELD} type="text" tabIndex={-1} autoComplete="off" />
  </div>
);

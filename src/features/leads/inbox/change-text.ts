import { LEAD_STATES, type LeadState } from '../state-field.ts';

/** How a change stands in the time line: in values, so that everybody reads it in the own language. */
export type Change =
  | { what: 'state'; from: LeadState; to: LeadState }
  | { what: 'owner'; to: string | null };

const NOBODY = '—';
const isState = (text: string | undefined): text is LeadState =>
  LEAD_STATES.some((state) => state === text);

export const writeChange = (change: Change): string =>
  change.what === 'state' ? `${change.from} → ${change.to}` : `→ ${change.to ?? NOBODY}`;

/** @returns null for what is not written by `writeChange` */
export function readChange(text: string): Change | null {
  if (text.startsWith('→ ')) {
    const name = text.slice(2);
    return { what: 'owner', to: name === NOBODY ? null : name };
  }
  const [from, to] = text.split(' → ');
  return isState(from) && isState(to) ? { what: 'state', from, to } : null;
}

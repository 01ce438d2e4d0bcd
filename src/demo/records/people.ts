import type { PersonRecord } from './types.ts';

/** No real person: the company's editorial office and a placeholder reviewer. */
export const people: PersonRecord[] = [
  { key: 'editorial-office', roles: ['author'] },
  { key: 'medical-editor', roles: ['reviewer'] },
];

import type { PageRecord } from './types.ts';

export const pages: PageRecord[] = [
  { slug: 'platform', publishedOn: '2026-03-10' },
  { slug: 'privacy', publishedOn: '2026-11-01' },
];

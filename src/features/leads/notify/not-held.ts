import type { Lead } from '#generated/payload-types.ts';

/** What waits for review is told to nobody but sales, until somebody releases it. */
export const notHeld = ({ held }: Pick<Lead, 'held'>): boolean => !held;

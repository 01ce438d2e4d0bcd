/**
 * No document and no redirect has a longer address; the fields allow less or the same. What a
 * visitor makes up beyond that is neither looked for nor becomes a tag.
 */
export const MAX_SLUG_LENGTH = 100;
export const MAX_PATH_LENGTH = 200;

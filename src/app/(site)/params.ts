/** Parameters as Next hands them to a route. */
export interface LocaleParams {
  params: Promise<{ locale: string }>;
}
export interface SlugParams {
  params: Promise<{ locale: string; slug: string }>;
}
export interface ListParams {
  params: Promise<{ locale: string; page: string }>;
}

/** Page number of a path: a whole number from 1, without leading zeros, or null. */
export const parsePage = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

import { env } from './env.ts';

/** Absolute URL of a path of the site, by `SITE_URL` alone: never by what a request says. */
export const absoluteUrl = (path: string): string => new URL(path, `${env().SITE_URL}/`).href;

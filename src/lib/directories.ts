import { resolve } from 'node:path';

/** Folder of everything that must outlive a new release: database, media, secrets. */
export const dataDirectory = (): string =>
  resolve(/* turbopackIgnore: true */ process.cwd(), process.env.DATA_DIR || '.data');

/** Uploaded pictures. Read while the configuration loads, before the environment is checked. */
export const mediaDirectory = (): string => resolve(dataDirectory(), 'media');

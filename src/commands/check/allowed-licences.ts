/** Licences that ask for a notice at most, or (LGPL, MPL) for the sources of changes to themselves. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'WTFPL',
]);

/** Packages whose lock entry says nothing: MIT by the file LICENSE in each. */
const READ_BY_HAND = ['busboy', 'streamsearch'];

export interface Locked {
  license?: string;
  dev?: boolean;
}

/** An expression of SPDX: of an OR one side is enough, of an AND both are needed. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));

/** Production packages of a lock file under a licence that is not on the list. */
export const refusedLicences = (packages: Record<string, Locked>): string[] =>
  Object.entries(packages).flatMap(([path, { license, dev }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    if (path === '' || dev || READ_BY_HAND.includes(name)) return [];
    return license && isAllowed(license) ? [] : [`${path}: ${license ?? 'no licence'}`];
  });

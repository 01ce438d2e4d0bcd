/** T53: the checks of secrets and licences find what they are for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusedLicences } from './allowed-licences.ts';

test('T53: a licence that asks for more than a notice is refused, and one that is not named', () => {
  expect(
    refusedLicences({
      '': {},
      'node_modules/a': { license: 'MIT' },
      'node_modules/b': { license: 'AGPL-3.0-only' },
      'node_modules/c': {},
      'node_modules/d': { license: 'GPL-3.0', dev: true },
      'node_modules/e': { license: '(GPL-2.0 OR MIT)' },
      'node_modules/f/node_modules/g': { license: 'MIT AND SSPL-1.0' },
    }),
  ).toEqual([
    'node_modules/b: AGPL-3.0-only',
    'node_modules/c: no licence',
    'node_modules/f/node_modules/g: MIT AND SSPL-1.0',
  ]);
});

test('T53: a key in a file is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-secret-'));
  const scan = (text: string) => {
    writeFileSync(join(folder, 'settings.txt'), text);
    return spawnSync(
      'secretlint',
      ['--secretlintrc', '.secretlintrc.json', join(folder, 'settings.txt')],
      { encoding: 'utf8' },
    );
  };
  try {
    expect(scan('nothing to see').status).toBe(0);
    // Put together here, so that this file holds none.
    const found = scan(
      ['-----BEGIN RSA', 'PRIVATE KEY-----\n'].join(' ') +
        'MIIEpAIBAAKCAQEA\n'.repeat(20) +
        ['-----END RSA', 'PRIVATE KEY-----'].join(' '),
    );
    expect(found.status, found.stdout).toBe(1);
    expect(found.stdout).toContain('settings.txt');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('sets a space that does not break between a number and its unit', () => {
  const folder = join(import.meta.dirname, 'content');
  const typed = globSync('*/*.ts', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replaceAll(String.raw`\u00a0`, '\u00a0');
  expect(typed).toContain('5,000\u00a0m²');
  expect(typed.match(/\d ?(?:m²|L(?![\w ]))/gu)).toBeNull();
});

import type { PersonText } from '#demo/texts.ts';

export const people: Record<string, PersonText> = {
  'editorial-office': {
    name: 'Example Biotech Editorial Office',
    title: 'Writes and updates the articles of this site',
  },
  'medical-editor': {
    name: 'Sample medical reviewer',
    title: 'Medical review (demo entry, not a real person)',
  },
};

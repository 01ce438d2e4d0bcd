import type { HomeText } from '#demo/texts.ts';

export const home: HomeText = {
  eyebrow: '3D microcarriers · Cell manufacturing at scale · CDMO',
  title: 'Making cells on microcarriers, by the ten billion',
  lede: 'Example Biotech grows adherent cells on microcarriers. For teams in gene and cell therapy, extracellular vesicles, vaccines and proteins we tailor the way from process development through stepwise scale-up to closed production.',
  platformTitle: 'Technology platform',
  platformText:
    'How many adherent cells can grow depends first on how much surface they find. Microcarriers are small spheres suspended in the medium: with more volume comes more surface. One set of steps serves from the bench to production.',
  stages: [
    { name: 'Seeding', description: 'cells settle on bare microcarriers' },
    { name: 'Attachment', description: 'they spread and hold the surface' },
    { name: 'Growth', description: 'one becomes two, two become four' },
    { name: 'Contact', description: 'neighbouring cells meet' },
    { name: 'Coverage', description: 'the surface is full: harvest, or move to new carriers' },
  ],
  scaleTitle: 'Ten billion done, a\u00a0hundred\u00a0billion under way',
  scaleText:
    'From ten billion (10¹⁰) to a hundred billion (10¹¹) is one step in words and one to ten when drawn. Solid is done, hollow is under way; the places and equipment behind it are drawn by the same rule.',
  diseasesTitle: 'Disease knowledge',
  diseasesText:
    'Six groups of autoimmune disease, a page each. First what the disease is and how it is treated today, then the published human studies of mesenchymal stem cells: how many took part, how they were designed, and what remains unanswered.',
  contactTitle: 'Start with your cells',
  contactText:
    'Tell us the cell type, how you culture it now and the order of magnitude you need. A colleague who has worked on a similar process will get in touch.',
};

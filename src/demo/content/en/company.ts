import { p } from '#demo/body.ts';
import type { CompanyText } from '#demo/texts.ts';

export const company: CompanyText = {
  legalName: 'Example Biotech Co., Ltd.',
  shortName: 'Example Biotech',
  tagline: 'Cells made on 3D microcarriers, counted at every level',
  intro: [
    p(
      'Example Biotech was founded in Beijing in 2018 by a research team of a university medical school; the university holds a share. The technology was transferred from university research and has been supported by several national project grants.',
    ),
    p(
      'Our work is 3D cell manufacturing: cells that grow on surfaces attach to suspended microcarriers and multiply in a way that can be controlled and recorded. Around it we build one-stop solutions to measure, from process development through stepwise scale-up to production, for the large-scale, automated, intelligent and closed manufacture of cell drugs and their derivatives.',
    ),
    p(
      'The process pipeline at the ten-billion-cell level (10^10^) is complete; the hundred-billion level (10^11^) is under way. Three facilities, for R&D and translation, GMP manufacturing and international cooperation, take development, production and application, and are joined by one set of process documents and quality criteria.',
    ),
  ],
  figures: [
    { label: 'R&D and translation platform', unit: 'm²', note: 'CDMO service platform included' },
    {
      label: 'CDMO service platform',
      unit: 'm²',
      note: '3D cell manufacturing, micro-tissue regenerative products',
    },
    { label: 'GMP platform', unit: 'm²', note: 'Home of the microcarrier line' },
    { label: 'Microcarrier line', unit: 'L', note: 'New' },
    {
      label: 'International cooperation and application centre, Shanghai',
      unit: 'm²',
      note: 'Process demonstrations and joint experiments',
    },
    {
      label: 'Process scale',
      unit: 'cells',
      note: 'Ten-billion level done; hundred-billion level (10¹¹) under way',
    },
  ],
  milestones: [
    {
      title: 'Foundation',
      text: 'A research team of a university medical school founds the company in Beijing; the university holds a share.',
    },
    {
      title: 'Shanghai centre opens',
      text: 'The international cooperation and application centre of more than 2,000\u00a0m² starts work.',
    },
    {
      title: 'CDMO service platform opens',
      text: 'More than 1,000\u00a0m² of the 5,000\u00a0m² R&D and translation platform are set aside for CDMO services.',
    },
    {
      title: 'Ten-billion-cell pipeline complete',
      text: 'The 3D microcarrier process pipeline reaches the order of 10¹⁰ cells.',
    },
    {
      title: '1,200\u00a0L microcarrier line completed',
      text: 'The line stands in the 4,000\u00a0m² GMP platform.',
    },
    {
      title: 'Towards the hundred-billion level',
      text: 'The process of the order of 10¹¹ cells is in development and not yet complete.',
    },
  ],
  facilities: [
    {
      name: 'R&D and translation platform',
      place: 'Beijing',
      description:
        '5,000\u00a0m² for process development, test methods and translational research. More than 1,000\u00a0m² of it are the CDMO service platform, for projects in 3D cell manufacturing and micro-tissue regenerative products.',
    },
    {
      name: 'GMP platform',
      place: 'Beijing',
      description:
        '4,000\u00a0m² managed to GMP requirements. The 1,200\u00a0L microcarrier line serves closed culture of adherent cells.',
    },
    {
      name: 'International cooperation and application centre',
      place: 'Shanghai',
      description:
        'More than 2,000\u00a0m² for process demonstrations, joint experiments, training and work with partners.',
    },
  ],
  // Kinds of partners, as a sample: the sources name none.
  partners: [
    {
      name: 'A university medical school',
      note: 'Home of the founding team and source of the technology; holds a share',
    },
    {
      name: 'Developers of cell and gene therapies (sample)',
      note: 'Upstream process development and scale-up',
    },
    {
      name: 'Makers of vaccines and proteins (sample)',
      note: 'Microcarrier culture of adherent cells',
    },
    {
      name: 'Universities and research institutes (sample)',
      note: 'Joint research on organoids and regenerative medicine',
    },
  ],
  fields: [
    {
      name: 'Gene and cell therapy',
      description: 'Upstream culture processes for cell drugs in development and for vectors.',
    },
    {
      name: 'Extracellular vesicles',
      description:
        'Expansion of the source cells under the steady conditions that vesicle collection needs.',
    },
    {
      name: 'Vaccines',
      description: 'Microcarrier processes for vaccines produced in adherent cells.',
    },
    { name: 'Proteins', description: 'Scale-up of proteins expressed by adherent cells.' },
    {
      name: 'Regenerative medicine',
      description: 'Material and process support for research with cells and micro-tissues.',
    },
    {
      name: 'Organoids',
      description:
        'Starting cells in sufficient number and of traceable origin for organoid research.',
    },
    {
      name: 'Food technology',
      description: 'Exploring scalable culture for research on cultivated meat.',
    },
  ],
};

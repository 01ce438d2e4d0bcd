import type { MediaText } from '#demo/texts.ts';

export const media: Record<string, MediaText> = {
  'article-autoimmune': {
    alt: 'A large microcarrier fills the lower right, covered with rounded marks for cells; part of its left side is bare and holds one amber cell. Five small microcarriers drift on the left.',
    caption: 'One mark is one cell, one sphere is one microcarrier.',
  },
  'article-evidence': {
    alt: 'Four groups of amber dots, one below the other: 9, 48, 82 and 404 dots, each standing for one study participant.',
    caption: 'Participants of four studies, one dot each, at one scale.',
  },
  'article-microcarriers': {
    alt: 'Five microcarriers come nearer and grow larger; the cell marks on them increase from none to full coverage.',
    caption: 'From bare to fully covered; schematic, not to scale.',
  },
  'article-scale-up': {
    alt: 'A thousand dots form a disc: the inner hundred are solid amber, the outer nine hundred are hollow.',
    caption:
      'Each dot stands for 100 million cells: solid, ten billion, done; the whole disc, a hundred billion, under way.',
  },
  'article-quality': {
    alt: 'Four rows of microcarriers look alike, nearly covered with cells; one carries only a few cells and is ringed in amber.',
    caption: 'Finding the one that differs.',
  },
  'article-vesicles': {
    alt: 'On the left the edge of a cell with its nucleus; to the right vesicles spread out and become smaller with distance, one of them amber.',
    caption: 'A cell releasing vesicles; schematic, not to scale.',
  },
  'figure-inflammation-curve': {
    alt: 'Two curves. The solid one, acute inflammation, rises and returns to where it began; the dashed amber one, chronic inflammation, rises and then wavers without coming down.',
    caption: 'The course of acute and chronic inflammation; schematic, not measured data.',
  },
  'figure-msc-overview': {
    alt: 'A spindle-shaped mesenchymal stem cell on the left, joined by thin lines to four immune cells on the right: a T cell, a macrophage, a B cell and a dendritic cell.',
    caption: 'A mesenchymal stem cell and four kinds of immune cell; schematic, not to scale.',
  },
  'figure-sphere-stages': {
    alt: 'Five microcarriers of equal size from left to right; the cell marks increase from a single one to full coverage, and each carries one amber cell.',
    caption: 'Five stages from seeding to coverage; schematic, not a micrograph.',
  },
  'figure-process-line': {
    alt: 'Five microcarriers grow from left to right and carry more and more cells; a thin line leads them into a vessel with twelve layers, each holding microcarriers.',
    caption:
      'Step by step into the 1,200\u00a0L vessel; each layer stands for 100\u00a0L, not for the actual layout.',
  },
  'disease-ra': {
    alt: 'Section of a joint: two bone ends lined with cartilage cells. On the left many cells crowd the synovium; the cartilage beside it is hollow, and the advancing edge is marked in amber.',
    caption:
      'Rheumatoid arthritis: the synovium grows and the cartilage beside it is damaged; schematic.',
  },
  'disease-ms': {
    alt: 'Six nerve fibres side by side in segments of myelin. In one of them two segments are thin and the one between is gone; the bare fibre is marked in amber.',
    caption: 'Multiple sclerosis: a nerve fibre with damaged myelin; schematic.',
  },
  'disease-sle': {
    alt: 'Y-shaped antibodies are scattered over the picture; in three places they gather into immune complexes, the largest around an amber self-antigen.',
    caption:
      'Systemic lupus erythematosus: autoantibodies and antigen form immune complexes; schematic.',
  },
  'disease-ibd': {
    alt: 'Section of intestinal villi: in a row of tall villi one stretch is short and has lost cells; small dots below it are immune cells, and an amber line marks the extent.',
    caption: 'Inflammatory bowel disease: a damaged stretch of the lining; schematic.',
  },
  'disease-ss': {
    alt: 'A salivary gland: five acini on branching ducts. Two are drawn in outline only, with immune cells around them; at the mouth of the duct hangs one amber drop of saliva.',
    caption: 'Sjögren’s syndrome: some acini are damaged and saliva is scarce; schematic.',
  },
  'disease-aild': {
    alt: 'Liver lobules lie side by side like a honeycomb; one is outlined by an amber hexagon, and the liver cells along its border are hollow.',
    caption: 'Autoimmune liver disease: interface hepatitis at the border of a lobule; schematic.',
  },
  'news-process': {
    alt: 'Six covered microcarriers on a solid line; the third is ringed in amber. From it a dashed line branches off with three microcarriers drawn in outline.',
    caption:
      'The solid line is the existing process; the dashed one branches off from a step and is under way.',
  },
  'news-industry': {
    alt: 'Twelve microcarriers rise step by step from left to right and carry more and more cells. The amber line below is solid up to the eleventh step and dashed to the last, which ends in a hollow dot.',
    caption: 'From 10⁰ to 10¹¹, a factor of ten at each step; the last is under way.',
  },
  'news-gathering': {
    alt: 'On a dark ground twelve microcarriers form a ring, fuller from one to the next clockwise; the emptiest carries one amber cell.',
    caption: 'Twelve microcarriers, one for each month.',
  },
  'news-line': {
    alt: 'Part of a large vessel that runs off the right edge, with twelve layers; microcarriers are scattered in each, one of them amber.',
    caption: 'Each layer stands for 100\u00a0L, 1,200\u00a0L in all.',
  },
  'news-shanghai': {
    alt: 'On a pale grid, twenty solid squares are set around courtyards; a hollow square stands at the lower left.',
    caption:
      'Each solid square stands for 100\u00a0m², 2,000\u00a0m² in all; the hollow one for what exceeds it.',
  },
  'news-open-day': {
    alt: 'A wall of 110 squares with an open doorway; a microcarrier with one amber cell rests in the door.',
    caption: '110 squares of 100\u00a0m² each: the three facilities together.',
  },
  'facility-rd': {
    alt: 'Fifty squares in five rows, the ten of the top row darker; a microcarrier at the upper right.',
    caption:
      'Each square stands for 100\u00a0m², 5,000\u00a0m² in all; the ten dark ones are the CDMO service platform.',
  },
  'facility-gmp': {
    alt: 'Forty squares in four rows; to the right a vessel with twelve layers.',
    caption:
      'Each square stands for 100\u00a0m², 4,000\u00a0m² in all; each layer for 100\u00a0L, 1,200\u00a0L in all.',
  },
  'facility-shanghai': {
    alt: 'Twenty solid squares in two rows and one hollow square above them.',
    caption:
      'Each solid square stands for 100\u00a0m², 2,000\u00a0m² in all; the hollow one for what exceeds it.',
  },
  'social-card': {
    alt: 'On the right a large microcarrier, mostly covered with cells, one of them amber; a small microcarrier at its upper left.',
    caption: 'Shown when a page is shared.',
  },
};

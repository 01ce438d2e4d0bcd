import type { DiseaseRecord } from './types.ts';

/** Raw reference lines that diseases and trials cite. */
export const sources = {
  regulatoryT:
    'Migration and homeostasis of regulatory T cells in rheumatoid arthritis. Front Immunol. 2022;13:947636.',
  ghoryani2019:
    'Ghoryani M, Shariati-Sarabi Z, Tavakkol-Afshari J, Ghasemi A, Poursamimi J, Mohammadi M. Amelioration of clinical symptoms of patients with refractory rheumatoid arthritis following treatment with autologous bone marrow-derived mesenchymal stem cells: A successful clinical trial in Iran. Biomed Pharmacother. 2019;109:1834-1840.',
  petrou2020:
    'Petrou P, Kassis I, Levin N, et al. Beneficial effects of autologous mesenchymal stem cell transplantation in active progressive multiple sclerosis. Brain. 2020;143(12):3574-3588.',
  zhang2018:
    "Zhang J, Lv S, Liu X, Song B, Shi L. Umbilical Cord Mesenchymal Stem Cell Treatment for Crohn's Disease: A Randomized Controlled Clinical Trial. Gut Liver. 2018;12(1):73-78.",
  yao2019:
    "Yao G, Qi J, Liang J, et al. Mesenchymal stem cell transplantation alleviates experimental Sjögren's syndrome through IFN-β/IL-27 signaling axis. Theranostics. 2019;9(26):8253-8265.",
  xu2012:
    'Xu J, Wang D, Liu D, et al. Allogeneic mesenchymal stem cell treatment alleviates experimental and clinical Sjögren syndrome. Blood. 2012;120(15):3142-3151.',
  consensus2022:
    '中华医学会风湿病学分会, 中国医院协会临床新技术应用专业委员会. 异体间充质干细胞治疗系统性红斑狼疮专家共识. 中华风湿病学杂志. 2022;26(01):1-8.',
  tsokos2011: 'Tsokos G. C. Systemic lupus erythematosus. N Engl J Med. 2011;365(22):2110-2121.',
  li2021:
    'Li A, Guo F, Pan Q, et al. Mesenchymal Stem Cell Therapy: Hope for Patients With Systemic Lupus Erythematosus. Front Immunol. 2021;12:728190.',
  tang2021:
    'Tang WY, Liu JH, Peng CJ, et al. Functional Characteristics and Application of Mesenchymal Stem Cells in Systemic Lupus Erythematosus. Arch Immunol Ther Exp. 2021;69(1):7.',
  fathollahi2018:
    'Fathollahi A, Gabalou NB, Aslani S. Mesenchymal stem cell transplantation in systemic lupus erythematous, a mesenchymal stem cell disorder. Lupus. 2018;27(7):1053-1064.',
  liang2018:
    'Liang J, Zhang H, Kong W, et al. Safety analysis in patients with autoimmune disease receiving allogeneic mesenchymal stem cells infusion: a long-term retrospective study. Stem Cell Res Ther. 2018;9(1):312.',
  gu2014:
    'Gu F, Wang D, Zhang H, et al. Allogeneic mesenchymal stem cell transplantation for lupus nephritis patients refractory to conventional therapy. Clin Rheumatol. 2014;33(11):1611-1619.',
} as const;

/** The disease pages of the demo; the order is that of the site's list. */
export const diseases: DiseaseRecord[] = [
  {
    slug: 'rheumatoid-arthritis',
    publishedOn: '2026-01-22',
    abbreviation: 'RA',
    cover: 'disease-ra',
    reviewer: 'medical-editor',
    reviewedOn: '2026-01-20',
    nextReview: '2027-01-31',
    keyFigures: [
      { value: '9', reference: 2 },
      { value: '4', reference: 2 },
      { value: '2019', reference: 2 },
    ],
    mechanism: ['trigger', 't-cell', 'tissue', 'loss', 'msc'],
    trials: ['ra-2019'],
    references: [sources.regulatoryT, sources.ghoryani2019],
  },
  {
    slug: 'multiple-sclerosis',
    publishedOn: '2026-05-14',
    abbreviation: 'MS',
    cover: 'disease-ms',
    reviewer: 'medical-editor',
    reviewedOn: '2026-05-11',
    nextReview: '2027-05-31',
    keyFigures: [
      { value: '48', reference: 1 },
      { value: '3', reference: 1 },
      { value: '1', reference: 1 },
    ],
    mechanism: ['trigger', 'cytokine', 'tissue', 'loss', 'msc'],
    trials: ['ms-2020'],
    references: [sources.petrou2020],
  },
  {
    slug: 'systemic-lupus-erythematosus',
    publishedOn: '2026-03-12',
    abbreviation: 'SLE',
    cover: 'disease-sle',
    reviewer: 'medical-editor',
    reviewedOn: '2026-03-09',
    nextReview: '2027-03-31',
    keyFigures: [
      { value: '20–70', isPrevalence: true },
      { value: '1,500+' },
      { value: '404', reference: 6 },
      { value: '43.4±25.9', reference: 6 },
    ],
    mechanism: ['trigger', 'antibody', 'cytokine', 'tissue', 'msc'],
    trials: ['sle-consensus-2022', 'sle-safety-2018', 'ln-2014'],
    references: [
      sources.tsokos2011,
      sources.tang2021,
      sources.fathollahi2018,
      sources.li2021,
      sources.consensus2022,
      sources.liang2018,
      sources.gu2014,
    ],
  },
  {
    // The review is overdue on purpose: the page shows how the site marks that.
    slug: 'inflammatory-bowel-disease',
    publishedOn: '2025-12-18',
    abbreviation: 'IBD',
    cover: 'disease-ibd',
    reviewer: 'medical-editor',
    reviewedOn: '2025-12-15',
    nextReview: '2026-06-30',
    keyFigures: [
      { value: '82', reference: 1 },
      { value: '4', reference: 1 },
      { value: '12', reference: 1 },
    ],
    mechanism: ['trigger', 't-cell', 'cytokine', 'tissue', 'msc'],
    trials: ['ibd-2018'],
    references: [sources.zhang2018],
  },
  {
    slug: 'sjogrens-syndrome',
    publishedOn: '2026-07-09',
    abbreviation: 'SS',
    cover: 'disease-ss',
    reviewer: 'medical-editor',
    reviewedOn: '2026-07-06',
    nextReview: '2027-07-31',
    keyFigures: [{ value: '9:1' }, { value: '45–55' }, { value: '24', reference: 1 }],
    mechanism: ['cytokine', 't-cell', 'antibody', 'loss', 'msc'],
    trials: ['ss-2012'],
    references: [sources.xu2012, sources.yao2019],
  },
  {
    // Missing in Traditional Chinese on purpose: the page shows the fallback.
    slug: 'autoimmune-liver-disease',
    publishedOn: '2026-09-03',
    skip: ['zh-TW'],
    abbreviation: 'AILD',
    cover: 'disease-aild',
    reviewer: 'medical-editor',
    reviewedOn: '2026-08-31',
    nextReview: '2027-09-30',
    keyFigures: [
      { value: '6–16', isPrevalence: true },
      { value: '20' },
      { value: '7' },
      { value: '10' },
    ],
    mechanism: ['trigger', 'antibody', 'tissue', 'loss', 'msc'],
    trials: ['aild-nct02997878', 'pbc-nct01662973', 'pbc-2014'],
    references: [],
  },
];

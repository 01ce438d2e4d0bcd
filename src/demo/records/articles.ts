import type { ArticleRecord } from './types.ts';

// Reference lines that more than one article cites, and those too long to read in the list.
const refractoryArthritis =
  'Ghoryani M, Shariati-Sarabi Z, Tavakkol-Afshari J, Ghasemi A, Poursamimi J, Mohammadi M. Amelioration of clinical symptoms of patients with refractory rheumatoid arthritis following treatment with autologous bone marrow-derived mesenchymal stem cells: A successful clinical trial in Iran. Biomed Pharmacother. 2019;109:1834-1840.';
const progressiveSclerosis =
  'Petrou P, Kassis I, Levin N, et al. Beneficial effects of autologous mesenchymal stem cell transplantation in active progressive multiple sclerosis. Brain. 2020;143(12):3574-3588.';
const crohnTrial =
  "Zhang J, Lv S, Liu X, Song B, Shi L. Umbilical Cord Mesenchymal Stem Cell Treatment for Crohn's Disease: A Randomized Controlled Clinical Trial. Gut Liver. 2018;12(1):73-78.";
const sjogrenTrial =
  'Xu J, Wang D, Liu D, et al. Allogeneic mesenchymal stem cell treatment alleviates experimental and clinical Sjögren syndrome. Blood. 2012;120(15):3142-3151.';
const lupusConsensus =
  '中华医学会风湿病学分会, 中国医院协会临床新技术应用专业委员会. 异体间充质干细胞治疗系统性红斑狼疮专家共识. 中华风湿病学杂志. 2022;26(01):1-8.';
const infusionSafety =
  'Liang J, Zhang H, Kong W, et al. Safety analysis in patients with autoimmune disease receiving allogeneic mesenchymal stem cells infusion: a long-term retrospective study. Stem Cell Res Ther. 2018;9(1):312.';

export const articles: ArticleRecord[] = [
  {
    slug: 'msc-autoimmune-disease',
    publishedOn: '2026-03-12',
    cover: 'article-autoimmune',
    source: { kind: 'reposted' },
    author: 'editorial-office',
    reviewer: 'medical-editor',
    reviewedOn: '2026-09-08',
    nextReview: '2027-03-08',
    healthKnowledge: true,
    diseases: [
      'rheumatoid-arthritis',
      'multiple-sclerosis',
      'systemic-lupus-erythematosus',
      'inflammatory-bowel-disease',
      'sjogrens-syndrome',
      'autoimmune-liver-disease',
    ],
    related: ['reading-clinical-evidence', 'systemic-lupus-erythematosus'],
    topics: ['mesenchymal-stem-cells', 'immunology', 'clinical-research'],
    references: [
      'Migration and homeostasis of regulatory T cells in rheumatoid arthritis. Front Immunol. 2022;13:947636.',
      refractoryArthritis,
      progressiveSclerosis,
      crohnTrial,
      "Yao G, Qi J, Liang J, et al. Mesenchymal stem cell transplantation alleviates experimental Sjögren's syndrome through IFN-β/IL-27 signaling axis. Theranostics. 2019;9(26):8253-8265.",
      sjogrenTrial,
      lupusConsensus,
      'Tsokos G. C. Systemic lupus erythematosus. N Engl J Med. 2011;365(22):2110-2121.',
      'Li A, Guo F, Pan Q, et al. Mesenchymal Stem Cell Therapy: Hope for Patients With Systemic Lupus Erythematosus. Front Immunol. 2021;12:728190.',
      'Tang WY, Liu JH, Peng CJ, et al. Functional Characteristics and Application of Mesenchymal Stem Cells in Systemic Lupus Erythematosus. Arch Immunol Ther Exp. 2021;69(1):7.',
      'Fathollahi A, Gabalou NB, Aslani S. Mesenchymal stem cell transplantation in systemic lupus erythematous, a mesenchymal stem cell disorder. Lupus. 2018;27(7):1053-1064.',
      infusionSafety,
      'Gu F, Wang D, Zhang H, et al. Allogeneic mesenchymal stem cell transplantation for lupus nephritis patients refractory to conventional therapy. Clin Rheumatol. 2014;33(11):1611-1619.',
    ],
  },
  {
    slug: 'reading-clinical-evidence',
    publishedOn: '2026-05-14',
    cover: 'article-evidence',
    source: { kind: 'original' },
    author: 'editorial-office',
    reviewer: 'medical-editor',
    reviewedOn: '2026-05-12',
    // Deliberately past: the demo shows what an overdue medical review looks like.
    nextReview: '2026-11-12',
    healthKnowledge: true,
    diseases: [
      'rheumatoid-arthritis',
      'multiple-sclerosis',
      'systemic-lupus-erythematosus',
      'inflammatory-bowel-disease',
    ],
    related: ['msc-autoimmune-disease', 'multiple-sclerosis'],
    topics: ['clinical-research'],
    references: [
      refractoryArthritis,
      progressiveSclerosis,
      crohnTrial,
      infusionSafety,
      lupusConsensus,
    ],
  },
  {
    slug: 'what-are-microcarriers',
    publishedOn: '2025-11-18',
    cover: 'article-microcarriers',
    source: { kind: 'original' },
    author: 'editorial-office',
    healthKnowledge: false,
    diseases: [],
    related: ['ten-to-hundred-billion', 'upstream-process-for-vesicles'],
    topics: ['microcarriers', 'cell-culture'],
    references: [],
  },
  {
    slug: 'ten-to-hundred-billion',
    publishedOn: '2026-01-27',
    cover: 'article-scale-up',
    source: { kind: 'original' },
    author: 'editorial-office',
    healthKnowledge: false,
    diseases: [],
    related: ['what-are-microcarriers', 'quality-control-of-cell-products'],
    topics: ['scale-up', 'microcarriers', 'process-development'],
    references: [],
  },
  {
    slug: 'quality-control-of-cell-products',
    publishedOn: '2026-08-04',
    cover: 'article-quality',
    source: { kind: 'original' },
    author: 'editorial-office',
    healthKnowledge: false,
    diseases: [],
    related: ['ten-to-hundred-billion', 'upstream-process-for-vesicles'],
    topics: ['quality-control', 'mesenchymal-stem-cells'],
    references: [crohnTrial, infusionSafety],
  },
  {
    slug: 'upstream-process-for-vesicles',
    publishedOn: '2026-10-15',
    // Deliberately without an English version.
    skip: ['en'],
    cover: 'article-vesicles',
    source: { kind: 'original' },
    author: 'editorial-office',
    healthKnowledge: false,
    diseases: [],
    related: ['what-are-microcarriers', 'quality-control-of-cell-products'],
    topics: ['extracellular-vesicles', 'process-development'],
    references: [],
  },
];

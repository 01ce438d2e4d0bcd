import { sources } from './diseases.ts';
import type { TrialRecord } from './types.ts';

/** The studies of the disease pages; a number that the sources do not give is left out. */
export const trials: TrialRecord[] = [
  {
    key: 'ra-2019',
    disease: 'rheumatoid-arthritis',
    participants: 9,
    status: 'published',
    year: 2019,
    reference: sources.ghoryani2019,
  },
  {
    key: 'ms-2020',
    disease: 'multiple-sclerosis',
    participants: 48,
    status: 'published',
    year: 2020,
    reference: sources.petrou2020,
  },
  {
    key: 'sle-consensus-2022',
    disease: 'systemic-lupus-erythematosus',
    phase: 'na',
    status: 'published',
    year: 2022,
    reference: sources.consensus2022,
  },
  {
    key: 'sle-safety-2018',
    disease: 'systemic-lupus-erythematosus',
    phase: 'na',
    participants: 404,
    status: 'published',
    year: 2018,
    reference: sources.liang2018,
  },
  {
    key: 'ln-2014',
    disease: 'systemic-lupus-erythematosus',
    status: 'published',
    year: 2014,
    reference: sources.gu2014,
  },
  {
    key: 'ibd-2018',
    disease: 'inflammatory-bowel-disease',
    participants: 82,
    status: 'published',
    year: 2018,
    reference: sources.zhang2018,
  },
  {
    key: 'ss-2012',
    disease: 'sjogrens-syndrome',
    participants: 24,
    status: 'published',
    year: 2012,
    reference: sources.xu2012,
  },
  {
    key: 'aild-nct02997878',
    registryId: 'NCT02997878',
    disease: 'autoimmune-liver-disease',
    phase: '2',
    status: 'unknown',
  },
  {
    key: 'pbc-nct01662973',
    registryId: 'NCT01662973',
    disease: 'autoimmune-liver-disease',
    participants: 7,
    status: 'completed',
  },
  {
    key: 'pbc-2014',
    disease: 'autoimmune-liver-disease',
    participants: 10,
    status: 'published',
    year: 2014,
  },
];

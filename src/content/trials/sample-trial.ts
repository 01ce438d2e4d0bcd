import type { Trial } from './trial.ts';

/** A trial with all that a study can say, for tests. */
export const sampleTrial: Trial = {
  id: 1,
  title: '脐带MSC用于原发性胆汁性胆管炎',
  registryId: 'NCT01662973',
  phase: '2',
  status: 'completed',
  participants: 1200,
  year: 2013,
  design: null,
  cellSource: '脐带MSC',
  route: '静脉输注',
  dose: '0.5×10^6^/kg',
  followUp: null,
  arms: [],
  outcomes: [
    { measure: '死亡比例', baseline: '35–45', result: '16', unit: '%', timePoint: '5年' },
    { measure: '乏力', baseline: null, result: '研究报告减轻', unit: null, timePoint: null },
  ],
  reference: null,
};

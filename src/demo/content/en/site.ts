import type { SiteText } from '#demo/texts.ts';

export const site: SiteText = {
  siteName: 'Example Biotech',
  siteDescription:
    'Example Biotech makes cells on 3D microcarriers: customised process development, stepwise scale-up and closed production, and accounts of MSC research with sources that can be checked.',
  addresses: [
    {
      label: 'Beijing head office',
      address: 'No. 1 Example Road, Haidian District, Beijing (sample address)',
    },
    {
      label: 'Shanghai centre',
      address: 'No. 2 Example Road, Pudong New Area, Shanghai (sample address)',
    },
  ],
  serviceHours: 'Monday to Friday 9:00–17:30 (UTC+8), except public holidays in China',
  disclaimer:
    'This page is about health knowledge and research. It does not replace a doctor’s diagnosis or treatment advice; if you feel unwell, please see a medical institution.',
  interests: [
    'CDMO services',
    'Cell scale-up process',
    'Extracellular vesicles, vaccines and proteins',
    'Organoids and regenerative medicine research',
    'Press',
    'Other',
  ],
};

import type { CompanyRecord } from './types.ts';

export const company: CompanyRecord = {
  foundedYear: 2018,
  figures: [
    { value: '5,000' },
    { value: '1,000+' },
    { value: '4,000' },
    { value: '1,200' },
    { value: '2,000+' },
    { value: '10¹⁰' },
  ],
  // After the founding the years are those of the news records.
  milestones: [
    { date: '2018' },
    { date: '2024' },
    { date: '2024' },
    { date: '2025' },
    { date: '2025' },
    { date: '2026' },
  ],
  facilities: [
    { area: 5000, status: 'running', picture: 'facility-rd', latitude: 39.9, longitude: 116.4 },
    { area: 4000, status: 'running', picture: 'facility-gmp', latitude: 39.9, longitude: 116.4 },
    {
      area: 2000,
      status: 'running',
      picture: 'facility-shanghai',
      latitude: 31.2,
      longitude: 121.5,
    },
  ],
};

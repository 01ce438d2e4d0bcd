import type { GroupField } from 'payload';
import { label } from '../label.ts';
import { dayPicker } from './dates.ts';

/** Who checked the medical content, when, and when it is to be checked again. */
export const medicalReviewField = (): GroupField => ({
  name: 'review',
  type: 'group',
  label: label('医学审阅', '醫學審閱', 'Medical review'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'reviewer',
          type: 'relationship',
          relationTo: 'people',
          label: label('审阅人', '審閱人', 'Reviewer'),
          filterOptions: { roles: { in: ['reviewer'] } },
        },
        {
          name: 'reviewedOn',
          type: 'date',
          label: label('审阅日期', '審閱日期', 'Reviewed on'),
          admin: { date: dayPicker },
        },
        {
          name: 'nextReview',
          type: 'date',
          label: label('下次审阅', '下次審閱', 'Next review due'),
          admin: { date: dayPicker },
        },
      ],
    },
  ],
});

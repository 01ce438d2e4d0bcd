import type { ArrayField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { inLanguage, label, labels } from '#cms/label.ts';
import { parsePrevalence } from './prevalence.ts';

const NOT_A_PREVALENCE = label(
  '画成点的数值须是每10万人的患病数，例如20–70。',
  '畫成點的數值須是每10萬人的患病數，例如20–70。',
  'To be drawn, the value has to be people per 100,000, such as 20–70.',
);

/** Figures shown large at the top of a disease page, each with the reference it comes from. */
export const keyFiguresField = (): ArrayField => ({
  name: 'keyFigures',
  type: 'array',
  maxRows: 6,
  label: label('关键数字', '關鍵數字', 'Key figures'),
  labels: labels('数字', '數字', 'Figure', 'Figures'),
  admin: {
    initCollapsed: true,
    components: {
      RowLabel: rowLabel(label('数字', '數字', 'Figure'), 'value', 'unit', 'label'),
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'text', required: true, label: label('数值', '數值', 'Value') },
        { name: 'unit', type: 'text', localized: true, label: label('单位', '單位', 'Unit') },
        {
          name: 'reference',
          type: 'number',
          min: 1,
          max: 200,
          label: label('文献序号', '文獻序號', 'Number of the reference'),
        },
      ],
    },
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: label('说明', '說明', 'What it counts'),
    },
    {
      name: 'isPrevalence',
      type: 'checkbox',
      label: label(
        '每10万人的患病数：在页首画成点',
        '每10萬人的患病數：在頁首畫成點',
        'People per 100,000: drawn as dots at the head of the page',
      ),
      validate: (
        checked: unknown,
        {
          siblingData,
          req,
        }: { siblingData: { value?: string | null }; req: { i18n: { language: string } } },
      ) =>
        !checked ||
        parsePrevalence(siblingData.value ?? '') !== null ||
        inLanguage(req.i18n.language, NOT_A_PREVALENCE),
    },
  ],
});

import type { SelectField } from 'payload';
import { type Label, label } from '#cms/label.ts';

export const LEAD_STATES = ['new', 'contacted', 'qualified', 'won', 'lost', 'spam'] as const;
export type LeadState = (typeof LEAD_STATES)[number];

export const stateNames: Record<LeadState, Label> = {
  new: label('新咨询', '新諮詢', 'New'),
  contacted: label('已联系', '已聯絡', 'Contacted'),
  qualified: label('有意向', '有意向', 'Qualified'),
  won: label('已成交', '已成交', 'Won'),
  lost: label('未成交', '未成交', 'Lost'),
  spam: label('垃圾信息', '垃圾訊息', 'Spam'),
};

export const stateField = (): SelectField => ({
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'new',
  index: true,
  label: label('状态', '狀態', 'State'),
  options: LEAD_STATES.map((value) => ({ value, label: stateNames[value] })),
});

import type { Field, TextField } from 'payload';
import { type Label, label } from '#cms/label.ts';
import { shownAs } from './inbox/components.ts';
import { readOnly } from './read-only.ts';

/** Names of what the form reports of how the visitor came; none tells who it is. */
export const ATTRIBUTION = [
  'sourcePage',
  'landingPage',
  'referrer',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmTerm',
  'utmContent',
] as const;
export type Attribution = Partial<Record<(typeof ATTRIBUTION)[number], string>>;

export const MAX_ATTRIBUTION_LENGTH = 300;

const names: Record<(typeof ATTRIBUTION)[number], Label> = {
  sourcePage: label('提交前的页面', '提交前的頁面', 'Page before the form'),
  landingPage: label('进站页面', '進站頁面', 'Landing page'),
  referrer: label('来源网站', '來源網站', 'Referrer'),
  utmSource: label('UTM 来源', 'UTM 來源', 'UTM source'),
  utmMedium: label('UTM 媒介', 'UTM 媒介', 'UTM medium'),
  utmCampaign: label('UTM 活动', 'UTM 活動', 'UTM campaign'),
  utmTerm: label('UTM 关键词', 'UTM 關鍵詞', 'UTM term'),
  utmContent: label('UTM 内容', 'UTM 內容', 'UTM content'),
};

const field = (name: (typeof ATTRIBUTION)[number]): TextField => ({
  name,
  type: 'text',
  maxLength: MAX_ATTRIBUTION_LENGTH,
  label: names[name],
  access: readOnly,
  admin: { components: { Field: shownAs('text') } },
});

/** How the visitor came to the form, as far as the visit itself tells it. */
export const attributionFields = (): Field[] => ATTRIBUTION.map(field);

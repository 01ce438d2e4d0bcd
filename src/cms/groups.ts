import { label } from './label.ts';

/** Groups of the admin's navigation. */
export const groups = {
  content: label('内容', '內容', 'Content'),
  evidence: label('证据与人员', '證據與人員', 'Evidence and people'),
  site: label('网站', '網站', 'Site'),
  leads: label('客户咨询', '客戶諮詢', 'Enquiries'),
  system: label('系统', '系統', 'System'),
} as const;

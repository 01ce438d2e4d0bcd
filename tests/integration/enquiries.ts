/** Enquiries for the tests, as they come from the form. */
import { hashOfText } from '../../src/features/leads/consent-wording.ts';
import type { Enquiry } from '../../src/features/leads/enquiry.ts';
import { leadReference } from '../../src/features/leads/lead-reference.ts';
import type { Lead } from '../../src/features/leads/lead-schema.ts';

const CONSENT = '测试用同意文本';
let counter = 0;

export function makeEnquiry(content: Partial<Lead> = {}, more: Partial<Enquiry> = {}): Enquiry {
  counter += 1;
  const lead: Lead = {
    name: '王小明',
    company: '示例研究所',
    email: `lead-${counter}@example.com`,
    phone: '',
    interest: 'CDMO服务',
    message: `第${counter}条留言`,
    idempotencyKey: `key-${counter}`,
    ...content,
  };
  return {
    reference: leadReference(lead),
    lead,
    locale: 'zh-CN',
    receivedAt: new Date().toISOString(),
    held: false,
    consent: { text: CONSENT, hash: hashOfText(CONSENT), purposes: ['reply'] },
    attribution: {},
    addressKey: null,
    ...more,
  };
}

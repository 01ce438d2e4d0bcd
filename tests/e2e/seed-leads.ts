/** Stores enquiries as the site does, in a process of its own: the tests' runner loads no Payload. */
import { writeFileSync } from 'node:fs';
import { getPayload } from 'payload';
import config from '../../payload.config.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { makeEnquiry } from '../integration/enquiries.ts';

const DAY_MS = 24 * 3600_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

const chen = { name: '陈立群', email: 'chen.liqun@example.com', phone: '+8613800138000' };
const LEADS: Parameters<typeof makeEnquiry>[] = [
  [
    { ...chen, company: '示例大学附属医院', interest: '合作研究', message: '首次咨询。' },
    { receivedAt: daysAgo(40), attribution: { utmSource: 'wechat', sourcePage: '/about' } },
  ],
  [
    {
      ...chen,
      company: '示例大学附属医院',
      message:
        '您好，我们计划开展间充质干细胞治疗系统性红斑狼疮的临床研究。\n想了解细胞制剂的放行标准，以及最快的供应时间。',
    },
    {
      receivedAt: daysAgo(3.2),
      attribution: {
        utmSource: 'wechat',
        utmMedium: 'social',
        sourcePage: '/diseases/systemic-lupus-erythematosus',
        landingPage: '/articles/msc-autoimmune-disease',
      },
    },
  ],
  [
    {
      name: '林美華',
      company: '示例生技股份有限公司',
      interest: '技術轉移',
      message: '想索取平台簡介。',
    },
    {
      receivedAt: daysAgo(0.1),
      locale: 'zh-TW',
      attribution: { referrer: 'https://www.google.com/', sourcePage: '/zh-TW/platform' },
    },
  ],
  [
    {
      name: 'Sarah Miller',
      company: 'Example Therapeutics Inc.',
      interest: 'CDMO',
      message: 'Could you share your capacity for 2027?',
    },
    {
      receivedAt: daysAgo(0.5),
      locale: 'en',
      attribution: { referrer: 'https://www.linkedin.com/feed', sourcePage: '/en/platform' },
    },
  ],
  [
    { name: '匿名访客', company: '', message: '=HYPERLINK("http://example.com","点我")' },
    { receivedAt: daysAgo(0.3), held: true, attribution: { sourcePage: '/contact' } },
  ],
  ...Array.from(
    { length: 22 },
    (_, index): Parameters<typeof makeEnquiry> => [
      {
        name: `访客${index + 1}`,
        company: index % 3 ? '示例研究所' : '',
        interest: index % 2 ? 'CDMO服务' : '合作研究',
      },
      {
        receivedAt: daysAgo(6 + index * 3.4),
        attribution:
          index % 3 === 1
            ? { utmSource: 'baidu' }
            : index % 3
              ? { referrer: 'https://www.zhihu.com/q' }
              : {},
      },
    ],
  ),
];

const cms = await getPayload({ config });
for (const lead of LEADS) await storeEnquiry(cms, makeEnquiry(...lead));

const STATES = ['contacted', 'qualified', 'won', 'lost', 'contacted', 'spam'] as const;
const { docs } = await cms.find({
  collection: 'leads',
  where: { name: { like: '访客' }, held: { not_equals: true } },
  limit: 100,
  depth: 0,
});
for (const [index, { id, createdAt }] of docs.entries()) {
  const state = STATES[index % STATES.length] ?? 'contacted';
  await cms.update({ collection: 'leads', id, data: { state } });
  const firstAnsweredAt = new Date(
    Date.parse(createdAt) + (1 + (index % 7) * 5) * 3600_000,
  ).toISOString();
  await cms.update({ collection: 'leads', id, data: { firstAnsweredAt } });
}
const [overdue] = (
  await cms.find({
    collection: 'leads',
    where: { name: { equals: chen.name }, interest: { equals: 'CDMO服务' } },
  })
).docs;
await cms.create({
  collection: 'deliveries',
  data: {
    lead: Number(overdue?.id),
    channel: 'dingtalk',
    state: 'dead',
    attempts: 12,
    lastError: 'HTTP status 500',
  },
});
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify({ overdue: overdue?.id }));
process.exit(0);

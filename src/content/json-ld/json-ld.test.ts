import { expect, it } from 'vitest';
import type { SocialSubject } from '#content/social-picture.ts';
import { problemsOf } from '../../../tests/schema-org.ts';
import { articleJsonLd, diseaseJsonLd, newsJsonLd } from './documents.ts';
import { faqJsonLd } from './faq.ts';
import { breadcrumbJsonLd, listJsonLd, pageJsonLd } from './pages.ts';
import { writeJsonLd } from './script.tsx';
import { organizationJsonLd, websiteJsonLd } from './site.ts';

process.env.DATABASE_URL = 'postgres://x:x@localhost/x';
process.env.PAYLOAD_SECRET = 'x'.repeat(32);
process.env.SITE_URL = 'https://www.example.com';
const ORIGIN = 'https://www.example.com';

const shell = {
  name: '示例',
  description: '介绍',
  hotline: '400-012 6688',
  email: null,
  addresses: [{ label: '北京', address: '某路1号' }],
};
const document = {
  slug: 'a',
  title: '题目',
  name: '病名',
  summary: '</script><script>alert(1)</script>',
  abbreviation: 'SLE',
  aliases: ['别名', ''],
  publishedAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-03T03:04:05.000Z',
  cover: null,
  references: [{ number: 1, raw: 'Lancet 2018', doi: '10.1016/x', pmid: null }],
  review: {
    reviewer: { name: '审阅人', title: null },
    reviewedOn: '2026-01-01T00:00:00.000Z',
    nextReview: null,
    overdue: false,
  },
  diseases: [{ name: '狼疮', slug: 'sle' }],
  topics: [],
  source: { author: null, url: null },
  healthKnowledge: true,
};
const social: SocialSubject = { kind: 'articles', name: 'a', title: '题目' };
const parsed = (...things: Parameters<typeof writeJsonLd>[0]) => JSON.parse(writeJsonLd(things));

it('is as schema.org has it, for every kind of page', () => {
  const event = { start: '2026-05-01T01:00:00.000Z', end: null, place: '杭州' };
  const company = { legalName: '全称', shortName: '示例', foundedYear: 2018 };
  const facts = { title: '关于', description: null, path: '/about' };
  const graph = parsed(
    organizationJsonLd('zh-CN', shell, company),
    websiteJsonLd('zh-CN', shell),
    articleJsonLd('zh-CN', document, social, shell),
    articleJsonLd(
      'en',
      { ...document, healthKnowledge: false, diseases: [], review: null },
      social,
      shell,
    ),
    diseaseJsonLd('zh-TW', document, social, shell),
    ...newsJsonLd('en', { ...document, event }, social, shell),
    breadcrumbJsonLd('en', [{ label: 'Articles', href: '/en/articles' }]),
    listJsonLd('en', facts, [{ title: 'One', path: '/en/articles/one' }], 13),
    pageJsonLd('AboutPage', 'zh-CN', facts),
    pageJsonLd('ContactPage', 'zh-CN', facts),
  );
  expect(problemsOf(graph, ORIGIN)).toEqual([]);
  expect(JSON.stringify(graph)).not.toMatch(/""|null|\[\]/);
  const types = graph['@graph'].map((one: { '@type': string }) => one['@type']);
  expect(types).toEqual([
    'Organization',
    'WebSite',
    'MedicalWebPage',
    'Article',
    'MedicalWebPage',
    'NewsArticle',
    'Event',
    'BreadcrumbList',
    'CollectionPage',
    'AboutPage',
    'ContactPage',
  ]);
});

it('says when, by whom and on what a health page was reviewed', () => {
  const [page] = parsed(diseaseJsonLd('zh-CN', document, social, shell))['@graph'];
  expect(page).toMatchObject({
    lastReviewed: '2026-01-01',
    reviewedBy: { '@type': 'Person', name: '审阅人' },
    about: { '@type': 'MedicalCondition', name: '病名', alternateName: ['SLE', '别名'] },
    citation: [{ identifier: { value: '10.1016/x' }, sameAs: ['https://doi.org/10.1016/x'] }],
  });
});

const answer = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
});

it('names the questions that a page answers, once, and no question without an answer', () => {
  const graph = parsed(
    ...faqJsonLd('zh-CN', '/platform', [
      { question: '能放大吗？', answer: answer('能 <b>放大</b>') },
      { question: '没有回答？', answer: answer('') },
      { question: '第二问？', answer: answer('第二答') },
    ]),
  );
  expect(problemsOf(graph, ORIGIN)).toEqual([]);
  const question = (name: string, text: string) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  });
  expect(graph['@graph']).toEqual([
    {
      '@type': 'FAQPage',
      '@id': `${ORIGIN}/platform#faq`,
      url: `${ORIGIN}/platform`,
      inLanguage: 'zh-CN',
      isPartOf: { '@id': `${ORIGIN}/platform` },
      mainEntity: [
        question('能放大吗？', '<p>能 &#x3C;b>放大&#x3C;/b></p>'),
        question('第二问？', '<p>第二答</p>'),
      ],
    },
  ]);
  expect(faqJsonLd('en', '/platform', [])).toEqual([]);
});

it('cannot end the element that holds it', () => {
  expect(writeJsonLd([diseaseJsonLd('zh-CN', document, social, shell)])).not.toContain('<');
});

it('is refused where it is not as schema.org has it', () => {
  const wrong = (thing: object) =>
    problemsOf({ '@context': 'https://schema.org', '@graph': [thing] }, ORIGIN);
  expect(wrong({ '@type': 'NoSuchThing' })).toHaveLength(1);
  expect(wrong({ '@type': 'Event', lastReviewed: '2026-01-01' })).toHaveLength(1);
  expect(wrong({ '@type': 'Event', startDate: '1 May' })).toHaveLength(1);
  expect(wrong({ '@type': 'WebPage', reviewedBy: { '@type': 'Place' } })).toHaveLength(1);
  expect(wrong({ '@type': 'WebPage', name: '' })).toHaveLength(1);
  expect(wrong({ '@type': 'WebPage', url: '/about' })).toHaveLength(1);
});

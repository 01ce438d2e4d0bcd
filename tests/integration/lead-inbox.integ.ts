/** The inbox of enquiries: who reads what, in which words; the list as a file; the overview. */
import { handleEndpoints, type Payload } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '../../payload.config.ts';
import { ROLES, type Role } from '../../src/cms/access/roles.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import type { Lead } from '../../src/generated/payload-types.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { makeEnquiry } from './enquiries.ts';
import { unzip } from './unzip.ts';

let cms: Payload;
const tokens = {} as Record<Role, string>;
const users = {} as Record<Role, number>;

beforeAll(async () => {
  cms = await openCms();
  for (const role of ROLES) {
    const { id, email } = await createUser(cms, role);
    users[role] = id;
    tokens[role] = await logIn(cms, email);
  }
  await cms.update({ collection: 'users', id: users.admin, data: { name: '李经理' } });
});

async function store(...args: Parameters<typeof makeEnquiry>): Promise<Lead> {
  const enquiry = makeEnquiry(...args);
  await storeEnquiry(cms, enquiry);
  const where = { reference: { equals: enquiry.reference } };
  const [lead] = (await cms.find({ collection: 'leads', where, depth: 0 })).docs;
  if (!lead) throw new Error('not stored');
  return lead;
}

const change = (lead: Lead, data: object, role: Role = 'sales') =>
  rest('PATCH', `/leads/${lead.id}`, { token: tokens[role], data });

describe('the time line', () => {
  const read = async (lead: Lead, language: string, role: Role = 'sales') =>
    rest('GET', `/leads/${lead.id}/time-line`, {
      token: tokens[role],
      headers: { 'accept-language': language },
    });
  interface Entry {
    who: string;
    what: string;
    note: string | null;
    time: string;
  }
  const words = async (lead: Lead, language: string) =>
    ((await read(lead, language)).body as { entries: Entry[] }).entries.map(
      ({ who, what, note }) => [who, what, note],
    );

  test('says who did what, in the language of whoever reads', async () => {
    const lead = await store({ email: 'line@example.com' });
    await change(lead, { state: 'contacted' });
    await change(lead, { owner: users.admin });
    await change(lead, { owner: null }, 'admin');
    await rest('POST', '/lead-events', {
      token: tokens.sales,
      data: { lead: lead.id, text: '已电话联系\n下周再联系' },
    });
    const again = await store({ email: 'line@example.com' });
    for (const kind of ['sent', 'failed', 'resent'] as const) {
      await cms.create({
        collection: 'lead-events',
        data: { lead: lead.id, kind, text: 'dingtalk' },
        context: { writesLeadEvents: true },
      });
    }
    expect(await words(lead, 'zh-CN')).toEqual([
      ['网站', '重新发送通知：钉钉群机器人', null],
      ['网站', '通知发送失败：钉钉群机器人', null],
      ['网站', '已发送通知：钉钉群机器人', null],
      ['网站', `同一联系人再次咨询：${again.reference}`, null],
      ['sales@example.com', '备注', '已电话联系\n下周再联系'],
      ['李经理', '负责人：无', null],
      ['sales@example.com', '负责人：李经理', null],
      ['sales@example.com', '状态：新咨询 → 已联系', null],
      ['网站', '收到咨询', null],
    ]);
    expect((await words(lead, 'zh-TW')).slice(4, 8)).toEqual([
      ['sales@example.com', '備註', '已电话联系\n下周再联系'],
      ['李经理', '負責人：無', null],
      ['sales@example.com', '負責人：李经理', null],
      ['sales@example.com', '狀態：新諮詢 → 已聯絡', null],
    ]);
    expect((await words(lead, 'en')).slice(0, 4)).toEqual([
      ['Site', 'Notification sent again: DingTalk group robot', null],
      ['Site', 'Notification failed: DingTalk group robot', null],
      ['Site', 'Notification sent: DingTalk group robot', null],
      ['Site', `The same person wrote again: ${again.reference}`, null],
    ]);
    expect((await words(lead, 'en'))[7]).toEqual([
      'sales@example.com',
      'State: New → Contacted',
      null,
    ]);
  });

  test('tells of the release of what was held', async () => {
    const lead = await store({}, { held: true });
    await change(lead, { held: false });
    expect((await words(lead, 'zh-CN'))[0]).toEqual(['sales@example.com', '审核通过', null]);
    expect((await words(lead, 'en'))[0]?.[1]).toBe('Released after review');
  });

  test('is for sales and administrators alone', async () => {
    const lead = await store();
    const statuses = await Promise.all(
      ROLES.map(async (role) => (await read(lead, 'zh', role)).status),
    );
    expect(Object.fromEntries(ROLES.map((role, index) => [role, statuses[index]]))).toEqual({
      admin: 200,
      editor: 403,
      author: 403,
      sales: 200,
    });
    expect((await rest('GET', `/leads/${lead.id}/time-line`)).status).toBe(403);
  });
});

test('an enquiry is given to somebody of sales or an administrator, never to others', async () => {
  const lead = await store();
  expect((await change(lead, { owner: users.admin })).status).toBe(200);
  expect((await change(lead, { owner: users.editor })).status).toBe(400);
  const after = await cms.findByID({ collection: 'leads', id: lead.id, depth: 0 });
  expect(after.owner).toBe(users.admin);
});

describe('the list as a file', () => {
  const take = async (data: object, { role = 'sales' as Role | null, language = 'zh-CN' } = {}) => {
    const response = await handleEndpoints({
      config,
      request: new Request('http://localhost:3999/api/leads/export', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          ...(role ? { authorization: `JWT ${tokens[role]}` } : {}),
        },
        body: JSON.stringify(data),
      }),
    });
    const file = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, file, text: file.toString() };
  };
  const only = (interest: string) => ({ or: [{ and: [{ interest: { equals: interest } }] }] });
  const logged = async () =>
    (await cms.find({ collection: 'lead-log', sort: '-id', depth: 0, limit: 100 })).docs;

  test('CSV: mark of UTF-8, headings and values in the language, times of China', async () => {
    const lead = await store(
      {
        name: '陈"教授"',
        company: '甲,乙公司',
        phone: '+8613800138000',
        interest: '导出',
        message: '一\n二',
      },
      { receivedAt: '2026-03-01T16:30:00.000Z', held: true, attribution: { utmSource: '=cmd' } },
    );
    await change(lead, { state: 'contacted', owner: users.admin });
    const answer = await take({ format: 'csv', where: only('导出') });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect([...answer.file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, rest] = answer.text.slice(1).split(/\r\n(.*)/s);
    expect(head?.split(',').slice(0, 5)).toEqual(['编号', '收到时间', '姓名', '单位', '邮箱']);
    expect(rest).toContain(
      `${lead.reference},2026-03-02 00:30,"陈""教授""","甲,乙公司",${lead.email},'+8613800138000,导出,"一\n二",简体中文,已联系,是,李经理,`,
    );
    expect(rest).toContain(",'=cmd,");
    expect(rest?.match(/\r\n/g)).toHaveLength(1);
    const english = await take({ format: 'csv', where: only('导出') }, { language: 'en' });
    expect(english.text).toContain('Reference,Received at,Name,Company,E-mail');
    expect(english.text).toContain('Simplified Chinese,Contacted,yes');
  });

  test('T41: nothing that a sender wrote is a formula', async () => {
    const evil = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1+1'];
    for (const message of evil) await store({ interest: '公式', message, company: message });
    const { text } = await take({ format: 'csv', where: only('公式') });
    const cells = text.match(/(?<=[,\n])"?[=+\-@＝]/g) ?? [];
    expect(cells).toEqual([]);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    const { file } = await take({ format: 'xlsx', where: only('公式') });
    const sheet = unzip(file).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<row');
    expect(sheet).not.toContain('<f>');
  });

  test('XLSX: a sheet with the same content as text', async () => {
    await store({ name: '赵六', interest: '表格', message: '第一行 <b> & "x"' });
    const answer = await take({ format: 'xlsx', where: only('表格') }, { language: 'zh-TW' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('.xlsx"');
    const files = unzip(answer.file);
    const all = [...files.values()].join('\n');
    expect(files.get('xl/workbook.xml')).toContain('諮詢');
    for (const text of ['編號', '收到時間', '赵六', '第一行 &lt;b&gt; &amp;', '新諮詢']) {
      expect(all).toContain(text);
    }
  });

  test('holds what the filter and the search of the list find, and nothing else', async () => {
    await store({ name: '甲方', interest: '筛选', company: '独一无二研究院' });
    await store({ name: '乙方', interest: '筛选' });
    const found = async (data: object) =>
      (await take({ format: 'csv', ...data })).text.match(/甲方|乙方/g)?.sort() ?? [];
    expect(await found({ where: only('筛选') })).toEqual(['乙方', '甲方'].sort());
    expect(await found({ where: only('筛选'), search: '独一无二' })).toEqual(['甲方']);
    expect(await found({ where: only('没有') })).toEqual([]);
    const { text } = await take({ format: 'csv', where: only('筛选'), sort: 'createdAt' });
    expect(text.indexOf('甲方')).toBeLessThan(text.indexOf('乙方'));
  });

  test('is noted with its number and form, without anything of the filter', async () => {
    const before = (await logged()).length;
    await store({ name: '记录人', interest: '留痕' });
    await take({ format: 'xlsx', where: only('留痕'), search: '记录人' });
    const after = await logged();
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toMatchObject({
      action: 'list-export',
      count: 1,
      details: 'XLSX',
      by: users.sales,
    });
    expect(JSON.stringify(after[0])).not.toMatch(/留痕|记录人/);
  });

  test('is for sales and administrators alone, and a refusal is not noted', async () => {
    const before = (await logged()).length;
    const asked = { format: 'csv' };
    expect((await take(asked, { role: 'editor' })).status).toBe(403);
    expect((await take(asked, { role: 'author' })).status).toBe(403);
    expect((await take(asked, { role: null })).status).toBe(403);
    expect((await logged()).length).toBe(before);
    expect((await take(asked, { role: 'admin' })).status).toBe(200);
  });

  test('by the cookie only from the site itself', async () => {
    const from = (origin: string) =>
      rest('POST', '/leads/export', {
        data: { format: 'csv' },
        headers: { cookie: `payload-token=${tokens.sales}`, origin },
      });
    expect((await from('https://elsewhere.example')).status).toBe(403);
    expect((await from('http://localhost:3999')).status).toBe(200);
  });

  test('what is no request for an export is refused', async () => {
    expect((await take({ format: 'pdf' })).status).toBe(400);
    expect((await take({ format: 'csv', where: { nothing: { equals: 1 } } })).status).toBe(400);
    expect((await take({ format: 'csv', where: { addressKey: { exists: true } } })).status).toBe(
      400,
    );
    const large = { or: Array.from({ length: 1001 }, () => ({ name: { equals: 'x' } })) };
    expect((await take({ format: 'csv', where: large })).status).toBe(400);
    expect((await rest('GET', '/leads/export', { token: tokens.sales })).status).not.toBe(200);
  });

  test('more than 10,000 are refused with a clear word, and 10,000 come', async () => {
    const fill = (count: number) =>
      cms.db.drizzle.execute(
        `insert into leads (name, locale, state, consented_at, interest, reference)
         select '大量' || n, 'zh-CN', 'new', now(), '大量', 'bulk-' || ${count} || '-' || n
         from generate_series(1, ${count}) n`,
      );
    await fill(10_000);
    const all = await take({ format: 'csv', where: only('大量') });
    expect(all.text.trimEnd().split('\r\n')).toHaveLength(10_001);
    await fill(1);
    const refused = await take({ format: 'csv', where: only('大量') });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('超过 10000 条');
  });
});

describe('saved views', () => {
  const view = {
    title: '我的待办',
    relatedCollection: 'leads',
    isShared: true,
    access: {
      read: { constraint: 'everyone' },
      update: { constraint: 'onlyMe' },
      delete: { constraint: 'onlyMe' },
    },
    where: { or: [{ and: [{ state: { equals: 'new' } }] }] },
  };

  test('sales keep them for all of sales; others neither see nor make any', async () => {
    const made = await rest('POST', '/payload-query-presets', { token: tokens.sales, data: view });
    expect(made.status).toBe(201);
    const list = (role: Role | null) =>
      rest('GET', '/payload-query-presets', role ? { token: tokens[role] } : {});
    expect((await list('admin')).body).toMatchObject({ totalDocs: 1 });
    for (const role of ['editor', 'author', null] as const) {
      expect((await list(role)).status).toBe(403);
      const attempt = await rest('POST', '/payload-query-presets', {
        ...(role ? { token: tokens[role] } : {}),
        data: view,
      });
      expect(attempt.status).toBe(403);
    }
  });

  test('their fields are named in the three languages', async () => {
    const { collections } = await config;
    const fields = collections.find(({ slug }) => slug === 'payload-query-presets')?.fields as
      | { name?: string; label?: unknown }[]
      | undefined;
    const named = ['title', 'isShared', 'access', 'where', 'columns', 'groupBy'];
    for (const name of named) {
      const field = fields?.find((one) => one.name === name);
      expect(field?.label, name).toMatchObject({
        zh: expect.stringMatching(/\p{Script=Han}/u),
        'zh-TW': expect.stringMatching(/\p{Script=Han}/u),
        en: expect.any(String),
      });
    }
  });
});

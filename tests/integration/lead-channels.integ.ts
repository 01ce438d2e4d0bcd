/** Group robots, tests from the admin, and dead letters that are sent again. */
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ROLES } from '../../src/cms/access/roles.ts';
import { CHANNELS, type ChannelName } from '../../src/features/leads/notify/channel-names.ts';
import { channelByName } from '../../src/features/leads/notify/channels.ts';
import { deliver, giveUp } from '../../src/features/leads/notify/deliver.ts';
import { sharedPace } from '../../src/features/leads/notify/pace.ts';
import { workOnQueue } from '../../src/features/leads/queue/work.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { outboxOf, sendNow, storeLead, until } from './outbox.ts';

const SECRET = 'SECrobot';
// The environment is parsed once, when the configuration is loaded.
const { robots, mailbox } = await vi.hoisted(async () => {
  const { startRobotServer } = await import('./robot-server.ts');
  const { startMailbox } = await import('./mailbox.ts');
  const started = { robots: await startRobotServer('SECrobot'), mailbox: await startMailbox() };
  const { wecom, dingtalk, feishu } = started.robots.urls;
  Object.assign(process.env, {
    SMTP_URL: started.mailbox.url,
    LEAD_WECOM_URL: wecom,
    LEAD_DINGTALK_URL: dingtalk,
    LEAD_DINGTALK_SECRET: 'SECrobot',
    LEAD_FEISHU_URL: feishu,
    LEAD_FEISHU_SECRET: 'SECrobot',
  });
  return started;
});
const ROBOTS = ['wecom', 'dingtalk', 'feishu'] as const;
let cms: Payload;
const tokens: Partial<Record<string, string>> = {};

beforeAll(async () => {
  cms = await openCms();
  for (const role of ROLES) {
    tokens[role] = await logIn(cms, (await createUser(cms, role)).email);
  }
});
afterAll(async () => {
  robots.close();
  await mailbox.stop();
});
beforeEach(async () => {
  robots.taken.length = 0;
  robots.bodies.length = 0;
  robots.fault = 0;
  mailbox.letters.length = 0;
  await cms.db.drizzle.execute('delete from rate_limits');
});

describe('robots', () => {
  test.each(ROBOTS)('%s takes shape and signature, and is told the name alone', async (name) => {
    const message = '留言里的内容';
    const lead = await storeLead(cms, { phone: '+8613800138000', message });
    await sendNow(cms, lead.id, name);
    const [{ text, service }] = robots.taken as [(typeof robots.taken)[number]];
    expect(service).toBe(name);
    expect(text).toContain('新咨询');
    expect(text).toContain('王小明');
    expect(text).toContain(`编号：${lead.reference}`);
    expect(text).toContain(`http://localhost:3999/admin/collections/leads/${lead.id}`);
    for (const personal of ['13800138000', lead.email ?? '?', message, '示例研究所']) {
      expect(robots.bodies.join()).not.toContain(personal);
    }
    expect((await outboxOf(cms, lead.id))[name]).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test.each(ROBOTS)('%s: a refusal with status 200 is a failed attempt', async (name) => {
    const lead = await storeLead(cms, { message: '不许出现在错误里' });
    robots.fault = 93000;
    await expect(sendNow(cms, lead.id, name)).rejects.toThrow('Refused with code 93000');
    expect((await outboxOf(cms, lead.id))[name]).toMatchObject({
      state: 'queued',
      attempts: 1,
      lastError: 'Refused with code 93000',
    });
    robots.fault = 0;
    await sendNow(cms, lead.id, name);
    expect(robots.taken).toHaveLength(1);
  });

  test('a name cannot call the group or lead it somewhere', async () => {
    const name = '<at user_id="all">所有人</at>[点这里](https://evil.example)@all';
    const lead = await storeLead(cms, { name });
    for (const robot of ROBOTS) await sendNow(cms, lead.id, robot);
    expect(robots.taken).toHaveLength(3);
    for (const { text } of robots.taken) {
      expect(text).toContain('所有人');
      expect(text).not.toMatch(/<at|@all|evil\.example|\[点这里/);
    }
  });

  test('what waits for review is not told of', async () => {
    const lead = await storeLead(cms, {}, { held: true });
    expect(Object.keys(await outboxOf(cms, lead.id))).toEqual(['sales-mail']);
    await cms.update({ collection: 'leads', id: lead.id, data: { held: false } });
    expect(Object.keys(await outboxOf(cms, lead.id)).sort()).toEqual(
      ['acknowledgement', 'dingtalk', 'feishu', 'sales-mail', 'wecom'].sort(),
    );
  });

  test('the server of these tests refuses a wrong signature', async () => {
    const send = async (url: string, body: object) =>
      (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).json();
    const text = { content: '新咨询' };
    const sign = 'wrong';
    const [seconds, ms] = [`${Math.floor(Date.now() / 1000)}`, `${Date.now()}`];
    expect(
      await send(robots.urls.feishu, {
        msg_type: 'text',
        content: { text: 'x' },
        timestamp: seconds,
        sign,
      }),
    ).toMatchObject({ code: 19021 });
    const signed = `${robots.urls.dingtalk}&timestamp=${ms}&sign=${sign}`;
    expect(await send(signed, { msgtype: 'text', text })).toMatchObject({ errcode: 310000 });
    expect(SECRET).not.toBe(sign);
  });
});

describe('pace', () => {
  afterEach(() => vi.useRealTimers());
  const wecom = channelByName('wecom');
  if (!wecom) throw new Error('no robot');

  test('T39: two workers together send at most 20 in any minute, and not much less', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const workers = [sharedPace(cms), sharedPace(cms)] as const;
    const granted: number[] = [];
    const start = Date.now();
    // One comes early: the worst moment for limits that begin to count with the first.
    if ((await workers[0](wecom)) === 0) granted.push(0);
    for (let second = 14; second <= 194; second += 1) {
      vi.setSystemTime(start + second * 1000);
      for (const pace of workers) if ((await pace(wecom)) === 0) granted.push(second);
    }
    for (const from of granted) {
      const minute = granted.filter((second) => second >= from && second < from + 60);
      expect(minute.length).toBeLessThanOrEqual(20);
    }
    expect(granted.length).toBeGreaterThanOrEqual(3 * 12);
  });

  test('who comes late is told to wait for a window of its own', async () => {
    const pace = sharedPace(cms);
    const waits: number[] = [];
    for (let index = 0; index < 13; index += 1) waits.push(await pace(wecom));
    expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0]);
    for (const wait of waits.slice(4, 8)) expect(wait).toBeLessThanOrEqual(15);
    for (const wait of waits.slice(8, 12)) expect(wait).toBeGreaterThan(15);
    expect(waits[12]).toBeGreaterThan(30);
    const free = channelByName('webhook');
    expect(free && (await pace(free))).toBe(0);
  });

  test('putting off is no failed attempt: it is queued for later', async () => {
    await cms.db.drizzle.execute('delete from pgboss.job');
    const pace = sharedPace(cms);
    for (let index = 0; index < 4; index += 1) await pace(wecom);
    const lead = await storeLead(cms);
    const { wecom: delivery } = await outboxOf(cms, lead.id);
    const stop = await workOnQueue(cms, process.env.DATABASE_URL ?? '', pace);
    const jobs = async () =>
      (
        await cms.db.drizzle.execute(
          `select state, start_after > now() as later from pgboss.job where data->>'delivery' = '${delivery?.id}' order by created_on`,
        )
      ).rows;
    try {
      await until(async () => (await jobs()).length === 2);
      await until(async () => (await jobs())[0]?.state === 'completed');
    } finally {
      await stop();
    }
    expect((await jobs())[1]).toEqual({ state: 'created', later: true });
    expect((await outboxOf(cms, lead.id)).wecom).toMatchObject({ state: 'queued', attempts: 0 });
  });
});

describe('send a test', () => {
  const press = (channel: string, role = 'admin', language = 'zh') =>
    rest('POST', `/globals/lead-settings/test/${channel}`, {
      ...(tokens[role] && { token: tokens[role] }),
      headers: { 'accept-language': language },
    });

  test.each(['stranger', 'editor', 'author', 'sales'])('%s may not', async (role) => {
    for (const channel of CHANNELS) expect((await press(channel, role)).status).toBe(403);
    expect(robots.bodies).toEqual([]);
    expect(mailbox.letters).toEqual([]);
  });

  test.each(ROBOTS)('%s gets a message that says it is a test', async (channel) => {
    const before = await cms.count({ collection: 'leads' });
    const answer = await press(channel);
    expect(answer).toEqual({ status: 200, body: { sent: true, message: '测试已发出。' } });
    expect(robots.taken[0]?.text).toContain('测试（不是真实的咨询）');
    expect(robots.taken[0]?.text).toMatch(/\/admin\/collections\/leads(\s|\)|$)/);
    expect(await cms.count({ collection: 'leads' })).toEqual(before);
  });

  test('mails go to sales and to the one who presses, in the language of the admin', async () => {
    expect((await press('sales-mail', 'admin', 'zh-TW')).body).toEqual({
      sent: true,
      message: '測試已傳出。',
    });
    expect((await press('acknowledgement', 'admin', 'en')).body).toEqual({
      sent: true,
      message: 'The test was sent.',
    });
    const [sales, own] = mailbox.letters;
    expect(sales?.recipients).toEqual(['sales@example.com']);
    expect(sales?.mail.subject).toContain('測試（不是真實的諮詢）');
    expect(own?.recipients).toEqual(['admin@example.com']);
    expect(own?.mail.text).toContain('Dear Test, not a real enquiry,');
  });

  test('what goes wrong is told without secrets', async () => {
    robots.fault = 93000;
    const { body } = await press('dingtalk');
    expect(body).toEqual({ sent: false, message: '没有发出：Refused with code 93000' });
    const never = await press('webhook');
    expect(never.body).toMatchObject({
      sent: false,
      message: expect.stringContaining('还没有设置好'),
    });
    expect((await press('no-such-channel')).status).toBe(404);
    expect((await press('__proto__')).status).toBe(404);
  });

  test('T37: an address that somebody has saved does not lead into the network', async () => {
    const token = tokens.admin;
    for (const [url, said] of [
      [robots.urls.wecom, 'Only https is allowed'],
      ['https://127.0.0.1:1/key-of-the-robot', 'The address is not public'],
      ['https://localhost:1/key-of-the-robot', 'The address is not public'],
      ['key-of-the-robot', 'The address is not a URL'],
    ]) {
      const data = { webhook: { enabled: false, url } };
      const saved = await rest('POST', '/globals/lead-settings', { token, data });
      expect(saved.status).toBe(200);
      expect(JSON.stringify(saved.body)).not.toContain('key-of-the-robot');
      // Switched off it is tried all the same.
      expect((await press('webhook')).body).toEqual({ sent: false, message: `没有发出：${said}` });
    }
    expect(robots.bodies).toEqual([]);
  });

  test('tests are not sent without end', async () => {
    const answers = [];
    for (let index = 0; index < 12; index += 1) answers.push((await press('acknowledgement')).body);
    expect(answers.filter((answer) => (answer as { sent: boolean }).sent)).toHaveLength(10);
    expect(answers.at(-1)).toMatchObject({
      sent: false,
      message: expect.stringMatching(/^发送太频繁，请\d+秒后再试。$/),
    });
  });
});

describe('dead letters', () => {
  const resend = (id: number | string, role: string) =>
    rest('POST', `/deliveries/${id}/resend`, {
      ...(tokens[role] && { token: tokens[role] }),
      headers: { 'accept-language': 'zh' },
    });
  const dead = async (channel: ChannelName) => {
    const lead = await storeLead(cms);
    robots.fault = 93000;
    await expect(sendNow(cms, lead.id, channel)).rejects.toThrow();
    robots.fault = 0;
    const id = (await outboxOf(cms, lead.id))[channel]?.id ?? 0;
    await giveUp(cms, id);
    return { lead, id };
  };

  test('sales send it again; the time line says who', async () => {
    const { lead, id } = await dead('feishu');
    await cms.db.drizzle.execute('delete from pgboss.job');
    expect(await resend(id, 'sales')).toEqual({
      status: 200,
      body: { message: '已重新排入发送队列。' },
    });
    expect((await outboxOf(cms, lead.id)).feishu).toMatchObject({ state: 'queued', attempts: 1 });
    const { docs } = await cms.find({
      collection: 'lead-events',
      where: { lead: { equals: lead.id }, kind: { equals: 'resent' } },
    });
    expect(docs).toMatchObject([{ text: 'feishu', by: { email: 'sales@example.com' } }]);
    const { rows } = await cms.db.drizzle.execute(`select name, data from pgboss.job`);
    expect(rows).toEqual([{ name: 'lead-delivery', data: { delivery: id } }]);
    await deliver(cms, id, async () => 0);
    expect((await outboxOf(cms, lead.id)).feishu).toMatchObject({ state: 'sent', attempts: 2 });
    expect((await resend(id, 'sales')).status).toBe(409);
    expect(robots.taken).toHaveLength(1);
  });

  test('ten who press at once queue it once', async () => {
    const { id } = await dead('wecom');
    await cms.db.drizzle.execute('delete from pgboss.job');
    const answers = await Promise.all(Array.from({ length: 10 }, () => resend(id, 'admin')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    const { rows } = await cms.db.drizzle.execute(`select 1 from pgboss.job`);
    expect(rows).toHaveLength(1);
  });

  test('a queue that does not take it leaves it dead', async () => {
    const { lead, id } = await dead('wecom');
    const failing = vi.spyOn(cms.db, 'commitTransaction').mockImplementationOnce(async (tx) => {
      await cms.db.rollbackTransaction(tx as string);
      throw new Error('connection lost at commit');
    });
    expect((await resend(id, 'admin')).status).toBe(500);
    failing.mockRestore();
    expect((await outboxOf(cms, lead.id)).wecom?.state).toBe('dead');
    expect((await resend(id, 'admin')).status).toBe(200);
  });

  test('others may not, and what is no dead letter is left alone', async () => {
    const { lead, id } = await dead('wecom');
    for (const role of ['stranger', 'editor', 'author']) {
      expect((await resend(id, role)).status).toBe(403);
    }
    expect((await outboxOf(cms, lead.id)).wecom?.state).toBe('dead');
    for (const unknown of ['999999', '0', '-1', '1e99', 'x', `${id} or 1=1`]) {
      expect((await resend(unknown, 'admin')).status).toBe(409);
    }
    const queued = (await outboxOf(cms, lead.id)).feishu?.id ?? 0;
    expect((await resend(queued, 'admin')).status).toBe(409);
  });
});

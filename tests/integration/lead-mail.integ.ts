/** Mails about enquiries, read in a real mail server. */
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { giveUp } from '../../src/features/leads/notify/deliver.ts';
import { sharedPace } from '../../src/features/leads/notify/pace.ts';
import { workOnQueue } from '../../src/features/leads/queue/work.ts';
import { sendMail } from '../../src/lib/mail.ts';
import { createUser, openCms, rest } from './cms.ts';
import type { Letter } from './mailbox.ts';
import { outboxOf, sendNow, storeLead, until } from './outbox.ts';

// The environment is parsed once, when the configuration is loaded.
const mailbox = await vi.hoisted(async () => {
  const { startMailbox } = await import('./mailbox.ts');
  const started = await startMailbox();
  process.env.SMTP_URL = started.url;
  process.env.MAIL_FROM = '晟元，网站 <web@site.example>';
  return started;
});
let cms: Payload;

beforeAll(async () => {
  cms = await openCms();
  await createUser(cms, 'admin');
  const site = { hotline: '400-012-6688' };
  await cms.updateGlobal({
    slug: 'site',
    locale: 'zh-CN',
    data: { ...site, name: '晟元生物', serviceHours: '工作日9:00–18:00' },
  });
  await cms.updateGlobal({
    slug: 'site',
    locale: 'en',
    data: { ...site, name: 'Shengyuan Bio', serviceHours: 'Mon–Fri 9–18' },
  });
});
afterAll(() => mailbox.stop());
beforeEach(() => {
  mailbox.letters.length = 0;
  mailbox.refuse = null;
  mailbox.mute = false;
});

const only = (): Letter => {
  expect(mailbox.letters).toHaveLength(1);
  return mailbox.letters[0] as Letter;
};
const headerNames = ({ mail }: Letter) => mail.headerLines.map(({ key }) => key);
const visible = (html: string) => html.replace(/<[^>]+>/g, ' ');

test('without named recipients and without sales, the administrators get it', async () => {
  const lead = await storeLead(cms);
  await sendNow(cms, lead.id, 'sales-mail');
  expect(only().recipients).toEqual(['admin@example.com']);
});

test('sales get the whole enquiry, and answer the sender by a reply', async () => {
  await createUser(cms, 'sales');
  await createUser(cms, 'sales', 'sales-2@example.com');
  const lead = await storeLead(
    cms,
    { phone: '+8613800138000', message: '第一行\n<b>第二行</b> & 更多' },
    { attribution: { landingPage: '/platform', utmSource: 'wechat', utmCampaign: '年会' } },
  );
  await sendNow(cms, lead.id, 'sales-mail');
  const { mail, recipients } = only();
  expect(recipients).toEqual(['sales@example.com', 'sales-2@example.com']);
  expect(mail.from?.value).toEqual([{ name: '晟元，网站', address: 'web@site.example' }]);
  expect(mail.replyTo?.value).toEqual([{ name: '王小明', address: lead.email }]);
  expect(mail.subject).toBe('新咨询：王小明 · 示例研究所 · CDMO服务');
  for (const text of [mail.text ?? '', visible(mail.html || '')]) {
    for (const part of ['王小明', '示例研究所', '+8613800138000', lead.email, '/platform']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('wechat / 年会');
    expect(text).toContain(lead.reference);
  }
  const link = `http://localhost:3999/admin/collections/leads/${lead.id}`;
  expect(mail.text).toContain(link);
  expect(mail.html).toContain(`href="${link}"`);
  expect(mail.text).toContain('第一行\n<b>第二行</b> & 更多');
  expect(mail.html).toContain('第一行<br>&lt;b&gt;第二行&lt;/b&gt; &amp; 更多');
  expect(mail.text).not.toContain('待审核');
});

const ACKNOWLEDGED = {
  'zh-CN': {
    subject: '已收到您的咨询 · 晟元生物',
    says: [
      '王小明，您好：',
      '24小时之内',
      '400-012-6688（工作日9:00–18:00）',
      '咨询方向：CDMO服务',
      '晟元生物',
    ],
  },
  'zh-TW': {
    // The name is not filled in, so it stands as in the default language.
    subject: '已收到您的諮詢 · 晟元生物',
    says: ['王小明，您好：', '24小時之內', '服務熱線400-012-6688', '諮詢方向：CDMO服务'],
  },
  en: {
    subject: 'We have received your enquiry · Shengyuan Bio',
    says: [
      'Dear 王小明,',
      'within 24 hours',
      'call 400-012-6688 (Mon–Fri 9–18)',
      'Subject: CDMO服务',
      'Shengyuan Bio',
    ],
  },
} as const;

for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
  test(`the sender is told in ${locale} what has arrived and when an answer comes`, async () => {
    const { subject, says } = ACKNOWLEDGED[locale];
    const lead = await storeLead(cms, { message: '不要重复这句话' }, { locale });
    await sendNow(cms, lead.id, 'acknowledgement');
    const { mail, recipients, raw } = only();
    expect(recipients).toEqual([lead.email]);
    expect(mail.subject).toBe(subject);
    for (const part of [...says, lead.reference ?? '']) expect(mail.text).toContain(part);
    const html = mail.html || '';
    expect(html).toContain(`<html lang="${locale}">`);
    // Nothing is loaded and nothing is counted.
    expect(html).not.toMatch(/<img|<link|<script|url\(|https?:/);
    expect(mail.text).not.toMatch(/https?:/);
    expect(`${mail.text}${html}`).not.toContain('不要重复这句话');
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });
}

test('a longer time is told in days', async () => {
  const data = { answerWithinHours: 72 };
  await cms.updateGlobal({ slug: 'lead-settings', data });
  const lead = await storeLead(cms, {}, { locale: 'en' });
  await sendNow(cms, lead.id, 'acknowledgement');
  await cms.updateGlobal({ slug: 'lead-settings', data: { answerWithinHours: 24 } });
  expect(only().mail.text).toContain('We will answer within 3 days.');
});

test('a mail that is sent again has the number of the first', async () => {
  const lead = await storeLead(cms);
  await sendNow(cms, lead.id, 'acknowledgement');
  const { id } = (await outboxOf(cms, lead.id)).acknowledgement ?? {};
  await cms.update({ collection: 'deliveries', id: Number(id), data: { state: 'queued' } });
  await sendNow(cms, lead.id, 'acknowledgement');
  const [first, second] = mailbox.letters.map(({ mail }) => mail.messageId);
  expect(first).toBe(`<lead-delivery-${id}-acknowledgement@localhost>`);
  expect(second).toBe(first);
});

test('what waits for review is told to sales alone, marked, until it is released', async () => {
  const lead = await storeLead(cms, {}, { held: true });
  expect(Object.keys(await outboxOf(cms, lead.id))).toEqual(['sales-mail']);
  await sendNow(cms, lead.id, 'sales-mail');
  const { mail } = only();
  expect(mail.subject).toMatch(/^待审核的咨询：/);
  expect(mail.text).toContain('没有经过自动验证');
  await cms.update({ collection: 'leads', id: lead.id, data: { held: false } });
  expect(Object.keys(await outboxOf(cms, lead.id))).toEqual(['sales-mail', 'acknowledgement']);
});

test('who left a number only is not written to, and sales are told to call', async () => {
  const lead = await storeLead(cms, { email: '', phone: '+8613900000001' });
  expect(Object.keys(await outboxOf(cms, lead.id))).toEqual(['sales-mail']);
  await sendNow(cms, lead.id, 'sales-mail');
  expect(only().mail.replyTo).toBeUndefined();
  expect(only().mail.text).toContain('请打电话答复');
});

const HOSTILE = [
  '甲\r\nBcc: thief@evil.example\r\nX-Evil: 1',
  '乙\nSubject: 冒充',
  'A, B <thief@evil.example>, "C',
  '"引号" \\ <script>alert(1)</script>',
  '丙\u2028\u0000\u001b[31m😀👩‍🔬',
  `${'长'.repeat(1000)}`,
];

for (const hostile of HOSTILE) {
  test(`T41: ${JSON.stringify(hostile.slice(0, 40))} stays a text`, async () => {
    const { id } = await storeLead(cms);
    // Past the checks of the form, as if they had failed.
    await cms.db.updateOne({
      collection: 'leads',
      id,
      // Postgres itself takes no NUL.
      data: Object.fromEntries(
        ['name', 'company', 'interest', 'message'].map((field) => [
          field,
          hostile.replaceAll('\u0000', ''),
        ]),
      ),
    });
    for (const channel of ['sales-mail', 'acknowledgement'] as const) {
      mailbox.letters.length = 0;
      await sendNow(cms, id, channel);
      const letter = only();
      expect(letter.recipients.join()).not.toContain('evil');
      expect(headerNames(letter).sort()).toEqual(
        [
          'auto-submitted',
          'content-type',
          'date',
          'from',
          'message-id',
          'mime-version',
          ...(channel === 'sales-mail' ? ['reply-to'] : []),
          'subject',
          'to',
          'x-auto-response-suppress',
        ].sort(),
      );
      if (channel === 'sales-mail') {
        expect(letter.mail.replyTo?.value).toHaveLength(1);
        expect(letter.mail.replyTo?.value[0]?.address).toMatch(/^lead-\d+@example\.com$/);
      }
      expect(letter.mail.html).not.toContain('<script');
      // Whoever the address belongs to is led nowhere.
      if (channel === 'acknowledgement') {
        expect(`${letter.mail.text}${letter.mail.html}`).not.toMatch(/evil\.example|@evil/);
      }
    }
  });
}

test('a refused mail leaves its code in the outbox, and no address anywhere', async () => {
  const lead = await storeLead(cms, { email: 'nobody-here@refused.example' });
  mailbox.refuse = 550;
  await expect(sendNow(cms, lead.id, 'acknowledgement')).rejects.toThrow(/^EENVELOPE 550$/);
  const { acknowledgement } = await outboxOf(cms, lead.id);
  expect(acknowledgement).toMatchObject({ state: 'queued', lastError: 'EENVELOPE 550' });
});

test('T05: mail server down: waits in the queue; up again: delivered, once', async () => {
  await mailbox.stop();
  // What the other tests have left.
  await cms.db.drizzle.execute('delete from pgboss.job');
  const lead = await storeLead(cms);
  const stop = await workOnQueue(cms, process.env.DATABASE_URL ?? '', sharedPace(cms));
  try {
    const both = async () => {
      const { acknowledgement, 'sales-mail': sales } = await outboxOf(cms, lead.id);
      return [acknowledgement, sales];
    };
    await until(async () => (await both()).every((one) => (one?.attempts ?? 0) > 0));
    expect(await both()).toMatchObject([
      { state: 'queued', lastError: 'ESOCKET' },
      { state: 'queued', lastError: 'ESOCKET' },
    ]);
    const { rows } = await cms.db.drizzle.execute(
      `select output::text from pgboss.job where output is not null`,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(lead.email);
    await mailbox.start();
    // The pause between two attempts, without waiting for it.
    await cms.db.drizzle.execute(`update pgboss.job set start_after = now() where state = 'retry'`);
    await until(async () => (await both()).every((one) => one?.state === 'sent'));
    const own = mailbox.letters.filter(({ raw }) => raw.includes(lead.email ?? '?'));
    expect(own).toHaveLength(2);
  } finally {
    await stop();
  }
});

test('a mail server that never greets is given up by the signal', async () => {
  mailbox.mute = true;
  const since = Date.now();
  const sent = sendMail({ to: 'a@example.com', text: '…' }, AbortSignal.timeout(300));
  await expect(sent).rejects.toThrow('ETIMEDOUT');
  expect(Date.now() - since).toBeLessThan(5000);
});

test('sales are told of dead letters, at most once an hour', async () => {
  await cms.db.drizzle.execute('delete from rate_limits');
  for (let index = 0; index < 3; index += 1) {
    const lead = await storeLead(cms);
    await giveUp(cms, (await outboxOf(cms, lead.id)).acknowledgement?.id ?? 0);
  }
  const { mail, recipients } = only();
  expect(recipients).toEqual(['sales@example.com', 'sales-2@example.com']);
  expect(mail.subject).toBe('有咨询通知发送失败');
  expect(mail.text).toContain(
    '/admin/collections/deliveries?where[or][0][and][0][state][equals]=dead',
  );
  // A mail server that is down does not keep the dead letter from being one.
  await cms.db.drizzle.execute('delete from rate_limits');
  mailbox.refuse = 550;
  const lead = await storeLead(cms);
  await giveUp(cms, (await outboxOf(cms, lead.id)).acknowledgement?.id ?? 0);
  expect((await outboxOf(cms, lead.id)).acknowledgement?.state).toBe('dead');
});

test('T27: a letter for a new password links to the site, and tells a stranger nothing', async () => {
  const ask = (email: string) =>
    rest('POST', '/users/forgot-password', {
      data: { email },
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    });
  const known = await ask('admin@example.com');
  await until(async () => mailbox.letters.length > 0);
  expect(await ask('nobody@example.com')).toEqual(known);
  const { mail, recipients } = only();
  expect(recipients).toEqual(['admin@example.com']);
  expect(mail.from?.value).toEqual([{ name: '晟元，网站', address: 'web@site.example' }]);
  expect(mail.html).toContain('http://localhost:3999/admin/reset/');
  expect(mail.html).not.toContain('evil');
  // A server that refuses is no sign either.
  mailbox.refuse = 550;
  expect(await ask('admin@example.com')).toEqual(known);
  // Nor one that says nothing for long.
  mailbox.mute = true;
  const since = Date.now();
  expect(await ask('admin@example.com')).toEqual(known);
  expect(Date.now() - since).toBeLessThan(5000);
});

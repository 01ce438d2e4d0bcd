import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseEnv } from './env.ts';
import { mailProblem, mailTransport, sender, sendMail } from './mail.ts';

const settings = vi.hoisted(() => ({ SMTP_URL: '', MAIL_FROM: '', SITE_URL: '' }));
vi.mock('./env.ts', async (original) => ({
  ...(await original<typeof import('./env.ts')>()),
  env: () => settings,
}));
beforeEach(() => {
  Object.assign(settings, {
    SMTP_URL: '',
    MAIL_FROM: '',
    SITE_URL: 'https://www.example.com:8443',
  });
});

describe('who our mails come from', () => {
  test.each([
    ['', { name: '', address: 'no-reply@www.example.com' }],
    ['web@example.com', { name: '', address: 'web@example.com' }],
    ['公司，网站 <web@example.com>', { name: '公司，网站', address: 'web@example.com' }],
    ['"A, B" <web@example.com>', { name: 'A, B', address: 'web@example.com' }],
  ])('%s', (from, expected) => {
    settings.MAIL_FROM = from;
    expect(sender()).toEqual(expected);
  });

  test.each(['web', 'A <web>', 'a@b.c, d@e.f <x@y.z> more', 'a@b.c>'])(
    'the environment refuses «%s»',
    (MAIL_FROM) => {
      expect(() => parseEnv({ MAIL_FROM, SCHEMA_ONLY: '1' })).toThrow(/MAIL_FROM must be/);
    },
  );
});

describe('the mail server', () => {
  const options = (url: string) => {
    settings.SMTP_URL = url;
    return (mailTransport().transporter as unknown as { options: object }).options;
  };

  test('is encrypted as its URL says', () => {
    expect(options('smtps://a:p%40ss@mail.example.com')).toMatchObject({
      secure: true,
      host: 'mail.example.com',
      auth: { user: 'a', pass: 'p@ss' },
    });
    expect(options('smtp://mail.example.com:587')).toMatchObject({ secure: false, port: 587 });
    expect(options('smtp://mail.example.com?requireTLS=true')).toMatchObject({ requireTLS: true });
  });

  test('is not waited for beyond 20 seconds, whatever its URL says', () => {
    const found = options('smtp://mail.example.com?socketTimeout=600000&pool=true&debug=true');
    for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
      expect((found as Record<string, unknown>)[name]).toBeGreaterThan(0);
      expect((found as Record<string, unknown>)[name]).toBeLessThanOrEqual(20_000);
    }
    expect(found).not.toHaveProperty('pool');
    expect(found).not.toHaveProperty('debug');
  });

  test('a problem is told by its codes alone', async () => {
    const words = { message: '550 <wang@example.com> unknown', response: 'wang@example.com' };
    expect(mailProblem({ ...words, code: 'EENVELOPE', responseCode: 550 })).toBe('EENVELOPE 550');
    expect(mailProblem(words)).toBe('Mail not sent');
    settings.SMTP_URL = 'smtp://127.0.0.1:1';
    await expect(sendMail({ to: 'wang@example.com' }, AbortSignal.timeout(5000))).rejects.toThrow(
      /^E[A-Z]+$/,
    );
    await expect(sendMail({ to: 'wang@example.com' }, AbortSignal.abort())).rejects.toThrow(
      'ETIMEDOUT',
    );
  });
});

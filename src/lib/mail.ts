import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { env } from './env.ts';

/** A mail server that answers later than this is as good as none. */
const TIMEOUTS_MS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 15_000,
};

export interface Mailbox {
  name: string;
  address: string;
}

/** Whether there is a mail server at all. */
export const canMail = (): boolean => env().SMTP_URL !== undefined;

/** Who our mails come from; the name is empty where `MAIL_FROM` gives none. */
export function sender(): Mailbox {
  const { MAIL_FROM, SITE_URL } = env();
  if (!MAIL_FROM) return { name: '', address: `no-reply@${new URL(SITE_URL).hostname}` };
  const [, name = '', address] = /^([^<]*)<(.+)>$/.exec(MAIL_FROM) ?? ['', '', MAIL_FROM];
  return { name: name.replaceAll('"', '').trim(), address: address ?? '' };
}

/**
 * Connects for each mail anew and to nothing before the first. Whether it is encrypted the URL says:
 * `smtps:` from the first byte, `smtp:` as soon as the server offers it, `?requireTLS=true` always.
 */
export function mailTransport(): Transporter {
  const url = new URL(env().SMTP_URL ?? '');
  for (const [name, value] of Object.entries(TIMEOUTS_MS)) {
    url.searchParams.set(name, String(value));
  }
  // What it says of the conversation holds the letters.
  for (const name of ['pool', 'debug', 'logger']) url.searchParams.delete(name);
  return createTransport(url.href);
}

export type Mail = Pick<
  SendMailOptions,
  'from' | 'to' | 'replyTo' | 'subject' | 'text' | 'html' | 'messageId' | 'headers'
>;

/**
 * Sends a mail. Addresses that people have typed are handed over as objects, so that none of them is
 * read as several.
 * @throws where the server has not taken it; the message names its answer's code and no address
 */
export async function sendMail(mail: Mail, signal: AbortSignal): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('ETIMEDOUT')), { once: true });
    if (signal.aborted) reject(new Error('ETIMEDOUT'));
  });
  try {
    await Promise.race([
      mailTransport().sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true }),
      late,
    ]);
  } catch (error) {
    throw new Error(mailProblem(error));
  }
}

/** What went wrong, such as `EENVELOPE 550`: the server's own words may quote an address. */
export function mailProblem(error: unknown): string {
  const { code, responseCode, message } = error as Record<string, unknown>;
  if (code === undefined) return message === 'ETIMEDOUT' ? 'ETIMEDOUT' : 'Mail not sent';
  return [code, responseCode].filter(Boolean).join(' ');
}

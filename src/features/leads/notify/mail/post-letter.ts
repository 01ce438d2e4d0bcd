import { env } from '#lib/env.ts';
import { type Mail, sender, sendMail } from '#lib/mail.ts';
import type { Errand } from '../channel.ts';
import { type Letter, letterText } from './letter.ts';
import { letterHtml } from './letter-html.ts';

interface Envelope extends Pick<Mail, 'to' | 'replyTo'> {
  subject: string;
  /** Stands before our address where `MAIL_FROM` names nobody. */
  from: string;
}

/**
 * Sends a letter, as plain text and as HTML. Its number comes from the delivery, so that a mail
 * program knows a repetition; its headers ask other machines not to answer it.
 */
export async function postLetter(
  { key, signal }: Pick<Errand, 'key' | 'signal'>,
  { subject, from, ...addresses }: Envelope,
  letter: Letter,
): Promise<void> {
  const { name, address } = sender();
  await sendMail(
    {
      ...addresses,
      from: { name: name || from, address },
      subject,
      text: letterText(letter),
      html: letterHtml(letter),
      messageId: `<${key}@${new URL(env().SITE_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    },
    signal,
  );
}

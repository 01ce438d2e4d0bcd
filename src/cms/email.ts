import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { Config, EmailAdapter } from 'payload';
import { canMail, mailProblem, mailTransport, sender } from '#lib/mail.ts';
import { noEmail } from './no-email.ts';

/**
 * Payload's own letters, such as that for a new password. Nobody waits for them: neither the time
 * that one takes nor its failure may tell a stranger who has an account.
 */
async function byMailServer(): Promise<EmailAdapter> {
  const { name, address } = sender();
  const adapter = await nodemailerAdapter({
    transport: mailTransport(),
    defaultFromAddress: address,
    defaultFromName: name ? `"${name}"` : '',
    skipVerify: true,
  });
  return (context) => {
    const { sendEmail, ...rest } = adapter(context);
    return {
      ...rest,
      sendEmail: async (message) => {
        sendEmail(message).catch((error: unknown) =>
          context.payload.logger.error({
            msg: `Not sent: «${message.subject}»: ${mailProblem(error)}`,
          }),
        );
      },
    };
  };
}

export const email = (): Config['email'] => (canMail() ? byMailServer() : noEmail);

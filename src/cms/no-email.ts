import type { EmailAdapter } from 'payload';

/**
 * There is no mail server yet. Payload would say so at every start, when nobody has asked for a
 * letter, and only whisper when one is lost. A failure would tell strangers who has an account.
 */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'no-reply@localhost',
  defaultFromName: '',
  sendEmail: async ({ subject }) => {
    payload.logger.error({ msg: `No mail server is set up, not sent: «${subject}»` });
  },
});

import { createHmac } from 'node:crypto';
import type { Channel } from './channel.ts';
import { leadUrl } from './lead-url.ts';
import { notHeld } from './not-held.ts';
import { postJson } from './post-json.ts';

/**
 * Any other system. Signed as `hex(HMAC-SHA-256(secret, "<seconds>.<body>"))`; whoever takes it
 * checks the signature and that the time is not old. No personal data but the name.
 */
export const webhook: Channel = {
  name: 'webhook',
  isOn: ({ webhook: { enabled, url } }) => enabled && url !== null,
  takes: notHeld,
  send: async ({ lead, settings, key, signal }) => {
    const { url, secret, trusted } = settings.webhook;
    const body = JSON.stringify({
      type: 'lead.received',
      reference: lead.reference,
      name: lead.name,
      url: leadUrl(lead),
    });
    const time = Math.floor(Date.now() / 1000);
    const signature = secret
      ? createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
      : null;
    await postJson(url ?? '', body, {
      trusted,
      signal,
      headers: {
        'idempotency-key': key,
        'x-timestamp': String(time),
        ...(signature && { 'x-signature-256': `sha256=${signature}` }),
      },
    });
  },
};

import { createHmac } from 'node:crypto';
import { noticeText, robotChannel } from './robot.ts';

/** Group robot of 钉钉. Signed in the address: HMAC-SHA-256 of `<ms>\n<secret>` with the secret as key. */
export const dingtalk = robotChannel({
  name: 'dingtalk',
  write: (notice, address, secret) => {
    if (secret) {
      const timestamp = String(Date.now());
      const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
      address.searchParams.set('timestamp', timestamp);
      address.searchParams.set('sign', sign);
    }
    return { msgtype: 'text', text: { content: noticeText(notice) }, at: { isAtAll: false } };
  },
});

import { createHmac } from 'node:crypto';
import { noticeText, robotChannel } from './robot.ts';

/** Group robot of 飞书. Signed in the message: HMAC-SHA-256 of nothing with `<seconds>\n<secret>` as key. */
export const feishu = robotChannel({
  name: 'feishu',
  write: (notice, _address, secret) => {
    const message = { msg_type: 'text', content: { text: noticeText(notice) } };
    if (!secret) return message;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const sign = createHmac('sha256', `${timestamp}\n${secret}`).digest('base64');
    return { timestamp, sign, ...message };
  },
});

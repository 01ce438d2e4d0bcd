import { robotChannel } from './robot.ts';

/** Group robot of 企业微信. It has no signature: who knows the address may write. */
export const wecom = robotChannel({
  name: 'wecom',
  write: ({ title, name, reference, link }) => ({
    msgtype: 'markdown',
    markdown: { content: `**${title}**：${name}\n${reference}\n[${link.text}](${link.url})` },
  }),
});

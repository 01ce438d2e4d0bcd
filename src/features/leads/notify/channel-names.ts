import { type Label, label } from '#cms/label.ts';

/** Ways on which an enquiry is told of. */
export const CHANNELS = [
  'sales-mail',
  'acknowledgement',
  'wecom',
  'dingtalk',
  'feishu',
  'webhook',
] as const;
export type ChannelName = (typeof CHANNELS)[number];

export const channelNames: Record<ChannelName, Label> = {
  'sales-mail': label('销售邮件', '銷售郵件', 'E-mail to sales'),
  acknowledgement: label('给咨询人的回执', '給諮詢人的回執', 'Acknowledgement to the sender'),
  wecom: label('企业微信群机器人', '企業微信群機器人', 'WeCom group robot'),
  dingtalk: label('钉钉群机器人', '釘釘群機器人', 'DingTalk group robot'),
  feishu: label('飞书群机器人', '飛書群機器人', 'Feishu group robot'),
  webhook: label('通用 Webhook', '通用 Webhook', 'Webhook (any system)'),
};

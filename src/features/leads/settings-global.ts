import type { Field, GlobalConfig } from 'payload';
import { allow } from '#cms/access/roles.ts';
import { secretField } from '#cms/fields/secret.ts';
import { groups } from '#cms/groups.ts';
import { type Label, label } from '#cms/label.ts';
import { type ChannelName, channelNames } from './notify/channel-names.ts';

const hint = label(
  '关闭后不再发送，已排队的也会取消。',
  '關閉後不再傳送，已排入佇列的也會取消。',
  'Switched off, nothing is sent any more, not even what is waiting.',
);

/** A channel: its switch, then what it needs. */
const channel = (channelName: ChannelName, name: string, fields: Field[]): Field => ({
  name,
  type: 'group',
  label: channelNames[channelName],
  fields: [
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: label('启用', '啟用', 'On'),
      admin: { description: hint },
    },
    ...fields,
  ],
});

const url = (): Field => secretField('url', label('地址', '網址', 'Address'));
const secret = (text: Label): Field => secretField('secret', text);
const signing = label('签名密钥', '簽章密鑰', 'Signing secret');

/** How enquiries are answered, and on which ways they are told of. For administrators only. */
export const leadSettings: GlobalConfig = {
  slug: 'lead-settings',
  label: label('咨询设置', '諮詢設定', 'Settings of enquiries'),
  access: { read: allow('admin'), update: allow('admin'), readVersions: () => false },
  admin: { group: groups.leads, hideAPIURL: true },
  fields: [
    {
      name: 'answerWithinHours',
      type: 'number',
      required: true,
      defaultValue: 24,
      min: 1,
      max: 720,
      label: label('首次答复期限（小时）', '首次答覆期限（小時）', 'First answer within (hours)'),
    },
    channel('sales-mail', 'salesMail', [
      {
        name: 'recipients',
        type: 'text',
        hasMany: true,
        maxRows: 20,
        label: label('收件人', '收件人', 'Recipients'),
        admin: {
          description: label(
            '留空时发给所有销售角色的用户。',
            '留空時寄給所有銷售角色的使用者。',
            'Empty, it goes to all users with the role of sales.',
          ),
        },
      },
    ]),
    channel('acknowledgement', 'acknowledgement', []),
    channel('wecom', 'wecom', [url()]),
    channel('dingtalk', 'dingtalk', [url(), secret(signing)]),
    channel('feishu', 'feishu', [url(), secret(signing)]),
    channel('webhook', 'webhook', [url(), secret(signing)]),
  ],
};

import type { GlobalConfig, TextFieldManyValidation } from 'payload';
import { z } from 'zod';
import { allow } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { inLanguage, label } from '#cms/label.ts';
import { endpointChannel, mailChannel } from './channel-group.ts';
import { testChannel } from './test-channel.ts';

const noAddress = label(
  '每个收件人都须是正确的邮箱地址。',
  '每個收件人都須是正確的信箱地址。',
  'Each recipient must be an e-mail address.',
);
const areAddresses: TextFieldManyValidation = (values, { req }) =>
  (values ?? []).every((value) => z.email().safeParse(value).success) ||
  inLanguage(req.i18n.language, noAddress);

/** How enquiries are answered, and on which ways they are told of. For administrators only. */
export const leadSettings: GlobalConfig = {
  slug: 'lead-settings',
  label: label('咨询设置', '諮詢設定', 'Settings of enquiries'),
  access: { read: allow('admin'), update: allow('admin'), readVersions: () => false },
  admin: { group: groups.leads, hideAPIURL: true },
  endpoints: [testChannel],
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
    mailChannel('sales-mail', 'salesMail', [
      {
        name: 'recipients',
        type: 'text',
        hasMany: true,
        maxRows: 20,
        label: label('收件人', '收件人', 'Recipients'),
        validate: areAddresses,
        admin: {
          placeholder: label(
            '输入邮箱后按回车',
            '輸入信箱後按Enter',
            'Type an address, then Enter',
          ),
          description: label(
            '留空时发给所有销售角色的用户。',
            '留空時寄給所有銷售角色的使用者。',
            'Empty, it goes to all users with the role of sales.',
          ),
        },
      },
    ]),
    mailChannel('acknowledgement', 'acknowledgement', []),
    endpointChannel('wecom'),
    endpointChannel('dingtalk'),
    endpointChannel('feishu'),
    endpointChannel('webhook'),
  ],
};

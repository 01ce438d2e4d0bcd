import type { Field, GroupField, TextField } from 'payload';
import { secretField } from '#cms/fields/secret.ts';
import { type Label, label } from '#cms/label.ts';
import { type Env, env } from '#lib/env.ts';
import { canMail, sender } from '#lib/mail.ts';
import { type ChannelName, channelNames } from './notify/channel-names.ts';
import { type EndpointName, VARIABLES } from './settings.ts';

const hint = label(
  '关闭后不再发送，已排队的也会取消。',
  '關閉後不再傳送，已排入佇列的也會取消。',
  'Switched off, nothing is sent any more, not even what is waiting.',
);

/** A channel: its switch, what it needs, what the environment gives it, and a button to try it. */
const group = (
  channel: ChannelName,
  name: string,
  fields: Field[],
  notes: () => Label[],
): GroupField => ({
  name,
  type: 'group',
  label: channelNames[channel],
  fields: [
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: label('启用', '啟用', 'On'),
      admin: { description: hint },
    },
    ...fields,
    {
      name: 'panel',
      type: 'ui',
      label: label('测试', '測試', 'Test'),
      admin: {
        components: {
          Field: {
            path: '/src/features/leads/admin/channel-panel.tsx#ChannelPanel',
            serverProps: { channel, notes },
          },
        },
      },
    },
  ],
});

const noServer = label(
  '还没有邮件服务器：请在环境变量SMTP_URL中设置，在此之前不会发送邮件。',
  '還沒有郵件伺服器：請在環境變數SMTP_URL中設定，在此之前不會傳送郵件。',
  'There is no mail server yet: set SMTP_URL in the environment; no mail is sent before.',
);
const from = (address: string): Label =>
  label(
    `邮件服务器由环境变量SMTP_URL提供，发件地址为${address}。`,
    `郵件伺服器由環境變數SMTP_URL提供，寄件地址為${address}。`,
    `The mail server is given by SMTP_URL of the environment; mail comes from ${address}.`,
  );

/** A channel that goes by mail. */
export const mailChannel = (channel: ChannelName, name: string, fields: Field[]): GroupField =>
  group(channel, name, fields, () => [canMail() ? from(sender().address) : noServer]);

const supplied = (what: Label, variable: string): Label =>
  label(
    `${what.zh}由环境变量${variable}提供，无需填写。`,
    `${what['zh-TW']}由環境變數${variable}提供，無需填寫。`,
    `${what.en}: given by ${variable} of the environment, nothing to fill in.`,
  );

/** A channel that goes to an address; what the environment supplies is not asked for. */
export function endpointChannel(channel: EndpointName): GroupField {
  const variables = Object.entries(VARIABLES[channel]).filter(([, variable]) => variable) as [
    'url' | 'secret',
    keyof Env,
  ][];
  return group(
    channel,
    channel,
    [{ type: 'row', fields: variables.map(([name, variable]) => field(name, variable)) }],
    () =>
      variables.flatMap(([name, variable]) =>
        env()[variable] ? [supplied(texts[name], variable)] : [],
      ),
  );
}

const texts = {
  url: label('地址', '網址', 'Address'),
  secret: label('签名密钥', '簽章密鑰', 'Signing secret'),
};

function field(name: 'url' | 'secret', variable: keyof Env): TextField {
  const { admin, ...rest } = secretField(name, texts[name]);
  return { ...rest, admin: { ...admin, condition: () => env()[variable] === undefined } };
}

import type { GroupField } from 'payload';
import { matches } from '#cms/fields/matches.ts';
import { label } from '#cms/label.ts';

const WEB_ADDRESS = /^https?:\/\/\S+$/;

/** Where an article was first published and who wrote it. */
export const sourceField = (): GroupField => ({
  name: 'source',
  type: 'group',
  label: label('来源与作者', '來源與作者', 'Source and author'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'original',
          label: label('来源', '來源', 'Source'),
          options: [
            { value: 'original', label: label('原创', '原創', 'Original') },
            { value: 'reposted', label: label('转载', '轉載', 'Re-posted') },
          ],
        },
        {
          name: 'account',
          type: 'text',
          localized: true,
          label: label('账号或媒体名称', '帳號或媒體名稱', 'Name of the account or medium'),
        },
        {
          name: 'author',
          type: 'relationship',
          relationTo: 'people',
          label: label('作者', '作者', 'Author'),
          filterOptions: { roles: { in: ['author'] } },
        },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: label('原文链接', '原文連結', 'Address of the original'),
      validate: matches(
        WEB_ADDRESS,
        label(
          '请填写以http://或https://开头的网址。',
          '請填寫以http://或https://開頭的網址。',
          'Enter an address that starts with http:// or https://.',
        ),
      ),
    },
  ],
});

import type { ArrayField, GlobalConfig } from 'payload';
import { globalAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { matches } from '#cms/fields/matches.ts';
import { groups } from '#cms/groups.ts';
import { globalInvalidationHooks } from '#cms/hooks/invalidation.ts';
import { type Label, label, labels } from '#cms/label.ts';

const links = (name: string, text: Label): ArrayField => ({
  name,
  type: 'array',
  maxRows: 12,
  label: text,
  labels: labels('链接', '連結', 'Link', 'Links'),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel(label('链接', '連結', 'Link'), 'label', 'href') },
    description: label(
      '留空则用内置的导航。',
      '留空則用內建的導覽。',
      'Empty: the built-in navigation is used.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', localized: true, label: label('文字', '文字', 'Label') },
        {
          name: 'href',
          type: 'text',
          required: true,
          label: label('路径', '路徑', 'Path'),
          validate: matches(
            /^(\/[\w/-]*|https?:\/\/\S+)$/,
            label(
              '站内路径（不含语言，例如/about），或以https://开头的网址。',
              '站內路徑（不含語言，例如/about），或以https://開頭的網址。',
              'A path of this site without language, such as /about, or an address with https://.',
            ),
          ),
        },
      ],
    },
  ],
});

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: label('导航', '導覽', 'Navigation'),
  access: globalAccess,
  admin: { group: groups.site, hideAPIURL: true },
  hooks: globalInvalidationHooks('navigation'),
  fields: [
    links('main', label('页首导航', '頁首導覽', 'Header')),
    links('footer', label('页脚导航', '頁尾導覽', 'Footer')),
  ],
};

import type { GlobalConfig } from 'payload';
import { globalAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { matches } from '#cms/fields/matches.ts';
import { groups } from '#cms/groups.ts';
import { globalInvalidationHooks } from '#cms/hooks/invalidation.ts';
import { label, labels } from '#cms/label.ts';

/** Abbreviations that articles explain where they use them first. */
export const glossary: GlobalConfig = {
  slug: 'glossary',
  label: label('术语表', '術語表', 'Glossary'),
  access: globalAccess,
  admin: { group: groups.evidence, hideAPIURL: true },
  hooks: globalInvalidationHooks('glossary'),
  fields: [
    {
      name: 'terms',
      type: 'array',
      maxRows: 200,
      label: label('术语', '術語', 'Terms'),
      labels: labels('术语', '術語', 'Term', 'Terms'),
      admin: {
        initCollapsed: true,
        components: { RowLabel: rowLabel(label('术语', '術語', 'Term'), 'term', 'expansion') },
        description: label(
          '文章正文中第一次出现时显示解释；没有填写解释的语言不显示。',
          '文章正文中第一次出現時顯示解釋；沒有填寫解釋的語言不顯示。',
          'Explained where an article uses it first; not in a language without an explanation.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'term',
              type: 'text',
              required: true,
              maxLength: 40,
              validate: matches(
                /^[\p{L}\p{N}][\p{L}\p{N}+./ -]*[\p{L}\p{N}+]$/u,
                label(
                  '至少两个字，只用文字、数字、空格和“-+./”。',
                  '至少兩個字，只用文字、數字、空格和「-+./」。',
                  'At least two characters: letters, digits, spaces and “-+./”.',
                ),
              ),
              label: label('缩写或术语', '縮寫或術語', 'Abbreviation or term'),
            },
            {
              name: 'expansion',
              type: 'text',
              localized: true,
              maxLength: 200,
              label: label('全称', '全稱', 'Written out'),
            },
          ],
        },
        {
          name: 'explanation',
          type: 'textarea',
          localized: true,
          maxLength: 600,
          label: label('解释', '解釋', 'Explanation'),
        },
      ],
    },
  ],
};

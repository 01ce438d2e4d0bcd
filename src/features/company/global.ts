import type { GlobalConfig } from 'payload';
import { globalAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { bodyField } from '#cms/fields/body.ts';
import { paragraph, words } from '#cms/fields/texts.ts';
import { groups } from '#cms/groups.ts';
import { globalInvalidationHooks } from '#cms/hooks/invalidation.ts';
import { label, labels } from '#cms/label.ts';
import { facilitiesField } from './facilities-field.ts';
import { partnersField } from './partners-field.ts';

/** The company profile: shown on the about page, on the home page and below articles. */
export const company: GlobalConfig = {
  slug: 'company',
  label: label('公司资料', '公司資料', 'Company profile'),
  access: globalAccess,
  admin: { group: groups.site, hideAPIURL: true },
  hooks: globalInvalidationHooks('company'),
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('介绍', '介紹', 'Profile'),
          fields: [
            words('legalName', label('公司全称', '公司全稱', 'Legal name')),
            words('shortName', label('公司简称', '公司簡稱', 'Short name')),
            paragraph('tagline', label('一句话介绍', '一句話介紹', 'In one sentence')),
            bodyField('intro', label('公司介绍', '公司介紹', 'Introduction')),
            {
              name: 'foundedYear',
              type: 'number',
              min: 1900,
              max: 2100,
              label: label('成立年份', '成立年份', 'Founded in'),
            },
          ],
        },
        {
          label: label('数字与里程碑', '數字與里程碑', 'Figures and milestones'),
          fields: [
            {
              name: 'figures',
              type: 'array',
              maxRows: 12,
              label: label('数字', '數字', 'Figures'),
              labels: labels('数字', '數字', 'Figure', 'Figures'),
              admin: {
                initCollapsed: true,
                components: {
                  RowLabel: rowLabel(label('数字', '數字', 'Figure'), 'label', 'value', 'unit'),
                },
              },
              fields: [
                {
                  name: 'value',
                  type: 'text',
                  required: true,
                  label: label('数值', '數值', 'Value'),
                },
                words('unit', label('单位', '單位', 'Unit')),
                words('label', label('说明', '說明', 'What it counts')),
                words('note', label('补充', '補充', 'Note')),
              ],
            },
            {
              name: 'milestones',
              type: 'array',
              maxRows: 40,
              label: label('里程碑', '里程碑', 'Milestones'),
              labels: labels('里程碑', '里程碑', 'Milestone', 'Milestones'),
              admin: {
                initCollapsed: true,
                components: {
                  RowLabel: rowLabel(label('里程碑', '里程碑', 'Milestone'), 'date', 'title'),
                },
              },
              fields: [
                {
                  name: 'date',
                  type: 'text',
                  required: true,
                  label: label('时间', '時間', 'When'),
                },
                words('title', label('标题', '標題', 'Title')),
                paragraph('text', label('内容', '內容', 'Text')),
              ],
            },
          ],
        },
        {
          label: label('场地与应用', '場地與應用', 'Facilities and uses'),
          fields: [
            facilitiesField(),
            {
              name: 'fieldsOfUse',
              type: 'array',
              maxRows: 20,
              label: label('应用领域', '應用領域', 'Fields of use'),
              labels: labels('领域', '領域', 'Field', 'Fields'),
              admin: {
                initCollapsed: true,
                components: { RowLabel: rowLabel(label('领域', '領域', 'Field'), 'name') },
              },
              fields: [
                words('name', label('名称', '名稱', 'Name')),
                paragraph('description', label('说明', '說明', 'Description')),
              ],
            },
          ],
        },
        { label: label('合作伙伴', '合作夥伴', 'Partners'), fields: [partnersField()] },
      ],
    },
  ],
};

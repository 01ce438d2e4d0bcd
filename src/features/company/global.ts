import type { Field, GlobalConfig } from 'payload';
import { globalAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { bodyField } from '#cms/fields/body.ts';
import { groups } from '#cms/groups.ts';
import { globalInvalidationHooks } from '#cms/hooks/invalidation.ts';
import { type Label, label, labels } from '#cms/label.ts';

const words = (name: string, text: Label): Field => ({
  name,
  type: 'text',
  localized: true,
  label: text,
});
const paragraph = (name: string, text: Label): Field => ({
  name,
  type: 'textarea',
  localized: true,
  label: text,
});

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
            {
              name: 'facilities',
              type: 'array',
              maxRows: 20,
              label: label('场地', '場地', 'Facilities'),
              labels: labels('场地', '場地', 'Facility', 'Facilities'),
              admin: {
                initCollapsed: true,
                components: { RowLabel: rowLabel(label('场地', '場地', 'Facility'), 'name') },
              },
              fields: [
                words('name', label('名称', '名稱', 'Name')),
                words('place', label('地点', '地點', 'Place')),
                {
                  name: 'area',
                  type: 'number',
                  min: 0,
                  label: label('面积（平方米）', '面積（平方公尺）', 'Area (m²)'),
                },
                {
                  name: 'picture',
                  type: 'upload',
                  relationTo: 'media',
                  label: label('图片', '圖片', 'Picture'),
                },
                paragraph('description', label('说明', '說明', 'Description')),
              ],
            },
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
      ],
    },
  ],
};

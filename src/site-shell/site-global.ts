import type { GlobalConfig } from 'payload';
import { globalAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { matches } from '#cms/fields/matches.ts';
import { groups } from '#cms/groups.ts';
import { globalInvalidationHooks } from '#cms/hooks/invalidation.ts';
import { label, labels } from '#cms/label.ts';
import { filingField } from './filing-fields.ts';

/** What stands on every page: name, contact, filings, and the switches of the site. */
export const site: GlobalConfig = {
  slug: 'site',
  label: label('网站设置', '網站設定', 'Site settings'),
  access: globalAccess,
  admin: { group: groups.site, hideAPIURL: true },
  hooks: globalInvalidationHooks('site'),
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('名称', '名稱', 'Name'),
          fields: [
            {
              name: 'name',
              type: 'text',
              localized: true,
              label: label('网站名称', '網站名稱', 'Name'),
            },
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: label('网站简介', '網站簡介', 'Description'),
            },
          ],
        },
        {
          label: label('联系方式', '聯絡方式', 'Contact'),
          fields: [
            {
              name: 'hotline',
              type: 'text',
              label: label('服务热线', '服務熱線', 'Hotline'),
              validate: matches(
                /^\+?[\d\s-]{5,20}$/,
                label('请填写电话号码。', '請填寫電話號碼。', 'Enter a telephone number.'),
              ),
            },
            {
              name: 'serviceHours',
              type: 'text',
              localized: true,
              label: label('服务时间', '服務時間', 'Hours'),
            },
            { name: 'email', type: 'email', label: label('邮箱', '信箱', 'E-mail') },
            {
              name: 'addresses',
              type: 'array',
              maxRows: 6,
              label: label('地址', '地址', 'Addresses'),
              labels: labels('地址', '地址', 'Address', 'Addresses'),
              admin: {
                initCollapsed: true,
                components: {
                  RowLabel: rowLabel(label('地址', '地址', 'Address'), 'label', 'address'),
                },
              },
              fields: [
                {
                  name: 'label',
                  type: 'text',
                  localized: true,
                  label: label('名称', '名稱', 'Name'),
                },
                {
                  name: 'address',
                  type: 'text',
                  localized: true,
                  label: label('地址', '地址', 'Address'),
                },
              ],
            },
            {
              name: 'wechatQr',
              type: 'upload',
              relationTo: 'media',
              label: label('微信公众号二维码', '微信公眾號QR碼', 'WeChat QR code'),
            },
          ],
        },
        { label: label('备案与许可', '備案與許可', 'Filings'), fields: [filingField()] },
        {
          label: label('声明与表单', '聲明與表單', 'Notes and form'),
          fields: [
            {
              name: 'disclaimer',
              type: 'textarea',
              localized: true,
              label: label('健康信息声明', '健康資訊聲明', 'Note on health information'),
            },
            {
              name: 'interests',
              type: 'array',
              maxRows: 12,
              label: label('咨询方向', '諮詢方向', 'Interests of the contact form'),
              labels: labels('方向', '方向', 'Interest', 'Interests'),
              admin: {
                initCollapsed: true,
                components: { RowLabel: rowLabel(label('方向', '方向', 'Interest'), 'name') },
              },
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  localized: true,
                  label: label('名称', '名稱', 'Name'),
                },
              ],
            },
            {
              name: 'leadRetentionMonths',
              type: 'number',
              required: true,
              defaultValue: 24,
              min: 1,
              max: 120,
              label: label(
                '咨询信息保存期限（月）',
                '諮詢資訊保存期限（月）',
                'Enquiries are kept for (months)',
              ),
              admin: {
                description: label(
                  '写入联系页面的告知，到期后自动删除。',
                  '寫入聯絡頁面的告知，到期後自動刪除。',
                  'Said in the notice of the contact page; after it they are erased.',
                ),
              },
            },
            {
              name: 'hideContactOnHealth',
              type: 'checkbox',
              defaultValue: false,
              label: label(
                '科普页面的页脚也隐藏电话、邮箱和地址',
                '科普頁面的頁尾也隱藏電話、信箱和地址',
                'Hide telephone, e-mail and address in the footer of health pages too',
              ),
            },
          ],
        },
      ],
    },
  ],
};

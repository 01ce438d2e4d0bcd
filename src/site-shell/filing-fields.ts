import type { GroupField } from 'payload';
import { matches } from '#cms/fields/matches.ts';
import { label } from '#cms/label.ts';
import { DRUG_DEVICE_INFORMATION, ICP, PUBLIC_SECURITY } from './filing.ts';

const WEB_ADDRESS = /^https?:\/\/\S+$/;
const webAddress = matches(
  WEB_ADDRESS,
  label(
    '请填写以http://或https://开头的网址。',
    '請填寫以http://或https://開頭的網址。',
    'Enter an address that starts with http:// or https://.',
  ),
);

/** Filing numbers and licences. Not localised: they are shown as issued in every language. */
export const filingField = (): GroupField => ({
  name: 'filing',
  type: 'group',
  label: label('备案与许可', '備案與許可', 'Filings and licences'),
  fields: [
    {
      name: 'icp',
      type: 'text',
      label: label('ICP备案号', 'ICP備案號', 'ICP filing number'),
      admin: { placeholder: '京ICP备18061910号-1' },
      validate: matches(
        ICP,
        label(
          '格式应为：省份简称、“ICP备”、8或10位数字、“号”，可加“-1”之类的后缀，例如京ICP备18061910号-1。',
          '格式應為：省份簡稱、「ICP备」、8或10位數字、「号」（簡體），可加「-1」之類的後綴，例如京ICP备18061910号-1。',
          'Expected: province, «ICP备», 8 or 10 digits, «号», with or without a suffix, such as 京ICP备18061910号-1.',
        ),
      ),
    },
    {
      name: 'publicSecurity',
      type: 'text',
      label: label('公安备案号', '公安備案號', 'Public-security filing number'),
      admin: { placeholder: '京公网安备 11010802037749号' },
      validate: matches(
        PUBLIC_SECURITY,
        label(
          '格式应为：省份简称、“公网安备”、14位数字、“号”，例如京公网安备 11010802037749号。',
          '格式應為：省份簡稱、「公网安备」（簡體）、14位數字、「号」，例如京公网安备 11010802037749号。',
          'Expected: province, «公网安备», 14 digits, «号», such as 京公网安备 11010802037749号.',
        ),
      ),
    },
    {
      name: 'drugInformation',
      type: 'text',
      label: label(
        '药械网络信息服务备案',
        '藥械網路資訊服務備案',
        'Drug and device information filing',
      ),
      admin: { placeholder: '网药械信息备字（2026）第00001号' },
      validate: matches(
        DRUG_DEVICE_INFORMATION,
        label(
          '格式应为：网药械信息备字（年份）第5位数字号，例如网药械信息备字（2026）第00001号。',
          '格式應為：网药械信息备字（年份）第5位數字号，例如网药械信息备字（2026）第00001号。',
          'Expected: 网药械信息备字（year）第, 5 digits, 号, such as 网药械信息备字（2026）第00001号.',
        ),
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'telecom',
          type: 'text',
          label: label('增值电信业务许可证', '增值電信業務許可證', 'Telecom licence'),
        },
        {
          name: 'telecomUrl',
          type: 'text',
          label: label('许可证链接', '許可證連結', 'Link of the licence'),
          validate: webAddress,
        },
      ],
    },
    {
      name: 'businessLicenceUrl',
      type: 'text',
      label: label('电子营业执照亮照链接', '電子營業執照亮照連結', 'Link of the business licence'),
      validate: webAddress,
    },
  ],
});

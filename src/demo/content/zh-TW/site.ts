import type { SiteText } from '#demo/texts.ts';

export const site: SiteText = {
  siteName: '示例生物科技',
  siteDescription:
    '示例生物科技在3D微載體上製造細胞，提供從工藝開發、逐級放大到封閉式生產的客製服務，並以可核對的文獻介紹間充質幹細胞研究。',
  addresses: [
    { label: '北京總部', address: '北京市海淀區示例路1號（示例地址）' },
    { label: '上海中心', address: '上海市浦東新區示例路2號（示例地址）' },
  ],
  serviceHours: '週一至週五9:00–17:30，國定假日除外',
  disclaimer:
    '本頁介紹健康知識與研究進展，不能代替醫生的診斷和治療意見；如感不適，請到醫療機構就診。',
  interests: [
    'CDMO服務',
    '細胞放大工藝',
    '細胞外囊泡、疫苗與蛋白',
    '類器官與再生醫學研究',
    '媒體採訪',
    '其他',
  ],
};

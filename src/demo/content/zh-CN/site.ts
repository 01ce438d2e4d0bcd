import type { SiteText } from '#demo/texts.ts';

export const site: SiteText = {
  siteName: '示例生物科技',
  siteDescription:
    '示例生物科技在3D微载体上制造细胞，提供从工艺开发、逐级放大到封闭式生产的定制服务，并以可核对的文献介绍间充质干细胞研究。',
  addresses: [
    { label: '北京总部', address: '北京市海淀区示例路1号（示例地址）' },
    { label: '上海中心', address: '上海市浦东新区示例路2号（示例地址）' },
  ],
  serviceHours: '周一至周五9:00–17:30，法定节假日除外',
  disclaimer:
    '本页介绍健康知识与研究进展，不能代替医生的诊断和治疗意见；如感不适，请到医疗机构就诊。',
  interests: [
    'CDMO服务',
    '细胞放大工艺',
    '细胞外囊泡、疫苗与蛋白',
    '类器官与再生医学研究',
    '媒体采访',
    '其他',
  ],
};

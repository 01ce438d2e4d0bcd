import type { HomeText } from '#demo/texts.ts';

export const home: HomeText = {
  eyebrow: '3D微载体·细胞规模制造·CDMO',
  title: '微载体细胞制造，从百亿迈向千亿',
  lede: '示例生物科技在微载体上培养贴壁细胞，为基因与细胞治疗、细胞外囊泡、疫苗和蛋白的研发团队，定制从工艺开发、逐级放大到封闭式生产的方案。',
  platformTitle: '技术平台',
  platformText:
    '贴壁细胞能长多少，先看有多少表面可以附着。微载体是悬浮在培养液里的小球，体积增加，表面也随之增加。同一套步骤，从小试一直用到规模生产。',
  stages: [
    { name: '接种', description: '细胞落在空的微载体上' },
    { name: '贴附', description: '细胞铺展开来，抓住表面' },
    { name: '增殖', description: '一个分成两个，两个分成四个' },
    { name: '相连', description: '相邻的细胞彼此接触' },
    { name: '铺满', description: '表面占满，收获或转到新的微载体' },
  ],
  scaleTitle: '百亿已完成，千亿在路上',
  scaleText:
    '从百亿（10¹⁰）到千亿（10¹¹），说起来只差一级，画出来是一比十。实心是做完的，空心是还在做的；旁边是支撑放大的场地与设备，按同样的规则画出。',
  diseasesTitle: '疾病知识',
  diseasesText:
    '六类自身免疫病，各有一页。先讲病是什么、现有治疗怎样做，再列出已发表的间充质干细胞人体研究：多少人参加，怎样设计，还有哪些没有答案。',
  contactTitle: '从您的细胞说起',
  contactText: '写下细胞种类、现在的培养方式和想达到的数量级，我们会请做过相近工艺的同事与您联系。',
};

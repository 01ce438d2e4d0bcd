import type { HomeText } from '#demo/texts.ts';

export const home: HomeText = {
  eyebrow: '3D微載體·細胞規模製造·CDMO',
  title: '微載體細胞製造，從百億邁向千億',
  lede: '示例生物科技在微載體上培養貼壁細胞，為基因與細胞治療、細胞外囊泡、疫苗和蛋白的研發團隊，客製從工藝開發、逐級放大到封閉式生產的方案。',
  platformTitle: '技術平台',
  platformText:
    '貼壁細胞能長多少，先看有多少表面可以附著。微載體是懸浮在培養液裡的小球，體積增加，表面也隨之增加。同一套步驟，從小試一直用到規模生產。',
  stages: [
    { name: '接種', description: '細胞落在空的微載體上' },
    { name: '貼附', description: '細胞鋪展開來，抓住表面' },
    { name: '增殖', description: '一個分成兩個，兩個分成四個' },
    { name: '相連', description: '相鄰的細胞彼此接觸' },
    { name: '鋪滿', description: '表面佔滿，收穫或轉到新的微載體' },
  ],
  scaleTitle: '百億已完成，千億在路上',
  scaleText:
    '從百億（10¹⁰）到千億（10¹¹），說起來只差一級，畫出來是一比十。實心是做完的，空心是還在做的；旁邊是支撐放大的場地與設備，按同樣的規則畫出。',
  diseasesTitle: '疾病知識',
  diseasesText:
    '六類自體免疫疾病，各有一頁。先講病是什麼、現有治療怎樣做，再列出已發表的間充質幹細胞人體研究：多少人參加，怎樣設計，還有哪些沒有答案。',
  contactTitle: '從您的細胞說起',
  contactText: '寫下細胞種類、現在的培養方式和想達到的數量級，我們會請做過相近工藝的同事與您聯絡。',
};

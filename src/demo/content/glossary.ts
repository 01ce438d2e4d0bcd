import type { Locale } from '#i18n/locales.ts';

/** Terms of the demo: as the texts write them, with full name and explanation in each language. */
type Entry = { term: string } & Record<Locale, readonly [expansion: string, explanation: string]>;

export const glossary: Entry[] = [
  {
    term: 'MSC',
    'zh-CN': [
      '间充质干细胞',
      '可以从骨髓、脂肪、脐带等组织分离培养的一类细胞，能影响免疫反应。不同来源、不同工艺得到的细胞并不相同。',
    ],
    'zh-TW': [
      '間充質幹細胞',
      '可以從骨髓、脂肪、臍帶等組織分離培養的一類細胞，能影響免疫反應。不同來源、不同製程得到的細胞並不相同。',
    ],
    en: [
      'mesenchymal stem cell',
      'A kind of cell that can be isolated from bone marrow, fat, umbilical cord and other tissues and that influences immune responses. Cells from different sources and processes are not the same.',
    ],
  },
  {
    term: 'BM-MSC',
    'zh-CN': ['骨髓间充质干细胞', '从骨髓分离的间充质干细胞，可以取自本人（自体）或他人（异体）。'],
    'zh-TW': ['骨髓間充質幹細胞', '從骨髓分離的間充質幹細胞，可以取自本人（自體）或他人（異體）。'],
    en: [
      'bone marrow MSC',
      'Mesenchymal stem cells isolated from bone marrow, of the same person (autologous) or of another (allogeneic).',
    ],
  },
  {
    term: 'UC-MSC',
    'zh-CN': ['脐带间充质干细胞', '从脐带组织分离的间充质干细胞，对接受者来说是异体细胞。'],
    'zh-TW': ['臍帶間充質幹細胞', '從臍帶組織分離的間充質幹細胞，對接受者來說是異體細胞。'],
    en: [
      'umbilical cord MSC',
      'Mesenchymal stem cells isolated from umbilical cord tissue; to the recipient they are allogeneic cells.',
    ],
  },
  {
    term: 'GMP',
    'zh-CN': [
      '药品生产质量管理规范',
      '对药品生产的厂房、人员、物料、工艺和记录的法定要求，目的是让每一批产品都能追溯、质量一致。',
    ],
    'zh-TW': [
      '藥品優良製造規範',
      '對藥品生產的廠房、人員、物料、製程和紀錄的法定要求，目的是讓每一批產品都能追溯、品質一致。',
    ],
    en: [
      'good manufacturing practice',
      'Legal requirements for premises, people, materials, processes and records of medicine production, so that every batch can be traced and is of consistent quality.',
    ],
  },
  {
    term: 'CDMO',
    'zh-CN': ['合同研发生产组织', '受委托为其他企业开发工艺并生产产品的公司。'],
    'zh-TW': ['委託開發暨製造服務', '受委託為其他企業開發製程並生產產品的公司。'],
    en: [
      'contract development and manufacturing organisation',
      'A company that develops processes and makes products on behalf of others.',
    ],
  },
  {
    term: 'Treg',
    'zh-CN': ['调节性T细胞', '一类抑制免疫反应的T细胞，帮助免疫系统不去攻击自身组织。'],
    'zh-TW': ['調節性T細胞', '一類抑制免疫反應的T細胞，幫助免疫系統不去攻擊自身組織。'],
    en: [
      'regulatory T cell',
      'A T cell that restrains immune responses and helps the immune system to spare the body’s own tissue.',
    ],
  },
  {
    term: 'Th17',
    'zh-CN': ['辅助性T细胞17', '一类分泌白细胞介素17、参与推动炎症的T细胞。'],
    'zh-TW': ['輔助性T細胞17', '一類分泌介白素17、參與推動發炎的T細胞。'],
    en: [
      'T helper 17 cell',
      'A T cell that secretes interleukin 17 and takes part in driving inflammation.',
    ],
  },
  {
    term: 'Tfh',
    'zh-CN': ['滤泡辅助性T细胞', '在淋巴滤泡中帮助B细胞产生抗体的T细胞。'],
    'zh-TW': ['濾泡輔助性T細胞', '在淋巴濾泡中幫助B細胞產生抗體的T細胞。'],
    en: [
      'follicular helper T cell',
      'A T cell that helps B cells in lymphoid follicles to make antibodies.',
    ],
  },
  {
    term: 'DAS28-ESR',
    'zh-CN': [
      '28个关节疾病活动度评分',
      '由28个关节的压痛与肿胀数、红细胞沉降率（ESR）和患者自评算出的分数，用来描述类风湿关节炎的活动程度。',
    ],
    'zh-TW': [
      '28個關節疾病活動度評分',
      '由28個關節的壓痛與腫脹數、紅血球沉降率（ESR）和病人自評算出的分數，用來描述類風濕關節炎的活動程度。',
    ],
    en: [
      'disease activity score in 28 joints',
      'A score from the tender and swollen joints among 28, the erythrocyte sedimentation rate (ESR) and the patient’s own rating; it describes how active rheumatoid arthritis is.',
    ],
  },
  {
    term: 'VAS',
    'zh-CN': [
      '视觉模拟评分',
      '请参与者在一条线段上标出症状轻重，再量成数字。它记录的是本人的感受。',
    ],
    'zh-TW': [
      '視覺類比量表',
      '請參與者在一條線段上標出症狀輕重，再量成數字。它記錄的是本人的感受。',
    ],
    en: [
      'visual analogue scale',
      'Participants mark on a line how strong a symptom is, and the mark is measured. It records their own impression.',
    ],
  },
  {
    term: 'RA',
    'zh-CN': ['类风湿关节炎', '以关节滑膜持续发炎为主的系统性自身免疫病。'],
    'zh-TW': ['類風濕關節炎', '以關節滑膜持續發炎為主的系統性自體免疫疾病。'],
    en: [
      'rheumatoid arthritis',
      'A systemic autoimmune disease in which the lining of the joints is persistently inflamed.',
    ],
  },
  {
    term: 'SLE',
    'zh-CN': [
      '系统性红斑狼疮',
      '免疫系统产生针对自身成分的抗体，可累及皮肤、关节、肾脏等多个器官的自身免疫病。',
    ],
    'zh-TW': [
      '系統性紅斑狼瘡',
      '免疫系統產生針對自身成分的抗體，可侵犯皮膚、關節、腎臟等多個器官的自體免疫疾病。',
    ],
    en: [
      'systemic lupus erythematosus',
      'An autoimmune disease with antibodies against the body’s own components; it may affect skin, joints, kidneys and other organs.',
    ],
  },
  {
    term: 'IBD',
    'zh-CN': ['炎症性肠病', '消化道的慢性炎症性疾病，主要包括克罗恩病和溃疡性结肠炎。'],
    'zh-TW': ['炎症性腸病', '消化道的慢性發炎性疾病，主要包括克羅恩病和潰瘍性結腸炎。'],
    en: [
      'inflammatory bowel disease',
      'Chronic inflammatory diseases of the gut, chiefly Crohn’s disease and ulcerative colitis.',
    ],
  },
  {
    term: 'SSDAI',
    'zh-CN': [
      '干燥综合征疾病活动指数',
      '把若干临床和化验项目合成一个分数，用来描述干燥综合征的活动程度。',
    ],
    'zh-TW': [
      '乾燥綜合徵疾病活動指數',
      '把若干臨床和檢驗項目合成一個分數，用來描述乾燥綜合徵的活動程度。',
    ],
    en: [
      'Sjögren’s syndrome disease activity index',
      'Clinical and laboratory items combined into one score that describes how active Sjögren’s syndrome is.',
    ],
  },
  {
    term: 'UDCA',
    'zh-CN': ['熊去氧胆酸', '一种胆汁酸类药物，常用于原发性胆汁性胆管炎。是否适用由医生判断。'],
    'zh-TW': ['熊去氧膽酸', '一種膽汁酸類藥物，常用於原發性膽汁性膽管炎。是否適用由醫師判斷。'],
    en: [
      'ursodeoxycholic acid',
      'A bile acid used as a medicine, commonly in primary biliary cholangitis. Whether it suits a person is for a doctor to judge.',
    ],
  },
  {
    term: 'IgG',
    'zh-CN': ['免疫球蛋白G', '血液中含量最多的一类抗体。升高可见于多种情况，不能单独用来诊断。'],
    'zh-TW': ['免疫球蛋白G', '血液中含量最多的一類抗體。升高可見於多種情況，不能單獨用來診斷。'],
    en: [
      'immunoglobulin G',
      'The most abundant class of antibodies in blood. It is raised in various conditions and makes no diagnosis by itself.',
    ],
  },
  {
    term: 'ALP',
    'zh-CN': ['碱性磷酸酶', '一种在肝、胆、骨等组织中都有的酶，血液中的数值常用来观察胆汁淤积。'],
    'zh-TW': ['鹼性磷酸酶', '一種在肝、膽、骨等組織中都有的酵素，血液中的數值常用來觀察膽汁滯留。'],
    en: [
      'alkaline phosphatase',
      'An enzyme of liver, bile ducts, bone and other tissues; its level in blood is often followed in cholestasis.',
    ],
  },
  {
    term: 'EDSS',
    'zh-CN': [
      '扩展残疾状况量表',
      '用0到10分描述多发性硬化患者神经功能与行走能力的量表，分数越高，受限越多。',
    ],
    'zh-TW': [
      '擴展失能狀態量表',
      '用0到10分描述多發性硬化症病人神經功能與行走能力的量表，分數越高，受限越多。',
    ],
    en: [
      'expanded disability status scale',
      'A scale from 0 to 10 for neurological function and walking in multiple sclerosis; a higher score means more restriction.',
    ],
  },
];

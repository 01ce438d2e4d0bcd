import type { DiseasePictureText } from '#demo/texts.ts';

/** What the lines at a glance answer, in the order of the texts below. */
const QUESTIONS = ['受累部位', '多见于', '现有治疗', 'MSC研究'];

const glance = (...answers: string[]) =>
  answers.map((text, index) => ({ label: QUESTIONS[index] ?? '', text }));

/** Answers at a glance and the steps of the mechanism; drawings are in the records. */
export const diseasePictures: Record<string, DiseasePictureText> = {
  'rheumatoid-arthritis': {
    glance: glance(
      '关节滑膜、软骨和骨，也可累及其他器官',
      '女性多于男性，各个年龄段都可能发病',
      '抗炎药物、改善病情抗风湿药、生物制剂和康复',
      '1项早期研究，9人，输注前后比较[2]',
    ),
    mechanismSteps: [
      { title: '耐受失衡', text: '免疫系统把关节自身的组织当作目标，炎症没有按时结束。' },
      { title: 'Th17与Treg失衡', text: '推动炎症的Th17与约束炎症的Treg失去平衡。' },
      { title: '滑膜增生', text: '发炎的滑膜增厚，向软骨表面延伸。' },
      { title: '软骨与骨丢失', text: '炎症介质使软骨分解、骨质被吸收，损失逐步累积。' },
      {
        title: 'MSC研究关注之处：免疫调节',
        text: '9人的早期研究报告，输注后Th17的比例下降、Treg的比例上升[2]。研究没有对照组，不能说明因果。',
      },
    ],
  },
  'multiple-sclerosis': {
    glance: glance(
      '大脑、脊髓和视神经的髓鞘',
      '青壮年起病较多，病因尚不清楚',
      '激素用于发作期；疾病修正药物减慢进展，不能复原已丢失的组织',
      '1项三组对照试验，48人[1]',
    ),
    mechanismSteps: [
      { title: '认错目标', text: '自身反应性T细胞把髓鞘成分认作外来物，起因尚不清楚。' },
      { title: '进入中枢', text: '这些细胞穿过血脑屏障，在中枢神经系统内引发炎症。' },
      { title: '髓鞘受损', text: '髓鞘脱失，信号变慢或中断；部分髓鞘可以再生。' },
      { title: '神经纤维丢失', text: '纤维本身丢失以后，功能缺损逐渐固定。' },
      {
        title: 'MSC研究关注之处：免疫调节与神经支持',
        text: '两种设想主要来自实验室。48人的试验报告功能评分与影像有好转，鞘内注射组的变化大于静脉组[1]，仍需重复。',
      },
    ],
  },
  'systemic-lupus-erythematosus': {
    glance: glance(
      '多个器官：皮肤、关节、肾脏、血液、神经系统',
      '育龄女性',
      '羟氯喹、糖皮质激素、免疫抑制剂、生物制剂，按受累器官分层',
      '以专家共识的汇总和回顾性研究为主[5][6]',
    ),
    mechanismSteps: [
      { title: '自身抗原', text: '凋亡细胞的残余没有及时清走，成为自身抗原的来源。' },
      { title: '自身抗体', text: 'B细胞持续产生自身抗体，与抗原结合成免疫复合物。' },
      { title: '沉积与炎症', text: '复合物随血流沉积在肾小球、皮肤和血管壁，引起炎症。' },
      { title: '器官受累', text: '皮肤、关节、肾脏、血液和神经系统都可能受损。' },
      {
        title: 'MSC研究关注之处：免疫调节',
        text: '有综述提出患者自身的MSC也可能异常[3]，多数研究因此选用异体细胞。它在SLE中怎样起作用，仍在研究。',
      },
    ],
  },
  'inflammatory-bowel-disease': {
    glance: glance(
      '克罗恩病可见于消化道任何一段，溃疡性结肠炎在结肠和直肠',
      '青少年和青壮年起病较多',
      '氨基水杨酸类、激素、免疫抑制剂、生物制剂，必要时手术',
      '1项随机对照试验，82人，克罗恩病[1]',
    ),
    mechanismSteps: [
      { title: '耐受丧失', text: '肠上皮屏障受损，免疫系统对菌群成分作出过强而持续的反应。' },
      { title: 'T细胞失衡', text: '效应T细胞与调节性T细胞失去平衡。' },
      { title: '炎症因子释放', text: '炎症因子不断释放，炎症得以持续。' },
      { title: '肠壁受损', text: '黏膜溃疡；克罗恩病可穿透肠壁，形成狭窄、脓肿或瘘管。' },
      {
        title: 'MSC研究关注之处：全身与局部',
        text: '静脉输注着眼于全身的免疫调节，局部注射着眼于瘘管处的炎症。两者的问题、用法和终点不同，不宜混为一谈。',
      },
    ],
  },
  'sjogrens-syndrome': {
    glance: glance(
      '唾液腺和泪腺，部分患者有腺体外受累',
      '女性约为男性的9倍，多在45–55岁起病',
      '以对症治疗为主；脏器受累时用免疫抑制剂等',
      '1项早期研究，24人，输注前后比较[1]',
    ),
    mechanismSteps: [
      { title: '上皮发出信号', text: '腺体上皮细胞释放信号，吸引T细胞和B细胞聚集。' },
      { title: 'T细胞失衡', text: 'Th17与Tfh推动炎症和抗体的产生，Treg起约束作用。' },
      { title: '自身抗体', text: '聚集的B细胞产生自身抗体。' },
      { title: '腺体受损', text: '腺体组织逐渐被破坏，唾液和泪液减少。' },
      {
        title: 'MSC研究关注之处：免疫调节',
        text: '24人的早期研究报告Treg与Th2增多，Th17与Tfh减少[1]；机制部分主要来自动物模型[1][2]。',
      },
    ],
  },
  'autoimmune-liver-disease': {
    glance: glance(
      '肝细胞（AIH）、小胆管（PBC）、胆管（PSC）',
      'AIH和PBC以女性为主；PSC少见',
      '各不相同：激素与硫唑嘌呤；UDCA；处理胆管并发症',
      'PBC有2项小样本研究，共17人；PSC与AIH的结果在整理资料时尚未公布',
    ),
    mechanismSteps: [
      { title: '认错目标', text: 'AIH主要针对肝细胞，PBC针对小胆管；PSC的机制尚不清楚。' },
      { title: '自身抗体', text: 'AIH患者血清IgG升高，可以检出自身抗体。' },
      { title: '界面炎症', text: '炎症细胞从汇管区向肝小叶边缘推进；PBC的T细胞攻击胆管上皮。' },
      {
        title: '胆管减少与纤维化',
        text: 'PBC的胆管逐渐减少、胆汁淤积；PSC以胆管周围纤维化为特征。',
      },
      {
        title: 'MSC研究关注之处：免疫指标',
        text: '10人的PBC研究报告CD8⁺T细胞减少、调节性T细胞与IL-10上升。整理资料时，PSC还没有MSC试验数据。',
      },
    ],
  },
};

import type { DiseasePictureText } from '#demo/texts.ts';

/** What the lines at a glance answer, in the order of the texts below. */
const QUESTIONS = ['受累部位', '好發於', '現有治療', 'MSC研究'];

const glance = (...answers: string[]) =>
  answers.map((text, index) => ({ label: QUESTIONS[index] ?? '', text }));

/** Answers at a glance and the steps of the mechanism; drawings are in the records. */
export const diseasePictures: Record<string, DiseasePictureText> = {
  'rheumatoid-arthritis': {
    glance: glance(
      '關節滑膜、軟骨和骨，也可累及其他器官',
      '女性多於男性，各個年齡段都可能發病',
      '抗發炎藥物、改善病情抗風濕藥、生物製劑和復健',
      '1項早期研究，9人，輸注前後比較[2]',
    ),
    mechanismSteps: [
      { title: '耐受失衡', text: '免疫系統把關節自身的組織當作目標，發炎沒有按時結束。' },
      { title: 'Th17與Treg失衡', text: '推動發炎的Th17與約束發炎的Treg失去平衡。' },
      { title: '滑膜增生', text: '發炎的滑膜增厚，向軟骨表面延伸。' },
      { title: '軟骨與骨流失', text: '發炎介質使軟骨分解、骨質被吸收，損失逐步累積。' },
      {
        title: 'MSC研究關注之處：免疫調節',
        text: '9人的早期研究報告，輸注後Th17的比例下降、Treg的比例上升[2]。研究沒有對照組，不能說明因果。',
      },
    ],
  },
  'multiple-sclerosis': {
    glance: glance(
      '大腦、脊髓和視神經的髓鞘',
      '青壯年起病較多，病因尚不清楚',
      '激素用於發作期；疾病修正藥物減慢進展，不能復原已流失的組織',
      '1項三組對照試驗，48人[1]',
    ),
    mechanismSteps: [
      { title: '認錯目標', text: '自身反應性T細胞把髓鞘成分認作外來物，起因尚不清楚。' },
      { title: '進入中樞', text: '這些細胞穿過血腦屏障，在中樞神經系統內引起發炎。' },
      { title: '髓鞘受損', text: '髓鞘脫失，訊號變慢或中斷；部分髓鞘可以再生。' },
      { title: '神經纖維流失', text: '纖維本身流失以後，功能缺損逐漸固定。' },
      {
        title: 'MSC研究關注之處：免疫調節與神經支持',
        text: '兩種設想主要來自實驗室。48人的試驗報告功能評分與影像有好轉，鞘內注射組的變化大於靜脈組[1]，仍需重複。',
      },
    ],
  },
  'systemic-lupus-erythematosus': {
    glance: glance(
      '多個器官：皮膚、關節、腎臟、血液、神經系統',
      '育齡女性',
      '羥氯奎寧、糖皮質激素、免疫抑制劑、生物製劑，按受累器官分層',
      '以專家共識的匯總和回顧性研究為主[5][6]',
    ),
    mechanismSteps: [
      { title: '自體抗原', text: '凋亡細胞的殘餘沒有及時清走，成為自體抗原的來源。' },
      { title: '自體抗體', text: 'B細胞持續產生自體抗體，與抗原結合成免疫複合物。' },
      { title: '沉積與發炎', text: '複合物隨血流沉積在腎絲球、皮膚和血管壁，引起發炎。' },
      { title: '器官受累', text: '皮膚、關節、腎臟、血液和神經系統都可能受損。' },
      {
        title: 'MSC研究關注之處：免疫調節',
        text: '有綜述提出患者自身的MSC也可能異常[3]，多數研究因此選用異體細胞。它在SLE中怎樣起作用，仍在研究。',
      },
    ],
  },
  'inflammatory-bowel-disease': {
    glance: glance(
      '克羅恩病可見於消化道任何一段，潰瘍性結腸炎在結腸和直腸',
      '青少年和青壯年起病較多',
      '胺基水楊酸類、激素、免疫抑制劑、生物製劑，必要時手術',
      '1項隨機對照試驗，82人，克羅恩病[1]',
    ),
    mechanismSteps: [
      { title: '耐受喪失', text: '腸上皮屏障受損，免疫系統對菌群成分作出過強而持續的反應。' },
      { title: 'T細胞失衡', text: '效應T細胞與調節性T細胞失去平衡。' },
      { title: '發炎因子釋放', text: '發炎因子不斷釋放，發炎得以持續。' },
      { title: '腸壁受損', text: '黏膜潰瘍；克羅恩病可穿透腸壁，形成狹窄、膿瘍或瘻管。' },
      {
        title: 'MSC研究關注之處：全身與局部',
        text: '靜脈輸注著眼於全身的免疫調節，局部注射著眼於瘻管處的發炎。兩者的問題、用法和終點不同，不宜混為一談。',
      },
    ],
  },
  'sjogrens-syndrome': {
    glance: glance(
      '唾液腺和淚腺，部分患者有腺體外受累',
      '女性約為男性的9倍，多在45–55歲起病',
      '以症狀治療為主；臟器受累時用免疫抑制劑等',
      '1項早期研究，24人，輸注前後比較[1]',
    ),
    mechanismSteps: [
      { title: '上皮發出訊號', text: '腺體上皮細胞釋放訊號，吸引T細胞和B細胞聚集。' },
      { title: 'T細胞失衡', text: 'Th17與Tfh推動發炎和抗體的產生，Treg起約束作用。' },
      { title: '自體抗體', text: '聚集的B細胞產生自體抗體。' },
      { title: '腺體受損', text: '腺體組織逐漸被破壞，唾液和淚液減少。' },
      {
        title: 'MSC研究關注之處：免疫調節',
        text: '24人的早期研究報告Treg與Th2增多，Th17與Tfh減少[1]；機制部分主要來自動物模型[1][2]。',
      },
    ],
  },
};

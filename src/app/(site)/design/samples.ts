import type { Locale } from '#i18n/locales.ts';

interface Sample {
  title: string;
  lead: string;
  text: string;
  action: string;
  more: string;
  chips: [string, string, string];
  figures: { value: string; unit?: string; label: string; note?: string }[];
  steps: { date: string; title: string; text: string }[];
  field: { label: string; required: string; hint: string; value: string; error: string };
  drawn: string;
}

/** Words of the development page: long enough to break, with numbers, units and Latin letters. */
export const SAMPLES: Record<Locale, Sample> = {
  'zh-CN': {
    title: '标题在词与词之间换行，不留单字',
    lead: '导语比正文大一级，说明这一页回答什么问题。',
    text: '正文每行三十四到四十个汉字，行高1.75。汉字与MSC、10¹⁰、1,200\u00a0L之间的空隙由排版产生，不打空格；「引号」和（括号）不悬在行首。',
    action: '主要操作',
    more: '了解更多',
    chips: ['类风湿关节炎', 'SLE', '干燥综合征'],
    figures: [
      { value: '5,000', unit: 'm²', label: '研发与转化平台' },
      { value: '10¹⁰', unit: '个', label: '百亿级细胞', note: '已完成' },
      { value: '43.4±25.9', unit: '个月', label: '平均随访时间' },
    ],
    steps: [
      { date: '2018', title: '成立', text: '一段说明文字。' },
      { date: '2025-11', title: '1,200\u00a0L生产线建成', text: '一段说明文字，提到10¹¹。' },
    ],
    field: {
      label: '电话',
      required: '必填',
      hint: '手机或固定电话',
      value: '400-012',
      error: '请填写完整的电话号码。',
    },
    drawn: '一百个实心点，九百个空心点',
  },
  'zh-TW': {
    title: '標題在詞與詞之間換行，不留單字',
    lead: '導語比內文大一級，說明這一頁回答什麼問題。',
    text: '內文每行三十四到四十個漢字，行高1.75。漢字與MSC、10¹⁰、1,200\u00a0L之間的空隙由排版產生，不打空格；「引號」和（括號）不懸在行首。',
    action: '主要操作',
    more: '了解更多',
    chips: ['類風濕關節炎', 'SLE', '乾燥綜合徵'],
    figures: [
      { value: '5,000', unit: 'm²', label: '研發與轉化平台' },
      { value: '10¹⁰', unit: '個', label: '百億級細胞', note: '已完成' },
      { value: '43.4±25.9', unit: '個月', label: '平均追蹤時間' },
    ],
    steps: [
      { date: '2018', title: '成立', text: '一段說明文字。' },
      { date: '2025-11', title: '1,200\u00a0L生產線建成', text: '一段說明文字，提到10¹¹。' },
    ],
    field: {
      label: '電話',
      required: '必填',
      hint: '手機或市內電話',
      value: '400-012',
      error: '請填寫完整的電話號碼。',
    },
    drawn: '一百個實心點，九百個空心點',
  },
  en: {
    title: 'A heading breaks into lines of equal length',
    lead: 'The lead is one size larger than the text and says what this page answers.',
    text: 'Running text keeps to some 75 characters a line. Numbers stay with their units, as in 1,200\u00a0L or 43.4 months, and 10¹⁰ is set with real superscripts.',
    action: 'Main action',
    more: 'Read more',
    chips: ['Rheumatoid arthritis', 'SLE', 'Sjögren’s syndrome'],
    figures: [
      { value: '5,000', unit: 'm²', label: 'R&D and translation platform' },
      { value: '10¹⁰', unit: 'cells', label: 'Ten-billion level', note: 'Done' },
      { value: '43.4±25.9', unit: 'months', label: 'Mean follow-up' },
    ],
    steps: [
      { date: '2018', title: 'Founded', text: 'A few words on it.' },
      {
        date: '2025-11',
        title: '1,200\u00a0L line completed',
        text: 'A few words that mention 10¹¹.',
      },
    ],
    field: {
      label: 'Telephone',
      required: 'required',
      hint: 'Mobile or fixed',
      value: '400-012',
      error: 'Please enter the whole number.',
    },
    drawn: 'A hundred solid and nine hundred hollow dots',
  },
};

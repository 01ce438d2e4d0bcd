import type { PersonText } from '#demo/texts.ts';

export const people: Record<string, PersonText> = {
  'editorial-office': {
    name: '示例生物科技編輯部',
    title: '負責本站科普文章的撰寫與更新',
  },
  'medical-editor': {
    name: '示例審閱人',
    title: '醫學審閱（示範用，非真實人物）',
  },
};

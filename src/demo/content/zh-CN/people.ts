import type { PersonText } from '#demo/texts.ts';

export const people: Record<string, PersonText> = {
  'editorial-office': {
    name: '示例生物科技编辑部',
    title: '负责本站科普文章的撰写与更新',
  },
  'medical-editor': {
    name: '示例审阅人',
    title: '医学审阅（演示用，非真实人物）',
  },
};

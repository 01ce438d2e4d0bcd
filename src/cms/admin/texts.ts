/**
 * Texts of Payload's admin that say it better for the people who write this site. The labels of
 * sort buttons leave out the name of the column: Payload puts «[object Object]» in its place.
 */
export const adminTexts = {
  zh: {
    general: { locale: '内容语言', noLabel: '—', sortByLabelDirection: '按本列{{direction}}排序' },
  },
  'zh-TW': {
    general: { locale: '內容語言', noLabel: '—', sortByLabelDirection: '按本欄{{direction}}排序' },
  },
  en: {
    general: {
      locale: 'Language of the content',
      noLabel: '—',
      sortByLabelDirection: 'Sort by this column, {{direction}}',
    },
  },
};

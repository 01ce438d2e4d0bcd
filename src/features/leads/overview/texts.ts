import { label } from '#cms/label.ts';

/** Words of the overview. */
export const texts = {
  title: label('咨询概览', '諮詢概覽', 'Enquiries at a glance'),
  open: label('待答复', '待答覆', 'To be answered'),
  overdue: label('已逾期', '已逾期', 'Overdue'),
  held: label('待审核', '待審核', 'Held for review'),
  dead: label('通知发送失败', '通知傳送失敗', 'Notifications failed'),
  median: label('首次答复用时（中位数）', '首次答覆用時（中位數）', 'First answer took (median)'),
  weeks: label('近 12 周的咨询', '近 12 週的諮詢', 'Enquiries of the last 12 weeks'),
  weeksNote: label(
    '按收到日期统计，不含垃圾信息。',
    '按收到日期統計，不含垃圾訊息。',
    'By the day on which they came; without spam.',
  ),
  sources: label('近 12 周的来源', '近 12 週的來源', 'Where they came from'),
  direct: label('直接访问', '直接造訪', 'Direct'),
  source: label('来源', '來源', 'Source'),
  week: label('周（周一）', '週（週一）', 'Week from'),
  new: label('待答复', '待答覆', 'To be answered'),
  underWay: label('跟进中', '跟進中', 'Under way'),
  closed: label('已结束', '已結束', 'Closed'),
  total: label('合计', '合計', 'Total'),
  count: label('数量', '數量', 'Enquiries'),
  table: label('以表格显示', '以表格顯示', 'As a table'),
  none: label('近 12 周没有咨询。', '近 12 週沒有諮詢。', 'No enquiries in the last 12 weeks.'),
} as const;

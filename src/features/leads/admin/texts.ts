import { label } from '#cms/label.ts';

/** Texts of the buttons; browser and server both show them. */
export const texts = {
  test: label('发送测试', '傳送測試', 'Send a test'),
  testing: label('正在发送…', '正在傳送…', 'Sending…'),
  saveFirst: label(
    '有未保存的修改；测试用的是已保存的设置。',
    '有未儲存的修改；測試用的是已儲存的設定。',
    'There are unsaved changes; the test uses the saved settings.',
  ),
  resend: label('重新发送', '重新傳送', 'Send again'),
  noAnswer: label(
    '服务器没有回应，请稍后再试。',
    '伺服器沒有回應，請稍後再試。',
    'The server gave no answer; try again in a moment.',
  ),
};

import { label } from '#cms/label.ts';

/** Words of the panel in which an administrator serves the rights of a person (PIPL art. 44–47). */
export const personTexts = {
  title: label('个人信息权利请求', '個人資訊權利請求', 'Requests about personal data'),
  hint: label(
    '先核实请求人身份。填写邮箱、电话，或两者都填；两者都填时，符合其一的咨询都包括在内。',
    '先核實請求人身分。填寫信箱、電話，或兩者都填；兩者都填時，符合其一的諮詢都包括在內。',
    'First make sure who is asking. Give the e-mail address, the telephone number, or both; with both, an enquiry with either is included.',
  ),
  email: label('邮箱', '信箱', 'E-mail'),
  phone: label('电话', '電話', 'Telephone'),
  export: label('下载全部个人信息', '下載全部個人資訊', 'Download everything held'),
  erase: label('删除全部个人信息…', '刪除全部個人資訊…', 'Erase everything held …'),
  again: label(
    '删除后无法恢复。请再次输入相同的邮箱、电话以确认。',
    '刪除後無法復原。請再次輸入相同的信箱、電話以確認。',
    'Erasure cannot be undone. Type the same contacts again to confirm.',
  ),
  emailAgain: label('再次输入邮箱', '再次輸入信箱', 'E-mail again'),
  phoneAgain: label('再次输入电话', '再次輸入電話', 'Telephone again'),
  confirm: label('确认删除', '確認刪除', 'Erase for good'),
  cancel: label('取消', '取消', 'Cancel'),
  exported: label('已下载。', '已下載。', 'Downloaded.'),
  erased: label(
    '已删除，证明已下载，可交给请求人或存档：',
    '已刪除，證明已下載，可交給請求人或存檔：',
    'Erased. The proof has been downloaded, for the person or the files:',
  ),
  failed: label(
    '请求失败，请稍后重试。',
    '請求失敗，請稍後重試。',
    'That failed; try again later.',
  ),
};

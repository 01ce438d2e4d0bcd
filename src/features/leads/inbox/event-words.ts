import { type Label, label } from '#cms/label.ts';
import type { LeadEvent } from '#generated/payload-types.ts';
import { CHANNELS, channelNames } from '../notify/channel-names.ts';
import { stateNames } from '../state-field.ts';
import { readChange } from './change-text.ts';

const titles: Record<LeadEvent['kind'], Label> = {
  received: label('收到咨询', '收到諮詢', 'Enquiry received'),
  note: label('备注', '備註', 'Note'),
  changed: label('修改', '修改', 'Changed'),
  released: label('审核通过', '審核通過', 'Released after review'),
  joined: label('同一联系人再次咨询', '同一聯絡人再次諮詢', 'The same person wrote again'),
  sent: label('已发送通知', '已傳送通知', 'Notification sent'),
  failed: label('通知发送失败', '通知傳送失敗', 'Notification failed'),
  resent: label('重新发送通知', '重新傳送通知', 'Notification sent again'),
};
const state = label('状态', '狀態', 'State');
const owner = label('负责人', '負責人', 'Owner');
const nobody = label('无', '無', 'nobody');

const alike = (text: string): Label => label(text, text, text);
const joined = (first: Label, sign: [string, string], second: Label): Label =>
  label(
    first.zh + sign[0] + second.zh,
    first['zh-TW'] + sign[0] + second['zh-TW'],
    first.en + sign[1] + second.en,
  );
const told = (first: Label, second: Label) => joined(first, ['：', ': '], second);

function changeWords(text: string): Label {
  const change = readChange(text);
  if (change === null) return told(titles.changed, alike(text));
  if (change.what === 'owner') return told(owner, change.to === null ? nobody : alike(change.to));
  const step = joined(stateNames[change.from], [' → ', ' → '], stateNames[change.to]);
  return told(state, step);
}

/** What happened, in words; the text of a note is not part of it. */
export function eventWords({ kind, text }: Pick<LeadEvent, 'kind' | 'text'>): Label {
  if (!text || kind === 'note') return titles[kind];
  if (kind === 'changed') return changeWords(text);
  const channel = CHANNELS.find((name) => name === text);
  return told(titles[kind], channel ? channelNames[channel] : alike(text));
}

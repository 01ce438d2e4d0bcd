import { type Label, label } from '#cms/label.ts';
import type { Lead } from '#generated/payload-types.ts';
import { durationInWords } from './duration.ts';

type Watched = Partial<Pick<Lead, 'state' | 'held' | 'answerDueAt'>>;

export interface Mark {
  kind: 'held' | 'overdue';
  text: Label;
}

const held = label('待审核', '待審核', 'Held for review');

/** What has to be said of an enquiry beside its state: somebody waits for somebody. */
export function markOf(lead: Watched, now: number): Mark | null {
  if (lead.held && lead.state !== 'spam') return { kind: 'held', text: held };
  if (lead.state !== 'new' || !lead.answerDueAt) return null;
  const late = now - Date.parse(lead.answerDueAt);
  if (late <= 0) return null;
  const words = durationInWords(late);
  return {
    kind: 'overdue',
    text: label(`逾期 ${words.zh}`, `逾期 ${words['zh-TW']}`, `Overdue by ${words.en}`),
  };
}

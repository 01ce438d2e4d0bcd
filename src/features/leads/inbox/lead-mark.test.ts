import { describe, expect, test } from 'vitest';
import { readChange, writeChange } from './change-text.ts';
import { durationInWords } from './duration.ts';
import { eventWords } from './event-words.ts';
import { markOf } from './lead-mark.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-23T00:00:00.000Z');
const ago = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();

test.each([
  [10_000, '1 分钟', '1 minute'],
  [59 * MINUTE, '59 分钟', '59 minutes'],
  [HOUR, '1 小时', '1 hour'],
  [47.9 * HOUR, '47 小时', '47 hours'],
  [48 * HOUR, '2 天', '2 days'],
  [700 * HOUR, '29 天', '29 days'],
])('%d ms are %s', (milliseconds, zh, en) => {
  expect(durationInWords(milliseconds)).toMatchObject({ zh, en });
});

describe('a mark', () => {
  test('says by how much an answer is late', () => {
    const mark = markOf({ state: 'new', answerDueAt: ago(50 * HOUR) }, NOW);
    expect(mark).toEqual({
      kind: 'overdue',
      text: { zh: '逾期 2 天', 'zh-TW': '逾期 2 天', en: 'Overdue by 2 days' },
    });
  });

  test('is there only while somebody waits', () => {
    const late = ago(HOUR);
    expect(markOf({ state: 'contacted', answerDueAt: late }, NOW)).toBeNull();
    expect(markOf({ state: 'spam', answerDueAt: late, held: true }, NOW)).toBeNull();
    expect(markOf({ state: 'new', answerDueAt: ago(-HOUR) }, NOW)).toBeNull();
    expect(markOf({ state: 'new' }, NOW)).toBeNull();
    expect(markOf({ state: 'new', answerDueAt: late, held: true }, NOW)?.kind).toBe('held');
  });
});

describe('a change', () => {
  test.each([
    { what: 'state', from: 'new', to: 'won' },
    { what: 'owner', to: '王经理' },
    { what: 'owner', to: null },
  ] as const)('is read as it was written: %j', (change) => {
    expect(readChange(writeChange(change))).toEqual(change);
  });

  test('that nobody knows stands as it is', () => {
    expect(readChange('a → b')).toBeNull();
    expect(eventWords({ kind: 'changed', text: 'a → b' }).en).toBe('Changed: a → b');
  });
});

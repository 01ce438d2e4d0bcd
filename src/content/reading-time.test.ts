import { expect, it } from 'vitest';
import { minutesFor, readingMinutes } from './reading-time.ts';
import { readBody } from './rich-text/read-body.ts';
import { block, body, paragraph, text } from './rich-text/sample-body.tsx';

const minutes = (...children: unknown[]) => readingMinutes(readBody(body(...children)));

it('counts Han by the character and Latin by the word', () => {
  expect(minutesFor('细'.repeat(400))).toBe(1);
  expect(minutesFor('stem cell '.repeat(110))).toBe(1);
  expect(minutesFor('细'.repeat(200) + ' MSC'.repeat(110))).toBe(1);
});

it('takes a number and a compound as one word, signs as none', () => {
  expect(minutesFor('1,500 follow-up CD4')).toBeCloseTo(3 / 220);
  expect(minutesFor('，。（）…')).toBe(0);
});

it('reads blocks and nested text too, and rounds to whole minutes', () => {
  expect(minutes(paragraph(text('细'.repeat(900))))).toBe(2);
  expect(
    minutes(
      paragraph({ type: 'link', fields: { url: '/a' }, children: [text('细'.repeat(800))] }),
      block('callout', { title: '注意', text: '细'.repeat(798) }),
    ),
  ).toBe(4);
});

it('is a minute for any text and nothing without one', () => {
  expect(minutes(paragraph(text('短')))).toBe(1);
  expect(minutes()).toBe(0);
});

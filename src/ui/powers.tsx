import type { ReactNode } from 'react';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RUN = new RegExp(`[${RAISED}]+`, 'gu');

/**
 * Text in which raised digits (10¹⁰) are set as real superscripts: fonts draw the single characters
 * at different sizes, ¹ as of Latin-1 and ⁰ as of a later block. A lone ² or ³ (m²) stays.
 */
export const Powers = ({ text }: { text: string }) => {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/^[²³]$/u.test(run)) continue;
    pieces.push(
      text.slice(end, index),
      <sup key={index} className="text-[0.6em]">
        {[...run].map((digit) => RAISED.indexOf(digit)).join('')}
      </sup>,
    );
    end = index + run.length;
  }
  return [...pieces, text.slice(end)];
};

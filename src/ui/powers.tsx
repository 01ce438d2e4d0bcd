import { Fragment, type ReactNode } from 'react';
import { PieceBreaks } from './word-breaks.tsx';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RUN = new RegExp(`[${RAISED}]+`, 'gu');

interface Props {
  text: string;
  /** As of `MarkedText`. */
  heading?: string | undefined;
}

/**
 * Text in which raised digits (10¹⁰) are set as real superscripts: fonts draw the single characters
 * at different sizes, ¹ as of Latin-1 and ⁰ as of a later block. A lone ² or ³ (m²) stays.
 */
export const Powers = ({ text, heading }: Props) => {
  const pieces: ReactNode[] = [];
  let end = 0;
  const show = (piece: string) =>
    heading && piece ? <PieceBreaks text={piece} locale={heading} /> : piece;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/^[²³]$/u.test(run)) continue;
    pieces.push(
      <Fragment key={`before ${index}`}>{show(text.slice(end, index))}</Fragment>,
      <sup key={index} className="text-[0.6em]">
        {[...run].map((digit) => RAISED.indexOf(digit)).join('')}
      </sup>,
    );
    end = index + run.length;
  }
  return [...pieces, <Fragment key="end">{show(text.slice(end))}</Fragment>];
};

import { type Trial, toTrials } from '#content/trials/trial.ts';
import { TrialTable } from '#content/trials/trial-table.tsx';
import { CitedText } from './cited-text.tsx';
import type { RichContext } from './context.ts';
import { isFlat } from './is-flat.ts';
import type { RichNode } from './read-body.ts';

const isSound = ({ arms, outcomes, ...trial }: Trial): boolean =>
  isFlat(trial) && [...arms, ...outcomes].every(isFlat);

/** The populated trials of a block that are what the schema says. */
export function trialsOf(node: RichNode): Trial[] {
  try {
    return toTrials(node.fields.trials as Parameters<typeof toTrials>[0]).filter(isSound);
  } catch {
    return [];
  }
}

/** Trials that were taken down are left out; without any there is no table. */
export function TrialsBlock({ node, context }: { node: RichNode; context: RichContext }) {
  const caption = context.citations.piecesOf(node, 'caption');
  return (
    <TrialTable
      trials={trialsOf(node)}
      caption={caption.length > 0 && <CitedText pieces={caption} locale={context.locale} marked />}
      locale={context.locale}
    />
  );
}

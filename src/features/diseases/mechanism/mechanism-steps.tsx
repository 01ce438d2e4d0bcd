import { cva } from 'class-variance-authority';
import type { FC } from 'react';
import type { CitedPiece } from '#content/rich-text/citation-counter.ts';
import { CitedText } from '#content/rich-text/cited-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ShortText } from '#ui/short-text.tsx';
import type { MechanismDrawing } from '../mechanism-drawings.ts';
import { Antibody } from './antibody.tsx';
import { Cytokine } from './cytokine.tsx';
import { Loss } from './loss.tsx';
import { Msc } from './msc.tsx';
import { TCell } from './t-cell.tsx';
import { Tissue } from './tissue.tsx';
import { Trigger } from './trigger.tsx';

/** A step with the citations of its text. */
export interface CitedStep {
  drawing: MechanismDrawing;
  title: string;
  pieces: CitedPiece[];
}

const DRAWINGS: Record<MechanismDrawing, FC> = {
  trigger: Trigger,
  antibody: Antibody,
  't-cell': TCell,
  cytokine: Cytokine,
  tissue: Tissue,
  loss: Loss,
  msc: Msc,
};

/** As many columns as there are steps, so that no cell of the grid stays empty. */
const grid = cva('grid gap-x-6 xl:-mr-(--margin-room)', {
  variants: {
    columns: {
      1: '',
      2: 'md:grid-cols-2',
      3: 'md:grid-cols-3',
      4: 'md:grid-cols-4',
      5: 'md:grid-cols-5',
      6: 'md:grid-cols-3',
    },
  },
});

/** A phone has the drawing left of the words; so has, at every width, the step that is research. */
const item = cva(
  'grid grid-cols-[112px_minmax(0,1fr)] items-center gap-x-5 border-t border-ink py-4',
  {
    variants: {
      wide: {
        true: 'border-dashed border-brand-2 md:col-span-full md:grid-cols-[200px_minmax(0,1fr)] md:gap-x-8 md:py-6',
        false: 'md:block md:pb-8',
      },
    },
  },
);

const Step = ({ step, number, locale }: { step: CitedStep; number: number; locale: Locale }) => {
  const Drawing = DRAWINGS[step.drawing];
  const wide = step.drawing === 'msc';
  return (
    <li className={item({ wide })}>
      <svg aria-hidden="true" viewBox="0 0 200 120" className="w-full max-w-50">
        <Drawing />
      </svg>
      <div className={wide ? 'max-w-[34em]' : 'md:mt-4'}>
        <h3 className="flex gap-2 text-body leading-snug font-semibold">
          {!wide && (
            <span aria-hidden="true" className="font-normal text-ink-3 tabular-nums">
              {number}
            </span>
          )}
          {step.title}
        </h3>
        {step.pieces.length > 0 && (
          <p className="mt-1 text-small leading-relaxed text-ink-2">
            <CitedText pieces={step.pieces} locale={locale} marked />
          </p>
        )}
      </div>
    </li>
  );
};

/** The mechanism, a drawing for each step. The words say all that the drawings show. */
export const MechanismSteps = ({ steps, locale }: { steps: CitedStep[]; locale: Locale }) => {
  if (steps.length === 0) return null;
  const t = translator(locale, 'disease');
  const columns = steps.filter(({ drawing }) => drawing !== 'msc').length || 1;
  return (
    <div className="mb-10">
      <ol className={grid({ columns: Math.min(columns, 6) as 1 | 2 | 3 | 4 | 5 | 6 })}>
        {steps.map((step, index) => (
          <Step
            key={`${step.drawing} ${step.title}`}
            step={step}
            number={index + 1}
            locale={locale}
          />
        ))}
      </ol>
      <p className="text-note text-balance text-ink-3">
        <ShortText text={t('mechanismNote')} />
      </p>
    </div>
  );
};

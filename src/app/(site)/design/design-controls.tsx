import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { Chip } from '#ui/chip.tsx';
import { SAMPLES } from './samples.ts';

/** `data-state` stands for the pointer and the keyboard (base.css, tokens.css). */
const STATES = ['rest', 'hover', 'focus'] as const;

const States = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap gap-8">
    {STATES.map((state) => (
      <div key={state} data-state={state} className="space-y-2">
        {children}
        <p className="text-label text-ink-3">{state}</p>
      </div>
    ))}
  </div>
);

export const DesignControls = ({ locale, id }: { locale: Locale; id: string }) => {
  const { action, more, chips } = SAMPLES[locale];
  return (
    <div id={id} className="space-y-8">
      {(['solid', 'outline'] as const).map((tone) => (
        <States key={tone}>
          <ButtonLink href={`#${id}`} tone={tone}>
            {action}
          </ButtonLink>
        </States>
      ))}
      <div className="bg-band p-6 text-on-band">
        <States>
          <ButtonLink href={`#${id}`} tone="onBand">
            {action}
          </ButtonLink>
        </States>
      </div>
      <States>
        <ArrowLink href={`#${id}`}>{more}</ArrowLink>
      </States>
      <States>
        <Chip href={`#${id}`}>{chips[0]}</Chip>
      </States>
      <ul className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip}>
            <Chip href={`#${id}`}>{chip}</Chip>
          </li>
        ))}
      </ul>
    </div>
  );
};

import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { CONSENT_BOXES } from './consent-wording.ts';
import { describedBy, ErrorSlot } from './form-field.tsx';

interface Props {
  box: (typeof CONSENT_BOXES)[number];
  locale: Locale;
}

/** Consent for one purpose, never ticked beforehand (PIPL art. 14, 17). */
export const ConsentField = ({ box, locale }: Props) => (
  <div>
    <div className="flex gap-3">
      <input
        id={box}
        name={box}
        type="checkbox"
        value="true"
        required={box === 'consent'}
        aria-describedby={describedBy(box)}
        className="mt-0.5 size-6 shrink-0 accent-brand"
      />
      <label htmlFor={box} className="text-small leading-relaxed">
        {translator(locale, 'contact')(box)}
      </label>
    </div>
    <ErrorSlot field={box} />
  </div>
);

import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { describedBy, ErrorSlot } from './form-field.tsx';

/** Separate consent, never ticked beforehand (PIPL art. 14, 17). */
export const ConsentField = ({ locale }: { locale: Locale }) => (
  <div>
    <div className="flex gap-3">
      <input
        id="consent"
        name="consent"
        type="checkbox"
        value="true"
        required
        aria-describedby={describedBy('consent')}
        className="mt-0.5 size-6 shrink-0 accent-brand"
      />
      <label htmlFor="consent" className="text-small leading-relaxed">
        {translator(locale, 'contact')('consent')}
      </label>
    </div>
    <ErrorSlot field="consent" />
  </div>
);

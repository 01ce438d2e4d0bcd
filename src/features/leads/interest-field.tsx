import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { CONTROL, describedBy, FormField } from './form-field.tsx';

interface Props {
  locale: Locale;
  /** Subjects to choose from, as the editors wrote them. */
  interests: string[];
}

/** What the enquiry is about; nobody has to choose. */
export const InterestField = ({ locale, interests }: Props) => {
  const t = translator(locale, 'contact');
  return (
    <FormField field="interest" label={t('interest')}>
      <select
        id="interest"
        name="interest"
        autoComplete="off"
        aria-describedby={describedBy('interest')}
        className={`${CONTROL} h-12`}
      >
        <option value="">{t('interestNone')}</option>
        {interests.map((interest) => (
          <option key={interest} value={interest}>
            {interest}
          </option>
        ))}
      </select>
    </FormField>
  );
};

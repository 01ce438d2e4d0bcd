import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { button } from '#ui/button-link.tsx';
import { ConsentField } from './consent-field.tsx';
import { CONTROL, describedBy, FormField } from './form-field.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  locale: Locale;
  /** Subjects to choose from; without any the field is left out. */
  interests: string[];
  action?: string;
}

/**
 * The contact form, complete without script. Every field has a slot for its error and the form one
 * for their sum (`form-errors`): the server fills them when it hands a refused form back.
 */
export const LeadForm = ({ locale, interests, action = routes.contactApi() }: Props) => {
  const t = translator(locale, 'contact');
  const required = t('required');
  return (
    <form id="lead-form" method="post" action={action} acceptCharset="utf-8" className="grid gap-6">
      <div
        id="form-errors"
        role="alert"
        className="border-s-4 border-data bg-paper-2 px-5 py-4 text-small empty:hidden"
      ></div>
      <input type="hidden" name="locale" value={locale} />
      <p className="text-note text-ink-3">{t('requiredNote')}</p>
      <div className="grid gap-6 md:grid-cols-2">
        <TextField field="name" label={t('name')} autoComplete="name" required={required} />
        <TextField field="company" label={t('company')} autoComplete="organization" />
        <TextField field="email" label={t('email')} type="email" autoComplete="email" />
        <TextField field="phone" label={t('phone')} type="tel" autoComplete="tel" />
      </div>
      {interests.length > 0 && (
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
      )}
      <FormField field="message" label={t('message')} required={required} hint={t('messageHint')}>
        <textarea
          id="message"
          name="message"
          rows={7}
          required
          autoComplete="off"
          aria-describedby={describedBy('message', true)}
          className={`${CONTROL} py-2`}
        />
      </FormField>
      <ConsentField locale={locale} />
      <p>
        <button type="submit" className={`${button()} cursor-pointer max-md:w-full`}>
          {t('submit')}
        </button>
      </p>
    </form>
  );
};

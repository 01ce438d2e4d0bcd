import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { button } from '#ui/button-link.tsx';
import { ConsentField } from './consent-field.tsx';
import { CONSENT_BOXES } from './consent-wording.ts';
import { CONTROL, describedBy, FormField } from './form-field.tsx';
import { InterestField } from './interest-field.tsx';
import { TextField } from './text-field.tsx';
import { TrapField } from './trap-field.tsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lead-form': React.HTMLAttributes<HTMLElement>;
    }
  }
}

interface Props {
  locale: Locale;
  /** Subjects to choose from; without any the field is left out. */
  interests: string[];
  /** SHA-256 of the notice and the consent as they stand on this page. */
  consentHash: string;
  hotline: string | null;
}

/**
 * The contact form, complete without script. Every field has a slot for its error and the form one
 * for their sum (`form-errors`): the server fills them when it hands a refused form back, and
 * `enhance/lead-form.ts` where it sends the form itself. The browser does not check: what it says
 * would stand in its own language, not in that of the page.
 */
export const LeadForm = ({ locale, interests, consentHash, hotline }: Props) => {
  const t = translator(locale, 'contact');
  const errors = translator(locale, 'leadErrors');
  const required = t('required');
  return (
    <lead-form
      className="block"
      data-thanks={routes.contactThanks(locale)}
      data-challenge={routes.contactChallenge()}
      data-sending={t('sending')}
      data-unreachable={hotline ? errors('unreachableHotline', { hotline }) : errors('unreachable')}
    >
      <form
        id="lead-form"
        method="post"
        action={routes.contactApi()}
        acceptCharset="utf-8"
        noValidate
        className="grid gap-6"
      >
        <div
          id="form-errors"
          role="alert"
          tabIndex={-1}
          className="border-s-4 border-data bg-paper-2 px-5 py-4 text-small empty:hidden [&_a]:underline [&_ul]:mt-2 [&_ul]:list-disc [&_ul]:ps-5"
        ></div>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="consentText" value={consentHash} />
        <TrapField label={t('trap')} />
        <p className="text-note text-ink-3">{t('requiredNote')}</p>
        <div className="grid gap-6 md:grid-cols-2">
          <TextField field="name" label={t('name')} autoComplete="name" required={required} />
          <TextField field="company" label={t('company')} autoComplete="organization" />
          <TextField field="email" label={t('email')} type="email" autoComplete="email" />
          <TextField field="phone" label={t('phone')} type="tel" autoComplete="tel" />
        </div>
        {interests.length > 0 && <InterestField locale={locale} interests={interests} />}
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
        <div className="grid gap-4">
          {CONSENT_BOXES.map((box) => (
            <ConsentField key={box} box={box} locale={locale} />
          ))}
        </div>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <button
            type="submit"
            className={`${button()} cursor-pointer disabled:cursor-progress disabled:opacity-60 max-md:w-full`}
          >
            {t('submit')}
          </button>
          <span role="status" className="text-note text-ink-3"></span>
        </p>
      </form>
    </lead-form>
  );
};

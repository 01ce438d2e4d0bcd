import { CONTROL, FormField } from '#features/leads/form-field.tsx';
import { TextField } from '#features/leads/text-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { SAMPLES } from './samples.ts';

/** Controls of forms: at rest, in focus, refused, and not to be used. */
export const DesignFields = ({ locale, id }: { locale: Locale; id: string }) => {
  const { field, chips } = SAMPLES[locale];
  return (
    <div className="grid gap-8 md:grid-cols-4">
      <TextField
        field={`${id}-rest`}
        label={field.label}
        required={field.required}
        hint={field.hint}
        autoComplete="off"
      />
      <FormField field={`${id}-focus`} label={field.label} hint={field.hint}>
        <span data-state="focus">
          <input id={`${id}-focus`} defaultValue={field.value} className={`${CONTROL} h-12`} />
        </span>
      </FormField>
      <div>
        <label htmlFor={`${id}-refused`} className="mb-1 block text-small font-medium">
          {field.label}
        </label>
        <input
          id={`${id}-refused`}
          aria-invalid="true"
          aria-describedby={`${id}-why`}
          defaultValue={field.value}
          className={`${CONTROL} h-12`}
        />
        <p id={`${id}-why`} className="mt-1 text-note font-medium text-data">
          {field.error}
        </p>
      </div>
      <FormField field={`${id}-select`} label={field.label}>
        <select id={`${id}-select`} disabled className={`${CONTROL} h-12`}>
          {chips.map((chip) => (
            <option key={chip}>{chip}</option>
          ))}
        </select>
      </FormField>
    </div>
  );
};

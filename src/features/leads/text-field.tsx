import { CONTROL, describedBy, FormField } from './form-field.tsx';

interface Props {
  field: string;
  label: string;
  type?: 'text' | 'email' | 'tel';
  autoComplete: string;
  required?: string | undefined;
  hint?: string | undefined;
}

/** A line of text. Its id is its name, as the error slots expect. */
export const TextField = ({ field, label, type = 'text', autoComplete, required, hint }: Props) => (
  <FormField field={field} label={label} required={required} hint={hint}>
    <input
      id={field}
      name={field}
      type={type}
      autoComplete={autoComplete}
      required={required !== undefined}
      aria-describedby={describedBy(field, hint !== undefined)}
      className={`${CONTROL} h-12`}
    />
  </FormField>
);

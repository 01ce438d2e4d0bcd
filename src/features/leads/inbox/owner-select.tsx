'use client';

import { SelectInput, useField } from '@payloadcms/ui';
import type { ComponentProps } from 'react';

type Props = Pick<ComponentProps<typeof SelectInput>, 'label' | 'options' | 'path'>;

/** Chooses a person by name; the form keeps the number. */
export const OwnerSelect = ({ label, options = [], path }: Props) => {
  const { value, setValue, showError, disabled } = useField<number | null>({ path });
  const chosen = value ? String(value) : '';
  const known = options.some((one) => typeof one === 'object' && one.value === chosen);
  const all = chosen && !known ? [...options, { label: chosen, value: chosen }] : options;
  return (
    <SelectInput
      label={label}
      name={path}
      onChange={(option) => {
        const id = Array.isArray(option) ? option[0]?.value : option?.value;
        setValue(id ? Number(id) : null);
      }}
      options={all}
      path={path}
      readOnly={disabled}
      showError={showError}
      value={chosen}
    />
  );
};

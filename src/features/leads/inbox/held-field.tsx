'use client';

import { CheckboxField, useField } from '@payloadcms/ui';
import type { CheckboxFieldClientComponent } from 'payload';

/** Lets an enquiry through. It is there only where there is something to let through. */
export const HeldField: CheckboxFieldClientComponent = (props) => {
  const { value, initialValue } = useField<boolean>({ path: props.path });
  return value || initialValue ? <CheckboxField {...props} /> : null;
};

'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { ResendButton } from './resend-button.tsx';

/** In a notification that has failed for good. */
export const ResendField = () => {
  const { id } = useDocumentInfo();
  const state = useFormFields(([fields]) => fields.state?.value);
  return id !== undefined && state === 'dead' ? <ResendButton id={id} /> : null;
};

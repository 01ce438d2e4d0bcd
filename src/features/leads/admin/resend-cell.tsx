'use client';

import { ResendButton } from './resend-button.tsx';

/** In the list of notifications, where one has failed for good. */
export const ResendCell = ({ rowData }: { rowData: { id: number; state?: string } }) =>
  rowData.state === 'dead' ? <ResendButton id={rowData.id} /> : null;

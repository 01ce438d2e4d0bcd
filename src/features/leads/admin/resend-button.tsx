'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { inLanguage } from '#cms/label.ts';
import { texts } from './texts.ts';
import { usePost } from './use-post.ts';

/** Puts a dead letter back into the queue, and shows its row as it is then. */
export const ResendButton = ({ id }: { id: number | string }) => {
  const { i18n } = useTranslation();
  const { busy, said, post } = usePost(
    `/deliveries/${id}/resend`,
    inLanguage(i18n.language, texts.noAnswer),
  );
  const press = async () => {
    if (await post()) window.location.reload();
  };
  return (
    <div className="lead-action">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={press}>
        {inLanguage(i18n.language, texts.resend)}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
};

'use client';

import { Button, useFormModified, useTranslation } from '@payloadcms/ui';
import { inLanguage, type Label } from '#cms/label.ts';
import type { ChannelName } from '../notify/channel-names.ts';
import { texts } from './texts.ts';
import { usePost } from './use-post.ts';

/** Sends a made-up enquiry over a channel, and says what became of it. */
export const TestButton = ({ channel }: { channel: ChannelName }) => {
  const { i18n } = useTranslation();
  const modified = useFormModified();
  const say = (text: Label) => inLanguage(i18n.language, text);
  const { busy, said, post } = usePost(
    `/globals/lead-settings/test/${channel}`,
    say(texts.noAnswer),
  );
  return (
    <div className="lead-action">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={post}>
        {say(busy ? texts.testing : texts.test)}
      </Button>
      <span role="status">{said || (modified ? say(texts.saveFirst) : '')}</span>
    </div>
  );
};

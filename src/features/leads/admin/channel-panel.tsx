import { inLanguage, type Label } from '#cms/label.ts';
import type { ChannelName } from '../notify/channel-names.ts';
import { TestButton } from './test-button.tsx';

interface Props {
  channel: ChannelName;
  /** What is said of the environment, where it has its say in this channel. */
  notes: () => Label[];
  i18n: { language: string };
}

/** Under the fields of a channel: what the environment supplies, and a button to try it. */
export const ChannelPanel = ({ channel, notes, i18n }: Props) => (
  <div className="lead-channel">
    {notes().map((note) => (
      <p key={note.en}>{inLanguage(i18n.language, note)}</p>
    ))}
    <TestButton channel={channel} />
  </div>
);

import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Channel } from '../channel.ts';
import { harmless } from '../harmless.ts';
import { leadUrl } from '../lead-url.ts';
import { notHeld } from '../not-held.ts';
import { parseAddress, postJson } from '../post-json.ts';

/** What a group is told: nothing personal but the name, and where the rest is. */
export interface Notice {
  title: string;
  name: string;
  reference: string;
  link: { text: string; url: string };
}

export interface Robot {
  name: 'wecom' | 'dingtalk' | 'feishu';
  /** The message as the group's service wants it, signed where there is a secret. */
  write: (notice: Notice, address: URL, secret: string | null) => object;
}

/** The most that each of the three services takes; beyond it, a robot is silenced for minutes. */
const PER_MINUTE = 20;

/** A robot of a group chat. It knows no repetition: what was sent twice is shown twice. */
export const robotChannel = ({ name, write }: Robot): Channel => ({
  name,
  perMinute: PER_MINUTE,
  isOn: (settings) => settings[name].enabled && settings[name].url !== null,
  takes: notHeld,
  send: async ({ lead, settings, signal }) => {
    const { url, secret, trusted } = settings[name];
    const address = parseAddress(url ?? '');
    const t = translator(DEFAULT_LOCALE, 'leadMail');
    const reference = t('row', { label: t('reference'), value: lead.reference ?? '' });
    const message = write(
      {
        title: t('robotTitle'),
        name: harmless(lead.name),
        reference,
        link: { text: t('open'), url: leadUrl(lead) },
      },
      address,
      secret,
    );
    checkAnswer(await postJson(address.href, JSON.stringify(message), { trusted, signal }));
  },
});

/** The services answer 200 to everything; what they think of it stands in the answer. */
function checkAnswer(text: string): void {
  let answer: { errcode?: unknown; code?: unknown; StatusCode?: unknown } | null;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error('The answer is not understood');
  }
  const code = answer?.errcode ?? answer?.code ?? answer?.StatusCode;
  if (typeof code !== 'number') throw new Error('The answer is not understood');
  if (code !== 0) throw new Error(`Refused with code ${code}`);
}

/** The notice as plain text. */
export const noticeText = ({ title, name, reference, link }: Notice): string =>
  `${title}：${name}\n${reference}\n${link.text}：${link.url}`;

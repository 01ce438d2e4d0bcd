import type { Payload, PayloadRequest } from 'payload';
import type { Lead } from '#generated/payload-types.ts';
import { readLeadSettings } from '../settings.ts';
import type { Channel } from './channel.ts';
import type { ChannelName } from './channel-names.ts';
import { acknowledgement } from './mail/acknowledgement.ts';
import { salesMail } from './mail/sales-mail.ts';
import { dingtalk } from './robots/dingtalk.ts';
import { feishu } from './robots/feishu.ts';
import { wecom } from './robots/wecom.ts';
import { webhook } from './webhook.ts';

const all: Channel[] = [salesMail, acknowledgement, wecom, dingtalk, feishu, webhook];

export const channelByName = (name: ChannelName): Channel | undefined =>
  all.find((channel) => channel.name === name);

/** On which ways an enquiry is to be told of, by the settings of now. */
export async function channelsFor(
  payload: Payload,
  lead: Lead,
  req: PayloadRequest,
): Promise<ChannelName[]> {
  const settings = await readLeadSettings(payload, req);
  return all
    .filter((channel) => channel.isOn(settings) && (channel.takes?.(lead) ?? true))
    .map(({ name }) => name);
}

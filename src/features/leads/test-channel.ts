import { randomUUID } from 'node:crypto';
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { hasRole } from '#cms/access/roles.ts';
import { inLanguage, type Label, label } from '#cms/label.ts';
import { localeOfAdmin } from '#cms/localization.ts';
import { describeError } from '#lib/describe-error.ts';
import { madeUpLead } from './made-up-lead.ts';
import type { Channel } from './notify/channel.ts';
import { type ChannelName, channelNames } from './notify/channel-names.ts';
import { channelByName } from './notify/channels.ts';
import { sharedLimiter } from './notify/limiter.ts';
import { sharedPace } from './notify/pace.ts';
import { type LeadSettings, readLeadSettings } from './settings.ts';

/** Whoever presses the button waits for the answer. */
const PATIENCE_MS = 18_000;
const PER_MINUTE = 10;

const sent = label('测试已发出。', '測試已傳出。', 'The test was sent.');
const notSetUp = label(
  '还没有设置好，没有发送。请先填写并保存。',
  '還沒有設定好，沒有傳送。請先填寫並儲存。',
  'Nothing was sent: it is not set up yet. Fill it in and save first.',
);
const failed = label('没有发出：', '沒有傳出：', 'Not sent: ');
const tooMany = (seconds: number): Label =>
  label(
    `发送太频繁，请${seconds}秒后再试。`,
    `傳送太頻繁，請${seconds}秒後再試。`,
    `Too many tests; try again in ${seconds} seconds.`,
  );

/** What happened, in the language of the admin; nothing of addresses or secrets. */
interface Outcome {
  sent: boolean;
  message: string;
}

/** `POST /api/globals/lead-settings/test/:channel`: sends a made-up enquiry by the saved settings. */
export const testChannel: Endpoint = {
  path: '/test/:channel',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin')) throw new Forbidden(req.t);
    const name = String(req.routeParams?.channel);
    const channel = Object.hasOwn(channelNames, name) && channelByName(name as ChannelName);
    if (!channel) return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 });
    const outcome = await attempt(req, channel);
    return Response.json(outcome, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function attempt(req: PayloadRequest, channel: Channel): Promise<Outcome> {
  const { payload, user, i18n } = req;
  const say = (text: Label) => inLanguage(i18n.language, text);
  const settings = allOn(await readLeadSettings(payload, req));
  if (!channel.isOn(settings)) return { sent: false, message: say(notSetUp) };
  const limit = { name: 'lead-test', points: PER_MINUTE, seconds: 60 };
  const wait =
    (await sharedLimiter(payload, limit)(channel.name)) || (await sharedPace(payload)(channel));
  if (wait > 0) return { sent: false, message: say(tooMany(wait)) };
  const lead = madeUpLead(user?.email ?? '', localeOfAdmin(i18n.language), settings);
  const key = `lead-test-${randomUUID()}`;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    await channel.send({ lead, settings, payload, key, signal });
    return { sent: true, message: say(sent) };
  } catch (error) {
    return { sent: false, message: say(failed) + describeError(error) };
  }
}

/** A channel is tried before it is switched on. */
const allOn = ({ answerWithinHours, ...channels }: LeadSettings): LeadSettings => ({
  answerWithinHours,
  ...(Object.fromEntries(
    Object.entries(channels).map(([name, channel]) => [name, { ...channel, enabled: true }]),
  ) as unknown as Omit<LeadSettings, 'answerWithinHours'>),
});

import type { Payload, PayloadRequest } from 'payload';
import { openSecret } from '#cms/fields/secret.ts';
import { env } from '#lib/env.ts';

interface Endpoint {
  enabled: boolean;
  /** Null where none is set: the channel is not used. */
  url: string | null;
  /** The environment's addresses are the operator's own, and may be inside the network. */
  trusted: boolean;
  secret: string | null;
}

/** The settings of enquiries, with the secrets open: for the server's own use only. */
export interface LeadSettings {
  answerWithinHours: number;
  salesMail: { enabled: boolean; recipients: string[] };
  acknowledgement: { enabled: boolean };
  wecom: Endpoint;
  dingtalk: Endpoint;
  feishu: Endpoint;
  webhook: Endpoint;
}

interface Stored {
  answerWithinHours?: number | null;
  salesMail?: { enabled?: boolean | null; recipients?: string[] | null };
  acknowledgement?: { enabled?: boolean | null };
}
type StoredEndpoint = { enabled?: boolean | null; url?: unknown; secret?: unknown } | undefined;

const DEFAULT_HOURS = 24;

/** What the environment says goes before what is stored. */
export async function readLeadSettings(
  payload: Payload,
  req?: PayloadRequest,
): Promise<LeadSettings> {
  const found = await payload.db.findGlobal({ slug: 'lead-settings', ...(req && { req }) });
  const stored = (found ?? {}) as Stored & Record<string, unknown>;
  const on = (one: { enabled?: boolean | null } | undefined) => one?.enabled !== false;
  const endpoint = (name: EndpointName): Endpoint => {
    const own = stored[name] as StoredEndpoint;
    const given = ENVIRONMENT[name]();
    return {
      enabled: on(own),
      url: given.url ?? openSecret(own?.url),
      trusted: given.url !== undefined,
      secret: given.secret ?? openSecret(own?.secret),
    };
  };
  return {
    answerWithinHours: stored.answerWithinHours ?? DEFAULT_HOURS,
    salesMail: { enabled: on(stored.salesMail), recipients: stored.salesMail?.recipients ?? [] },
    acknowledgement: { enabled: on(stored.acknowledgement) },
    wecom: endpoint('wecom'),
    dingtalk: endpoint('dingtalk'),
    feishu: endpoint('feishu'),
    webhook: endpoint('webhook'),
  };
}

type EndpointName = 'wecom' | 'dingtalk' | 'feishu' | 'webhook';
type Given = { url: string | undefined; secret?: string | undefined };

const ENVIRONMENT: Record<EndpointName, () => Given> = {
  wecom: () => ({ url: env().LEAD_WECOM_URL }),
  dingtalk: () => ({ url: env().LEAD_DINGTALK_URL, secret: env().LEAD_DINGTALK_SECRET }),
  feishu: () => ({ url: env().LEAD_FEISHU_URL, secret: env().LEAD_FEISHU_SECRET }),
  webhook: () => ({ url: env().LEAD_WEBHOOK_URL, secret: env().LEAD_WEBHOOK_SECRET }),
};

import type { Payload, PayloadRequest } from 'payload';
import { openSecret } from '#cms/fields/secret.ts';
import { type Env, env } from '#lib/env.ts';

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
    const { url, secret } = VARIABLES[name];
    return {
      enabled: on(own),
      url: env()[url] ?? openSecret(own?.url),
      trusted: env()[url] !== undefined,
      secret: (secret && env()[secret]) ?? openSecret(own?.secret),
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

export type EndpointName = 'wecom' | 'dingtalk' | 'feishu' | 'webhook';

/** Names of the variables of the environment that go before what is stored. */
export const VARIABLES = {
  wecom: { url: 'LEAD_WECOM_URL', secret: null },
  dingtalk: { url: 'LEAD_DINGTALK_URL', secret: 'LEAD_DINGTALK_SECRET' },
  feishu: { url: 'LEAD_FEISHU_URL', secret: 'LEAD_FEISHU_SECRET' },
  webhook: { url: 'LEAD_WEBHOOK_URL', secret: 'LEAD_WEBHOOK_SECRET' },
} as const satisfies Record<EndpointName, { url: keyof Env; secret: keyof Env | null }>;

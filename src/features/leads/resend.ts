import { sql } from '@payloadcms/db-postgres';
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { hasRole } from '#cms/access/roles.ts';
import { inTransaction } from '#cms/in-transaction.ts';
import { inLanguage, label } from '#cms/label.ts';
import { sqlInTransaction } from '#cms/transactions.ts';
import type { ChannelName } from './notify/channel-names.ts';
import { DELIVERY_QUEUE, type DeliveryJob } from './queue/queues.ts';
import { sendInTransaction } from './queue/sender.ts';
import { recordEvent } from './record-event.ts';

/** What the column holds. */
const MAX_ID = 2 ** 31 - 1;

const queued = label('已重新排入发送队列。', '已重新排入傳送佇列。', 'It is on its way again.');
const notDead = label(
  '这条通知不在失败状态，没有重新发送。',
  '這則通知不在失敗狀態，沒有重新傳送。',
  'This notification has not failed; nothing was sent again.',
);

/** `POST /api/deliveries/:id/resend`: a dead letter goes back into the queue. */
export const resend: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'sales')) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.id);
    const again = Number.isInteger(id) && id > 0 && id <= MAX_ID && (await queueAgain(req, id));
    const message = inLanguage(req.i18n.language, again ? queued : notDead);
    return Response.json(again ? { message } : { errors: [{ message }] }, {
      status: again ? 200 : 409,
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

/** Two who press at once queue it once: the row belongs to the one who has changed its state. */
const queueAgain = ({ payload, user }: PayloadRequest, id: number): Promise<boolean> =>
  inTransaction(
    payload,
    async (req) => {
      const { rows } = await (await sqlInTransaction(req)).execute(sql`
        update deliveries set state = 'queued', updated_at = now()
        where id = ${id} and state = 'dead' returning lead_id, channel`);
      const [row] = rows as { lead_id: number; channel: ChannelName }[];
      if (!row) return false;
      await recordEvent(req, { lead: row.lead_id, kind: 'resent', text: row.channel });
      await sendInTransaction(req, DELIVERY_QUEUE, { delivery: id } satisfies DeliveryJob);
      return true;
    },
    { user },
  );

import type { Payload } from 'payload';
import type { Role } from '#cms/access/roles.ts';
import type { Mailbox } from '#lib/mail.ts';
import type { LeadSettings } from '../../settings.ts';

const MAX_RECIPIENTS = 50;

/** Whom the mails for sales go to: those named in the settings, else sales, else the administrators. */
export async function salesRecipients(
  payload: Payload,
  { salesMail: { recipients } }: LeadSettings,
): Promise<Mailbox[]> {
  if (recipients.length > 0) return recipients.map((address) => ({ name: '', address }));
  const sales = await withRole(payload, 'sales');
  return sales.length > 0 ? sales : withRole(payload, 'admin');
}

async function withRole(payload: Payload, role: Role): Promise<Mailbox[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: [role] } },
    select: { email: true, name: true },
    sort: 'id',
    limit: MAX_RECIPIENTS,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ name, email }) => ({ name: name ?? '', address: email }));
}

import { Banner } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { hasRole } from '#cms/access/roles.ts';
import { inLanguage, label } from '#cms/label.ts';

const PATH = '/admin/collections/deliveries?where[or][0][and][0][state][equals]=dead';

const text = (count: number) =>
  label(
    `有${count}条通知发送失败，请查看原因后重新发送。`,
    `有${count}則通知傳送失敗，請檢視原因後重新傳送。`,
    count === 1
      ? 'One notification could not be delivered: see why, and send it again.'
      : `${count} notifications could not be delivered: see why, and send them again.`,
  );

/** On the first page of the admin, as long as there are dead letters, for those who can send them again. */
export const DeadLetters = async ({ payload, user, i18n }: ServerProps) => {
  if (!hasRole(user, 'admin', 'sales')) return null;
  const { totalDocs } = await payload.count({
    collection: 'deliveries',
    where: { state: { equals: 'dead' } },
    overrideAccess: true,
  });
  if (totalDocs === 0) return null;
  return (
    <Banner type="error" to={PATH}>
      {inLanguage(i18n.language, text(totalDocs))}
    </Banner>
  );
};

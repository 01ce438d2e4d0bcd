import { APIError, type Endpoint, type Where } from 'payload';
import { mergeListSearchAndWhere } from 'payload/shared';
import { z } from 'zod';
import { hasRole } from '#cms/access/roles.ts';
import { tooLarge } from '#cms/hooks/limit-requests.ts';
import { isExcessive } from '#cms/hooks/query-size.ts';
import { inLanguage, label } from '#cms/label.ts';
import { refusal } from '#cms/refusal.ts';
import { isoDate } from '#i18n/format.ts';
import { exportTable } from './export-table.ts';
import { readMatching } from './read-matching.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

const notAllowed = label('您无权导出咨询。', '您無權匯出諮詢。', 'You may not export enquiries.');
const sheet = label('咨询', '諮詢', 'Enquiries');

const schema = z.object({
  format: z.enum(['csv', 'xlsx']),
  where: z.record(z.string(), z.unknown()).default({}),
  search: z.string().default(''),
  sort: z.string().default('-createdAt'),
});

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * The list as a file, by the very filter, search and order of the list. A POST, because taking
 * personal data out is noted; the note holds none of it, so neither the filter.
 */
export const exportLeads: Endpoint['handler'] = async (req) => {
  const { payload, user } = req;
  if (!hasRole(user, 'admin', 'sales')) throw refusal(req, notAllowed, 403);
  const asked = schema.safeParse(await req.json?.().catch(() => null));
  if (!asked.success) throw new APIError('Malformed request', 400, {}, true);
  const { format, sort } = asked.data;
  const where = mergeListSearchAndWhere({
    collectionConfig: payload.collections.leads.config,
    search: asked.data.search,
    where: asked.data.where as Where,
  });
  if (isExcessive(where, sort)) throw refusal(req, tooLarge, 400);

  const leads = await readMatching(req, where, sort);
  const table = await exportTable(req, leads);
  const file =
    format === 'csv'
      ? writeCsv(table)
      : await writeXlsx(table, inLanguage(req.i18n.language, sheet));
  await payload.create({
    collection: 'lead-log',
    data: {
      action: 'list-export',
      count: table.length - 1,
      details: format.toUpperCase(),
      by: Number(user?.id),
    },
    overrideAccess: true,
    depth: 0,
  });
  return new Response(new Uint8Array(file), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="leads-${isoDate(new Date())}.${format}"`,
      'Content-Type': TYPES[format],
    },
  });
};

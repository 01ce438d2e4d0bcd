import { setImmediate } from 'node:timers/promises';
import type { PayloadRequest, Where } from 'payload';
import { label } from '#cms/label.ts';
import { refusal } from '#cms/refusal.ts';
import type { Lead } from '#generated/payload-types.ts';
import { EXPORTED } from './export-table.ts';

const MOST_EXPORTED = 10_000;
const PAGE = 500;

const tooMany = label(
  `符合条件的咨询超过 ${MOST_EXPORTED} 条，请缩小筛选范围后分次导出。`,
  `符合條件的諮詢超過 ${MOST_EXPORTED} 筆，請縮小篩選範圍後分次匯出。`,
  `More than ${MOST_EXPORTED} enquiries match; narrow the filter and export in parts.`,
);

/**
 * What the user may read of the enquiries that match. Counted first, so that nothing large is read
 * in vain; then read in pages, between which the server answers others.
 * @throws a refusal where more match than go into a file
 */
export async function readMatching(
  req: PayloadRequest,
  where: Where,
  sort: string,
): Promise<Lead[]> {
  const { payload, user } = req;
  const asUser = { collection: 'leads', overrideAccess: false, user } as const;
  // What arrives meanwhile would shift the pages.
  const now = { createdAt: { less_than_equal: new Date().toISOString() } };
  // Payload writes the access rules into the filter.
  const matching = (): Where => ({ and: [structuredClone(where), now] });
  const { totalDocs } = await payload.count({ ...asUser, where: matching() });
  if (totalDocs > MOST_EXPORTED) throw refusal(req, tooMany, 400);

  const leads = new Map<number, Lead>();
  for (let page = 1; (page - 1) * PAGE < totalDocs; page += 1) {
    const { docs } = await payload.find({
      ...asUser,
      where: matching(),
      sort: [...sort.split(','), 'id'],
      limit: PAGE,
      page,
      depth: 0,
      joins: false,
      select: Object.fromEntries(EXPORTED.map((column) => [column, true])),
    });
    for (const lead of docs as Lead[]) leads.set(lead.id, lead);
    await setImmediate();
  }
  return [...leads.values()];
}

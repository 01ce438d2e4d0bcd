import type { Payload, Where } from 'payload';

/** Somebody who works on enquiries, as the others know them. */
export interface Colleague {
  id: number;
  name: string;
}

/** Roles of those who may own an enquiry. */
export const OWNER_ROLES = ['sales', 'admin'];

const MOST = 200;

/**
 * The names alone: sales may not read the accounts of others, but must see who does what.
 * @param ids only these; without, everybody who may own an enquiry
 */
export async function listColleagues(payload: Payload, ids?: number[]): Promise<Colleague[]> {
  const where: Where = ids ? { id: { in: ids } } : { roles: { in: OWNER_ROLES } };
  const { docs } = await payload.find({
    collection: 'users',
    where,
    select: { name: true, email: true },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id, name, email }) => ({ id, name: name || email || String(id) }));
}

/** Names by number, for the persons that the rows speak of. */
export async function namesOf(
  payload: Payload,
  persons: Iterable<unknown>,
): Promise<Map<number, string>> {
  const ids = [...new Set(persons)].filter((id): id is number => typeof id === 'number');
  if (ids.length === 0) return new Map();
  const colleagues = await listColleagues(payload, ids.slice(0, MOST));
  return new Map(colleagues.map(({ id, name }) => [id, name]));
}

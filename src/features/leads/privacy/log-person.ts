import type { PayloadRequest } from 'payload';
import { type Person, personHash } from './person.ts';

interface Done {
  action: 'person-export' | 'person-erasure';
  /** Enquiries. */
  count: number;
  /** Further kinds with their numbers. */
  numbers: object;
}

/** Writes into the record of processing, as the user of the request, without the person's contact. */
export async function logPerson(req: PayloadRequest, person: Person, done: Done): Promise<void> {
  const { action, count, numbers } = done;
  await req.payload.create({
    collection: 'lead-log',
    data: {
      action,
      count,
      person: personHash(person),
      details: Object.entries(numbers)
        .map(([kind, number]) => `${kind} ${number}`)
        .join(', '),
      ...(req.user ? { by: req.user.id } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

import { payloadClient } from '#data/payload.ts';
import { pageStore } from '#delivery/page-store.ts';

export const dynamic = 'force-dynamic';

const TIMEOUT_MS = 2000;
const answer = (ready: boolean, database: boolean) =>
  Response.json(
    { ready, database },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );

/** May take traffic: the database answers, or there are pages to serve without it. */
export async function GET(): Promise<Response> {
  const database = await Promise.race([
    databaseAnswers(),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), TIMEOUT_MS)),
  ]);
  return answer(database || pageStore().size > 0, database);
}

async function databaseAnswers(): Promise<boolean> {
  try {
    const payload = await payloadClient();
    await payload.count({ collection: 'users', overrideAccess: true });
    return true;
  } catch {
    return false;
  }
}

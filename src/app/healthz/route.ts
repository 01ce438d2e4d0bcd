export const dynamic = 'force-dynamic';

/** The process lives. Says nothing about what stands behind it. */
export const GET = () =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });

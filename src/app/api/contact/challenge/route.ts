import { newChallenge } from '#features/leads/spam/challenge.ts';

export const dynamic = 'force-dynamic';

/** Work for a browser, to be sent back with the contact form. */
export async function GET(): Promise<Response> {
  return Response.json(await newChallenge(), { headers: { 'Cache-Control': 'no-store' } });
}

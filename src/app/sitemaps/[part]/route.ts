import { unlessSilent } from '#data/unless-silent.ts';
import { SingleFlight } from '#delivery/single-flight.ts';
import { sitemapPart } from '#features/sitemap/sitemap.ts';
import { unavailable, xmlResponse } from '#lib/xml-response.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ part: string }>;
}

/** A part may have 20 MB: too much to keep, and to make for each of many who ask at once. */
const underWay = new SingleFlight<string | null>();

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  if (!part.endsWith('.xml')) return notFound();
  const name = part.slice(0, -4);
  return underWay
    .run(name, () => unlessSilent(sitemapPart(name)))
    .then((xml) => (xml ? xmlResponse(xml) : notFound()), unavailable);
}

const notFound = () =>
  new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } });

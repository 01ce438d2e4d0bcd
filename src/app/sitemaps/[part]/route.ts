import { unlessSilent } from '#data/unless-silent.ts';
import { sitemapPart } from '#features/sitemap/sitemap.ts';
import { unavailable, xmlResponse } from '#lib/xml-response.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ part: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  if (!part.endsWith('.xml')) return notFound();
  return unlessSilent(sitemapPart(part.slice(0, -4))).then(
    (xml) => (xml ? xmlResponse(xml) : notFound()),
    unavailable,
  );
}

const notFound = () =>
  new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } });

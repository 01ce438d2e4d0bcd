import { unlessSilent } from '#data/unless-silent.ts';
import { sitemapIndex } from '#features/sitemap/sitemap.ts';
import { unavailable, xmlResponse } from '#lib/xml-response.ts';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> =>
  unlessSilent(sitemapIndex()).then((xml) => xmlResponse(xml), unavailable);

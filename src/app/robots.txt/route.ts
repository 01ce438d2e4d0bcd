import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';

export const dynamic = 'force-dynamic';

export const GET = () =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /admin',
      'Disallow: /api/',
      'Allow: /api/media/file/',
      'Disallow: /search',
      'Disallow: /*/search',
      '',
      `Sitemap: ${absoluteUrl(routes.sitemap())}`,
      '',
    ].join('\n'),
    {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'public, max-age=300',
      },
    },
  );

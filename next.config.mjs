import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import { adminHeaders } from './src/delivery/security-headers.ts';

/** The default language has no prefix: its pages lie under /zh-CN inside and only there. */
const PREFIXED = ['zh-TW', 'en'];
const OWN_PATHS = ['zh-CN', ...PREFIXED, 'admin', 'api', '_next', 'sitemaps', 'healthz', 'readyz'];
const notOwn = `((?!(?:${OWN_PATHS.join('|')})(?:/|$)|.*\\.(?:xml|txt|ico|svg|png|webmanifest)$).*)`;

const byQuery = (key, value) => [{ type: 'query', key, value: `(?<${key}>${value})` }];
const lists = '(articles|diseases|news(?:/[a-z]+)?(?:/year/\\d{4})?)';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./src/delivery/cache-handler.ts', import.meta.url)),
  cacheMaxMemorySize: 0,
  images: { unoptimized: true },
  experimental: { isrFlushToDisk: false },
  typescript: { ignoreBuildErrors: true },
  async redirects() {
    return [
      { source: '/zh-CN', destination: '/', permanent: true },
      { source: '/zh-CN/:path*', destination: '/:path*', permanent: true },
    ];
  },
  async rewrites() {
    const prefixed = PREFIXED.flatMap((locale) => [
      { source: `/${locale}/search`, has: byQuery('q', '.+'), destination: `/${locale}/search/:q` },
      {
        source: `/${locale}/:list${lists}`,
        has: byQuery('page', '[1-9]\\d{0,5}'),
        destination: `/${locale}/:list/page/:page`,
      },
    ]);
    return {
      beforeFiles: [
        ...prefixed,
        { source: '/search', has: byQuery('q', '.+'), destination: '/zh-CN/search/:q' },
        {
          source: `/:list${lists}`,
          has: byQuery('page', '[1-9]\\d{0,5}'),
          destination: '/zh-CN/:list/page/:page',
        },
        { source: '/', destination: '/zh-CN' },
        { source: `/:path${notOwn}`, destination: '/zh-CN/:path' },
      ],
    };
  },
};

const wrapped = withPayload(config, { devBundleServerPackages: false });

/** Payload's wrapper adds client hints to every page; here they belong to the admin only. */
wrapped.headers = async () => [
  {
    source: '/admin/:path*',
    headers: Object.entries(adminHeaders).map(([key, value]) => ({ key, value })),
  },
  { source: '/api/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
];

export default wrapped;

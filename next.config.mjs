import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import { adminHeaders } from './src/delivery/security-headers.ts';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The cache handler gives pages theirs: the first answer has the same as those from memory.
  generateEtags: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./src/delivery/cache-handler.ts', import.meta.url)),
  cacheMaxMemorySize: 0,
  images: { unoptimized: true },
  // One copy of Payload: bundled into pages and into routes it would be two, whose errors do not know
  // each other (`instanceof`), and the admin would say «An unknown error occurred».
  // The last two load WebAssembly from beside themselves.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/storage-s3',
    'harfbuzzjs',
    'woff2-encoder',
  ],
  experimental: { isrFlushToDisk: false },
  // `npm run check` does this, with the same flags.
  typescript: { ignoreBuildErrors: true },
  skipTrailingSlashRedirect: true,
};

const wrapped = withPayload(config, { devBundleServerPackages: false });

/** Payload's wrapper adds client hints to every page; here they belong to the admin only. */
wrapped.headers = async () => [
  {
    source: '/admin/:path*',
    headers: Object.entries(adminHeaders).map(([key, value]) => ({ key, value })),
  },
  {
    source: '/assets/:path*',
    headers: [
      { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
    ],
  },
  { source: '/api/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
];

export default wrapped;

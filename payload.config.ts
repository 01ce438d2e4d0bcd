import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { en } from '@payloadcms/translations/languages/en';
import { zh } from '@payloadcms/translations/languages/zh';
import { zhTw } from '@payloadcms/translations/languages/zhTw';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { adminTexts } from '#cms/admin/texts.ts';
import { closedEndpoints } from '#cms/closed-endpoints.ts';
import { POOL_LIMITS, watchPool } from '#cms/database.ts';
import { plainEditor } from '#cms/editor.ts';
import { email } from '#cms/email.ts';
import { MOMENT_FORMAT } from '#cms/fields/dates.ts';
import { LOCALE_SETTINGS } from '#cms/localization.ts';
import { mediaStorage } from '#cms/media-storage.ts';
import { savedViews, withNamedViews } from '#cms/saved-views.ts';
import { withReliableTransactions } from '#cms/transactions.ts';
import { articles } from '#features/articles/collection.ts';
import { company } from '#features/company/global.ts';
import { diseases } from '#features/diseases/collection.ts';
import { glossary } from '#features/glossary/global.ts';
import { home } from '#features/home/global.ts';
import { leads } from '#features/leads/collection.ts';
import { consentTexts } from '#features/leads/consent-texts-collection.ts';
import { deliveries } from '#features/leads/deliveries-collection.ts';
import { leadEvents } from '#features/leads/events-collection.ts';
import { leadLog } from '#features/leads/log-collection.ts';
import { leadSettings } from '#features/leads/settings-global.ts';
import { MAX_UPLOAD_BYTES } from '#features/media/check-upload.ts';
import { media } from '#features/media/collection.ts';
import { news } from '#features/news/collection.ts';
import { pages } from '#features/pages/collection.ts';
import { people } from '#features/people/collection.ts';
import { redirects } from '#features/redirects/collection.ts';
import { trials } from '#features/trials/collection.ts';
import { users } from '#features/users/collection.ts';
import { env } from '#lib/env.ts';
import { logOptions } from '#lib/log.ts';
import { navigation } from '#site-shell/navigation-global.ts';
import { site } from '#site-shell/site-global.ts';

const { DATABASE_URL, LOG_LEVEL, PAYLOAD_SECRET, SITE_URL } = env();
// `import.meta.dirname` does not survive the bundler.
const root = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: PAYLOAD_SECRET,
  serverURL: SITE_URL,
  cors: [SITE_URL],
  csrf: [SITE_URL],
  telemetry: false,
  logger: { options: logOptions(LOG_LEVEL) },
  email: email(),
  graphQL: { disable: true },
  maxDepth: 4,
  defaultDepth: 1,
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: MOMENT_FORMAT,
    meta: {
      titleSuffix: '',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      graphics: {
        Icon: '/src/cms/admin/icon.tsx#Icon',
        Logo: '/src/cms/admin/logo.tsx#Logo',
      },
      beforeDashboard: ['/src/features/leads/overview/overview.tsx#Overview'],
    },
    importMap: {
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  i18n: {
    fallbackLanguage: 'zh',
    supportedLanguages: { zh, 'zh-TW': zhTw, en },
    translations: adminTexts,
  },
  localization: LOCALE_SETTINGS,
  editor: plainEditor,
  collections: [
    articles,
    diseases,
    news,
    pages,
    media,
    trials,
    people,
    leads,
    leadEvents,
    deliveries,
    consentTexts,
    leadLog,
    redirects,
    users,
  ],
  globals: [home, company, glossary, site, navigation, leadSettings],
  plugins: [mediaStorage(env())],
  queryPresets: savedViews,
  endpoints: closedEndpoints,
  db: withReliableTransactions(
    postgresAdapter({
      pool: { connectionString: DATABASE_URL, ...POOL_LIMITS },
      migrationDir: resolve(root, 'src/migrations'),
      push: false,
    }),
  ),
  upload: { limits: { fileSize: MAX_UPLOAD_BYTES }, abortOnLimit: true },
  sharp,
  // `npm run generate` makes the types; made at every start of Payload too, they would cost each
  // worker and each test a process of its own.
  typescript: { outputFile: resolve(root, 'src/generated/payload-types.ts'), autoGenerate: false },
  onInit: watchPool,
}).then(withNamedViews);

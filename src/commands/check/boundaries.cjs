/** Who may import whom (docs/decisions/0001): the schema side never reaches the site side. */
const SITE_SIDE =
  '^src/(app|data|delivery|content|site-shell/(queries|.*.tsx)|features/[^/]+/(queries|.*.tsx))';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'lib-is-a-leaf',
      comment: 'lib imports nothing of ours but the list of languages',
      severity: 'error',
      from: { path: '^src/lib' },
      to: { path: '^(src|payload)', pathNot: '^src/(lib|i18n/locales)' },
    },
    {
      name: 'enhance-stands-alone',
      comment:
        'what the browser loads holds nothing of the server, and of packages the proof of work alone',
      severity: 'error',
      from: { path: '^src/enhance' },
      to: {
        path: '^(src|payload)|node_modules',
        pathNot: '^src/enhance|^node_modules/altcha-lib/',
      },
    },
    {
      name: 'ui-knows-lib-only',
      severity: 'error',
      from: { path: '^src/ui' },
      to: { path: '^(src|payload)', pathNot: '^src/(ui|lib|i18n/locales)' },
    },
    {
      name: 'cms-is-below-features',
      severity: 'error',
      from: { path: '^src/cms' },
      to: { path: '^(src|payload)', pathNot: '^src/(cms|lib|i18n/locales|generated)' },
    },
    {
      name: 'schema-does-not-reach-the-site',
      comment: 'collections and globals are loaded by scripts too, where there is no Next',
      severity: 'error',
      from: { path: '(collection|global|-field|-fields|blocks)\\.ts$' },
      to: { path: `${SITE_SIDE}|node_modules/next/` },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'one-bridge-to-payload',
      comment: 'getPayload for the site lives in data/payload.ts; commands have their own process',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(data/payload\\.ts|commands|demo|app/\\(payload\\))' },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'views-do-not-read',
      severity: 'error',
      from: { path: '^src/(features|content|site-shell|ui).*\\.tsx$' },
      to: { path: '^src/data/' },
    },
    {
      name: 'content-is-below-features',
      severity: 'error',
      from: { path: '^src/content' },
      to: { path: '^src/(features|app|site-shell|delivery|data)' },
    },
    {
      name: 'demo-stays-apart',
      severity: 'error',
      from: { path: '^src/(app|cms|content|data|delivery|features|lib|site-shell|ui)' },
      to: { path: '^src/(demo|commands)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$|^src/app/\\(payload\\)/admin/importMap' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};

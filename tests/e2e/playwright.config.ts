import { defineConfig } from '@playwright/test';

/** Debian's browser with nothing of its own on the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './start-site.ts',
  // How pages look is compared first: what comes after changes content and stops the database.
  projects: [
    { name: 'looks', testMatch: 'looks.e2e.ts' },
    { name: 'site', testMatch: '*.e2e.ts', testIgnore: 'looks.e2e.ts' },
  ],
  // One site and one database.
  workers: 1,
  fullyParallel: false,
  // The admin takes its time on a busy machine; what hangs is found out all the same.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
  },
});

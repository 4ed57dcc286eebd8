import { defineConfig } from '@playwright/test';

/** Another port lets two checkouts on one machine run their tests at once. */
const port = process.env['E2E_PORT'] ?? '4399';

/** Browser tests run on the built starter guide, served as a static host would. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/playwright',
  // What is expected is the same on every machine.
  snapshotPathTemplate: '{testDir}/{testFileName}-expected/{arg}{ext}',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A shared machine may starve a browser once; the report names a test that needed its second try.
  retries: process.env['CI'] ? 1 : 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'vi-VN',
    viewport: { width: 360, height: 740 },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
    },
  },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

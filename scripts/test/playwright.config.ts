import { defineConfig } from '@playwright/test';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = process.env.CHROMIUM_PATH;
const baseURL = process.env.E2E_BASE_URL;

// Run by npm test, which starts a whole Signalbox first and sets E2E_* (see stack.ts).
export default defineConfig({
  testDir: '../../apps/web/e2e',
  outputDir: '../../apps/web/test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    ...(baseURL ? { baseURL } : {}),
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: quiet },
    screenshot: 'only-on-failure',
    // Pictures of every action would slow all tests down for the few that fail.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
});

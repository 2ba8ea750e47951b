import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A test that passes only when it is run again is told as flaky: a race to find, no reason to stop.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});

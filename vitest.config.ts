import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'tests/unit/**/*.test.ts?(x)',
      'tests/property/**/*.test.ts',
      'tests/simulation/**/*.test.ts',
    ],
    restoreMocks: true,
    // A hang is found all the same; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';

/** Logic in Node, DOM modules and components in real Chromium, the built extension in both browsers, its time alone at the end. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['**/*.test.ts'],
          exclude: ['**/*.browser.test.*', 'node_modules/**', '.output/**'],
          // Some start a command of ours; a busy machine takes its time with that.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact()],
        // The messages are imported as data; nothing is served from the extension's public folder.
        publicDir: false,
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            '@floating-ui/dom',
            'valibot',
            'd3-scale',
            '@dagrejs/dagre',
          ],
        },
        test: {
          name: 'browser',
          include: ['**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? 'chromium',
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          // Browsers start cold and share two cores; what a test waits for has shorter limits of its own.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // After the others, which would take its cores; two at a time, for most of a walk is waiting.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'budget',
          include: ['tests/e2e/**/*.budget.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Alone: what measures time must not share it.
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
        },
      },
    ],
  },
});

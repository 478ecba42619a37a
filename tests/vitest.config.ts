import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './support/find-browser.ts';

const root = join(import.meta.dirname, '..');
const support = join(import.meta.dirname, 'support');
const rooms = 'kernel,text,feeds,fetching,stories,sources,messaging,polling,newsroom,lab,words';
const executablePath = findBrowser('chromium');

export default defineConfig({
  root,
  test: {
    // Mocks and spies of one test never reach the next.
    mockReset: true,
    restoreMocks: true,
    // What a person would wait for, on machines that others use too.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: [`tests/{${rooms}}/**/*.test.ts`, 'tests/architecture.test.ts'],
          setupFiles: [join(support, 'fake-words.ts')],
          // Some try each letter of all documents, on machines that others use too.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.MANIFEST_VERSION': '3' },
        // So that messages can be imported from it.
        publicDir: false,
        // Vite serves nothing from outside of the project but this.
        server: { fs: { allow: [root, join(root, '../shared/corpus')] } },
        resolve: { alias: { 'wxt/browser': join(root, 'node_modules/wxt/dist/virtual/mock-browser.mjs') } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'page',
          include: ['tests/{store,components}/**/*.test.{ts,tsx}'],
          setupFiles: [join(support, 'fake-extension-api.ts')],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 665 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: join(support, 'build-for-browser-tests.ts'),
          // One browser at a time: two would fight over the cores, and the tests measure what a person would see.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

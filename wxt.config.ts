import { defineConfig } from 'wxt';

// The strict policy of an extension that shows strangers' HTML. 'dompurify' and 'article' (which makes
// documents that nothing is drawn from) are the Trusted Types policies that may be made.
// Firefox blocks a page's own srcdoc frames under frame-ancestors, so the directive is Chromium's only.
const contentSecurityPolicy = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob: https: http:",
    'media-src https:',
    // Of its own files the panel reads the messages of a language that is not the browser's.
    "connect-src 'self' http: https:",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(browser === 'firefox' ? [] : ["frame-ancestors 'none'"]),
    "require-trusted-types-for 'script'",
    'trusted-types dompurify article',
  ].join('; ');

export default defineConfig({
  // Auto-imports hide the arrows between rooms and pull page code into the worker.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  zip: { excludeSources: ['tests/**', '.ci/**'] },
  vite: () => ({ build: { modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox142'] } }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    action: { default_title: '__MSG_extensionName__', default_icon: icons },
    icons,
    permissions: [
      'alarms',
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'webRequest',
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      // Without keys of its own, so that whoever wants some can choose them.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {},
      'follow-page': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFollowPage__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy(browser) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'wireside@wireside.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
});

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';

/** Highlights with an underline, `highlightsFromPoint` and `Uint8Array.fromBase64`: one code path, no older browsers. */
const MINIMUM = { chrome: 140, firefox: 150 };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Named targets keep `light-dark()` as it is; WXT's default rewrites it into a form that follows only the system's setting.
  vite: () => ({ plugins: [preact()], build: { target: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`] } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) withoutPolyfill(config);
    },
  },
  zip: {
    artifactTemplate: 'newsgloss-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'newsgloss-{{version}}-sources.zip',
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Newsgloss',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['*://*/*'],
    // G for gloss, M for mention, S for side panel. Chrome keeps some to itself, such as Alt+Shift+N, B and P: suggested, they stay unset (156).
    commands: {
      'toggle-site': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_toggle_site__' },
      'start-tour': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_start_tour__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_open_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.org',
              strict_min_version: `${MINIMUM.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${MINIMUM.chrome}`, incognito: 'spanning' }),
  }),
});

/** The page script runs everywhere, and the marker beside it; they do without the polyfill, which WXT's own code would else bring into it (10 KB). */
function withoutPolyfill(config: InlineConfig): void {
  config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
}

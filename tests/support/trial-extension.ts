// The smallest extension that has everything the drivers touch: a button, a panel, a background, a badge, a host wish.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';

export function makeTrialExtension(kind: BrowserKind): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'wireside-trial-')), `${kind}-mv3`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(kind)));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function manifest(kind: BrowserKind): object {
  const shared = {
    manifest_version: 3,
    name: 'Trial',
    version: '1.0',
    action: { default_title: 'Trial' },
    optional_host_permissions: ['*://*/*'],
  };
  if (kind === 'chromium') {
    return {
      ...shared,
      permissions: ['alarms', 'storage', 'sidePanel'],
      side_panel: { default_path: 'sidepanel.html' },
      background: { service_worker: 'background.js' },
    };
  }
  return {
    ...shared,
    permissions: ['alarms', 'storage'],
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'wireside@wireside.example', strict_min_version: '142.0' } },
  };
}

const files = {
  'background.js': `
    const api = globalThis.browser ?? globalThis.chrome;
    globalThis.life = Math.random();
    const note = async (word) => {
      const { notes = [] } = await api.storage.local.get('notes');
      await api.storage.local.set({ notes: [...notes, word] });
    };
    api.runtime.onInstalled.addListener(() => note('installed'));
    api.runtime.onStartup.addListener(() => note('startup'));
    api.runtime.onMessage.addListener((message, sender, reply) => reply({ life: globalThis.life }));
    api.alarms.onAlarm.addListener(() => api.action.setBadgeText({ text: 'late' }));
    if (api.sidePanel) api.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    else api.action.onClicked.addListener(() => api.sidebarAction.toggle());
    api.action.setBadgeText({ text: '7' });
  `,
  'sidepanel.html': `<!doctype html><meta charset="utf-8"><title>Trial</title>
    <h1>Panel</h1><button>Ask</button><output></output><script src="sidepanel.js"></script>`,
  'sidepanel.js': `
    const api = globalThis.browser ?? globalThis.chrome;
    document.querySelector('button').onclick = async () => {
      const granted = await api.permissions.request({ origins: ['http://127.0.0.1/*'] });
      document.querySelector('output').textContent = String(granted);
    };
  `,
};

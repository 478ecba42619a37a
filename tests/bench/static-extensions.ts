import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension whose panel is one static page: what the browser itself needs to show something. */
export function writeStaticExtension(name: string, body: string): string {
  const folder = mkdtempSync(join(tmpdir(), `wireside-bench-${name}-`));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    action: {},
    permissions: ['sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });');
  writeFileSync(
    join(folder, 'sidepanel.html'),
    `<!doctype html><meta charset="utf-8"><title>${name}</title><body style="font: 15px serif; margin: 16px">${body}`,
  );
  return folder;
}

/** The same fifty stories that the panel's first page would hold, written out. */
export const fiftyRows = Array.from(
  { length: 50 },
  (_, index) =>
    `<article style="margin-bottom: 20px"><div>Black Sea Courier ${index} min <small>2 min read</small></div>` +
    `<h3 elementtiming="headline"><a href="https://courier.example/${index}">Coast road reopens after the storm, part ${index}</a></h3>` +
    `<p>Two lanes are open between Rybna and the lighthouse. Inspectors credit a drainage tunnel that nobody had looked into.</p></article>`,
).join('');

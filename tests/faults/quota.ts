// C9: the browser gives no more space.
import { changeManifest, copyBuild } from './builds.ts';
import { ringIn } from './in-extension.ts';
import { longWait, withReader } from './reader.ts';
import { must, pause, type Row } from './row.ts';

const feeds = 3;

/** Chromium goes by the space that it found up to half a minute ago. */
const forgetsSpaceMs = 35_000;

export const fullDisk: Row = {
  name: 'C9',
  title: 'the browser gives no more space',
  isLong: true,
  run: async (extension) => {
    const folder = copyBuild(extension);
    changeManifest(folder, (manifest) => ({
      ...manifest,
      permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage'),
    }));
    return withReader({ feeds, extension: folder }, async (reader) => {
      const { chromium, wire } = reader;
      const before = await reader.store();
      const [kept, read] = before.stories;
      await reader.ask('save', { storyId: kept!.id, isSaved: true });
      await reader.ask('markRead', { storyId: read!.id });
      wire.publish(20);
      wire.forget();
      await reader.makeDueIn(forgetsSpaceMs);
      await chromium.evaluateInExtension(ringIn, forgetsSpaceMs);
      // As long as this page is attached, the browser keeps to it.
      const page = await chromium.context.newPage();
      await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
      const cdp = await chromium.context.newCDPSession(page);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${chromium.id}`, quotaSize: 1 });
      await pause(forgetsSpaceMs + 5_000);
      const full = await reader.store();
      const lost = before.stories.filter(({ id }) => !full.stories.some((story) => story.id === id));
      must(lost.length === 0, `${lost.length} stories lost`);
      const stored = full.states.filter(({ validators }) => validators.etag === wire.etag(0)).length;
      must(stored < feeds, 'there was space');
      const panel = await chromium.context.newPage();
      await panel.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
      await panel.locator('article .headline').first().waitFor();
      const told = panel.getByText('Wireside cannot save: the disk is full');
      await told.waitFor();
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${chromium.id}` });
      await page.close();
      await pause(forgetsSpaceMs);
      await reader.letPass(longWait);
      await reader.settled();
      await told.waitFor({ state: 'detached', timeout: 90_000 });
      await panel.close();
      await reader.expectWhole();
      const { statuses } = await reader.store();
      must(statuses.filter(({ savedAt, readAt }) => savedAt ?? readAt).length === 2, 'a mark is lost');
      return `${feeds - stored} of ${feeds} refused: 0 lost, the panel reads and says so until there is, all read once there is space again`;
    });
  },
};

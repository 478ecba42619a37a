// C12 and C24: the extension is updated in the middle of a check, and to one whose worker never starts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild, update } from './builds.ts';
import { longWait, untilAsked, withReader } from './reader.ts';
import { must, pause, type Row } from './row.ts';

const feeds = 3;

export const updates: Row = {
  name: 'C12',
  title: 'an update in mid-poll',
  run: async (extension, size) => {
    const times = size === 'long' ? 50 : 3;
    const folder = copyBuild(extension);
    await withReader({ feeds, extension: folder }, async (reader) => {
      const { chromium, wire } = reader;
      for (let time = 0; time < times; time++) {
        wire.publish();
        wire.forget();
        // Every other time the answers are on their way, and otherwise they are being read and stored.
        const isHeld = time % 2 === 0;
        if (isHeld)
          wire.break(({ response, document }) => response.writeHead(200, { etag: document().etag }).flushHeaders());
        await reader.letPass(longWait);
        await untilAsked(wire, 1);
        if (!isHeld) await pause(time * 2);
        await update(chromium, folder);
        wire.break();
        await reader.expectSound();
        await reader.letPass(longWait);
        await reader.settled();
        await reader.expectWhole();
        if (time % 10 === 9) await reader.ask('look', {});
      }
    });
    return `${times} updates: 0 lost, 0 double`;
  },
};

export const brokenWorker: Row = {
  name: 'C24',
  title: 'the worker never starts',
  run: async (extension) => {
    const folder = copyBuild(extension);
    return withReader({ feeds, extension: folder }, async (reader) => {
      const { chromium, wire } = reader;
      const script = join(folder, 'background.js');
      const whole = readFileSync(script, 'utf8');
      writeFileSync(script, "throw new Error('broken');");
      await update(chromium, folder);
      const page = await chromium.context.newPage();
      await page.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
      await page.locator('article .headline').first().waitFor({ timeout: 3_000 });
      const headline = await page.locator('article .headline').first().textContent();
      must(
        wire
          .headlines(0)
          .concat(wire.headlines(1), wire.headlines(2))
          .includes(headline ?? ''),
        'no story is shown',
      );
      const shownAt = Date.now();
      await page.getByRole('button', { name: 'Reload Wireside' }).waitFor({ timeout: 10_000 });
      const toldMs = Date.now() - shownAt;
      must(toldMs <= 5_000, `told of after ${toldMs} ms`);
      await page.locator('article').first().click();
      await page.locator('main[data-view=story] h1').waitFor();
      await page.close();
      writeFileSync(script, whole);
      await update(chromium, folder);
      await reader.expectWhole();
      return `the panel reads, tells of it after ${(toldMs / 1000).toFixed(1)} s and offers to reload; whole when mended`;
    });
  },
};

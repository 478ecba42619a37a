// C19: access to hosts is taken while their feeds are being read, and given again.
import { revokeHosts } from '../support/chromium-hosts.ts';
import { copyBuild } from './builds.ts';
import { longWait, untilAsked, withReader } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';

declare const chrome: { permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> } };

const hosts = ['*://*.test/*'];

export const revokedAccess: Row = {
  name: 'C19',
  title: 'access is revoked while running',
  run: async (extension, size) => {
    const feeds = 12;
    const times = size === 'long' ? 10 : 1;
    return withReader({ feeds, extension: copyBuild(extension) }, async (reader) => {
      const { chromium, wire } = reader;
      for (let time = 0; time < times; time++) {
        const before = await reader.store();
        wire.publish();
        wire.forget();
        const held: (() => void)[] = [];
        wire.break(({ answer }) => void held.push(answer));
        await reader.letPass(longWait);
        // Six are asked, and six wait for their turn.
        await untilAsked(wire, 6);
        await revokeHosts(chromium.context, chromium.id, hosts);
        await pause(200);
        const asked = wire.asked().length;
        wire.break();
        for (const answer of held) answer();
        const areAllPaused = async () =>
          (await reader.store()).states.filter(({ failure }) => failure?.kind === 'no-permission').length === feeds;
        await pause(500);
        await reader.letPass(longWait);
        await reader.ask('refresh', { sourceId: 'all' });
        await until(areAllPaused, 'every source says that it has no access');
        const after = wire.asked().length - asked;
        must(after === 0, `${after} requests after access was revoked`);
        const { stories } = await reader.store();
        must(stories.length >= before.stories.length, 'stories went with the access');
        await reader.expectSound();
        await chromium.grantHosts(hosts);
        await chromium.evaluateInExtension((origins) => chrome.permissions.request({ origins }), hosts);
        await reader.settled();
        await reader.expectWhole();
      }
      return `${times} × ${feeds} sources: 0 requests after it, stories stay, all read when it is given again`;
    });
  },
};

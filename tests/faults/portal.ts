// C16: a network that answers for everybody until its user has signed in.
import { copyBuild } from './builds.ts';
import { ringIn, type StoreRead } from './in-extension.ts';
import { longWait, withReader, type Reader } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';
import type { Fault } from './wire.ts';

const login =
  '<!doctype html><html><head><title>Harbour Hotel</title></head><body><form>Room <input></form></body></html>';

export const captivePortal: Row = {
  name: 'C16',
  title: 'a captive portal answers for all hosts',
  run: async (extension, size) => {
    const feeds = size === 'long' ? 1_000 : 40;
    return withReader({ feeds, extension: copyBuild(extension) }, async (reader) => {
      const { server } = reader.wire;
      server.set('portal.test/login', { body: login });
      const portals: Readonly<Record<string, Fault>> = {
        '200 with its page': ({ response }) => response.writeHead(200, { 'content-type': 'text/html' }).end(login),
        '302 to its page': ({ response }) =>
          response.writeHead(302, { location: `http://portal.test:${server.port}/login` }).end(),
      };
      const words: string[] = [];
      for (const [name, portal] of Object.entries(portals)) {
        words.push(`${name}: ${await meet(portal, reader)} sources asked before the pause`);
      }
      return `${feeds} feeds unchanged, all read after the cure; ${words.join('; ')}`;
    });
  },
};

async function meet(portal: Fault, reader: Reader): Promise<number> {
  const { chromium, wire } = reader;
  const before = await reader.store();
  wire.publish();
  wire.forget();
  wire.break(portal);
  await reader.letPass(longWait);
  await until(async () => ((await reader.store()).reader?.signInUntil ?? 0) > Date.now(), 'it pauses');
  const pausedFor = ((await reader.store()).reader?.signInUntil ?? 0) - Date.now();
  must(pausedFor > 14 * 60_000 && pausedFor <= 15 * 60_000, `it pauses for ${Math.round(pausedFor / 60_000)} min`);
  await pause(500);
  const asked = wire.asked().length;
  await chromium.evaluateInExtension(ringIn, 0);
  await pause(1_000);
  must(wire.asked().length === asked, `${wire.asked().length - asked} requests in the pause`);
  expectUnchanged(before, await reader.store());
  await reader.expectSound();
  wire.break();
  await reader.letPass(longWait);
  await reader.ask('refresh', { sourceId: 'all' });
  await reader.settled();
  await reader.expectWhole();
  return asked;
}

function expectUnchanged(before: StoreRead, after: StoreRead): void {
  must(JSON.stringify(after.sources) === JSON.stringify(before.sources), 'a source has changed');
  must(JSON.stringify(after.stories) === JSON.stringify(before.stories), 'a story has changed');
  const learned = ({ states }: StoreRead) =>
    JSON.stringify(
      states.map(({ validators, documentHash, title, failureCount }) => [
        validators,
        documentHash,
        title,
        failureCount,
      ]),
    );
  must(learned(after) === learned(before), 'something learned of a source has changed');
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import besides itself: rooms upstream of it, and packages it is the door to. */
const rooms: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  'utils/kernel': { rooms: [], packages: [] },
  'utils/text': { rooms: ['utils/kernel'], packages: [] },
  'utils/fetching': { rooms: ['utils/kernel'], packages: [] },
  'utils/feeds': { rooms: ['utils/kernel', 'utils/text'], packages: [] },
  'utils/stories': { rooms: ['utils/kernel', 'utils/text', 'utils/feeds', 'utils/sources'], packages: [] },
  'utils/sources': { rooms: ['utils/kernel', 'utils/fetching', 'utils/feeds'], packages: [] },
  'utils/store': { rooms: ['utils/kernel', 'utils/stories', 'utils/sources'], packages: ['idb'] },
  'utils/platform': { rooms: ['utils/kernel'], packages: ['wxt', 'webextension-polyfill'] },
  // Of public, the types of the messages' keys.
  'utils/words': { rooms: ['utils/kernel', 'utils/platform', 'public'], packages: [] },
  'utils/messaging': { rooms: ['utils/kernel', 'utils/stories', 'utils/sources', 'utils/platform'], packages: [] },
  'utils/polling': {
    rooms: [
      'utils/kernel',
      'utils/text',
      'utils/fetching',
      'utils/feeds',
      'utils/stories',
      'utils/sources',
      'utils/messaging',
    ],
    packages: [],
  },
  components: {
    rooms: [
      'utils/kernel',
      'utils/text',
      'utils/stories',
      'utils/sources',
      'utils/store',
      'utils/messaging',
      'utils/words',
    ],
    packages: ['preact', 'date-fns', 'dompurify', 'lucide', '@mozilla/readability'],
  },
  'components/state': { rooms: ['components', 'utils/platform'], packages: [] },
};

/** Rooms whose answers must be the same whenever and wherever they are asked. */
const pureRooms = ['utils/text', 'utils/feeds', 'utils/stories', 'utils/sources'];

/** A format may be as long as the format is. */
const longestFile = (path: string) => (/^utils\/feeds\/(?:formats\/|read-xml)/.test(path) ? 300 : 200);

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = [...readFolder('utils'), ...readFolder('components'), ...readFolder('entrypoints')];

describe('the rooms and their arrows', () => {
  it.each(files)('$path imports only what its room may', ({ path, imports }) => {
    const room = roomOf(path);
    if (room === 'entrypoints') return;
    const may = allowedFor(room);
    for (const target of imports) {
      const wanted = target.startsWith('.') ? roomOf(relative(root, resolve(root, dirname(path), target))) : undefined;
      if (wanted === undefined) {
        const name = packageOf(target);
        expect(
          may.packages,
          `${path}: ${name} has its own door (see the table above); ask that room instead`,
        ).toContain(name);
      } else {
        expect(
          may.rooms,
          `${path}: ${room} stands upstream of ${wanted} or beside it; hand it in from above`,
        ).toContain(wanted);
      }
    }
  });

  it('has a room in the table for every folder of utils', () => {
    const folders = readdirSync(join(root, 'utils')).filter((name) =>
      statSync(join(root, 'utils', name)).isDirectory(),
    );
    expect(folders.map((name) => `utils/${name}`).filter((room) => !(room in rooms))).toEqual([]);
  });

  it('fetches in fetching alone, and in one place a file of its own', () => {
    const doors = files.filter(({ text }) => /(?<![.\w])fetch\(/.test(text)).map(({ path }) => path);
    expect(doors).toEqual(['utils/fetching/fetch-document.ts', 'utils/platform/messages.ts']);
  });

  it('announces on a BroadcastChannel in messaging alone', () => {
    const doors = files.filter(({ text }) => /new BroadcastChannel/.test(text)).map(({ path }) => path);
    expect(doors).toEqual(['utils/messaging/changes.ts']);
  });

  it('never turns strings into markup but through DOMPurify, and pages into inert documents in one place', () => {
    const sinks =
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|new DOMParser/;
    const doors = files.filter(({ text }) => sinks.test(withoutComments(text))).map(({ path }) => path);
    expect(doors).toEqual(['components/article/parse-page.ts']);
  });

  it.each(pureRooms)('%s takes clock and randomness as arguments', (room) => {
    const impure = /Date\.now\(\)|new Date\(\)|Math\.random\(\)|performance\.now/;
    const offenders = files.filter(
      ({ path, text }) => path.startsWith(`${room}/`) && impure.test(withoutComments(text)),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['utils/feeds/formats', 'index.ts'],
    ['components/views', 'index.ts'],
  ])('names every file of %s in its registry', (folder, registry) => {
    const listed = readFileSync(join(root, folder, registry), 'utf8');
    const members = readdirSync(join(root, folder)).filter((name) => /\.tsx?$/.test(name) && name !== registry);
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter((name) => !listed.includes(`./${name}`)).map((name) => `add ${name} to ${registry}`)).toEqual(
      [],
    );
  });

  it.each(files)('$path is short enough to hold one idea', ({ path, text }) => {
    expect(text.split('\n').length - 1, `${path}: split it by idea`).toBeLessThanOrEqual(longestFile(path));
  });

  it('has no drawer for odds and ends', () => {
    const drawers = /(?:^|\/)(?:utils|helpers?|common|types|constants|misc)\.tsx?$/;
    expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it('keeps the top level as it was agreed', () => {
    const agreed = [
      'components',
      'entrypoints',
      'package.json',
      'public',
      'tests',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ];
    const beside = ['CHANGELOG.md', 'LICENSE', 'README.md', 'node_modules', 'package-lock.json'];
    const found = readdirSync(root).filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => !agreed.includes(name) && !beside.includes(name))).toEqual([]);
  });
});

function readFolder(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const pattern = /(?:^|\n)(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;
      const imports = [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
      return { path, text, imports: imports.filter((target) => !target.endsWith('.css')) };
    });
}

function roomOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'utils') return `utils/${folder}`;
  return path.startsWith('components/state/') ? 'components/state' : top;
}

function allowedFor(room: string): { rooms: readonly string[]; packages: readonly string[] } {
  const own = rooms[room] ?? { rooms: [], packages: [] };
  if (room === 'components') return { ...own, rooms: [...own.rooms, 'components', 'components/state'] };
  if (room !== 'components/state') return { ...own, rooms: [...own.rooms, room] };
  const all = rooms['components'] ?? own;
  return { rooms: [...all.rooms, ...own.rooms, room], packages: all.packages };
}

const packageOf = (target: string): string =>
  target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

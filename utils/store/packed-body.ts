import type { StoryBody, StoryId } from '../stories/story.ts';

/**
 * Packed, the text of a story takes a quarter of the room: browsers keep a text with a single typographic quotation mark in
 * it at two bytes a letter, and 100,000 stories of 4 KB took 449 MB (measured in Chromium 156).
 */
export interface PackedBody {
  readonly id: StoryId;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** What waited for nobody to pack it is stored as it is. */
export type StoredBody = StoryBody | PackedBody;

/** Shorter ones gain little, and each costs a stream. */
const shortest = 500;

/** As many streams at once. */
const slice = 50;

/** Transactions do not wait for this, so it comes before them. Bodies too short to gain by it are left out. */
export async function packBodies(bodies: readonly StoryBody[]): Promise<ReadonlyMap<StoryBody, PackedBody>> {
  const packed = new Map<StoryBody, PackedBody>();
  const long = bodies.filter(({ html }) => html.length >= shortest);
  for (let from = 0; from < long.length; from += slice) {
    const own = long.slice(from, from + slice);
    const rows = await Promise.all(own.map(({ id, html }) => pack(html).then((bytes) => ({ id, packed: bytes }))));
    rows.forEach((row, position) => packed.set(own[position] as StoryBody, row));
  }
  return packed;
}

export const unpackBody = async (row: StoredBody): Promise<StoryBody> =>
  'packed' in row ? { id: row.id, html: await unpack(row.packed) } : row;

const pack = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));

const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));

/** Written by hand: a Blob's stream goes through another process, which took seven times as long (measured in Chromium 156). */
async function through(
  { writable, readable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [whole] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(whole);
}

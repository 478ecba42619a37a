/**
 * A typeface in which every letter is the same box, as TrueType. Pictures that are set in it look the same on every machine,
 * whatever fonts that has, and a wrong size, space, weight or colour is seen in them all the same.
 */
const unitsPerEm = 1000;
const letterWidth = 500;
/** As high as the x of the serifs that the look calls for, so that `font-size-adjust` changes nothing. */
const letterHeight = 482;

/** Their places among the glyphs. */
const space = 1;
const letter = 2;

/** A bold box is higher and wider, with as much room. */
export function boxFont(isBold: boolean): Uint8Array {
  const [left, right, top] = isBold ? [20, 480, 620] : [60, 440, letterHeight];
  // The first is what is drawn for letters that are not there: a space must be another one, or it is another font's.
  const glyphs = [new Uint8Array(), new Uint8Array(), box(left, right, top)];
  const tables: Record<string, Uint8Array> = {
    'OS/2': bytes(
      [2, 4],
      [2, letterWidth],
      [2, isBold ? 700 : 400],
      [2, 5],
      [2, 0],
      // Where small letters above and below the line would stand, and the line through them.
      ...[650, 700, 0, 140, 650, 700, 0, 480, 50, 250].map(word),
      [2, 0],
      ...Array.from({ length: 10 }, () => [1, 0] as const),
      [4, 1],
      [4, 0],
      [4, 0],
      [4, 0],
      [4, 0x20202020],
      [2, isBold ? 0x20 : 0x40],
      [2, 0x20],
      [2, 0xffff],
      ...[800, -200, 0, 800, 200].map(word),
      [4, 1],
      [4, 0],
      [2, letterHeight],
      [2, 700],
      [2, 0],
      [2, 0x20],
      [2, 0],
    ),
    cmap: bytes([2, 0], [2, 1], [2, 3], [2, 10], [4, 12], ...characterMap()),
    glyf: join(glyphs),
    head: bytes(
      [4, 0x00010000],
      [4, 0x00010000],
      [4, 0],
      [4, 0x5f0f3cf5],
      [2, 0],
      [2, unitsPerEm],
      [4, 0],
      [4, 0],
      [4, 0],
      [4, 0],
      ...[left, 0, right, top].map(word),
      [2, isBold ? 1 : 0],
      [2, 8],
      [2, 2],
      [2, 0],
      [2, 0],
    ),
    hhea: bytes(
      [4, 0x00010000],
      ...[800, -200, 0, letterWidth, 0, 0, right, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length].map(word),
    ),
    hmtx: bytes(
      ...[
        [letterWidth / 2, 0],
        [letterWidth / 2, 0],
        [letterWidth, left],
      ]
        .flat()
        .map(word),
    ),
    loca: bytes([2, 0], [2, 0], [2, 0], [2, (glyphs[letter]?.length ?? 0) / 2]),
    maxp: bytes([4, 0x00010000], ...[glyphs.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(word)),
    name: bytes([2, 0], [2, 0], [2, 6]),
    post: bytes([4, 0x00030000], [4, 0], ...[-100, 50].map(word), [4, 0], [4, 0], [4, 0], [4, 0], [4, 0]),
  };
  return assemble(tables);
}

/** Spaces are the empty glyph, and whatever else there is in Unicode the box: many to one, format 13. */
function characterMap(): readonly Field[] {
  const spaces = [
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x2060, 0x206f],
    [0x3000, 0x3000],
  ] as const;
  const groups: (readonly [number, number, number])[] = [];
  let next = 0x21;
  for (const [from, to] of spaces) {
    if (from > next) groups.push([next, from - 1, letter]);
    groups.push([from, to, space]);
    next = to + 1;
  }
  groups.push([next, 0x10ffff, letter]);
  return [
    [2, 13],
    [2, 0],
    [4, 16 + groups.length * 12],
    [4, 0],
    [4, groups.length],
    ...groups.flat().map((each) => [4, each] as const),
  ];
}

function box(left: number, right: number, top: number): Uint8Array {
  const onCurve = [1, 1] as const;
  return bytes(
    ...[1, left, 0, right, top, 3, 0].map(word),
    onCurve,
    onCurve,
    onCurve,
    onCurve,
    ...[left, 0, right - left, 0].map(word),
    ...[0, top, 0, -top].map(word),
  );
}

type Field = readonly [size: 1 | 2 | 4, value: number];

const word = (value: number): Field => [2, value];

function bytes(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 1) view.setUint8(at, value);
    else if (size === 2) view.setUint16(at, value & 0xffff);
    else view.setUint32(at, value);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
const padded = (part: Uint8Array): Uint8Array => join([part, new Uint8Array((4 - (part.length % 4)) % 4)]);

function assemble(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(tables).toSorted();
  const power = 2 ** Math.floor(Math.log2(names.length));
  let offset = 12 + names.length * 16;
  const directory = names.flatMap((name): readonly Field[] => {
    const table = tables[name] ?? new Uint8Array();
    const entry: readonly Field[] = [
      ...[...name].map((each) => [1, each.charCodeAt(0)] as const),
      [4, sumOf(padded(table))],
      [4, offset],
      [4, table.length],
    ];
    offset += padded(table).length;
    return entry;
  });
  const start = bytes(
    [4, 0x00010000],
    [2, names.length],
    [2, power * 16],
    [2, Math.log2(power)],
    [2, (names.length - power) * 16],
    ...directory,
  );
  const font = join([start, ...names.map((name) => padded(tables[name] ?? new Uint8Array()))]);
  const headAt = 12 + names.indexOf('head') * 16;
  const view = new DataView(font.buffer);
  view.setUint32(view.getUint32(headAt + 8) + 8, (0xb1b0afba - sumOf(font)) >>> 0);
  return font;
}

function sumOf(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** A text in any encoding that TextDecoder knows, by asking it what each byte and each pair of bytes means; and UTF-32. */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-')) return encodeWide(text, encoding);
  if (encoding === 'iso-2022-jp') return encodeSevenBit(text);
  const table = tables.get(encoding) ?? readTable(encoding);
  tables.set(encoding, table);
  return Uint8Array.from([...text].flatMap((character) => bytesOf(character, table)));
}

function encodeWide(text: string, encoding: string): Uint8Array {
  const size = encoding.startsWith('utf-16') ? 2 : 4;
  const units =
    size === 2
      ? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      : [...text].map((one) => one.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * size));
  for (const [index, unit] of units.entries()) {
    if (size === 2) view.setUint16(index * size, unit, encoding.endsWith('le'));
    else view.setUint32(index * size, unit, encoding.endsWith('le'));
  }
  return new Uint8Array(view.buffer);
}

/** The two bytes of EUC-JP without their high bits, between escapes (RFC 1468). */
function encodeSevenBit(text: string): Uint8Array {
  const table = tables.get('euc-jp') ?? readTable('euc-jp');
  tables.set('euc-jp', table);
  const encoded: number[] = [];
  let isAscii = true;
  for (const character of text) {
    const bytes = bytesOf(character, table);
    if (isAscii !== (bytes.length === 1)) encoded.push(0x1b, ...(isAscii ? [0x24, 0x42] : [0x28, 0x42]));
    isAscii = bytes.length === 1;
    encoded.push(...bytes.map((byte) => byte & 0x7f));
  }
  return Uint8Array.from(encoded);
}

function bytesOf(character: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const bytes = table.get(character);
  if (bytes === undefined) throw new Error(`${character} is not in this encoding`);
  return bytes;
}

function readTable(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // These bytes mean nothing.
    }
  };
  for (let byte = 0; byte < 0x100; byte++) add(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return table;
}

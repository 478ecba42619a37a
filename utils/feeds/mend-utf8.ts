import { fromWindows1252 } from '../text/windows-1252.ts';

/**
 * UTF-8 that is not quite: every valid sequence is itself, every other byte the windows-1252 character it would be.
 * So a document in windows-1252 comes out right as well. A sequence that the document's end has cut is dropped.
 */
export function mendUtf8(bytes: Uint8Array): string {
  const mended = new Uint8Array(bytes.length * 3);
  let length = 0;
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0;
    const size = byte < 0x80 ? 1 : sequenceLength(bytes, index);
    if (size > 0) {
      for (let copied = 0; copied < size; copied++) mended[length++] = bytes[index++] ?? 0;
    } else if (size < 0) {
      break;
    } else {
      length = appendCodePoint(mended, length, fromWindows1252(byte));
      index++;
    }
  }
  return new TextDecoder().decode(mended.subarray(0, length));
}

/** 0 for a byte that begins no valid sequence, -1 for a sequence that the end of the document cuts (Unicode table 3-7). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0) return 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let follower = 1; follower < size; follower++) {
    const byte = bytes[index + follower];
    if (byte === undefined) return follower > 1 || index > 0 ? -1 : 0;
    if (byte < (follower === 1 ? lowest : 0x80) || byte > (follower === 1 ? highest : 0xbf)) return 0;
  }
  return size;
}

/** For the characters of windows-1252, all of them in the first plane and beyond ASCII. */
function appendCodePoint(target: Uint8Array, length: number, point: number): number {
  if (point < 0x800) {
    target[length] = 0xc0 | (point >> 6);
    target[length + 1] = 0x80 | (point & 0x3f);
    return length + 2;
  }
  target[length] = 0xe0 | (point >> 12);
  target[length + 1] = 0x80 | ((point >> 6) & 0x3f);
  target[length + 2] = 0x80 | (point & 0x3f);
  return length + 3;
}

/** What 0x80 to 0x9F mean in windows-1252; where they mean nothing, the control stays. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The code point that a byte of windows-1252 stands for. */
export function fromWindows1252(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte;
}

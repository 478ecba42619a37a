import type { Page } from 'playwright';

export interface Difference {
  /** Pixels that are seen to differ; all of them when the sizes do. */
  readonly pixels: number;
  readonly of: number;
  /** What differs in red, over what was expected in grey. A PNG. */
  readonly picture: Buffer;
}

/** Compares two PNG files in a page, which can read them. Softer edges of another version of the browser do not count. */
export async function comparePictures(page: Page, expected: Buffer, actual: Buffer): Promise<Difference> {
  const { pixels, of, picture } = await page.evaluate(
    compare,
    [expected, actual].map((each) => each.toString('base64')),
  );
  return { pixels, of, picture: Buffer.from(picture, 'base64') };
}

/** Runs in the page, and so stands alone. */
async function compare(encoded: readonly string[]) {
  const leastSeen = 24;
  const [one, other] = await Promise.all(encoded.map(read));
  if (!one || !other) throw new Error('Two pictures are compared.');
  const { width, height } = one;
  const shown = new ImageData(width, height);
  let pixels = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isSame =
      other.width === width &&
      other.height === height &&
      [0, 1, 2].every(
        (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) < leastSeen,
      );
    const grey = 190 + (one.data[at + 1] ?? 0) / 4;
    shown.data.set(isSame ? [grey, grey, grey, 255] : [220, 0, 0, 255], at);
    if (!isSame) pixels++;
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(shown, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return { pixels, of: width * height, picture: btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join('')) };

  async function read(base64: string): Promise<ImageData> {
    const png = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!drawing) throw new Error('The page cannot draw.');
    drawing.drawImage(bitmap, 0, 0);
    return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
  }
}

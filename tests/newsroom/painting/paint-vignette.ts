import { blend, distanceOf } from './canvas.ts';
import { black, smoothstep } from './colour.ts';
import { type Brush } from './motif.ts';

/** Frames a picture a little darker at its edges, as lenses do. */
export function paintVignette(canvas: Brush['canvas'], strength: number): void {
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const aside = distanceOf(x / canvas.width - 0.5, y / canvas.height - 0.5);
      blend(canvas, x, y, black, strength * smoothstep(0.35, 0.8, aside));
    }
  }
}

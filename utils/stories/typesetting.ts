/** How the reader wants the text of a story: a step of five sizes, and the type. */
export interface Typesetting {
  readonly size: TextSize;
  readonly typeface: Typeface;
}

export const textSizes = [1, 2, 3, 4, 5] as const;
export type TextSize = (typeof textSizes)[number];
export type Typeface = 'serif' | 'sans';

export const usualTypesetting: Typesetting = { size: 3, typeface: 'serif' };

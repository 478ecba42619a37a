/** Nested deeper than this, an item of a JSON Feed ends the search. */
const itemDepth = 2;

/**
 * The beginning of a JSON Feed that was cut, up to its last complete item, with its brackets closed. Nothing if the
 * cut came before the first item's end.
 */
export function mendJson(text: string): { text: string; items: number } | undefined {
  let depth = 0;
  let lastEnd = -1;
  let items = 0;
  let key = '';
  let isInItems = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"') {
      const end = endOfString(text, index);
      if (end < 0) break;
      if (depth === 1) key = text.slice(index + 1, end);
      index = end;
    } else if (character === '{' || character === '[') {
      depth++;
      if (depth === itemDepth && character === '[') isInItems = key === 'items';
    } else if (character === '}' || character === ']') {
      depth--;
      if (depth < itemDepth) isInItems = false;
      if (depth === itemDepth && isInItems && character === '}') {
        lastEnd = index + 1;
        items++;
      }
    }
  }
  return lastEnd < 0 ? undefined : { text: `${text.slice(0, lastEnd)}]}`, items };
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x5c) index++;
    else if (character === 0x22) return index;
  }
  return -1;
}

/** To the end of a tag, or to what may not be in one. */
const tag = /<(\/?)([a-z][^\s<>/]{0,30})[^<>]*/gi;
const inlineAttribute = /(?<=\s)(?=(?:style|on[a-z]{3,30})\s*=)/gi;
/** Elements that may lie in each other. Browsers take the square of this, and seconds at ten times as many. */
const deepest = 500;
/** Elements that hold nothing, that need not be closed, or of which drawings are full. */
const unnested = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt ' +
    'path circle ellipse line polygon polyline rect use g stop image animate tspan'
  ).split(' '),
);

/**
 * A page's markup without what would cost the panel seconds: its policy holds in its documents too, and each inline style
 * and handler that it refuses is reported, of which some pages have thousands. Under other names they are as dead, and
 * styles can still be read. Where a page does not stop nesting, it ends.
 */
export function tameMarkup(html: string): string {
  let depth = 0;
  let end = html.length;
  const tame = html.replace(tag, (text: string, slash: string, name: string, at: number) => {
    const element = name.toLowerCase();
    if (!unnested.has(element)) depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest && end === html.length) end = at;
    if (element === 'style') return `<${slash}noframes`;
    return slash === '' ? text.replace(inlineAttribute, 'data-') : text;
  });
  return end === html.length ? tame : tameMarkup(html.slice(0, end));
}

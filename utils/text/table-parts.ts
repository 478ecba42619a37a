/** Elements that lie in tables alone, and what they need around them. */
export const sections: ReadonlySet<string> = new Set(['tbody', 'tfoot', 'thead']);
const cells = new Set(['caption', 'td', 'th']);
const tableParts = new Set([...cells, ...sections, 'tr']);

export const isTablePart = (name: string): boolean => tableParts.has(name);

/** What is inside of these does not end what is outside. */
export const tableFences: ReadonlySet<string> = new Set([...cells, 'table']);

/** Elements that have to begin before `name` may in `parent`, so that in a table it stays where it is. */
export function impliedBefore(parent: string, name: string): readonly string[] {
  if (name === 'caption' || sections.has(name)) return [];
  if (parent === 'table' || sections.has(parent)) {
    return name === 'tr' ? [] : cells.has(name) ? ['tr'] : ['tr', 'td'];
  }
  return parent === 'tr' && !cells.has(name) ? ['td'] : [];
}

import { decodeBytes } from '../feeds/decode-bytes.ts';
import type { Opml, OpmlDamage, OpmlFailure, OpmlOutline } from '../feeds/opml/opml.ts';
import { parseOpml } from '../feeds/opml/parse-opml.ts';
import { writeOpml } from '../feeds/opml/write-opml.ts';
import { succeed, type Result } from '../kernel/result.ts';
import { byPlace, groupByFolder, isSameFolder } from './folders.ts';
import { toKnown, type KeptSource } from './kept-source.ts';
import { newSource } from './new-source.ts';
import { nameOf } from './source-name.ts';
import type { Folder, KnownSource } from './source.ts';

export interface OfferedSources {
  /** In the order of the list, each a little later than the next, so that it stands above it. */
  readonly sources: readonly KeptSource[];
  readonly unusable: readonly { readonly name: string; readonly address: string }[];
  readonly damage?: OpmlDamage;
}

/** The sources of a list of subscriptions, whatever reader wrote it, as they would be followed at `now`. */
export function readOpmlSources(bytes: Uint8Array, now: number): Result<OfferedSources, OpmlFailure> {
  const read = parseOpml(decodeBytes(bytes));
  if (!read.ok) return read;
  const sources: KeptSource[] = [];
  const unusable: { name: string; address: string }[] = [];
  const visit = (outlines: readonly OpmlOutline[], path: readonly string[]): void => {
    for (const outline of outlines) {
      const { text, feedAddress, unusableAddress, siteLink, children } = outline;
      const page = watchedPage(outline);
      const address = feedAddress ?? page;
      if (address !== undefined) {
        const source = newSource(address, now - sources.length, page === undefined ? {} : { kind: 'page' });
        const name = text === URL.parse(address)?.host ? '' : tidy(text);
        const folder = toFolder(path);
        sources.push({ ...source, ...(name && { name }), ...(folder && { folder }), ...(siteLink && { siteLink }) });
      } else if (unusableAddress !== undefined) unusable.push({ name: text, address: unusableAddress });
      const isFolder = address === undefined && unusableAddress === undefined;
      visit(children, isFolder ? [...path, tidy(text)] : path);
    }
  };
  visit(read.value.outlines, []);
  const { damage } = read.value;
  return succeed({ sources, unusable, ...(damage && { damage }) });
}

/** Folders are nested once here: what lies deeper keeps the names on its way in one. */
function toFolder(path: readonly string[]): Folder | undefined {
  const [first, ...rest] = path.filter((name) => name !== '');
  if (first === undefined) return undefined;
  return rest.length === 0 ? [first] : [first, tidy(rest.join(' / '))];
}

const longestName = 200;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();

const kindName = 'wireside:kind';
const valueOf = ({ attributes }: OpmlOutline, wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;

/** A page that has no feed is nothing that another reader could follow; it is written as a link, and known by a name of ours. */
const watchedPage = (outline: OpmlOutline): string | undefined =>
  valueOf(outline, kindName) === 'page' ? valueOf(outline, 'url') : undefined;

/** A list of these sources for any reader, in the order in which they are shown. The same sources give the same bytes. */
export function writeOpmlSources(sources: readonly KeptSource[], collator: Intl.Collator): string {
  const groups = groupByFolder(sources.map(toKnown).toSorted(byPlace), collator);
  const outlinesOf = (folder: Folder | undefined) =>
    groups.filter((group) => isSameFolder(group.folder, folder)).flatMap(({ entries }) => entries.map(toOutline));
  const outlines = groups.flatMap(({ folder }): readonly OpmlOutline[] => {
    if (folder === undefined) return outlinesOf(undefined);
    if (folder[1] !== undefined) return [];
    const inside = groups.flatMap((group) =>
      group.folder?.[0] === folder[0] && group.folder[1] !== undefined
        ? [folderOf(group.folder[1], outlinesOf(group.folder))]
        : [],
    );
    return [folderOf(folder[0], [...outlinesOf(folder), ...inside])];
  });
  const hasPages = sources.some(({ kind }) => kind === 'page');
  const list: Opml = {
    title: 'Sources in Wireside',
    head: [],
    attributes: hasPages ? [{ name: 'xmlns:wireside', value: 'urn:wireside:opml' }] : [],
    outlines,
  };
  return writeOpml(list);
}

const folderOf = (text: string, children: readonly OpmlOutline[]): OpmlOutline => ({ text, attributes: [], children });

function toOutline(known: KnownSource): OpmlOutline {
  const { source, state } = known;
  const shared = {
    text: nameOf(known),
    ...(state.siteLink !== undefined && { siteLink: state.siteLink }),
    children: [],
  };
  if (source.kind !== 'page') return { ...shared, feedAddress: source.address, type: 'rss', attributes: [] };
  const attributes = [
    { name: 'url', value: source.address },
    { name: kindName, value: 'page' },
  ];
  return { ...shared, type: 'link', attributes };
}

import { missingDeclarations } from './declare-prefixes.ts';
import type { Opml, OpmlAttribute, OpmlHeadElement, OpmlOutline } from './opml.ts';
import { nameOutline, toOutlineType } from './read-outline.ts';
import { isWritable, isXmlName, toXmlText } from './xml-names.ts';

/**
 * The list as a file of OPML 2.0: well-formed, whatever is in its strings. What it was parsed from is read from it again:
 * `parseOpml(writeOpml(opml))` is `opml` without its damage.
 */
export function writeOpml(opml: Opml): string {
  const title: OpmlHeadElement = { name: 'title', value: opml.title ?? '', attributes: [] };
  const head = [title, ...opml.head].map(writeHeadElement).filter((line) => line !== '');
  const root = [{ name: 'version', value: '2.0' }, ...opml.attributes, ...missingDeclarations(opml)];
  const body = opml.outlines.flatMap((outline) => writeOutline(outline, '    '));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml${writeAttributes(root)}>`,
    ...wrap('head', head),
    ...wrap('body', body),
    '</opml>',
  ];
  return `${lines.join('\n')}\n`;
}

const wrap = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [`  <${name}/>`] : [`  <${name}>`, ...lines, `  </${name}>`];

/** Parts of the document, which no element of the head may be called. */
const parts = /^(?:opml|head|body|outline)$/i;

function writeHeadElement({ name, value, attributes }: OpmlHeadElement): string {
  const text = escape(toXmlText(value).trim(), inText);
  if (!isXmlName(name) || parts.test(name) || (text === '' && name === 'title')) return '';
  const begin = `    <${name}${writeAttributes(attributes)}`;
  return text === '' ? `${begin}/>` : `${begin}>${text}</${name}>`;
}

function writeOutline(outline: OpmlOutline, indent: string): readonly string[] {
  const begin = `${indent}<outline${writeAttributes(attributesOf(outline))}`;
  if (outline.children.length === 0) return [`${begin}/>`];
  const children = outline.children.flatMap((child) => writeOutline(child, `${indent}  `));
  return [`${begin}>`, ...children, `${indent}</outline>`];
}

/** The title stands beside the text, as some readers look for the one and some for the other. */
function attributesOf(outline: OpmlOutline): readonly OpmlAttribute[] {
  const { feedAddress, unusableAddress, siteLink, description, type } = outline;
  const address = feedAddress ?? unusableAddress;
  const text = nameOutline(toXmlText(outline.text).trim(), feedAddress, unusableAddress);
  const hasTitle = outline.attributes.some(({ name }) => name === 'title');
  const known: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', hasTitle ? undefined : text],
    ['type', toOutlineType(type, address)],
    ['xmlUrl', address],
    ['htmlUrl', siteLink],
    ['description', description],
  ];
  const said = known.map(([name, value]) => ({ name, value: toXmlText(value ?? '').trim() }));
  return [{ name: 'text', value: text }, ...said.filter(({ value }) => value !== ''), ...outline.attributes];
}

function writeAttributes(attributes: readonly OpmlAttribute[]): string {
  const written = new Map<string, string>();
  for (const attribute of attributes) {
    const { name } = attribute;
    const value = toXmlText(attribute.value);
    if (!written.has(name) && isWritable({ name, value }))
      written.set(name, ` ${name}="${escape(value, inAttribute)}"`);
  }
  return [...written.values()].join('');
}

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As such, a reader would take them for spaces (XML 1.0, sections 2.11 and 3.3.3).
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);
const inText = /[&<>\r]/g;
const inAttribute = /[&<>"\t\n\r]/g;

const escape = (text: string, signs: RegExp): string => text.replace(signs, (sign) => references.get(sign) ?? sign);

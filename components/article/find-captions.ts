import { shortText } from './short-text.ts';

/** Letters. What is longer is a part of the text. */
const longestCaption = 1_500;
const captionWords =
  /(?:^|[\s_-])(?:[a-z]*captions?|cutline|legend|credits?|photo-?(?:by|credit)|copyright|photographer|attribution|img-?desc|image-?(?:source|description|text|info)|photo-?(?:info|source|text))(?=$|[\s_-])/;
const camelCase = /(?<=[a-z])(?=[A-Z])/g;
const captionElements = new Set('DIV P SPAN SMALL EM I CITE DD UL LI FOOTER ASIDE'.split(' '));
const inlineElements = new Set('A B EM I STRONG CITE SMALL'.split(' '));
/** What stands beside pictures for those who use them. */
const labels =
  /^(?:image (?:caption|copyright|source)|media caption|caption|credit\.*|photo|image \d+ of(?: \/)? \d+|\d+ ?(?:of|\/) ?\d+|zoom|enlarge|media playback is unsupported on your device|toggle caption|hide caption|view gallery|open image in (?:gallery|new window))\W*$/i;

/** Whether an element holds what is said of a picture. */
export function isCaption(element: Element): boolean {
  if (element.tagName === 'FIGCAPTION') return shortText(element, longestCaption) !== undefined;
  if (!captionElements.has(element.tagName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  return (
    captionWords.test(names.replace(camelCase, '-').toLowerCase()) && shortText(element, longestCaption) !== undefined
  );
}

/** All words of an element that holds pictures: first its captions', then those that stand loose. It takes them out. */
export function takeCaption(holder: Element): Node[] {
  const page = holder.ownerDocument;
  const words: Node[] = [];
  const add = (nodes: Iterable<Node>): void => {
    if (words.length > 0) words.push(page.createTextNode(' '));
    words.push(...nodes);
  };
  for (const caption of holder.querySelectorAll('figcaption')) {
    add(caption.childNodes);
    caption.remove();
  }
  for (const text of textsIn(holder)) {
    if (!labels.test(text.data.trim())) add([inlineAround(text, holder)]);
  }
  return words;
}

function textsIn(holder: Element): readonly Text[] {
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (/\S/.test(walker.currentNode.nodeValue ?? '')) texts.push(walker.currentNode as Text);
  return texts;
}

/** The text with the links and stresses that hold nothing else. */
function inlineAround(text: Text, holder: Element): Node {
  let whole: Node = text;
  for (let parent = text.parentElement; parent !== null && parent !== holder; parent = parent.parentElement) {
    if (!inlineElements.has(parent.tagName) || parent.childNodes.length > 1) break;
    whole = parent;
  }
  return whole;
}

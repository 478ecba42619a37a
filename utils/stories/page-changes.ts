import type { SourceId } from '../sources/source.ts';
import { hashText } from '../kernel/hash.ts';
import { compareTexts, type TextRun } from '../text/compare-texts.ts';
import { escapeText } from '../text/escape-markup.ts';
import type { MainText } from '../text/main-text.ts';
import { segmenterFor } from '../text/sentences.ts';
import { steadyWords } from '../text/steady-words.ts';
import { summarize } from './summarize.ts';
import { toStory, type Incoming } from './to-story.ts';

/** Letters and lines of a page that are watched: a long article has half of that. */
const longestText = 50_000;
const mostLines = 1_500;
/** Paragraphs of a story of changes. */
const mostChanges = 100;
/** Letters of a paragraph that is compared word by word. */
const longestParagraph = 4_000;
/** From this share of words in common on, a paragraph was edited and not replaced. */
const likeness = 0.5;

/** What is kept of a watched page's text, to compare the next one with. */
export function toPageText(lines: readonly string[]): string {
  const text = lines.slice(0, mostLines).join('\n');
  return text.length <= longestText ? text : text.slice(0, text.lastIndexOf('\n', longestText) + 1 || longestText);
}

export interface PageContext {
  readonly sourceId: SourceId;
  readonly address: string;
  readonly seenAt: number;
}

/**
 * What changed on a watched page, as a story: what is new in its summary, and the changed paragraphs with their insertions
 * and deletions. Nothing where only dates, counts of readers or the order of lines are others.
 */
export function changesOf(before: string, after: string, page: MainText, context: PageContext): Incoming | undefined {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return undefined;
  const { language, title } = page;
  const { sourceId, address: link, seenAt } = context;
  const added = changes.flatMap((change) => change.added);
  const removed = changes.flatMap((change) => change.removed);
  const paragraphs = changes.flatMap((change) => paragraphsOf(change, language));
  const rest = paragraphs.length - mostChanges;
  // Stored for readers of any language, so without words.
  const html = [...paragraphs.slice(0, mostChanges), ...(rest > 0 ? [`<p>[… +${rest}]</p>`] : [])].join('');
  const nothing = { authors: [], categories: [], enclosures: [], thumbnails: [], media: [], credits: [] };
  const { story, body } = toStory(
    {
      ...nothing,
      id: hashText(after),
      title: { type: 'text', value: title ?? URL.parse(link)?.host ?? link },
      link,
      content: { type: 'html', value: html },
      publishedAt: seenAt,
    },
    { format: 'rss', pace: {}, items: [], authors: [], categories: [], ...(language && { language }) },
    { sourceId, seenAt, isNews: true },
  );
  const isRemoval = added.length === 0;
  const told = (isRemoval ? removed : added).join('\n');
  const summary = summarize(told, 'summary', { headline: story.headline, language });
  // However short: the page says more, but of what changed this is all.
  const said = { ...(summary && { summary }), ...(summary && isRemoval && { isRemoval }) };
  return { story: { ...story, ...said, lengthOf: 'story' }, ...(body && { body }) };
}

interface Change {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

function changesBetween(before: string, after: string): readonly Change[] {
  const runs = compareTexts(before.split('\n'), after.split('\n'), steadyWords);
  const isGone = notAmong(runs, 'added');
  const isNew = notAmong(runs, 'removed');
  const changes: Change[] = [];
  let change: Change | undefined;
  for (const { kind, pieces } of [...runs, { kind: 'kept' as const, pieces: [] }]) {
    if (kind !== 'kept') {
      const { removed, added }: Change = change ?? { removed: [], added: [] };
      change =
        kind === 'removed'
          ? { removed: [...removed, ...pieces.filter(isGone)], added }
          : { removed, added: [...added, ...pieces.filter(isNew)] };
    } else if (change) {
      if (change.removed.length + change.added.length > 0) changes.push(change);
      change = undefined;
    }
  }
  return changes;
}

/** Tells lines that say something and do not stand among those of this kind: they were not only moved. */
function notAmong(runs: readonly TextRun[], kind: TextRun['kind']): (line: string) => boolean {
  const others = new Set(runs.filter((run) => run.kind === kind).flatMap(({ pieces }) => pieces.map(steadyWords)));
  return (line) => steadyWords(line) !== '' && !others.has(steadyWords(line));
}

function paragraphsOf({ removed, added }: Change, language: string | undefined): readonly string[] {
  const pairs = Math.min(removed.length, added.length);
  const edited = Array.from({ length: pairs }, (_, index) => {
    const [before = '', after = ''] = [removed[index], added[index]];
    return [editedParagraph(before, after, language) ?? [deleted(before), inserted(after)]].flat();
  });
  return [...edited.flat(), ...removed.slice(pairs).map(deleted), ...added.slice(pairs).map(inserted)];
}

const deleted = (line: string): string => `<p><del>${escapeText(line)}</del></p>`;
const inserted = (line: string): string => `<p><ins>${escapeText(line)}</ins></p>`;

/** One paragraph with what was changed in it, or nothing where that would be most of it. */
function editedParagraph(before: string, after: string, language: string | undefined): string | undefined {
  if (before.length > longestParagraph || after.length > longestParagraph) return undefined;
  const runs = compareTexts(wordsOf(before, language), wordsOf(after, language), (word) => word.trim());
  const kept = runs.filter(({ kind }) => kind === 'kept').map(textOf);
  const lettersKept = kept.join('').replace(/\s+/g, '').length;
  const letters = Math.max(before.replace(/\s+/g, '').length, after.replace(/\s+/g, '').length);
  if (lettersKept < letters * likeness) return undefined;
  return `<p>${runs.map(marked).join('')}</p>`;
}

const textOf = ({ pieces }: TextRun): string => pieces.join('');

function marked(run: TextRun): string {
  const text = escapeText(textOf(run));
  if (run.kind === 'kept') return text;
  const words = text.trimEnd();
  const name = run.kind === 'removed' ? 'del' : 'ins';
  // A space that is struck out joins words that have nothing to do with each other.
  return `<${name}>${words}</${name}>${text.slice(words.length)}`;
}

/** Each with the space after it, so that a run of changed words is one. */
const wordsOf = (text: string, language: string | undefined): readonly string[] =>
  (text.match(/\S+\s*/g) ?? []).flatMap((word) =>
    unspaced.test(word) ? [...segmenterFor('word', language).segment(word)].map(({ segment }) => segment) : word,
  );

const unspaced = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

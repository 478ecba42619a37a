import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hasAccess } from '../../utils/platform/permissions.ts';
import type { PageFailure } from '../../utils/sources/source.ts';
import type { FoundArticle } from '../../utils/stories/article.ts';
import { sourceOf, type Story, type StoryId } from '../../utils/stories/story.ts';
import { wantsFullText } from '../../utils/stories/take-full-text.ts';
import { readArticlesOf } from '../../utils/store/articles.ts';
import { readSource } from '../../utils/store/sources.ts';
import type { WholeStory } from '../../utils/store/stories.ts';
import { webAddress } from '../story/web-address.ts';
import { connect } from './connection.ts';
import { accessTo } from './use-follow.ts';
import type { Worker } from './use-worker.ts';

export type FullTextState =
  /** Nothing to be said: the text is here, or the feed gave all there is. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'fetching' }
  /** The page is another host's, which the person has not allowed yet. */
  | { readonly kind: 'needs-access'; readonly address: string }
  | { readonly kind: 'failed'; readonly failure: PageFailure };

export interface FullTextReading {
  readonly state: FullTextState;
  /** Fetches the page, after asking for what may be missing. Must be called in the click itself. */
  readonly readPage: () => Promise<void>;
}

const quiet: FullTextState = { kind: 'quiet' };

/** Whether the page of a story is to be read for its full text, and may be read without asking the person. */
export async function accessToPage({ story, article }: WholeStory): Promise<'not-wanted' | 'needed' | 'given'> {
  const page = webAddress(story.link);
  if (!page || article) return 'not-wanted';
  const database = await connect();
  const sourceId = sourceOf(story.id);
  const [articles, followed] = await Promise.all([readArticlesOf(database, sourceId), readSource(database, sourceId)]);
  if (!wantsFullText(story, articles, followed?.source.choices?.fullText)) return 'not-wanted';
  return (await hasAccess(page)) ? 'given' : 'needed';
}

const underWay = new Map<StoryId, Promise<PageFailure | undefined>>();

/** Reads the page of a story and has its text kept. Of two at a time the second waits for the first. */
export function readFullText(story: Story, worker: Worker): Promise<PageFailure | undefined> {
  const reading = underWay.get(story.id) ?? read(story, worker).finally(() => underWay.delete(story.id));
  underWay.set(story.id, reading);
  return reading;
}

async function read(story: Story, worker: Worker): Promise<PageFailure | undefined> {
  const answer = await worker.ask('readPage', { storyId: story.id });
  // The background was not heard, and the panel says so.
  if (!answer) return undefined;
  if (!answer.ok) return answer.failure;
  // The extractor comes with the first page that is read.
  const { extractArticle } = await import('../article/extract-article.ts');
  let found: FoundArticle;
  try {
    found = await extractArticle(answer.value.html, answer.value.address, story);
  } catch (error) {
    // No page may leave the reader waiting for ever, whatever it does to the code that takes it apart.
    console.error('A page could not be taken apart.', error);
    return { kind: 'unreadable-page' };
  }
  await worker.ask('keepArticle', { storyId: story.id, found });
  return undefined;
}

/** Gets the full text of a story from its page, once, when the reader opens a teaser of it. */
export function useFullText(whole: WholeStory | null | undefined, worker: Worker): FullTextReading {
  const [state, setState] = useState<FullTextState>(quiet);
  const isOver = useRef(false);
  const story = whole?.story;
  const page = webAddress(story?.link);

  // The reader may have gone on meanwhile: what was fetched is kept all the same, so that nothing is fetched twice.
  const fetchPage = useCallback(async () => {
    if (!story) return;
    const show = (next: FullTextState) => {
      if (!isOver.current) setState(next);
    };
    show({ kind: 'fetching' });
    const failure = await readFullText(story, worker);
    show(failure ? toState(failure) : quiet);
  }, [story?.id]);

  useEffect(() => {
    isOver.current = false;
    if (!whole || !page || whole.article) return undefined;
    const begin = async () => {
      const access = await accessToPage(whole);
      if (isOver.current || access === 'not-wanted') return;
      if (access === 'given') await fetchPage();
      else setState({ kind: 'needs-access', address: page });
    };
    void begin();
    return () => {
      isOver.current = true;
    };
  }, [story?.id]);

  const readPage = useCallback(async () => {
    const address = state.kind === 'needs-access' ? state.address : page;
    if (address && (await accessTo([address]))) await fetchPage();
  }, [state, page, fetchPage]);

  return { state: whole?.article ? quiet : state, readPage };
}

const toState = (failure: PageFailure): FullTextState =>
  failure.kind === 'no-permission'
    ? { kind: 'needs-access', address: `https://${failure.host}/` }
    : { kind: 'failed', failure };

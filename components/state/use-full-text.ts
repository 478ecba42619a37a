import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hasAccess } from '../../utils/platform/permissions.ts';
import type { PageFailure } from '../../utils/sources/source.ts';
import { sourceOf } from '../../utils/stories/story.ts';
import { wantsFullText } from '../../utils/stories/take-full-text.ts';
import { readArticlesOf } from '../../utils/store/articles.ts';
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

/** Gets the full text of a story from its page, once, when the reader opens a teaser of it. */
export function useFullText(whole: WholeStory | null | undefined, worker: Worker): FullTextReading {
  const [state, setState] = useState<FullTextState>(quiet);
  const isOver = useRef(false);
  const story = whole?.story;
  const page = webAddress(story?.link);

  // The reader may have gone on meanwhile: what was fetched is kept all the same, so that nothing is fetched twice.
  const read = useCallback(async () => {
    if (!story) return;
    const show = (next: FullTextState) => {
      if (!isOver.current) setState(next);
    };
    show({ kind: 'fetching' });
    const answer = await worker.ask('readPage', { storyId: story.id });
    if (answer === undefined) return show(quiet);
    if (!answer.ok) return show(toState(answer.failure));
    // The extractor comes with the first page that is read.
    const { extractArticle } = await import('../article/extract-article.ts');
    const found = await extractArticle(answer.value.html, answer.value.address, story);
    await worker.ask('keepArticle', { storyId: story.id, found });
    show(quiet);
  }, [story?.id]);

  useEffect(() => {
    isOver.current = false;
    if (!whole || !page || whole.article) return undefined;
    const begin = async () => {
      if (!wantsFullText(whole.story, await readArticlesOf(await connect(), sourceOf(whole.story.id)))) return;
      if (isOver.current) return;
      if (await hasAccess(page)) await read();
      else setState({ kind: 'needs-access', address: page });
    };
    void begin();
    return () => {
      isOver.current = true;
    };
  }, [story?.id]);

  const readPage = useCallback(async () => {
    const address = state.kind === 'needs-access' ? state.address : page;
    if (address && (await accessTo([address]))) await read();
  }, [state, page, read]);

  return { state: whole?.article ? quiet : state, readPage };
}

const toState = (failure: PageFailure): FullTextState =>
  failure.kind === 'no-permission'
    ? { kind: 'needs-access', address: `https://${failure.host}/` }
    : { kind: 'failed', failure };

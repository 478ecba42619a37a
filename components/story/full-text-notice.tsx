import { FileX, KeyRound } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { StoryArticle } from '../../utils/stories/article.ts';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { hostOf } from '../source/source-name.ts';
import type { FullTextReading } from '../state/use-full-text.ts';
import { noTextWords, pageFailureWords } from './full-text-words.ts';

export interface FullTextNoticeProps {
  reading: FullTextReading;
  article: StoryArticle | undefined;
  page: string;
}

/** What stands between a teaser and its full text, below the teaser: a permission, a wait, or a page that gives nothing. */
export function FullTextNotice({ reading: { state, readPage }, article, page }: FullTextNoticeProps) {
  const again = (
    <Button size="small" onPress={() => void readPage()}>
      {say('tryAgain')}
    </Button>
  );
  switch (state.kind) {
    case 'fetching':
      return <Fetching host={hostOf(page)} />;
    case 'needs-access':
      return (
        <Notice
          icon={KeyRound}
          title={say('onlyBeginning')}
          actions={
            <Button size="small" look="primary" onPress={() => void readPage()}>
              {say('readHere')}
            </Button>
          }
        >
          {say('onlyBeginningNote', hostOf(state.address))}
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon={FileX} title={say('fullTextFailed')} actions={again}>
          {pageFailureWords(state.failure)}
        </Notice>
      );
    case 'quiet':
      return article?.kind === 'none' ? (
        <Notice icon={FileX} title={say('fullTextNone')} actions={again}>
          {say(noTextWords[article.reason])}
        </Notice>
      ) : null;
  }
}

/** Most pages come before anybody has read the teaser: only a wait that is felt is spoken of. */
const feltAfterMs = 150;

function Fetching({ host }: { host: string }) {
  const [isFelt, setIsFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsFelt(true), feltAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="fetching" role="status">
      {isFelt && say('fetchingRest', host)}
    </p>
  );
}

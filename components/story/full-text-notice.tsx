import { FileX, KeyRound } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { StoryArticle } from '../../utils/stories/article.ts';
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
      Try again
    </Button>
  );
  switch (state.kind) {
    case 'fetching':
      return <Fetching host={hostOf(page)} />;
    case 'needs-access':
      return (
        <Notice
          icon={KeyRound}
          title="The feed gives only the beginning"
          actions={
            <Button size="small" look="primary" onPress={() => void readPage()}>
              Read it here
            </Button>
          }
        >
          To fetch the rest, Wireside needs your permission to read {hostOf(state.address)}.
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon={FileX} title="The full text could not be fetched" actions={again}>
          {pageFailureWords(state.failure)}
        </Notice>
      );
    case 'quiet':
      return article?.kind === 'none' ? (
        <Notice icon={FileX} title="No full text here" actions={again}>
          {noTextWords[article.reason]}
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
      {isFelt && `Fetching the rest from ${host} …`}
    </p>
  );
}

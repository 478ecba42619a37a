import { Check, CircleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Broken, BrokenKind, Verdict } from '../../utils/stories/verdict.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Worker } from '../state/use-worker.ts';
import { counted, listOf } from './counted.ts';

export interface VerifyPartProps {
  worker: Worker;
  nameOf: (id: SourceId) => string | undefined;
}

/** Looks on the person's wish whether all that is kept fits together, and says so in words. */
export function VerifyPart({ worker, nameOf }: VerifyPartProps) {
  const [verdict, setVerdict] = useState<Verdict | 'looking'>();
  const look = async () => {
    setVerdict('looking');
    setVerdict(await worker.ask('verify', {}));
  };
  return (
    <section class="import-part">
      <h2>Verify</h2>
      <p class="note">Looks whether all that is kept on this device fits together. It changes nothing.</p>
      <div>
        <Button isDisabled={verdict === 'looking'} onPress={() => void look()}>
          {verdict === 'looking' ? 'Looking…' : 'Verify my data'}
        </Button>
      </div>
      {verdict && verdict !== 'looking' && <Found verdict={verdict} nameOf={nameOf} />}
    </section>
  );
}

function Found({ verdict, nameOf }: { verdict: Verdict } & Pick<VerifyPartProps, 'nameOf'>) {
  const { sources, stories, marks, broken } = verdict;
  const all = [
    counted(sources, 'source', 'sources'),
    counted(stories, 'story', 'stories'),
    counted(marks, 'mark', 'marks'),
  ].join(', ');
  if (broken.length === 0) return <Notice icon={Check} title={`All is well: ${all}.`} />;
  return (
    <Notice icon={CircleAlert} isTrouble title={`Not all is well. Looked at: ${all}.`}>
      {broken.map((one) => (
        <span class="verify-line" key={one.kind}>
          {sentences(one, nameOf)}
        </span>
      ))}
    </Notice>
  );
}

function sentences({ kind, count, sourceIds }: Broken, nameOf: VerifyPartProps['nameOf']): string {
  const { what, mends } = words[kind];
  const names = sourceIds.map(nameOf).filter((name) => name !== undefined);
  return `${what(count)}${names.length > 0 ? ` (${listOf(names)})` : ''}. ${mends}`;
}

const nextStart = 'The next start of the browser mends it.';
const nextCheck = 'Checking by hand mends it.';
const harmless = 'It takes a little space and does no harm.';

/** What is wrong, and what mends it. A new kind does not build until it has its words. */
const words: { readonly [Kind in BrokenKind]: { what: (count: number) => string; mends: string } } = {
  'source-without-state': {
    what: (count) => `${counted(count, 'source has', 'sources have')} no plan`,
    mends: nextCheck,
  },
  'state-without-source': {
    what: (count) => `${counted(count, 'plan is', 'plans are')} left of sources that are gone`,
    mends: harmless,
  },
  'source-followed-twice': {
    what: (count) => `${counted(count, 'source is', 'sources are')} followed twice at one address`,
    mends: 'Stop following one of the two.',
  },
  'story-without-source': {
    what: (count) => `${counted(count, 'story is', 'stories are')} left of sources that are gone`,
    mends: 'They go with the next source that you stop following.',
  },
  'story-of-another-source': {
    what: (count) => `${counted(count, 'story stands', 'stories stand')} with another source than its own`,
    mends: 'Stop following that source, and follow it again.',
  },
  'text-without-story': {
    what: (count) => `${counted(count, 'text is', 'texts are')} left of stories that are gone`,
    mends: harmless,
  },
  'story-without-text': {
    what: (count) => `${counted(count, 'story has', 'stories have')} lost the text`,
    mends: 'Its page may still have it.',
  },
  'saved-story-gone': {
    what: (count) => `${counted(count, 'saved story is', 'saved stories are')} gone`,
    mends: 'A backup may still have it: bring it in above.',
  },
  'check-too-far': {
    what: (count) => `${counted(count, 'check is', 'checks are')} planned too far ahead`,
    mends: nextStart,
  },
  'check-never': { what: (count) => `${counted(count, 'source has', 'sources have')} no next check`, mends: nextCheck },
  'check-unfinished': {
    what: (count) => `${counted(count, 'check was', 'checks were')} begun and never finished`,
    mends: nextCheck,
  },
  'validators-without-document': {
    what: (count) => `${counted(count, 'source is', 'sources are')} taken as unchanged, but never read`,
    mends: 'What its publisher sends next mends it.',
  },
  'figures-impossible': {
    what: (count) => `${counted(count, 'source counts', 'sources count')} its checks wrongly`,
    mends: 'Nothing depends on it.',
  },
  'sources-not-mirrored': { what: () => 'The list of your sources has no second copy', mends: nextStart },
  'marks-not-mirrored': {
    what: (count) => `${counted(count, 'source has', 'sources have')} marks without a second copy`,
    mends: nextStart,
  },
  'saved-story-not-mirrored': {
    what: (count) => `${counted(count, 'saved story has', 'saved stories have')} no second copy`,
    mends: 'Saving it again mends it.',
  },
  'badge-wrong': { what: () => 'The number at the button is not the one that was counted', mends: nextStart },
};

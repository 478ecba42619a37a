import { Check, CircleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Broken, BrokenKind, Verdict } from '../../utils/stories/verdict.ts';
import { say, sayCount, type CountKey, type MessageKey } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Worker } from '../state/use-worker.ts';
import { shortListOf } from './counted.ts';

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
      <h2>{say('verify')}</h2>
      <p class="note">{say('verifyNote')}</p>
      <div>
        <Button isDisabled={verdict === 'looking'} onPress={() => void look()}>
          {verdict === 'looking' ? say('verifyLooking') : say('verifyData')}
        </Button>
      </div>
      {verdict && verdict !== 'looking' && <Found verdict={verdict} nameOf={nameOf} />}
    </section>
  );
}

function Found({ verdict, nameOf }: { verdict: Verdict } & Pick<VerifyPartProps, 'nameOf'>) {
  const { sources, stories, marks, broken } = verdict;
  const title = say(
    broken.length === 0 ? 'allIsWell' : 'notAllIsWell',
    sayCount('sourceCount', sources),
    sayCount('storyCount', stories),
    sayCount('marks', marks),
  );
  if (broken.length === 0) return <Notice icon={Check} title={title} />;
  return (
    <Notice icon={CircleAlert} isTrouble title={title}>
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
  return names.length > 0
    ? say('wrongOf', what(count), shortListOf(names), say(mends))
    : say('wrong', what(count), say(mends));
}

const many =
  (key: CountKey) =>
  (count: number): string =>
    sayCount(key, count);

/** What is wrong, and what mends it. A new kind does not build until it has its words. */
const words: { readonly [Kind in BrokenKind]: { what: (count: number) => string; mends: MessageKey } } = {
  'source-without-state': { what: many('wrongNoPlan'), mends: 'mendNextCheck' },
  'state-without-source': { what: many('wrongPlanLeft'), mends: 'mendHarmless' },
  'source-followed-twice': { what: many('wrongTwice'), mends: 'mendStopOne' },
  'story-without-source': { what: many('wrongStoryLeft'), mends: 'mendNextStop' },
  'story-of-another-source': { what: many('wrongStoryElsewhere'), mends: 'mendFollowAgain' },
  'text-without-story': { what: many('wrongTextLeft'), mends: 'mendHarmless' },
  'story-without-text': { what: many('wrongTextLost'), mends: 'mendPage' },
  'saved-story-gone': { what: many('wrongSavedGone'), mends: 'mendBackup' },
  'check-too-far': { what: many('wrongCheckTooFar'), mends: 'mendNextStart' },
  'check-never': { what: many('wrongNoCheck'), mends: 'mendNextCheck' },
  'check-unfinished': { what: many('wrongUnfinished'), mends: 'mendNextCheck' },
  'validators-without-document': { what: many('wrongNeverRead'), mends: 'mendPublisher' },
  'figures-impossible': { what: many('wrongFigures'), mends: 'mendNothing' },
  'sources-not-mirrored': { what: () => say('wrongNoCopy'), mends: 'mendNextStart' },
  'marks-not-mirrored': { what: many('wrongMarksNoCopy'), mends: 'mendNextStart' },
  'saved-story-not-mirrored': { what: many('wrongSavedNoCopy'), mends: 'mendSaveAgain' },
  'badge-wrong': { what: () => say('wrongBadge'), mends: 'mendNextStart' },
};

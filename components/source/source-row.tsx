import { RotateCw } from 'lucide';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { Panel } from '../state/panel.ts';
import { useSourceActs } from '../state/use-source-acts.ts';
import { HealthLine } from './health-line.tsx';
import { Monogram } from './monogram.tsx';
import { nameOf } from './source-name.ts';

/** A source in the empty river: how it is, and nothing else. */
export function SourceRow({ followed, panel }: { followed: FollowedSource; panel: Panel }) {
  const { source, state } = followed;
  const { underWay } = panel.checking;
  const acts = useSourceActs(panel);
  const name = nameOf(followed);
  const isChecking = underWay.has(source.id) || underWay.has('all');
  return (
    <li class="source-row" data-source-id={source.id} data-trouble>
      <Monogram name={name} />
      <div class="source-facts">
        <p class="source-name" title={source.address}>
          <bdi lang={state.language ?? ''}>{name}</bdi>
        </p>
        <HealthLine {...{ followed, acts, isChecking }} now={Date.now()} />
      </div>
      <div class="source-tools">
        <IconButton
          icon={RotateCw}
          label={say('checkNowOf', name)}
          isDisabled={isChecking}
          onPress={() => acts.check(source.id)}
        />
      </div>
    </li>
  );
}

import { Ellipsis, RotateCw } from 'lucide';
import { Component } from 'preact';
import { needsLook } from '../../utils/sources/health.ts';
import { lastWeek } from '../../utils/sources/rhythm.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Counted } from '../parts/words.tsx';
import type { SourceActs } from '../state/use-source-acts.ts';
import { HealthLine } from './health-line.tsx';
import { Monogram } from './monogram.tsx';
import { nameOf } from './source-name.ts';

export interface ListedSourceProps {
  followed: FollowedSource;
  acts: SourceActs;
  isChecking: boolean;
  /** How many of its stories came since the reader looked. */
  news: number;
  canMove: boolean;
  /** Where what is being dragged would come to lie. */
  dropEdge: 'before' | 'after' | undefined;
  now: number;
}

/** A source in the list. Drawn again only when one of its facts changes: there may be a thousand of them. */
export class ListedSource extends Component<ListedSourceProps> {
  override shouldComponentUpdate(next: ListedSourceProps): boolean {
    return (Object.keys(next) as (keyof ListedSourceProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ followed, acts, isChecking, news, canMove, dropEdge, now }: ListedSourceProps) {
    const { source, state } = followed;
    const name = nameOf(followed);
    return (
      <li
        class="source-row"
        data-source-id={source.id}
        data-trouble={needsLook(followed) || undefined}
        data-unseen={news > 0 || undefined}
        data-quiet={source.choices?.isMuted || source.choices?.isPaused || undefined}
        data-drop={dropEdge}
        draggable={canMove}
      >
        <Monogram name={name} />
        <div class="source-facts">
          <p class="source-name" title={source.address}>
            <button class="source-open" type="button" draggable={false} onClick={() => acts.open(source.id)}>
              <bdi lang={state.language ?? ''}>{name}</bdi>
            </button>
          </p>
          <HealthLine {...{ followed, acts, isChecking, now }} />
        </div>
        <Week arrivals={state.arrivals ?? []} now={now} />
        <span class="source-news">{news > 0 && <Counted of="newCount" count={news} className="only-heard" />}</span>
        <div class="source-tools">
          <IconButton
            icon={RotateCw}
            label={say('checkNowOf', name)}
            isDisabled={isChecking}
            onPress={() => acts.check(source.id)}
          />
          <button
            class="tool"
            type="button"
            data-menu
            aria-haspopup="dialog"
            aria-label={say('moreAbout', name)}
            title={say('more')}
          >
            <Icon of={Ellipsis} />
          </button>
        </div>
      </li>
    );
  }
}

const highest = 14;
const barWidth = 3;
const pitch = 5;

/** Seven bars for the last seven days. Decoration: the source's own view says it in words. */
function Week({ arrivals, now }: { arrivals: readonly number[]; now: number }) {
  const days = lastWeek(arrivals, now);
  const bars = days.map((count, day) => {
    // Of a few as of many: the second story of a day tells more than the twentieth.
    const height = count === 0 ? 1 : Math.min(highest, 2 + Math.round(Math.log2(count) * 3));
    return `M${day * pitch} ${highest}v-${height}h${barWidth}v${height}z`;
  });
  return (
    <svg class="week" width={6 * pitch + barWidth} height={highest} aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  );
}

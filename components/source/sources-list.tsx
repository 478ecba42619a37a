import { ChevronDown, ChevronRight, Ellipsis } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { SourceId } from '../../utils/sources/source.ts';
import { numberOf, say, sayCount } from '../../utils/words/words.ts';
import { Icon } from '../parts/icon.tsx';
import { Counted } from '../parts/words.tsx';
import type { Panel } from '../state/panel.ts';
import type { Target } from '../state/use-dragging.ts';
import type { SourceActs } from '../state/use-source-acts.ts';
import { heldBy, type Section } from './arrange-sources.ts';
import { ListedSource } from './listed-source.tsx';
import { UnfollowedRow } from './unfollowed-row.tsx';

export interface SourcesListProps {
  sections: readonly Section[];
  panel: Panel;
  acts: SourceActs;
  news: ReadonlyMap<SourceId, number>;
  folded: ReadonlySet<string>;
  onFold: (key: string, isFolded: boolean) => void;
  /** Whether rows can be put into another order. */
  canMove: boolean;
  target: Target | undefined;
  now: number;
}

export function SourcesList(props: SourcesListProps) {
  const { sections, panel, folded, news } = props;
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  let left = useDrawn(total, panel.navigation.isReturn || panel.navigation.isTakenUp);
  return (
    <>
      {sections.map((section) => {
        const { key, folder, entries } = section;
        if (folder?.length === 2 && folded.has(JSON.stringify([folder[0]]))) return null;
        const isFolded = folded.has(key);
        const shown = isFolded ? [] : entries.slice(0, left);
        const held = isFolded ? heldBy(section, sections) : entries;
        left -= shown.length;
        return (
          <section key={key} class={folder?.length === 2 ? 'inner-folder' : undefined} data-section={key}>
            {section.title !== undefined && (
              <Heading
                {...{ section, isFolded }}
                count={held.length}
                news={isFolded ? held.reduce((sum, { source }) => sum + (news.get(source.id) ?? 0), 0) : 0}
                onFold={props.onFold}
                target={props.target}
              />
            )}
            <ul class="source-list">{shown.map((followed) => row(followed, props))}</ul>
          </section>
        );
      })}
    </>
  );
}

function row(followed: Section['entries'][number], { panel, acts, news, canMove, target, now }: SourcesListProps) {
  const { id } = followed.source;
  const { underWay } = panel.checking;
  if (panel.unfollowing.gone.has(id)) {
    return <UnfollowedRow key={id} followed={followed} onUndo={() => acts.restore(followed)} />;
  }
  return (
    <ListedSource
      key={id}
      {...{ followed, acts, canMove, now }}
      isChecking={underWay.has(id) || underWay.has('all')}
      news={news.get(id) ?? 0}
      dropEdge={target?.kind === 'source' && target.id === id ? target.edge : undefined}
    />
  );
}

interface HeadingProps extends Pick<SourcesListProps, 'onFold' | 'target'> {
  section: Section;
  isFolded: boolean;
  count: number;
  news: number;
}

function Heading({ section, isFolded, count, news, onFold, target }: HeadingProps) {
  const { key, title, kind, folder } = section;
  const isTarget = target?.kind === 'section' && target.key === key;
  return (
    <div
      class="list-title"
      data-unseen={news > 0 || undefined}
      data-drop={isTarget ? 'into' : undefined}
      data-folder={folder && JSON.stringify(folder)}
      draggable={folder !== undefined}
    >
      <h2>
        <button type="button" draggable={false} aria-expanded={!isFolded} onClick={() => onFold(key, !isFolded)}>
          <bdi>{title}</bdi>
        </button>
      </h2>
      {news > 0 && (
        <span class="source-news">
          <Counted of="newCount" count={news} className="only-heard" />
        </span>
      )}
      <span class="list-count">{kind === 'trouble' ? numberOf(count) : sayCount('sourceCount', count)}</span>
      {folder && (
        <button
          class="tool folder-tool"
          type="button"
          data-menu
          aria-haspopup="dialog"
          aria-label={say('moreAboutFolder', title ?? '')}
          title={say('more')}
        >
          <Icon of={Ellipsis} />
        </button>
      )}
      <span class="fold-sign" aria-hidden="true">
        <Icon of={isFolded ? ChevronRight : ChevronDown} isMirrored={isFolded} />
      </span>
    </div>
  );
}

/** As many as are seen at once in a tall panel, and then so many in each task. */
const first = 30;
const atOnce = 150;

/** The first frame draws what is in sight, so that it comes soon; the rest follows in short tasks. */
function useDrawn(total: number, isAllAtOnce: boolean): number {
  const [drawn, setDrawn] = useState(isAllAtOnce ? Infinity : first);
  useEffect(() => {
    if (drawn >= total) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn((count) => count + atOnce));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn >= total, drawn]);
  return drawn;
}

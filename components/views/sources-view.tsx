import { useMemo, useState } from 'preact/hooks';
import { stepSource } from '../../utils/sources/folders.ts';
import { needsLook } from '../../utils/sources/health.ts';
import type { SourceOrder } from '../../utils/sources/sort-sources.ts';
import type { Folder, SourceId } from '../../utils/sources/source.ts';
import { countNew, countRead } from '../../utils/store/source-figures.ts';
import { formatter, say, sayCount } from '../../utils/words/words.ts';
import { Header } from '../parts/header.tsx';
import { AddressForm } from '../source/address-form.tsx';
import { arrangeSources } from '../source/arrange-sources.ts';
import { FolderMenu } from '../source/folder-menu.tsx';
import { SourceMenu, wordsOfMove } from '../source/source-menu.tsx';
import { SourcesList } from '../source/sources-list.tsx';
import { SourcesTools } from '../source/sources-tools.tsx';
import type { ViewProps } from '../state/panel.ts';
import { useDragging } from '../state/use-dragging.ts';
import { dropPlaces } from '../source/drop-places.ts';
import { useFolded } from '../state/use-folded.ts';
import { useKeys } from '../state/use-keys.ts';
import { useQuery } from '../state/use-query.ts';
import { useSourceActs } from '../state/use-source-acts.ts';
import { ImportWay } from '../transfer/import-way.tsx';

type Opened = { readonly anchor: HTMLElement } & ({ readonly id: SourceId } | { readonly folder: Folder });

const none: ReadonlyMap<SourceId, number> = new Map();
const collator = formatter((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));

export function SourcesView({ panel }: ViewProps) {
  const { sources, byId, follow, navigation, lastLookAt, unfollowing } = panel;
  const acts = useSourceActs(panel);
  const [order, setOrder] = useState<SourceOrder>(lastOrder);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const { folded, setFolded } = useFolded();
  const [now] = useState(Date.now);
  const news = useQuery(none, { read: (database) => countNew(database, lastLookAt), changes: ['stories'] });
  const readCounts = useQuery(none, {
    read: async (database) => (order === 'read' ? countRead(database) : none),
    changes: ['statuses'],
    key: order,
  });
  const sections = useMemo(() => {
    const gone = [...unfollowing.gone.values()].filter(({ source }) => !byId.has(source.id));
    return arrangeSources([...sources, ...gone], { order, typed, now, collator: collator(), readCounts });
  }, [sources, unfollowing.gone, order, typed, readCounts]);
  const canMove = order === 'own' && typed.trim() === '';
  const groups = useMemo(() => sections.filter(({ kind }) => kind === 'loose' || kind === 'folder'), [sections]);
  const dragging = useDragging(
    (dragged, target) => dropPlaces(dragged, target, sources, sections, canMove) !== undefined,
    (dragged, target) => acts.place(dropPlaces(dragged, target, sources, sections, canMove) ?? []),
  );
  useKeys({ back: navigation.back }, true);

  const choose = (next: SourceOrder) => {
    lastOrder = next;
    setOrder(next);
  };
  const openMenu = (event: MouseEvent) => {
    const anchor = (event.target as Element).closest<HTMLElement>('[data-menu]');
    if (!anchor) return;
    const { sourceId, folder } = anchor.closest<HTMLElement>('[data-source-id], [data-folder]')?.dataset ?? {};
    if (sourceId !== undefined) setOpened({ anchor, id: sourceId as SourceId });
    else if (folder !== undefined) setOpened({ anchor, folder: JSON.parse(folder) as Folder });
  };
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const id = (event.target as Element).closest<HTMLElement>('[data-source-id]')?.dataset['sourceId'] as SourceId;
    const followed = byId.get(id);
    if (!event.altKey || by === 0 || !followed) return;
    event.preventDefault();
    if (!canMove) return panel.say(say('moveOnlyInOwnOrder'));
    const places = stepSource(groups, id, by);
    if (places) acts.place(places, wordsOfMove(followed, places[0]?.folder));
  };
  const close = () => setOpened(undefined);
  const chosen = opened && 'id' in opened ? byId.get(opened.id) : undefined;

  return (
    <div class="view">
      <Header label={say('sources')} onBack={navigation.back} />
      <main class="wire sources" data-view="sources" onClick={openMenu} onKeyDown={step}>
        <AddressForm label={say('followAddress')} follow={follow} isPrimary onFollowed={() => window.scrollTo(0, 0)} />
        <p class="source-summary" role="status">
          {summaryWords(sources.length, sources.filter(needsLook).length)}
        </p>
        {sources.length > 1 && <SourcesTools {...{ order, typed }} onOrder={choose} onType={setTyped} />}
        {sections.length === 0 && sources.length > 0 && (
          <p class="source-summary" role="status">
            {say('nothingFiltered', typed.trim())}
          </p>
        )}
        <div
          onDragStart={dragging.onDragStart}
          onDragOver={dragging.onDragOver}
          onDrop={dragging.onDrop}
          onDragEnd={dragging.onDragEnd}
        >
          <SourcesList
            {...{ sections, panel, acts, news, canMove, now }}
            folded={typed.trim() === '' ? folded : nothing}
            onFold={setFolded}
            target={dragging.target}
          />
        </div>
        <div class="sources-end">
          <ImportWay navigation={navigation} hasExport />
        </div>
        {opened && chosen && (
          <SourceMenu
            key={chosen.source.id}
            followed={chosen}
            {...{ acts }}
            anchor={opened.anchor}
            all={sources}
            groups={canMove ? groups : undefined}
            onUnfollow={() => acts.unfollow(chosen)}
            onClose={close}
          />
        )}
        {opened && 'folder' in opened && (
          <FolderMenu
            key={JSON.stringify(opened.folder)}
            folder={opened.folder}
            {...{ acts }}
            anchor={opened.anchor}
            all={sources}
            onClose={close}
          />
        )}
      </main>
    </div>
  );
}

/** For as long as the panel is open. */
let lastOrder: SourceOrder = 'own';
const nothing: ReadonlySet<string> = new Set();

function summaryWords(total: number, inTrouble: number): string {
  if (total === 0) return say('followingNothing');
  if (inTrouble === 0) return sayCount('allWell', total);
  return say('sentences', sayCount('sourcesInAll', total), sayCount('someNeedALook', inTrouble));
}

import { useRef, useState } from 'preact/hooks';
import type { Folder, SourceId } from '../../utils/sources/source.ts';

export type Dragged =
  { readonly kind: 'source'; readonly id: SourceId } | { readonly kind: 'folder'; readonly folder: Folder };

/** Where something would come to lie: beside a source, or under the heading of a section. */
export type Target =
  | { readonly kind: 'source'; readonly id: SourceId; readonly edge: 'before' | 'after' }
  | { readonly kind: 'section'; readonly key: string };

/** The browser's own drag and drop over a list: rows carry `data-source-id`, headings `data-section`, folders `data-folder`. */
export function useDragging(
  canDrop: (dragged: Dragged, target: Target) => boolean,
  onDrop: (dragged: Dragged, target: Target) => void,
) {
  const dragged = useRef<Dragged>(undefined);
  const [target, setTarget] = useState<Target>();
  const end = () => {
    dragged.current = undefined;
    setTarget(undefined);
  };
  return {
    target,
    onDragStart: (event: DragEvent) => {
      const found = draggedFrom(event.target);
      if (!found || !event.dataTransfer) return;
      dragged.current = found;
      event.dataTransfer.effectAllowed = 'move';
      // Firefox drags nothing that has no data.
      event.dataTransfer.setData('text/plain', '');
    },
    onDragOver: (event: DragEvent) => {
      const found = targetOf(event);
      const isGood = dragged.current && found && canDrop(dragged.current, found);
      if (isGood) event.preventDefault();
      const next = isGood ? found : undefined;
      setTarget((before) => (isSame(before, next) ? before : next));
    },
    onDrop: (event: DragEvent) => {
      const found = targetOf(event);
      if (!dragged.current || !found || !canDrop(dragged.current, found)) return;
      event.preventDefault();
      onDrop(dragged.current, found);
      end();
    },
    onDragEnd: end,
  };
}

function draggedFrom(target: EventTarget | null): Dragged | undefined {
  const element = (target as Element | null)?.closest<HTMLElement>('[draggable=true]');
  const { sourceId, folder } = element?.dataset ?? {};
  if (sourceId !== undefined) return { kind: 'source', id: sourceId as SourceId };
  return folder === undefined ? undefined : { kind: 'folder', folder: JSON.parse(folder) as Folder };
}

function targetOf({ target, clientY }: DragEvent): Target | undefined {
  const element = target as Element | null;
  const row = element?.closest<HTMLElement>('[data-source-id]');
  if (row) {
    const { top, height } = row.getBoundingClientRect();
    const edge = clientY < top + height / 2 ? 'before' : 'after';
    return { kind: 'source', id: row.dataset['sourceId'] as SourceId, edge };
  }
  const key = element?.closest<HTMLElement>('[data-section]')?.dataset['section'];
  return key === undefined ? undefined : { kind: 'section', key };
}

const isSame = (one: Target | undefined, other: Target | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

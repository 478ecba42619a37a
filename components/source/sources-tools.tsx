import { useId } from 'preact/hooks';
import type { SourceOrder } from '../../utils/sources/sort-sources.ts';

export interface SourcesToolsProps {
  order: SourceOrder;
  typed: string;
  onOrder: (order: SourceOrder) => void;
  onType: (typed: string) => void;
}

const orders: readonly { value: SourceOrder; label: string }[] = [
  { value: 'own', label: 'Your own order' },
  { value: 'name', label: 'By name' },
  { value: 'latest', label: 'By last story' },
  { value: 'read', label: 'Most read' },
  { value: 'trouble', label: 'Trouble first' },
];

/** What of the list is shown, and in which order. */
export function SourcesTools({ order, typed, onOrder, onType }: SourcesToolsProps) {
  const id = useId();
  return (
    <div class="sources-tools" role="search">
      <input
        type="search"
        aria-label="Filter"
        placeholder="Filter"
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <label class="only-heard" for={id}>
        Sort
      </label>
      <select id={id} value={order} onChange={({ currentTarget }) => onOrder(currentTarget.value as SourceOrder)}>
        {orders.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useId } from 'preact/hooks';
import type { SourceOrder } from '../../utils/sources/sort-sources.ts';
import { say, type MessageKey } from '../../utils/words/words.ts';

export interface SourcesToolsProps {
  order: SourceOrder;
  typed: string;
  onOrder: (order: SourceOrder) => void;
  onType: (typed: string) => void;
}

const orders: readonly { value: SourceOrder; label: MessageKey }[] = [
  { value: 'own', label: 'orderOwn' },
  { value: 'name', label: 'orderName' },
  { value: 'latest', label: 'orderLatest' },
  { value: 'read', label: 'orderRead' },
  { value: 'trouble', label: 'orderTrouble' },
];

/** What of the list is shown, and in which order. */
export function SourcesTools({ order, typed, onOrder, onType }: SourcesToolsProps) {
  const id = useId();
  return (
    <div class="sources-tools" role="search">
      <input
        type="search"
        aria-label={say('filter')}
        placeholder={say('filter')}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <label class="only-heard" for={id}>
        {say('sort')}
      </label>
      <select id={id} value={order} onChange={({ currentTarget }) => onOrder(currentTarget.value as SourceOrder)}>
        {orders.map(({ value, label }) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </select>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

export interface RadioProps {
  /** Of the group. */
  name: string;
  label: ComponentChildren;
  note: ComponentChildren;
  isChosen: boolean;
  onChoose: () => void;
}

/** One of a few, each on a line of its own. */
export function Radio({ name, label, note, isChosen, onChoose }: RadioProps) {
  return (
    <label class="checkbox">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        <span class="checkbox-label">{label}</span>
        <span class="note">{note}</span>
      </span>
    </label>
  );
}

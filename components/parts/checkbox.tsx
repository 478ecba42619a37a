import type { ComponentChildren } from 'preact';

export interface CheckboxProps {
  label: ComponentChildren;
  note: ComponentChildren;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

export function Checkbox({ label, note, isChecked, onChange }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input type="checkbox" checked={isChecked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>
        <span class="checkbox-label">{label}</span>
        <span class="note">{note}</span>
      </span>
    </label>
  );
}

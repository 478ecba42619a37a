import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  /** One primary button a view. `text` is the underlined action after a sentence. */
  look?: 'primary' | 'outlined' | 'text';
  size?: 'normal' | 'small';
  type?: 'button' | 'submit';
  isDisabled?: boolean;
  /** Where its words do not say enough by themselves. */
  label?: string;
  onPress?: () => void;
}

export function Button({ children, look = 'outlined', size = 'normal', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      class={`button ${look} ${size}`}
      type={type}
      disabled={rest.isDisabled}
      aria-label={rest.label}
      onClick={rest.onPress}
    >
      {children}
    </button>
  );
}

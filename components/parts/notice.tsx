import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  icon: IconNode;
  title: string;
  children?: ComponentChildren;
  /** Up to two small buttons. */
  actions?: ComponentChildren;
  /** Something that the person has to do something about. */
  isTrouble?: boolean;
}

/** An event on the wire, told in its place: icon, bold sentence, sentence, buttons. */
export function Notice({ icon, title, children, actions, isTrouble }: NoticeProps) {
  return (
    <div class="notice" role="status" data-trouble={isTrouble || undefined}>
      <Icon of={icon} />
      <div>
        <p class="notice-title">{title}</p>
        {children && <p>{children}</p>}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}

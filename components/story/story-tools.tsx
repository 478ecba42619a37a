import { ALargeSmall, Bookmark, Ellipsis, ExternalLink } from 'lucide';
import { textSizes, type Settings, type Typeface } from '../../utils/kernel/settings.ts';
import type { Story } from '../../utils/stories/story.ts';
import type { RiverStory } from '../../utils/store/river.ts';
import { numberOf, say, type MessageKey } from '../../utils/words/words.ts';
import { useKeyTip } from '../keys/key-words.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu, MenuItem } from '../parts/menu.tsx';
import { canShare, type StoryActs } from '../state/use-story-acts.ts';
import { webAddress } from './web-address.ts';

export interface StoryToolProps {
  shown: RiverStory;
  acts: StoryActs;
}

export function SaveTool({ shown: { story, status }, acts }: StoryToolProps) {
  const isSaved = status?.savedAt !== undefined;
  return (
    <IconButton
      icon={Bookmark}
      label={say('saveForLater')}
      act="save"
      className="save"
      isPressed={isSaved}
      onPress={() => acts.save(story.id, !isSaved)}
    />
  );
}

export function PageTool({ story, className = '' }: { story: Story; className?: string }) {
  const page = webAddress(story.link);
  const words = say('openInTab');
  const tip = useKeyTip(words, 'page');
  if (!page) return null;
  return (
    <a class={`tool ${className}`} href={page} target="_blank" rel="noreferrer" aria-label={words} {...tip}>
      <Icon of={ExternalLink} isMirrored />
    </a>
  );
}

export interface TextToolProps {
  settings: Pick<Settings, 'textSize' | 'typeface'>;
  onChange: (changes: Partial<Settings>) => void;
}

const typefaces: readonly { value: Typeface; label: MessageKey }[] = [
  { value: 'serif', label: 'typefaceSerif' },
  { value: 'sans', label: 'typefaceSans' },
];

const textMenu = 'text-menu';

export function TextTool(props: TextToolProps) {
  return (
    <Menu id={textMenu} icon={ALargeSmall} label={say('textSize')} className="text-menu" isRoomy>
      <TextChoices {...props} />
    </Menu>
  );
}

export function TextChoices({ settings: { textSize, typeface }, onChange }: TextToolProps) {
  return (
    <>
      <Choice
        label={say('textSize')}
        className="text-sizes"
        options={textSizes.map((size) => ({
          value: size,
          label: say('textSizeOf', numberOf(size), numberOf(textSizes.length)),
          content: 'A',
        }))}
        chosen={textSize}
        onChoose={(size) => onChange({ textSize: size })}
      />
      <Choice
        label={say('typeface')}
        hasLabel
        options={typefaces.map(({ value, label }) => ({ value, label: say(label) }))}
        chosen={typeface}
        onChoose={(chosen) => onChange({ typeface: chosen })}
      />
    </>
  );
}

export interface StoryMenuProps extends StoryToolProps {
  id: string;
  /** An opened story can be printed, and its text set. */
  isOpened?: boolean;
  onClose?: () => void;
}

export function StoryMenu({ shown: { story, status }, acts, id, isOpened = false, onClose }: StoryMenuProps) {
  const isRead = status?.readAt !== undefined;
  return (
    <Menu id={id} icon={Ellipsis} label={say('more')} {...(onClose && { onClose })}>
      {webAddress(story.link) && <MenuItem onPress={() => acts.copyLink(story)}>{say('copyLink')}</MenuItem>}
      {canShare(story) && <MenuItem onPress={() => acts.share(story)}>{say('share')}</MenuItem>}
      <MenuItem act="read" onPress={() => (isRead ? acts.markUnread(story.id) : acts.markRead(story.id))}>
        {isRead ? say('markUnread') : say('markRead')}
      </MenuItem>
      {isOpened && <MenuItem onPress={() => window.print()}>{say('print')}</MenuItem>}
      {isOpened && (
        <MenuItem className="cramped-220" onPress={() => document.getElementById(textMenu)?.showPopover()}>
          {say('textSize')}
        </MenuItem>
      )}
    </Menu>
  );
}

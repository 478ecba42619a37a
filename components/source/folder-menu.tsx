import { useState } from 'preact/hooks';
import { fitsInto, moveFolder } from '../../utils/sources/folders.ts';
import type { Folder } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { MenuItem } from '../parts/menu.tsx';
import { Popover } from '../parts/popover.tsx';
import { sayWith } from '../parts/words.tsx';
import type { SourceActs } from '../state/use-source-acts.ts';
import { NameForm } from './name-form.tsx';
import { readFolderName } from './read-names.ts';
import { foldersOf } from './source-menu.tsx';

export interface FolderMenuProps {
  folder: Folder;
  acts: SourceActs;
  anchor: HTMLElement;
  all: readonly FollowedSource[];
  onClose: () => void;
}

/** What can be done with a folder. None of it touches what lies in it. */
export function FolderMenu({ folder, acts, anchor, all, onClose }: FolderMenuProps) {
  const [step, setStep] = useState<'acts' | 'name' | 'outer'>('acts');
  const name = folder.at(-1) ?? '';
  const folders = foldersOf(all);
  const outers = folders.filter(
    (other) => other.length === 1 && fitsInto(all, folder, other[0]) && folder.length === 1,
  );
  const move = (to: Folder | undefined, said: string) => acts.place(moveFolder(all, folder, to), said);
  const beside = folders.flatMap((other) => {
    const isBeside = other.length === folder.length && (other.length === 1 || other[0] === folder[0]);
    return isBeside ? (other.at(-1) ?? []) : [];
  });
  return (
    <Popover label={say('folder', name)} {...{ anchor, step, onClose }}>
      {step === 'acts' && (
        <>
          <MenuItem isStep onPress={() => setStep('name')}>
            {say('renameStep')}
          </MenuItem>
          <MenuItem isStep isDisabled={outers.length === 0} onPress={() => setStep('outer')}>
            {say('putIntoFolder')}
          </MenuItem>
          {folder.length === 2 && (
            <MenuItem onPress={() => move([folder[1]], say('movedOutOf', name, folder[0]))}>
              {sayWith('takeOutOf', <bdi>{folder[0]}</bdi>)}
            </MenuItem>
          )}
          <MenuItem onPress={() => move(folder.length === 2 ? [folder[0]] : undefined, say('takenApart', name))}>
            {say('takeApart')}
          </MenuItem>
        </>
      )}
      {step === 'name' && (
        <NameForm
          label={say('name')}
          name={name}
          note={say('nameOfFolderNote')}
          action={say('rename')}
          read={(typed) =>
            readFolderName(
              typed,
              beside.filter((other) => other !== name),
            )
          }
          onNamed={(next) => move(folder.length === 2 ? [folder[0], next] : [next], say('renamed', next))}
        />
      )}
      {step === 'outer' && (
        <div class="menu-list">
          {outers.map(([outer]) => (
            <MenuItem key={outer} onPress={() => move([outer, name], say('movedInto', name, outer))}>
              <bdi>{outer}</bdi>
            </MenuItem>
          ))}
        </div>
      )}
    </Popover>
  );
}

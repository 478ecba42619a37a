import { useState } from 'preact/hooks';
import { fitsInto, moveFolder } from '../../utils/sources/folders.ts';
import type { Folder } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { MenuItem } from '../parts/menu.tsx';
import { Popover } from '../parts/popover.tsx';
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
    <Popover label={`Folder ${name}`} {...{ anchor, step, onClose }}>
      {step === 'acts' && (
        <>
          <MenuItem isStep onPress={() => setStep('name')}>
            Rename…
          </MenuItem>
          <MenuItem isStep isDisabled={outers.length === 0} onPress={() => setStep('outer')}>
            Put into a folder…
          </MenuItem>
          {folder.length === 2 && (
            <MenuItem onPress={() => move([folder[1]], `${name} moved out of ${folder[0]}`)}>
              Take out of <bdi>{folder[0]}</bdi>
            </MenuItem>
          )}
          <MenuItem
            onPress={() => move(folder.length === 2 ? [folder[0]] : undefined, `${name} is gone, its sources are here`)}
          >
            Take apart
          </MenuItem>
        </>
      )}
      {step === 'name' && (
        <NameForm
          label="Name"
          name={name}
          note="A name that another folder has puts the two together"
          action="Rename"
          read={(typed) =>
            readFolderName(
              typed,
              beside.filter((other) => other !== name),
            )
          }
          onNamed={(next) => move(folder.length === 2 ? [folder[0], next] : [next], `Renamed ${next}`)}
        />
      )}
      {step === 'outer' && (
        <div class="menu-list">
          {outers.map(([outer]) => (
            <MenuItem key={outer} onPress={() => move([outer, name], `${name} moved into ${outer}`)}>
              <bdi>{outer}</bdi>
            </MenuItem>
          ))}
        </div>
      )}
    </Popover>
  );
}

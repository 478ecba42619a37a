import { useState } from 'preact/hooks';
import { isSameFolder, putSource, stepSource, type Group } from '../../utils/sources/folders.ts';
import type { Folder } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { MenuItem } from '../parts/menu.tsx';
import { Popover } from '../parts/popover.tsx';
import { turned, type SourceActs } from '../state/use-source-acts.ts';
import { webAddress } from '../story/web-address.ts';
import { NameForm } from './name-form.tsx';
import { readFolderName, readSourceName } from './read-names.ts';
import { nameOf } from './source-name.ts';

export interface SourceMenuProps {
  followed: FollowedSource;
  acts: SourceActs;
  anchor: HTMLElement;
  all: readonly FollowedSource[];
  /** As they are shown, where they stand in the person's own order. */
  groups?: readonly Group<FollowedSource>[] | undefined;
  onUnfollow: () => void;
  onClose: () => void;
}

/** All that can be done with a source, in three steps of one menu. */
export function SourceMenu(props: SourceMenuProps) {
  const { followed, acts, anchor, onClose } = props;
  const [step, setStep] = useState<'acts' | 'name' | 'folder'>('acts');
  const { source, state } = followed;
  return (
    <Popover label={nameOf(followed)} {...{ anchor, step, onClose }}>
      {step === 'acts' && <Acts {...props} onStep={setStep} />}
      {step === 'name' && (
        <NameForm
          label={say('name')}
          name={source.name ?? state.title ?? ''}
          note={state.title ? say('nameEmptyOwn', state.title) : say('nameEmpty')}
          action={say('rename')}
          read={readSourceName}
          onNamed={(name) => acts.rename(source.id, name === state.title ? '' : name)}
        />
      )}
      {step === 'folder' && <Folders {...props} />}
    </Popover>
  );
}

function Acts(props: SourceMenuProps & { onStep: (step: 'name' | 'folder') => void }) {
  const { followed, acts, groups, onStep, onUnfollow } = props;
  const { source, state } = followed;
  const { choices } = source;
  return (
    <>
      <MenuItem onPress={() => acts.check(source.id)}>{say('checkNow')}</MenuItem>
      <MenuItem onPress={() => acts.choose(source.id, turned(choices, 'isPaused'))}>
        {choices?.isPaused ? say('resume') : say('pause')}
      </MenuItem>
      <MenuItem onPress={() => acts.choose(source.id, turned(choices, 'isMuted'))}>
        {choices?.isMuted ? say('unmute') : say('mute')}
      </MenuItem>
      <hr />
      <MenuItem isStep onPress={() => onStep('name')}>
        {say('renameStep')}
      </MenuItem>
      <MenuItem isStep onPress={() => onStep('folder')}>
        {say('moveToFolder')}
      </MenuItem>
      {groups && <Step {...{ groups, acts, followed }} by={-1} />}
      {groups && <Step {...{ groups, acts, followed }} by={1} />}
      <hr />
      <MenuItem isDisabled={!webAddress(state.siteLink)} onPress={() => acts.openSite(followed)}>
        {say('openSite')}
      </MenuItem>
      <MenuItem onPress={() => acts.copyAddress(followed)}>{say('copyAddress')}</MenuItem>
      <MenuItem className="grave" onPress={onUnfollow}>
        {say('stopFollowing')}
      </MenuItem>
    </>
  );
}

function Step({
  groups,
  acts,
  followed,
  by,
}: Pick<SourceMenuProps, 'acts' | 'followed'> & { groups: readonly Group<FollowedSource>[]; by: 1 | -1 }) {
  const places = stepSource(groups, followed.source.id, by);
  return (
    <MenuItem
      note={by < 0 ? 'Alt+↑' : 'Alt+↓'}
      isDisabled={places === undefined}
      onPress={() => places && acts.place(places, wordsOfMove(followed, places[0]?.folder))}
    >
      {by < 0 ? say('moveUp') : say('moveDown')}
    </MenuItem>
  );
}

function Folders({ followed, acts, all }: SourceMenuProps) {
  const { source } = followed;
  const folders = foldersOf(all);
  const move = (folder: Folder | undefined) =>
    acts.place(putSource(all, source.id, folder), wordsOfMove(followed, folder));
  return (
    <>
      <p class="menu-title">{say('moveTo')}</p>
      <div class="menu-list">
        <MenuItem isDisabled={source.folder === undefined} onPress={() => move(undefined)}>
          {say('noFolder')}
        </MenuItem>
        {folders.map((folder) => (
          <MenuItem
            key={JSON.stringify(folder)}
            className={folder.length === 2 ? 'inner' : ''}
            isDisabled={isSameFolder(folder, source.folder)}
            onPress={() => move(folder)}
          >
            <bdi>{folder.at(-1)}</bdi>
          </MenuItem>
        ))}
      </div>
      <NameForm
        label={say('newFolder')}
        name=""
        note={say('newFolderNote')}
        action={say('moveThere')}
        read={(typed) =>
          readFolderName(
            typed,
            folders.map(([outer]) => outer),
          )
        }
        onNamed={(name) => move([name])}
      />
    </>
  );
}

/** All folders, each before those that lie in it, in the order of their names. */
export function foldersOf(all: readonly FollowedSource[]): readonly Folder[] {
  const keys = new Set(
    all.flatMap(({ source: { folder } }) => (folder ? [JSON.stringify([folder[0]]), JSON.stringify(folder)] : [])),
  );
  return [...keys]
    .map((key) => JSON.parse(key) as Folder)
    .toSorted((one, other) => one[0].localeCompare(other[0]) || (one[1] ?? '').localeCompare(other[1] ?? ''));
}

export function wordsOfMove(followed: FollowedSource, folder: Folder | undefined): string {
  const name = nameOf(followed);
  if (isSameFolder(followed.source.folder, folder)) return say('moved', name);
  return folder ? say('movedTo', name, folder.join(', ')) : say('movedOutOfFolder', name);
}

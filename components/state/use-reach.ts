import { useEffect, useState } from 'preact/hooks';
import { readReach, setOnlyHere } from '../../utils/platform/settings.ts';
import { say as words } from '../../utils/words/words.ts';

export type Reach = Awaited<ReturnType<typeof readReach>>;

/** Whether settings go with the person to other devices, and the way to change it; undefined until read. */
export function useReach(say: (words: string) => void): [Reach | undefined, (isOnlyHere: boolean) => void] {
  const [reach, setReach] = useState<Reach>();
  const read = () => readReach().then(setReach);
  useEffect(() => void read(), []);
  const change = (isOnlyHere: boolean) => {
    setOnlyHere(isOnlyHere)
      .catch(() => say(words('settingNotKept')))
      .finally(() => void read());
  };
  return [reach, change];
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/kernel/settings.ts';
import { loadSettings, onSettingsChange, saveSettings } from '../../utils/platform/settings.ts';
import { say as words } from '../../utils/words/words.ts';

export interface SettingsInUse {
  readonly settings: Settings;
  change(changes: Partial<Settings>): void;
}

/** What the person chose, kept up to date with other panels and devices. A change that is not kept is taken back. */
export function useSettings(initial: Settings, say: (words: string) => void): SettingsInUse {
  const [settings, setSettings] = useState(initial);
  // While one is being kept, the store tells of the ones before it.
  const underWay = useRef(0);
  useEffect(() => onSettingsChange((stored) => underWay.current === 0 && setSettings(stored)), []);
  const change = useCallback(
    async (changes: Partial<Settings>) => {
      setSettings((now) => ({ ...now, ...changes }));
      underWay.current++;
      try {
        await saveSettings(changes);
      } catch {
        say(words('settingNotKept'));
        setSettings(await loadSettings().catch(() => initial));
      } finally {
        underWay.current--;
      }
    },
    [say],
  );
  return { settings, change: (changes) => void change(changes) };
}

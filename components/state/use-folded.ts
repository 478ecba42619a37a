import { useState } from 'preact/hooks';

const key = 'wireside-folded';

/** Which sections of the list are folded: of this device, and nothing is lost with it. */
export function useFolded(): { folded: ReadonlySet<string>; setFolded: (key: string, isFolded: boolean) => void } {
  const [folded, setAll] = useState(read);
  return {
    folded,
    setFolded: (section, isFolded) => {
      const next = new Set([...folded].filter((other) => other !== section));
      if (isFolded) next.add(section);
      setAll(next);
      try {
        localStorage.setItem(key, JSON.stringify([...next]));
      } catch {
        // A browser that keeps nothing for its pages: folded for as long as the panel is open.
      }
    },
  };
}

function read(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
}

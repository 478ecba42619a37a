import { h, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { focusFirstWords } from '../state/use-navigation.ts';

/** A view that comes with its first use, so that the panel's opening does not wait for it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [isLate] = useState(loaded === undefined);
    const [isHere, setIsHere] = useState(!isLate);
    useEffect(() => {
      if (isHere) return;
      void load().then((component) => {
        loaded = component;
        setIsHere(true);
      });
    }, []);
    // The place was come to before there was anything in it.
    useLayoutEffect(() => {
      if (isLate && isHere) focusFirstWords();
    }, [isHere]);
    return loaded ? h(loaded, props) : null;
  };
}

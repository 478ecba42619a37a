import { useEffect, useState } from 'preact/hooks';
import { isFirefox } from '../../utils/platform/is-firefox.ts';
import { watchAddressBeside } from '../../utils/platform/page-beside.ts';
import { hasAccess } from '../../utils/platform/permissions.ts';

/**
 * The address of the page beside, where access to it has to be asked for before its feeds can be read: in Chromium they may
 * be, with the page, once the person has pressed the button for it.
 */
export function useAddressToAsk(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(
    () =>
      isFirefox
        ? watchAddressBeside(async (beside) => setAddress(beside && !(await hasAccess(beside)) ? beside : undefined))
        : undefined,
    [],
  );
  return address;
}

import { cleanPageAddress } from '../../utils/text/clean-address.ts';
import { readSrcset } from '../../utils/text/read-srcset.ts';

/** Attributes that hold one address; lazy pictures keep theirs in data. */
const addressed = ['href', 'src', 'poster', 'data', 'cite', 'data-src', 'data-lazy-src', 'data-original'];
/** Whose own address Trusted Types let nobody write: what is whole is put beside it, where the cleaner looks first. */
const guarded = 'embed, object';
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** Makes the addresses of a text whole, so that it needs not be told any more what they count from. */
export function resolveAddresses(root: Element, base: string): void {
  const resolve = (written: string): string => cleanPageAddress(written, base) ?? written;
  for (const name of addressed) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const whole = resolve(element.getAttribute(name) ?? '');
      if (!/^(?:src|data)$/.test(name) || !element.matches(guarded)) element.setAttribute(name, whole);
      else if (!element.hasAttribute('data-src')) element.setAttribute('data-src', whole);
    }
  }
  for (const name of sets) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const candidates = readSrcset(element.getAttribute(name) ?? '');
      const whole = candidates.map(({ address, descriptor }) => `${resolve(address)} ${descriptor}`.trim());
      element.setAttribute(name, whole.join(', '));
    }
  }
}

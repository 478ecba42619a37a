import { cleanWebAddress } from '../../utils/text/clean-address.ts';

/** What a page's relative addresses count from: what it says itself, if that is a web address, or where it was fetched. */
export function baseOf(page: Document, address: string): string {
  const said = page.querySelector('base[href]')?.getAttribute('href');
  return (said && cleanWebAddress(said, address)) || address;
}

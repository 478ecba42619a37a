import type { KnownSource } from './source.ts';

/** As the person calls a source, or as it calls itself, or its host as long as it has not said. */
export const nameOf = ({ source, state }: KnownSource): string =>
  source.name ?? state.title ?? hostWithPortOf(source.address);

/** As a person knows it: "example.org", or "localhost:8080". */
export const hostWithPortOf = (address: string): string => URL.parse(address)?.host.replace(/^www\./, '') ?? address;

import fc from 'fast-check';

/** A change at a place, which counts from the beginning again where a document is shorter. */
type Change = (bytes: Uint8Array) => Uint8Array;

const longestPiece = 400;
const largest = 1 << 21;
const nothing = new Uint8Array();
const place = fc.nat(20_000);
const length = fc.integer({ min: 1, max: longestPiece });

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const spliced = (bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array => {
  const start = at % (bytes.length + 1);
  return join(bytes.subarray(0, start), added, bytes.subarray(start + removed));
};

/** Bytes that mean something in feeds come as often as all others together. */
const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>&"\'/=![]{}?:;#- \n\0')));

/**
 * Documents with their bytes changed: set, added and dropped, pieces of others put in, their own pieces repeated up to a
 * thousand times, and cut.
 */
export function mutatedBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const seed = fc.constantFrom(...seeds);
  const set = fc.tuple(place, byte).map(
    ([at, value]): Change =>
      (bytes) =>
        spliced(bytes, at, 1, Uint8Array.of(value)),
  );
  const add = fc.tuple(place, byte).map(
    ([at, value]): Change =>
      (bytes) =>
        spliced(bytes, at, 0, Uint8Array.of(value)),
  );
  const drop = fc.tuple(place, length).map(
    ([at, size]): Change =>
      (bytes) =>
        spliced(bytes, at, size, nothing),
  );
  const put = fc.tuple(place, seed, place, length).map(
    ([at, other, from, size]): Change =>
      (bytes) =>
        spliced(bytes, at, 0, piece(other, from, size)),
  );
  const repeat = fc.tuple(place, length, fc.integer({ min: 2, max: 1_000 })).map(
    ([at, size, times]): Change =>
      (bytes) =>
        spliced(bytes, at, 0, repeated(piece(bytes, at, size), times)),
  );
  const cut = place.map(
    (at): Change =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  );
  const change = fc.oneof(
    { weight: 6, arbitrary: set },
    { weight: 6, arbitrary: add },
    { weight: 4, arbitrary: drop },
    { weight: 4, arbitrary: put },
    { weight: 1, arbitrary: repeat },
    { weight: 1, arbitrary: cut },
  );
  return fc
    .tuple(seed, fc.array(change, { minLength: 1, maxLength: 12, size: 'max' }))
    .map(([bytes, changes]) => changes.reduce((changed, apply) => apply(changed).subarray(0, largest), bytes))
    .map(withPrint);
}

/** Where a test fails, its document is printed as text, and not in numbers. */
const withPrint = (bytes: Uint8Array): Uint8Array =>
  Object.assign(bytes.slice(), {
    [fc.toStringMethod]: () => JSON.stringify(new TextDecoder().decode(bytes)).slice(0, 9_000),
  });

const repeated = (bytes: Uint8Array, times: number): Uint8Array => join(...Array<Uint8Array>(times).fill(bytes));

function piece(bytes: Uint8Array, at: number, size: number): Uint8Array {
  const start = at % (bytes.length + 1);
  return bytes.subarray(start, start + size);
}

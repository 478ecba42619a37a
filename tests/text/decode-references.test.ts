import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReferences } from '../../utils/text/decode-references.ts';
import { threadTime } from '../support/thread-time.ts';

describe('decodeReferences', () => {
  it.each([
    ['&lt;b&gt; &amp; &quot;x&quot; &apos;', `<b> & "x" '`],
    ['&amp;lt; &amp;amp; &#38;lt; &#x26;#60;', '&lt; &amp; &lt; &#60;'],
    ['caf&eacute; &Zcaron; &Acy; &nbsp;&hellip;', 'café Ž А \u00a0…'],
    ['&NotEqualTilde; &Afr;', '&NotEqualTilde; &Afr;'],
    ['&forall;x &isin; A &rArr; x &le; 3', '∀x ∈ A ⇒ x ≤ 3'],
    ['&Tab;&NewLine;&zwj;', '\t\n\u200d'],
    ['&#8217; &#X2019; &#128240; &#150;', '’ ’ 📰 –'],
    ['&#0; &#xd800; &#x110000; &#99999999999999999999;', '\ufffd \ufffd \ufffd \ufffd'],
    ['&unknown; &; &#; &#x; &#xg; & &&', '&unknown; &; &#; &#x; &#xg; & &&'],
    ['&&amp;lt;&a&amp;b', '&&lt;&a&b'],
  ])('reads %j once', (text, decoded) => {
    expect(decodeReferences(text, 'strict')).toBe(decoded);
    expect(decodeReferences(text, 'running')).toBe(decoded);
  });

  it.each([
    ['?a=1&copy=3&lt=4', '?a=1&copy=3&lt=4', '?a=1©=3<=4', '?a=1&copy=3&lt=4'],
    ['fish &amp chips', 'fish &amp chips', 'fish & chips', 'fish & chips'],
    ['&notit; &notin;', '&notit; ∉', '¬it; ∉', '&notit; ∉'],
    ['&#8217x', '&#8217x', '’x', '’x'],
    ['&frac145', '&frac145', '¼5', '&frac145'],
    ['&copyright', '&copyright', '©right', '&copyright'],
  ])('reads %j by the rules of XML, of HTML, and of its attributes', (text, strict, running, attribute) => {
    expect(decodeReferences(text, 'strict')).toBe(strict);
    expect(decodeReferences(text, 'running')).toBe(running);
    expect(decodeReferences(text, 'attribute')).toBe(attribute);
  });

  it('undoes escaping, whatever the text', () => {
    const letters = fc.constantFrom('&', '<', 'amp;', 'lt;', '#', '38;', 'a', ';', '"', 'é', '📰');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
        for (const rules of ['strict', 'running', 'attribute'] as const) {
          expect(decodeReferences(escaped, rules)).toBe(text);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['&', '&a', '&amp;', '&lt;', '&#', '&#65;', '&#x', '&#1', '&eacute;', '&amp;&', '&notinn'])(
    'takes linear time for many of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
      const start = threadTime();
      decodeReferences(text, 'strict');
      decodeReferences(text, 'running');
      expect(threadTime() - start).toBeLessThan(2_000);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { isLocalAddress, readTypedAddresses } from '../../utils/sources/typed-address.ts';

describe('readTypedAddresses', () => {
  it.each([
    ['https://example.com/feed.xml', ['https://example.com/feed.xml']],
    ['example.com', ['https://example.com/']],
    ['  example.com/feed?x=1#top ', ['https://example.com/feed?x=1']],
    ['feed://example.com/rss', ['http://example.com/rss']],
    ['feed:https://example.com/rss', ['https://example.com/rss']],
    ['feed://https://example.com/rss', ['https://example.com/rss']],
    ['example.com:8080/feed', ['https://example.com:8080/feed']],
    ['localhost:8080/feed', ['http://localhost:8080/feed']],
    ['127.0.0.1:8080', ['http://127.0.0.1:8080/']],
    ['http://nas/feed', ['http://nas/feed']],
    ['münchen.example', ['https://xn--mnchen-3ya.example/']],
    ['one.example\ntwo.example  one.example', ['https://one.example/', 'https://two.example/']],
  ])('reads %j', (text, addresses) => {
    expect(readTypedAddresses(text)).toEqual({ ok: true, value: addresses });
  });

  it.each([
    ['', '', 'bad-address'],
    ['   ', '', 'bad-address'],
    ['news', 'news', 'bad-address'],
    ['ftp://example.com/feed', 'ftp://example.com/feed', 'not-http'],
    ['mailto:someone@example.com', 'mailto:someone@example.com', 'not-http'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'not-http'],
    ['chrome://settings', 'chrome://settings', 'not-http'],
    ['https://a:b@example.com', 'https://a:b@example.com', 'has-password'],
    ['http://', 'http://', 'bad-address'],
    ['one.example two', 'two', 'bad-address'],
  ])('refuses %j and names the part', (text, part, kind) => {
    expect(readTypedAddresses(text)).toMatchObject({ ok: false, failure: { part, failure: { kind } } });
  });
});

describe('isLocalAddress', () => {
  it.each([
    ['http://localhost:8080/feed', true],
    ['http://192.168.1.4/feed', true],
    ['https://example.com/feed', false],
  ])('of %s is %s', (address, isLocal) => {
    expect(isLocalAddress(address)).toBe(isLocal);
  });
});

import { describe, expect, it } from 'vitest';
import { checkAddress, isPrivateHost } from '../../utils/fetching/url-gate.ts';

describe('checkAddress', () => {
  it.each([
    ['file:///etc/passwd', 'not-http'],
    ['chrome://settings', 'not-http'],
    ['chrome-extension://abcdefgh/sidepanel.html', 'not-http'],
    ['about:blank', 'not-http'],
    ['data:text/xml,<rss/>', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['blob:https://example.com/1', 'not-http'],
    ['ftp://example.com/feed.xml', 'not-http'],
    ['https://', 'bad-address'],
    ['no address', 'bad-address'],
    ['https://me:secret@example.com/feed', 'has-password'],
    ['http://127.0.0.1/feed', 'private-address'],
  ])('refuses %s as %s', (address, kind) => {
    expect(checkAddress(address, { isLocal: false })).toMatchObject({ ok: false, failure: { kind } });
  });

  it('asks exactly what was given, without the fragment', () => {
    const checked = checkAddress('https://Example.com/feed?b=2&a=%20#top', { isLocal: false });
    expect(checked.ok && checked.value.href).toBe('https://example.com/feed?b=2&a=%20');
  });

  it('lets a typed local address through', () => {
    expect(checkAddress('http://localhost:8080/feed', { isLocal: true }).ok).toBe(true);
  });
});

describe('isPrivateHost', () => {
  it.each([
    'http://localhost',
    'http://localhost.',
    'http://a.localhost',
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://0x7f000001',
    'http://0177.0.0.1',
    'http://0',
    'http://0.0.0.0',
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.1.1',
    'http://169.254.169.254',
    'http://100.64.0.1',
    'http://100.127.0.1',
    'http://198.18.0.1',
    'http://224.0.0.1',
    'http://255.255.255.255',
    'http://[::]',
    'http://[::1]',
    'http://[0:0:0:0:0:0:0:1]',
    'http://[fc00::1]',
    'http://[fd12:3456::1]',
    'http://[fe80::1]',
    'http://[febf::1]',
    'http://[ff02::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:10.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::10.0.0.1]',
    'http://router',
    'http://printer.local',
    'http://nas.lan',
    'http://vault.internal',
    'http://box.home.arpa',
    'http://１２７.０.０.１',
    'http://127。0。0。1',
  ])('%s is private', (address) => {
    expect(isPrivateHost(new URL(address).hostname)).toBe(true);
  });

  it.each([
    'http://example.com',
    'http://8.8.8.8',
    'http://172.15.0.1',
    'http://172.32.0.1',
    'http://192.167.1.1',
    'http://100.63.0.1',
    'http://100.128.0.1',
    'http://[2001:4860:4860::8888]',
    'http://[::ffff:8.8.8.8]',
    'http://local.example',
    'http://localhost.example.com',
    'http://fd.example',
    'http://news.bbc.co.uk',
  ])('%s is public', (address) => {
    expect(isPrivateHost(new URL(address).hostname)).toBe(false);
  });
});

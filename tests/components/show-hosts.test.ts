import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../components/story/clean-html.ts';
import { showHosts } from '../../components/story/show-hosts.ts';

function show(html: string): HTMLElement {
  const text = cleanHtml(html, { baseUrl: 'https://marshrecord.example/swifts', picture: undefined });
  showHosts(text);
  const holder = document.implementation.createHTMLDocument().body;
  holder.append(text);
  return holder;
}

describe('a link in a story', () => {
  it.each([
    ['https://www.weir.example/a?b#c', 'weir.example'],
    ['/news/1', 'marshrecord.example'],
    ['https://weir.example:8443/', 'weir.example:8443'],
    ['mailto:marta@weir.example', 'marta@weir.example'],
    ['mailto:100%zz@weir.example', '100%zz@weir.example'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ])('to %s says that it leads to %s, whatever its publisher says of it', (href, host) => {
    expect(show(`<a href="${href}" title="elsewhere">a</a>`).querySelector('a')?.title).toBe(host);
  });

  it.each([
    'https://bank.example/login',
    'bank.example',
    'www.bank.example/login',
    'HTTPS://BANK.EXAMPLE',
    'b\u200bank.ex\u00adample',
    'bank。example',
    'https://bank.example@evil.example/',
    'Log in at https://bank.example/ now',
    'See www.bank.example.',
    '<b>bank</b>.example',
    'evil.example.bank.example',
  ])('whose words are “%s” but that leads elsewhere says so beside them', (words) => {
    expect(show(`<p><a href="https://evil.example/x">${words}</a>, then</p>`).textContent).toMatch(
      / \(evil\.example\), then$/,
    );
  });

  it.each([
    ['the report', 'https://evil.example/x'],
    ['weir.example', 'https://www.weir.example/x'],
    ['https://WWW.weir.example/other', 'https://weir.example:8443/x'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['marta@weir.example', 'mailto:marta@weir.example'],
    ['Shop.example beats what was expected', 'https://courier.example/shop'],
    ['12.5 million', 'https://courier.example/shop'],
    ['e.g. this', 'https://courier.example/shop'],
  ])('with the words “%s” and the target %s is left as it is', (words, href) => {
    expect(show(`<p><a href="${href}">${words}</a></p>`).textContent).toBe(words);
  });
});

// Set-up of tests that have no extension's words: those of the real English file, said as a browser says them.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../public/_locales/en/messages.json';

const messages: Readonly<Record<string, { readonly message: string }>> = english;

Object.assign(fakeBrowser.i18n, {
  getMessage: (key: string, values: readonly string[] = []) =>
    (messages[key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_place, position: string) => values[Number(position) - 1] ?? '',
    ),
  getUILanguage: () => 'en',
});

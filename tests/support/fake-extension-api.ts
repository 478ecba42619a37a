// Set-up of tests that run in a plain page of a real browser, which has no extension API: the same in-memory one that
// WxtVitest gives to Node tests. (Its own set-up module is virtual, and Vitest cannot serve that to a browser.)
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import './fake-words.ts';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

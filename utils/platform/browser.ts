// The only door to the browser's extension interfaces.
export { browser } from 'wxt/browser';

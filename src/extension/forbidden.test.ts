import { expect, it } from 'vitest';
import { forbidden, refusal } from './forbidden.ts';

it.each([
  ['https://courier.example/a-letter', null],
  ['http://localhost:8080/', null],
  [undefined, null],
  ['chrome://extensions/', 'browser page'],
  ['about:addons', 'browser page'],
  ['about:reader?url=https%3A%2F%2Fcourier.example', 'browser page'],
  ['edge://settings', 'browser page'],
  ['resource://pdf.js/web/viewer.html', 'browser page'],
  ['view-source:https://courier.example/', 'view-source'],
  ['chrome-extension://abc/popup.html', 'extension page'],
  ['moz-extension://abc/popup.html', 'extension page'],
  ['file:///home/oda/letter.html', 'local file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/intl/en', null],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://addons.mozilla.org.courier.example/', null],
  ['data:text/html,hello', 'other'],
  ['blob:https://courier.example/1', 'other'],
  ['ftp://courier.example/', 'other'],
  ['no address', 'other'],
])('%s: %s', (url, reason) => {
  expect(forbidden(url)).toBe(reason);
});

it.each([
  ['Cannot access a chrome:// URL', 'browser page'],
  ['Cannot access a chrome-extension:// URL of different extension', 'extension page'],
  ['The extensions gallery cannot be scripted.', 'store'],
  ['Frame with ID 0 is showing error page', 'other'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    null,
  ],
  ['Missing host permission for the tab', null],
])('“%s”: %s', (message, reason) => {
  expect(refusal(message)).toBe(reason);
});

import { describe, expect, it } from 'vitest';
import { isMessage } from './is-message.ts';

describe('isMessage', () => {
  it.each([
    { type: 'gate:article', url: 'https://courier.example/a' },
    { type: 'page:state' },
    { type: 'page:status' },
    { type: 'page:look-again' },
    { type: 'page:read-anyway' },
    { type: 'page:show', quotation: 'q1' },
    { type: 'page:light', quotation: null },
    { type: 'page:light', quotation: 'q1' },
    { type: 'page:highlights', on: false },
    { type: 'page:step', by: -1 },
    { type: 'page:toggle-highlights' },
    { type: 'reader:state', state: '{"status":"reading"}' },
    { type: 'reader:at', quotation: null },
    { type: 'popup:look-anyway', tab: 7 },
    { type: 'popup:site', host: 'courier.example', on: true },
    { type: 'page:state', more: 'of a newer version' },
  ])('takes $type', (message) => {
    expect(isMessage(message)).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ['page:state'],
    [['page:state']],
    [{}],
    [{ type: 'page:other' }],
    [{ type: 'toString' }],
    [{ type: '__proto__' }],
    [{ type: 7 }],
    [{ type: 'gate:article' }],
    [{ type: 'page:show' }],
    [{ type: 'page:show', quotation: null }],
    [{ type: 'page:light' }],
    [{ type: 'page:highlights', on: 'yes' }],
    [{ type: 'page:step', by: 2 }],
    [{ type: 'reader:state' }],
    [{ type: 'reader:state', state: { status: 'reading' } }],
    [{ type: 'popup:look-anyway', tab: -1 }],
    [{ type: 'popup:look-anyway', tab: '7' }],
    [{ type: 'popup:site', host: 'courier.example' }],
  ])('refuses %j', (message) => {
    expect(isMessage(message)).toBe(false);
  });
});

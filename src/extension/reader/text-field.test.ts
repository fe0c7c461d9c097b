// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isTyping } from './text-field.ts';

const focus = (html: string, selector = '#at') => {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>(selector)!.focus();
};

beforeEach(() => document.body.replaceChildren());

describe('isTyping', () => {
  it.each([
    ['<input id="at">'],
    ['<input id="at" type="search">'],
    ['<input id="at" type="date">'],
    ['<textarea id="at"></textarea>'],
    ['<select id="at"><option>a</select>'],
    ['<iframe id="at"></iframe>'],
  ])('in %s', (html) => {
    focus(html);
    expect(document.activeElement?.id).toBe('at');
    expect(isTyping(document)).toBe(true);
  });

  it.each([
    ['<p>Nothing has the focus.'],
    ['<a id="at" href="/">a</a>'],
    ['<button id="at">a</button>'],
    ['<input id="at" type="checkbox">'],
    ['<input id="at" type="submit">'],
    ['<div id="at" tabindex="-1">a</div>'],
  ])('not in %s', (html) => {
    document.body.innerHTML = html;
    document.querySelector<HTMLElement>('#at')?.focus();
    expect(isTyping(document)).toBe(false);
  });

  it('in a field of a shadow root, and not beside it', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button>a</button><input>';
    root.querySelector('button')!.focus();
    expect(isTyping(document)).toBe(false);
    root.querySelector('input')!.focus();
    expect(isTyping(document)).toBe(true);
  });

  it('in words that can be edited', () => {
    focus('<div id="at" tabindex="0">a</div>');
    // jsdom does not know it.
    Object.defineProperty(document.activeElement!, 'isContentEditable', { value: true });
    expect(isTyping(document)).toBe(true);
  });
});

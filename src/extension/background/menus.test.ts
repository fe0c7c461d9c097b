import { expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ clicked: (_info: object, _tab: object) => {}, kept: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onInstalled: { addListener: () => {} } },
    contextMenus: { onClicked: { addListener: (listener: typeof fake.clicked) => (fake.clicked = listener) } },
    storage: {
      sync: {
        get: async (key: string) => (key in fake.kept ? { [key]: fake.kept[key] } : {}),
        set: async (values: object) => Object.assign(fake.kept, values),
        remove: async (key: string) => delete fake.kept[key],
      },
      local: { get: async () => ({}), remove: async () => {} },
    },
  },
}));

import { siteKey } from '../settings.ts';
import { startMenus } from './menus.ts';

it('switches the site that the readers know: its name without a port', async () => {
  startMenus();
  const tab = { id: 1, url: 'http://courier.example:8080/a-letter' };
  fake.clicked({ menuItemId: 'site' }, tab);
  await vi.waitFor(() => expect(fake.kept).toEqual({ [siteKey('courier.example')]: { highlights: false } }));
  fake.clicked({ menuItemId: 'site' }, tab);
  await vi.waitFor(() => expect(fake.kept).toEqual({}));
});

it('leaves pages without a site alone', async () => {
  startMenus();
  fake.clicked({ menuItemId: 'site' }, { id: 1, url: 'about:blank' });
  fake.clicked({ menuItemId: 'site' }, { id: 1 });
  await new Promise((done) => setTimeout(done, 10));
  expect(fake.kept).toEqual({});
});

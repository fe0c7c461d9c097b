/** Ties the page of options to the browser. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { allCorrections } from '../../extension/corrections/kept-corrections.ts';
import { chosenColours } from '../../extension/kept-colours.ts';
import { options, setOptions } from '../../extension/options.ts';
import { deleteData, exportData, importData, NotOurs } from '../../extension/own-data.ts';
import { setSite, sitesOff } from '../../extension/settings.ts';
import { speaks } from '../message.ts';
import { saveFile } from '../popup/save-file.ts';
import { OPTIONS } from '../strings.ts';
import type { Kept, OptionsActions } from './actions.ts';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('app')!;
speaks(document.documentElement);
document.title = OPTIONS.title;

const actions: OptionsActions = {
  change: setOptions,
  switchOn: (host) => setSite(host, { highlights: true }),
  exportData: async () => saveFile('quotelight.json', 'application/json', await exportData()),
  importData: async (file) => {
    try {
      return await importData(await file.text());
    } catch (error) {
      if (error instanceof NotOurs) return null;
      throw error;
    }
  },
  deleteData,
  openWelcome: () => void browser.tabs.create({ url: '/welcome/index.html' }),
  changeKeys: keysPage(),
};

/** Chrome has an address for it that only a tab of ours may open, Firefox a call. */
function keysPage(): OptionsActions['changeKeys'] {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings!();
  return location.protocol === 'chrome-extension:'
    ? () => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })
    : null;
}

async function kept(): Promise<Kept> {
  const [chosen, off, corrections, colours] = await Promise.all([
    options(),
    sitesOff(),
    allCorrections(),
    chosenColours(),
  ]);
  return {
    options: chosen,
    sitesOff: off,
    corrected: corrections.size,
    coloured: Object.keys(colours).length,
  };
}

async function draw(): Promise<void> {
  render(<OptionsPage kept={await kept()} actions={actions} />, root);
}

// Another page, or another device, may change it as well.
browser.storage.onChanged.addListener(() => void draw());
void draw();

/** Starts either browser with the extension. */
import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export function launch(options: LaunchOptions): Promise<Browser> {
  return options.name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

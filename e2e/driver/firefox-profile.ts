/** A profile of Firefox for tests: nothing that calls home, no first-run pages, an extension origin known beforehand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The origin of the extension's pages, which Firefox otherwise draws at random. */
export const UUID = 'a3f1c5d2-7b64-4f0e-9c28-51d6e0b7a942';

const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  // Kilobytes for all sites; one gets a fifth: about what Chromium gives an extension.
  'dom.quotaManager.temporaryStorage.fixedLimit': 51_200,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  // It is installed anew at each start, and an installed one keeps what it has.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'signon.autofillForms': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'ui.prefersReducedMotion': 0,
};

/** Where files are saved. */
export const downloadsOf = (profile: string) => join(profile, 'Saved files');

export function makeProfile(
  folder: string,
  extensionId: string,
  { dark = false, only, proxy }: { dark?: boolean; only?: string | undefined; proxy?: string | undefined },
) {
  const preferences = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsOf(folder),
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    ...(only ? throughProxy('127.0.0.1', 9, new URL(only).hostname) : {}),
    ...(proxy ? throughProxy(new URL(proxy).hostname, Number(new URL(proxy).port), '') : {}),
  };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'user.js'), lines.join(''));
}

/** All but one host; to a proxy that is not there (9 is the discard port) all others are cut off. */
function throughProxy(proxy: string, port: number, but: string): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': proxy,
    'network.proxy.http_port': port,
    'network.proxy.ssl': proxy,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': but,
    'network.proxy.allow_hijacking_localhost': but === '',
  };
}

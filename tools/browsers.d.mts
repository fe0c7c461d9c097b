export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: BrowserName[];
export function getBrowser(which: BrowserName, say?: (line: string) => void): string;
export function browserVersion(path: string): string;
export function hasDisplay(): boolean;

/** Where a browser under test lives: its profile and its copy of the extension, in a folder that goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';

export interface Home {
  folder: string;
  profile: string;
  /** Removes the folder, unless it is the caller's. */
  leave(): void;
}

export function homeOf({ name, home }: LaunchOptions): Home {
  const folder = home ?? mkdtempSync(join(tmpdir(), `quotelight-${name}-`));
  const leave = () => {
    if (!home) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { folder, profile: join(folder, 'profile'), leave };
}

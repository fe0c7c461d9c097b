import type { Plugin } from 'esbuild';
export const foldTables: Plugin;

import type { Packed } from '../linear.ts';

export const weights: Packed | null = null;

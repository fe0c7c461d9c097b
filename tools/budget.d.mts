export interface Size {
  part: string;
  bytes: number;
  most: number;
  because: string;
}
export function sizesOf(folder: string): Size[];
export function tooLarge(sizes: readonly Size[]): string[];
export function inKilobytes(bytes: number): string;

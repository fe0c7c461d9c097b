export interface ServedPage {
  body: string | Buffer;
  headers?: Record<string, string>;
}
export interface Served {
  origin: string;
  close(): Promise<void>;
}
export function serve(options: {
  folder?: string | null;
  pages?: Record<string, ServedPage | (() => ServedPage)>;
}): Promise<Served>;

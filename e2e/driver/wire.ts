/** A WebSocket that carries numbered commands and events: Chromium's DevTools protocol and Firefox's WebDriver BiDi. */
import WebSocket from 'ws';

// biome-ignore lint/suspicious/noExplicitAny: two protocols with hundreds of result shapes; each caller names the fields it reads
export type Result = any;
type Listener = (params: Result, session?: string) => void;

export class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { done(result: Result): void; fail(error: Error): void }>();
  readonly #listeners = new Map<string, Listener[]>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
    socket.on('close', () => {
      for (const { fail } of this.#waiting.values()) fail(new Error('the browser closed the connection'));
      this.#waiting.clear();
    });
  }

  static connect(url: string): Promise<Wire> {
    const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 1 << 28 });
    return new Promise((done, fail) => {
      socket.once('open', () => done(new Wire(socket)));
      socket.once('error', fail);
    });
  }

  send(method: string, params: object = {}, session?: string): Promise<Result> {
    const id = ++this.#last;
    const message = session ? { id, method, params, sessionId: session } : { id, method, params };
    return new Promise((done, fail) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return fail(new Error('the browser is gone'));
      this.#waiting.set(id, { done, fail: (error) => fail(new Error(`${method}: ${error.message}`)) });
      this.#socket.send(JSON.stringify(message));
    });
  }

  on(method: string, listener: Listener): void {
    this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), listener]);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Result): void {
    if (message.id === undefined || message.id === null) {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params, message.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (!message.error) waiting?.done(message.result);
    else waiting?.fail(new Error(message.message ?? message.error.message ?? String(message.error)));
  }
}

/** Listening to the browser until a signal. */

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * The event itself is held on to: where the extension has been updated or removed, its scripts in open pages find no
 * `runtime` and no `storage` any more when it is time to go.
 */
export function listenUntil<Listener>(event: Event<Listener>, listener: Listener, signal?: AbortSignal): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => event.removeListener(listener));
}

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './serve.mjs';

describe('the local server', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ folder: 'demo', pages: { '/made.html': { body: 'made' } } });
  });
  afterAll(() => served.close());

  it('gives files of its folder and pages made on the spot', async () => {
    expect(await (await fetch(`${served.origin}/index.html`)).text()).toContain('<article>');
    expect(await (await fetch(`${served.origin}/made.html`)).text()).toBe('made');
    expect((await fetch(`${served.origin}/nowhere.html`)).status).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//../package.json', '/%'])(
    'gives nothing outside of it: %s',
    async (path) => {
      const answer = await raw(new URL(served.origin), path);
      expect(answer).toMatch(/^HTTP\/1\.1 404/);
      expect(answer).not.toContain('devDependencies');
    },
  );
});

/** `fetch` cleans paths before it sends them. */
function raw({ hostname, port }: URL, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => done(answer));
    socket.on('error', fail);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

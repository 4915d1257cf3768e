/** Fetching from a server on this machine; which addresses may be reached is told by each test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { FetchRefusal, fetchPage } from '../../src/adding/fetch.ts';

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { host: `localhost:${port}`, port, seen };
}

const anywhere = () => true;

async function refusal(address: string, rules: Partial<Parameters<typeof fetchPage>[1]>) {
  const error = await fetchPage(address, { sites: [], maxBytes: 1000, ...rules }).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(FetchRefusal);
  return (error as FetchRefusal).why;
}

const html = (_: IncomingMessage, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Oui</p>');

test('a page of a listed site', async () => {
  const { host } = await serve(html);
  const page = await fetchPage(`http://${host}/a`, {
    sites: [host],
    maxBytes: 1000,
    reachable: anywhere,
  });
  expect(page).toEqual({
    bytes: Buffer.from('<p>Oui</p>'),
    extension: '.html',
    url: `http://${host}/a`,
  });
});

test('without a list nothing is fetched, nor is another site, scheme or port', async () => {
  const { host, seen } = await serve(html);
  const url = `http://${host}/`;
  expect(await refusal(url, { reachable: anywhere })).toBe('site');
  expect(await refusal(url, { reachable: anywhere, sites: ['localhost'] })).toBe('site');
  expect(await refusal(url, { reachable: anywhere, sites: [`host:${host.split(':')[1]}`] })).toBe(
    'site',
  );
  for (const odd of ['file:///etc/passwd', 'ftp://localhost/', `http://me:pw@${host}/`, 'nonsense'])
    expect(await refusal(odd, { reachable: anywhere, sites: [host, 'localhost'] })).toBe('address');
  expect(seen).toEqual([]);
});

test('a listed name that leads to this machine is not connected to', async () => {
  const { host, port, seen } = await serve(html);
  expect(await refusal(`http://${host}/`, { sites: [host] })).toBe('private');
  for (const literal of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]']) {
    const { host: site } = new URL(`http://${literal}:${port}/`);
    expect(await refusal(`http://${literal}:${port}/`, { sites: [site] })).toBe('private');
  }
  expect(seen).toEqual([]);
});

test('whatever was looked up, the address that is connected to must be a public one', async () => {
  const { port, seen } = await serve(html);
  const asked: string[] = [];
  const why = await refusal(`http://127.0.0.1:${port}/`, {
    sites: [`127.0.0.1:${port}`],
    // Good when it is asked for the first time, as a name that is bound anew between the two.
    reachable: (address) => asked.push(address) === 1,
  });
  expect(why).toBe('private');
  expect(asked).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(seen).toEqual([]);
});

test('each step of a redirection is checked like the first', async () => {
  const inner = await serve(html);
  const outer = await serve((request, response) => {
    const to = request.url === '/in' ? `http://${inner.host}/secret` : '/again';
    response.writeHead(302, { location: to }).end();
  });
  const rules = { reachable: anywhere };
  expect(await refusal(`http://${outer.host}/in`, { ...rules, sites: [outer.host] })).toBe('site');
  expect(inner.seen).toEqual([]);
  expect(await refusal(`http://${outer.host}/`, { ...rules, sites: [outer.host] })).toBe('status');
  expect(outer.seen).toHaveLength(7);
  const page = await fetchPage(`http://${outer.host}/in`, {
    ...rules,
    maxBytes: 1000,
    sites: [outer.host, inner.host],
  });
  expect(page.url).toBe(`http://${inner.host}/secret`);
});

test('too much, packed or not, the wrong kind, an error, and silence are refused', async () => {
  const { host } = await serve(({ url }, response) => {
    const type = { 'content-type': 'text/html' };
    if (url === '/large') response.writeHead(200, type).end('x'.repeat(2000));
    else if (url === '/bomb')
      response
        .writeHead(200, { ...type, 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(5_000_000)));
    else if (url === '/packed')
      response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync('Oui'));
    else if (url === '/broken')
      response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end('no gzip');
    else if (url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (url === '/none') response.writeHead(404, type).end('x');
    else response.writeHead(200, type).write('slow');
  });
  const rules = { reachable: anywhere, sites: [host] };
  expect(await refusal(`http://${host}/large`, rules)).toBe('large');
  expect(await refusal(`http://${host}/bomb`, rules)).toBe('large');
  expect(await refusal(`http://${host}/broken`, rules)).toBe('status');
  expect(await refusal(`http://${host}/image`, rules)).toBe('type');
  expect(await refusal(`http://${host}/none`, rules)).toBe('status');
  expect(await refusal(`http://${host}/slow`, { ...rules, milliseconds: 300 })).toBe('slow');
  const { bytes } = await fetchPage(`http://${host}/packed`, { ...rules, maxBytes: 1000 });
  expect(bytes.toString()).toBe('Oui');
});

/** Web archives and mailboxes, written for tests. */

export function page(title: string, ...paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<html lang="fr"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
}

/** A record with a server's answer; `by` makes its length wrong. */
export function warcRecord(url: string, block: Uint8Array | string, by = 0): Buffer {
  const bytes = Buffer.from(block as Uint8Array);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2023-01-02T03:04:05Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${bytes.length + by}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export function response(
  url: string,
  body: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields });
  const head = `HTTP/1.1 200 OK\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return warcRecord(url, Buffer.concat([Buffer.from(head), Buffer.from(body as Uint8Array)]));
}

export function message(fields: Readonly<Record<string, string>>, body: string): string {
  const all = Object.entries({ 'Content-Type': 'text/plain; charset=utf-8', ...fields });
  return `${all.map(([name, value]) => `${name}: ${value}\n`).join('')}\n${body}\n`;
}

export const mailbox = (...messages: readonly string[]): string =>
  messages.map((one) => `From a@b.example Tue May  3 10:00:00 2022\n${one}\n`).join('');

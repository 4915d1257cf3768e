/** Bodies of uploads, as a local server of a platform reads them. */

interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The fields of a multipart body, files apart (RFC 7578; headers in any case, with or without spaces). */
export function multipart(
  body: Buffer,
  contentType: string,
): { readonly fields: Map<string, string>; readonly files: Map<string, Upload> } {
  const boundary = /boundary="?([^";]+)/u.exec(contentType)?.[1] ?? '';
  const fields = new Map<string, string>();
  const files = new Map<string, Upload>();
  // Latin-1 keeps every byte.
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const cut = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, cut), 'latin1').toString();
    const bytes = Buffer.from(part.slice(cut + 4).replace(/\r\n$/u, ''), 'latin1');
    const name = /[;\s]name="([^"]*)"/iu.exec(head)?.[1] ?? '';
    const file = /filename="?([^";\r\n]*)/iu.exec(head)?.[1];
    if (file === undefined) fields.set(name, bytes.toString());
    else files.set(name, { name: file, bytes });
  }
  return { fields, files };
}

import { OperationError } from '../../errors.ts';

const PATIENCE_MS = 30_000;

/** A file that the platform itself keeps for us; never an address that somebody typed. */
export async function download(address: string, most: number): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok || response.body === null) {
    throw new OperationError(`A file could not be fetched from the platform (${response.status}).`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw new OperationError('A file is larger than the platform said.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

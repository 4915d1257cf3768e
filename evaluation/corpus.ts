import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assembly, assemble } from '../src/app/assemble.ts';

const BUILTIN = { model: 'builtin', url: null, key: null, folder: null } as const;
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Builds an index of a folder from nothing, lends it out, and removes it.
 * @param work is told how many seconds the building took
 */
export async function withCorpus(
  corpus: string,
  work: (assembly: Assembly, seconds: number) => Promise<void>,
): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'entrevue-eval-'));
  const settings = { corpus, data, maxFileBytes: MAX_FILE_BYTES, embeddings: BUILTIN };
  const assembly = await assemble(settings);
  try {
    const begun = performance.now();
    await assembly.ingest(() => {});
    await work(assembly, (performance.now() - begun) / 1000);
  } finally {
    assembly.close();
    rmSync(data, { recursive: true, force: true });
  }
}

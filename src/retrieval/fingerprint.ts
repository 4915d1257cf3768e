/** Which code made an index: other code may read the same text differently. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rooms = {
  /** From file to passages, people and meetings. */
  analysis: ['documents', 'extraction', 'languages'],
  /** From passages to word index and built-in vectors. */
  shelving: ['retrieval/words', 'retrieval/embeddings', 'languages'],
} as const;

const known = new Map<string, string>();

/** Checksum of the program's own files of these rooms, so that no one has to count versions. */
export function fingerprint(part: keyof typeof rooms): string {
  let found = known.get(part);
  if (found === undefined) {
    const hash = createHash('sha256');
    const source = fileURLToPath(new URL('..', import.meta.url));
    for (const room of rooms[part]) hashFolder(join(source, room), hash);
    found = hash.digest('hex').slice(0, 16);
    known.set(part, found);
  }
  return found;
}

function hashFolder(folder: string, hash: ReturnType<typeof createHash>): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // What people read and what they are asked changes no index.
    if (entry.name.startsWith('replies') || entry.name.startsWith('questions')) continue;
    if (entry.isDirectory()) hashFolder(path, hash);
    else if (/\.(ts|js|json|txt)$/.test(entry.name)) hash.update(readFileSync(path));
  }
}

/** Which code made an index: other code may read the same text differently. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders, and files without their ending: `.ts` from source, `.js` when built. */
const rooms = {
  /** From file to passages, people and meetings. */
  analysis: [
    'documents',
    'analysis',
    'extraction',
    'dates',
    'world',
    'text',
    'languages',
    'retrieval/passages',
  ],
  /** From passages to word index and built-in vectors. */
  indexing: ['retrieval/words', 'retrieval/embeddings', 'text', 'languages'],
} as const;

const known = new Map<string, string>();

/** Checksum of the program's own files of these rooms, so that no one has to count versions. */
export function fingerprint(part: keyof typeof rooms): string {
  let found = known.get(part);
  if (found === undefined) {
    const hash = createHash('sha256');
    const source = fileURLToPath(new URL('..', import.meta.url));
    const ending = extname(fileURLToPath(import.meta.url));
    for (const room of rooms[part]) {
      const path = join(source, room);
      if (existsSync(path)) hashFolder(path, hash);
      else hash.update(readFileSync(path + ending));
    }
    // The cards hold the checksums of the weights, which read texts too.
    if (part === 'analysis') hashFolder(join(source, '..', 'weights'), hash);
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

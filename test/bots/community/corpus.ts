/** A real index over one common text, to which chats add theirs. */
import { onTestFinished } from 'vitest';
import { type Assembly, assemble } from '../../../src/app/assemble.ts';
import { put, temporaryFolder } from '../../support/corpusFolder.ts';

const common =
  'Emmanuel Macron a reçu Angela Merkel à Paris le 5 mars 2021. Ils ont parlé du budget.';

export async function assembled(corpus = temporaryFolder(), data = temporaryFolder()) {
  put(corpus, 'budget.txt', common);
  const assembly = await assemble({
    corpus,
    data,
    maxFileBytes: 1_000_000,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  });
  await assembly.ingest(() => {});
  onTestFinished(() => assembly.close());
  return { corpus, data, assembly };
}

/** Everything that a program may ask of the common corpus. */
export async function told(assembly: Assembly): Promise<string> {
  const answers = await Promise.all(
    [
      'Qui a rencontré Nadia Belkacem ?',
      'Quel barrage ?',
      'Qui finance le barrage de Sikkak ?',
    ].map((text) => assembly.answer({ kind: 'ask', text })),
  );
  return JSON.stringify([
    // The question's own words are no leak.
    answers.map(({ citations, meetings, groups, followUps }) => [
      citations,
      meetings,
      groups,
      followUps,
    ]),
    assembly.suggest('person', '', 50),
    assembly.suggest('place', '', 50),
    assembly.summary(),
    assembly.meetings(),
    assembly.texts(),
    await assembly.search('barrage de Sikkak à Tlemcen', 10),
    assembly.people(50),
  ]);
}

import { join } from 'node:path';
import { RunnableLambda } from '@langchain/core/runnables';
import { expect, it } from 'vitest';
import { assemble } from '../../src/app/assemble.ts';
import { EntrevueRetriever } from '../../src/retrieval/langchain.ts';
import { article, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

it('is a LangChain retriever that others can put in a chain', { timeout: 60_000 }, async () => {
  const corpus = temporaryFolder();
  fillCorpus(corpus, 8);
  put(
    corpus,
    'dated.md',
    '---\ntitle: Les phares de Bretagne\ndate: 2021-05-04\n---\n\nLe phare de Kéréon sera repeint au printemps prochain.\n',
  );
  const assembly = await assemble({
    corpus,
    data: join(temporaryFolder(), 'index'),
    maxFileBytes: 1_000_000,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  });
  await assembly.ingest(() => {});
  const retriever = new EntrevueRetriever(assembly, { k: 3 });
  const chain = retriever.pipe(RunnableLambda.from((documents: unknown[]) => documents.length));
  expect(await chain.invoke('phare de Kéréon')).toBe(3);

  const [first] = await retriever.invoke('phare de Kéréon');
  expect(first?.metadata).toMatchObject({
    documentId: 'dated.md',
    section: 'article',
    title: 'Les phares de Bretagne',
    published: '2021-05-04',
  });
  const document = await assembly.document('dated.md');
  const { start, end } = first?.metadata ?? { start: 0, end: 0 };
  expect(document?.text.slice(start, end)).toBe(first?.pageContent);
  const [dossier] = await retriever.invoke('dossier 5');
  expect(article(5)).toContain(dossier?.pageContent);
  await assembly.close();
});

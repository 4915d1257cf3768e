/** `entrevue network` and `entrevue timeline` as scripts see them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entrevue, fillCorpus, temporaryFolder } from '../support/corpusFolder.ts';

it('draws to a file by its ending and prints the same in words', { timeout: 120_000 }, async () => {
  const corpus = temporaryFolder();
  fillCorpus(corpus, 6);
  const folder = temporaryFolder();
  const folders = ['--corpus', corpus, '--data', join(temporaryFolder(), 'index')];
  const svg = join(folder, 'network.svg');
  const all = await entrevue(['network', ...folders, '--out', svg]);
  expect(all.code).toBe(0);
  expect(all.stdout).toMatch(/^Who met whom\n\d+ people, \d+ meetings\n.* and .*: \d held\n/u);
  expect(readFileSync(svg, 'utf8')).toContain('Benamar');

  const png = join(folder, 'benamar.PNG');
  const more = ['--no-ingest', '--out', png, '--since', 'mars 2021', '--language', 'fr', '--dark'];
  const one = await entrevue(['timeline', ...folders, ...more, 'benamar']);
  expect(one.code).toBe(0);
  expect(one.stdout).toMatch(
    /^Les rencontres d’Idriss Benamar\n\d+(?:er)? mars 2021 · .* · tenue\n/u,
  );
  expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');

  const never = ['--no-ingest', '--until', '2010', '--language', 'fr'];
  const empty = await entrevue(['network', ...folders, ...never, 'Idriss', 'Benamar']);
  expect([empty.code, empty.stdout]).toEqual([
    0,
    'Le corpus ne parle d’aucune rencontre d’Idriss Benamar avec une personne nommée à cette période.\n',
  ]);

  const wrong = await entrevue(['network', ...folders, '--out', 'network.gif']);
  expect(wrong.code).toBe(2);
  const nobody = await entrevue(['network', ...folders, '--no-ingest', 'Xi Jinping']);
  expect([nobody.code, nobody.stderr]).toEqual([2, 'The corpus does not speak of Xi Jinping.\n']);
});

/** Which treebanks teach and test what, and where they lie (TREEBANKS, or /work/shared/treebanks). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../src/languages/index.ts';
import type { LanguageCode } from '../src/types.ts';
import { type GoldSentence, readGold } from './conllu.ts';

const FOLDER = process.env.TREEBANKS ?? '/work/shared/treebanks';

interface Treebank {
  readonly file: string;
  readonly licence: string;
  /** Teaches tags only: its trees are spoken ones. */
  readonly tagsOnly?: boolean;
}

const TRAINING: Readonly<Record<LanguageCode, readonly Treebank[]>> = {
  fr: [
    { file: 'sequoia-train', licence: 'LGPL-LR' },
    { file: 'sequoia-dev', licence: 'LGPL-LR' },
    { file: 'gsd-dev', licence: 'CC BY-SA 4.0' },
    { file: 'pud', licence: 'CC BY-SA 3.0' },
    { file: 'fqb', licence: 'LGPL-LR' },
    { file: 'rhapsodie-train', licence: 'CC BY-SA 4.0', tagsOnly: true },
  ],
  en: [
    { file: 'ewt-train', licence: 'CC BY-SA 4.0' },
    { file: 'pud', licence: 'CC BY-SA 3.0' },
  ],
};

const TESTS: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['sequoia-test', 'gsd-test'],
  en: ['ewt-test'],
};

export interface Treebanks {
  /** What the parser learns. */
  readonly trees: readonly GoldSentence[];
  /** What the tagger learns beyond `trees`. */
  readonly tagged: readonly GoldSentence[];
  readonly tests: ReadonlyMap<string, readonly GoldSentence[]>;
  readonly data: readonly string[];
  readonly licences: readonly string[];
}

export function readTreebanks(language: LanguageCode): Treebanks {
  const affixes = languageOf(language).grammar;
  const read = (file: string): GoldSentence[] =>
    readGold(readFileSync(join(FOLDER, language, `${file}.conllu`), 'utf8'), language, affixes);
  const training = TRAINING[language];
  return {
    trees: training.filter((bank) => !bank.tagsOnly).flatMap((bank) => read(bank.file)),
    tagged: training.filter((bank) => bank.tagsOnly).flatMap((bank) => read(bank.file)),
    tests: new Map(TESTS[language].map((file) => [file, read(file)])),
    data: training.map((bank) => bank.file),
    licences: [...new Set(training.map((bank) => bank.licence))],
  };
}

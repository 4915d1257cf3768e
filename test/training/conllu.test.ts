import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { LanguageCode } from '../../src/types.ts';
import { type GoldSentence, readGold } from '../../training/conllu.ts';

/** Rows "id form lemma upos feats head relation misc" with blanks for tabs; "2-3 du" for ranges. */
function gold(language: LanguageCode, rows: string): GoldSentence {
  const lines = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [
        id,
        form,
        lemma = '_',
        upos = '_',
        feats = '_',
        head = '_',
        relation = '_',
        misc = '_',
      ] = row.trim().split(/\s+/u);
      return [id, form, lemma, upos, '_', feats, head, relation, '_', misc].join('\t');
    });
  const [sentence] = readGold(`${lines.join('\n')}\n\n`, language, languageOf(language).grammar);
  if (!sentence) throw new Error('no sentence');
  return sentence;
}

/** "word head/relation" for each word. */
function arcs({ tokens, heads, relations }: GoldSentence): string[] {
  return tokens.map((token, i) => {
    const head = tokens[heads[i] ?? -1]?.text ?? '0';
    return `${token.text} ${head}/${relations[i]}`;
  });
}

describe('readGold', () => {
  it('leaves "du" one word: its first part speaks, dependants of any part hang from it', () => {
    const sentence = gold(
      'fr',
      `1 parle parler VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
       2-3 du
       2 de de ADP _ 4 case
       3 le le DET Definite=Def 4 det
       4 maire maire NOUN _ 1 obl:arg`,
    );
    expect(arcs(sentence)).toEqual(['parle 0/root', 'du maire/case', 'maire parle/obl']);
    expect(sentence.upos).toEqual(['VERB', 'ADP', 'NOUN']);
    expect(sentence.tags[0]).toBe('VERB|Fin|Ind|Pres');
  });

  it('takes the part headed from outside for the head of "auquel"', () => {
    const sentence = gold(
      'fr',
      `1 ami ami NOUN _ 0 root
       2-3 auquel
       2 à à ADP _ 3 case
       3 lequel lequel PRON PronType=Rel 4 obl:arg
       4 écrire écrire VERB VerbForm=Inf 1 acl:relcl`,
    );
    expect(arcs(sentence)).toEqual(['ami 0/root', 'auquel écrire/obl', 'écrire ami/acl:relcl']);
    expect(sentence.tags[1]).toBe('PRON|Rel');
  });

  it.each(['expl:pv', 'expl:comp', 'expl:pass', 'obj', 'iobj'])(
    'calls "se" expl: %s',
    (relation) => {
      const sentence = gold(
        'fr',
        `1 Elle il PRON Person=3|PronType=Prs 3 nsubj
       2 se se PRON Person=3|PronType=Prs 3 ${relation}
       3 lève lever VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root`,
      );
      expect(sentence.relations[1]).toBe('expl');
      expect(sentence.tags[1]).toBe('PRON|Prs|3|Refl');
    },
  );

  it.each(['nmod', 'appos', 'flat:name'])('hangs the name on its title: %s', (relation) => {
    const sentence = gold(
      'fr',
      `1 juge juge NOUN _ 0 root
       2 Morin Morin PROPN _ 1 ${relation}`,
    );
    expect(sentence.relations[1]).toBe('flat:name');
  });

  it('leaves a name behind a comma or a preposition as it is', () => {
    const apposed = gold(
      'fr',
      `1 juge juge NOUN _ 0 root SpaceAfter=No
       2 , , PUNCT _ 3 punct
       3 Morin Morin PROPN _ 1 appos`,
    );
    expect(apposed.relations[2]).toBe('appos');
    const owned = gold(
      'fr',
      `1 juge juge NOUN _ 0 root
       2 de de ADP _ 3 case
       3 Morin Morin PROPN _ 1 nmod`,
    );
    expect(owned.relations[2]).toBe('nmod');
  });

  it('makes the English title the head of the name', () => {
    const sentence = gold(
      'en',
      `1 President president PROPN _ 2 nmod:desc
       2 Amato Amato PROPN _ 4 nsubj
       3 Rossi Rossi PROPN _ 2 flat
       4 left leave VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root`,
    );
    expect(arcs(sentence)).toEqual([
      'President left/nsubj',
      'Amato President/flat:name',
      'Rossi Amato/flat:name',
      'left 0/root',
    ]);
  });

  it('cuts words as the reader does', () => {
    const sentence = gold(
      'fr',
      `1 M. monsieur NOUN _ 3 nsubj
       2 Petit Petit PROPN _ 1 nmod
       3 dort dormir VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root`,
    );
    expect(arcs(sentence)).toEqual([
      'M dort/nsubj',
      '. M/punct',
      'Petit M/flat:name',
      'dort 0/root',
    ]);
  });
});

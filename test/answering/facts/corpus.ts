/** A small invented corpus behind the real index, register and ranking. All sentences are ours. */
import { type Answerer, createAnswerer } from '../../../src/answering/answer.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { languageOf, languages } from '../../../src/languages/index.ts';
import { placesOf } from '../../../src/register/placeKnowledge.ts';
import { Register } from '../../../src/register/register.ts';
import { cutPassages } from '../../../src/retrieval/passages.ts';
import { rank } from '../../../src/retrieval/ranking.ts';
import { type IndexedPassage, WordIndex } from '../../../src/retrieval/words/index.ts';
import { searchWords } from '../../../src/retrieval/words/query.ts';
import { queryWords } from '../../../src/retrieval/words/terms.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import type { Document, LanguageCode, Passage, Section } from '../../../src/types.ts';
import { createGazetteer } from '../../../src/world/gazetteer.ts';

export interface Text {
  /** Default: French. */
  readonly language?: LanguageCode;
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly article: string;
  readonly comments?: string;
}

const texts: readonly Text[] = [
  {
    id: 'barrage.txt',
    title: 'Le barrage de Sarvane inauguré',
    date: '2021-06-18',
    article: `Le barrage de Sarvane a été inauguré le 14 juin 2021 par la ministre de l’Énergie Louise Aubertin. L’ouvrage a coûté 640 millions d’euros, deux fois plus que prévu. Environ 1 200 ouvriers ont travaillé sur le chantier pendant sept ans.

Les travaux avaient été arrêtés en 2017 parce que des fissures étaient apparues dans le mur principal. Les habitants du village de Morlaque ont été relogés à Castelbry, à trente kilomètres de là.

« Ce barrage donnera de la lumière à deux cent mille foyers », a déclaré Louise Aubertin. L’opposition, elle, critique un projet trop cher.`,
    comments:
      'Je suis allé voir le mur dimanche : la route de Castelbry est fermée depuis lundi, et personne ne l’annonce.',
  },
  {
    id: 'rupture.txt',
    title: 'La Torvénie ferme ses consulats',
    date: '2022-03-11',
    article: `Le Pérou et la Norvège ont signé mercredi un accord sur la pêche. La Norvège a rappelé son ambassadeur à Lima le 2 février dernier, en raison d’un différend sur les quotas de thon. Oslo a rappelé que plus de 90 bateaux étaient bloqués au port de Callao.

Dans sa lettre au président péruvien, le ministre norvégien Henrik Solvang résume ainsi son message : « La Norvège veut la paix ; elle demande que les bateaux soient libérés ; elle est prête à payer les taxes. »`,
  },
  {
    id: 'musee.txt',
    title: 'Vol au musée de Brémont',
    date: null,
    article: `Trois tableaux ont disparu du musée de Brémont dans la nuit de samedi à dimanche. Le directeur, Paul Ferrandin, a découvert le vol à l’ouverture. Les voleurs sont passés par le toit. Le musée, fondé en 1887, possède quatre mille œuvres.

Le plus célèbre des tableaux volés, « La Meunière », a été peint par Anselme Corvisier. La police de Brémont soupçonne un ancien gardien.`,
  },
];

function documentOf({ id, title, date, article, comments, language = 'fr' }: Text): Document {
  const text = comments ? `${article}\n\n${comments}\n` : `${article}\n`;
  const sections: Section[] = comments
    ? [
        { kind: 'article', start: 0, end: article.length + 2 },
        { kind: 'comment', start: article.length + 2, end: text.length },
      ]
    : [{ kind: 'article', start: 0, end: text.length }];
  return {
    id,
    title,
    publisher: null,
    url: null,
    language,
    published: date ? { date, precision: 'day', source: null } : null,
    text,
    sections,
  };
}

export const documents = new Map(texts.map((text) => [text.id, documentOf(text)]));
export const answerer = answererOf(documents);

/** An answerer over texts of a test's own. */
export function answererOver(own: readonly Text[]): Answerer {
  return answererOf(new Map(own.map((text) => [text.id, documentOf(text)])));
}

function answererOf(documents: ReadonlyMap<string, Document>): Answerer {
  const all = [...documents.values()];
  const passages: Passage[] = all.flatMap((document) =>
    cutPassages(
      document,
      document.sections.flatMap((section) =>
        splitSentences(document.text, section, section.kind, languageOf(document.language)),
      ),
    ),
  );
  const indexed = passages.map((passage, id): IndexedPassage => {
    const document = documents.get(passage.documentId);
    return {
      id,
      text: passage.text,
      title: document?.title ?? null,
      date: document?.published?.date ?? null,
      language: document?.language ?? 'fr',
      document: all.findIndex((one) => one.id === passage.documentId),
    };
  });
  const index = WordIndex.build(indexed);

  return createAnswerer({
    async search(query, k, options = {}) {
      const language = options.language ? { language: options.language } : {};
      const words = searchWords(query, index, 100, options.language);
      const ranked = rank(query, { words, vectors: [] }, index, language);
      return ranked
        .map(({ id, score, foundBy }) => ({ passage: passages[id] as Passage, score, foundBy }))
        .filter(({ passage }) => options.comments !== false || passage.section !== 'comment')
        .slice(0, k);
    },
    wordsOf: async (query, language) => queryWords(index, query, language ?? null),
    register: Register.build(
      all.map((document) => extract(document, languageOf(document.language))),
      all,
      placesOf(createGazetteer()),
    ),
    documents: async () => documents,
    languages,
    summary: () => ({
      documents: all.map(({ id, title, published }) => ({
        id,
        title,
        publisher: null,
        published: published?.date ?? null,
        url: null,
      })),
      passages: passages.length,
      people: 0,
      meetings: 0,
      from: '2021-06-18',
      to: '2022-03-11',
      indexedAt: null,
    }),
    today: () => '2024-01-01',
  });
}

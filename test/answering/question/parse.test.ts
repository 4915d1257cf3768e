import { describe, expect, test } from 'vitest';
import { answerMeetingQuestion } from '../../../src/answering/meetings/answer.ts';
import { parseQuestion } from '../../../src/answering/question/parse.ts';
import { languages } from '../../../src/languages/index.ts';
import { register, textOf } from '../meetings/corpus.ts';
import { shorthand } from './shorthand.ts';

const read = (text: string, previous: readonly string[] = []) =>
  shorthand(parseQuestion(text, { register, languages, previous, today: '2024-03-15' }), register);

/** Question, then what it asks in the shorthand of `shorthand.ts`. */
const french: readonly (readonly [string, string])[] = [
  ['Qui a rencontré Elena Sorokina ?', 'fr who [Sorokina]'],
  ['Qui Elena Sorokina a-t-elle rencontré ?', 'fr who [Sorokina]'],
  ['Qui est-ce que Sorokina a rencontré ?', 'fr who [Sorokina]'],
  ['qui sorokina a rencontré', 'fr who [Sorokina]'],
  ['Sorokina a rencontré qui ?', 'fr who [Sorokina]'],
  ['qui a vu sorokina', 'fr who [Sorokina]'],
  ['Qui a vu Sorokina ?', 'fr who [Sorokina]'],
  ["Qui s'est entretenu avec Sorokina ?", 'fr who [Sorokina]'],
  ["Avec qui Sorokina s'est-elle entretenue ?", 'fr who [Sorokina]'],
  ["Avec qui Sorokina s'est-elle entretenue à Alger ?", 'fr who [Sorokina] at Alger'],
  ['avec qui sorokina a eu un entretien', 'fr who [Sorokina]'],
  ['Qui Sorokina a-t-elle croisé à New Delhi ?', 'fr who [Sorokina] at New Delhi'],
  ['qui a rencontré sorokina a geneve', 'fr who [Sorokina] at geneve'],
  ['qui a rencontré sorokina a jeneve', 'fr who [Sorokina] at Genève'],
  ['Qui a été reçu à Alger ?', 'fr who [] asked hosts at Alger'],
  ['Qui a refusé de rencontrer Sorokina ?', 'fr who [Sorokina] refused'],
  ['Quelle réunion Sorokina a-t-elle présidée ?', 'fact'],
  ['Sorokina a présidé quelle réunion ?', 'fact'],
  ['rencontres de Sorokina', 'fr list [Sorokina]'],
  ['sorokina alger rencontre', 'fr list [Sorokina] at alger'],
  ['sorokina rencontres', 'fr list [Sorokina]'],
  ['entretiens sorokina benhadda', 'fr list [Sorokina + Benhadda]'],
  ['liste des rencontres de Sorokina', 'fr list [Sorokina]'],
  [
    'Donne-moi toutes les rencontres de Sorokina en 2022',
    'fr list [Sorokina] 2022-01-01..2022-12-31',
  ],
  ['Montre-moi la chronologie des rencontres de Blakely', 'fr list [Blakely]'],
  [
    'Quelles rencontres Sorokina a-t-elle eues en mai 2022 ?',
    'fr list [Sorokina] 2022-05-01..2022-05-31',
  ],
  ['quels entretiens Benhadda a-t-il eus à New York', 'fr list [Benhadda] at New York'],
  ['qui a rencontrer elena sorokina a alger', 'fr who [Sorokina] at alger'],
  ['qui a recontré sorokyna', 'fr who [Sorokina~]'],
  ['ki a rencontré benhada', 'fr who [Benhadda~]'],
  ['qui a renconté Benhadda', 'fr who [Benhadda]'],
  ['avec ki sorokina sest entretenu', 'fr who [Sorokina]'],
  ['Elena Sorokinna a-t-elle rencontré Karim Benhada ?', 'fr whether [Sorokina~ + Benhadda~]'],
  ['Sorokina a-t-elle rencontré Benhadda ?', 'fr whether [Sorokina + Benhadda]'],
  ['Sorokina et Benhadda se sont-ils rencontrés ?', 'fr whether [Sorokina + Benhadda]'],
  ['Sorokina et Benhadda se sont-ils vus à Alger ?', 'fr whether [Sorokina + Benhadda] at Alger'],
  ['Est-ce que Sorokina et Benhadda se sont vus ?', 'fr whether [Sorokina + Benhadda]'],
  ['Est-ce que Sorokina a déjà rencontré Benhadda ?', 'fr whether [Sorokina + Benhadda]'],
  ['Sorokina a vu Benhadda ?', 'fr whether [Sorokina + Benhadda]'],
  [
    'sorokina a rencontré benhadda à alger en mai 2022 ?',
    'fr whether [Sorokina + Benhadda] at alger 2022-05-01..2022-05-31',
  ],
  ['Blakely a-t-il rencontré Sorokina à Genève ?', 'fr whether [Blakely + Sorokina] at Genève'],
  [
    'Blakely a-t-il rencontré Sorokina le 21 janvier 2022 ?',
    'fr whether [Blakely + Sorokina] 2022-01-21..2022-01-21',
  ],
  ['Y a-t-il eu une rencontre entre Blakely et Benhadda ?', 'fr whether [Blakely + Benhadda]'],
  ["Benhadda n'a-t-il pas rencontré Blakely ?", 'fr whether [Benhadda + Blakely]'],
  ['stp tu peux me dire si sorokina a vu ouarda', 'fr whether [Sorokina + Ouarda]'],
  ['Bonjour, pouvez-vous me dire qui Sorokina a rencontré à Alger ?', 'fr who [Sorokina] at Alger'],
  ["Paul Derville a-t-il serré la main d'Anna Lindqvist ?", 'fr whether [Derville + Lindqvist]'],
  ['Derville a-t-il rencontré Lindqvist ?', 'fr whether [Derville + Lindqvist]'],
  ['Quand Sorokina a-t-elle rencontré Benhadda ?', 'fr when [Sorokina + Benhadda]'],
  [
    'Quand Sorokina a-t-elle rencontré Benhadda à Alger ?',
    'fr when [Sorokina + Benhadda] at Alger',
  ],
  ['quand est ce que sorokina a vu benhadda', 'fr when [Sorokina + Benhadda]'],
  ['À quelle date Sorokina a-t-elle été reçue par Ouarda ?', 'fr when [Sorokina + Ouarda] host 1'],
  ['En quelle année Marc Derville a-t-il vu Lindqvist ?', 'fr when [Derville + Lindqvist]'],
  [
    'Quel jour Blakely doit-il rencontrer Sorokina à Genève ?',
    'fr when [Blakely + Sorokina] planned at Genève',
  ],
  [
    'De quand date la dernière rencontre entre Sorokina et Benhadda ?',
    'fr when [Sorokina + Benhadda] last',
  ],
  [
    'Quand Sorokina et Benhadda se sont-ils vus pour la dernière fois ?',
    'fr when [Sorokina + Benhadda] last',
  ],
  [
    'Quand Sorokina et Benhadda se sont-ils vus pour la première fois ?',
    'fr when [Sorokina + Benhadda] first',
  ],
  ['dernière rencontre sorokina benhadda', 'fr list [Sorokina + Benhadda] last'],
  ['Quelle est la dernière rencontre de Sorokina ?', 'fr list [Sorokina] last'],
  ['Qui Sorokina a-t-elle rencontré en dernier ?', 'fr who [Sorokina] last'],
  ['première rencontre entre Sorokina et Benhadda', 'fr list [Sorokina + Benhadda] first'],
  ['Où Sorokina et Benhadda se sont-ils rencontrés ?', 'fr where [Sorokina + Benhadda]'],
  ['ou sorokina et benhadda se sont vus', 'fr where [Sorokina + Benhadda]'],
  ['Sorokina et Benhadda se sont vus où ?', 'fr where [Sorokina + Benhadda]'],
  ['Dans quelle ville Blakely et Sorokina se sont-ils vus ?', 'fr where [Blakely + Sorokina]'],
  ['Dans quel pays Blakely a-t-il rencontré Sorokina ?', 'fr where [Blakely + Sorokina]'],
  [
    'À quel endroit Derville a-t-il dîné avec Lindqvist ?',
    'fr where [Derville + Lindqvist] at table',
  ],
  [
    'Où Blakely et Sorokina se sont-ils rencontrés pendant le sommet du G20 ?',
    'fr where [Blakely + Sorokina] during sommet du G20',
  ],
  [
    'Blakely et Sorokina se sont-ils vus au sommet du G20 ?',
    'fr whether [Blakely + Sorokina] during sommet du G20',
  ],
  [
    'Qui Blakely a-t-il rencontré en marge du sommet du G20 ?',
    'fr who [Blakely] during sommet du G20',
  ],
  [
    'Combien de fois Sorokina et Benhadda se sont-ils rencontrés ?',
    'fr count [Sorokina + Benhadda]',
  ],
  ['combien de rencontres entre sorokina et benhadda', 'fr count [Sorokina + Benhadda]'],
  ['Combien de personnes Sorokina a-t-elle rencontrées ?', 'fr count-people [Sorokina]'],
  [
    'Combien de ministres Benhadda a-t-il rencontrés ?',
    'fr count-people [Benhadda] sought <minister ->',
  ],
  ["Avec qui Benhadda s'est-il entretenu le plus souvent ?", 'fr most [Benhadda]'],
  ['Qui Benhadda a-t-il rencontré le plus souvent ?', 'fr most [Benhadda]'],
  ['Qui devait recevoir Blakely à Kiev ?', 'fr who [Blakely] asked hosts planned at Kiev'],
  ['Qui Blakely devait-il rencontrer à Genève ?', 'fr who [Blakely] planned at Genève'],
  ['Blakely devait-il rencontrer Sorokina ?', 'fr whether [Blakely + Sorokina] planned'],
  ['Quelles rencontres étaient prévues pour Blakely ?', 'fr list [Blakely] planned'],
  ['Qui va rencontrer Blakely ?', 'fr who [Blakely] planned'],
  ['Quelles rencontres ont été annulées ?', 'fr list [] refused'],
  ['Qui a refusé de rencontrer Lindqvist ?', 'fr who [Lindqvist] refused'],
  ["Qui n'a pas rencontré Blakely ?", 'fr who [Blakely] refused'],
  ['Qui a été reçu par Ouarda ?', 'fr who [Ouarda] host 0'],
  ['Qui Ouarda a-t-il reçu ?', 'fr who [Ouarda] host 0'],
  ['Par qui Sorokina a-t-elle été reçue à Alger ?', 'fr who [Sorokina] asked hosts at Alger'],
  ['Qui a reçu Sorokina ?', 'fr who [Sorokina] asked hosts'],
  ['Ouarda a-t-il reçu Sorokina ?', 'fr whether [Ouarda + Sorokina] host 0'],
  ['Sorokina a-t-elle été reçue par Ouarda ?', 'fr whether [Sorokina + Ouarda] host 1'],
  ['Sorokina a-t-elle été reçue à Alger ?', 'fr whether [Sorokina] asked hosts at Alger'],
  ['Qui a appelé Benhadda ?', 'fr who [Benhadda] asked hosts called'],
  ['Ouarda et Malinine se sont-ils parlé au téléphone ?', 'fr whether [Ouarda + Malinine] called'],
  ['Malinine a-t-il téléphoné à Ouarda ?', 'fr whether [Malinine + Ouarda] called'],
  [
    'le président russe a-t-il appelé le président algérien ?',
    'fr whether [<president RU> + <president DZ>] called',
  ],
  ['avec qui ouarda a parlé au téléphone', 'fr who [Ouarda] called'],
  ['Avec qui Lindqvist a-t-elle dîné ?', 'fr who [Lindqvist] at table'],
  ['Lindqvist et Derville ont-ils dîné ensemble ?', 'fr whether [Lindqvist + Derville] at table'],
  [
    'Avec qui Lindqvist avait-elle dîné juste avant de rencontrer Hugo Brandt ?',
    'fr who [Lindqvist] at table beside Brandt',
  ],
  [
    'Qui a dîné avec Lindqvist selon Le Quotidien du 5 juin 2019 ?',
    'fr who [Lindqvist] at table says Quotidien du 5 juin 2019',
  ],
  ['Quel chancelier Paul Derville a-t-il rencontré ?', 'fr who [Derville] sought <chancellor ->'],
  ['Quelle chancelière Marc Derville a-t-il vue ?', 'fr who [Derville] sought <chancellor ->'],
  [
    'Quel gilet jaune Paul Derville a-t-il reçu à Paris ?',
    'fr who [Derville] sought <activist -> host 0 at Paris',
  ],
  [
    'Quels ministres des Affaires étrangères Benhadda a-t-il rencontrés ?',
    'fr who [Benhadda] sought <foreign-minister ->',
  ],
  ['Quel ministre russe Benhadda a-t-il rencontré ?', 'fr who [Benhadda] sought <minister RU>'],
  [
    'Qui le ministre algérien des Affaires étrangères a-t-il rencontré ?',
    'fr who [<foreign-minister DZ>]',
  ],
  [
    'Qui le chef de la diplomatie russe a-t-il rencontré à Alger ?',
    'fr who [<foreign-minister RU>] at Alger',
  ],
  ['Qui a rencontré le président algérien ?', 'fr who [<president DZ>]'],
  [
    'La ministre russe des Affaires étrangères a-t-elle rencontré son homologue algérien ?',
    'fr whether [<foreign-minister RU> + <foreign-minister DZ>]',
  ],
  ["Qui le secrétaire d'État américain a-t-il rencontré ?", 'fr who [<secretary-of-state US>]'],
  ['Qui a rencontré les gilets jaunes ?', 'fr who ["gilets jaunes"]'],
  ["Qui s'est rencontré à Alger ?", 'fr who [] at Alger'],
  ['Qui a rencontré qui à New York ?', 'fr who [] at New York'],
  [
    'Toutes les rencontres entre le 1er janvier 2022 et le 30 juin 2022',
    'fr list [] 2022-01-01..2022-06-30',
  ],
  ['Qui Sorokina a-t-elle rencontré depuis 2022 ?', 'fr who [Sorokina] 2022-01-01..'],
  ['Qui Sorokina a-t-elle rencontré avant 2022 ?', 'fr who [Sorokina] ..2021-12-31'],
  ["Qui Sorokina a-t-elle rencontré l'an dernier ?", 'fr who [Sorokina] 2023-01-01..2023-12-31'],
  ['Qui a rencontré Xi Jinping ?', 'fr who [?Xi Jinping]'],
  ['qui a rencontré dupontel', 'fr who [?dupontel]'],
  ['Zorglub a-t-il rencontré Sorokina ?', 'fr whether [?Zorglub + Sorokina]'],
  ['Qui a rencontré Julie Morand ?', 'fr who [Morand]'],
  [
    'Qui Sorokina est-elle allée voir à Alger pour signer un accord gazier ?',
    'fr who [Sorokina] at Alger left signer accord gazier',
  ],
  ['Benhadda Blakely', 'fr list [Benhadda + Blakely] met or called'],
  ['Quelles sont les rencontres de Sorokina ?', 'fr list [Sorokina]'],
];

const english: readonly (readonly [string, string])[] = [
  ['Who met Elena Sorokina?', 'en who [Sorokina]'],
  ['Who did Sorokina meet?', 'en who [Sorokina]'],
  ['Whom did Sorokina meet in Algiers?', 'en who [Sorokina] at Algiers'],
  ['who did sorokina met', 'en who [Sorokina]'],
  ['who has sorokina met', 'en who [Sorokina]'],
  ['Who has met Sorokina?', 'en who [Sorokina]'],
  ['sorokina met who', 'en who [Sorokina]'],
  ['Did Sorokina meet Benhadda?', 'en whether [Sorokina + Benhadda]'],
  ['did sorokina met whit benhadda', 'en whether [Sorokina + Benhadda]'],
  ['Did Blakely meet Sorokina in Geneva?', 'en whether [Blakely + Sorokina] at Geneva'],
  ['Have Sorokina and Benhadda ever met?', 'en whether [Sorokina + Benhadda]'],
  ['Has Blakely met with Sorokina?', 'en whether [Blakely + Sorokina]'],
  ['Was there a meeting between Blakely and Benhadda?', 'en whether [Blakely + Benhadda]'],
  ["Didn't Blakely meet Benhadda in New York?", 'en whether [Blakely + Benhadda] at New York'],
  ['When did Sorokina meet Benhadda?', 'en when [Sorokina + Benhadda]'],
  ['When was the last time Sorokina met Benhadda?', 'en when [Sorokina + Benhadda] last'],
  [
    'When was the last meeting between Sorokina and Benhadda?',
    'en when [Sorokina + Benhadda] last',
  ],
  ['last time sorokina met benhadda', 'en list [Sorokina + Benhadda] last'],
  ['first meeting between Sorokina and Benhadda', 'en list [Sorokina + Benhadda] first'],
  ['Where did Sorokina meet Benhadda?', 'en where [Sorokina + Benhadda]'],
  ['In which city did Blakely meet Sorokina?', 'en where [Blakely + Sorokina]'],
  [
    'Where did Blakely and Sorokina meet during the G20 summit?',
    'en where [Blakely + Sorokina] during G20 summit',
  ],
  [
    'Did Blakely and Sorokina talk at the G20 summit?',
    'en whether [Blakely + Sorokina] met or called during G20 summit',
  ],
  ['How many times did Sorokina meet Benhadda?', 'en count [Sorokina + Benhadda]'],
  ['How many people did Benhadda meet?', 'en count-people [Benhadda]'],
  [
    'how many foreign ministers did Benhadda meet?',
    'en count-people [Benhadda] sought <foreign-minister ->',
  ],
  ['Who did Benhadda meet most often?', 'en most [Benhadda]'],
  ['Who was Blakely going to meet in Kyiv?', 'en who [Blakely] planned at Kyiv'],
  ['Who is Blakely going to meet?', 'en who [Blakely] planned'],
  ['Was Blakely supposed to meet Sorokina?', 'en whether [Blakely + Sorokina] planned'],
  ['Which meetings were planned for Blakely?', 'en list [Blakely] planned'],
  ['Which meetings were cancelled or refused?', 'en list [] refused'],
  ['Who refused to meet Lindqvist?', 'en who [Lindqvist] refused'],
  ['Who was received by Ouarda?', 'en who [Ouarda] host 0'],
  ['Who received Sorokina?', 'en who [Sorokina] asked hosts'],
  ['Who did Ouarda receive?', 'en who [Ouarda] host 0'],
  ['Was Sorokina received by Ouarda?', 'en whether [Sorokina + Ouarda] host 1'],
  ['Who called Benhadda?', 'en who [Benhadda] asked hosts called'],
  ['Who spoke to Ouarda on the phone?', 'en who [Ouarda] called'],
  ['Did Malinine call Ouarda?', 'en whether [Malinine + Ouarda] called'],
  [
    'Did the Russian president call the Algerian president?',
    'en whether [<president RU> + <president DZ>] called',
  ],
  [
    'Which foreign ministers did the Algerian foreign minister meet?',
    'en who [<foreign-minister DZ>] sought <foreign-minister ->',
  ],
  ['Which Russians did Benhadda meet?', 'en who [Benhadda] sought <any RU>'],
  ['Which chancellor did Marc Derville meet?', 'en who [Derville] sought <chancellor ->'],
  ['whom did the US secretary of state meet', 'en who [<foreign-minister US>]'],
  ['With whom did Lindqvist dine?', 'en who [Lindqvist] at table'],
  ['Who had dinner with Lindqvist?', 'en who [Lindqvist] at table'],
  ['meetings of sorokina', 'en list [Sorokina]'],
  ['list all meetings between January 2022 and June 2022', 'en list [] 2022-01-01..2022-06-30'],
  ['timeline of Blakely', 'en list [Blakely] met or called'],
  ['show me all the meetings of Benhadda since 2021', 'en list [Benhadda] 2021-01-01..'],
  ['Who met whom in New York?', 'en who [] at New York'],
  ['Who met Xi Jinping?', 'en who [?Xi Jinping]'],
  ['What was the last meeting of Sorokina?', 'en list [Sorokina] last'],
  ['What meetings did Blakely have?', 'en list [Blakely]'],
];

/** Shapes met in real questions that once went wrong. */
const hard: readonly (readonly [string, string])[] = [
  [
    'Qui était présent à la rencontre entre Blakely et Sorokina ?',
    'fr who [Blakely + Sorokina] left présent',
  ],
  ['À quelle occasion Blakely a-t-il rencontré Sorokina ?', 'fact'],
  ['De qui Sorokina a-t-elle reçu le soutien ?', 'fact'],
  ['Quel ministre a reçu Sorokina ?', 'fr who [Sorokina] sought <minister -> asked hosts'],
  [
    'Avec quel président Sorokina a-t-elle dîné ?',
    'fr who [Sorokina] sought <president -> at table',
  ],
  ['Sorokina a rencontré Benhadda quand ?', 'fr when [Sorokina + Benhadda]'],
  ['Quand a eu lieu la rencontre entre Blakely et Sorokina ?', 'fr when [Blakely + Sorokina]'],
  ['Who hosted Sorokina in Algiers?', 'en who [Sorokina] asked hosts at Algiers'],
  ['Did anyone meet Blakely in 2022?', 'en whether [Blakely] 2022-01-01..2022-12-31'],
  ['who did ouarda talk to on the phone', 'en who [Ouarda] called'],
  [
    'le président Ouarda a-t-il reçu la ministre Sorokina ?',
    'fr whether [Ouarda + Sorokina] host 0',
  ],
  ['rencontre Le Verrier Benhadda new york', 'fr list [Verrier + Benhadda] at new york'],
];

/** Near a meeting, yet about something no register holds: reasons, contents, manners, things. */
const facts: readonly string[] = [
  "Pourquoi Benhadda n'a-t-il pas rencontré Blakely ?",
  "Comment s'est passée la rencontre entre Blakely et Sorokina ?",
  'Quel message Blakely a-t-il transmis à Sorokina ?',
  'De quoi Sorokina et Benhadda ont-ils parlé ?',
  "Qu'a dit Sorokina à Alger ?",
  "Que s'est-il dit lors de la rencontre entre Blakely et Sorokina ?",
  'Quel prix Sorokina a-t-elle reçu ?',
  'Dans quel restaurant Lindqvist a-t-elle dîné avec Derville ?',
  "Quelle est la capitale de l'Algérie ?",
  'Qui est Elena Sorokina ?',
  'Quand Sorokina est-elle arrivée à Alger ?',
  'Combien de temps a duré la rencontre entre Blakely et Sorokina ?',
  'Why did Benhadda not meet Blakely?',
  'Why did Benhadda not ask for an official meeting with Blakely?',
  'How did the meeting between Blakely and Sorokina go?',
  'What did Sorokina and Benhadda discuss?',
  'What did Blakely tell Sorokina?',
  'What is the population of Algiers?',
  'How long did the meeting between Blakely and Sorokina last?',
  'Who is Sorokina?',
  'Quel est le rôle de Sorokina ?',
  'Quel était le sujet de la rencontre entre Blakely et Sorokina ?',
];

/** The question before, the one that leans on it, and what that asks. */
const followUps: readonly (readonly [string, string, string])[] = [
  ['Qui a rencontré Sorokina ?', 'et à Genève ?', 'fr who [Sorokina] at Genève'],
  ['Qui a rencontré Sorokina ?', 'et Blakely ?', 'fr who [Blakely]'],
  ['Sorokina a-t-elle rencontré Benhadda ?', 'et Ouarda ?', 'fr whether [Sorokina + Ouarda]'],
  ['Sorokina a-t-elle rencontré Benhadda ?', 'et où ?', 'fr where [Sorokina + Benhadda]'],
  [
    'Sorokina a-t-elle rencontré Benhadda ?',
    'Où se sont-ils vus ?',
    'fr where [Sorokina + Benhadda]',
  ],
  [
    'Sorokina a-t-elle rencontré Benhadda ?',
    "Quand l'a-t-elle rencontré ?",
    'fr when [Sorokina + Benhadda]',
  ],
  [
    'Sorokina a-t-elle rencontré Benhadda ?',
    "Qui d'autre a-t-elle rencontré ?",
    'fr who [Sorokina]',
  ],
  [
    'Qui Sorokina a-t-elle rencontré en 2022 ?',
    'et en 2021 ?',
    'fr who [Sorokina] 2021-01-01..2021-12-31',
  ],
  ['Benhadda a-t-il rencontré Blakely ?', 'pourquoi ?', 'fact'],
  [
    'Did Sorokina meet Benhadda in Algiers?',
    'and when?',
    'en when [Sorokina + Benhadda] at Algiers',
  ],
  [
    'Did Blakely meet Sorokina in New Delhi?',
    'and in Geneva?',
    'en whether [Blakely + Sorokina] at Geneva',
  ],
  ['Did Blakely meet Sorokina?', 'and Danylenko?', 'en whether [Blakely + Danylenko]'],
  // Place and time stay with the people they were asked of.
  [
    'Did Blakely meet Sorokina in Geneva in 2022?',
    'and Danylenko?',
    'en whether [Blakely + Danylenko]',
  ],
  ['Qui a rencontré Sorokina à New York en 2021 ?', 'et Blakely ?', 'fr who [Blakely]'],
  [
    'Sorokina a-t-elle rencontré Benhadda à New York ?',
    'et a-t-elle rencontré Blakely ?',
    'fr whether [Sorokina + Blakely]',
  ],
];

describe('French questions', () => {
  test.each(french)('%s', (question, expected) => {
    expect(read(question)).toBe(expected);
  });
});

describe('English questions', () => {
  test.each(english)('%s', (question, expected) => {
    expect(read(question)).toBe(expected);
  });
});

describe('hard shapes', () => {
  test.each(hard)('%s', (question, expected) => {
    expect(read(question)).toBe(expected);
  });
});

describe('questions for the passages', () => {
  test.each(facts)('%s', (question) => {
    expect(read(question)).toBe('fact');
  });

  test('a lone "why" carries the question before it', () => {
    const parsed = parseQuestion('pourquoi ?', {
      register,
      languages,
      previous: ['Benhadda a-t-il rencontré Blakely ?'],
    });
    expect(parsed).toMatchObject({
      type: 'fact',
      standalone: 'Benhadda a-t-il rencontré Blakely ? pourquoi ?',
    });
  });
});

describe('follow-ups', () => {
  test.each(followUps)('%s — %s', (before, question, expected) => {
    expect(read(question, [before])).toBe(expected);
  });

  test('a chain of three keeps the people of the first', () => {
    expect(read('and in Geneva?', ['Did Blakely meet Sorokina?', 'and when?'])).toBe(
      'en when [Blakely + Sorokina] at Geneva',
    );
  });
});

describe('what a follow-up takes over', () => {
  const ask = (text: string, previous: readonly string[]) => {
    const parsed = parseQuestion(text, { register, languages, previous, today: '2024-03-15' });
    const answer =
      parsed.type === 'meeting'
        ? answerMeetingQuestion(parsed, register, { languages, textOf })
        : null;
    return (answer?.text ?? '').replaceAll('\u00a0', ' ');
  };

  test.each([
    [
      ['Qui a rencontré Sorokina à Alger ?'],
      'et en 2022 ?',
      'Comme dans la question d’avant : Alger.',
    ],
    [
      ['Qui a rencontré Sorokina en 2022 ?'],
      'et à Alger ?',
      'Comme dans la question d’avant : 2022.',
    ],
    [
      ['Did Sorokina meet Benhadda in Algiers?'],
      'and when?',
      'As in the question before: Algiers.',
    ],
  ])('%s — %s: is said', (previous, text, said) => {
    expect(ask(text, previous)).toContain(said);
  });

  test('a place asked of one is not held against another', () => {
    const chain = ['Blakely a-t-il rencontré Benhadda ?', 'et à New York ?'];
    expect(ask('et Sorokina ?', chain)).toBe(ask('Blakely a-t-il rencontré Sorokina ?', []));
  });

  test('what is said again is not said to be taken over', () => {
    expect(ask('et à Genève ?', ['Qui a rencontré Sorokina à Alger ?'])).not.toContain('d’avant');
  });
});

describe('any text is read without failing', () => {
  const odd = [
    '',
    '?',
    '   ',
    '[1] @everyone',
    '¿Quién?',
    'qui qui qui qui',
    'a'.repeat(5000),
    '« » “ ”',
    '1 2 3',
    'Qui a rencontré ?',
    'من التقى لافروف؟',
  ];
  test.each(odd)('%#', (text) => {
    expect(['fact', 'meeting']).toContain(parseQuestion(text, { register, languages }).type);
  });
});

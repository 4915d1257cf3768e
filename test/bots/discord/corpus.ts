import type { Request } from '../../../src/types.ts';
import type { Script, ScriptedText } from './scripted.ts';

/** Invented texts, with everything in them that a page of the web may hold. */
export const texts: readonly ScriptedText[] = [
  {
    id: 'presse/oran.txt',
    title: 'La ministre *Belhadj* reçoit ses voisins',
    published: '2021-05-12',
    url: 'https://example.org/oran?a=1&b=(2)',
    publisher: 'Le Courrier du port',
    text: 'Oran, 12 mai. Le port était calme. Nadia Belhadj a reçu mardi Tomás Quiroga à Oran. Ils ont parlé de pêche. La ministre doit rencontrer Aïcha Wolde à Dakar en juin. Elle n’a pas vu le préfet.',
  },
  {
    id: 'presse/dakar.txt',
    title: null,
    published: '2021-06',
    text: 'Aucune rencontre n’a eu lieu entre Nadia Belhadj et Aïcha Wolde à Dakar. Les deux femmes se sont croisées dans un couloir.',
  },
  {
    id: 'presse/lecteurs.txt',
    title: 'Réactions',
    published: null,
    section: 'comment',
    text: 'Moi je sais que @everyone a vu <@100000000000000500> et **Tomás** sur https://evil.example/x ou discord.gg/abc ! # titre',
  },
  {
    id: 'presse/مرسى.txt',
    title: 'لقاء في وهران',
    published: '2021',
    text: 'التقت نادية بلحاج توماس كيروغا في وهران. 👩‍👩‍👧‍👦 Le reste est en français.',
  },
];

export const people = [
  { name: 'Nadia Belhadj', meetings: 7 },
  { name: 'Tomás Quiroga', meetings: 1 },
  { name: `Don ${'Très-Long '.repeat(12)}`, meetings: 3 },
];

const list: Script = {
  verdict:
    'Nadia Belhadj a rencontré une personne ; une autre rencontre était seulement prévue [1].',
  groups: [
    { heading: 'Tenue', rows: [['Tomás Quiroga, Oran, mardi 11 mai 2021 [1]', 'held']] },
    {
      heading: 'Prévue, sans confirmation',
      rows: [['Aïcha Wolde, Dakar, juin 2021 [2]', 'planned']],
    },
  ],
  notes: ['4 textes lus, de 2021 à 2021.'],
  proofs: [
    ['presse/oran.txt', 'Nadia Belhadj a reçu mardi Tomás Quiroga à Oran.'],
    ['presse/oran.txt', 'La ministre doit rencontrer Aïcha Wolde à Dakar en juin.'],
  ],
  followUps: ['Nadia Belhadj a-t-elle rencontré Aïcha Wolde ?'],
};

const never: Script = {
  verdict:
    'Non. Selon le texte, « Aucune rencontre n’a eu lieu entre Nadia Belhadj et Aïcha Wolde à Dakar. » [1]',
  verdictStatus: 'not_held',
  proofs: [
    [
      'presse/dakar.txt',
      'Aucune rencontre n’a eu lieu entre Nadia Belhadj et Aïcha Wolde à Dakar.',
    ],
  ],
};

const nothing: Script = {
  status: 'not_found',
  verdict: 'Le corpus ne parle pas de Jean Inconnu (4 textes, 2021).',
};

/** Thirty rows, each with a proof of its own. */
export const longTexts: readonly ScriptedText[] = Array.from({ length: 30 }, (_, index) => ({
  id: `long/${index}.txt`,
  title: `Journal *numéro* ${index}`,
  published: `2021-01-${String(index + 1).padStart(2, '0')}`,
  text: `Avant. Nadia_Belhadj a vu [invité ${index}] *hier* ${'à la même place '.repeat(30)}. Après.`,
}));

const long: Script = {
  verdict: 'Nadia Belhadj a rencontré 30 personnes.',
  groups: [
    {
      heading: 'Tenues',
      rows: longTexts.map((_, index) => [`Invité ${index}, Oran [${index + 1}]`, 'held'] as const),
    },
  ],
  proofs: longTexts.map(({ id, text }) => [id, text.slice(7, -8)] as const),
};

const hostile: Script = {
  verdict:
    'Un lecteur écrit que @everyone et <@100000000000000500> ont vu **Tomás** [1], `code` ||caché|| ~~non~~ [2].',
  groups: [
    { heading: '# Titre _faux_', rows: ['> cité\n- liste\n1. nombre https://evil.example/y [1]'] },
  ],
  notes: ['\u202eà l’envers <t:0:R> </ask:1> <:x:1>'],
  proofs: [
    ['presse/lecteurs.txt', texts[2]?.text ?? ''],
    ['presse/مرسى.txt', 'التقت نادية بلحاج توماس كيروغا في وهران. 👩‍👩‍👧‍👦'],
  ],
  followUps: ['@everyone ?', '👩‍👩‍👧‍👦'.repeat(20)],
};

/** One text as long as a model may write, in markup characters, Arabic and joined emoji. */
const huge: Script = {
  verdict: Array.from(
    { length: 120 },
    (_, i) => `Phrase_${i} *très* longue وهران 👩‍👩‍👧‍👦 [${(i % 2) + 1}].`,
  ).join(' '),
  groups: [
    {
      heading: '*'.repeat(300),
      rows: ['_'.repeat(5000), '👩‍👩‍👧‍👦'.repeat(900), 'مرحبا '.repeat(1200)],
    },
  ],
  notes: ['~'.repeat(3000)],
  proofs: hostile.proofs ?? [],
};

/** What the scripted engine answers in the journeys below. */
export function answer(request: Request): Script {
  if (request.kind === 'check') return never;
  if (request.kind === 'met') return never;
  if (request.kind === 'timeline') return long;
  if (request.kind === 'who-met') return list;
  if (/tout/u.test(request.text)) return long;
  if (/piège/u.test(request.text)) return hostile;
  if (/énorme/u.test(request.text)) return huge;
  if (/Inconnu/u.test(request.text)) return nothing;
  if (/^et |and /u.test(request.text))
    return { verdict: `Après : ${request.previous?.join(' / ') ?? 'rien'}` };
  if (/Wolde/u.test(request.text)) return never;
  return list;
}

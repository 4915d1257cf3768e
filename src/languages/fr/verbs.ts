import type { Effect, VerbEntry } from '../contract/grammar.ts';
import { er, ir, irregular, type Paradigm, verb } from './conjugation.ts';

/** Auxiliaries, verbs of meeting, and verbs that turn a meeting into a plan, a wish or a denial. */

const avoir = irregular({
  infinitive: 'avoir',
  present: 'ai as a avons avez ont',
  imperfect: 'av',
  future: 'aur',
  past: 'eut eurent',
  participle: 'eu',
  subjunctive: 'ait aient ayez',
  gerund: 'ayant',
});
const etre = irregular({
  infinitive: 'être',
  present: 'suis es est sommes êtes sont',
  imperfect: 'ét',
  future: 'ser',
  past: 'fut furent',
  participle: 'été',
  subjunctive: 'soit soient',
});

const recevoirLike = (prefix: string): Paradigm =>
  irregular({
    infinitive: `${prefix}cevoir`,
    present: `${prefix}çois ${prefix}çoit ${prefix}cevons ${prefix}cevez ${prefix}çoivent`,
    imperfect: `${prefix}cev`,
    future: `${prefix}cevr`,
    past: `${prefix}çut ${prefix}çurent`,
    participle: `${prefix}çu`,
    subjunctive: `${prefix}çoive ${prefix}çoivent`,
  });

const tenirLike = (prefix: string, root: 't' | 'v' = 't'): Paradigm =>
  irregular({
    infinitive: `${prefix}${root}enir`,
    present: `${prefix}${root}iens ${prefix}${root}ient ${prefix}${root}enons ${prefix}${root}enez ${prefix}${root}iennent`,
    imperfect: `${prefix}${root}en`,
    future: `${prefix}${root}iendr`,
    past: `${prefix}${root}int ${prefix}${root}inrent`,
    participle: `${prefix}${root}enu`,
    subjunctive: `${prefix}${root}ienne ${prefix}${root}iennent`,
  });

const voirLike = (prefix: string, future = `${prefix}verr`): Paradigm =>
  irregular({
    infinitive: `${prefix}voir`,
    present: `${prefix}vois ${prefix}voit ${prefix}voyons ${prefix}voyez ${prefix}voient`,
    imperfect: `${prefix}voy`,
    future,
    // "vit" is "vivre" far more often.
    past: `${prefix}virent`,
    participle: `${prefix}vu`,
    subjunctive: `${prefix}voie ${prefix}voient`,
  });

/** "rendre", "attendre", "démordre": regular third group in -re. */
const re = (infinitive: string): Paradigm => {
  const stem = infinitive.slice(0, -2);
  return irregular({
    infinitive,
    present: `${stem}s ${stem} ${stem}ons ${stem}ez ${stem}ent`,
    imperfect: stem,
    future: `${stem}r`,
    past: `${stem}it ${stem}irent`,
    participle: `${stem}u`,
    subjunctive: `${stem}e ${stem}ent`,
  });
};

const mettreLike = (prefix: string): Paradigm =>
  irregular({
    infinitive: `${prefix}mettre`,
    present: `${prefix}mets ${prefix}met ${prefix}mettons ${prefix}mettez ${prefix}mettent`,
    imperfect: `${prefix}mett`,
    future: `${prefix}mettr`,
    past: `${prefix}mit ${prefix}mirent`,
    participle: `${prefix}mis`,
    subjunctive: `${prefix}mette ${prefix}mettent`,
  });

const direLike = (prefix: string): Paradigm =>
  irregular({
    infinitive: `${prefix}dire`,
    present: `${prefix}dis ${prefix}dit ${prefix}disons ${prefix}dites ${prefix}disent`,
    imperfect: `${prefix}dis`,
    future: `${prefix}dir`,
    past: `${prefix}dit ${prefix}dirent`,
    participle: `${prefix}dit`,
    subjunctive: `${prefix}dise ${prefix}disent`,
  });

const partirLike = (infinitive: string, short: string): Paradigm => {
  const stem = infinitive.slice(0, -2);
  return irregular({
    infinitive,
    present: `${short}s ${short}t ${stem}ons ${stem}ez ${stem}ent`,
    imperfect: stem,
    future: infinitive,
    past: `${stem}it ${stem}irent`,
    participle: `${stem}i`,
    subjunctive: `${stem}e ${stem}ent`,
  });
};

const prendreLike = (prefix: string): Paradigm =>
  irregular({
    infinitive: `${prefix}prendre`,
    present: `${prefix}prends ${prefix}prend ${prefix}prenons ${prefix}prenez ${prefix}prennent`,
    imperfect: `${prefix}pren`,
    future: `${prefix}prendr`,
    past: `${prefix}prit ${prefix}prirent`,
    participle: `${prefix}pris`,
    subjunctive: `${prefix}prenne ${prefix}prennent`,
  });

const conduireLike = (infinitive: string): Paradigm => {
  const stem = infinitive.slice(0, -2);
  return irregular({
    infinitive,
    present: `${stem}s ${stem}t ${stem}sons ${stem}sent`,
    imperfect: `${stem}s`,
    future: `${stem}r`,
    past: `${stem}sit ${stem}sirent`,
    participle: `${stem}t`,
    subjunctive: `${stem}se ${stem}sent`,
  });
};

const effectful = (effect: Effect, lemmas: string): VerbEntry[] =>
  lemmas.split(' ').map((lemma) => verb(lemma, er(lemma), { effect }));

const plain = (lemmas: string): VerbEntry[] =>
  lemmas.split(' ').map((lemma) => verb(lemma, er(lemma)));

export const verbs: readonly VerbEntry[] = [
  verb('avoir', avoir, { auxiliary: 'have' }),
  verb('être', etre, { auxiliary: 'be' }),
  verb(
    'aller',
    irregular({
      infinitive: 'aller',
      present: 'vais va allons allez vont',
      imperfect: 'all',
      future: 'ir',
      past: 'alla allèrent',
      participle: 'allé',
      subjunctive: 'aille aillent',
    }),
    { effect: 'planned', effectPast: 'fact', auxiliary: 'go', motion: true },
  ),
  verb(
    'devoir',
    irregular({
      infinitive: 'devoir',
      present: 'dois doit devons devez doivent',
      imperfect: 'dev',
      future: 'devr',
      past: 'dut durent',
      participle: 'dû',
      subjunctive: 'doive doivent',
    }),
    { effect: 'planned', effectPast: 'fact' },
  ),
  verb(
    'pouvoir',
    irregular({
      infinitive: 'pouvoir',
      present: 'peux peut pouvons pouvez peuvent',
      imperfect: 'pouv',
      future: 'pourr',
      past: 'put purent',
      participle: 'pu',
      subjunctive: 'puisse puissent',
    }),
    { effect: 'possible', effectPast: 'fact', markNegates: true },
  ),
  verb(
    'vouloir',
    irregular({
      infinitive: 'vouloir',
      present: 'veux veut voulons voulez veulent',
      imperfect: 'voul',
      future: 'voudr',
      past: 'voulut voulurent',
      participle: 'voulu',
      subjunctive: 'veuille veuillent',
    }),
    { effect: 'possible' },
  ),
  verb(
    'faire',
    irregular({
      infinitive: 'faire',
      present: 'fais fait faisons faites font',
      imperfect: 'fais',
      future: 'fer',
      past: 'fit firent',
      participle: 'fait',
      subjunctive: 'fasse fassent',
    }),
  ),
  verb('venir', tenirLike('', 'v'), { effect: 'fact', motion: true }),
  verb('revenir', tenirLike('re', 'v'), { motion: true }),
  verb('parvenir', tenirLike('par', 'v'), { effect: 'fact', motion: true }),
  verb('intervenir', tenirLike('inter', 'v'), { motion: true }),
  verb('convenir', tenirLike('con', 'v'), { effect: 'planned' }),
  verb('tenir', tenirLike('')),
  verb('obtenir', tenirLike('ob')),
  verb('abstenir', tenirLike('abs'), { effect: 'refused' }),
  verb('entretenir', tenirLike('entre')),
  verb('retenir', tenirLike('re')),
  verb('voir', voirLike('')),
  verb('revoir', voirLike('re')),
  verb('entrevoir', voirLike('entre')),
  verb('prévoir', voirLike('pré', 'prévoir'), { effect: 'planned' }),
  verb('recevoir', recevoirLike('re')),
  verb(
    'accueillir',
    irregular({
      infinitive: 'accueillir',
      present: 'accueille accueillons accueillez accueillent',
      imperfect: 'accueill',
      future: 'accueiller',
      past: 'accueillit accueillirent',
      participle: 'accueilli',
      subjunctive: 'accueille accueillent',
    }),
  ),
  verb('réunir', ir('réunir')),
  verb('réussir', ir('réussir'), { effect: 'fact' }),
  verb('finir', ir('finir'), { effect: 'fact' }),
  verb('choisir', ir('choisir'), { effect: 'planned' }),
  verb('démentir', partirLike('démentir', 'démen'), { effect: 'denied' }),
  verb('consentir', partirLike('consentir', 'consen'), { effect: 'possible' }),
  verb('sortir', partirLike('sortir', 'sor'), { motion: true }),
  verb('partir', partirLike('partir', 'par'), { motion: true }),
  verb('servir', partirLike('servir', 'ser')),
  verb('rendre', re('rendre')),
  verb('attendre', re('attendre'), { effect: 'planned' }),
  verb('entendre', re('entendre'), { effect: 'planned' }),
  verb('prétendre', re('prétendre'), { effect: 'unconfirmed' }),
  verb('répondre', re('répondre')),
  verb('suspendre', re('suspendre'), { effect: 'cancelled' }),
  verb('prendre', prendreLike('')),
  verb('entreprendre', prendreLike('entre'), { effect: 'planned' }),
  verb('apprendre', prendreLike('ap'), { effect: 'report' }),
  verb('promettre', mettreLike('pro'), { effect: 'planned' }),
  verb('permettre', mettreLike('per'), { effect: 'possible', effectPast: 'fact' }),
  verb('admettre', mettreLike('ad'), { effect: 'report' }),
  verb('remettre', mettreLike('re')),
  verb('dire', direLike(''), { effect: 'report' }),
  verb('contredire', direLike('contre'), { effect: 'denied' }),
  verb('interdire', direLike('inter'), { effect: 'refused' }),
  verb('conduire', conduireLike('conduire')),
  verb(
    'écrire',
    irregular({
      infinitive: 'écrire',
      present: 'écris écrit écrivons écrivez écrivent',
      imperfect: 'écriv',
      future: 'écrir',
      past: 'écrivit écrivirent',
      participle: 'écrit',
      subjunctive: 'écrive écrivent',
    }),
  ),
  verb(
    'savoir',
    irregular({
      infinitive: 'savoir',
      present: 'sais sait savons savez savent',
      imperfect: 'sav',
      future: 'saur',
      gerund: 'sachant',
      past: 'sut surent',
      participle: 'su',
      subjunctive: 'sache sachent',
    }),
    { effect: 'report', markNegates: true },
  ),
  verb(
    'croire',
    irregular({
      infinitive: 'croire',
      present: 'crois croit croyons croyez croient',
      imperfect: 'croy',
      future: 'croir',
      past: 'crut crurent',
      participle: 'cru',
      subjunctive: 'croie croient',
    }),
    { effect: 'unconfirmed' },
  ),
  verb(
    'rejoindre',
    irregular({
      infinitive: 'rejoindre',
      present: 'rejoins rejoint rejoignons rejoignent',
      imperfect: 'rejoign',
      future: 'rejoindr',
      past: 'rejoignit rejoignirent',
      participle: 'rejoint',
      subjunctive: 'rejoigne rejoignent',
    }),
  ),
  verb(
    'craindre',
    irregular({
      infinitive: 'craindre',
      present: 'crains craint craignons craignent',
      imperfect: 'craign',
      future: 'craindr',
      past: 'craignit craignirent',
      participle: 'craint',
      subjunctive: 'craigne craignent',
    }),
    { effect: 'possible' },
  ),
  verb(
    'asseoir',
    irregular({
      infinitive: 'asseoir',
      present: 'assieds assied asseyons asseyent',
      imperfect: 'assey',
      future: 'assiér',
      past: 'assit assirent',
      participle: 'assis',
      subjunctive: 'asseye asseyent',
    }),
  ),
  verb(
    'connaître',
    irregular({
      infinitive: 'connaître',
      present: 'connais connaît connaissons connaissent',
      imperfect: 'connaiss',
      future: 'connaîtr',
      past: 'connut connurent',
      participle: 'connu',
      subjunctive: 'connaisse connaissent',
    }),
  ),
  verb(
    'inclure',
    irregular({
      infinitive: 'inclure',
      present: 'inclut incluent',
      imperfect: 'inclu',
      future: 'inclur',
      past: 'inclut inclurent',
      participle: 'inclus',
      subjunctive: 'inclue',
    }),
  ),
  verb(
    'exclure',
    irregular({
      infinitive: 'exclure',
      present: 'exclus exclut excluons excluent',
      imperfect: 'exclu',
      future: 'exclur',
      past: 'exclut exclurent',
      participle: 'exclu',
      subjunctive: 'exclue',
    }),
    { effect: 'refused' },
  ),
  // Verbs of meeting and contact in -er.
  ...plain(
    'rencontrer retrouver croiser saluer déjeuner dîner diner souper discuter parler converser bavarder deviser dialoguer négocier échanger visiter fréquenter côtoyer trinquer consulter auditionner contacter téléphoner joindre rappeler aborder embrasser serrer raccompagner accompagner rassembler concerter partager présider participer assister organiser avoisiner débattre attabler afficher',
  ),
  verb('appeler', er('appeler', 'appell')),
  verb('mener', er('mener', 'mèn')),
  verb('achever', er('achever', 'achèv')),
  ...plain('dérouler durer porter passer donner poser débuter démarrer préparer'),
  verb('commencer', er('commencer'), { effect: 'fact' }),
  ...['rester', 'entrer', 'rentrer', 'monter', 'tomber', 'retourner'].map((lemma) =>
    verb(lemma, er(lemma), { motion: true }),
  ),
  verb('arriver', er('arriver'), { effect: 'fact', motion: true }),
  // What they do to a meeting that depends on them.
  ...effectful(
    'planned',
    'compter programmer planifier fixer caler envisager préparer organiser décider accepter apprêter arrêter annoncer confirmer',
  ),
  ...effectful(
    'possible',
    'souhaiter désirer aimer rêver tenter chercher essayer proposer imaginer penser oser exiger prôner viser conditionner',
  ),
  verb('espérer', er('espérer', 'espèr'), { effect: 'possible' }),
  verb('préférer', er('préférer', 'préfèr'), { effect: 'possible' }),
  verb('suggérer', er('suggérer', 'suggèr'), { effect: 'possible' }),
  verb('projeter', er('projeter', 'projett'), { effect: 'planned' }),
  verb('différer', er('différer', 'diffèr'), { effect: 'cancelled' }),
  ...effectful('requested', 'demander solliciter réclamer'),
  ...[
    'inviter',
    'convier',
    'exhorter',
    'encourager',
    'autoriser',
    'pousser',
    'presser',
    'conseiller',
  ].map((lemma) => verb(lemma, er(lemma), { effect: 'requested', objectControl: true })),
  verb('convoquer', er('convoquer'), { effect: 'planned' }),
  // Adjectives that open an infinitive as verbs do.
  ...(
    [
      [
        'possible',
        'prêt prête prêts prêtes disposé disposée disposés disposées ouvert ouverte ouverts susceptible susceptibles désireux désireuse désireuses favorable favorables déterminé déterminée impatient impatiente capable capables',
      ],
      [
        'planned',
        'censé censée censés censées supposé supposée résolu résolue appelé appelée appelés amené amenée amenés',
      ],
      [
        'refused',
        'opposé opposée opposés hostile hostiles incapable incapables réticent réticente réticents',
      ],
      [
        'fact',
        'ravi ravie ravis heureux heureuse heureuses fier fière content contente honoré honorée',
      ],
    ] as const
  ).flatMap(([effect, forms]) =>
    forms.split(' ').map((form) => verb(form, new Map([[form, 'K']]), { effect })),
  ),
  ...effectful('refused', 'refuser décliner éviter écarter bouder esquiver'),
  verb('rejeter', er('rejeter', 'rejett'), { effect: 'refused' }),
  verb('renoncer', er('renoncer'), { effect: 'refused' }),
  ...effectful('cancelled', 'annuler reporter ajourner décommander repousser'),
  ...effectful('denied', 'nier récuser contester réfuter infirmer'),
  ...effectful('fact', 'continuer profiter contenter achever terminer avouer reconnaître'),
  ...effectful(
    'report',
    'déclarer affirmer assurer indiquer préciser expliquer raconter rapporter confier estimer souligner rappeler ajouter noter observer commenter lancer répliquer tweeter poster publier informer signaler avancer marteler insister juger considérer regretter déplorer critiquer accuser dénoncer qualifier saluer évoquer',
  ),
  verb('révéler', er('révéler', 'révèl'), { effect: 'report' }),
  verb('relever', er('relever', 'relèv'), { effect: 'report' }),
  verb('sembler', er('sembler'), { effect: 'unconfirmed' }),
];

import type { WritingRules } from '../contract/writing.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Participles of the verbs of meeting, folded. */
const met =
  '(?:rencontre|entretenu|recu|accueilli|vu|revu|retrouve|reuni|croise|discute|dialogue|converse|parle|salue|appele|telephone|dejeune|dine|visite|echange|concerte|tenu)(?:e|s|es)?';
const infinitives =
  '(?:rencontrer|entretenir|recevoir|accueillir|voir|revoir|retrouver|reunir|croiser|discuter|dialoguer|parler|saluer|appeler|telephoner|dejeuner|diner|visiter|tenir)';

export const writing: WritingRules = {
  name: 'français',
  meeting:
    / (?:rencontr[a-z]*|entreten[a-z]*|entretien[a-z]*|entretint[a-z]*|entretiendr[a-z]*|entrevue?s?|tete a tete|recu|recue|recus|recues|recoi[a-z]*|recev[a-z]*|recut|recurent|accueil[a-z]*|vu|vue|vus|vues|voir|voit|voient|vit|virent|verra|verront|verrai[a-z]*|reuni[a-z]*|audience|pourparlers|discut[a-z]*|discussions?|dialogu[a-z]*|convers[a-z]*|parl(?:e|er|ent|era|eront|ait|aient|es)|crois(?:e|er|es|ee|ees|ent|a|erent)|poignee de main|serr[a-z]+ la main|dejeun[a-z]*|diner?|dine|dines|telephon[a-z]*|appel[a-z]*|visi(?:te|ter|tes|tee|ta)|salu[a-z]+|echang[a-z]*|concert(?:e|es|er|ation|ations)|sommet|contact|contacts|conciliabule|face a face) /,
  happened: new RegExp(
    ` (?:(?:a|ont|ai|avons|avez|avait|avaient|eut|eurent|est|sont|etait|etaient|fut|furent|ayant|s est|se sont) (?:(?!(?:une?|sa|son|la|le|les|leur|leurs|cette|des|d|de) )[a-z]+ ){0,3}?${met}|(?:a|ont) (?:[a-z]+ )?(?:eu|serre) (?:[a-z]+ ){0,2}?(?:lieu|entretiens?|rencontres?|tete|discussions?|main)|eut lieu|eurent lieu|s est (?:bien )?tenue?s?|se sont (?:bien )?tenu[a-z]*|a bien eu|rencontra|rencontrerent|rencontrent|recut|recurent|recoit|recoivent|s entretint|s entretinrent|s entretient|s entretiennent|s entretenait|accueillit|accueille|accueillent|se voient|se virent|se parlent|(?:est|ete|a|ont|fut) (?:[a-z]+ )?fait(?:e|s|es)?|ce fut|le cas|effectivement|bel et bien|reellement|vraiment|finalement|enfin) `,
  ),
  remote:
    / (?:telephon[a-z]*|appel(?:e|er|es|ee|a|le|lent)?|appels|visioconference|visio|video|lettres?|ecrit|courrier|messages?|distance) /,
  hosting:
    / (?:a|ont|avait|avaient) (?:[a-z]+ ){0,2}?(?:recu|accueilli)(?:e|s|es)? | (?:recoit|recoivent|recut|recurent|accueille|accueillent|accueillit) /,
  hosted:
    / (?:ete|est|sont|fut|furent|etait|etaient) (?:[a-z]+ ){0,2}?(?:recu|accueilli)(?:e|s|es)? /,

  negation:
    / (?:ne|n|pas|jamais|aucune?|nullement|ni|sans|rien|guere|point|personne|dement[a-z]*|nie|nient|niait|nia|nier|faux|fausse|infirm[a-z]*|contest[a-z]*|inexact[a-z]*) /,
  planned: new RegExp(
    ` (?:doit|doivent|devait|devaient|devra|devront|devrait|devraient|prevu[a-z]*|prevoi[a-z]*|attendu[a-z]*|programm[a-z]*|planifi[a-z]*|prochain[a-z]*|bientot|futur[a-z]*|venir|projet[a-z]*|apprete[a-z]*|annonc[a-z]*|calendrier|agenda|(?:va|vont|allait|allaient) (?:[a-z]+ ){0,2}?${infinitives}|(?:rencontrer|entretiendr|recevr|accueiller|verr|reverr|retrouver|reunir|discuter|tiendr|ser|aur)(?:a|ont)) `,
  ),
  unconfirmed:
    / (?:aurai(?:t|ent)|serai(?:t|ent)|pourrai(?:t|ent)|peut|peuvent|rumeurs?|probable[a-z]*|souhait[a-z]*|voudrai[a-z]*|voulai[a-z]*|veut|veulent|esper[a-z]*|propos[a-z]*|hypothe[a-z]*|eventuel[a-z]*|conditionnel|incertain[a-z]*|suppos[a-z]*|presum[a-z]*|possible[a-z]*|envisag[a-z]*|si|dit on|(?:rencontrer|entretiendr|recevr|accueiller|verr|reuni|tiendr)ai(?:t|ent)) /,
  requested: / (?:demand[a-z]*|sollicit[a-z]*|requete|reclam[a-z]*|invit[a-z]*|requis[a-z]*) /,
  refused: / (?:refus[a-z]*|rejet[a-z]*|declin[a-z]*|ecart[a-z]*|exclu[a-z]*|oppos[a-z]*) /,
  cancelled:
    / (?:annul[a-z]*|report(?:e|es|ee|ees|er|a)|ajourn[a-z]*|suspend[a-z]*|deprogramm[a-z]*) /,
  caveat:
    / (?:sans confirmation|non confirmee?s?|(?:n est|n a|n ont|ne sont|n etait|n ait|ne soit) pas (?:ete )?confirmee?s?|rien ne (?:dit|confirme|montre|indique|prouve) (?:que? [a-z]+ ){0,1}(?:(?:a|ait) eu lieu|s est tenue|se soit tenue)) /g,
  falseCue:
    / (?:comme (?:prevu|annonce|attendu|convenu|programme)e?s?|(?:ne |n )?(?:[a-z]+ )?(?:pas|jamais) (?:que|seulement|uniquement|simplement|moins)|sans (?:aucun )?doute) /g,

  clause:
    /[,;:()—–]|\s(?=(?:qui|que|qu['’]|dont|mais|puis|tandis|alors|avant|après)[\s'’])|\s(?=et\s(?:(?:l['’])?(?:a|ont|avait|avaient)|(?:il|elle|ils|elles|s['’]est|se|finalement|enfin|ensuite))\s)/u,
  pronouns: new Set(
    list(
      `il elle ils elles lui leur celui celle ceux celles ce cet cette ces cela ca son sa ses eux le la les l tous toutes`,
    ),
  ),
  personal:
    / (?:il|elle|ils|elles|lui|leur|eux|celui|celle|ceux|celles|dernier|derniere|(?:l|les) (?:a|ont|avait|avaient|aurait|auraient)) /,
  yes: new Set(['oui', 'si']),
  no: new Set(['non']),
  connectives: new Set([
    'en detail',
    'voici les details',
    'voici ce que disent les textes',
    'dans le detail',
    'pour resumer',
    'en resume',
  ]),
  plain: new Set(
    list(`
    selon d apres texte textes article articles source sources corpus passage passages citation
    dit disent dire indique indiquent rapporte rapportent precise precisent mentionne mentionnent
    ecrit lit ensuite puis enfin ailleurs egalement notamment toutefois cependant
    date lieu jour mois annee an ans occasion lors cours partir depuis jusque pendant apres
    avant entre avec sans contre
    pas non jamais aucun aucune nul nulle personne ni ne n
    ainsi comme dont aussi
    m mme mlle
  `),
  ),
  weighty: new Set(
    list('plus moins encore deja autre autres meme memes tel telle tels telles tres ensemble'),
  ),
  limits: new Set(
    list(`
    presque quasi quasiment non environ plus moins pres pratiquement certains certaines quelques plusieurs tous toutes chaque seul seule seuls seules seulement uniquement ancien ancienne anciens anciennes ex futur future faux fausse pretendu presume presumee presumes soi-disant selon si sauf hormis excepte hors sinon sans condition parfois rarement souvent toujours partiellement trop peu assez
  `),
  ),
  agents: new Set(list('par')),
  auxiliaries: new Set(list('avoir être')),
  titles: new Set(
    list(`
    m mm mme mlle monsieur madame president presidente premier premiere ministre roi reine prince
    princesse emir sultan cheikh pape cardinal chancelier chanceliere general amiral colonel maire
    senateur depute secretaire chef sa se sm sar majeste excellence docteur dr maitre
  `),
  ),
  placePrepositions: new Set(list('a en au aux dans vers pres chez')),
  particles: new Set(
    list('de du des d la le les ben bin ibn al el ould van von der den da dos di'),
  ),
  relativeDays: new Set(list(`hier aujourd demain avant-hier apres-demain maintenant`)),
  pair: / (?:les|ces|tous|toutes) deux (?!fois)/,
  negationParts: new Set(['ne', 'n', 'ni']),
  numbers: new Map([
    ...list(
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    ).map((word, index): [string, number] => [word, index + 2]),
    ['vingt', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['nonante', 90],
    ['cent', 100],
    ['cents', 100],
    ['mille', 1000],
    ['million', 1_000_000],
    ['millions', 1_000_000],
    ['milliard', 1_000_000_000],
    ['milliards', 1_000_000_000],
    ['dizaine', 10],
    ['dizaines', 10],
    ['douzaine', 12],
    ['vingtaine', 20],
    ['centaine', 100],
    ['centaines', 100],
    ['millier', 1000],
    ['milliers', 1000],
  ]),
  reader: new Set(list('lecteur lectrice lecteurs lectrices commentaire commentaires internaute')),
};

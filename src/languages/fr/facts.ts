import type { FactCue, FactWords } from '../contract/facts.ts';

const list = (text: string): string[] =>
  text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);

const cues = (wants: FactCue['wants'], text: string, units?: string): FactCue[] =>
  list(text).map((words) => ({ words, wants, ...(units ? { units: list(units) } : {}) }));

const topics = (wants: FactCue['wants'], text: string): FactCue[] =>
  list(text).map((words) => ({ words, wants, topic: true }));

const time =
  'seconde, secondes, minute, minutes, heure, heures, jour, jours, semaine, semaines, mois, an, ans, annee, annees, decennie, decennies, siecle, siecles';
const money =
  'euro, euros, dollar, dollars, franc, francs, livre, livres, yen, yens, yuan, yuans, dinar, dinars, dirham, dirhams, rouble, roubles, €, $, £, usd, eur';

/** How French asks for facts. */
export const facts: FactWords = {
  smallTalk: {
    doubt: list(
      'c est vrai, est ce vrai, est ce que c est vrai, c est bien vrai, vrai, vraiment, ah bon, sur, tu es sur, tu es sure, es tu sur, es tu sure, t es sur, t es sure, vous etes sur, vous etes sure, vous etes surs, etes vous sur, etes vous sure, etes vous surs, sur et certain, sur de toi, sur de vous, sur de ca, sur de cela, tu es certain, tu es certaine, es tu certain, vous etes certain, etes vous certain, c est sur, est ce sur, est ce exact, c est exact, est ce fiable, c est fiable, tu mens, vous mentez, c est faux, tu te trompes, vous vous trompez, tu dis n importe quoi, n importe quoi, comment le sais tu, comment tu le sais, comment le savez vous, comment tu sais, comment tu sais ca, d ou tu sais ca, d ou sors tu ca, d ou vient cette information, qui le dit, qui dit ca, qui le dit ca, tes sources, vos sources, quelles sont tes sources, quelles sont vos sources, ta source, la source, source, une preuve, des preuves, preuve, tu as des preuves, tu peux le prouver, prouve le, serieux, serieusement, je ne te crois pas, je te crois pas, je ne vous crois pas, je n y crois pas, pas possible, incroyable, c est pas vrai, ce n est pas vrai',
    ),
    identity: list(
      'qui es tu, tu es qui, t es qui, c est qui toi, qui etes vous, vous etes qui, qu es tu, tu es quoi, t es quoi, c est quoi ca, c est quoi ce bot, c est quoi ce truc, que fais tu, tu fais quoi, que faites vous, comment tu t appelles, comment t appelles tu, comment vous appelez vous, quel est ton nom, quel est votre nom, ton nom, tu es un robot, es tu un robot, tu es un bot, es tu un bot, tu es une ia, es tu une ia, vous etes un robot, etes vous un robot, tu es humain, es tu humain, tu es chatgpt, que lis tu, tu lis quoi, que sais tu, tu sais quoi, que savez vous, a quoi tu sers, a quoi sers tu, tu sers a quoi, a quoi servez vous, presente toi, presentez vous, parle moi de toi',
    ),
    help: list(
      'aide, a l aide, aide moi, aidez moi, au secours, peux tu m aider, pouvez vous m aider, tu peux m aider, que peux tu faire, tu peux faire quoi, que pouvez vous faire, que sais tu faire, tu sais faire quoi, qu est ce que tu peux faire, qu est ce que tu sais faire, comment ca marche, comment ca fonctionne, comment faire, comment je fais, comment t utiliser, mode d emploi, je ne comprends pas, je comprends pas, j ai pas compris, je n ai pas compris, pas compris, comprends pas, hein, quoi, que puis je demander, que puis je te demander, que puis je vous demander, je peux demander quoi, test, menu, commandes',
    ),
    thanks: list(
      'merci, merci beaucoup, merci bien, merci a toi, merci a vous, grand merci, mille mercis, mille merci, je te remercie, je vous remercie, bravo, bien joue, beau travail, bon travail, chapeau, felicitations, tu es genial, t es genial, vous etes genial, c est genial, genial, super, parfait, c est parfait, excellent, tres bien, c est tres bien, nickel, top, impeccable, formidable, merveilleux, pour ton aide, pour votre aide, pour ta reponse, pour votre reponse, pour cette reponse, pour tout, pour l info, c est gentil',
    ),
    greeting: list(
      'bonjour, bonsoir, salut, coucou, hello, yo, bien le bonjour, bonne journee, bonne soiree, bonne nuit, au revoir, adieu, a bientot, a plus, a plus tard, a demain, ciao, ca va, comment ca va, comment vas tu, comment allez vous, tu vas bien, vous allez bien, et toi, et vous, enchante, a tous, tout le monde, les amis, le bot, monsieur, madame',
    ),
    noted: list(
      'ok, okay, d accord, oui, non, ouais, nan, si, bon, bien, bof, bah, ben, euh, heu, hum, hmm, hm, mmh, ah, oh, eh, he, aie, oups, zut, mince, dommage, tant pis, tant mieux, wow, ouah, waouh, wahou, lol, mdr, ptdr, haha, ha, hihi, ca marche, c est note, note, compris, j ai compris, je vois, je comprends, c est bon, ca roule, entendu, cool, sympa, interessant, c est interessant, drole, c est drole, alors, voila, stp, svp, s il te plait, s il vous plait, c est tout, rien, de rien, desole, desolee, pardon, peut etre, attends, attendez, stop, pff, pfff, chut, nul, c est nul, tu es nul, t es nul, vous etes nul, idiot, imbecile, tais toi',
    ),
  },
  checking: {
    words: list(
      'vrai, faux, fausse, fake, intox, hoax, canular, info, infos, source, sources, confirm, verif, verific, legit, fiable, serieu, exact, avere, credible, sur, preuve, rumeur, bidon, legitime, authenti, verite',
    ),
    around: list(
      'c, ca, ce, cela, est, etait, bien, ou, et, on, tu, vous, je, peux, peut, pouvez, pourrait, pourriez, quelqu, quelqu un, un, une, la, le, les, l, de, du, cette, cet, ceci, il, y, a, des, ton, ta, votre, vos, tes, me, nous, moi, que, qu, qui, si, stp, svp, s, te, plait, merci, alors, non, oui, pas, dit, hein, comme, histoire, truc, nouvelle, nouvelles, news, message, post, article, tweet, officiel, quoi, quelle, d, en, autre, ok, bot, salut, bonjour',
    ),
  },
  denials: list(
    'a dementi, ont dementi, a toujours dementi, ont toujours dementi, dement, dementent, dementait, dementi formel, a nie, ont nie, nie, nient, niait, c est faux, est faux, invention, fantasme, pure invention, aucune rencontre n, aucun entretien n, n a jamais eu lieu, n a pas eu lieu, n ont pas eu lieu, jamais rencontre, n ont jamais rencontre, conteste, contestent, contestait, a conteste, mensonge, fausse information, fausse nouvelle, pas vrai',
  ),
  opinions: list(
    'selon toi, selon vous, a ton avis, a votre avis, d apres toi, d apres vous, tu trouves, vous trouvez, trouves tu, trouvez vous, tu penses, vous pensez, penses tu, pensez vous, tu crois, vous croyez, crois tu, croyez vous',
  ),
  cues: [
    ...cues(
      'date',
      `quand, quand est ce que, quand est ce qu, depuis quand, jusqu a quand, quelle date, quelles dates, a quelle date, quel jour, quel mois, quelle annee, en quelle annee, quelles annees, quel siecle, a quel siecle, quelle epoque, a quelle epoque, a quel moment, quelle periode, a quelle heure, quelle heure, date de, de quand date, de quand datent, kan`,
    ),
    ...cues(
      'number',
      'combien de temps, pendant combien de temps, quelle duree, quelle est la duree, combien d annees, combien d heures, combien de minutes, combien de jours, combien de mois, combien de semaines, depuis combien de temps',
      time,
    ),
    ...cues('number', 'quel age, a quel age', 'an, ans, mois, jours'),
    ...cues(
      'number',
      'quel prix, quel montant, quel est le montant, quel est le prix, quelle somme, quel cout, quel est le cout, quel budget, combien coute, combien a coute, combien d argent, combien d euros',
      money,
    ),
    ...cues(
      'number',
      'quel pourcentage, quelle proportion, quel taux, quel est le taux',
      '%, pour cent, pourcent, pour, pc, point, points',
    ),
    ...cues('number', 'quelle part', '%, pour cent, pourcent, pour, pc, tiers, quart, moitie'),
    ...cues(
      'number',
      'quelle distance, a quelle distance, quelle longueur, quelle hauteur, quelle altitude, quelle profondeur, quelle largeur',
      'km, kilometre, kilometres, metre, metres, m, cm, centimetres, mm, millimetres, mille, milles, miles, pieds',
    ),
    ...cues(
      'number',
      'quelle superficie, quelle surface, quelle est la superficie',
      'km, km2, km², m2, m², hectare, hectares, ha, kilometres, metres',
    ),
    ...cues(
      'number',
      'quelle vitesse, a quelle vitesse',
      'km, km/h, kilometres, m/s, metres, nœuds, noeuds',
    ),
    ...cues(
      'number',
      'quel poids, combien pese',
      'kg, kilo, kilos, kilogrammes, gramme, grammes, g, tonne, tonnes',
    ),
    ...cues('number', 'quelle temperature', 'degre, degres, °c, °, c, k, kelvin'),
    ...cues(
      'number',
      'combien, combien de, combien d, quel nombre, quel est le nombre, le nombre de, nombre de, quelle quantite, quelle taille, quelle frequence, cb de, cb',
    ),
    ...topics(
      'number',
      'quelle est la population, quelle population, quel bilan, quel est le bilan, quel score, quel est le score, quel effectif, quels effectifs',
    ),
    ...cues(
      'reason',
      'pourquoi, pour quelle raison, pour quelles raisons, quelle raison, quelle est la raison, quelles sont les raisons, quelle est la cause, quelles sont les causes, quelle cause, pour quel motif, quel motif, a cause de quoi, dans quel but, quel est le but, a quelle fin, pr quoi, pk, pq',
    ),
    ...cues('manner', 'comment, de quelle maniere, de quelle facon, par quel moyen'),
    ...cues(
      'place',
      'ou est ce que, ou est ce qu, d ou, dans quelle ville, quelle ville, dans quel pays, quel pays, quels pays, quelle region, dans quelle region, quel endroit, a quel endroit, quel lieu, dans quel lieu, quelle capitale, quel continent, quel departement, dans quel departement, quelle ile, quelle province, quel etat, quel quartier, lieu de, ou se trouve, ou se situe, ou est, ou sont, ou a, ou ont, ou fut, ou etait, ou vit, ou s est, ou se, ou le, ou la, ou les, ou en est, vers ou, jusqu ou',
    ),
    ...cues(
      'person',
      'qui, qui est ce qui, qui est ce que, a qui, avec qui, par qui, de qui, pour qui, chez qui, contre qui, quel homme, quelle femme, quelle personne, quelles personnes, quel president, quel ministre, quelle ministre, quel auteur, quel joueur, quel roi, quel chef, quel artiste, quel acteur, quelle actrice, quel general, quel philosophe, quel architecte, quel ingenieur, quel peintre, quel empereur, quel ecrivain, quel realisateur, comment s appelle, comment se nomme, quel est le nom, ki',
    ),
    ...cues(
      'identity',
      'qui est, qui etait, qui sont, qui fut, c est qui, qu est ce que, qu est ce qu, c est quoi, que signifie, que veut dire, quelle est la definition, kesako',
    ),
    ...topics(
      'statement',
      'quel message, quels messages, quelle declaration, quelles declarations, quelle reaction, quelle reponse, quels propos, quel avertissement, quelle critique, quelles critiques, quelle promesse, quelle demande, quelle exigence, quelles exigences, quelle proposition, quel avis, quelle opinion, quelle est la position, quelle position, quelle est la reaction, quelle est la reponse, quel etait le message, quel est le message',
    ),
  ],
  weakCues: cues('place', 'ou'),
  saying: list(
    'dit, disait, disent, dire, declar, affirm, annonc, assur, estim, expliqu, repond, repliqu, propos, promis, promet, demand, exig, reproch, accus, critiqu, pens, ecri, tweet, soulign, averti, reagi, conseill, denonc, raconte, racont, reclam, souhait, transmi',
  ),
  what: list('que, qu, quoi, quel, quelle, quels, quelles'),
  empty: list(
    'nom, noms, dure, duree, durait, appelle, appelles, lieu, sait, savoir, texte, textes, corpus, article, articles, question, reponse, type, sorte, genre, selon, apres, fois, ont, ils, elles, qui, quoi, eu, jour, actuellement, aujourd, hui, svp, stp, merci',
  ),
  reasons: list(
    'car, parce que, parce qu, puisque, puisqu, en raison de, en raison d, en raison du, en raison des, a cause de, a cause du, a cause d, a cause des, du fait de, du fait du, du fait des, du fait que, faute de, faute d, grace a, grace au, grace aux, pour la simple raison, la raison, les raisons, sous pretexte, compte tenu, etant donne, vu que, par crainte, par peur, de peur, suite a, suite au, a la suite, motif, motive, motivee, motivees, explique, expliquent, s explique, s expliquent, en effet, c est pourquoi, justifie, justifient, provoque, provoquee, causee, due, due a, dues, lie a, liee a, liees a, lies a, consequence, sanctionne, reproche, reprochant, accuse de, accuses de, accusee de, accusees de, soupconne, soupconnes, craint, craignent, craignant',
  ),
  purposes: list(
    'pour, afin de, afin d, afin que, afin qu, en vue de, dans le but, dans l espoir, pour que, pour qu, pour eviter, pour s eviter, de maniere a, de facon a, visant a, destine a, destinee a, permettant de, permet de, il s agit de, voulait, voulaient, souhaite, cherche',
  ),
  manners: list(
    'en, grace a, au moyen de, a l aide de, par, avec, via, de maniere, de facon, afin de, selon, comme, ainsi, ensuite, puis',
  ),
  numbers: list(
    'zero, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, trente, quarante, cinquante, soixante, cent, cents, mille, million, millions, milliard, milliards, moitie, tiers, quart, dizaine, dizaines, douzaine, quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine, centaines, millier, milliers, aucun, aucune, unique, plusieurs',
  ),
  approximations: list(
    'plus de, plus d, moins de, moins d, pres de, pres d, environ, quelque, quelques, au moins, jusqu a, une, un, des, autour de, a peine, presque, les, entre, plusieurs',
  ),
  magnitudes: list(
    'mille, million, millions, milliard, milliards, cent, cents, %, pour cent, dizaines, centaines, milliers, de, d',
  ),
  ordinals: list('e, er, ere, eme, ieme, nd, nde, es'),
  placePrepositions: list(
    'a, au, aux, en, dans, pres de, pres d, pres du, sur, chez, vers, au large de, au nord de, au sud de, a l est de, a l ouest de, depuis, de, du, des, d, entre, a la, a l',
  ),
  copulas: list(
    'est, etait, fut, sont, etaient, furent, designe, signifie, devient, reste, nomme, nommee, elu, elue',
  ),
  negations: list(
    'pas, jamais, aucun, aucune, ni, nullement, guere, sans, refuse, refuser, refusait, refusent, abstenue, abstenu, abstenus, abstenir, evite, eviter, renonce, renoncer, garde de',
  ),
};

import type { QuestionWords } from '../contract/questions.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** How French asks about meetings. Folded: no accents, no apostrophes, no hyphens. */
export const questions: QuestionWords = {
  fillers: list(`
    sauriez vous me dire, sauriez vous, saurais tu me dire, saurais tu, pourriez vous m indiquer, peux tu m indiquer, pouvez vous m indiquer, peux tu me donner, pouvez vous me donner, pourriez vous me donner, oui ou non, j aimerais bien savoir, je souhaiterais savoir, je souhaite savoir,
    est ce que, est ce qu, s il te plait, s il vous plait, stp, svp, bonjour, salut, bonsoir, hello, coucou, merci, dis moi, dites moi,
    peux tu me dire, pouvez vous me dire, tu peux me dire, pourrais tu me dire, pourriez vous me dire, sais tu, savez vous, tu sais, vous savez,
    je voudrais savoir, j aimerais savoir, je veux savoir, je cherche a savoir, je me demande, on me demande, peux tu verifier si, verifie si, est il vrai que,
    c est vrai que, est il exact que, y a t il des preuves que, au fait, alors, du coup, hein, svp, deja, bien, vraiment, exactement, precisement, encore,
    en fait, si oui, d apres toi, d apres vous, selon toi, selon vous, a ton avis, d apres le corpus, selon le corpus, dans le corpus, dans les textes, selon les textes, d apres les textes, personnellement, physiquement, en personne, officiellement
  `),
  functionWords: list(`
    a, ai, as, au, aux, avec, c, ca, ce, ces, cet, cette, chez, d, dans, de, des, du, elle, elles, en, entre, es, est, et, etait, etaient, ete, etre, eu, eux,
    il, ils, j, je, l, la, le, les, leur, leurs, lors, lui, m, ma, mais, me, mes, moi, mon, n, ne, ni, non, nos, notre, nous, on, ont, ou, oui, par, pas, plus, pour,
    qu, que, qui, s, sa, sans, se, ses, si, son, sont, sous, sur, t, ta, te, tes, toi, ton, tous, tout, toute, toutes, tu, un, une, vers, vos, votre, vous, y,
    avait, avaient, aurait, auraient, fut, furent, soit, sera, seront, serait, ensemble, aussi, autre, autres, quelqu, personne, jamais, aucun, aucune, fois, quelle, quel, quels, quelles,
    quand, comment, pourquoi, combien, dont, lequel, laquelle, apres, avant, depuis, pendant, durant, jusqu, jusque, contre, comme, donc, car, ni, m, mm, mme, mlle, monsieur, madame, dr,
    fait, faire, alle, allee, aller, venu, venue, lieu, quoi, d autre, tenu, tenue, tient, derniere, dernier, premiere, premier, prochain, prochaine, tete, meme, memes, semaine, mois, annee, an, jour, date, ville, pays, endroit, juste
  `),
  triggers: {
    meet: {
      stems: list('rencontr, entretien, entretenu, entretien, entrevue, reuni, retrouv'),
      forms: list(`
        entretenir, entretient, entretiennent, entretinrent, tete a tete, rendez vous, rdv, rencard, face a face, serre la main, serrer la main, poignee de main,
        en contact direct, sommet bilateral, bilaterale, bilateral, concertation, concertations, pourparlers, reunion, reunions, negocie, negocies, se voient, se sont vus, se sont vues, se voir, s est vu, rancontre, rancontrer, rencontrer
      `),
    },
    receive: {
      stems: list('recev, accueill, recu'),
      forms: list(
        'recoit, recoivent, recut, recurent, audience, audiences, en audience, invite, invites, invitee, convie, convies, hote, hotes',
      ),
    },
    meal: {
      stems: list('dejeun, dinat, dinai, petit dejeun'),
      forms: list(
        'dine, dines, diner, diners, dinent, dina, dinerent, dinee, mange avec, manger avec, mange, partage un repas, repas, pris le the, pris un cafe, cafe avec, verre avec, souper, soupe avec, banquet',
      ),
    },
    see: {
      stems: [],
      forms: list(
        'vu, vus, vue, vues, voir, voit, voient, vit, virent, revu, revus, revoir, revoit, verra, verront, voyait, voyaient',
      ),
    },
    visit: {
      stems: list('visit'),
      forms: list(
        'rendu visite, rend visite, rendre visite, rendez visite, venu voir, alle voir, aller voir',
      ),
    },
    talk: {
      stems: list('discut, convers, dialogu, echang'),
      forms: list(
        'parle, parles, parler, parlent, parlait, parlaient, parla, parlerent, discussion, discussions, en contact, contact, contacts, communique avec, correspondu, ecrit a, ecrire a, lettre a',
      ),
    },
    call: {
      stems: list('telephon, appel'),
      forms: list(
        'coup de fil, coups de fil, au telephone, par telephone, joint au telephone, visioconference, visio, en visio, par visioconference, appel, appels, pris attache, contacte, contactes, contacter, rappele, rappeles',
      ),
    },
    cross: { stems: list('crois'), forms: list('tombe sur, tombes sur') },
  },
  triggerNouns: list(
    'rencontre, rencontres, entretien, entretiens, entrevue, entrevues, reunion, reunions, tete a tete, rendez vous, rdv, rendez, audience, audiences, appel, appels, coup de fil, coups de fil, diner, diners, dejeuner, dejeuners, visite, visites, retrouvailles, discussions, echanges, contacts, face a face, pourparlers',
  ),
  ask: {
    who: list('qui est ce qui, qui est ce que, qui est ce qu, qui, ki'),
    withWhom: list(
      'avec qui, avec ki, a qui, chez qui, avec lesquels, avec lequel, avec laquelle, aupres de qui',
    ),
    byWhom: list('par qui, de qui'),
    which: list('quel, quelle, quels, quelles, kel, lesquels, lequel'),
    when: list(`
      quand est ce que, quand est ce qu, quand, kan, a quelle date, quelle date, a quelles dates, quelles dates, quel jour, quels jours, en quelle annee, quelle annee, quel mois, a quel moment, depuis quand, quelle heure, de quand date, de quand datent, date de, dates de, quand ca
    `),
    where: list(`
      ou est ce que, ou est ce qu, dans quelle ville, quelle ville, a quel endroit, quel endroit, dans quel pays, quel pays, quel lieu, dans quel lieu, en quel lieu, quelles villes, dans quelles villes, quels pays, dans quels pays, quelle capitale, dans quelle capitale, lieu de, d ou
    `),
    whereWeak: list('ou'),
    count: list(`
      combien de fois, cb de fois, combien de rencontres, combien d entretiens, combien d entrevues, combien de reunions, combien de tete a tete, combien de rendez vous, combien d appels, combien de coups de fil, combien de diners, combien de dejeuners, combien d audiences, nombre de rencontres, nombre de fois, nombre d entretiens, quel nombre de fois, a quelle frequence, a combien de reprises
    `),
    countPeople: list(
      'combien de personnes, combien de gens, combien de personnalites, nombre de personnes',
    ),
    quantity: list('combien de temps, combien d heures, combien, quelle duree, pendant combien'),
    most: list('le plus souvent, le plus de fois, le plus frequemment, le plus, plus souvent'),
    last: list(
      'la derniere fois, derniere fois, derniere rencontre, dernier entretien, derniere entrevue, derniere reunion, dernier tete a tete, dernier rendez vous, dernier appel, dernier, derniere, derniers, dernieres, dernierement, recemment, le plus recemment, la plus recente, plus recente, plus recent',
    ),
    first: list(
      'la premiere fois, premiere fois, premiere rencontre, premier entretien, premiere entrevue, premier tete a tete, premier, premiere, premiers, premieres',
    ),
    list: list(
      'liste, lister, listez, recense, recenser, recensez, dresse, dresser, dressez, etablis, etablissez, donner, la liste des, la liste de, liste des, liste de, enumere, enumerer, toutes les, tous les, l ensemble des, l historique, historique, chronologie, donne moi, donnez moi, donne, montre, montre moi, montrez moi, affiche, cite, citez, trouve, trouve moi, cherche, recapitule, resume',
    ),
    content: list(`
      pourquoi, pour quelle raison, pour quelles raisons, quelle raison, quelles raisons, dans quel but, a quelle fin, a quel sujet, a propos de quoi, sur quoi, de quoi, de quels sujets, quels sujets, quel sujet, comment, qu est ce que, qu est ce qu, qu est ce qui, que, quoi, qu, quel message, pour quoi, avec quoi, a quoi, en quoi,
      pk, pq, pr quoi, qui a demande, qui avait demande, avait demande, qui a reclame, qui a sollicite, qui a pris l initiative, qui a propose, qui avait propose, qui a decale, qui a fait decaler, qui a reporte, qui a fait reporter, qui a annule, a l initiative de qui, a la demande de qui, laquelle des deux, lequel des deux, qui des deux, ni l un ni l autre, selon toi, selon vous, a ton avis, a votre avis, tu trouves, penses tu, etait elle la premiere, est elle la premiere, etait ce la premiere, est ce la premiere
    `),
  },
  whetherFirst: list('est ce que, est ce qu, a t il, a t elle, est il vrai que, est ce, si'),
  whetherInside: list(`
    a t il, a til, a ti, atil, a il, a t i, a tel, a telle, a tils, on ils, ont il, a t elle, a t on, ont ils, ont elles, avait il, avait elle, avaient ils, avaient elles, est il, est elle, sont ils, sont elles, etait il, etaient ils, etait elle, etaient elles, doit il, doit elle, doivent ils, devait il, devait elle, devaient ils, devaient elles, va t il, va t elle, vont ils, vont elles, aurait il, aurait elle, auraient ils, y a t il eu, y a t il, y avait il, fut il, recevra t il, rencontrera t il, verra t il, recoit il, rencontre t il, s est il, se sont ils, se sont elles, s etaient ils, t il, t elle
  `),
  auxiliaries: list(`
    a, ont, avait, avaient, aurait, auraient, est, sont, s est, se sont, devait, devaient, doit, doivent, va, vont, devrait, devraient, aura, auront, a deja, ont deja, a pu, a du, ne, n, n a, n ont, souhaitait, voulait, veut, allait, etait, etaient, s etait, l a, les a, lui a, leur a, peut, pouvait, pourrait, a fini par, compte, comptait, prevoit de, prevoyait de, prevoit, prevoyait
  `),
  passive: list('ete, etre, est, sont, fut, furent, sera, seront, etait, etaient'),
  planned: list(`
    devait, devaient, doit, doivent, devrait, devraient, va, vont, prevu, prevue, annonce, annoncee, annonces, annoncees, prevus, prevues, prevoit, prevoient, prevoyait, attendu, attendue, attendus, attendues, prochain, prochaine, prochains, prochaines, prochainement, a venir, futur, future, futurs, futures, bientot, programme, programmee, programmes, programmees, agenda, au programme, planifie, planifiee, allait, allaient, comptait, compte, envisage, envisageait, recevra, rencontrera, verra, rencontreront, recevront, verront, invitation, invitations
  `),
  cancelled: list(
    'annule, annulee, annules, annulees, annulation, refuse, refuses, refusee, refusees, refus, reporte, reportee, reportees, reportes, decline, declinee, rejete, rejetee, ecarte, boycotte, boycottes, evite, evites, eviter',
  ),
  negations: list('pas, jamais, n, ne, aucun, aucune, ni, nullement, plus jamais, sans'),
  phone: list(
    'telephone, telephonique, telephoniques, telephoniquement, coup de fil, coups de fil, appel, appels, visioconference, visio, fil, distance',
  ),
  by: list('par'),
  about: list('de, du, des, d, sur'),
  and: list('et, ou, ni, puis'),
  occasionLinks: list('de, du, des, d, sur'),
  placePrepositions: list(
    'a, au, aux, en, dans, vers, sur, pres de, a la, a l, de passage a, depuis',
  ),
  occasionMarkers: list(`
    pendant le, pendant la, pendant l, pendant les, pendant, lors du, lors de la, lors de l, lors des, lors de, lors d, durant le, durant la, durant l, durant, en marge du, en marge de la, en marge de l, en marge des, en marge de, en marge d, a l occasion du, a l occasion de la, a l occasion de l, a l occasion des, a l occasion de, a l occasion d, au cours du, au cours de la, au cours de l, dans le cadre du, dans le cadre de la, dans le cadre de l, au, a la, a l
  `),
  occasionHeads: list(
    'sommet, sommets, conference, assemblee, forum, g7, g8, g20, cop, congres, ceremonie, commemoration, commemorations, obseques, funerailles, visite, tournee, festival, salon, reunion, session, negociations, pourparlers, investiture, anniversaire, defile, match, finale, coupe, jeux, diner, dejeuner',
  ),
  sourceMarkers: list(
    'selon, d apres, a en croire, d apres le, selon le, selon la, d apres la, selon l, d apres l',
  ),
  contextMarkers: list(
    'juste avant de, avant de, avant d, juste apres avoir, apres avoir, apres etre, juste apres, juste avant',
  ),
  purposeMarkers: list(
    'pour, afin de, afin d, dans le but de, en vue de, au sujet de, au sujet du, a propos de, a propos du, concernant, sur la question, sur le sujet, sur le dossier, pour parler de, pour evoquer',
  ),
  personNouns: list(`
    personne, personnes, personnalite, personnalites, gens, quelqu un, gilet jaune, gilets jaunes, manifestant, manifestants, elu, elus, elue, elues, responsable, responsables, dirigeant, dirigeants, leader, leaders, chef, chefs, homologue, homologues, figure, figures, interlocuteur, interlocuteurs, syndicaliste, syndicalistes, patron, patrons, star, stars, invite, invites, hote, hotes, visiteur, visiteurs, emissaire, emissaires, represantant, representant, representants, rebelle, rebelles, candidat, candidats, proche, proches, membre, membres, chef de guerre, homme, femme, hommes, femmes, allie, allies, rival, rivaux, militaire, militaires, famille, delegation
  `),
  thingNouns: list(`
    prix, message, messages, lettre, lettres, soutien, accueil, reponse, cadeau, cadeaux, medaille, medailles, distinction, recompense, somme, argent, aide, budget, probleme, problemes, difficulte, difficultes, succes, obstacle, obstacles, echo, resistance, opposition, critiques, critique, ovation, ordre, ordres, appel, appels, conseil, conseils, nouvelle, nouvelles, information, informations, plainte, menaces, menace, note, peine, salaire, vaccin, traitement, equipe, equipes, restaurant, hotel, salle, palais, theme, sujet, accord, raison, resultat, role, titre, document, dossier, livre, journal, chaine, chiffre
  `),
  pronouns: list(
    'il, elle, ils, elles, lui, eux, l un l autre, celui ci, celle ci, ce dernier, cette derniere',
  ),
  reflexives: list('se, s'),
  followUpStarts: list('et, ou alors, et si, mais, puis'),
  articles: list('le, la, l, les, un, une, du, de, des, d, ce, cet, cette, son, sa, ses, au, aux'),
  companions: ['avec', 'entre'],
  partOfs: list('du, d, au, en, par, pour, sur, dans'),
  times: ['fois'],
  officeLinks: list('de, du, des, d'),
  namesBeforeOffices: false,
};

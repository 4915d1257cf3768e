import type { MeetingRules } from '../contract/meetings.ts';

const list = (words: string): string[] => words.split(' | ').map((word) => word.trim());

/** How French says that people met, were to meet, or did not. Grouped by meaning. */
export const meetings: MeetingRules = {
  verbRules: [
    {
      name: 'X a rencontré Y',
      verbs: ['rencontrer'],
      kind: 'Meet',
      object: true,
      with: true,
      reflexive: 'together',
      together: true,
      examples: [
        '[Karim Belhadj] a rencontré [Sofia Lindqvist] mardi à Oslo.',
        '[Karim Belhadj] et [Sofia Lindqvist] se sont rencontrés à Oslo.',
        'Le ministre [Karim Belhadj], qui a rencontré [Sofia Lindqvist], se dit confiant.',
      ],
      counterexamples: [
        'Karim Belhadj a rencontré de graves difficultés à Oslo, selon Sofia Lindqvist.',
        'Le film de Karim Belhadj a rencontré un succès qui étonne Sofia Lindqvist.',
      ],
    },
    {
      name: 'X a été rejoint par Y',
      verbs: ['rejoindre'],
      kind: 'Meet',
      object: true,
      passive: true,
      weak: true,
      examples: ['[Karim Belhadj] et [Sofia Lindqvist] ont été rejoints par [Mateo Ruiz].'],
      counterexamples: [
        'Karim Belhadj a rejoint le parti de Sofia Lindqvist.',
        'Karim Belhadj a rejoint Sofia Lindqvist au sommet du classement.',
      ],
    },
    {
      name: 'X a retrouvé Y',
      verbs: ['retrouver', 'revoir'],
      kind: 'Meet',
      object: true,
      with: true,
      reflexive: 'together',
      together: true,
      weak: true,
      examples: ['[Karim Belhadj] a retrouvé [Sofia Lindqvist] dans un café de Vienne.'],
      counterexamples: [
        'Karim Belhadj a retrouvé le sourire après la victoire de Sofia Lindqvist.',
      ],
    },
    {
      name: 'X a vu Y',
      verbs: ['voir'],
      kind: 'Meet',
      object: true,
      setting: true,
      reflexive: 'together',
      together: true,
      weak: true,
      examples: [
        '[Karim Belhadj] a vu [Sofia Lindqvist] en tête-à-tête à Vienne.',
        '[Karim Belhadj] et [Sofia Lindqvist] se sont vus lundi.',
      ],
      counterexamples: ['Karim Belhadj voit en Sofia Lindqvist une alliée.'],
    },
    {
      name: 'X a croisé Y',
      verbs: ['croiser', 'embrasser', 'aborder', 'côtoyer'],
      kind: 'Meet',
      object: true,
      weak: true,
      examples: ['[Karim Belhadj] a croisé [Sofia Lindqvist] dans les couloirs du palais.'],
      counterexamples: [
        'Karim Belhadj a croisé le fer avec le parti de Sofia Lindqvist.',
        'Karim Belhadj a salué la décision de Sofia Lindqvist.',
        'Karim Belhadj et Sofia Lindqvist se sont croisés sans échanger un mot.',
      ],
    },
    {
      name: 'X a reçu Y',
      verbs: ['recevoir', 'accueillir'],
      kind: 'Meet',
      object: true,
      host: true,
      reflexive: 'never',
      examples: [
        'Le président [Karim Belhadj] a reçu [Sofia Lindqvist] au palais.',
        '[Sofia Lindqvist] a été reçue en audience par le roi [Karim Belhadj].',
        '[Sofia Lindqvist] a été accueillie à Alger par [Karim Belhadj].',
      ],
      counterexamples: [
        'Karim Belhadj a reçu une lettre de Sofia Lindqvist.',
        'Karim Belhadj a reçu le prix Sofia Lindqvist.',
        'Karim Belhadj a accueilli avec joie la nomination de Sofia Lindqvist.',
      ],
    },
    {
      name: 'X a convié Y à dîner',
      verbs: ['convier', 'inviter'],
      kind: 'Meet',
      object: true,
      host: true,
      reflexive: 'never',
      followedBy: list(
        'à dîner | à déjeuner | à diner | à souper | à un dîner | à un déjeuner | à sa table | à prendre un café | à un tête-à-tête',
      ),
      examples: ['[Karim Belhadj] a invité [Sofia Lindqvist] à dîner.'],
      counterexamples: ['Karim Belhadj a invité Sofia Lindqvist à la prudence.'],
    },
    {
      name: 'X a invité Y à venir',
      verbs: ['convier', 'inviter'],
      kind: 'Meet',
      object: true,
      host: true,
      reflexive: 'never',
      placed: true,
      effect: 'requested',
      examples: ['[Karim Belhadj] a invité [Sofia Lindqvist] à Alger.'],
      counterexamples: ['Karim Belhadj a invité Sofia Lindqvist à la retenue.'],
    },
    {
      name: 'X et Y se sont parlé',
      verbs: ['parler', 'téléphoner', 'écrire', 'appeler'],
      kind: 'Phone-Write',
      together: true,
      reflexive: 'required',
      examples: ['[Karim Belhadj] et [Sofia Lindqvist] se sont parlé au téléphone.'],
      counterexamples: ['Karim Belhadj se parle à lui-même, selon Sofia Lindqvist.'],
    },
    {
      name: "X s'est entretenu avec Y",
      verbs: ['entretenir', 'concerter', 'attabler', 'afficher'],
      kind: 'Meet',
      with: true,
      together: true,
      reflexive: 'required',
      examples: [
        "[Karim Belhadj] s'est entretenu ce mardi avec son homologue suédoise, [Sofia Lindqvist].",
        '[Karim Belhadj] et [Sofia Lindqvist] se sont longuement entretenus.',
      ],
      counterexamples: ['Karim Belhadj entretient de bons rapports avec Sofia Lindqvist.'],
    },
    {
      name: "X s'est réuni avec Y",
      verbs: ['réunir', 'rassembler'],
      kind: 'Meet',
      with: true,
      together: true,
      reflexive: 'required',
      examples: ["[Karim Belhadj] s'est réuni avec [Sofia Lindqvist] à Bruxelles."],
      counterexamples: ['Karim Belhadj a réuni les signatures pour Sofia Lindqvist.'],
    },
    {
      name: 'X a réuni Y et Z',
      verbs: ['réunir', 'rassembler'],
      kind: 'Meet',
      object: true,
      reflexive: 'never',
      weak: true,
      examples: ['[Karim Belhadj] a réuni [Sofia Lindqvist] et [Mateo Ruiz] à Bruxelles.'],
      counterexamples: [],
    },
    {
      name: 'X a dîné avec Y',
      verbs: ['dîner', 'diner', 'déjeuner', 'souper', 'trinquer'],
      kind: 'Meet',
      with: true,
      together: true,
      togetherNeeds: list('ensemble | en tête-à-tête | en tête à tête | au restaurant'),
      examples: [
        '[Karim Belhadj] a dîné avec [Sofia Lindqvist].',
        '[Karim Belhadj] et [Sofia Lindqvist] ont déjeuné ensemble à Rome.',
      ],
      counterexamples: ['Karim Belhadj a dîné puis appelé le bureau de Sofia Lindqvist.'],
    },
    {
      name: 'X a échangé quelques mots avec Y',
      verbs: ['échanger'],
      kind: 'Meet',
      with: true,
      followedBy: list(
        'quelques mots | un mot | des mots | deux mots | une poignée de main | quelques paroles',
      ),
      examples: ['[Karim Belhadj] a échangé quelques mots avec [Sofia Lindqvist].'],
      counterexamples: ['Karim Belhadj a échangé des prisonniers avec le camp de Sofia Lindqvist.'],
    },
    {
      name: 'X a discuté avec Y',
      verbs: [
        'discuter',
        'converser',
        'bavarder',
        'deviser',
        'dialoguer',
        'échanger',
        'négocier',
        'débattre',
        'parler',
      ],
      kind: 'Meet',
      with: true,
      weak: true,
      examples: ['[Karim Belhadj] a longuement discuté avec [Sofia Lindqvist] à Genève.'],
      counterexamples: ['Karim Belhadj a parlé de Sofia Lindqvist devant la presse.'],
    },
    {
      name: 'X a rendu visite à Y',
      verbs: ['rendre'],
      kind: 'Meet',
      to: true,
      followedBy: list('visite | une visite | une courte visite | une brève visite'),
      examples: ['[Karim Belhadj] a rendu visite à [Sofia Lindqvist] à Malmö.'],
      counterexamples: ['Karim Belhadj a rendu hommage à Sofia Lindqvist.'],
    },
    {
      name: 'X a serré la main de Y',
      verbs: ['serrer'],
      kind: 'Meet',
      to: true,
      followedBy: list('la main'),
      examples: ['[Karim Belhadj] a serré la main de [Sofia Lindqvist].'],
      counterexamples: ['Karim Belhadj a serré les dents devant Sofia Lindqvist.'],
    },
    {
      name: "X s'est rendu auprès de Y",
      verbs: ['rendre'],
      kind: 'Meet',
      to: true,
      reflexive: 'required',
      weak: true,
      examples: ["[Karim Belhadj] s'est rendu auprès de [Sofia Lindqvist] à Malmö."],
      counterexamples: ["Karim Belhadj s'est rendu à la police, selon Sofia Lindqvist."],
    },
    {
      name: 'X a téléphoné à Y',
      verbs: ['téléphoner', 'écrire'],
      kind: 'Phone-Write',
      to: true,
      weak: true,
      examples: [
        '[Karim Belhadj] a téléphoné à [Sofia Lindqvist].',
        '[Karim Belhadj] a écrit à [Sofia Lindqvist].',
      ],
      counterexamples: ['« Nous partons », écrit Karim Belhadj, cité par Sofia Lindqvist.'],
    },
    {
      name: 'X a appelé Y',
      verbs: ['appeler', 'rappeler', 'contacter', 'joindre'],
      kind: 'Phone-Write',
      object: true,
      reflexive: 'never',
      weak: true,
      examples: [
        "[Karim Belhadj] n'a pas rappelé [Sofia Lindqvist].",
        '[Karim Belhadj] a appelé [Sofia Lindqvist].',
      ],
      counterexamples: [
        'Karim Belhadj appelle à voter pour Sofia Lindqvist.',
        'Karim Belhadj a rappelé les engagements de Sofia Lindqvist.',
      ],
    },
    {
      name: 'X a pris contact avec Y',
      verbs: ['prendre', 'entrer'],
      kind: 'Phone-Write',
      with: true,
      followedBy: list(
        "attache | contact | langue | en contact | officiellement attache | l'attache",
      ),
      examples: ['[Karim Belhadj] a pris attache avec [Sofia Lindqvist].'],
      counterexamples: ['Karim Belhadj a pris du retard avec Sofia Lindqvist.'],
    },
  ],
  nounRules: [
    {
      name: 'une rencontre entre X et Y',
      nouns: list(
        'rencontre | rencontres | entrevue | entrevues | entretien | entretiens | tête-à-tête | tête à tête | tete-a-tete | face-à-face | face à face | bilatérale | rendez-vous | audience | audiences | retrouvailles | poignée de main | poignée de mains | aparté | huis clos | conciliabule | mini-sommet | rendez vous',
      ),
      kind: 'Meet',
      examples: [
        'Une rencontre entre [Karim Belhadj] et [Sofia Lindqvist] a eu lieu à Oslo.',
        'Après son entretien avec [Sofia Lindqvist], [Karim Belhadj] est reparti.',
        '[Karim Belhadj] a eu un tête-à-tête avec [Sofia Lindqvist].',
      ],
      counterexamples: [
        'Karim Belhadj a marqué le premier but de la rencontre, applaudi par Sofia Lindqvist.',
        'Dans un entretien au Figaro, Karim Belhadj critique Sofia Lindqvist.',
      ],
    },
    {
      name: 'un dîner avec Y',
      nouns: list(
        'dîner | dîners | diner | déjeuner | déjeuners | petit-déjeuner | petit déjeuner | repas | souper | banquet',
      ),
      kind: 'Meet',
      examples: ['[Karim Belhadj] a partagé un dîner avec [Sofia Lindqvist].'],
      counterexamples: ["Karim Belhadj a quitté le dîner, indique l'équipe de Sofia Lindqvist."],
    },
    {
      name: 'une réunion avec Y',
      nouns: list(
        'réunion | réunions | sommet | conférence de presse commune | conférence de presse conjointe | point de presse conjoint | séance de travail | table ronde | réunion de travail | réunion de crise | conseil restreint',
      ),
      kind: 'Meet',
      examples: ['[Karim Belhadj] a tenu une réunion avec [Sofia Lindqvist].'],
      counterexamples: ["Karim Belhadj a critiqué la réunion de l'Otan, selon Sofia Lindqvist."],
    },
    {
      name: 'des discussions entre X et Y',
      nouns: list(
        'discussion | discussions | pourparlers | conversation | conversations | échange | échanges | négociations | consultations | dialogue',
      ),
      kind: 'Meet',
      weak: true,
      examples: [
        'Les pourparlers entre [Karim Belhadj] et [Sofia Lindqvist] se sont tenus à Vienne.',
      ],
      counterexamples: ['Karim Belhadj souhaite des discussions, dit Sofia Lindqvist.'],
    },
    {
      name: 'une visite à Y',
      nouns: list('visite'),
      kind: 'Meet',
      weak: true,
      examples: ['La visite de [Karim Belhadj] à [Sofia Lindqvist] a duré une heure.'],
      counterexamples: ['La visite de Karim Belhadj à Malmö inquiète Sofia Lindqvist.'],
      to: true,
    },
    {
      name: 'un appel entre X et Y',
      nouns: list(
        "entretien téléphonique | entretiens téléphoniques | conversation téléphonique | conversations téléphoniques | échange téléphonique | échanges téléphoniques | appel téléphonique | appels téléphoniques | coup de fil | coups de fil | coup de téléphone | discussion téléphonique | discussions téléphoniques | visioconférence | visio-conférence | vidéoconférence | appel vidéo | correspondance | échange de lettres | échange d'emails | échange de courriels | échange de mails | communication téléphonique",
      ),
      kind: 'Phone-Write',
      examples: [
        'Un entretien téléphonique entre [Karim Belhadj] et [Sofia Lindqvist] a eu lieu lundi.',
      ],
      counterexamples: [],
    },
  ],
  takePart: list(
    'avoir | tenir | mener | partager | participer | assister | organiser | présider | prendre | enchaîner | multiplier | accorder | obtenir | honorer | poursuivre | donner | être',
  ),
  happen: list(
    "a eu lieu | avoir lieu | a lieu | aura lieu | se tenir | s'est tenue | s'est tenu | s'est déroulée | s'est déroulé",
  ),
  remote: list(
    'par téléphone | au téléphone | téléphonique | téléphoniques | téléphoniquement | par visioconférence | en visioconférence | par visio-conférence | par vidéoconférence | en vidéoconférence | en visio | par visio | par écrit | par lettre | par courriel | par mail | par sms | virtuel | virtuelle | virtuellement | à distance | coup de fil | par skype | sur zoom | par messages | par courrier | une lettre | un courrier | un message | sur facebook | sur twitter | sur internet',
  ),
  broadcast: list(
    "dans son émission | sur le plateau | sur son plateau | au micro de | à l'antenne | sur l'antenne | invité de | invitée de | dans l'émission | à la télévision | sur le divan | dans la matinale | en direct sur | sur les ondes | son émission",
  ),
  relationNouns: list(
    'relation | relations | lien | liens | contact | contacts | rapport | rapports | désaccord | désaccords | différend | différends | amitié | complicité | collaboration | conflit | guerre | accord | accords | alliance | rupture | duel | coopération | proximité | entente | mariage | divorce | histoire | problème | problèmes | contrat | partenariat | querelle | rivalité | séparation | frontière | dispute',
  ),
  sport: list(
    'ligue 1 | ligue 2 | ligue des champions | championnat | match | matchs | finale | demi-finale | demi-finales | quart de finale | quarts de finale | huitième de finale | huitièmes de finale | tournoi | roland-garros | wimbledon | us open | coupe du monde | coupe de france | buteur | but | buts | mi-temps | sélectionneur | attaquant | milieu de terrain | défenseur | gardien de but | poule | phase de groupes | set | sets | tie-break | premier tour face | ligue europa | top 14 | tournoi des six nations | bayern | psg | arbitre | prolongations | tirs au but | atp | wta | grand chelem | euro 2016 | mondial | xv de france',
  ),
  nounTraps: list(
    "de presse | d'embauche | de ligue | du championnat | sportive | sportives | exclusif | accordé | accordée | publié | publiée | diffusé | diffusée | à la presse | au journal | au quotidien | au magazine | aux journalistes | télévisé | télévisée | radio | radiophonique | en ligne | littéraires | littéraire | musicale | du monde | d'auteurs | des voitures | du troisième type | d'affaires | judiciaire | correctionnelle | solennelle | de rentrée | du tribunal | de la cour | d'appel | publique",
  ),
  nounTrapsBefore: list(
    "dans son | point de | une bonne | cote d' | taux d' | parts d' | record d' | forte | frais d' | contrat d'",
  ),
  rumour: list(
    'selon des rumeurs | selon certaines rumeurs | selon la rumeur | la rumeur veut | les rumeurs | le bruit court | paraît-il | il paraît que | prétendument',
  ),
  plannedWords: list(
    "prévu | prévue | prévus | prévues | programmé | programmée | programmées | programmés | attendu | attendue | attendues | attendus | annoncé | annoncée | fixé | fixée | planifiée | à venir | prochain | prochaine | prochaines | possible | éventuel | éventuelle | éventuels | éventuelles | hypothétique | futur | future | envisagée | envisagé | imminente | imminent | potentielle | potentiel | susceptible | calée | au programme | à l'agenda | au menu | possibilité d' | possibilité de | perspective d' | hypothèse d' | projet de | projet d' | en préparation | idée d' | éventualité d' | principe d'",
  ),
  cancelledWords: list(
    'annulé | annulée | annulées | annulés | annulation | annulations | reporté | reportée | reportés | reportées | report | ajourné | ajournée | avorté | avortée | manqué | manquée | raté | ratée',
  ),
  requestedWords: list(
    'demande | demandé | demandée | sollicitée | réclamée | proposition | proposée | demandes',
  ),
  refusedWords: list(
    'refus | refusé | refusée | refusés | refusées | déclinée | rejetée | fin de non-recevoir | exclue | exclu | écartée | écarté',
  ),
  intentNouns: {
    possible: list(
      'envie | souhait | désir | espoir | volonté | possibilité | perspective | proposition | offre | idée | chance | occasion | intérêt | opportunité | ambition | rêve | tentative | besoin | droit | mesure',
    ),
    planned: list('intention | projet | décision | plan | point | tâche | mission | programme'),
    requested: list('demande'),
    refused: list('refus | impossibilité | peur | crainte'),
  },
  occasionOpeners: list(
    "en marge de | à l'occasion de | lors de | au cours de | pendant | durant | dans le cadre de | à la faveur de | avant l'ouverture de | au terme de | à l'issue de",
  ),
  occasionHeads: list(
    "sommet | g20 | g7 | g8 | assemblée générale | session | conférence | forum | congrès | festival | cérémonie | commémoration | commémorations | obsèques | funérailles | inauguration | visite d'état | visite officielle | tournée | conseil européen | cop21 | cop26 | cop27 | anniversaire | réunion ministérielle | réunion des ministres | travaux | salon | investiture | jeux olympiques | défilé | centenaire | mariage",
  ),
  venueHeads: list(
    'palais | hôtel | hôtel de ville | restaurant | bureau | résidence | résidence officielle | ambassade | siège | château | fort | villa | hôpital | aéroport | base aérienne | base | musée | mairie | domicile | ministère | stade | église | cathédrale | mosquée | prison | université | gare | place | palais présidentiel | palais royal | camp | ranch | village | station balnéaire | quartier général | café | bar | plateau | parc | usine | chancellerie | maison | appartement | locaux | fondation | préfecture | région | arrondissement | centre | université | école | théâtre | opéra',
  ),
  purposeFacts: ['profiter'],
  answering: ['répondre', 'répliquer', 'rétorquer'],
  speech: list(
    'dire déclarer affirmer assurer indiquer préciser expliquer raconter rapporter révéler confier estimer souligner rappeler ajouter noter tweeter écrire lancer commenter poster publier témoigner annoncer avouer poursuivre conclure répondre insister',
  ).flatMap((words) => words.split(' ')),
};

import type { Grammar } from '../contract/grammar.ts';
import { verbs } from './verbs.ts';

const list = (words: string): string[] => words.split(' | ').map((word) => word.trim());

/** Closed-class words of French, as press prose uses them. */
export const grammar: Grammar = {
  elisions: list(
    "l' | d' | s' | n' | m' | t' | j' | c' | qu' | jusqu' | lorsqu' | puisqu' | quoiqu' | presqu' | quelqu'",
  ),
  enclitics: list('-t-il | -t-elle | -t-ils | -t-elles | -t-on | -il | -elle | -ils | -elles'),
  contractions: {
    de: ['du', 'des', "d'"],
    à: ['au', 'aux'],
    que: ["qu'"],
    "d'": [],
  },
  determiners: list(
    "le | la | les | l' | toute | un | une | des | ce | cet | cette | ces | quelques | plusieurs | certains | certaines | chaque | différents | divers | quel | quelle | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze",
  ),
  definite: list("le | la | l' | les | ce | cet | cette | ces"),
  fused: ['du', 'au', 'aux'],
  partitives: ['des'],
  pluralDeterminers: list(
    'les | des | ces | ses | leurs | nos | mes | vos | plusieurs | certains | certaines | quelques',
  ),
  numerals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  ageUnits: ['ans', 'an'],
  prenominals: list(
    'unique | jeune | vieux | vieille | grand | grande | petit | petite | célèbre | seul | seule | principal | principale | puissant | puissante | influent | influente | fameux | fameuse | simple | controversé | charismatique | brillant | illustre | haut | haute | fidèle | propre | plus proche | très influent | autre | même | dernier | dernière | derniers | dernières | premier | première | premiers | premières | richissime | bouillant | sulfureux | discret | redouté | double | triple | éphémère | emblématique | inamovible | tout nouveau | toute nouvelle | tout-puissant | éternel | grands | petits | hauts | hautes | principaux | autres | mêmes',
  ),
  pluralPossessives: ['leur', 'leurs', 'notre', 'nos'],
  datives: ['lui', 'leur'],
  quantifiers: list(
    "plusieurs de | certains de | certaines de | une vingtaine de | une dizaine de | une quinzaine de | une trentaine de | une cinquantaine de | une centaine de | la trentaine de | une délégation de | un groupe de | des dizaines de | la plupart de | nombre de | beaucoup de | une partie de | quelques-uns de | chacun de | l'un de | l'une de | un de | une de | la totalité de | plusieurs dizaines de | plusieurs centaines de | une poignée de | un certain nombre de | de nombreux | de nombreuses | d'autres",
  ),
  possessives: list('son | sa | ses | leur | leurs | mon | ma | mes | notre | nos | votre | vos'),
  demonstratives: list('ce | cet | cette | ces'),
  negativeDeterminers: list(
    'aucun | aucune | nul | nulle | pas de | pas eu de | pas un | pas une | jamais de | plus de | absence de | ni de | ni',
  ),
  prepositions: {
    with: list('avec | à la table de | conjointement avec | avec notamment'),
    by: list('par | de la part de'),
    between: list('entre | réunissant | rassemblant | mettant en présence | ayant réuni'),
    of: list('de'),
    presence: list('auprès de | chez | au chevet de | à la rencontre de'),
    to: list("à | vers | envers | à destination de | à l'adresse de | à l'endroit de"),
    at: list('en | dans | sur | sous | devant | derrière | près de | hors de'),
    after: list(
      "après | à l'issue de | au lendemain de | à la suite de | au sortir de | au terme de | dans la foulée de | depuis | suite à | à peine",
    ),
    during: list(
      "lors de | au cours de | à l'occasion de | durant | pendant | en marge de | au détour de | à la faveur de | dans le cadre de | pour sa première",
    ),
    before: list(
      "avant | à la veille de | en prévision de | dans l'attente de | dans la perspective de | d'ici à | à quelques heures de | à quelques jours de | en amont de",
    ),
    purpose: list(
      "pour | afin de | en vue de | dans le but de | dans l'espoir de | histoire de | dans l'intention de | à l'idée de | au lieu de | plutôt que de | plutôt que",
    ),
    without: list('sans | à défaut de | faute de'),
    except: list("sauf | hormis | excepté | à l'exception de | outre"),
    according: list(
      "selon | d'après | pour l'entourage de | de source proche de | de l'avis de | aux dires de | dixit",
    ),
    among: list('parmi | dont'),
    companion: list(
      'accompagné de | accompagnée de | accompagnés de | accompagnées de | accompagné par | accompagnée par | flanqué de | flanquée de | entouré de | entourée de | en compagnie de | aux côtés de | en présence de | escorté de',
    ),
    other: list(
      "contre | malgré | par voie de | par le biais de | par l'intermédiaire de | de part et d'autre de | grâce à | à cause de | en raison de | au sujet de | à propos de | concernant | autour de | au profit de | à la place de | au nom de | à la tête de | en faveur de | via | dès | jusqu'à | à la demande de | sur demande de | à l'invitation de | à l'initiative de | en l'honneur de | sur l'invitation de | à l'appel de | aux abords de | à l'encontre de | vis-à-vis de | quant à | en direction de | au domicile de | loin de | à l'égard de",
    ),
  },
  conjunctions: {
    and: list(
      'et | ainsi que | de même que | tout comme | et aussi | et également | mais aussi | mais également | puis avec | sans oublier | &',
    ),
    or: list('ou | ou encore | ou bien'),
    nor: list('ni | et ni'),
    but: list('mais | or | cependant | toutefois | pourtant'),
    then: list('puis | et ensuite | ensuite | puis ensuite | et puis | avant'),
  },
  including: list(
    "comme | dont | notamment | parmi lesquels | parmi lesquelles | à savoir | tels que | tel que | y compris | au nombre desquels | en l'occurrence | avec notamment | parmi eux",
  ),
  relatives: {
    subject: list('qui | lequel | laquelle | lesquels | lesquelles'),
    object: list("que | qu'"),
    of: list('dont | duquel | de laquelle | desquels'),
    where: list('où'),
    prepositional: list(
      "avec qui | avec lequel | avec laquelle | avec lesquels | avec lesquelles | au cours de laquelle | au cours duquel | au cours de lequel | lors de laquelle | lors duquel | à qui | à laquelle | auquel | auxquels | par qui | par lequel | chez qui | à la suite de laquelle | à l'issue de laquelle | durant laquelle | durant lequel | pendant lequel | dans lequel | dans laquelle | pour lequel | pour laquelle",
    ),
  },
  subordinators: {
    that: list("que | qu'"),
    if: list("si | s'"),
    purpose: list('pour que | afin que | de sorte que | en attendant que'),
    before: list('avant que'),
    time: list(
      "lorsque | lorsqu' | quand | alors que | pendant que | tandis que | après que | dès que | depuis que | au moment où | le jour où | aussitôt que | au moment que",
    ),
    other: list(
      "parce que | puisque | puisqu' | bien que | car | comme quoi | sans que | à moins que | quoique | même si | étant donné que | si bien que | tant que | d'autant que",
    ),
  },
  pronouns: [
    { form: 'il', number: 'singular', gender: 'm', person: 3, reach: 'subject' },
    { form: 'elle', number: 'singular', gender: 'f', person: 3, reach: 'subject' },
    { form: 'ils', number: 'plural', gender: 'm', person: 3, reach: 'subject' },
    { form: 'elles', number: 'plural', gender: 'f', person: 3, reach: 'subject' },
    { form: 'lui', number: 'singular', gender: null, person: 3, reach: 'object' },
    { form: 'eux', number: 'plural', gender: 'm', person: 3, reach: 'object' },
    { form: 'je', number: 'singular', gender: null, person: 1, reach: 'subject' },
    { form: "j'", number: 'singular', gender: null, person: 1, reach: 'subject' },
    { form: 'moi', number: 'singular', gender: null, person: 1, reach: 'object' },
    { form: 'nous', number: 'plural', gender: null, person: 1, reach: 'subject' },
    { form: 'vous', number: 'plural', gender: null, person: 2, reach: 'subject' },
    { form: 'on', number: 'singular', gender: null, person: 3, reach: 'impersonal' },
    { form: 'ce dernier', number: 'singular', gender: 'm', person: 3, reach: 'near' },
    { form: 'cette dernière', number: 'singular', gender: 'f', person: 3, reach: 'near' },
    { form: 'celui-ci', number: 'singular', gender: 'm', person: 3, reach: 'near' },
    { form: 'celle-ci', number: 'singular', gender: 'f', person: 3, reach: 'near' },
    { form: 'celui', number: 'singular', gender: 'm', person: 3, reach: 'standin' },
    { form: 'celle', number: 'singular', gender: 'f', person: 3, reach: 'standin' },
    { form: 'tous deux', number: 'plural', gender: 'm', person: 3, reach: 'subject' },
    { form: 'tous les deux', number: 'plural', gender: 'm', person: 3, reach: 'subject' },
    { form: 'ces derniers', number: 'plural', gender: 'm', person: 3, reach: 'near' },
  ],
  clitics: list(
    "se | s' | me | m' | te | t' | nous | vous | le | la | les | l' | lui | leur | y | en",
  ),
  reflexives: list("se | s' | me | m' | nous | vous | te | t'"),
  negationMarks: list("ne | n'"),
  markedNegations: ['plus', 'point', 'ni', 'guère'],
  negativeSubjects: ['personne', 'rien', 'aucun', 'aucune', 'nul', 'nulle', 'ni'],
  negations: list(
    'pas | jamais | plus | nullement | guère | point | aucunement | ni | pas encore | pas non plus',
  ),
  adverbs: list(
    "à l'étranger | aussi | également | encore | toujours | déjà | bien | enfin | ensuite | hier | aujourd'hui | demain | ainsi | alors | donc | même | surtout | d'abord | depuis | très | tout | trop | longtemps | souvent | parfois | bientôt | peu | ici | là | y | tôt | tard | ensemble | notamment | d'ailleurs | par ailleurs | en effet | de nouveau | à nouveau | à plusieurs reprises | à maintes reprises | à deux reprises | en personne | en privé | en secret | en tête-à-tête | en tête à tête | en marge | à son tour | pour la première fois | pour la deuxième fois | une nouvelle fois | une première fois | une dernière fois | tour à tour | elle-même | lui-même | eux-mêmes | en audience | sur place | dans l'après-midi | dans la matinée | dans la soirée | dans la journée | dans la nuit | de son côté | pour sa part | au moins | d'ores et déjà | tout juste | tout de suite | plusieurs fois | deux fois | une fois | tout d'abord | auparavant | récemment | brièvement | au préalable | pourtant | cependant | toutefois | en outre | de plus | sans doute | peut-être | face à face | à huis clos | en visite | moins | plus tard | plus tôt | de facto | quant à lui | quant à elle | en fait | du coup | finalement | sciemment | chacun",
  ),
  adverbEnding: 'ment',
  linkers: list("de | d' | à"),
  verbs,
  finiteEndings: list('ait | aient | èrent | erait | eraient | era | eront | irent | urent'),
  sentenceOpeners: list(
    "le | la | les | un | une | des | du | de | ce | cet | cette | ces | il | elle | ils | elles | on | je | nous | vous | mais | et | ou | or | car | donc | ni | si | à | au | aux | en | dans | par | pour | avec | sans | sous | sur | selon | entre | vers | chez | contre | depuis | pendant | durant | lors | après | avant | dès | alors | ainsi | aussi | puis | ensuite | enfin | d'abord | cependant | toutefois | pourtant | néanmoins | outre | malgré | grâce | face | quant | comme | quand | lorsque | parce | puisque | bien | quoique | tandis | que | qui | quoi | dont | où | hier | aujourd'hui | demain | son | sa | ses | leur | leurs | mon | ma | mes | notre | nos | votre | vos | aucun | aucune | nul | plusieurs | certains | certaines | quelques | chaque | tout | toute | tous | toutes | autre | autres | même | c' | l' | d' | s' | n' | j' | qu' | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | interrogé | interrogée | invité | invitée | arrivé | arrivée | né | née | reçu | reçue | accompagné | accompagnée | accueilli | accueillie | âgé | âgée | élu | élue | nommé | nommée | ancien | ancienne | ex | dit | voici | voilà | non | oui | y | ne | pas | plus | moins | peu | beaucoup | trop | très | tant | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | vingt | cent | mille | premier | première | second | seconde | dernier | dernière | jamais | toujours | souvent | parfois | désormais | autant | auparavant | récemment | actuellement | finalement | visiblement | apparemment | évidemment | vidéo | vidéos | photo | photos | confidentiel | exclusif | direct | avis | communiqué | lire | chacun | chacune | quiconque | rares | rare | devenu | devenue | certain | cela | ceci | ça | celui | celle | ceux | celles | celui-ci | celle-ci | rencontre | rencontres | entretien | entrevue | réunion | sommet | dîner | déjeuner | visite | rendez-vous | discussion | discussions | dialogue | audience | via | suite | fin | début | mi | près | loin | rien | personne | ému | émue",
  ),
  commonEndings: list(
    'er | ir | re | é | ée | és | ées | ant | ants | ante | ment | tion | tions | eux | euse | ives | ifs | ues | us | ues | is | its | its | elle | elles | ère | aire | aires | able | ables | ité | ence | ance',
  ),
  thingNouns: list(
    'syndicat | groupe | société | entreprise | collectif | association | mouvement | journal | magazine | film | album | chanson | livre | roman | site | chaîne | émission | opérateur | constructeur | club | festival | revue | quotidien | hebdomadaire | ong | fondation | cabinet | agence | enseigne | marque | laboratoire | start-up | affaire | tableau | série | spectacle | navire | ouragan | tempête | lycée | collège | rue | avenue | boulevard | place | stade | prison | gare | région | commune | ville | village',
  ),
  participleEndings: list(
    'é | ée | és | ées | i | ie | is | ise | ies | it | ite | its | u | ue | us | ues | ert | erte | erts | int | inte | oint',
  ),
  placePrepositions: list('à | en | dans | sur | vers | depuis'),
  nameParticles: list(
    "de | du | d' | des | de la | de l' | le | la | von | van | van der | van den | von der | der | den | ter | zu | zum | ben | bin | ibn | bint | al | el | ould | ag | da | das | do | dos | di | del | della | della | dalla | e | y | mc | mac | o' | abu | abou | bel | ait | aït | st | saint | 't | i | ten",
  ),
  commonCapitalised: list(
    'état | etat | états | etats | élysée | elysée | république | président | présidente | premier | première | ministre | ministère | parlement | assemblée | sénat | chambre | conseil | constitution | gouvernement | révolution | histoire | résistance | libération | église | eglise | dieu | internet | web | maison | blanche | palais | hôtel | chef | secrétaire | général | roi | reine | prince | princesse | pape | monsieur | madame | mademoiselle | messieurs | mesdames | maître | docteur | professeur | nord | sud | est | ouest | occident | orient | gilet | gilets | jaune | jaunes | garde | sceaux | place | rue | avenue | boulevard | quai | tour | pont | mur | musée | festival | coupe | ligue | euro | mondial | jeux | prix | légion | fête | noël | pâques | dizaines | centaines | milliers | cela | nouvel | jour | guerre | traité | accord | accords | brexit | covid | covid-19 | coronavirus | facebook | twitter | instagram | youtube | whatsapp | google | apple | amazon | netflix | tweet',
  ),
  quotes: { open: '«“‘„‹', close: '»”’‟›' },
};

import type { EncounterWords, PronounForm } from '../contract/encounters.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);
const phrases = (text: string): string[] => text.split(' | ');

const pronoun = (
  kind: PronounForm['kind'],
  person: 1 | 2 | 3,
  plural: boolean,
  gender: 'm' | 'f' | null,
  forms: string,
): PronounForm[] => list(forms).map((form) => ({ form, person, plural, gender, kind }));

/** How French tells that people came together. */
export const encounters: EncounterWords = {
  triggers: {
    meet: list(
      'rencontr* entrevue* tete-a-tete face-a-face retrouvaill* rendez-vous rdv connaissance entrevu* entrevoi* croise* croisa* croisait* croisent croiser* bilaterale* tripartite* quadripartite* huis-clos tete-a-tetes',
    ),
    talk: list(
      'entretien* entreten* entretin* entretiendr* entretint discut* discussion* convers* pourparler* echange* echanga* echangea* dialogu* aparte* bavard* parle parla parlait parlent parle* negoci* confere* confera consult* concert* debatt* conciliabule* interlocut* explique* plaide*',
    ),
    host: list(
      'recev* recoi* recu recue recus recues recut recur* accueil* audience* hote* heberg* introduit* admis* accord*',
    ),
    meal: list(
      'din* dejeun* souper* soupe repas attabl* trinqu* verre verres cafe iftar* ftour* jeune banquet* the gouter* aper* reveillonn* table tables brunch* cocktail* terrasse restaurant*',
    ),
    visit: list(
      'visite visites visiter* visita* rend* rendue* rendai* rendra* chevet aupres chez deplac* venu* vien* viendr* vint allé* alle* aller* va vont ira iront allait*',
    ),
    see: list(
      'vu vus vue vues voir voit voient verra* verront voyai* vit virent revoir revoi* revu* reverra* retrouv*',
    ),
    join: list(
      'rejoi* reuni* rassembl* compagnie cotes presence assist* particip* accompagn* entour* autour sommet* conference* seminaire* seance* reunion* presid* copresid* co-presid* tenu* tien* tenai* atelier* conclave* colloque* forum* table-ronde session* conseil* comite*',
    ),
    greet: list('main mains bise embrass* salu* serr* bienvenue accolade* etrei* poignee*'),
    invite: list(
      'invit* convi* convoqu* sollicit* attend* appel* introduis* present* remis* remet* remit',
    ),
    call: list(
      'telephon* appel* visioconference* courrier* lettre* mail* e-mail* courriel* sms message* contact* ecri* joindre joint rappel* mises missive* coup',
    ),
  },
  beside: list(
    'asseoir assis* assied* assey* assoi* face porte* partag* petit-dejeuner petits-dejeuners ecout* retenu* retin* condui* conduit* emmen* emmene* raccompagn* enferm* isol* chuchot* approch* econdui* nez bras explication* adieux creneau conge mange* tombe* gliss* guid* succed* honneurs march* bonjour boire bu but boivent coude* abord* attir* pass* trouv* fauteuil* soiree place poussa pousse*',
  ),
  pronouns: [
    ...pronoun('personal', 3, false, 'm', 'il'),
    ...pronoun('personal', 3, false, 'f', 'elle -elle -t-elle'),
    ...pronoun('personal', 3, false, 'm', '-il -t-il'),
    ...pronoun('personal', 3, true, 'm', 'ils eux -ils -t-ils'),
    ...pronoun('personal', 3, true, 'f', 'elles -elles -t-elles'),
    ...pronoun('personal', 3, false, null, "l' lui"),
    ...pronoun('personal', 3, false, 'm', 'le celui-ci'),
    ...pronoun('personal', 3, false, 'f', 'la celle-ci'),
    ...pronoun('personal', 3, true, null, 'les leur ceux-ci celles-ci'),
    ...pronoun('personal', 1, false, null, "je j' me m' moi -je -moi"),
    ...pronoun('personal', 1, true, null, 'nous on'),
    ...pronoun('personal', 2, true, null, 'vous'),
    ...pronoun('possessive', 3, false, null, 'son sa ses'),
    ...pronoun('possessive', 3, true, null, 'leur leurs'),
    ...pronoun('possessive', 1, false, null, 'mon ma mes'),
    ...pronoun('possessive', 1, true, null, 'notre nos'),
    ...pronoun(
      'relative',
      3,
      false,
      null,
      "qui que qu' dont lequel laquelle lesquels lesquelles auquel duquel",
    ),
  ],
  demonstratives: [
    { words: ['ce', 'dernier'], gender: 'm', plural: false },
    { words: ['cette', 'dernière'], gender: 'f', plural: false },
    { words: ['ces', 'derniers'], gender: 'm', plural: true },
    { words: ['ces', 'dernières'], gender: 'f', plural: true },
    { words: ['le', 'premier'], gender: 'm', plural: false },
    { words: ['le', 'second'], gender: 'm', plural: false },
    { words: ["l'", 'intéressé'], gender: 'm', plural: false },
    { words: ["l'", 'intéressée'], gender: 'f', plural: false },
  ],
  definite: list("le la l' les ce cet cette ces du au aux des son sa ses leur leurs mon ma notre"),
  possessive: list('son sa ses leur leurs mon ma mes notre nos'),
  agents: ['par'],
  speech: list(
    'dire déclarer affirmer expliquer ajouter indiquer annoncer préciser raconter confier assurer lancer répondre souligner estimer rappeler poursuivre écrire tweeter commenter réagir révéler avouer reconnaître témoigner conclure juger glisser regretter insister relater confirmer démentir résumer noter déplorer évoquer plaider marteler',
  ),
  negation: list("ne n' pas jamais aucun aucune ni sans nullement plus guère non refuser"),
  negativeDeterminers: list('aucun aucune nul nulle'),
  negativePredicates: list('annuler annule reporter reporte ajourner ajourne exclure exclu exclus'),
  plannedPredicates: list('prevoir prevu fixer fixe programmer programme'),
  conditional: list("si s'"),
  remote: list(
    'telephon* visioconference* video* distance skype whatsapp zoom fil appel* courriel* mail* e-mail* lettre* message* courrier* sms',
  ),
  passing: list('crois*'),
  denying: list(
    'faux fausse* fausset* dement* invention* invente* mensong* ment infond* inexact* errone* nie nient nia niait nier nie* rien fantais* fantasm* affabul* jamais intox* rumeur* ragot* contest* refut* recus* inexistant* absurde* ridicule* fable* balai* desavou* fabriqu* contraire fiction*',
  ),
  signatures: {
    denies: list('dement* nier nie nient niait nia niaient nierait contest* refut* recus*'),
    averts: list(
      'refus* declin* renonc* evit* manqu* rate ratee rates rater ratait loup* omet* omis oubli* echou* echec neglig* dispens* abst* esquiv* decommand* boud* boycott* snob* fuit fuir priv* passe passee passer empech* interdi* exclu* ecart* rejet* impossib* incapab* faute absence annul* report* repouss* ajourn* supprim* suppression deprogramm* capot* avort* differ* suspend* decal* disparu* vain',
    ),
    manages: list(
      'parv* reuss* fini finit finir finissent pu pouv* peut peuvent arriv* temps occasion loisir chance os* daign* lieu ten* tien* tint deroul* interven* intervint produi* surven* concretis* abouti* obten* obtin* obtien*',
    ),
    intends: list(
      'voul* veut veulent veuill* voudr* voulu esper* espoir souhait* demand* propos* promet* promis* promesse* doit doiv* devoir devai* devra* devro* prevoi* prevu* prevoy* compt* projet* tent* essa* cherch* envisag* invit* invita* pri* exig* reclam* sollicit* attend* prepar* pret prete prets programm* intention desir* volonte rever* suggere* sugger* annonc* fix* possib* eventuel* convoqu* convi* appel* charg* suppos* probab* organis*',
    ),
    tells: list(
      'affirm* assur* pretend* soutien* souten* jur* croi* croy* cru racont* revel* avou* souvien* souven* confirm* reconn* admet* admis indiqu* declar* expliqu* precis* rapport* relat* ecri* dit dire disait disent disant regrett* felicit* accus* soupconn* maintien* dementi',
    ),
  },
  markers: { sans: '-', pour: '?', si: '?', "s'": '?', afin: '?', après: '+', avant: '+' },
  cancelled: list('annul* report* ajourn* decommand* suspend*'),
  refused: list('refus* declin* rejet* ecart* exclu* boycott* boud* eviter*'),
  requested: list('demand* sollicit* reclam* souhait* propos* appele*'),
  occasionOpeners: phrases(
    "en marge de | à l'occasion de | lors de | au cours de | pendant | durant | dans le cadre de | à la faveur de | avant l'ouverture de | au terme de | à l'issue de",
  ),
  occasionHeads: phrases(
    "sommet | g20 | g7 | g8 | assemblée générale | session | conférence | forum | congrès | festival | cérémonie | commémoration | commémorations | obsèques | funérailles | inauguration | visite d'état | visite officielle | tournée | conseil européen | cop21 | cop26 | cop27 | anniversaire | réunion ministérielle | réunion des ministres | travaux | salon | investiture | jeux olympiques | défilé | centenaire | mariage",
  ),
};

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

/** How English tells that people came together. */
export const encounters: EncounterWords = {
  triggers: {
    meet: list(
      'meet meets met meeting meetings encounter* face-to-face tete-a-tete* one-to-one one-on-one acquaint* rendezvous reunion* reunit* bump* ran run summit* bilateral* trilateral*',
    ),
    talk: list(
      'talk talks talked talking discuss* convers* dialogue* negotiat* consult* chat* confer conferred debrief* brief* exchang* spoke speak* spoken debat*',
    ),
    host: list('host* receiv* welcom* audience* entertain* reception* granted usher*'),
    meal: list(
      'din* dinner* lunch* breakfast* supper* tea coffee* drink* drank banquet* meal* table brunch* toast* barbecue* iftar* ate eat eating',
    ),
    visit: list(
      'visit* call called calls calling paid pay flew fly flying travel* went go goes going came come bedside drop* stop* stay* stayed',
    ),
    see: list('see saw seen sees seeing sat sit sits sitting spotted photographed pictured'),
    join: list(
      'join* gather* attend* convene* chair* presid* flank* accompan* alongside assembl* met conference* session* huddle* togeth* team* presence escort* side',
    ),
    greet: list(
      'greet* hand hands handshake* shook shak* hug* hugg* embrac* kiss* introduc* present* salut*',
    ),
    invite: list('invit* summon* host*'),
    call: list(
      'phone* telephon* call calls called e-mail* email* letter* wrote writ* text* messag* video* contact* rang ring rung',
    ),
  },
  beside: list(
    'spen* walk* shar* sit-down face door show* opposite aside handed closet* buttonhol* listen* drove driv* accost* stroll* corner* collar* hour* round eyes word words led lead* escort* found find* arm arms turn* bread pint room waylay* waylaid heard',
  ),
  pronouns: [
    ...pronoun('personal', 3, false, 'm', 'he him himself'),
    ...pronoun('personal', 3, false, 'f', 'she her herself'),
    ...pronoun('personal', 3, true, null, 'they them themselves both'),
    ...pronoun('personal', 1, false, null, 'i me myself'),
    ...pronoun('personal', 1, true, null, 'we us'),
    ...pronoun('possessive', 3, false, 'm', 'his'),
    ...pronoun('possessive', 3, true, null, 'their'),
    ...pronoun('possessive', 1, false, null, 'my'),
    ...pronoun('possessive', 1, true, null, 'our'),
    ...pronoun('relative', 3, false, null, 'who whom whose that'),
  ],
  demonstratives: [
    { words: ['the', 'latter'], gender: null, plural: false },
    { words: ['the', 'former'], gender: null, plural: false },
    { words: ['the', 'pair'], gender: null, plural: true },
    { words: ['the', 'two'], gender: null, plural: true },
    { words: ['each', 'other'], gender: null, plural: true },
  ],
  definite: list('the this these that those his her their its my our'),
  possessive: list('his her their my our'),
  agents: ['by'],
  speech: list(
    'say tell state declare add explain announce claim insist reveal recall admit write tweet comment confirm deny report argue note reply respond warn stress describe',
  ),
  negation: list("not n't no never neither nor without none nobody refuse"),
  negativeDeterminers: list('no neither'),
  negativePredicates: list('cancel cancelled canceled postpone postponed scrap scrapped'),
  plannedPredicates: list('plan planned schedule scheduled'),
  conditional: list('if whether'),
  remote: list(
    'phone* telephon* video* call* e-mail* email* letter* text* messag* skype zoom line wire',
  ),
  passing: list('pass* cross*'),
  denying: list(
    'false* untrue den* deny* fabricat* invent* baseless never such nonsense lie lies lied unfounded rumour* rumor* disput* contest* reject* dismiss* fiction* refut* categorical* contradict* rubbish absurd* fantas* wrong inaccurate contrary',
  ),
  signatures: {
    denies: list('den* deny* refut* disput* contest* contradict*'),
    averts: list(
      'refus* declin* avoid* fail* failure miss missed missing skip* forgot* forget* neglect* omit* snub* shun* boycott* duck* dodg* prevent* forbid* forbad* bar barred ban banned exclud* rul* reject* dismiss* cancel* postpon* scrap* delay* suspend* shelv* abandon* unable impossible absence without off scupper* collaps* abort* pull* withdr* drop* defer* too',
    ),
    manages: list(
      'manag* succeed* succe* able could can time chance opportunity occasion dare* bother* happen* held hold take* took taken place occur* proceed* end* finally',
    ),
    intends: list(
      'want* hop* wish* ask* request* propos* promis* plan* schedul* due set expect* intend* intention try tri* attempt* seek* sought invit* urg* demand* will would should must ought going aim* prepar* ready offer* agree* consider* suggest* arrang* appl* await* possib* potential* likely suppos* mean* meant call*',
    ),
    tells: list(
      'claim* say* said tell* told insist* swear* swor* believ* recall* reveal* admit* confirm* acknowledg* state* report* explain* regret* announc* maintain* describ* accus* alleg* suggest*',
    ),
  },
  markers: { without: '-', to: '?', if: '?', whether: '?', after: '+', before: '+' },
  cancelled: list('cancel* postpon* scrap* delay* suspend* shelv* abandon*'),
  refused: list('refus* declin* reject* rule* snub* boycott* shun*'),
  requested: list('ask* request* seek* sought demand* urg* propos* want*'),
  occasionOpeners: phrases(
    'on the sidelines of | on the margins of | during | at | ahead of | after | following',
  ),
  occasionHeads: phrases(
    'summit | g20 | g7 | g8 | general assembly | conference | forum | congress | festival | ceremony | funeral | coronation | inauguration | state visit | anniversary | cop26 | cop27 | cop28 | commemoration',
  ),
};

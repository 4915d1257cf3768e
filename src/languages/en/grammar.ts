import type { Grammar } from '../contract/grammar.ts';
import { verbs } from './verbs.ts';

const list = (words: string): string[] => words.split(' | ').map((word) => word.trim());

/** Closed-class words of English, as press prose uses them. */
export const grammar: Grammar = {
  elisions: [],
  enclitics: ["n't", "'s", "'re", "'ve", "'ll", "'d"],
  contractions: {},
  genitives: ["'s", "'"],
  linkedInfinitives: true,
  modifiersFirst: true,
  timeClausesAhead: true,
  determiners: list(
    'a series of | a round of | a string of | a number of | a couple of | rounds of | the first of | one of | the | a | an | this | these | those | some | several | each | every | various | two | three | four | five | six | seven | eight | nine | ten | another | both | many | most',
  ),
  definite: list('the | this | these | those'),
  fused: [],
  partitives: [],
  pluralDeterminers: list('these | those | several | some | both | many | various | most'),
  numerals: { two: 2, three: 3, four: 4, five: 5, six: 6 },
  ageUnits: ['years', 'year'],
  prenominals: list(
    'outgoing | veteran | senior | top | young | controversial | visiting | influential | powerful | sole | main | only | longtime | long-time | embattled | newly elected | newly-elected | chief | then | fellow | first | last | late',
  ),
  pluralPossessives: ['their', 'our'],
  datives: [],
  quantifiers: list(
    'several of | some of | a group of | a delegation of | dozens of | a number of | hundreds of | one of | most of | many of | a handful of | members of | a dozen of',
  ),
  possessives: list('his | her | its | their | my | our | your'),
  demonstratives: list('this | that | these | those'),
  negativeDeterminers: list(
    'no | not any | neither | without any | not a | no such | no plans for a | no plan for a | no plans for | no question of a | no prospect of a',
  ),
  prepositions: {
    with: list('with | alongside with'),
    by: list('by'),
    between: list('between | bringing together | involving | among'),
    of: list('of'),
    to: list('to | towards | toward'),
    at: list('in | at | on | inside | near | outside | onto | into'),
    after: list('after | following | since | in the wake of | at the end of | fresh from'),
    during: list(
      'during | on the sidelines of | on the margins of | at the sidelines of | amid | throughout | in the course of | over',
    ),
    before: list('before | ahead of | prior to | on the eve of | in advance of | pending'),
    purpose: list(
      'for | in order to | so as to | in a bid to | with a view to | in the hope of | in hopes of | instead of | rather than',
    ),
    without: list('without | in the absence of'),
    except: list('except | except for | apart from | besides'),
    according: list('according to | citing | in the words of'),
    presence: list('at the side of | at the bedside of'),
    among: list('among'),
    companion: list(
      'accompanied by | alongside | flanked by | together with | along with | in the company of | joined by | in the presence of',
    ),
    other: list(
      'against | despite | because of | about | over | under | from | as | like | via | through | on behalf of | instead of | in favour of | due to | thanks to | at the request of | at the invitation of | across | around | beyond | within | upon | off | out of | until | till | regarding | concerning | than',
    ),
  },
  conjunctions: {
    and: list('and | as well as | and also | &'),
    or: list('or | or else'),
    nor: list('nor'),
    but: list('but | however | yet | though'),
    then: list('then | and then | and later | before then'),
  },
  including: list('including | such as | among them | namely | notably | like'),
  relatives: {
    subject: list('who | which | that'),
    object: list('whom | who | that | which'),
    of: list('whose'),
    where: list('where'),
    prepositional: list(
      'with whom | to whom | by whom | with which | at which | during which | in which | after which',
    ),
  },
  subordinators: {
    that: list('that'),
    if: list('if | unless | in case | whether'),
    purpose: list('so that | in order that | until | till'),
    before: list('before'),
    time: list('when | after | once | whenever | as soon as'),
    other: list(
      'while | as | because | although | though | whereas | since | even if | even though',
    ),
  },
  pronouns: [
    { form: 'he', number: 'singular', gender: 'm', person: 3, reach: 'subject' },
    { form: 'she', number: 'singular', gender: 'f', person: 3, reach: 'subject' },
    { form: 'they', number: 'plural', gender: null, person: 3, reach: 'subject' },
    { form: 'him', number: 'singular', gender: 'm', person: 3, reach: 'object' },
    { form: 'her', number: 'singular', gender: 'f', person: 3, reach: 'object' },
    { form: 'them', number: 'plural', gender: null, person: 3, reach: 'object' },
    { form: 'i', number: 'singular', gender: null, person: 1, reach: 'subject' },
    { form: 'me', number: 'singular', gender: null, person: 1, reach: 'object' },
    { form: 'we', number: 'plural', gender: null, person: 1, reach: 'subject' },
    { form: 'us', number: 'plural', gender: null, person: 1, reach: 'object' },
    { form: 'you', number: 'plural', gender: null, person: 2, reach: 'subject' },
    { form: 'it', number: 'singular', gender: null, person: 3, reach: 'impersonal' },
    { form: 'the latter', number: 'singular', gender: null, person: 3, reach: 'near' },
    { form: 'the two', number: 'plural', gender: null, person: 3, reach: 'subject' },
    { form: 'the pair', number: 'plural', gender: null, person: 3, reach: 'subject' },
    { form: 'the duo', number: 'plural', gender: null, person: 3, reach: 'subject' },
    { form: 'each other', number: 'plural', gender: null, person: 3, reach: 'impersonal' },
  ],
  clitics: [],
  reflexives: [],
  negationMarks: [],
  markedNegations: [],
  negativeSubjects: ['nobody', 'none', 'neither'],
  negations: list("not | n't | never | no longer | neither | yet to"),
  adverbs: list(
    'also | already | still | then | now | again | once | twice | just | even | only | too | together | later | soon | often | always | ever | yesterday | today | tomorrow | tonight | earlier | previously | in person | in private | privately | face to face | face-to-face | one-on-one | for the first time | for a second time | reportedly | instead | there | here | well | first | behind closed doors | at least | at last | indeed | both | each | all | up | out | down | off | back | over | jointly | separately | in turn',
  ),
  adverbEnding: 'ly',
  linkers: list('to'),
  verbs,
  finiteEndings: list(
    'ized | ised | ated | ened | ted | ned | red | led | sed | ced | ged | ved | ked | ped | wed | yed | hed | bed | ied | med | ded | zed | ued | fell | flew | beat | drew | drove | fought | spent | stood | threw | withdrew | broke',
  ),
  sentenceOpeners: list(
    'the | a | an | this | that | these | those | he | she | it | they | we | i | you | but | and | or | so | yet | if | as | at | in | on | for | by | with | without | under | over | from | to | of | off | about | after | before | during | since | until | while | when | where | who | what | which | why | how | because | although | though | however | meanwhile | then | now | there | here | his | her | its | their | our | my | your | no | not | yes | some | many | most | several | both | each | all | any | another | other | such | one | two | three | four | five | six | seven | eight | nine | ten | last | next | earlier | later | today | yesterday | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december | speaking | asked | following | according | despite | amid | also | just | only | even | still | once | former | committees | watch | read | meeting | talks | let | thank | please | welcome | perhaps | maybe | instead | indeed | finally | eight | seven | decades | never | soon | again | eventually | recently | neither | nor | unconfirmed | shareholders | unions | officials | sources | sir | supply | demand | families | doctors | police | reports | rumours | rumors | critics | relatives | residents | nobody | everyone',
  ),
  commonEndings: list(
    'ing | ed | ly | tion | tions | ment | ness | ers | ies | ous | ful | less | able',
  ),
  thingNouns: list(
    'union | group | company | firm | collective | association | movement | newspaper | magazine | film | album | song | book | novel | site | channel | show | club | festival | agency | foundation | brand | hurricane | storm | ship | school | street | avenue | square | prison | station | city | town | village',
  ),
  participleEndings: list('ed'),
  placePrepositions: list('in | at | near | from'),
  nameParticles: list(
    "de | von | van | der | den | del | della | da | dos | di | la | le | al | el | bin | ben | ibn | ould | abu | mac | mc | st | o' | ter | ten",
  ),
  commonCapitalised: list(
    'prime | first | minister | president | secretary | chancellor | speaker | lord | lady | sir | king | queen | prince | princess | pope | parliament | house | senate | congress | commons | lords | msps | mlas | tds | meps | cabinet | government | treasury | state | states | office | department | union | party | council | committee | court | bank | church | brexit | covid | twitter | facebook | google | internet | bible | god | christmas | easter | tories | labour | conservatives | democrats | republicans | mps | nhs | bbc | north | south | east | west | street | university | hospital | festival | cup | league | games | prize | act | bill | war | world | international | national | royal | foreign | home | affairs | general | assembly',
  ),
  quotes: { open: '“‘"«', close: '”’"»' },
};

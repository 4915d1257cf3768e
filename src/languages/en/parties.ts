import type { PartyWords } from '../contract/parties.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const parties: PartyWords = {
  nouns: set(`
    man men woman women husband wife mother father parents parent son sons daughter brother sister uncle aunt cousin family
    families couple friend friends neighbour neighbours neighbor neighbors client clients customer customers pupil pupils
    student students child children youth teenager person people public crowd resident residents citizen citizens pensioner
    patient patients victim victims survivor survivors relative relatives press media nurse nurses midwife midwives doctor
    police policeman soldiers soldier troops forces army team teams crew group groups collective committee commission council
    board delegation delegations mission union unions association associations federation confederation league party parties
    majority opposition government cabinet management administration authorities authority clergy bishop bishops priest pope
    imam rabbi pastor judge judges prosecutor lawyer lawyers witness witnesses defendant suspect suspects partners partner
    organisation organization company companies bank banks club community communities farmer farmers trader traders
    staff employee employees official officials delegate delegates representative representatives chief chiefs boss bosses
    head heads member members mayor mayors minister ministers president king queen prince princess envoy envoys successor
    colleague colleagues deputy deputies adviser advisers advisor aide aides expert experts scientist scientists writer poet
    star stars homeless poor protesters activists campaigners striker strikers dockers workers labourers prisoner prisoners
    hostage hostages refugee refugees migrant migrants fan fans volunteer volunteers tenant tenants shareholder
    shareholders creditors investor investors executive executives chair chairman chairwoman governor governors counterpart
    counterparts coroner coach secretary sheriff captain colonel admiral ambassador diplomat diplomats guest guests rebels
    clerk sponsor sponsors publisher landlord commander general premier chancellor senator lawmakers mps peers
    `),
  endings: ['ist', 'ian', 'man', 'men', 'er', 'or'],
  others: set(`
    number paper dinner letter winter summer offer order power river water computer quarter matter center october november
    december september weather border corner chapter charter theater newspaper supper breaker tower shelter
    shoulder finger labor colour color door floor error corridor sector factor motor mirror terror horror honour honor favor
    tenor list mist twist wrist asian human german roman woman after under over other another rather further 
    transfer encounter counter disorder manner master answer character cover layer trailer poster header
    `),
  measures: set('dozen dozens hundred hundreds score scores handful number majority couple'),
  joins: ['of', 'for', 'from'],
  articles: {},
};

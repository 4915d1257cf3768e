import type { Effect, VerbEntry } from '../contract/grammar.ts';

/** Regular English forms: "meet" has none, "visit" has all. */
function regular(base: string): [string, string][] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled =
    /^(?:plan|chat|refer|defer|confer|pop|drop|stop|scrap|snub|shun|admit|permit|commit|travel|cancel|hug|wrap|step)$/u.test(
      base,
    )
      ? base + base.at(-1)
      : null;
  const past = doubled
    ? `${doubled}ed`
    : base.endsWith('y') && !/[aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const third =
    base.endsWith('y') && !/[aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z|o)$/u.test(base)
        ? `${base}es`
        : `${base}s`;
  return [
    [base, 'NP'],
    [third, 'P'],
    [past, 'SK'],
    [`${doubled ?? stem}ing`, 'G'],
  ];
}

/** Principal parts "base third past participle gerund"; several pasts are joined by "/". */
function parts(list: string): [string, string][] {
  const [base = '', third = '', past = '', participle = '', gerund = ''] = list.split(' ');
  const entries: [string, string][] = [
    [base, 'NP'],
    [third, 'P'],
    [gerund, 'G'],
  ];
  for (const form of past.split('/')) entries.push([form, past === participle ? 'SK' : 'S']);
  for (const form of participle.split('/')) entries.push([form, past === participle ? 'SK' : 'K']);
  return entries;
}

function collect(entries: readonly (readonly [string, string])[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [form, codes] of entries)
    forms.set(form, [...new Set((forms.get(form) ?? '') + codes)].join(''));
  return forms;
}

const verb = (
  lemma: string,
  entries: readonly (readonly [string, string])[],
  rest: Omit<VerbEntry, 'lemma' | 'forms'> = {},
): VerbEntry => ({ lemma, forms: collect(entries), ...rest });
const plain = (list: string): VerbEntry[] =>
  list.split(' ').map((base) => verb(base, regular(base)));
const effectful = (effect: Effect, list: string): VerbEntry[] =>
  list.split(' ').map((base) => verb(base, regular(base), { effect }));
const controlling = (list: string): VerbEntry[] =>
  list
    .split(' ')
    .map((base) => verb(base, regular(base), { effect: 'requested', objectControl: true }));
const adjectives = (effect: Effect, list: string): VerbEntry[] =>
  list.split(' ').map((form) => verb(form, [[form, 'K']], { effect }));

/** Auxiliaries, verbs of meeting, and verbs that turn a meeting into a plan, a wish or a denial. */
export const verbs: readonly VerbEntry[] = [
  verb(
    'be',
    [
      ['be', 'N'],
      ['am', 'P'],
      ['is', 'P'],
      ['are', 'P'],
      ["'re", 'P'],
      ["'s", 'P'],
      ['was', 'S'],
      ['were', 'S'],
      ['been', 'K'],
      ['being', 'G'],
    ],
    { auxiliary: 'be', effect: 'planned' },
  ),
  verb(
    'have',
    [
      ['have', 'NP'],
      ['has', 'P'],
      ['had', 'SK'],
      ['having', 'G'],
      ["'ve", 'P'],
    ],
    { auxiliary: 'have', effect: 'planned' },
  ),
  verb(
    'do',
    [
      ['do', 'NP'],
      ['does', 'P'],
      ['did', 'S'],
      ['done', 'K'],
      ['doing', 'G'],
    ],
    { auxiliary: 'do' },
  ),
  verb(
    'will',
    [
      ['will', 'F'],
      ['wo', 'F'],
      ['shall', 'F'],
      ["'ll", 'F'],
    ],
    { auxiliary: 'future' },
  ),
  // Reported speech makes a future of it: "said he would meet".
  verb('would', [['would', 'F']], { auxiliary: 'future' }),
  verb(
    'may',
    [
      ['may', 'P'],
      ['might', 'P'],
    ],
    { effect: 'possible', auxiliary: 'do' },
  ),
  verb(
    'can',
    [
      ['can', 'P'],
      ['ca', 'P'],
      ['could', 'P'],
    ],
    { effect: 'possible', auxiliary: 'do' },
  ),
  verb(
    'should',
    [
      ['should', 'P'],
      ['must', 'P'],
      ['ought', 'P'],
    ],
    { effect: 'planned', auxiliary: 'do' },
  ),
  // Meeting and contact.
  verb('meet', parts('meet meets met met meeting')),
  verb('see', parts('see sees saw seen seeing')),
  verb('speak', parts('speak speaks spoke spoken speaking')),
  verb('hold', parts('hold holds held held holding')),
  verb('sit', parts('sit sits sat sat sitting')),
  verb('eat', parts('eat eats ate eaten eating')),
  verb('shake', parts('shake shakes shook shaken shaking')),
  verb('take', parts('take takes took taken taking')),
  verb('give', parts('give gives gave given giving')),
  verb('get', parts('get gets got got/gotten getting')),
  verb('make', parts('make makes made made making')),
  verb('pay', parts('pay pays paid paid paying')),
  verb('ring', parts('ring rings rang rung ringing')),
  verb('write', parts('write writes wrote written writing')),
  verb('come', parts('come comes came come coming'), { effect: 'fact' }),
  verb('go', parts('go goes went gone going'), { effect: 'planned', effectPast: 'fact' }),
  verb('begin', parts('begin begins began begun beginning'), { effect: 'fact' }),
  verb('leave', parts('leave leaves left left leaving')),
  verb('bring', parts('bring brings brought brought bringing')),
  verb('find', parts('find finds found found finding')),
  verb('keep', parts('keep keeps kept kept keeping')),
  verb('tell', parts('tell tells told told telling')),
  verb('say', parts('say says said said saying'), { effect: 'report' }),
  verb('know', parts('know knows knew known knowing'), { effect: 'report' }),
  verb('think', parts('think thinks thought thought thinking'), { effect: 'unconfirmed' }),
  verb('let', parts('let lets let let letting'), { effect: 'possible' }),
  verb('forbid', parts('forbid forbids forbade forbidden forbidding'), { effect: 'refused' }),
  verb('seek', parts('seek seeks sought sought seeking'), { effect: 'requested' }),
  verb('set', parts('set sets set set setting'), { effect: 'planned' }),
  verb('fly', parts('fly flies flew flown flying'), { effect: 'planned' }),
  verb('lead', parts('lead leads led led leading')),
  verb('send', parts('send sends sent sent sending')),
  verb('win', parts('win wins won won winning')),
  verb('lose', parts('lose loses lost lost losing')),
  verb('beat', parts('beat beats beat beaten beating')),
  verb('stand', parts('stand stands stood stood standing')),
  verb('run', parts('run runs ran run running')),
  verb('spend', parts('spend spends spent spent spending')),
  verb('become', parts('become becomes became become becoming')),
  ...plain(
    'visit receive welcome host greet encounter dine lunch breakfast talk converse chat confer discuss negotiate consult gather join embrace hug phone telephone contact email text share attend conduct complete conclude enjoy enter exchange greet arrange organise organize end finish start open last occur happen place feature follow chair convene huddle interview mingle grant raise wrap return urge step pull present back help work vote suggest resign accuse criticise criticize praise support oppose land turn press assure confront pressure brief congratulate thank warn remain',
  ),
  ...effectful(
    'planned',
    'plan expect look schedule intend prepare agree decide arrange prompt aim fix slate book undertake promise announce confirm due',
  ),
  ...effectful(
    'possible',
    'want hope wish try attempt need like love long propose suggest offer consider urge threaten mull demand',
  ),
  ...effectful('requested', 'request ask call appeal plead'),
  ...effectful('refused', 'refuse decline reject snub avoid rule spurn fail shun rebuff omit'),
  ...effectful('cancelled', 'cancel postpone scrap abandon axe delay skip ditch shelve'),
  verb(
    'cancel',
    [
      ['cancelled', 'SK'],
      ['canceled', 'SK'],
      ['cancelling', 'G'],
      ['canceling', 'G'],
    ],
    { effect: 'cancelled' },
  ),
  ...effectful('denied', 'deny dispute'),
  verb(
    'deny',
    [
      ['denied', 'SK'],
      ['denies', 'P'],
    ],
    { effect: 'denied' },
  ),
  ...effectful('fact', 'manage continue proceed travel stop happen arrive return'),
  ...effectful('unconfirmed', 'seem appear claim allege believe rumour rumor reckon'),
  ...effectful(
    'report',
    'report state add explain reveal note comment declare insist tweet post recall admit acknowledge stress warn argue describe mention',
  ),
  ...controlling('invite allow encourage enable persuade summon'),
  ...adjectives('planned', 'due set scheduled slated expected supposed likely bound poised'),
  ...adjectives('possible', 'ready willing able eager keen open free prepared'),
  ...adjectives('refused', 'unwilling reluctant unable opposed'),
  ...adjectives('fact', 'pleased delighted happy honoured honored glad proud'),
];

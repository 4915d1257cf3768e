import type { WritingRules } from '../contract/writing.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Auxiliaries that leave a verb unasserted or in the perfect; "met" alone is a finite past. */
const have = '(?:has|have|had|having)';

export const writing: WritingRules = {
  name: 'English',
  meeting:
    / (?:met|meet|meets|meeting|meetings|talk|talks|talked|talking|spoke|spoken|speak|speaks|receiv[a-z]*|host[a-z]*|welcom[a-z]*|saw|seen|see|sees|greet[a-z]*|sat down|sit down|shook hands|shaken hands|shaking hands|handshakes?|encounter[a-z]*|audience|summit|dined|dinner|lunch[a-z]*|called|calls?|phon[a-z]*|telephon[a-z]*|visit[a-z]*|face to face|discuss[a-z]*|conversations?|convers[a-z]*|confer|confers|conferred|conferring|contacts?|chat|chatted|tete a tete|took place|take place|taken place|takes place|get together|got together|convened?|exchang[a-z]*) /,
  happened: new RegExp(
    ` (?:met|meets|${have} (?:[a-z]+ ){0,2}?(?:met|seen|spoken|talked|received|hosted|welcomed|discussed|conferred|visited)|talked|spoke|saw|discussed|conferred|(?:received|hosted|welcomed|visited|greeted)|(?:was|were|been|got) (?:[a-z]+ ){0,1}?(?:received|hosted|welcomed|held)|took place|taken place|takes place|held (?:[a-z]+ ){0,3}?(?:talks|meetings?|discussions)|sat down|shook hands|happened|occurred|went ahead|did(?! ?n t | not | nt )|(?:has|have|had|does)(?= $)|(?:has|have|had) done|indeed|actually|in fact|finally|eventually|ultimately|successfully|after all|the case) `,
  ),
  remote:
    / (?:phon[a-z]*|telephon[a-z]*|called|calls?|video|videoconference|letters?|wrote|written|messages?|remotely|online) /,
  hosting: / (?:received|hosted|welcomed|receives|hosts|welcomes) /,
  hosted: / (?:was|were|been|is|are) (?:[a-z]+ ){0,2}?(?:received|hosted|welcomed) /,

  negation:
    / (?:not|no|never|none|neither|nor|without|nobody|nothing|n t|cannot|den(?:y|ies|ied|ying)|denials?|false|untrue|fail(?:s|ed)? to|hardly|barely|scarcely|(?:do|does|did|has|have|had|was|were|is|are|would|could|should|wo|ca) ?n t|(?:do|does|did|has|have|had|was|were|is|are|would|could|should|wo|ca)nt) /,
  planned:
    / (?:will|shall|ll|plan|plans|planned|planning|schedul[a-z]*|expect[a-z]*|due|set to|going to|(?:is|are|was|were) to|upcoming|next|future|forthcoming|announc[a-z]*|intend[a-z]*|agenda|about to|prepar[a-z]*|slated|soon) /,
  unconfirmed:
    / (?:may|might|could|would|reportedly|allegedly|alleged|rumou?r[a-z]*|said to|believed to|thought to|possibl[a-z]*|perhaps|probabl[a-z]*|likely|want[a-z]*|wish[a-z]*|hop(?:e|es|ed|ing)|propos[a-z]*|suppos[a-z]*|unconfirmed|uncertain|unclear|whether|if|considering) /,
  requested:
    / (?:request[a-z]*|ask|asks|asked|asking|sought|seek|seeks|seeking|invit[a-z]*|demand[a-z]*) /,
  refused:
    / (?:refus[a-z]*|reject[a-z]*|declin[a-z]*|rul(?:e|es|ed|ing) out|snub[a-z]*|turn(?:s|ed)? down) /,
  cancelled:
    / (?:cancel[a-z]*|call(?:ed|s|ing)? off|postpon[a-z]*|scrapp[a-z]*|suspend[a-z]*|adjourn[a-z]*) /,
  caveat:
    / (?:without confirmation|unconfirmed|not (?:been )?confirmed|nothing (?:says|confirms|shows|indicates|proves) (?:that )?(?:it|they|the meeting) (?:took place|happened|was held|met)) /g,
  falseCue:
    / (?:as (?:planned|scheduled|expected|announced|agreed)|(?:not|never) (?:only|just|merely|simply)|no (?:doubt|fewer|less)|without (?:a )?doubt) /g,

  clause:
    /[,;:()—–]|\s(?=(?:who|which|that|but|then|while|before|after|although|though)\s)|\s(?=and\s(?:(?:he|she|they|it|then|finally|later|did|has|have|had|was|were|met|held|indeed)\s))/u,
  pronouns: new Set(
    list(`he she they it him her them his their its this that these those both all`),
  ),
  personal: / (?:he|she|they|him|her|them|his|their|latter|former (?:is|was|has|had|did|said)) /,
  yes: new Set(['yes']),
  no: new Set(['no']),
  connectives: new Set([
    'in detail',
    'here are the details',
    'here is what the texts say',
    'in short',
    'to sum up',
  ]),
  plain: new Set(
    list(`
    according text texts article articles source sources corpus passage passages quotation
    say says said saying report reports reported state states stated mention mentions mentioned
    write writes wrote then later also however
    date place day month year years occasion during since while after before between
    with without
    not no never none nobody neither nor don t didn doesn wasn weren hasn haven s
    mr mrs ms
  `),
  ),
  weighty: new Set(
    list('all any both most more only once other over own same such until through off together'),
  ),
  limits: new Set(
    list(`
    nearly almost roughly about around approximately more fewer less some several few many most all every each only just former ex future late fake alleged supposed so-called according if unless except without provided sometimes rarely often always partly too enough virtually practically
  `),
  ),
  agents: new Set(list('by')),
  auxiliaries: new Set(list('have be do')),
  titles: new Set(
    list(`
    mr mrs ms miss sir lord lady dame president premier prime foreign defence defense minister
    secretary state king queen prince princess emir sultan sheikh pope cardinal chancellor general
    admiral colonel mayor senator deputy vice majesty excellency dr doctor
  `),
  ),
  placePrepositions: new Set(list('in at near to into inside outside')),
  particles: new Set(
    list('de du des d la le ben bin ibn al el ould van von der den da dos di of the'),
  ),
  relativeDays: new Set(list('yesterday today tomorrow tonight now')),
  pair: / (?:the|these) two (?!times)/,
  negationParts: new Set(['neither', 'nor']),
  numbers: new Map([
    ...list(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ).map((word, index): [string, number] => [word, index + 2]),
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['hundred', 100],
    ['hundreds', 100],
    ['thousand', 1000],
    ['thousands', 1000],
    ['million', 1_000_000],
    ['millions', 1_000_000],
    ['billion', 1_000_000_000],
    ['billions', 1_000_000_000],
    ['dozen', 12],
    ['dozens', 12],
    ['twice', 2],
    ['thrice', 3],
  ]),
  reader: new Set(list('reader readers comment comments commenter')),
};

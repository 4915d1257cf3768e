import type { MeetingRules } from '../contract/meetings.ts';

const list = (words: string): string[] => words.split(' | ').map((word) => word.trim());

/** How English says that people met, were to meet, or did not. Grouped by meaning. */
export const meetings: MeetingRules = {
  verbRules: [
    {
      name: 'X met Y',
      verbs: ['meet'],
      kind: 'Meet',
      object: true,
      with: true,
      together: true,
      examples: [
        '[Karim Belhadj] met [Sofia Lindqvist] in Oslo on Tuesday.',
        '[Karim Belhadj] has met with [Sofia Lindqvist].',
        '[Karim Belhadj] and [Sofia Lindqvist] met in Oslo.',
      ],
      counterexamples: [
        'Karim Belhadj met the deadline set by Sofia Lindqvist.',
        'Karim Belhadj failed to meet the targets of Sofia Lindqvist.',
      ],
    },
    {
      name: 'X received Y',
      verbs: ['receive', 'welcome', 'host', 'greet'],
      kind: 'Meet',
      object: true,
      host: true,
      examples: [
        'President [Karim Belhadj] received [Sofia Lindqvist] at the palace.',
        '[Sofia Lindqvist] was welcomed in Algiers by [Karim Belhadj].',
      ],
      counterexamples: [
        'Karim Belhadj received a letter from Sofia Lindqvist.',
        'Karim Belhadj welcomed the decision of Sofia Lindqvist.',
      ],
    },
    {
      name: 'X encountered Y',
      verbs: ['encounter', 'join', 'visit'],
      kind: 'Meet',
      object: true,
      with: true,
      weak: true,
      examples: ['[Karim Belhadj] visited [Sofia Lindqvist] at the hospital.'],
      counterexamples: ['Karim Belhadj visited Oslo, said Sofia Lindqvist.'],
    },
    {
      name: 'X saw Y',
      verbs: ['see'],
      kind: 'Meet',
      object: true,
      weak: true,
      setting: true,
      examples: ['[Karim Belhadj] saw [Sofia Lindqvist] in Oslo on Tuesday.'],
      counterexamples: ['Karim Belhadj sees Sofia Lindqvist as a threat.'],
    },
    {
      name: 'X came face to face with Y',
      verbs: ['come', 'meet', 'sit', 'stand'],
      kind: 'Meet',
      with: true,
      followedBy: ['face to face', 'face-to-face'],
      examples: ['[Karim Belhadj] came face to face with [Sofia Lindqvist] in Oslo.'],
      counterexamples: ['Karim Belhadj came to terms with Sofia Lindqvist.'],
    },
    {
      name: 'X spoke to Y by phone',
      verbs: ['speak', 'talk', 'chat'],
      kind: 'Phone-Write',
      with: true,
      to: true,
      together: true,
      remote: true,
      examples: [
        '[Karim Belhadj] spoke to [Sofia Lindqvist] by phone on Tuesday.',
        '[Karim Belhadj] and [Sofia Lindqvist] spoke by telephone.',
      ],
      counterexamples: ['Karim Belhadj spoke to Sofia Lindqvist of his doubts.'],
    },
    {
      name: 'X embraced Y',
      verbs: ['embrace', 'hug'],
      kind: 'Meet',
      object: true,
      together: true,
      examples: [
        '[Karim Belhadj] embraced [Sofia Lindqvist].',
        '[Karim Belhadj] and [Sofia Lindqvist] hugged at the airport.',
      ],
      counterexamples: ['Karim Belhadj embraced the ideas of Sofia Lindqvist.'],
    },
    {
      name: 'X and Y spoke in person',
      verbs: ['speak', 'talk', 'chat'],
      kind: 'Meet',
      together: true,
      togetherNeeds: ['face to face', 'face-to-face', 'in person'],
      examples: ['[Karim Belhadj] and [Sofia Lindqvist] spoke face to face on Sunday.'],
      counterexamples: ['Karim Belhadj and Sofia Lindqvist spoke on Sunday.'],
    },
    {
      name: 'X dined with Y',
      verbs: ['dine', 'lunch', 'breakfast', 'eat'],
      kind: 'Meet',
      with: true,
      together: true,
      togetherNeeds: ['together'],
      examples: ['[Karim Belhadj] dined with [Sofia Lindqvist].'],
      counterexamples: [],
    },
    {
      name: 'X talked with Y',
      verbs: [
        'talk',
        'converse',
        'chat',
        'confer',
        'negotiate',
        'consult',
        'huddle',
        'speak',
        'sit',
        'mingle',
      ],
      kind: 'Meet',
      with: true,
      weak: true,
      examples: ['[Karim Belhadj] talked with [Sofia Lindqvist] in Geneva.'],
      counterexamples: ['Karim Belhadj talked about Sofia Lindqvist.'],
    },
    {
      name: 'X shook hands with Y',
      verbs: ['shake'],
      kind: 'Meet',
      with: true,
      together: true,
      to: true,
      followedBy: ['hands', 'the hand'],
      examples: [
        '[Karim Belhadj] shook hands with [Sofia Lindqvist].',
        '[Karim Belhadj] and [Sofia Lindqvist] shook hands in Oslo.',
      ],
      counterexamples: [],
    },
    {
      name: 'X paid a visit to Y',
      verbs: ['pay'],
      kind: 'Meet',
      to: true,
      followedBy: ['a visit', 'visit'],
      examples: ['[Karim Belhadj] paid a visit to [Sofia Lindqvist].'],
      counterexamples: ['Karim Belhadj paid tribute to Sofia Lindqvist.'],
    },
    {
      name: 'X telephoned Y',
      verbs: ['phone', 'telephone', 'call', 'ring', 'contact', 'email', 'text', 'write'],
      kind: 'Phone-Write',
      object: true,
      to: true,
      weak: true,
      examples: ['[Karim Belhadj] phoned [Sofia Lindqvist].'],
      counterexamples: ['Karim Belhadj called for elections, said Sofia Lindqvist.'],
    },
  ],
  nounRules: [
    {
      name: 'a meeting with Y',
      nouns: list(
        'meeting | meetings | encounter | encounters | summit | tête-à-tête | tete-a-tete | face-to-face | audience | sit-down | get-together | rendezvous | joint press conference | joint news conference | handshake | one-on-one | round table | roundtable | round-table | working lunch | working dinner | tête-à-têtes | summits | audiences',
      ),
      kind: 'Meet',
      examples: [
        'A meeting between [Karim Belhadj] and [Sofia Lindqvist] took place in Oslo.',
        '[Karim Belhadj] had a meeting with [Sofia Lindqvist].',
        'After his meeting with [Sofia Lindqvist], [Karim Belhadj] left.',
      ],
      counterexamples: ['Karim Belhadj missed the annual meeting, said Sofia Lindqvist.'],
    },
    {
      name: 'dinner with Y',
      nouns: list(
        'dinner | lunch | breakfast | meal | banquet | drinks | tea | coffee | supper | dinners',
      ),
      kind: 'Meet',
      examples: ['[Karim Belhadj] had dinner with [Sofia Lindqvist].'],
      counterexamples: [],
    },
    {
      name: 'a conversation with Y',
      nouns: list(
        'discussion | discussions | conversation | conversations | negotiations | consultations | dialogue | exchange',
      ),
      kind: 'Meet',
      weak: true,
      examples: ['[Karim Belhadj] had a long conversation with [Sofia Lindqvist] in Vienna.'],
      counterexamples: ['Karim Belhadj ended the discussion, says Sofia Lindqvist.'],
    },
    {
      name: 'held talks with Y',
      nouns: list(
        'talks | face-to-face talks | one-on-one talks | bilateral talks | summit talks | peace talks | crisis talks | emergency talks',
      ),
      kind: 'Meet',
      examples: [
        'Talks between [Karim Belhadj] and [Sofia Lindqvist] were held in Vienna.',
        '[Karim Belhadj] held talks with [Sofia Lindqvist].',
        '[Karim Belhadj] has held emergency talks with [Sofia Lindqvist].',
      ],
      counterexamples: ['Karim Belhadj wants talks, says Sofia Lindqvist.'],
    },
    {
      name: 'a telephone call between X and Y',
      nouns: list(
        'phone call | phone calls | telephone call | telephone calls | telephone conversation | phone conversation | video call | video meeting | video conference | videoconference | virtual meeting | online meeting | virtual summit | video link | zoom call | zoom meeting',
      ),
      kind: 'Phone-Write',
      examples: [
        '[Karim Belhadj] had a phone call with [Sofia Lindqvist].',
        'In a video meeting with [Sofia Lindqvist], [Karim Belhadj] promised help.',
      ],
      counterexamples: ['Karim Belhadj missed the phone call, said Sofia Lindqvist.'],
    },
    {
      name: 'a call between X and Y',
      nouns: list('call | calls | exchange of letters | correspondence'),
      kind: 'Phone-Write',
      weak: true,
      examples: ['[Karim Belhadj] had a call with [Sofia Lindqvist].'],
      counterexamples: [],
    },
    {
      name: 'a letter to Y',
      nouns: list('letter | letters | email | emails | text message | message | phone message'),
      kind: 'Phone-Write',
      to: true,
      weak: true,
      examples: ['In a letter to [Sofia Lindqvist], [Karim Belhadj] apologised.'],
      counterexamples: ['Karim Belhadj received a letter about Sofia Lindqvist.'],
    },
  ],
  takePart: list(
    'have | hold | attend | conduct | share | take | enjoy | arrange | organise | organize | complete | conclude | get | grant | chair | join | host | wrap | end | finish | begin | start | open | enter | lead',
  ),
  happen: list(
    'took place | take place | was held | were held | will take place | has taken place',
  ),
  remote: list(
    'by phone | by telephone | over the phone | on the phone | by video | by videoconference | by video link | via video | virtually | virtual | online | by letter | in writing | by text | on zoom | via zoom | over zoom | remotely',
  ),
  broadcast: list(
    'on the show | on his show | on her show | in the studio | on air | on the programme | on the program',
  ),
  travelNouns: list(
    'trip | visit | tour | stay | stopover | arrival | return | journey | summit | conference | ceremony | holiday | event | reception | hotel | palace | restaurant | hospital | office | minutes | hours | hour | days | week | centre | talks | retreat | hall | residence',
  ),
  relationNouns: list(
    'relations | relationship | ties | contact | contacts | links | dispute | war | agreement | deal | alliance | partnership | feud | rivalry | friendship | marriage | row | border',
  ),
  sport: list(
    'league | cup | match | final | semi-final | quarter-final | tournament | championship | wimbledon | striker | midfielder | goalkeeper | kick-off | scored | grand slam | fixture | fixtures | last eight | last 16 | last four | semi-finals | quarter-finals | semifinal | semifinals | quarterfinal | quarterfinals | group stage | knockout stage | play-off | play-offs | playoffs | world title | heavyweight | rematch | roland garros | flushing meadows | matches',
  ),
  nounTraps: list('point | points | house | room | the benchmark | the target | the demand'),
  nounTrapsBefore: list('annual general | town hall'),
  rumour: list(
    'rumours say | rumors say | according to rumours | rumour has it | unconfirmed reports | reportedly | allegedly | purportedly | supposedly | is said to have | are said to have | was said to have | were said to have | is alleged to have | is understood to have | are understood to have | is thought to have | is believed to have | are believed to have | is rumoured to have | is reported to have | was reported to have',
  ),
  plannedWords: list(
    'planned | scheduled | expected | upcoming | forthcoming | proposed | possible | potential | future | next | due',
  ),
  comingWords: list(
    'tomorrow | next week | next month | next year | later today | later this week | later this month | later this year | this weekend | in the coming days | in the coming weeks',
  ),
  discussing: list('discuss | raise | review | negotiate | agree | talk | speak | plead | argue'),
  addressing: list(
    'tell | urge | press | warn | ask | assure | confront | pressure | brief | thank | congratulate',
  ),
  granting: ['grant', 'give', 'offer'],
  cancelledWords: list(
    'cancelled | canceled | cancellation of | postponed | called off | call off | calling off | scrapped | aborted | pulled out of | pull out of | pulling out of | pulls out of | put off | broke off | withdrew from | backed out of',
  ),
  requestedWords: list('request for | requested | call for | requests for | demand for'),
  refusedWords: list(
    'refusal of | refused | declined | rejected | ruled out | turned down | turn down | turns down | turning down | brushed off | walked away from',
  ),
  intentNouns: {
    possible: list(
      'desire | hope | hopes | wish | wishes | speculation | chance | chances | possibility | willingness | readiness | offer | offers | opportunity | need | bid | bids | attempt | attempts | effort | efforts | prospect | interest | right',
    ),
    planned: list('plan | plans | intention | intentions | decision | way | order | agreement'),
    requested: list('request | requests | invitation | calls | demand | demands'),
    refused: list('refusal | failure | reluctance'),
  },
  occasionOpeners: list(
    'on the sidelines of | on the margins of | during | at | ahead of | after | following',
  ),
  occasionHeads: list(
    'summit | g20 | g7 | g8 | general assembly | conference | forum | congress | festival | ceremony | funeral | coronation | inauguration | state visit | anniversary | cop26 | cop27 | cop28 | commemoration',
  ),
  venueHeads: list(
    'palace | hotel | restaurant | office | residence | embassy | headquarters | castle | villa | hospital | airport | base | museum | house | ministry | stadium | church | mosque | prison | university | school | station | hall | ranch | village | resort | street | road | avenue | lane | square | college | park | bridge | tower | theatre | centre | center | arena | library',
  ),
  purposeFacts: ['take', 'use'],
  answering: ['reply', 'answer', 'respond'],
  speech: list(
    'say | tell | add | report | state | tweet | write | recall | reveal | note | explain | declare | announce | post | admit | comment',
  ).flatMap((word) => word.split(' ')),
};

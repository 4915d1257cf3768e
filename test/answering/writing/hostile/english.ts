import type { HostileCase } from './table.ts';

export const english: readonly HostileCase[] = [
  {
    text: 'Anna Reed and Mark Sloan, not Paul Ross, signed the river charter.',
    supported: [
      'Anna Reed and Mark Sloan signed the river charter',
      'Mark Sloan signed the river charter',
      'Anna Reed signed the charter',
    ],
    unsupported: {
      share: [
        'Paul Ross signed the river charter',
        'Anna Reed and Paul Ross signed the charter',
        'Mark Sloan and Paul Ross signed the river charter',
        'Anna Reed, Mark Sloan and Paul Ross signed the charter',
      ],
      polarity: [
        'Anna Reed did not sign the river charter',
        'Mark Sloan did not sign the charter',
        'Anna Reed and Mark Sloan never signed the charter',
      ],
      quotation: [
        '“Paul Ross […] signed the river charter”',
        '“Anna Reed and […] Paul Ross, signed the river charter”',
        '“Paul Ross, signed the river charter”',
      ],
    },
  },
  {
    text: 'The mayor of Leeds opened the pool, and the governor opened the stadium of Hull.',
    supported: [
      'The mayor of Leeds opened the pool',
      'The governor opened the stadium of Hull',
      'The governor opened the stadium',
    ],
    unsupported: {
      rows: [
        'The mayor of Leeds opened the stadium',
        'The mayor of Leeds opened the stadium of Hull',
        'The governor opened the pool',
        'The mayor opened the pool of Hull',
        'The mayor and the governor opened the stadium',
        'The mayor of Leeds and the governor opened the pool',
        'The mayor of Hull opened the pool',
        'The governor of Hull opened the stadium',
      ],
      tense: [
        'The mayor of Leeds will open the pool',
        'The governor opens the stadium of Hull',
        'The governor will open the stadium',
      ],
    },
  },
  {
    text: 'The county paid 320 million pounds to hospitals and 45 million pounds to schools.',
    supported: [
      'The county paid 320 million pounds to hospitals',
      'The county paid 320 million pounds',
    ],
    unsupported: {
      quantity: [
        'The county paid 320 pounds to hospitals',
        'The county paid 45 pounds to schools',
        'The county paid 320 million pounds to schools',
        'The county paid 45 million pounds to hospitals',
        'The county paid 320 million to schools',
        'The county paid 320 hospitals',
        'The county paid 45 schools',
        'The county paid 320 billion pounds to hospitals',
        'The county paid 45 thousand pounds to schools',
      ],
      voice: [
        'Hospitals paid 320 million pounds to the county',
        'Schools paid 45 million pounds',
        'The county was paid 320 million pounds',
      ],
      polarity: ['The county did not pay 320 million pounds to hospitals'],
    },
  },
  {
    text: 'The city has 47.8 billion dollars of debt, 45 employees at its seat and 12,000 residents.',
    supported: [
      'The city has 12,000 residents',
      'The city has 45 employees at its seat',
      'The city has 47.8 billion dollars of debt',
    ],
    unsupported: {
      quantity: [
        'The city has 47.8 million dollars of debt',
        'The city has 45 residents',
        'The city has 12,000 employees',
        'The city has 12,000 dollars of debt',
        'The city has 45 dollars of debt',
        'The city has 45 billion dollars of debt',
        'The city has 47.8 residents',
        'The city has 12,000 employees at its seat',
        'The city has 12,000 billion dollars of debt',
        'The city has 47.8 dollars of debt',
      ],
    },
  },
  {
    text: 'Built in 2004 and closed in 2019, the Derby plant was bought by Helvia in 2021.',
    supported: [
      'The Derby plant was bought by Helvia in 2021',
      'The Derby plant was bought by Helvia',
      'Helvia bought the Derby plant in 2021',
    ],
    unsupported: {
      date: [
        'The Derby plant was bought by Helvia in 2019',
        'The Derby plant was bought in 2004',
        'The plant, built in 2019, was bought by Helvia',
        'The plant closed in 2021',
        'The Derby plant was closed in 2004',
        'The Derby plant was closed in 2021',
        'The Derby plant was built in 2019',
        'Helvia bought the Derby plant in 2004',
        'The Derby plant was built in 2021',
      ],
      voice: [
        'Helvia was bought by the Derby plant',
        'The Derby plant bought Helvia in 2021',
        'Helvia was bought in 2021',
      ],
      polarity: ['The Derby plant was never bought by Helvia'],
    },
  },
  {
    text: 'Luke Moran was dismissed by Irene Castle, whom the council had appointed in 2015.',
    supported: [
      'Luke Moran was dismissed by Irene Castle',
      'Irene Castle dismissed Luke Moran',
      'Luke Moran was dismissed',
    ],
    unsupported: {
      voice: [
        'Luke Moran dismissed Irene Castle',
        'Irene Castle was dismissed by Luke Moran',
        'Irene Castle was dismissed',
        'Luke Moran dismissed the council',
        'Irene Castle appointed the council',
        'Irene Castle was dismissed by the council',
      ],
      rows: [
        'The council appointed Luke Moran',
        'Luke Moran was dismissed by the council',
        'Luke Moran was appointed by Irene Castle',
        'Irene Castle appointed Luke Moran',
        'The council dismissed Luke Moran',
        'Luke Moran was appointed in 2015',
      ],
      date: [
        'Luke Moran was dismissed in 2015',
        'Luke Moran was dismissed by Irene Castle in 2015',
        'Irene Castle dismissed Luke Moran in 2015',
      ],
    },
  },
  {
    text: 'Jane Vidal voted against the budget before the strike and for the tax after the strike.',
    supported: [
      'Jane Vidal voted against the budget',
      'Jane Vidal voted against the budget before the strike',
    ],
    unsupported: {
      preposition: [
        'Jane Vidal voted for the budget',
        'Jane Vidal voted against the tax',
        'Jane Vidal voted the budget',
        'Jane Vidal voted against the strike',
        'Jane Vidal voted for the strike',
        'Jane Vidal voted against the budget after the strike',
        'Jane Vidal voted before the budget',
        'Jane Vidal voted after the tax',
        'Jane Vidal voted for the budget before the strike',
        'Jane Vidal voted without the budget',
      ],
    },
  },
  {
    text: 'The bridge nearly collapsed under the snow, and the dam almost broke.',
    supported: [
      'The bridge nearly collapsed',
      'The bridge nearly collapsed under the snow',
      'The dam almost broke',
    ],
    unsupported: {
      almost: [
        'The bridge collapsed',
        'The bridge collapsed under the snow',
        'The dam broke',
        'The bridge nearly collapsed and the dam broke',
        'The bridge collapsed and the dam almost broke',
        'The dam breaks',
      ],
      rows: [
        'The dam nearly collapsed',
        'The dam broke under the snow',
        'The bridge broke',
        'The bridge almost broke',
      ],
      quotation: [
        '“The bridge […] collapsed”',
        '“the dam […] broke”',
        '“The bridge […] broke”',
        '“The bridge (...) collapsed under the snow”',
      ],
    },
  },
  {
    text: 'The Norvex group promised to reopen the mine and tried to sell the port.',
    supported: [
      'The Norvex group promised to reopen the mine',
      'The Norvex group tried to sell the port',
    ],
    unsupported: {
      intent: [
        'The Norvex group reopened the mine',
        'Norvex reopens the mine',
        'The Norvex group sold the port',
        'Norvex sells the port',
        'Norvex promised to sell the port',
        'Norvex tried to reopen the mine',
        'The mine was reopened by Norvex',
        'The port was sold by Norvex',
        'The mine was reopened',
        'The port was sold',
      ],
      quotation: ['“The Norvex group […] reopen the mine”', '“The Norvex group […] sell the port”'],
    },
  },
  {
    text: 'Hugh Lennox, accused of bribery by Clara Faber, was suspected of having destroyed the archives.',
    supported: [
      'Hugh Lennox was suspected of having destroyed the archives',
      'Clara Faber accused Hugh Lennox of bribery',
    ],
    unsupported: {
      report: [
        'Hugh Lennox destroyed the archives',
        'Hugh Lennox has destroyed the archives',
        'The archives were destroyed by Hugh Lennox',
        'The archives were destroyed',
        'Hugh Lennox admitted having destroyed the archives',
      ],
      voice: [
        'Clara Faber, accused of bribery by Hugh Lennox, was suspected',
        'Hugh Lennox accused Clara Faber of bribery',
        'Clara Faber was accused of bribery',
        'Clara Faber was suspected of having destroyed the archives',
        'Clara Faber destroyed the archives',
      ],
      quotation: [
        '“Hugh Lennox […] having destroyed the archives”',
        '“Hugh Lennox […] destroyed the archives”',
        '“Clara Faber, was suspected of having destroyed the archives”',
      ],
    },
  },
];

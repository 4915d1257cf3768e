import type { HostileCase } from './table.ts';

export const french: readonly HostileCase[] = [
  {
    text: 'Anne Dubois et Marc Petit, non Paul Roux, ont signé la charte du fleuve.',
    supported: [
      'Anne Dubois et Marc Petit ont signé la charte du fleuve',
      'Marc Petit a signé la charte du fleuve',
      'Anne Dubois a signé la charte',
    ],
    unsupported: {
      share: [
        'Paul Roux a signé la charte du fleuve',
        'Anne Dubois et Paul Roux ont signé la charte',
        'Marc Petit et Paul Roux ont signé la charte du fleuve',
        'Anne Dubois, Marc Petit et Paul Roux ont signé la charte',
      ],
      polarity: [
        'Anne Dubois n’a pas signé la charte du fleuve',
        'Marc Petit n’a pas signé la charte',
        'Anne Dubois et Marc Petit n’ont pas signé la charte',
      ],
      quotation: [
        '« Paul Roux […] ont signé la charte du fleuve »',
        '« Anne Dubois et […] Paul Roux, ont signé la charte »',
      ],
    },
  },
  {
    text: 'Le maire de Caen a inauguré la piscine, et la préfète a inauguré le stade de Lisieux.',
    supported: [
      'Le maire de Caen a inauguré la piscine',
      'La préfète a inauguré le stade de Lisieux',
      'La préfète a inauguré le stade',
    ],
    unsupported: {
      rows: [
        'Le maire de Caen a inauguré le stade',
        'Le maire de Caen a inauguré le stade de Lisieux',
        'La préfète a inauguré la piscine',
        'Le maire a inauguré la piscine de Lisieux',
        'Le maire et la préfète ont inauguré le stade',
        'Le maire de Caen et la préfète ont inauguré la piscine',
        'Le maire de Lisieux a inauguré la piscine',
        'La préfète de Lisieux a inauguré le stade',
      ],
      tense: [
        'Le maire de Caen inaugurera la piscine',
        'La préfète inaugurera le stade de Lisieux',
      ],
    },
  },
  {
    text: 'La région a versé 320 millions d’euros aux hôpitaux et 45 millions d’euros aux écoles.',
    supported: [
      'La région a versé 320 millions d’euros aux hôpitaux',
      'La région a versé 45 millions d’euros aux écoles',
    ],
    unsupported: {
      quantity: [
        'La région a versé 320 euros aux hôpitaux',
        'La région a versé 45 euros aux écoles',
        'La région a versé 320 millions d’euros aux écoles',
        'La région a versé 45 millions d’euros aux hôpitaux',
        'La région a versé 320 millions aux écoles',
        'La région a versé 320 hôpitaux',
        'La région a versé 45 euros aux hôpitaux',
        'La région a versé 320 € aux hôpitaux',
        'La région a versé 45 € aux écoles',
      ],
      voice: [
        'Les hôpitaux ont versé 320 millions d’euros à la région',
        'Les écoles ont versé 45 millions d’euros',
      ],
      polarity: ['La région n’a pas versé 320 millions d’euros aux hôpitaux'],
    },
  },
  {
    text: 'L’agglomération compte 47,8 milliards de dettes, 45 personnes à son siège et 12 000 habitants.',
    supported: [
      'L’agglomération compte 12 000 habitants',
      'L’agglomération compte 45 personnes à son siège',
      'L’agglomération compte 47,8 milliards de dettes',
    ],
    unsupported: {
      quantity: [
        'L’agglomération compte 47,8 millions de dettes',
        'L’agglomération compte 45 habitants',
        'L’agglomération compte 12 000 personnes',
        'L’agglomération compte 12 000 dettes',
        'L’agglomération compte 45 dettes',
        'L’agglomération compte 45 milliards de dettes',
        'L’agglomération compte 47,8 habitants',
        'L’agglomération compte 12 000 personnes à son siège',
        'L’agglomération compte 12 000 milliards de dettes',
      ],
    },
  },
  {
    text: 'Ouverte en 2004 et fermée en 2019, l’usine de Dole a été rachetée par Helvia en 2021.',
    supported: [
      'L’usine de Dole a été rachetée par Helvia en 2021',
      'L’usine de Dole a été rachetée par Helvia',
      'Helvia a racheté l’usine de Dole en 2021',
    ],
    unsupported: {
      date: [
        'L’usine de Dole a été rachetée par Helvia en 2019',
        'L’usine de Dole a été rachetée en 2004',
        'L’usine, ouverte en 2019, a été rachetée par Helvia',
        'L’usine fermée en 2021 a été rachetée par Helvia',
        'L’usine de Dole a été fermée en 2004',
        'L’usine de Dole a été fermée en 2021',
        'L’usine de Dole a été ouverte en 2019',
        'Helvia a racheté l’usine de Dole en 2004',
      ],
      voice: [
        'Helvia a été rachetée par l’usine de Dole',
        'L’usine de Dole a racheté Helvia en 2021',
        'Helvia a été rachetée en 2021',
      ],
      polarity: ['L’usine de Dole n’a pas été rachetée par Helvia'],
    },
  },
  {
    text: 'Luc Morel a été limogé par Irène Castel, que le conseil avait nommée en 2015.',
    supported: [
      'Luc Morel a été limogé par Irène Castel',
      'Irène Castel a limogé Luc Morel',
      'Luc Morel a été limogé',
    ],
    unsupported: {
      voice: [
        'Luc Morel a limogé Irène Castel',
        'Irène Castel a été limogée par Luc Morel',
        'Irène Castel a été limogée',
        'Luc Morel a limogé le conseil',
        'Irène Castel a nommé le conseil',
        'Irène Castel a été limogée par le conseil',
      ],
      rows: [
        'Le conseil a nommé Luc Morel',
        'Luc Morel a été limogé par le conseil',
        'Luc Morel a été nommé par Irène Castel',
        'Irène Castel a nommé Luc Morel',
        'Le conseil a limogé Luc Morel',
      ],
      date: [
        'Luc Morel a été limogé en 2015',
        'Luc Morel a été limogé par Irène Castel en 2015',
        'Irène Castel a limogé Luc Morel en 2015',
      ],
    },
  },
  {
    text: 'Jeanne Vidal a voté contre le budget avant la grève et pour la taxe après la grève.',
    supported: [
      'Jeanne Vidal a voté contre le budget',
      'Jeanne Vidal a voté contre le budget avant la grève',
    ],
    unsupported: {
      preposition: [
        'Jeanne Vidal a voté pour le budget',
        'Jeanne Vidal a voté contre la taxe',
        'Jeanne Vidal a voté le budget',
        'Jeanne Vidal a voté contre la grève',
        'Jeanne Vidal a voté pour la grève',
        'Jeanne Vidal a voté contre le budget après la grève',
        'Jeanne Vidal a voté avant le budget',
        'Jeanne Vidal a voté après la taxe',
        'Jeanne Vidal a voté pour le budget avant la grève',
        'Jeanne Vidal a voté sans le budget',
      ],
    },
  },
  {
    text: 'Le viaduc a failli céder sous la neige, et la digue a presque rompu.',
    supported: [
      'Le viaduc a failli céder',
      'Le viaduc a failli céder sous la neige',
      'La digue a presque rompu',
    ],
    unsupported: {
      almost: [
        'Le viaduc a cédé',
        'Le viaduc a cédé sous la neige',
        'La digue a rompu',
        'Le viaduc a presque cédé et la digue a rompu',
        'Le viaduc cédait sous la neige',
        'La digue rompait',
      ],
      rows: ['La digue a failli céder', 'La digue a cédé sous la neige', 'Le viaduc a rompu'],
      quotation: [
        '« Le viaduc a […] cédé »',
        '« la digue a […] rompu »',
        '« la digue a (...) rompu »',
      ],
    },
  },
  {
    text: 'Le groupe Norvex a promis de rouvrir la mine et a tenté de vendre le port.',
    supported: [
      'Le groupe Norvex a promis de rouvrir la mine',
      'Le groupe Norvex a tenté de vendre le port',
    ],
    unsupported: {
      intent: [
        'Le groupe Norvex a rouvert la mine',
        'Norvex rouvre la mine',
        'Le groupe Norvex a vendu le port',
        'Norvex vend le port',
        'Norvex a promis de vendre le port',
        'Norvex a tenté de rouvrir la mine',
        'La mine a été rouverte par Norvex',
        'Le port a été vendu par Norvex',
        'La mine a été rouverte',
        'Le port a été vendu',
      ],
      quotation: [
        '« Le groupe Norvex a […] rouvrir la mine »',
        '« Le groupe Norvex […] vendre le port »',
      ],
    },
  },
  {
    text: 'Hugo Lenoir, accusé de corruption par Clara Fabre, a été soupçonné d’avoir détruit les archives.',
    supported: [
      'Hugo Lenoir a été soupçonné d’avoir détruit les archives',
      'Clara Fabre a accusé Hugo Lenoir de corruption',
    ],
    unsupported: {
      report: [
        'Hugo Lenoir a détruit les archives',
        'Hugo Lenoir détruit les archives',
        'Les archives ont été détruites par Hugo Lenoir',
        'Les archives ont été détruites',
        'Hugo Lenoir a avoué avoir détruit les archives',
      ],
      voice: [
        'Clara Fabre, accusée de corruption par Hugo Lenoir, a été soupçonnée',
        'Hugo Lenoir a accusé Clara Fabre de corruption',
        'Clara Fabre a été accusée de corruption',
        'Clara Fabre a été soupçonnée d’avoir détruit les archives',
        'Clara Fabre a détruit les archives',
      ],
      quotation: [
        '« Hugo Lenoir […] a […] détruit les archives »',
        '« Hugo Lenoir […] détruit les archives »',
      ],
    },
  },
];

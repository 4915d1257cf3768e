/** Plain news, told again in fewer words. */
export const frenchPlain: readonly (readonly [text: string, ...told: string[]])[] = [
  [
    'Mardi matin, la fanfare de Tarbes a joué devant la gare pour les pompiers.',
    'La fanfare de Tarbes a joué devant la gare',
    'La fanfare a joué pour les pompiers',
    'Mardi, la fanfare de Tarbes a joué devant la gare',
  ],
  [
    'Le chimiste Aldo Ferri, né à Pise en 1950, a reçu le prix Curie pour ses travaux sur le sel.',
    'Aldo Ferri a reçu le prix Curie',
    'Aldo Ferri, né à Pise en 1950, a reçu le prix Curie',
    'Le chimiste Aldo Ferri a reçu le prix Curie pour ses travaux sur le sel',
  ],
  [
    'La commune a planté 400 chênes le long du canal, puis elle a restauré le moulin.',
    'La commune a planté 400 chênes',
    'La commune a planté 400 chênes le long du canal',
  ],
  [
    'Le prix du blé a augmenté de 12 % en avril, après une longue sécheresse.',
    'Le prix du blé a augmenté de 12 % en avril',
    'Le prix du blé a augmenté',
    'Le prix du blé a augmenté de 12 %',
  ],
  [
    'La députée Rosa Klein a déposé une loi sur les forêts, qui protège les hêtres.',
    'Rosa Klein a déposé une loi sur les forêts',
    'La députée Rosa Klein a déposé une loi',
  ],
  [
    'Le train de nuit entre Vienne et Rome a été supprimé en janvier, faute de wagons.',
    'Le train de nuit entre Vienne et Rome a été supprimé en janvier',
    'Le train de nuit entre Vienne et Rome a été supprimé',
  ],
  [
    'Un incendie a détruit hier soir deux granges et un pressoir à Morlaix.',
    'Un incendie a détruit deux granges',
    'Un incendie a détruit deux granges et un pressoir à Morlaix',
  ],
  [
    'Le chantier, lancé en 2016, emploie 150 ouvriers et coûte 9 millions d’euros.',
    'Le chantier emploie 150 ouvriers',
    'Le chantier coûte 9 millions d’euros',
    'Le chantier, lancé en 2016, emploie 150 ouvriers',
  ],
];

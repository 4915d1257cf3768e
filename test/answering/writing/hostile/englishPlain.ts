/** Plain news, told again in fewer words. */
export const englishPlain: readonly (readonly [text: string, ...told: string[]])[] = [
  [
    'On Tuesday morning the band of Truro played outside the station for the firemen.',
    'The band of Truro played outside the station',
    'The band played for the firemen',
    'On Tuesday the band of Truro played outside the station',
  ],
  [
    'The chemist Aldo Ferri, born in Pisa in 1950, won the Curie prize for his work on salt.',
    'Aldo Ferri won the Curie prize',
    'Aldo Ferri, born in Pisa in 1950, won the Curie prize',
    'The chemist Aldo Ferri won the Curie prize for his work on salt',
  ],
  [
    'The village planted 400 oaks along the canal, then it restored the mill.',
    'The village planted 400 oaks',
    'The village planted 400 oaks along the canal',
  ],
  [
    'The price of wheat rose by 12 % in April, after a long drought.',
    'The price of wheat rose by 12 % in April',
    'The price of wheat rose',
    'The price of wheat rose by 12 %',
  ],
  [
    'The deputy Rosa Klein tabled a law on forests, which protects the beeches.',
    'Rosa Klein tabled a law on forests',
    'The deputy Rosa Klein tabled a law',
  ],
  [
    'The night train between Vienna and Rome was scrapped in January for lack of coaches.',
    'The night train between Vienna and Rome was scrapped in January',
    'The night train between Vienna and Rome was scrapped',
  ],
  [
    'A fire destroyed two barns and a press in Morpeth last night.',
    'A fire destroyed two barns',
    'A fire destroyed two barns and a press in Morpeth',
  ],
  [
    'The building site, launched in 2016, employs 150 workers and costs 9 million euros.',
    'The building site employs 150 workers',
    'The building site costs 9 million euros',
    'The building site, launched in 2016, employs 150 workers',
  ],
];

/**
 * Facts about personal names that hold in every language: particles, names whose
 * family name comes first, and given names that are spelt many ways. All folded
 * (lower case, no accents).
 */

/** Small words inside family names. */
export const nameParticles: ReadonlySet<string> = new Set(
  'le la les l de du des d von van der den ter ten zu zum zur vom ben bin ibn bint al el as ad ar ould abu abou da do dos das di del della dello delle degli y e st saint san santa af bent ait mac'.split(
    ' ',
  ),
);

/** Titles that a text may leave before a name. */
export const nameTitles: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle mr mrs ms miss dr docteur pr me monsieur madame mademoiselle sir lady lord sm sar mgr'.split(
    ' ',
  ),
);

/** Family names that stand before the given name: Chinese, Korean, Vietnamese. */
export const familyNameFirst: ReadonlySet<string> = new Set(
  'xi hu jiang wen li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu guo he lin deng mao peng bo zhong qin kim park pak lee ban moon yoon roh choi chung jung hong cho nguyen tran pham phan truong vo han tsai'.split(
    ' ',
  ),
);

/** Spellings of one given name over languages and transliterations. */
export const givenNameGroups: readonly (readonly string[])[] = [
  ['Vladimir', 'Volodymyr', 'Volodimir', 'Wladimir', 'Uladzimir'],
  ['Alexandre', 'Alexander', 'Aleksandr', 'Aleksander', 'Alexandr', 'Oleksandr'],
  ['Serge', 'Sergueï', 'Sergei', 'Sergey', 'Serguey', 'Sergej', 'Serhiy', 'Serhii', 'Sergio'],
  ['Dimitri', 'Dmitri', 'Dmitry', 'Dmitriy', 'Dmytro', 'Dmitrii', 'Dimitry'],
  ['Mikhaïl', 'Mikhail', 'Michail', 'Mikheil', 'Mykhailo'],
  ['Nicolas', 'Nikolas', 'Nicholas', 'Nicolás'],
  ['Nikolaï', 'Nikolai', 'Nikolay', 'Mykola'],
  ['Andreï', 'Andrei', 'Andrey', 'Andriy', 'Andrii'],
  ['Iouri', 'Youri', 'Yuri', 'Yury', 'Iuri', 'Iouriy'],
  ['Evgueni', 'Ievgueni', 'Yevgeny', 'Evgeny', 'Yevgueni', 'Eugène'],
  ['Viktor', 'Victor'],
  ['Piotr', 'Pyotr', 'Petro'],
  ['Antoine', 'Anton'],
  ['Antony', 'Anthony', 'Tony'],
  [
    'Mohammed',
    'Mohamed',
    'Mohammad',
    'Mohamad',
    'Muhammad',
    'Muhammed',
    'Mahomet',
    'Mohamet',
    'Mouhammad',
    'Muhamad',
  ],
  ['Mahmoud', 'Mahmud', 'Mahmood'],
  ['Ahmed', 'Ahmad', 'Achmed', 'Ahmet'],
  ['Mehmet', 'Mehmed'],
  ['Hussein', 'Hossein', 'Husain', 'Hussain', 'Hossain', 'Hocine', 'Houssein', 'Hoceine'],
  ['Hassan', 'Hasan', 'Hacen', 'Hassen'],
  ['Youssef', 'Yousef', 'Yusuf', 'Yousouf', 'Youcef', 'Yousuf', 'Youssouf'],
  ['Ibrahim', 'Ebrahim', 'Brahim', 'Ibrahima'],
  ['Bachar', 'Bashar', 'Béchar'],
  ['Benyamin', 'Benjamin', 'Binyamin', 'Benjamín'],
  ['Recep', 'Redjep', 'Rejep'],
  ['Moammar', 'Mouammar', 'Muammar', 'Moamer', 'Mouamar', 'Muamar'],
  ['Abdallah', 'Abdullah', 'Abdoullah', 'Abdalla'],
  ['Abdulaziz', 'Abdelaziz', 'Abdel Aziz', 'Abdul Aziz'],
  ['Abdel Fattah', 'Abdelfattah', 'Abdul Fattah', 'Abdulfattah', 'Abdel-Fattah'],
  ['Abdelmadjid', 'Abdelmajid', 'Abdul Majid', 'Abdel Madjid'],
  ['Khaled', 'Khalid', 'Kaled'],
  ['Omar', 'Umar', 'Oumar'],
  ['Othman', 'Osman', 'Uthman', 'Ousmane'],
  ['Said', 'Saïd', 'Saeed', 'Sayed'],
  ['Salah', 'Saleh'],
  ['Ramtane', 'Ramatane', 'Ramtan'],
  ['Joseph', 'Josef', 'Jozef', 'Josip', 'Joe'],
  ['Jean'],
  ['Jeanne'],
  ['John', 'Jon'],
  ['Marie'],
  ['Maria', 'Mariya'],
  ['Marine'],
  ['Marion'],
  ['Mario'],
  ['Martin'],
  ['Marc', 'Mark'],
  ['Éric', 'Eric', 'Erik'],
  ['Philippe', 'Philip', 'Philipp', 'Filip'],
  ['Frédéric', 'Frederic', 'Frederick', 'Frederik'],
  ['Stéphane', 'Stephane'],
  ['Stephen', 'Steven', 'Steve'],
  ['Stefan', 'Stephan'],
  ['Geoffrey', 'Jeffrey'],
  ['William', 'Bill', 'Will'],
  ['Robert', 'Bob', 'Rob'],
  ['James', 'Jim', 'Jimmy'],
  ['Michael', 'Mike', 'Mickaël', 'Mikael'],
  ['Richard', 'Dick', 'Rick'],

  ['Edward', 'Ed', 'Ted'],
  ['Élisabeth', 'Elisabeth', 'Elizabeth', 'Elizaveta'],
  ['Catherine', 'Katherine', 'Kathryn'],
  ['Boris', 'Borys'],
  ['Lech', 'Leszek'],
  ['Giorgi', 'Gueorgui', 'Georgi', 'Georgy'],
  ['Georges', 'George'],
  ['Jorge'],
  ['Luis', 'Luiz'],
  ['Louis'],
  ['Louise'],
  ['Juan'],
  ['Juana'],
  ['Ana', 'Anna'],
  ['Anne', 'Ann'],
  ['Daniel'],
  ['Danièle', 'Danielle'],
  ['Michel'],
  ['Michèle', 'Michelle'],
  ['Gabriel'],
  ['Gabrielle'],
  ['Emmanuel', 'Emanuel'],
  ['Emmanuelle'],
  ['Alain'],
  ['Alan', 'Allan', 'Allen'],
];

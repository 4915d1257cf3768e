import type { GroupNoun, OfficeGender, OfficePrefix, OfficeWords } from '../contract/offices.ts';
import { officeTable } from '../contract/offices.ts';

function pluralWord(word: string): string {
  if (/(?:^|[a-z])man$/u.test(word) && word !== 'german') return `${word.slice(0, -3)}men`;
  if (/woman$/u.test(word)) return `${word.slice(0, -5)}women`;
  if (/wife$/u.test(word)) return `${word.slice(0, -2)}ves`;
  if (/(?:[sx]|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** The word before the first "of", "for", "to" … takes the plural, else the last one. */
function pluralOf(form: string): string {
  const words = form.split(' ');
  const stop = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|to|in|at|on|general)$/u.test(word),
  );
  const head =
    stop === -1 || (words[stop] === 'general' && words[0] !== 'attorney' && words[0] !== 'governor')
      ? words.length - 1
      : stop - 1;
  return words.map((word, at) => (at === head ? pluralWord(word) : word)).join(' ');
}

const terms = officeTable(
  `
head-of-state +: head of state=heads of state, strongman, supreme leader, paramount leader, head of the kremlin, occupant of the white house
president +: president, president of the republic, state president, transitional president, federal president, co-president
vice-president +: vice president, vice-president, us vice president, number two
head-of-government +: head of government=heads of government, head of the government, chief executive, government chief
prime-minister +: prime minister, premier, pm, {taoiseach=taoisigh|taoiseach=taoisigh}, deputy prime minister, minister-president=minister-presidents, first minister, chief minister, federal prime minister
chancellor +: chancellor, federal chancellor, vice chancellor, vice-chancellor
foreign-minister +: foreign minister, minister of foreign affairs, minister for foreign affairs, minister of external affairs, external affairs minister, foreign affairs minister, foreign secretary, us secretary of state=us secretaries of state, u.s. secretary of state=u.s. secretaries of state, american secretary of state=american secretaries of state, secretary of state=secretaries of state, top diplomat, chief diplomat, head of diplomacy, diplomacy chief, minister of international relations, minister of europe and foreign affairs, fm
defence-minister +: defence minister, defense minister, minister of defence, minister of defense, defence secretary, defense secretary, secretary of defense=secretaries of defense, secretary of war, armed forces minister, minister of the armed forces, defence chief, defense chief, pentagon chief
interior-minister +: interior minister, minister of the interior, home secretary, home affairs minister, minister of home affairs, homeland security secretary, secretary of homeland security, security minister, public security minister
finance-minister +: finance minister, minister of finance, chancellor of the exchequer, treasury secretary, secretary of the treasury, economy minister, minister of the economy, budget minister, treasurer, economic affairs minister
justice-minister +: justice minister, minister of justice, justice secretary, attorney general, attorney-general=attorneys-general, lord chancellor
minister +: minister, cabinet minister, government minister, cabinet member, member of the cabinet, minister of state, education minister, minister of education, education secretary, health minister, minister of health, health secretary, culture minister, minister of culture, information minister, environment minister, minister of the environment, agriculture minister, minister of agriculture, trade minister, minister of trade, trade secretary, industry minister, energy minister, oil minister, petroleum minister, transport minister, transportation secretary, labour minister, labor minister, labour secretary, labor secretary, sports minister, tourism minister, housing minister, science minister, immigration minister, development minister, europe minister, european affairs minister, foreign trade minister, digital minister, intelligence minister, water minister, planning minister, social affairs minister, commerce secretary, secretary of commerce, energy secretary, northern ireland secretary, brexit secretary, work and pensions secretary, chief secretary
secretary-of-state +: deputy minister, junior minister, undersecretary, under-secretary, under secretary of state, deputy secretary of state, assistant secretary of state, deputy foreign minister, vice minister, vice foreign minister, permanent secretary, parliamentary secretary, deputy secretary, assistant secretary
king +: m:king, m:monarch, m:emperor, m:sovereign, m:shah, m:tsar, m:czar, m:grand duke, m:ruler, m:ruling prince
queen +: f:queen, f:empress, f:queen mother, f:queen consort, f:grand duchess
crown-prince +: m:crown prince, f:crown princess, {heir|heiress} to the throne, heir apparent=heirs apparent, m:prince of wales
prince +: {prince|princess}, {duke|duchess}, {count|countess}, {earl|countess}, {baron|baroness}, {marquess|marchioness}
emir +: m:emir, m:sheikh, m:sheik, m:shaykh
sultan +: m:sultan
pope +: m:pope, m:pontiff, m:holy father, head of the catholic church, m:bishop of rome
cardinal -: m:cardinal, archbishop, bishop, m:nuncio, m:apostolic nuncio, m:archbishop of canterbury, primate, vatican secretary of state=vatican secretaries of state
religious-leader -: m:patriarch, m:ecumenical patriarch, m:dalai lama, m:ayatollah, m:grand ayatollah, m:imam, m:grand imam, m:mufti, m:grand mufti, rabbi, chief rabbi, {priest|priestess}, pastor, {monk|nun}, spiritual leader, religious leader, m:cleric, evangelist, vicar, reverend, missionary, preacher
leader +: leader, party boss, opposition leader, leader of the opposition, opposition chief, m:dictator, autocrat, ruler, statesman, stateswoman, chief, head, boss, junta leader, junta chief, military ruler, rebel leader, rebel commander, m:warlord, coup leader, putschist, tribal leader, hamas leader, hezbollah leader, taliban leader, separatist leader, de facto leader
party-leader +: party leader, leader of the party, party chairman, party chairwoman, party chair, party president, party chief, general secretary, party secretary, labour leader, conservative leader, tory leader, liberal democrat leader, lib dem leader, green leader, sinn fein leader, snp leader, dup leader, ukip leader, national front leader, national rally leader, socialist leader, first secretary
ambassador +: ambassador, envoy to the united nations, ambassador to the un, permanent representative, high commissioner to, consul, consul general=consuls general, consul-general=consuls-general, chargé d'affaires=chargés d'affaires, charge d'affaires=charges d'affaires, military attaché, attaché
diplomat +: diplomat, senior diplomat, negotiator, chief negotiator, lead negotiator
envoy +: envoy, special envoy, special representative, emissary, mediator, peace envoy, personal envoy, special rapporteur, representative, delegate, coordinator, trade representative, us trade representative, facilitator, monitor, observer, middle east envoy, climate envoy
secretary-general +: secretary-general of the united nations=secretaries-general of the united nations, un secretary-general=un secretaries-general, un secretary general=un secretaries general, un chief, united nations chief, nato secretary-general=nato secretaries-general, nato secretary general=nato secretaries general, nato chief, secretary-general=secretaries-general, secretary general=secretaries general, head of the united nations, deputy secretary-general=deputy secretaries-general
commission-president +: president of the european commission, european commission president, commission president, eu commission president, european commission chief, commission chief, eu commission chief, head of the european commission, eu chief
council-president +: president of the european council, european council president, eu council president, council president, head of the european council, eurogroup president, eurogroup head
high-representative +: high representative, eu foreign policy chief, eu foreign affairs chief, eu's foreign policy chief, eu high representative, foreign policy chief, european union foreign policy chief, eu top diplomat
commissioner +: commissioner, european commissioner, eu commissioner, competition commissioner, trade commissioner, high commissioner, un high commissioner for human rights, un human rights chief, un refugee chief
parliament-president +: speaker, speaker of the house, house speaker, parliament speaker, parliamentary speaker, president of the european parliament, european parliament president, president of the senate, senate president, president of the national assembly, speaker of parliament, speaker of the house of commons, commons speaker
organisation-head +: imf chief, imf managing director, managing director of the imf, ecb president, ecb chief, president of the european central bank, world bank president, who director-general=who directors-general, who chief, director-general=directors-general, director general=directors general, fed chair, fed chairman, federal reserve chair, central bank governor, governor of the bank of england, fifa president, ioc president, iaea chief, wto chief, african union chief, chairman of the african union, chairperson of the african union commission, palestinian authority president, president of the palestinian authority
mayor +: mayor, lord mayor, deputy mayor, city councillor, {alderman|alderwoman}, councillor, {councilman|councilwoman}
deputy +: member of parliament, mp, lawmaker, legislator, member of congress, {congressman|congresswoman}, mep, member of the european parliament, deputy, parliamentarian, assemblyman, backbencher, representative, house majority leader, house minority leader, chief whip, td, msp
senator +: senator, us senator, senate majority leader, senate minority leader, majority leader, minority leader, peer
governor +: governor, governor-general=governors-general, governor general=governors general, lieutenant governor, prefect, regional president, state premier, catalan president, administrator, provincial governor
candidate +: candidate, presidential candidate, presidential hopeful, presidential contender, nominee, presidential nominee, running mate, challenger, contender, frontrunner, front-runner, hopeful, rival, runner-up=runners-up
opponent +: opponent, dissident, opposition figure, opposition politician, regime critic, kremlin critic, political prisoner, adversary
politician +: politician, official, senior official, top official, government official, civil servant, public servant, bureaucrat, republican, democrat, conservative, liberal, socialist, communist, tory, party member, party official, power broker, kingmaker
spokesperson +: {spokesman|spokeswoman}, spokesperson, press secretary, white house press secretary, government spokesperson, kremlin spokesman, communications director, press officer, director of communications, spin doctor
adviser +: adviser, advisor, special adviser, senior adviser, security adviser, national security adviser, national security advisor, foreign policy adviser, political adviser, aide, top aide, close aide, senior aide, chief of staff, white house chief of staff, right-hand man, confidant, {confidante|confidante}, counsellor, counselor, strategist, chief strategist, campaign manager, campaign chairman, campaign chief, campaign adviser, speechwriter, assistant, personal assistant, deputy national security adviser, close ally, ally, lieutenant, protégé, sherpa, private secretary, son-in-law and adviser, fixer, legal adviser, economic adviser
first-lady +: f:first lady, f:former first lady=former first ladies, m:first gentleman
general -: general, lieutenant general, major general, brigadier general, {field marshal|field marshal}, marshal, colonel, major, captain, lieutenant, sergeant, corporal, admiral, commander, commander-in-chief=commanders-in-chief, commander in chief=commanders in chief, military commander, army chief, chief of the army, chief of the general staff, chairman of the joint chiefs of staff=chairmen of the joint chiefs of staff, military leader, officer, soldier, serviceman, servicewoman, veteran, fighter, pilot, astronaut, cosmonaut, marine, sailor, war veteran
intelligence-chief -: cia director, director of the cia, cia chief, intelligence chief, spy chief, mi6 chief, mi5 chief, fbi director, fbi chief, director of national intelligence, mossad chief, spy, secret agent, agent, double agent, kgb agent
police -: police officer, policeman, policewoman, police chief, chief constable, inspector, detective, sheriff, investigator, firefighter, fireman, guard, bodyguard, prison guard, commissioner of police, superintendent
director -: director, managing director, executive director, deputy director, editor-in-chief=editors-in-chief, head of research, principal, headmaster, f:headmistress, dean, rector, vice-chancellor of the university, trustee, curator, manager, project manager, coordinator of, chair, {chairman|chairwoman}, chairperson, programme director
ceo -: ceo, chief executive officer, chief financial officer, chief operating officer, cfo, coo, company boss, {founder|founder}, co-founder, cofounder, owner, company president, executive, tech boss, media mogul, executive chairman, board member
business -: {businessman|businesswoman}, businessperson, entrepreneur, billionaire, millionaire, tycoon, magnate, oligarch, banker, financier, investor, industrialist, lobbyist, media tycoon, philanthropist, trader, shareholder, property developer, middleman, consultant, donor, heir, heiress, mogul, accountant, broker, producer
union-leader -: union leader, trade unionist, union boss, trade union leader, shop steward, general secretary of the union, union official, union president
judge -: judge, chief justice, justice, supreme court justice, magistrate, prosecutor, chief prosecutor, public prosecutor, federal prosecutor, district attorney, special prosecutor, special counsel, state prosecutor, icc prosecutor, juror, coroner, ombudsman, notary, us attorney
lawyer -: lawyer, attorney, barrister, solicitor, defence lawyer, defense lawyer, defense attorney, counsel, human rights lawyer, jurist, legal representative, qc, kc
journalist -: journalist, reporter, correspondent, editor, columnist, broadcaster, presenter, tv presenter, news anchor, anchor, anchorman, anchorwoman, photographer, photojournalist, cartoonist, blogger, commentator, pundit, interviewer, host, talk show host, youtuber, influencer, news editor, newspaper editor, publisher, documentary maker, radio host
writer -: writer, author, novelist, poet, playwright, essayist, biographer, philosopher, intellectual, ghostwriter, translator, critic, nobel laureate, nobel prize winner, laureate, memoirist, screenwriter
scholar -: historian, economist, sociologist, political scientist, scientist, professor, academic, scholar, researcher, physicist, chemist, biologist, mathematician, expert, analyst, archaeologist, anthropologist, psychologist, psychiatrist, engineer, inventor, astronomer, lecturer, linguist, epidemiologist, virologist, climatologist, geographer, teacher, specialist, pollster, theologian, computer scientist
doctor -: doctor, physician, surgeon, nurse, cardiologist, chief medical officer, paediatrician, pediatrician, dentist, pharmacist, medic, midwife, health worker
actor -: {actor|actress}, comedian, film star, movie star, star, hollywood star, model, supermodel, dancer, tv star, reality star, stuntman, celebrity
singer -: singer, rapper, musician, pianist, violinist, conductor, composer, guitarist, rock star, pop star, songwriter, singer-songwriter, dj, drummer, cellist, opera singer, tenor, soprano, frontman, jazz musician
artist -: artist, painter, sculptor, film director, film-maker, filmmaker, architect, fashion designer, designer, choreographer, chef, collector, street artist, illustrator
coach -: coach, head coach, football manager, team manager, national coach, trainer, sporting director, assistant coach, club president
athlete -: player, footballer, striker, goalkeeper, midfielder, defender, team captain, captain of the team, tennis player, basketball player, athlete, sprinter, swimmer, cyclist, boxer, golfer, cricketer, rugby player, sportsman, sportswoman, champion, olympic champion, world champion, gymnast, runner, skier, sailor, racing driver, formula one driver, f1 driver, mountaineer, quarterback, referee, chess player, wrestler, jockey, skater, teammate
activist -: activist, campaigner, human rights activist, rights activist, civil rights leader, environmentalist, climate activist, whistleblower, whistle-blower, protester, demonstrator, feminist, revolutionary, rebel, separatist, nationalist, militant, insurgent, guerrilla, freedom fighter, volunteer, aid worker, humanitarian, community leader, protest leader, student leader
criminal -: suspect, accused=accused, defendant, convict, murderer, killer, terrorist, jihadist, gangster, mafia boss, drug lord, fraudster, hacker, attacker, gunman, inmate, prisoner, detainee, fugitive, ringleader, mastermind, accomplice, nazi, war criminal, bomber, robber, smuggler, dealer, mobster, con man=con men
victim -: hostage, victim, survivor, plaintiff, refugee, migrant, witness, holocaust survivor, asylum seeker, casualty, captive, accuser, missing person
spouse -: {husband|wife}, spouse, {ex-husband|ex-wife}, {fiancé|fiancée}, {boyfriend|girlfriend}, {widower|widow}, partner, consort, f:mistress, {former husband|former wife=former wives}, companion, lover
child -: {son|daughter}, {eldest son|eldest daughter}, {youngest son|youngest daughter}, {grandson|granddaughter}, child=children, {son-in-law=sons-in-law|daughter-in-law=daughters-in-law}, {stepson|stepdaughter}, {nephew|niece}, {godson|goddaughter}, descendant, baby, grandchild=grandchildren
parent -: {father|mother}, {grandfather|grandmother}, {father-in-law=fathers-in-law|mother-in-law=mothers-in-law}, {stepfather|stepmother}, {uncle|aunt}, parent, {dad|mum}, {godfather|godmother}
sibling -: {brother|sister}, {half-brother|half-sister}, {brother-in-law=brothers-in-law|sister-in-law=sisters-in-law}, {elder brother|elder sister}, {older brother|older sister}, {younger brother|younger sister}, cousin, twin, {twin brother|twin sister}, sibling
friend -: friend, close friend, old friend, longtime friend, confidant, comrade, colleague, associate, business associate, neighbour, neighbor, mentor, guest, {host|hostess}, acquaintance, roommate, classmate, {business partner|business partner}, interlocutor
predecessor +: predecessor, successor, replacement, designated successor
worker -: worker, employee, farmer, miner, fisherman, driver, taxi driver, secretary, interpreter, butler, gardener, cleaner, student, pupil, pensioner, explorer, truck driver, staffer, intern, shopkeeper, cook, engineer officer
person -: {man|woman}, person=people, {gentleman|lady}, national, citizen, resident, tourist, {boy|girl}, teenager, {hero|heroine}, native, {nobleman|noblewoman}, {socialite|socialite}, personality, dignitary, passenger, passer-by=passers-by
`,
  pluralOf,
);

const honorific = (gender: OfficeGender, list: string) =>
  list.split(', ').map((form) => ({ form, gender }));

const honorifics = [
  ...honorific(
    'm',
    'His Majesty the King, His Royal Highness Prince, His Majesty King, His Majesty, His Royal Highness, His Highness, His Serene Highness, His Holiness, His Eminence, His Beatitude, Messrs., Messrs, Messieurs, Mister, Mr., Mr, M., Sir, Lord, Fr., Father, Brother, Sheikh, Sheik, Shaikh, Hajj, Haji, Ayatollah, Imam, Mullah, Maulana, Moulay, Sayyid, Seyyed, Herr, Signor, Señor, Don, Monsieur, Msgr., Msgr, Monsignor, Baba, Sri, Shri, Sahib',
  ),
  ...honorific(
    'f',
    'Her Majesty the Queen, Her Royal Highness Princess, Her Majesty Queen, Her Majesty, Her Royal Highness, Her Highness, Mrs., Mrs, Ms., Ms, Miss, Mme., Mme, Mlle, Madame, Madam, Mademoiselle, Dame, Lady, Sister, Baroness, Begum, Frau, Signora, Señora, Doña',
  ),
  ...honorific(
    'both',
    'His Excellency, Her Excellency, Their Majesties, Their Excellencies, His Grace, Her Grace, H.E., HE, H.M., HM, H.R.H., HRH, HH, Right Honourable, Rt. Hon., Rt Hon, Hon., Hon, Honourable, Honorable, Drs., Drs, Dr., Dr, Doctor, Prof., Prof, Professor, Rev., Rev, Reverend, Gen., Gen, Lt. Gen., Lt Gen, Maj. Gen., Maj Gen, Brig. Gen., Col., Col, Lt. Col., Lt Col, Maj., Maj, Capt., Capt, Lt., Lt, Sgt., Sgt, Cpl., Cpl, Adm., Adm, Cmdr., Cmdr, Sen., Sen, Rep., Rep, Gov., Gov, Pres., Amb., Supt., Supt, Judge, Justice, the late',
  ),
].sort((a, b) => b.form.length - a.form.length);

const prefixes: OfficePrefix[] = [
  {
    sense: 'former',
    position: 'before',
    forms: [
      'former',
      'ex-',
      'ex',
      'then-',
      'then',
      'one-time',
      'onetime',
      'erstwhile',
      'late',
      'outgoing',
      'ousted',
      'deposed',
      'toppled',
      'disgraced',
      'retired',
      'past',
      'previous',
      'departing',
      'sacked',
      'fugitive',
      'impeached',
      'jailed',
      'exiled',
      'long-time',
      'longtime',
      'veteran',
    ],
  },
  { sense: 'former', position: 'after', forms: ['emeritus', 'at the time'] },
  { sense: 'future', position: 'before', forms: ['future', 'incoming', 'next', 'soon-to-be'] },
  {
    sense: 'elect',
    position: 'after',
    forms: ['elect', '-elect', 'designate', '-designate', 'in waiting', '-in-waiting'],
  },
  {
    sense: 'elect',
    position: 'before',
    forms: ['newly elected', 'newly-elected', 'newly appointed', 'newly-appointed', 'designated'],
  },
  {
    sense: 'new',
    position: 'before',
    forms: [
      'new',
      'current',
      'sitting',
      'present',
      'incumbent',
      'serving',
      'young',
      're-elected',
      'reelected',
      'powerful',
      'embattled',
      'visiting',
      'senior',
      'top',
      'chief',
    ],
  },
  {
    sense: 'deputy',
    position: 'before',
    forms: ['deputy', 'vice', 'vice-', 'assistant', 'associate', 'junior', 'co-', 'under-'],
  },
  {
    sense: 'acting',
    position: 'before',
    forms: [
      'acting',
      'interim',
      'caretaker',
      'provisional',
      'transitional',
      'de facto',
      'self-declared',
      'self-proclaimed',
      'self-styled',
    ],
  },
  {
    sense: 'candidate',
    position: 'before',
    forms: ['would-be', 'aspiring', 'prospective', 'potential', 'presumptive', 'likely'],
  },
];

const group = (role: string | null, gender: OfficeGender, list: string): GroupNoun => ({
  role,
  gender,
  forms: list.split(', '),
});

const groupNouns: GroupNoun[] = [
  group(null, 'm', 'men, statesmen, gentlemen, brothers, husbands'),
  group(null, 'f', 'women, ladies, sisters, stateswomen, first ladies'),
  group(
    null,
    'both',
    'counterparts, officials, senior officials, top officials, diplomats, top negotiators, negotiators, allies, rivals, opponents, adversaries, politicians, candidates, contenders, friends, old friends, colleagues, neighbours, neighbors, participants, guests, interlocutors, people, pair, duo, trio, couple, lawmakers, journalists, envoys, delegates, representatives, public figures, senior figures, opposition figures, dignitaries, aides, heavyweights, hosts, partners, staff, patients, families, relatives, residents, locals, unions, trade unions, survivors, bosses, executives, workers, members, parents, children, pupils, voters, constituents, activists, campaigners, groups, delegation, delegations, officers, troops, soldiers, personnel, ministers and officials, protesters, supporters, crew, crews, premiers, veterans, committee, committees, cabinet, panel, trade union leaders, lawyers, scientists, experts, engineers',
  ),
  group(
    'leader',
    'both',
    'leaders, world leaders, political leaders, rulers, rival leaders, chiefs, strongmen, dictators, rebel leaders, warlords',
  ),
  group(
    'head-of-state',
    'both',
    'heads of state, heads of state and government, heads of state or government',
  ),
  group('head-of-government', 'both', 'heads of government'),
  group('president', 'both', 'presidents'),
  group('vice-president', 'both', 'vice presidents, vice-presidents'),
  group('prime-minister', 'both', 'prime ministers, premiers, pms'),
  group('chancellor', 'both', 'chancellors'),
  group(
    'foreign-minister',
    'both',
    'foreign ministers, top diplomats, ministers of foreign affairs, foreign secretaries, chief diplomats, fms',
  ),
  group(
    'defence-minister',
    'both',
    'defence ministers, defense ministers, defence chiefs, defense chiefs',
  ),
  group('interior-minister', 'both', 'interior ministers, home secretaries'),
  group('finance-minister', 'both', 'finance ministers, economy ministers'),
  group('justice-minister', 'both', 'justice ministers'),
  group('minister', 'both', 'ministers, cabinet ministers, secretaries'),
  group('secretary-of-state', 'both', 'deputy ministers, deputy foreign ministers'),
  group('king', 'm', 'kings, monarchs, sovereigns, emperors'),
  group('queen', 'f', 'queens'),
  group('crown-prince', 'm', 'crown princes'),
  group('prince', 'm', 'princes'),
  group('emir', 'm', 'emirs, sheikhs'),
  group('pope', 'm', 'popes, pontiffs'),
  group('cardinal', 'm', 'cardinals, bishops, archbishops'),
  group('religious-leader', 'both', 'religious leaders, patriarchs, clerics, imams, rabbis'),
  group('party-leader', 'both', 'party leaders, party chiefs, opposition leaders'),
  group('ambassador', 'both', 'ambassadors'),
  group('envoy', 'both', 'special envoys, mediators, emissaries'),
  group('mayor', 'both', 'mayors'),
  group(
    'deputy',
    'both',
    'mps, msps, mlas, tds, peers, backbenchers, members of parliament, deputies, congressmen, meps',
  ),
  group('senator', 'both', 'senators'),
  group('governor', 'both', 'governors'),
  group('adviser', 'both', 'advisers, advisors, national security advisers'),
  group('general', 'both', 'generals, military chiefs, army chiefs, commanders, military leaders'),
  group('judge', 'both', 'judges, prosecutors, justices'),
  group('lawyer', 'both', 'lawyers, attorneys'),
  group('union-leader', 'both', 'union leaders, union bosses'),
];

/** What people are called in English: offices, titles, trades and kin. */
export const offices: OfficeWords = {
  terms,
  honorifics,
  counterparts: 'counterpart, counterparts, opposite number, opposite numbers, alter ego'.split(
    ', ',
  ),
  prefixes,
  groupNouns,
  plain: 'republic, country, state, cabinet, government, nation, secretary, head'.split(', '),
};

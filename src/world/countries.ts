import { cellList, tableRows } from './tables.ts';

/** A country, or a body that acts like one in the news (EU, UN, Kosovo, Catalonia). */
export interface Country {
  /** ISO 3166-1 alpha-2; for the rest a code of ours: `EU`, `UN`, `NATO`, `XK`, `SCO`. */
  readonly code: string;
  readonly fr: {
    readonly name: string;
    readonly aliases: readonly string[];
    /** Lower case: masculine, feminine, and both plurals. */
    readonly demonyms: readonly string[];
  };
  readonly en: {
    readonly name: string;
    readonly aliases: readonly string[];
    /** Lower case, singular and plural; letters used as an adjective stay upper case ("US"). */
    readonly demonyms: readonly string[];
  };
  /** Id of the capital (or seat) in `places.ts`; null when there is none. */
  readonly capitalId: string | null;
}

// code | French name | French aliases | French demonyms (masculine feminine; …) | English name | English aliases | English demonyms | capital
const table = `
FR | France | Hexagone; République française | français française; hexagonal hexagonale | France | French Republic | French; Frenchman; Frenchmen; Frenchwoman | paris
DE | Allemagne | RFA; République fédérale d'Allemagne; République fédérale; Allemagne fédérale; Allemagne de l'Ouest | allemand allemande; ouest-allemand ouest-allemande | Germany | Federal Republic of Germany; West Germany | German; Germans; West German | berlin
DD | Allemagne de l'Est | RDA; République démocratique allemande | est-allemand est-allemande | East Germany | GDR; German Democratic Republic | East German; East Germans | berlin
GB | Royaume-Uni | Grande-Bretagne; Angleterre; R.-U.; Royaume Uni; Albion | britannique britannique; anglais anglaise | United Kingdom | UK; U.K.; Britain; Great Britain; England | British; Briton; Britons; Brit; English; Englishman; Englishmen; UK | londres
SCO | Écosse | | écossais écossaise | Scotland | | Scottish; Scot; Scots; Scotsman | edimbourg
WAL | Pays de Galles | | gallois galloise | Wales | | Welsh; Welshman | cardiff
NIR | Irlande du Nord | Ulster | nord-irlandais nord-irlandaise | Northern Ireland | Ulster | Northern Irish | belfast
US | États-Unis | Etats-Unis d'Amérique; USA; US; U.S.A.; U.S.; Amérique; Oncle Sam; EU d'Amérique; E.-U. | américain américaine; états-unien états-unienne; étasunien étasunienne; nord-américain nord-américaine; yankee yankee | United States | United States of America; USA; US; U.S.; U.S.A.; America | American; Americans; US; U.S. | washington
CA | Canada | | canadien canadienne | Canada | | Canadian; Canadians | ottawa
QC | Québec | | québécois québécoise | Quebec | Québec | Quebecker; Québécois; Quebecers; Quebecer | quebec
MX | Mexique | | mexicain mexicaine | Mexico | | Mexican; Mexicans | mexico
RU | Russie | Fédération de Russie; Fédération russe; URSS; Union soviétique; U.R.S.S. | russe russe; soviétique soviétique | Russia | Russian Federation; Soviet Union; USSR; U.S.S.R. | Russian; Russians; Soviet; Soviets | moscou
UA | Ukraine | | ukrainien ukrainienne | Ukraine | | Ukrainian; Ukrainians | kiev
BY | Biélorussie | Bélarus; Belarus; Bélarusse; Russie blanche | biélorusse biélorusse; bélarusse bélarusse; bélarussien bélarussienne | Belarus | Byelorussia | Belarusian; Belarusians; Belarussian | minsk
PL | Pologne | | polonais polonaise | Poland | | Polish; Pole; Poles | varsovie
CZ | Tchéquie | République tchèque; Tchécoslovaquie | tchèque tchèque; tchécoslovaque tchécoslovaque | Czech Republic | Czechia; Czechoslovakia | Czech; Czechs; Czechoslovak | prague
SK | Slovaquie | | slovaque slovaque | Slovakia | Slovak Republic | Slovak; Slovaks; Slovakian | bratislava
HU | Hongrie | | hongrois hongroise; magyar magyare | Hungary | | Hungarian; Hungarians | budapest
RO | Roumanie | | roumain roumaine | Romania | Rumania | Romanian; Romanians | bucarest
BG | Bulgarie | | bulgare bulgare | Bulgaria | | Bulgarian; Bulgarians | sofia
MD | Moldavie | Moldova | moldave moldave | Moldova | | Moldovan; Moldovans | chisinau
PMR | Transnistrie | | transnistrien transnistrienne | Transnistria | | Transnistrian | tiraspol
IT | Italie | République italienne | italien italienne; transalpin transalpine | Italy | | Italian; Italians | rome
VA | Vatican | Saint-Siège; Cité du Vatican; Saint Siège | vatican vaticane | Vatican | Holy See; Vatican City | Vatican; papal | cite-du-vatican
SM | Saint-Marin | | saint-marinais saint-marinaise | San Marino | | Sammarinese | saint-marin
ES | Espagne | | espagnol espagnole | Spain | | Spanish; Spaniard; Spaniards | madrid
CAT | Catalogne | Generalitat | catalan catalane | Catalonia | | Catalan; Catalans | barcelone
BAS | Pays basque | Euskadi | basque basque | Basque Country | | Basque; Basques | bilbao
AD | Andorre | | andorran andorrane | Andorra | | Andorran; Andorrans | andorre-la-vieille
PT | Portugal | | portugais portugaise; lusitanien lusitanienne | Portugal | | Portuguese | lisbonne
BE | Belgique | Royaume de Belgique; Plat pays | belge belge; flamand flamande; wallon wallonne | Belgium | | Belgian; Belgians; Flemish; Walloon | bruxelles
NL | Pays-Bas | Hollande; Pays Bas | néerlandais néerlandaise; hollandais hollandaise; batave batave | Netherlands | The Netherlands; Holland | Dutch; Dutchman; Dutchwoman | amsterdam
LU | Luxembourg | Grand-Duché; Grand-Duché de Luxembourg | luxembourgeois luxembourgeoise | Luxembourg | Luxemburg | Luxembourgish; Luxembourger; Luxembourgers | luxembourg
CH | Suisse | Confédération helvétique; Confédération suisse; Helvétie | suisse suissesse; suisse suisse; helvétique helvétique; helvète helvète | Switzerland | Swiss Confederation | Swiss | berne
LI | Liechtenstein | | liechtensteinois liechtensteinoise | Liechtenstein | | Liechtensteiner | vaduz
MC | Monaco | Principauté de Monaco | monégasque monégasque | Monaco | | Monegasque; Monacan | monaco
AT | Autriche | | autrichien autrichienne | Austria | | Austrian; Austrians | vienne
DK | Danemark | | danois danoise | Denmark | | Danish; Dane; Danes | copenhague
GL | Groenland | | groenlandais groenlandaise | Greenland | | Greenlandic; Greenlander; Greenlanders | nuuk
FO | Îles Féroé | | féroïen féroïenne | Faroe Islands | | Faroese | torshavn
NO | Norvège | | norvégien norvégienne | Norway | | Norwegian; Norwegians | oslo
SE | Suède | | suédois suédoise | Sweden | | Swedish; Swede; Swedes | stockholm
FI | Finlande | | finlandais finlandaise; finnois finnoise | Finland | | Finnish; Finn; Finns | helsinki
IS | Islande | | islandais islandaise | Iceland | | Icelandic; Icelander; Icelanders | reykjavik
IE | Irlande | République d'Irlande; Eire | irlandais irlandaise | Ireland | Republic of Ireland; Irish Republic; Eire | Irish; Irishman; Irishwoman | dublin
EE | Estonie | | estonien estonienne; estone estone | Estonia | | Estonian; Estonians | tallinn
LV | Lettonie | | letton lettone; letton lettonne | Latvia | | Latvian; Latvians | riga
LT | Lituanie | Lithuanie | lituanien lituanienne; lithuanien lithuanienne | Lithuania | | Lithuanian; Lithuanians | vilnius
GR | Grèce | République hellénique | grec grecque; hellénique hellénique; hellène hellène | Greece | Hellenic Republic | Greek; Greeks; Hellenic | athenes
CY | Chypre | République de Chypre | chypriote chypriote; cypriote cypriote; chypriote-grec chypriote-grecque | Cyprus | | Cypriot; Cypriots; Greek Cypriot | nicosie
CYN | Chypre du Nord | RTCN; République turque de Chypre du Nord | chypriote-turc chypriote-turque | Northern Cyprus | TRNC | Turkish Cypriot; Turkish Cypriots | nicosie
MT | Malte | | maltais maltaise | Malta | | Maltese | la-valette
TR | Turquie | Türkiye; Empire ottoman | turc turque; ottoman ottomane | Turkey | Türkiye; Turkiye | Turkish; Turk; Turks | ankara
AL | Albanie | | albanais albanaise | Albania | | Albanian; Albanians | tirana
XK | Kosovo | | kosovar kosovare | Kosovo | | Kosovar; Kosovars; Kosovan | pristina
MK | Macédoine du Nord | Macédoine; ARYM; Ancienne république yougoslave de Macédoine | macédonien macédonienne | North Macedonia | Macedonia; FYROM | Macedonian; Macedonians; North Macedonian | skopje
RS | Serbie | Yougoslavie; Serbie-et-Monténégro; Serbie-Monténégro | serbe serbe; yougoslave yougoslave | Serbia | Yugoslavia; Serbia and Montenegro | Serbian; Serb; Serbs; Yugoslav | belgrade
BA | Bosnie-Herzégovine | Bosnie; Bosnie Herzégovine | bosnien bosnienne; bosniaque bosniaque; bosno-serbe bosno-serbe | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina | Bosnian; Bosnians; Bosniak; Bosnian Serb | sarajevo
ME | Monténégro | | monténégrin monténégrine | Montenegro | | Montenegrin; Montenegrins | podgorica
HR | Croatie | | croate croate | Croatia | | Croatian; Croat; Croats; Croatians | zagreb
SI | Slovénie | | slovène slovène | Slovenia | | Slovenian; Slovene; Slovenes | ljubljana
GE | Géorgie | | géorgien géorgienne | Georgia | | Georgian; Georgians | tbilissi
ABK | Abkhazie | | abkhaze abkhaze | Abkhazia | | Abkhaz; Abkhazian | soukhoumi
OSE | Ossétie du Sud | | sud-ossète sud-ossète; ossète ossète | South Ossetia | | South Ossetian; Ossetian | tskhinvali
AM | Arménie | | arménien arménienne | Armenia | | Armenian; Armenians | erevan
AZ | Azerbaïdjan | | azerbaïdjanais azerbaïdjanaise; azéri azérie | Azerbaijan | | Azerbaijani; Azerbaijanis; Azeri; Azeris | bakou
NKR | Haut-Karabakh | Haut-Karabagh; Nagorny Karabakh; Nagorno-Karabakh; Artsakh; Karabakh | karabakhtsi karabakhtsie | Nagorno-Karabakh | Artsakh; Karabakh | Karabakhi | stepanakert
CHE | Tchétchénie | | tchétchène tchétchène | Chechnya | Chechen Republic | Chechen; Chechens | grozny
CRI | Crimée | | criméen criméenne | Crimea | | Crimean; Crimeans | simferopol
KZ | Kazakhstan | Kazakstan | kazakh kazakhe; kazakhstanais kazakhstanaise | Kazakhstan | | Kazakh; Kazakhs; Kazakhstani | astana
UZ | Ouzbékistan | | ouzbek ouzbèke; ouzbek ouzbek | Uzbekistan | | Uzbek; Uzbeks | tachkent
TM | Turkménistan | | turkmène turkmène | Turkmenistan | | Turkmen | achgabat
KG | Kirghizistan | Kirghizie; Kirghizstan | kirghiz kirghize; kirghize kirghize | Kyrgyzstan | Kirghizia | Kyrgyz; Kirghiz | bichkek
TJ | Tadjikistan | | tadjik tadjike; tadjik tadjik | Tajikistan | | Tajik; Tajiks | douchanbe
MN | Mongolie | | mongol mongole | Mongolia | | Mongolian; Mongolians; Mongol | oulan-bator
CN | Chine | République populaire de Chine; RPC; Chine populaire; Empire du Milieu | chinois chinoise | China | People's Republic of China; PRC; Mainland China | Chinese | pekin
TIB | Tibet | | tibétain tibétaine | Tibet | | Tibetan; Tibetans | lhassa
XIN | Xinjiang | | ouïghour ouïghoure; ouïgour ouïgoure | Xinjiang | | Uyghur; Uighur; Uyghurs; Uighurs | urumqi
HK | Hong Kong | Hongkong; Hong-Kong | hongkongais hongkongaise; hong-kongais hong-kongaise | Hong Kong | | Hong Kong; Hongkonger; Hong Konger; Hong Kongers | hong-kong
MO | Macao | | macanais macanaise | Macau | Macao | Macanese | macao
TW | Taïwan | Formose; République de Chine; Taiwan; Taipei chinois | taïwanais taïwanaise; taiwanais taiwanaise | Taiwan | Republic of China; Formosa | Taiwanese | taipei
JP | Japon | Empire du Soleil levant; Archipel nippon | japonais japonaise; nippon nippone; nippon nipponne | Japan | | Japanese | tokyo
KP | Corée du Nord | RPDC; République populaire démocratique de Corée | nord-coréen nord-coréenne | North Korea | DPRK; Democratic People's Republic of Korea | North Korean; North Koreans | pyongyang
KR | Corée du Sud | République de Corée; Corée | sud-coréen sud-coréenne; coréen coréenne | South Korea | Republic of Korea; ROK; Korea | South Korean; South Koreans; Korean; Koreans | seoul
VN | Viêt Nam | Vietnam; Viet Nam; Viêtnam; Viêt-nam | vietnamien vietnamienne | Vietnam | Viet Nam | Vietnamese | hanoi
LA | Laos | | laotien laotienne; lao lao | Laos | | Laotian; Laotians; Lao | vientiane
KH | Cambodge | Kampuchéa | cambodgien cambodgienne; khmer khmère | Cambodia | Kampuchea | Cambodian; Cambodians; Khmer | phnom-penh
TH | Thaïlande | Siam | thaïlandais thaïlandaise; thaï thaïe | Thailand | Siam | Thai; Thais | bangkok
MM | Birmanie | Myanmar; Union de Myanmar | birman birmane | Myanmar | Burma | Burmese; Myanmar; Myanma | naypyidaw
MY | Malaisie | | malaisien malaisienne; malais malaise | Malaysia | | Malaysian; Malaysians; Malay | kuala-lumpur
SG | Singapour | | singapourien singapourienne | Singapore | | Singaporean; Singaporeans | singapour
ID | Indonésie | | indonésien indonésienne | Indonesia | | Indonesian; Indonesians | jakarta
TL | Timor oriental | Timor-Leste; Timor-Oriental; Timor Est | timorais timoraise; est-timorais est-timoraise | East Timor | Timor-Leste | Timorese; East Timorese | dili
BN | Brunei | Sultanat de Brunei | brunéien brunéienne | Brunei | Brunei Darussalam | Bruneian; Bruneians | bandar-seri-begawan
PH | Philippines | | philippin philippine | Philippines | The Philippines | Filipino; Filipina; Filipinos; Philippine | manille
IN | Inde | Union indienne; République de l'Inde | indien indienne | India | Bharat | Indian; Indians | new-delhi
KAS | Cachemire | Jammu-et-Cachemire | cachemiri cachemirie | Kashmir | Jammu and Kashmir | Kashmiri; Kashmiris | srinagar
PK | Pakistan | | pakistanais pakistanaise | Pakistan | | Pakistani; Pakistanis | islamabad
BD | Bangladesh | | bangladais bangladaise; bangladeshi bangladeshie | Bangladesh | | Bangladeshi; Bangladeshis | dacca
LK | Sri Lanka | Ceylan; Sri-Lanka | sri-lankais sri-lankaise; srilankais srilankaise | Sri Lanka | Ceylon | Sri Lankan; Sri Lankans | colombo
NP | Népal | | népalais népalaise | Nepal | | Nepalese; Nepali; Nepalis | katmandou
BT | Bhoutan | | bhoutanais bhoutanaise | Bhutan | | Bhutanese | thimphou
MV | Maldives | | maldivien maldivienne | Maldives | The Maldives | Maldivian; Maldivians | male
AF | Afghanistan | Émirat islamique d'Afghanistan | afghan afghane | Afghanistan | | Afghan; Afghans | kaboul
IR | Iran | République islamique d'Iran; République islamique; Perse | iranien iranienne; perse perse; persan persane | Iran | Islamic Republic of Iran; Persia | Iranian; Iranians; Persian | teheran
IQ | Irak | Iraq | irakien irakienne; iraquien iraquienne; iraqien iraqienne | Iraq | | Iraqi; Iraqis | bagdad
KRD | Kurdistan | Kurdistan irakien; Rojava; Kurdistan syrien | kurde kurde | Kurdistan | Iraqi Kurdistan; Rojava | Kurdish; Kurd; Kurds | erbil
SY | Syrie | République arabe syrienne | syrien syrienne | Syria | Syrian Arab Republic | Syrian; Syrians | damas
LB | Liban | Pays du Cèdre; pays du cèdre | libanais libanaise | Lebanon | | Lebanese | beyrouth
IL | Israël | État hébreu; Etat hébreu; Etat juif; État juif | israélien israélienne; hébreu hébreue | Israel | Jewish state | Israeli; Israelis | jerusalem
PS | Palestine | Territoires palestiniens; Autorité palestinienne; Cisjordanie; Bande de Gaza; État de Palestine; OLP | palestinien palestinienne; gazaoui gazaouie | Palestine | Palestinian Territories; Palestinian Authority; West Bank; Gaza Strip; PLO; State of Palestine | Palestinian; Palestinians; Gazan; Gazans | ramallah
JO | Jordanie | Royaume hachémite; Royaume hachémite de Jordanie | jordanien jordanienne | Jordan | Hashemite Kingdom | Jordanian; Jordanians | amman
SA | Arabie saoudite | Arabie Séoudite; Royaume saoudien; Royaume wahhabite | saoudien saoudienne; séoudien séoudienne | Saudi Arabia | KSA; Kingdom of Saudi Arabia | Saudi; Saudis; Saudi Arabian | riyad
YE | Yémen | Yemen; Yémen du Sud | yéménite yéménite | Yemen | | Yemeni; Yemenis; Yemenite | sanaa
OM | Oman | Sultanat d'Oman | omanais omanaise | Oman | Sultanate of Oman | Omani; Omanis | mascate
AE | Émirats arabes unis | EAU; Emirats; E.A.U.; Émirats; Emirats Arabes | émirien émirienne; émirati émiratie | United Arab Emirates | UAE; U.A.E.; Emirates; The Emirates | Emirati; Emiratis | abou-dabi
QA | Qatar | Katar | qatari qatarie; qatarien qatarienne; qatariote qatariote; qatari qatari | Qatar | | Qatari; Qataris | doha
BH | Bahreïn | Bahrein; Bahrain | bahreïni bahreïnie; bahreïnien bahreïnienne; bahreini bahreinie | Bahrain | | Bahraini; Bahrainis | manama
KW | Koweït | Koweit; Kuwait | koweïtien koweïtienne; koweitien koweitienne | Kuwait | | Kuwaiti; Kuwaitis | koweit-city
DZ | Algérie | RADP | algérien algérienne | Algeria | | Algerian; Algerians | alger
MA | Maroc | Royaume chérifien; Royaume du Maroc | marocain marocaine; chérifien chérifienne | Morocco | Kingdom of Morocco | Moroccan; Moroccans | rabat
TN | Tunisie | | tunisien tunisienne | Tunisia | | Tunisian; Tunisians | tunis
LY | Libye | Jamahiriya; Lybie | libyen libyenne; lybien lybienne | Libya | | Libyan; Libyans | tripoli
EG | Égypte | République arabe d'Égypte | égyptien égyptienne | Egypt | | Egyptian; Egyptians | le-caire
EH | Sahara occidental | RASD; République arabe sahraouie démocratique; Polisario; Front Polisario | sahraoui sahraouie | Western Sahara | SADR; Polisario; Polisario Front | Sahrawi; Sahrawis; Saharawi | laayoune
MR | Mauritanie | | mauritanien mauritanienne | Mauritania | | Mauritanian; Mauritanians | nouakchott
ML | Mali | | malien malienne | Mali | | Malian; Malians | bamako
NE | Niger | | nigérien nigérienne | Niger | | Nigerien; Nigeriens | niamey
NG | Nigeria | Nigéria | nigérian nigériane | Nigeria | | Nigerian; Nigerians | abuja
TD | Tchad | | tchadien tchadienne | Chad | | Chadian; Chadians | n-djamena
SD | Soudan | | soudanais soudanaise; nord-soudanais nord-soudanaise | Sudan | | Sudanese | khartoum
SS | Soudan du Sud | Sud-Soudan; Sud Soudan | sud-soudanais sud-soudanaise | South Sudan | | South Sudanese | djouba
ER | Érythrée | | érythréen érythréenne | Eritrea | | Eritrean; Eritreans | asmara
ET | Éthiopie | Abyssinie | éthiopien éthiopienne; tigréen tigréenne | Ethiopia | | Ethiopian; Ethiopians | addis-abeba
DJ | Djibouti | | djiboutien djiboutienne | Djibouti | | Djiboutian; Djiboutians | djibouti
SO | Somalie | | somalien somalienne; somali somalie | Somalia | | Somali; Somalis; Somalian | mogadiscio
SML | Somaliland | | somalilandais somalilandaise | Somaliland | | Somalilander | hargeisa
SN | Sénégal | | sénégalais sénégalaise | Senegal | | Senegalese | dakar
GM | Gambie | | gambien gambienne | Gambia | The Gambia | Gambian; Gambians | banjul
GN | Guinée | Guinée-Conakry; Guinée Conakry | guinéen guinéenne | Guinea | Guinea-Conakry | Guinean; Guineans | conakry
GW | Guinée-Bissau | Guinée-Bissao | bissau-guinéen bissau-guinéenne; bissaoguinéen bissaoguinéenne | Guinea-Bissau | | Bissau-Guinean | bissau
GQ | Guinée équatoriale | | équato-guinéen équato-guinéenne; équatoguinéen équatoguinéenne | Equatorial Guinea | | Equatorial Guinean; Equatoguinean | malabo
SL | Sierra Leone | Sierra-Leone | sierra-léonais sierra-léonaise; sierraléonais sierraléonaise | Sierra Leone | | Sierra Leonean; Sierra Leoneans | freetown
LR | Liberia | Libéria | libérien libérienne | Liberia | | Liberian; Liberians | monrovia
CI | Côte d'Ivoire | RCI; Cote d'Ivoire | ivoirien ivoirienne | Ivory Coast | Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivorians; Ivoirian | yamoussoukro
BF | Burkina Faso | Burkina; Haute-Volta; Burkina-Faso | burkinabé burkinabée; burkinabè burkinabè; burkinais burkinaise | Burkina Faso | Burkina; Upper Volta | Burkinabe; Burkinabé | ouagadougou
GH | Ghana | | ghanéen ghanéenne | Ghana | | Ghanaian; Ghanaians | accra
TG | Togo | | togolais togolaise | Togo | | Togolese | lome
BJ | Bénin | Dahomey | béninois béninoise | Benin | | Beninese | porto-novo
CM | Cameroun | | camerounais camerounaise | Cameroon | | Cameroonian; Cameroonians | yaounde
CF | République centrafricaine | Centrafrique; RCA | centrafricain centrafricaine | Central African Republic | CAR | Central African; Central Africans | bangui
GA | Gabon | | gabonais gabonaise | Gabon | | Gabonese | libreville
CG | Congo | Congo-Brazzaville; République du Congo; Congo Brazzaville | congolais congolaise | Congo | Republic of the Congo; Congo-Brazzaville; Republic of Congo | Congolese | brazzaville
CD | République démocratique du Congo | RDC; RD Congo; Congo-Kinshasa; Zaïre; Congo Kinshasa; Congo belge | congolais congolaise; zaïrois zaïroise | Democratic Republic of the Congo | DRC; DR Congo; Zaire; Democratic Republic of Congo; Congo-Kinshasa | Congolese; Zairean | kinshasa
RW | Rwanda | | rwandais rwandaise | Rwanda | | Rwandan; Rwandans | kigali
BI | Burundi | | burundais burundaise | Burundi | | Burundian; Burundians | gitega
UG | Ouganda | | ougandais ougandaise | Uganda | | Ugandan; Ugandans | kampala
KE | Kenya | | kényan kényane; kenyan kenyane | Kenya | | Kenyan; Kenyans | nairobi
TZ | Tanzanie | | tanzanien tanzanienne | Tanzania | | Tanzanian; Tanzanians | dodoma
AO | Angola | | angolais angolaise | Angola | | Angolan; Angolans | luanda
ZM | Zambie | | zambien zambienne | Zambia | | Zambian; Zambians | lusaka
ZW | Zimbabwe | Rhodésie | zimbabwéen zimbabwéenne | Zimbabwe | Rhodesia | Zimbabwean; Zimbabweans | harare
MW | Malawi | | malawien malawienne; malawite malawite | Malawi | | Malawian; Malawians | lilongwe
MZ | Mozambique | | mozambicain mozambicaine | Mozambique | | Mozambican; Mozambicans | maputo
NA | Namibie | | namibien namibienne | Namibia | | Namibian; Namibians | windhoek
BW | Botswana | | botswanais botswanaise; botswanéen botswanéenne | Botswana | | Botswanan; Motswana; Batswana | gaborone
ZA | Afrique du Sud | République sud-africaine; Nation arc-en-ciel | sud-africain sud-africaine | South Africa | | South African; South Africans | pretoria
LS | Lesotho | | lésothien lésothienne; basotho basotho | Lesotho | | Basotho; Mosotho | maseru
SZ | Eswatini | Swaziland | swazi swazie; eswatinien eswatinienne | Eswatini | Swaziland | Swazi; Swazis | mbabane
MG | Madagascar | Grande Île | malgache malgache | Madagascar | | Malagasy; Madagascan | antananarivo
MU | Île Maurice | République de Maurice | mauricien mauricienne | Mauritius | | Mauritian; Mauritians | port-louis
KM | Comores | Union des Comores | comorien comorienne | Comoros | The Comoros | Comorian; Comorians; Comoran | moroni
SC | Seychelles | | seychellois seychelloise | Seychelles | | Seychellois | victoria
CV | Cap-Vert | Cabo Verde; Cap Vert | cap-verdien cap-verdienne; capverdien capverdienne | Cape Verde | Cabo Verde | Cape Verdean; Cape Verdeans | praia
ST | Sao Tomé-et-Principe | Sao Tomé; São Tomé et Príncipe | santoméen santoméenne | Sao Tome and Principe | São Tomé and Príncipe | Santomean; Sao Tomean | sao-tome
BR | Brésil | | brésilien brésilienne | Brazil | Brasil | Brazilian; Brazilians | brasilia
AR | Argentine | | argentin argentine | Argentina | | Argentine; Argentinian; Argentines; Argentinians | buenos-aires
CL | Chili | | chilien chilienne | Chile | | Chilean; Chileans | santiago
CO | Colombie | | colombien colombienne | Colombia | | Colombian; Colombians | bogota
VE | Venezuela | Vénézuela; République bolivarienne du Venezuela | vénézuélien vénézuélienne; bolivarien bolivarienne | Venezuela | | Venezuelan; Venezuelans | caracas
PE | Pérou | | péruvien péruvienne | Peru | | Peruvian; Peruvians | lima
BO | Bolivie | | bolivien bolivienne | Bolivia | | Bolivian; Bolivians | la-paz
EC | Équateur | | équatorien équatorienne | Ecuador | | Ecuadorian; Ecuadorean; Ecuadorians | quito
PY | Paraguay | | paraguayen paraguayenne | Paraguay | | Paraguayan; Paraguayans | asuncion
UY | Uruguay | | uruguayen uruguayenne | Uruguay | | Uruguayan; Uruguayans | montevideo
GY | Guyana | | guyanien guyanienne; guyanais guyanaise | Guyana | | Guyanese | georgetown
SR | Suriname | Surinam | surinamais surinamaise; surinamien surinamienne | Suriname | | Surinamese | paramaribo
CU | Cuba | | cubain cubaine; castriste castriste | Cuba | | Cuban; Cubans | la-havane
HT | Haïti | | haïtien haïtienne | Haiti | | Haitian; Haitians | port-au-prince
DO | République dominicaine | | dominicain dominicaine | Dominican Republic | | Dominican; Dominicans | saint-domingue
DM | La Dominique | Commonwealth de Dominique | dominiquais dominiquaise | Dominica | | Dominican | roseau
JM | Jamaïque | | jamaïcain jamaïcaine; jamaïquain jamaïquaine | Jamaica | | Jamaican; Jamaicans | kingston
TT | Trinité-et-Tobago | Trinidad et Tobago; Trinidad-et-Tobago | trinidadien trinidadienne | Trinidad and Tobago | Trinidad | Trinidadian; Trinidadians | port-d-espagne
BB | Barbade | La Barbade | barbadien barbadienne | Barbados | | Barbadian; Bajan | bridgetown
BS | Bahamas | | bahaméen bahaméenne; bahamien bahamienne | Bahamas | The Bahamas | Bahamian; Bahamians | nassau
GD | Grenade | La Grenade | grenadien grenadienne | Grenada | | Grenadian; Grenadians | saint-georges
LC | Sainte-Lucie | | saint-lucien saint-lucienne | Saint Lucia | St Lucia; St. Lucia | Saint Lucian; St Lucian | castries
VC | Saint-Vincent-et-les-Grenadines | Saint-Vincent | vincentais vincentaise | Saint Vincent and the Grenadines | St Vincent | Vincentian | kingstown
KN | Saint-Christophe-et-Niévès | Saint-Kitts-et-Nevis | kittitien kittitienne | Saint Kitts and Nevis | St Kitts | Kittitian; Nevisian | basseterre
AG | Antigua-et-Barbuda | Antigua | antiguais antiguaise | Antigua and Barbuda | Antigua | Antiguan; Antiguans; Barbudan | saint-john-s
PR | Porto Rico | Puerto Rico | portoricain portoricaine | Puerto Rico | | Puerto Rican; Puerto Ricans | san-juan
BM | Bermudes | | bermudien bermudienne | Bermuda | | Bermudian; Bermudians | hamilton-bermudes
KY | Îles Caïmans | | caïmanien caïmanienne | Cayman Islands | The Caymans | Caymanian | george-town
GT | Guatemala | | guatémaltèque guatémaltèque | Guatemala | | Guatemalan; Guatemalans | guatemala
HN | Honduras | | hondurien hondurienne | Honduras | | Honduran; Hondurans | tegucigalpa
SV | Salvador | El Salvador; Le Salvador | salvadorien salvadorienne | El Salvador | Salvador | Salvadoran; Salvadorans; Salvadorean | san-salvador
NI | Nicaragua | | nicaraguayen nicaraguayenne; sandiniste sandiniste | Nicaragua | | Nicaraguan; Nicaraguans | managua
CR | Costa Rica | | costaricain costaricaine; costaricien costaricienne | Costa Rica | | Costa Rican; Costa Ricans | san-jose
PA | Panama | | panaméen panaméenne | Panama | | Panamanian; Panamanians | panama
BZ | Belize | Bélize | bélizien bélizienne | Belize | | Belizean; Belizeans | belmopan
AU | Australie | | australien australienne; aussie aussie | Australia | | Australian; Australians; Aussie | canberra
NZ | Nouvelle-Zélande | Aotearoa | néo-zélandais néo-zélandaise; maori maorie; kiwi kiwi | New Zealand | Aotearoa | New Zealander; New Zealanders; New Zealand; Kiwi; Maori | wellington
PG | Papouasie-Nouvelle-Guinée | Papouasie | papou papoue; papouasien papouasienne; papouan-néo-guinéen papouan-néo-guinéenne | Papua New Guinea | PNG | Papua New Guinean; Papuan; Papuans | port-moresby
FJ | Fidji | Îles Fidji; Fiji | fidjien fidjienne | Fiji | | Fijian; Fijians | suva
VU | Vanuatu | Nouvelles-Hébrides | vanuatuan vanuatuane | Vanuatu | | Ni-Vanuatu; Vanuatuan | port-vila
SB | Îles Salomon | | salomonien salomonienne; salomonais salomonaise | Solomon Islands | | Solomon Islander; Solomon Islanders | honiara
WS | Samoa | | samoan samoane | Samoa | Western Samoa | Samoan; Samoans | apia
TO | Tonga | | tongien tongienne; tonguien tonguienne | Tonga | | Tongan; Tongans | nuku-alofa
TV | Tuvalu | | tuvaluan tuvaluane | Tuvalu | | Tuvaluan; Tuvaluans | funafuti
KI | Kiribati | | kiribatien kiribatienne | Kiribati | | I-Kiribati | tarawa-sud
NR | Nauru | | nauruan nauruane | Nauru | | Nauruan; Nauruans | yaren
PW | Palaos | Palau | paluan paluane; palaosien palaosienne | Palau | | Palauan; Palauans | melekeok
FM | Micronésie | États fédérés de Micronésie | micronésien micronésienne | Micronesia | Federated States of Micronesia | Micronesian; Micronesians | palikir
MH | Îles Marshall | | marshallais marshallaise | Marshall Islands | | Marshallese | majuro
GF | Guyane | Guyane française | guyanais guyanaise | French Guiana | | French Guianese; Guianese | cayenne
GP | Guadeloupe | | guadeloupéen guadeloupéenne | Guadeloupe | | Guadeloupean; Guadeloupeans | pointe-a-pitre
MQ | Martinique | | martiniquais martiniquaise | Martinique | | Martinican; Martinicans | fort-de-france
RE | La Réunion | Île de la Réunion | réunionnais réunionnaise | La Réunion | Reunion Island; Réunion Island | Réunionese; Reunionese | saint-denis-de-la-reunion
YT | Mayotte | | mahorais mahoraise | Mayotte | | Mahoran; Mahorans | mamoudzou
NC | Nouvelle-Calédonie | Kanaky | néo-calédonien néo-calédonienne; calédonien calédonienne; kanak kanake; kanak kanak | New Caledonia | Kanaky | New Caledonian; Kanak; Kanaks | noumea
PF | Polynésie française | Polynésie; Tahiti | polynésien polynésienne; tahitien tahitienne | French Polynesia | Tahiti | Polynesian; Tahitian; Polynesians | papeete
PM | Saint-Pierre-et-Miquelon | | saint-pierrais saint-pierraise; miquelonnais miquelonnaise | Saint Pierre and Miquelon | | Saint-Pierrais | saint-pierre-miquelon
WF | Wallis-et-Futuna | | wallisien wallisienne; futunien futunienne | Wallis and Futuna | | Wallisian; Futunan | mata-utu
COR | Corse | Île de Beauté | corse corse | Corsica | | Corsican; Corsicans | ajaccio
GI | Gibraltar | | gibraltarien gibraltarienne | Gibraltar | | Gibraltarian; Gibraltarians | gibraltar
FK | Îles Malouines | Malouines; Falkland; Falklands | malouin malouine | Falkland Islands | Falklands; Malvinas | Falkland Islander | stanley
JE | Jersey | | jersiais jersiaise | Jersey | | Jerseyman | saint-helier
GG | Guernesey | | guernesiais guernesiaise | Guernsey | | Guernseyman | saint-peter-port
IM | Île de Man | | mannois mannoise | Isle of Man | | Manx | douglas
AW | Aruba | | arubais arubaise | Aruba | | Aruban; Arubans | oranjestad
CW | Curaçao | | curacien curacienne | Curaçao | Curacao | Curaçaoan | willemstad
GU | Guam | | guamanien guamanienne | Guam | | Guamanian; Guamanians | hagatna
EU | Union européenne | UE; U.E.; Europe; Vingt-Sept; Vingt-Huit; CEE; Communauté européenne; Bruxelles communautaire; les Vingt-Sept; les Vingt-Huit; UE-27 | européen européenne; communautaire communautaire | European Union | EU; E.U.; Europe; EEC; European Community; the EU; the European Union | European; Europeans; EU | bruxelles
UN | Nations unies | ONU; O.N.U.; Organisation des Nations unies; Nations Unies; Conseil de sécurité | onusien onusienne | United Nations | UN; U.N.; UNO; the UN; Security Council | UN; U.N. | new-york
NATO | Otan | OTAN; Alliance atlantique; Organisation du traité de l'Atlantique nord | atlantique atlantique | NATO | Nato; North Atlantic Treaty Organization; North Atlantic Alliance; Atlantic Alliance | NATO | bruxelles
AU-ORG | Union africaine | OUA; Organisation de l'unité africaine | africain africaine; panafricain panafricaine | African Union | OAU; the African Union | African; Africans | addis-abeba
LAS | Ligue arabe | Ligue des États arabes; Ligue des Etats arabes | arabe arabe; panarabe panarabe | Arab League | League of Arab States | Arab; Arabs | le-caire
ECOWAS | Cédéao | CEDEAO; Communauté économique des États de l'Afrique de l'Ouest | ouest-africain ouest-africaine | ECOWAS | Economic Community of West African States; Ecowas | West African; West Africans | abuja
OIF | Organisation internationale de la francophonie | OIF; Francophonie | francophone francophone | Organisation internationale de la Francophonie | La Francophonie; OIF | francophone | paris
IMF | Fonds monétaire international | FMI; F.M.I. | | International Monetary Fund | IMF | | washington
WB | Banque mondiale | | | World Bank | World Bank Group | | washington
ECB | Banque centrale européenne | BCE | | European Central Bank | ECB | | francfort
WHO | Organisation mondiale de la santé | OMS; Organisation mondiale de la Santé | | World Health Organization | WHO; World Health Organisation | | geneve
WTO | Organisation mondiale du commerce | OMC | | World Trade Organization | WTO | | geneve
IAEA | Agence internationale de l'énergie atomique | AIEA | | International Atomic Energy Agency | IAEA | | vienne
UNESCO | Unesco | UNESCO | | UNESCO | Unesco | | paris
OPEC | Opep | OPEP; Organisation des pays exportateurs de pétrole | | OPEC | Opec | | vienne
OSCE | OSCE | Organisation pour la sécurité et la coopération en Europe | | OSCE | Organization for Security and Co-operation in Europe | | vienne
ICC | Cour pénale internationale | CPI | | International Criminal Court | ICC | | la-haye
COE | Conseil de l'Europe | | | Council of Europe | | | strasbourg
ASEAN | Asean | ASEAN; Anase; Association des nations de l'Asie du Sud-Est | | ASEAN | Asean; Association of Southeast Asian Nations | | jakarta
OAS | Organisation des États américains | OEA; Organisation des Etats américains | latino-américain latino-américaine; sud-américain sud-américaine | Organization of American States | OAS | Latin American; South American; Latin Americans | washington
`;

/** French adds -s, save after s and x; hyphenated words likewise. */
const plural = (word: string) =>
  /[sx]$/u.test(word) ? word : /(?:eau|eu)$/u.test(word) ? `${word}x` : `${word}s`;

function frenchDemonyms(cell: string | undefined): string[] {
  const forms = cellList(cell).flatMap((pair) => {
    const [masculine = '', feminine = masculine] = pair.split(' ');
    return [masculine, feminine, plural(masculine), plural(feminine)];
  });
  return [...new Set(forms)];
}

/** Countries and country-like bodies, most used first where two share a demonym. */
export const countries: readonly Country[] = tableRows(table).map((cells) => {
  const [
    code = '',
    frName = '',
    frAliases,
    frDemonyms,
    enName = '',
    enAliases,
    enDemonyms,
    capital = '',
  ] = cells;
  return {
    code,
    fr: { name: frName, aliases: cellList(frAliases), demonyms: frenchDemonyms(frDemonyms) },
    en: {
      name: enName,
      aliases: cellList(enAliases),
      demonyms: cellList(enDemonyms).map((word) =>
        /^[A-Z.]+$/u.test(word) ? word : word.toLowerCase(),
      ),
    },
    capitalId: capital === '' ? null : capital,
  };
});

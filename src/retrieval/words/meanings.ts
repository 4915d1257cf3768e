/**
 * Words of one meaning, French before the bar, English after it, for queries in
 * the other language and for a query that says "mari" where the text says "époux".
 * One meaning a line, the commonest words of press and encyclopaedia; a word may
 * stand in several lines.
 */
export const meanings = `
mari époux conjoint | husband spouse
femme épouse conjointe | wife woman spouse
femme femmes | woman women female
homme hommes | man men male
père papa | father
mère maman | mother
parents | parents
frère | brother
soeur | sister
fils enfant | son child
fille enfant | daughter girl child
enfant enfants | child children kid kids
bébé nourrisson | baby infant
grand-père | grandfather
oncle | uncle
tante | aunt
cousin cousine | cousin
neveu | nephew
famille | family
mariage noces épouser marier | wedding marriage marry married
divorce divorcer séparation | divorce separation
naissance né née nées naître naquit | birth born
mort décès mourir décéder décédé | death die died dead
tuer assassiner abattre meurtre assassinat | kill killed murder assassinate assassination
suicide | suicide
funérailles obsèques enterrement | funeral burial
inhumer enterrer | bury buried
âge ans | age aged years old
jeune jeunes jeunesse | young youth
vieux âgé ancien | old elderly
ami amie amis | friend friends
ennemi adversaire rival | enemy opponent rival
voisin voisins | neighbour neighbor
peuple population habitants | people population inhabitants
citoyen citoyens | citizen citizens
foule | crowd
réfugié réfugiés migrant migrants | refugee refugees migrant migrants
esclave esclavage | slave slavery
roi monarque souverain | king monarch ruler
reine | queen
prince princesse | prince princess
empereur | emperor
empire | empire
président présidente présidence | president presidency
ministre ministère | minister ministry
premier ministre | prime minister
gouvernement cabinet exécutif | government cabinet
parlement assemblée | parliament assembly
sénat sénateur | senate senator
député députés parlementaire | lawmaker deputy representative
maire mairie | mayor
gouverneur | governor
ambassadeur ambassade | ambassador embassy
diplomate diplomatie diplomatique | diplomat diplomacy diplomatic
secrétaire | secretary
porte-parole | spokesman spokesperson spokeswoman
conseiller conseil | adviser advisor council
chef dirigeant leader responsable | leader head chief
dirigeants | leaders
homologue vis-à-vis | counterpart
directeur directrice patron PDG | director boss CEO
fonctionnaire | official
autorités | authorities
élection élections scrutin vote | election elections vote poll
voter électeur électeurs | vote voter voters
campagne | campaign
candidat candidature | candidate
parti | party
droite | right
gauche | left
majorité | majority
opposition opposant | opposition opponent
loi législation texte | law legislation
constitution | constitution
décret | decree
projet plan programme | project plan program
réforme | reform
accord traité pacte | agreement deal treaty accord
négociation négociations pourparlers négocier | negotiation negotiations talks negotiate
rencontre rencontrer | meeting meet met
entretien s'entretenir discussion | talks meeting interview discussion
réunion réunir | meeting gather
visite visiter déplacement | visit trip
sommet | summit
recevoir accueillir | receive host welcome
invitation inviter | invitation invite invited
discours allocution | speech address
déclaration déclarer | statement declare
annonce annoncer | announcement announce announced
dire affirmer assurer | say said claim
expliquer explication | explain explanation
demander demande | ask request
répondre réponse | answer reply respond
refuser refus rejeter | refuse reject refusal
accepter | accept
appeler appel | call
téléphone téléphonique | phone telephone
lettre courrier | letter
message | message
soutien soutenir appuyer | support back
aide aider assistance | help aid assist
critiquer critique dénoncer | criticize criticise criticism denounce
accuser accusation | accuse accusation
menace menacer | threat threaten
sanction sanctions | sanction sanctions
crise | crisis
conflit | conflict
guerre | war
paix | peace
cessez-le-feu trêve armistice | ceasefire truce armistice
bataille combat affrontement | battle fight fighting clash
attaque attaquer assaut offensive | attack assault offensive
invasion envahir | invasion invade
siège assiéger | siege besiege
victoire vaincre gagner remporter | victory win won defeat
défaite perdre vaincu | defeat lose lost
armée militaire militaires troupes | army military troops
soldat soldats | soldier soldiers
général | general
officier | officer
marine navire flotte | navy ship fleet
aviation avion avions | air force plane aircraft
missile missiles | missile missiles
bombe bombardement bombarder | bomb bombing
arme armes armement | weapon weapons arms
fusil | rifle gun
nucléaire atomique | nuclear atomic
attentat terrorisme terroriste | attack bombing terrorism terrorist
otage otages | hostage hostages
victime victimes | victim victims
blessé blessés blesser | injured wounded
disparu disparition disparaître | missing disappearance disappear
prison prisonnier emprisonner détenu | prison jail prisoner imprisoned inmate
arrêter arrestation interpellé interpellation | arrest arrested
libérer libération | release free liberation
police policier policiers | police officer
gendarme gendarmerie | gendarme
enquête enquêteurs | investigation inquiry investigators
juge juges tribunal | judge court
procès | trial
procureur parquet | prosecutor
avocat | lawyer
justice | justice
condamner condamnation peine | sentence convicted condemn
coupable | guilty
plainte | complaint
crime criminel | crime criminal
vol voler | theft steal robbery
viol violer | rape
fraude escroquerie | fraud scam
corruption | corruption
scandale | scandal
drogue stupéfiants | drug drugs
accident | accident crash
incendie feu | fire blaze
explosion exploser | explosion blast
séisme tremblement | earthquake
inondation inondations | flood flooding
tempête ouragan cyclone | storm hurricane cyclone
sécheresse | drought
climat climatique réchauffement | climate warming
pollution | pollution
environnement écologie | environment ecology
énergie | energy
pétrole | oil
gaz | gas
électricité électrique | electricity electric
eau | water
mer océan | sea ocean
fleuve rivière | river
lac | lake
île îles | island islands
montagne mont | mountain mount
forêt | forest
désert | desert
plage côte littoral | beach coast shore
terre | earth land
ciel | sky
soleil solaire | sun solar
lune lunaire | moon lunar
étoile | star
planète | planet
espace spatial | space
fusée | rocket
satellite | satellite
astronaute cosmonaute | astronaut
pays nation état | country nation state
ville cité | city town
village commune | village town
capitale | capital
région province | region province
département | department
quartier | district neighbourhood
frontière frontières | border
territoire | territory
colonie coloniser colonial | colony colonize colonial
indépendance indépendant | independence independent
révolution révolutionnaire | revolution revolutionary
révolte insurrection soulèvement | revolt uprising insurrection
coup putsch | coup
manifestation manifestants manifester | protest demonstration protesters
grève grévistes | strike
syndicat syndicats | union
liberté | freedom liberty
droits droit | rights right law
religion religieux | religion religious
église | church
mosquée | mosque
pape | pope
évêque | bishop
prêtre | priest
dieu | god
chrétien chrétiens christianisme | christian christians christianity
musulman musulmans islam | muslim muslims islam
juif juifs judaïsme | jew jewish jews judaism
catholique | catholic
protestant | protestant
école collège lycée | school
université universitaire faculté | university college
élève étudiant étudiants | student pupil students
professeur enseignant | teacher professor
études étudier | studies study
diplôme baccalauréat | degree diploma
enseignement éducation | education teaching
livre ouvrage roman | book novel
auteur écrivain | author writer
écrire rédiger | write wrote written
publier publication paraître | publish published publication
poète poésie poème | poet poetry poem
journal quotidien presse | newspaper press daily
journaliste | journalist reporter
télévision télé chaîne | television TV channel
radio | radio
film cinéma | film movie cinema
acteur actrice comédien | actor actress
réalisateur réaliser | director direct directed
musique musical | music musical
chanteur chanteuse | singer
chanson | song
album disque | album record
groupe | group band
concert | concert
peintre peinture tableau | painter painting
oeuvre oeuvres | work works
artiste art | artist art
musée | museum
exposition | exhibition
théâtre | theatre theater
prix récompense | prize award
jeu jeux | game games
joueur joueuse | player
match partie | match game
équipe club | team club
entraîneur sélectionneur | coach manager
champion championnat | champion championship
coupe | cup
finale | final
médaille | medal
course | race
football foot | football soccer
tennis | tennis
vélo cyclisme cycliste | bike cycling cyclist
stade | stadium
but buts | goal goals
record | record
travail emploi métier profession | work job profession employment
salarié employé travailleur | employee worker
chômage chômeur | unemployment unemployed
salaire rémunération | salary wage pay
entreprise société compagnie | company firm business
usine | factory plant
industrie industriel | industry industrial
commerce commercial | trade commerce commercial
marché | market
produit produits produire | product products produce
vente vendre | sale sell sold
achat acheter | purchase buy bought
prix coût coûter | price cost
argent | money
banque | bank
dette | debt
impôt impôts taxe fiscal | tax taxes
budget | budget
économie économique | economy economic
croissance | growth
inflation | inflation
bourse | stock exchange
investir investissement | invest investment
milliard milliards | billion
million millions | million
riche richesse fortune | rich wealth fortune
pauvre pauvreté | poor poverty
maison | house home
logement appartement | housing apartment
bâtiment immeuble édifice | building
château | castle
palais | palace
pont | bridge
tour | tower
route rue | road street
voiture automobile véhicule | car vehicle automobile
train ferroviaire | train rail railway
gare | station
aéroport | airport
bateau | boat ship
port | port harbour
transport transports | transport transportation
voyage voyageur | travel journey traveller
touriste tourisme | tourist tourism
hôtel | hotel
restaurant | restaurant
cuisine plat | cooking kitchen dish
nourriture aliment alimentation | food
viande | meat
vin | wine
bière | beer
pain | bread
fromage | cheese
lait | milk
fruit | fruit
agriculture agricole agriculteur | agriculture agricultural farmer
vache | cow
cheval | horse
chien | dog
chat | cat
oiseau | bird
poisson pêche | fish fishing
loup | wolf
ours | bear
animal animaux | animal animals
plante plantes | plant plants
arbre | tree
fleur | flower
maladie malade | disease illness sick
virus | virus
pandémie épidémie | pandemic epidemic
coronavirus covid | coronavirus covid
vaccin vaccination vacciner | vaccine vaccination
médecin docteur | doctor physician
hôpital | hospital
patient patients | patient patients
santé sanitaire | health
médicament traitement | drug treatment medicine
cancer | cancer
coeur cardiaque | heart cardiac
cerveau | brain
sang | blood
corps | body
tête | head
main | hand
oeil yeux | eye eyes
confinement confiner | lockdown
masque masques | mask masks
décès morts | deaths
science scientifique | science scientific
scientifique chercheur savant | scientist researcher
recherche | research
découverte découvrir | discovery discover discovered
invention inventer inventeur | invention invent inventor
théorie | theory
expérience | experiment experience
physique physicien | physics physicist
chimie chimique | chemistry chemical
mathématiques mathématicien | mathematics mathematician
biologie | biology
philosophe philosophie | philosopher philosophy
histoire historique historien | history historical historian
langue | language
mot mots | word words
nom | name
surnom surnommer | nickname
titre | title
machine | machine
ordinateur informatique | computer
logiciel | software
internet | internet web
réseau réseaux | network networks
téléphone portable | phone mobile
technologie technique | technology technique
moteur | engine motor
fer | iron
or | gold
argent | silver
cuivre | copper
charbon | coal
acier | steel
bois | wood
pierre | stone
couleur | color colour
rouge | red
bleu | blue
vert | green
blanc | white
noir | black
jaune | yellow
grand grande | large big great tall
petit petite | small little
nouveau nouvelle récent | new recent
ancien antique | ancient former
dernier dernière | last
premier première | first
second deuxième | second
troisième | third
principal principale majeur | main principal major
important | important
célèbre connu fameux | famous known
meilleur | best better
pire | worst worse
fort puissant | strong powerful
faible | weak
haut hauteur élevé | high height
bas | low
long longueur | long length
large largeur | wide width
profond profondeur | deep depth
poids peser | weight weigh
taille dimension | size
vitesse rapide | speed fast
distance kilomètre kilomètres | distance kilometer kilometre
mètre mètres | meter metre
superficie surface | area surface
nombre chiffre | number figure
moitié | half
tiers | third
part proportion pourcentage | share proportion percentage
augmentation augmenter hausse | increase rise
baisse baisser diminuer diminution réduction | decrease fall drop decline reduction
début commencer débuter commencement | beginning start begin began
fin finir terminer achever | end finish ended
création créer | creation create created
fondation fonder fondateur | foundation found founded founder
construction construire bâtir | construction build built
destruction détruire | destruction destroy destroyed
ouverture ouvrir | opening open opened
fermeture fermer | closure close closed
départ partir quitter | departure leave left
arrivée arriver | arrival arrive arrived
retour revenir retourner | return
entrée entrer | entry enter
changement changer | change
augmenter | raise
continuer poursuivre | continue
utiliser utilisation usage employer | use used usage
fabriquer fabrication | make manufacture made
proposer proposition | propose proposal offer
décider décision | decide decision
choisir choix | choose choice chose
nommer nomination désigner | appoint appointment named
élire élu | elect elected
succéder successeur remplacer | succeed successor replace
démission démissionner | resignation resign resigned
licencier renvoyer limoger | dismiss fire fired sacked
rester demeurer | stay remain
vivre habiter résider | live reside lived
trouver | find found
chercher | search seek
montrer | show
voir | see saw seen
regarder | watch look
entendre écouter | hear listen
penser croire | think believe
savoir connaître | know knew
vouloir souhaiter | want wish
pouvoir | power
donner | give gave given
prendre pris prise prises prit | take took taken
barrage barrages | dam
ouvrier travailleur salarié employé | worker workers employee
inaugurer inauguration inauguré | inaugurate inaugurated
personne personnes gens | people person persons
envoyer transmettre adresser remettre | send sent convey transmit deliver
entrevue entretien rencontre rendez-vous tête-à-tête | meeting appointment
réclamer demander solliciter exiger | ask request claim demand
apporter | bring brought
porter | wear carry
jouer | play played
apprendre | learn
tomber chute | fall fell
mourir | die died
naître | born
grandir | grow
devenir | become became
raison cause motif | reason cause
conséquence effet résultat | consequence effect result
but objectif | aim goal objective purpose
problème difficulté | problem difficulty
solution | solution
question | question
réponse | answer
idée | idea
exemple | example
rôle | role
origine | origin
influence | influence
relation relations liens | relation relations ties relationship
différence différent | difference different
méthode | method
système | system
structure | structure
forme | form shape
partie | part
groupe | group
membre membres | member members
organisation | organization organisation
association | association
union | union
alliance allié alliés | alliance ally allies
européen européenne europe | european europe
monde mondial | world global
international internationale | international
national | national
local | local
étranger étrangers étrangère | foreign foreigner foreigners
intérieur | interior
défense | defense defence
finances | finance
affaires | affairs business
sécurité | security safety
justice | justice
jour | day
nuit | night
matin | morning
soir | evening
semaine | week
mois | month
année an | year
siècle | century
époque période ère | period era time
heure heures | hour hours
minute minutes | minute minutes
aujourd'hui | today
hier | yesterday
demain | tomorrow
janvier | january
février | february
mars | march
avril | april
mai | may
juin | june
juillet | july
août | august
septembre | september
octobre | october
novembre | november
décembre | december
lundi | monday
mardi | tuesday
mercredi | wednesday
jeudi | thursday
vendredi | friday
samedi | saturday
dimanche | sunday
printemps | spring
été | summer
automne | autumn fall
hiver | winter
deux | two
trois | three
quatre | four
cinq | five
six | six
sept | seven
huit | eight
neuf | nine
dix | ten
cent | hundred
mille | thousand
nord | north northern
sud | south southern
est | east eastern
ouest | west western
centre central | center centre central
afrique africain | africa african
asie asiatique | asia asian
amérique américain | america american
proche-orient moyen-orient | middle east
france français | france french
algérie algérien | algeria algerian
maroc marocain | morocco moroccan
tunisie tunisien | tunisia tunisian
libye libyen | libya libyan
égypte égyptien | egypt egyptian
soudan soudanais | sudan sudanese
mali malien | mali malian
sénégal sénégalais | senegal senegalese
nigeria nigérian | nigeria nigerian
éthiopie éthiopien | ethiopia ethiopian
allemagne allemand | germany german
angleterre anglais | england english
royaume-uni britannique | britain british
écosse écossais | scotland scottish
irlande irlandais | ireland irish
espagne espagnol | spain spanish
italie italien | italy italian
portugal portugais | portugal portuguese
belgique belge | belgium belgian
suisse helvétique | switzerland swiss
pays-bas néerlandais hollande hollandais | netherlands dutch holland
autriche autrichien | austria austrian
pologne polonais | poland polish
hongrie hongrois | hungary hungarian
grèce grec | greece greek
turquie turc | turkey turkish
russie russe | russia russian
ukraine ukrainien | ukraine ukrainian
biélorussie bélarus | belarus
suède suédois | sweden swedish
norvège norvégien | norway norwegian
danemark danois | denmark danish
finlande finlandais | finland finnish
roumanie roumain | romania romanian
bulgarie bulgare | bulgaria bulgarian
serbie serbe | serbia serbian
états-unis usa américain | states usa american
canada canadien | canada canadian
mexique mexicain | mexico mexican
brésil brésilien | brazil brazilian
argentine argentin | argentina argentine
chili chilien | chile chilean
colombie colombien | colombia colombian
venezuela vénézuélien | venezuela venezuelan
cuba cubain | cuba cuban
chine chinois | china chinese
japon japonais | japan japanese
corée coréen | korea korean
inde indien | india indian
pakistan pakistanais | pakistan pakistani
afghanistan afghan | afghanistan afghan
iran iranien perse | iran iranian persian
irak irakien | iraq iraqi
syrie syrien | syria syrian
liban libanais | lebanon lebanese
israël israélien | israel israeli
palestine palestinien | palestine palestinian
jordanie jordanien | jordan jordanian
arabie saoudite saoudien | saudi arabia
émirats | emirates
qatar qatari | qatar qatari
yémen yéménite | yemen yemeni
oman omanais | oman omani
vietnam vietnamien | vietnam vietnamese
thaïlande thaïlandais | thailand thai
indonésie indonésien | indonesia indonesian
australie australien | australia australian
alger | algiers
londres | london
pékin | beijing
moscou | moscow
genève | geneva
bruxelles | brussels
le caire | cairo
téhéran | tehran
varsovie | warsaw
vienne | vienna
lisbonne | lisbon
athènes | athens
pétersbourg | petersburg
jérusalem | jerusalem
damas | damascus
bagdad | baghdad
mascate | muscat
poutine | putin
zelensky zelenski | zelenskyy zelensky
sergueï | sergei sergey
onu nations | un united nations
otan | nato
ue | eu
`;

/**
 * English words of the press, written for this project. A row: word | translations into French, the commonest first |
 * English words that may stand for it. Base forms and irregular ones; the stemmer finds the others. Long because it is a list.
 */
export const lexicon = `
CEO | directeur directrice patron PDG | director boss
TV | télévision télé chaîne | television channel
abandoned | abandonner abandonné délaisser abandon | deserted left dropped
ability | capacité aptitude habileté | capability skill able
able | capable pouvoir | capable ability
aboard | bord | board onboard
abolishing | abolir abolition supprimer | abolish abolition scrap eliminate
above | dessus supérieur | over
abroad | étranger | overseas foreign
absence | absence absent | absent lack
absent | absent absence | missing away absence
absolute | absolu total | total complete outright
absolutely | absolument | totally completely
absorb | absorber absorption | soak absorption
absurd | absurde | ridiculous ludicrous absurdity
abuse | abus maltraitance abuser sévices | mistreatment ill-treatment
academic | universitaire académique scolaire | scholar scholarly professor university
accent | accent | pronunciation
accept | accepter |
acceptable | acceptable admissible | satisfactory tolerable adequate
acceptance | acceptation accepter | accept approval recognition
accepted | accepter accepté | accept agreed acceptance
access | accès accéder | entry accessible
accessibility | accessibilité accès | access accessible
accessible | accessible | reachable access available
accident | accident collision | crash collision accidental
accidentally | accidentellement involontairement | accidental unintentionally accident
accommodation | hébergement logement | lodging housing
accomodating | accommodant serviable | helpful obliging
accompanied | accompagner escorter | accompany escort
accomplishments | réalisation exploit réussite accomplissement | achievement feat success accomplish
accord | traité pacte | agreement deal treaty
account | compte récit | report
accountant | comptable | auditor accounting
accumulated | accumuler accumulation amasser | amass gather accumulation collect
accurate | exact précis juste | precise correct exact true accuracy
accusation | accuser | accuse
accuse | accuser accusation | accusation
accused | accuser accusé prévenu | accuse charged defendant accusation
achieve | atteindre réaliser accomplir | achievement accomplish attain reach
achievement | réussite exploit réalisation | accomplishment success feat achieve
acknowledged | reconnaître admettre avouer | admit concede recognize acknowledgement
acquiring | acquérir acquisition acheter | acquire acquisition buy bought
acronym | acronyme sigle | abbreviation
across | travers |
act | acte agir loi jouer | action deed law
action | action mesure acte | act measure
active | actif activité | activity
actively | activement | active
activists | militant activiste | activist campaigner militant protester
activities | activité | activity action
actor | acteur comédien interprète actrice | actress performer star
actress | actrice comédienne acteur comédien | actor performer star
actually | effectivement réellement fait | really indeed
adapted | adapter adapté adaptation | adjust adaptation tailored suited
add | ajouter addition | addition append
addicts | toxicomane drogué accro | addiction user junkie
addition | ajout addition supplément | additional add
additional | supplémentaire additionnel | extra further more
address | adresse adresser discours allocution | speech speak
addresses | adresse adresser discours | address speech
adhering | adhérer respecter | adhere comply adherence
adjoining | adjacent voisin attenant | adjacent neighbouring
adjust | ajuster régler adapter ajustement | adjustment adapt alter
administration | administration gouvernement | government management
administrator | administrateur gestionnaire | administration manager
admirer | admirateur | fan admire
admit | admettre avouer reconnaître | acknowledge confess admission
admitted | admettre reconnaître avouer hospitalisé | admit acknowledge confess concede
adopted | adopter adoption adoptif | pass adoption approve
adults | adulte majeur | adult grown-up
advance | avance avancer progrès avancée | progress progression
advancement | avancement progrès promotion | progress advance promotion
advantage | avantage atout | benefit edge asset
adventure | aventure | expedition
advertising | publicité publicitaire pub | advertisement commercial ad publicity marketing
advice | conseil recommandation | advise counsel guidance
advise | conseiller recommander | advice recommend adviser
adviser | conseiller conseil | advisor council
advisor | conseiller conseil | adviser council
advisors | conseiller consultant | adviser consultant aide
advocates | défenseur partisan prôner défendre avocat | supporter proponent campaigner champion
affairs | affaire affaires | affair matters business
affected | affecter toucher touché | affect impact hit
affection | affection tendresse | love fondness
affiliates | filiale affilié | subsidiary affiliated unit
affirm | affirmer confirmer | confirm assert
affliction | affliction maladie | illness suffering disease
affluent | riche aisé | wealthy rich prosperous
afford | permettre payer | pay
affordable | abordable accessible | cheap inexpensive
afghan | afghanistan | afghanistan
afghanistan | afghan | afghan
afraid | peur effrayé craindre | scared fear frightened
africa | afrique africain | african
african | afrique africain | africa
aftermath | lendemain suite conséquence séquelle | wake consequences
afternoon | après-midi |
aftershocks | réplique secousse | tremor quake earthquake
afterwards | ensuite après | later after
again | encore nouveau | once-more anew
against | contre |
age | âge époque ans | aged old era years
aged | âgé vieux vieillir âge ans | old elderly age years
agency | agence organisme | bureau organization
agenda | programme ordre-du-jour | programme schedule
agent | agent | representative operative
aggressive | agressif offensif | hostile aggression violent assertive
agree | accepter accord convenir | consent agreement accept concur
agreement | accord entente pacte convention traité | deal accord pact treaty
agricultural | agricole rural agriculture agriculteur | farming farm agriculture farmer
agriculture | agricole agriculteur | agricultural farmer
aground | échouer échoué échouement | stranded beached grounded
ahead | avant devant | before forward
aid | aide aider assistance | help assist
aide | conseiller collaborateur adjoint assistant | adviser assistant advisor
ailments | maladie affection mal problème | illness disease sickness disorder complaint
aim | but objectif | goal objective purpose
aimed | viser destiné but visé | target intended designed goal
air | aviation avion avions | force plane aircraft
aircraft | avion appareil aéronef aviation avions | plane airplane jet helicopter air force
airfare | billet tarif | fare ticket
airline | compagnie-aérienne compagnie aérien | carrier
airplane | avion | plane aircraft jet airliner
airport | aéroport aéroportuaire | airfield
alarm | alarme alerte alarmer | alert warning
album | album disque | record
alcohol | alcool alcoolique | liquor drink booze alcoholic
alerted | alerter prévenir avertir | warned notified alert alarm
algeria | algérie algérien | algerian
algerian | algérie algérien | algeria
algiers | alger |
alias | pseudonyme alias surnom | pseudonym nickname aka name
alike | semblable pareillement | similar similarly
alive | vivant vie | living live
alleged | présumé prétendu allégué accuser | suspected allege allegation purported
allegedly | prétendument | supposedly reportedly alleged
alliance | allié alliés | ally allies
allies | allié alliance alliés | ally partner alliance
allocated | allouer affecter attribuer | assign grant earmarked distribute
allowed | permettre autorisé autoriser permis | allow permitted authorized let
ally | alliance allié alliés | alliance allies
almost | presque quasiment | nearly virtually
alone | seul | solo lonely
along | long |
alongside | côté | beside
alot | beaucoup | lot much many
already | déjà |
altering | modifier changer altérer | change modify alteration
alternates | alterner suppléant remplaçant | substitute switch alternative
alternative | alternative solution | option substitute
always | toujours | constantly forever
amazing | incroyable étonnant extraordinaire | incredible astonishing awesome wonderful
ambassador | ambassadeur ambassadrice ambassade | envoy diplomat embassy
ambitious | ambitieux ambition | ambition
ambulances | ambulance | paramedic
amendment | amendement modification amender | amend change revision
america | amérique américain | american
american | amérique américain états-unis usa | america states usa
ammunition | munitions cartouche | munitions bullet rounds
among | parmi entre |
amused | amuser amusé divertir | entertained amusement
amusement | amusement divertissement | fun entertainment
analyses | analyse analyser | analysis analyze study
analysis | analyse étude examen | analyse analyst study
anchor | ancre présentateur ancrer | presenter newsreader
ancient | ancien antique | old antique age-old former
anger | colère fureur fâcher | fury rage angry
angle | angle perspective | corner perspective
angry | fâché en-colère furieux mécontent colère | furious anger irate
animal | animaux | animals
animals | animal bête animalier animaux | animal beast creature
anniversary | anniversaire commémoration | commemoration jubilee
announce | annonce annoncer | announcement announced
announced | annoncer déclarer annonce | announce declared announcement unveiled
announcement | annonce déclaration communiqué annoncer | announce statement declaration notice announced
annoying | agaçant ennuyeux énerver | irritating irritate annoyance
annual | annuel | yearly
answer | réponse répondre | reply response respond
answered | répondre réponse | answer reply response
anthrax | anthrax charbon bacille | bacillus
anti | anti contre |
antibiotics | antibiotique | drug penicillin
anticipated | anticiper prévoir attendre prévu | expected foreseen awaited predicted forecast
ants | fourmi | insect
anxious | anxieux inquiet angoissé | worried nervous anxiety concerned
anyone | quelqu'un quiconque | anybody
anything | rien |
apartment | logement appartement | housing
apologised | excuser excuses | apologise apology sorry
apologize | excuser excuses | apologise apology sorry regret
apology | excuses pardon | apologise sorry
appalled | consterné horrifié scandalisé | horrified shocked outraged
apparently | apparemment | seemingly apparent
appeal | appel recours attrait appeler | plea call
appearance | apparition apparence aspect comparution | look appear show
appears | apparaître sembler paraître | appear seems
appetite | appétit | hunger
appetizers | amuse-bouche entrée hors-d'oeuvre apéritif | starter
application | demande candidature application | request apply
applied | appliquer postuler demander | apply application request
apply | appliquer postuler demander | application applicant
appoint | nommer nomination désigner | appointment named
appointment | rendez-vous nomination nommer désigner entrevue entretien rencontre tête-à-tête | nomination meeting appoint named
appreciate | apprécier reconnaissant | grateful value
apprentice | apprenti apprentissage | trainee apprenticeship
approach | approche approcher démarche | near method
appropriate | approprié convenable | suitable proper
approval | approbation accord aval approuver | approve consent authorisation
approved | approuver adopter autoriser approbation | approve approval endorsed authorized adopted
approximately | environ approximativement | about roughly around nearly
april | avril |
aquarium | aquarium | tank fish-tank
arabia | arabie saoudite saoudien | saudi
architect | architecte artisan | designer architecture
architecture | architecture architectural | architect design building
archive | archives archiver | record file store
area | zone région secteur domaine superficie surface | region zone district sector surface
argentina | argentine argentin | argentine
argentine | argentin | argentina
argued | soutenir argumenter disputer plaider | argue argument contended
arising | survenir découler résulter | arise arose emerge stem
armaments | armement arme | weapon arms weaponry
armchair | fauteuil | chair seat
armistice | cessez-le-feu trêve | ceasefire truce
arms | arme bras armement armes | weapons weaponry weapon
army | armée militaire militaires troupes | military troops soldiers
around | autour environ | about
arrange | arranger organiser | arrangement organise
arrangement | arrangement accord disposition | agreement deal arrange
arrest | arrêter arrestation interpellé interpellation | arrested
arrested | arrêter arrêté interpellé interpeller arrestation interpellation | arrest detained apprehended custody
arrival | arrivée venue arriver | arrive coming came arrived
arrive | arrivée arriver | arrival arrived
arrived | arriver arrivée | arrive arrival came
arrogant | arrogant arrogance | arrogance haughty
arrondissement | arrondissement | district borough
art | art artistique artiste | artwork artist artistic
article | article | story item
artillery | artillerie canon | shelling cannon guns
artist | artiste peintre art | painter performer artistic art
artistic | artistique | art artist
artworks | œuvre tableau peinture | painting art sculpture masterpiece
asia | asie asiatique | asian
asian | asie asiatique | asia
aside | côté | apart
ask | demander demande réclamer solliciter exiger | request claim demand
asked | demander interroger prier | ask requested questioned invited urged
asleep | endormi dormir | sleeping sleep slept
aspect | aspect facette | facet
ass | cul âne fesse | donkey backside bottom idiot
assassinate | tuer assassiner abattre meurtre assassinat | kill killed murder assassination
assassinated | assassiner assassinat tuer abattre | assassination kill murder slay slain assassin
assassination | assassinat meurtre assassiner tuer abattre | murder killing assassinate assassin kill killed
assault | agression agresser assaut attaque attaquer offensive | attack raid aggression beat violence offensive
assembly | parlement assemblée | parliament
assessment | évaluation appréciation | evaluation appraisal assess judgment
assets | actif avoirs biens | asset holdings property
assigned | affecter assigner attribuer | assign assignment
assist | aider assister aide assistance | assistance help aid
assistance | aide assistance secours | aid help assist
assistant | assistant adjoint | aide deputy helper
association |  |
assume | supposer assumer présumer | suppose presume assumption
assurance | assurance garantie | guarantee pledge
assured | assurer rassurer assurance | assure assurance guarantee
astronaut | astronaute cosmonaute |
astronauts | astronaute cosmonaute spationaute | cosmonaut spaceman crew
astrophysicist | astrophysicien | astronomer physicist scientist
asymmetrical | asymétrique | asymmetric
ate | manger mangé consommer | eat eaten consume dine food
athens | athènes |
athists | athée | atheist nonbeliever
atmosphere | atmosphère ambiance climat | mood ambience climate air
atomic | nucléaire atomique | nuclear
atrocities | atrocité exaction | abuse massacre crime
atrophy | atrophie | wasting
attached | attaché joint attacher | enclosed connected fastened
attack | attaque attaquer attentat agression assaut offensive terrorisme terroriste | assault raid strike offensive attacker bombing terrorism terrorist
attempt | tentative tenter essayer | try effort bid
attended | assister participer fréquenter | attend present participated attendance
attention | attention | focus
attentive | attentif prévenant | careful considerate
attitude | attitude comportement | stance behaviour position
attract | attirer séduire | draw lure drew attraction
attractions | attraction attrait | attract draw sight
auction | enchères adjudication vente | sale bidding
audience | public audience spectateurs auditoire | spectators viewers public
audiobooks | audiolivre |
audit | audit vérification | inspection auditor
august | août |
aunt | tante tata | relative
australia | australie australien | australian
australian | australie australien | australia
austria | autriche autrichien | austrian
austrian | autriche autrichien | austria
authentic | authentique véritable | genuine real
author | auteur écrivain | writer novelist
authorities | autorité autorités | authority officials government
authorization | autorisation permission | permission permit authorize approval
autobiographical | autobiographique autobiographie | autobiography memoir
automatic | automatique | automated automatically
automobile | voiture véhicule | car vehicle
autumn | automne | fall
availability | disponibilité disponible | available access
available | disponible disponibilité | accessible availability
avatar | avatar | incarnation
average | moyenne moyen | mean typical
aviation | aviation aéronautique aérien | airline aircraft flying aerospace
avoid | éviter esquiver | prevent avert evade
awaited | attendre attendu | expected anticipated await wait
award | prix récompense décerner attribuer | prize honour trophy
aware | conscient informé | awareness conscious
away | loin absent | far absent
awesome | génial impressionnant | amazing fantastic great
awful | affreux horrible terrible épouvantable | terrible horrible dreadful bad
baby | bébé nourrisson | infant newborn child
back | retour arrière dos soutenir soutien appuyer | return rear support backing
background | fond contexte antécédents | context history
bacon | lard bacon | pork ham
bad | mauvais mal méchant | poor worse terrible
badge | badge insigne écusson | emblem insignia pin
bag | sac cartable | sack handbag
baghdad | bagdad |
bail | caution | bond surety
bait | appât | lure
baked | cuire cuit four | cook oven roast
balance | équilibre solde équilibrer bilan | equilibrium stability remainder
balcony | balcon | terrace
ball | balle ballon boule bal | football
ballot | scrutin vote bulletin | vote poll election
ban | interdire interdiction bannir prohiber | prohibit prohibition forbid outlaw bar banned
band | groupe bande orchestre formation | group orchestra gang
bank | banque |
bankrupt | faillite ruiné failli | insolvent bankruptcy ruined
bankruptcy | faillite banqueroute | bankrupt insolvency collapse
banners | banderole bannière pancarte | placard sign flag poster
banquet | banquet festin | feast dinner
bar | bar barreau interdire | pub ban
barbecue | barbecue | grill bbq
barefoot | pieds-nus | shoeless
barely | à-peine peine | hardly scarcely
bargaining | négociation marchandage | negotiation bargain haggle
barn | grange étable | shed stable
barrels | baril tonneau fût canon | cask drum keg
barrier | barrière obstacle | obstacle fence hurdle
barrister | avocat | lawyer counsel attorney
based | basé fondé siège | located headquartered founded
basic | fondamental base élémentaire | fundamental elementary
basically | fondamentalement | essentially
basis | base fondement | foundation ground
basking | prélasser | sunbathe enjoy
bath | bain baignoire baigner | bathe tub
bathroom | salle-de-bain toilettes | toilet
battered | battre meurtri frapper | beaten bruised damaged beat
battery | batterie pile | cell accumulator
battle | bataille combat lutte combattre affrontement | fight fought combat fighting clash
beach | plage littoral côte | shore seaside coast
beaming | rayonnant radieux diffuser | smiling radiant broadcast
beans | haricot fève | bean
bear | ours porter supporter | endure carry
bearded | barbu barbe | beard
beat | battre battu vaincre | defeat won win
beautiful | beau belle magnifique | lovely pretty beauty
beauty | beauté beau | beautiful loveliness
became | devenir | become turned
become | devenir | became turn
bed | lit | mattress
bedding | literie draps | sheets bedclothes linen
bedroom | chambre | room
bedside | chevet |
beef | boeuf bœuf bovin | meat steak cattle
beer | bière | ale lager brewery
befell | arriver frapper survenir | befall happen
before | avant auparavant devant | prior previously ahead
beforehand | auparavant avance | before
began | commencer débuter début commencement | begin begun started beginning start
begin | commencer débuter début entamer commencement | began begun start commence launch beginning
beginning | début commencement commencer débuter | begin began start outset opening
begun | commencer débuter début entamer | begin began start commence launch
behalf | nom part | sake
behavior | comportement conduite | behaviour conduct
behaviour | comportement conduite | behavior conduct
behind | derrière retard | after
beijing | pékin |
beings | être | human creature
belarus | biélorussie bélarus |
belgian | belgique belge | belgium
belgium | belgique belge | belgian
belief | croyance conviction foi | faith conviction believe opinion
believe | croire penser estimer | think belief consider
belly | ventre | stomach abdomen
belong | appartenir appartenance | own
beloved | bien-aimé aimé chéri | loved dear cherished
below | dessous bas | under beneath
belt | ceinture courroie | strap
bench | banc tribunal | seat court
beneath | sous dessous | under below underneath
benefit | avantage bénéficier allocation bénéfice | advantage gain
besides | outre |
besiege | siège assiéger | siege
best | meilleur mieux | finest top ideal greatest better
bet | pari parier miser | wager gamble
betrayal | trahison trahir | betray treachery treason
better | meilleur mieux | improved superior best
beyond | au-delà outre | past
bicycle | vélo bicyclette | bike cycle cycling
bid | offre candidature tentative enchère | offer attempt tender
bidder | enchérisseur soumissionnaire acquéreur | bid buyer
big | grand gros énorme grande | large huge great major tall
bigger | grand gros | big larger
biggest | grand gros principal | big largest
bike | vélo bicyclette moto cyclisme cycliste | bicycle cycle motorcycle cycling cyclist
bilateral | bilatéral | two-way
billion | milliard milliards | bn
bin | poubelle bac | trash dustbin
biochemical | biochimique | chemical
biographer | biographe | biography author writer
biography | biographie biographe | biographer memoir life
biological | biologique biologie | biology
biology | biologie |
bird | oiseau | fowl
birth | naissance né née nées naître naquit | born
birthday | anniversaire naissance | anniversary
biscuits | biscuit gâteau | cookie
bishop | évêque prélat archevêque | prelate archbishop cleric
bistro | bistrot café restaurant | restaurant cafe diner
bit | peu morceau | little piece
bitter | amer acharné | bitterness acrimonious resentful
black | noir | dark
bladder | vessie |
blamed | accuser blâmer reprocher imputer | blame accused
bland | fade insipide | dull tasteless insipid
blank | vierge vide blanc | empty
blanket | couverture général | cover quilt
blast | explosion souffle déflagration exploser | explosion bombing bomb
blaze | incendie feu | fire
blended | mélanger mélange | mixed mix blend
bless | bénir bénédiction | blessing
blessed | bénir béni bénédiction | holy blessing bless
bleu | bleu | blue
blind | aveugle cécité | blindness
blocks | bloc bloquer blocage immeuble | block blockade obstruct
blog | blog blogue | blogger
blogger | blogueur | blog
blood | sang sanguin | bleed
bloody | sanglant ensanglanté meurtrier | blood deadly gory bloodstained
blow | coup souffler revers | blew blown setback strike
blown | souffler exploser sauter | blow blew explode
blue | bleu |
board | conseil bord planche tableau | council directors panel
boardroom | conseil |
boasts | vanter compter fanfaronner | brag
boat | bateau embarcation navire | vessel ship
body | corps cadavre organisme | corpse remains
bodyguard | garde corps escorte | guard escort security minder
boiling | bouillant bouillir ébullition | boil
bomb | bombe bombarder bombardement | explosive bombing blast
bombing | bombe bombardement bombarder attentat terrorisme terroriste | bomb attack terrorism terrorist
bond | obligation lien caution | tie link
bonus | prime bonus gratification | premium reward
book | livre ouvrage réserver roman | volume reserve publication novel
bookmaker | bookmaker | bookie betting
bookshop | librairie | bookstore bookseller
boost | stimuler relancer augmenter renforcer | increase stimulate strengthen enhance raise
boot | botte coffre chaussure | shoe
border | frontière frontalier frontières | frontier boundary
bore | ennuyer porter supporter ennui | bear borne carry boring
born | né naître naissance née nées naquit | birth
borrowing | emprunt emprunter | loan borrow debt
boss | patron chef dirigeant directeur directrice PDG | chief head manager leader director CEO
bosses | patron chef dirigeant | boss chief manager
botanical | botanique | botanic plant
bother | déranger gêner embêter ennuyer | annoy disturb trouble worry
bothered | déranger gêner | bother disturb annoy
bottle | bouteille flacon | flask
bottom | fond bas | base
bought | acheter acquérir achat acquisition | buy purchase acquire acquisition
bound | lier lié tenu obligé | tied obliged bind
boundary | limite frontière | border frontier limit
bout | combat accès | fight match
bowl | bol saladier | basin
box | boîte caisse carton | case carton
boy | garçon enfant gamin adolescent | lad child teenager son youth
boycott | boycott boycotter boycottage | shun
boyfriend | petit-ami copain compagnon | partner lover
brain | cerveau cérébral cervelle | cerebral mind
brainwash | endoctriner | indoctrinate
branch | succursale branche filiale agence | subsidiary office division
brand | marque griffe qualifier | label make trademark
brass | laiton cuivre | copper metal bronze
brave | courageux brave braver | courageous bravery fearless heroic
brazil | brésil brésilien | brazilian
brazilian | brésil brésilien | brazil
breach | violation infraction brèche violer | violation violate infringement break broke
bread | pain | loaf baguette
break | casser pause rompre rupture | broke broken smash rupture pause
breakfast | petit-déjeuner déjeuner | meal brunch
breakthrough | percée avancée | advance progress
breast | sein poitrine | chest bosom
breathe | respirer respiration souffle | breath breathing
breed | race élever | raise species
breeding | élevage élever reproduction | breed breeder rearing
brewer | brasseur brasserie | brewery brewing
brick | brique |
bridge | pont passerelle | overpass viaduct
brief | bref court | short
brigade | brigade | unit
bring | apporter amener | brought carry deliver
britain | royaume-uni britannique | british
british | royaume-uni britannique | britain
broad | large vaste ample | wide extensive vast general
broadcaster | diffuseur chaîne radiodiffuseur | broadcast channel network
broke | casser rompre briser | break broken smashed
broken | cassé brisé rompre casser | break broke fractured
brokered | négocier courtier | mediated negotiated arranged
bronze | bronze | brass
brother | frère | sibling
brought | apporter amener | bring carried delivered
browser | navigateur |
bruising | contusion ecchymose bleu éprouvant | bruise injury
brush | brosse pinceau brosser broussailles | sweep broom scrub
brussels | bruxelles |
bucks | dollars | dollar
buddy | copain pote | friend pal
budget | budget budgétaire | spending
buffer | tampon | cushion
buffet | buffet | meal
bugs | bogue insecte punaise | insect flaw error
build | construction construire bâtir | construction built
building | bâtiment immeuble édifice construction | built build edifice construction
built | construire bâtir construction | build construct construction
bulb | ampoule bulbe | lamp
bulgaria | bulgarie bulgare | bulgarian
bulgarian | bulgarie bulgare | bulgaria
bulk | vrac majorité masse | mass majority most
bump | bosse choc heurter | hit
bunch | bande groupe tas bouquet | group lot bundle pack
bundle | paquet liasse lot | package pack
burger | hamburger burger | hamburger
burial | funérailles obsèques enterrement | funeral
buried | enterrer inhumer ensevelir enterrement | bury burial
burner | brûleur | burn
burnt | brûler brûlé incendier | burn burned scorched charred fire
burrow | terrier creuser | dig hole
burst | éclater rafale crever exploser | explode rupture erupt
bury | inhumer enterrer | buried
bus | bus autobus autocar car | coach minibus
business | entreprise affaires commerce commercial société compagnie | company firm trade commerce affairs
businesses | entreprise affaires commerce société | company firm enterprise shop trade commerce
businessman | homme-d'affaires entrepreneur patron | entrepreneur tycoon businesswoman
bust | buste descente arrestation faillite | raid arrest sculpture
busy | occupé affairé chargé fréquenté | occupied hectic crowded
butt | fesse derrière crosse mégot | bottom backside rear
button | bouton boutonner | knob switch
buy | acheter achat acquérir | bought purchase acquire
cab | taxi cabine | taxi
cabinet | cabinet gouvernement exécutif | government ministers
cabins | cabine cabane chalet | hut lodge chalet cottage bungalow
cable | câble télégramme | wire telegram
cafeteria | cafétéria cantine | canteen restaurant
cage | cage | enclosure
cake | gâteau pâtisserie | pastry
calculating | calculer calcul calculateur | compute calculation estimate count
calendar | calendrier agenda | schedule timetable diary
call | appeler appel |
called | appeler nommer qualifier téléphoner | named phoned rang dubbed termed
calm | calme apaiser calmer | quiet peaceful
came | venir arriver | come arrived
camera | caméra appareil-photo | camcorder
camp | camp camper | encampment
campaign | campagne | drive crusade
campus | campus | university college
canada | canadien | canadian
canadian | canada canadien | canada
cancel | annuler annulation | cancellation scrap
cancelled | annuler annulation supprimer | cancel cancellation scrap
cancer | cancer tumeur | tumour tumor disease leukemia
candidate | candidat candidature | nominee contender candidacy
cap | plafond casquette plafonner | limit ceiling hat
capability | capacité aptitude | ability capacity
capable | capable apte compétent | able competent capability
capacity | capacité | ability volume capability
capital | capitale capital | city
captain | capitaine commandant | skipper
capture | capture capturer prise prendre | seize catch caught arrest
car | voiture auto automobile véhicule | vehicle automobile auto sedan
carbon | carbone | co2
card | carte |
cardiac | coeur cardiaque | heart
career | carrière parcours métier | profession
carefully | soigneusement prudemment | careful cautiously
cargo | cargaison fret cargo marchandise | freight shipment load goods
carnival | carnaval | parade festival
carried | porter transporter | carry transported bore
carrier | transporteur compagnie porte-avions porteur | airline
carry | porter | wear
cartoons | caricature dessin-animé dessin | cartoon caricature
case | affaire cas dossier | lawsuit affair matter
cash | espèces liquide argent liquidités | money banknotes currency
cast | distribution jeter lancer | throw actors
castle | château |
casual | décontracté occasionnel informel | informal relaxed
casualties | victime pertes mort blessé bilan | victim death dead injured wounded toll
cat | chat chatte félin | feline kitten pet
catalog | catalogue | catalogue list inventory
catch | attraper prise saisir capturer pêche | caught capture seize trap grab
category | catégorie classe | class
catering | restauration traiteur | caterer food
cathedral | cathédrale église | church
catholic | catholique |
caucasians | caucasien blanc | white
caught | attraper prendre surprendre | catch captured trapped
cause | cause causer provoquer raison motif | reason provoke trigger
caution | prudence avertissement mise-en-garde | cautious warn warning prudence
cautious | prudent prudence | careful wary caution prudent
cease | cesser arrêter | stop end halt
ceasefire | cessez-le-feu trêve armistice | truce cease-fire armistice
ceiling | plafond | cap limit
celebrations | célébration fête festivités | festivities party celebrate
celebrities | célébrité vedette star personnalité | star famous personality
cell | cellule | jail
cellist | violoncelliste violoncelle | cello musician
cemetery | cimetière | graveyard burial
censor | censurer censure | censorship ban
centenary | centenaire | centennial anniversary
center | centre central | centre central
central | centre | center centre
centre | centre milieu central | center middle central
century | siècle |
ceremony | cérémonie célébration fête commémoration | celebration ritual event service commemoration
certain | certain sûr | sure
certainty | certitude | certain sureness
certificate | certificat attestation acte diplôme | certification diploma
certified | certifier certifié certification | certification accredited
chain | chaîne enchaîner | network
chair | chaise présider fauteuil présidence | chairman preside seat
chairman | président directeur | chair head president
challenge | défi contester | contest dispute
champagne | champagne | wine bubbly
champion | champion championnat | winner titleholder championship
championship | champion championnat | champion
chance | chance occasion possibilité | opportunity possibility luck
change | changer changement modifier évolution | alter shift modify reform
channel | télévision télé chaîne | television TV
chanted | scander chanter | shout slogan chant
chaos | chaos désordre pagaille chaotique | chaotic disorder turmoil mayhem
chapel | chapelle église | church
chapter | chapitre section | section part episode phase
characters | personnage caractère | role figure personality
charcoal | charbon fusain | coal
charge | accuser inculper charge accusation frais | accuse accusation fee indict
charity | charité caritatif bienfaisance | charitable philanthropy
charm | charme charmer | attraction appeal charming
chart | graphique tableau carte | graph table diagram map
chase | poursuite poursuivre chasser | pursuit pursue
chat | bavarder discuter conversation | talk conversation speak converse
chatting | bavarder discuter clavardage | talking conversing conversation
cheap | bon-marché pas-cher | inexpensive low-cost affordable
cheapest | cher bon-marché | cheap inexpensive
check | vérifier contrôler contrôle chèque | verify inspect control examine
cheek | joue | face
cheese | fromage | dairy
chef | chef cuisinier | cook
chemical | chimique produit-chimique chimie | chemistry
chemistry | chimie chimique | chemical
chess | échecs | chessboard
chest | poitrine coffre thorax | breast torso trunk
chew | mâcher mastiquer | bite
chicken | poulet poule volaille | poultry hen fowl
chief | chef principal dirigeant patron leader responsable | head leader boss main
child | enfant gosse mineur fils fille enfants | children kid minor youngster son daughter girl
childhood | enfance | child youth
children | enfant enfants mineur | child kids minors kid
chile | chili chilien | chilean
chilean | chili chilien | chile
chilly | froid frais | cold cool
china | chine chinois | chinese
chinese | chine chinois | china
chips | frites puce jeton | fries microchip crisps
chocolate | chocolat | cocoa
choice | choix option préférence choisir | option choose chose chosen pick selection
choose | choisir choix | chose chosen select pick choice
chose | choisir choix opter | choose chosen pick select opt choice
chosen | choisir choisi élu | choose chose selected picked
christian | chrétien chrétiens christianisme | christians christianity
christianity | chrétien chrétiens christianisme | christian christians
christians | chrétien chrétiens christianisme | christian christianity
chronic | chronique | persistent long-term
church | église | cathedral chapel
cinema | cinéma film | movie film theater
circle | cercle | ring
circulate | circuler diffuser | spread distribute circulation
circumstances | circonstance situation | conditions situation context
cited | citer évoquer invoquer | quote mention
citizen | citoyen citoyens | citizens
citizens | citoyen ressortissant citoyenneté citoyens | citizen national citizenship
city | ville cité municipal | town municipality urban metropolis
civil | civil civique | civilian civic
civilians | civil population | noncombatant citizen people
civilized | civilisé civiliser | civilised civilization
claim | dire affirmer assurer réclamer demander solliciter exiger | say said ask request demand
claims | affirmer prétendre revendication réclamation | claim allegation assertion allege
clan | clan tribu | tribe family
clandestine | clandestin secret | secret covert underground hidden
clarify | clarifier préciser éclaircir | clarification explain clear
clash | affrontement heurt accrochage affronter bataille combat | confrontation fighting skirmish conflict battle fight
class | classe cours catégorie | lesson category
classed | classer classé cours classe | classify rank rate category
classic | classique | classical traditional
classmate | camarade condisciple | schoolmate
clause | clause article | provision article stipulation
clean | propre nettoyer | tidy cleanup
clear | clair évident dégager | obvious evident
clearance | autorisation dégagement déblaiement | permission authorization approval removal
clergy | clergé ecclésiastique | priest clerics clergymen
clergyman | prêtre ecclésiastique pasteur | priest cleric pastor minister
cleric | religieux ecclésiastique imam dignitaire | priest clergyman clergy
clerk | employé greffier commis | employee secretary
click | clic cliquer | press
client | client clientèle | customer
cliff | falaise | bluff precipice
climate | climat climatique réchauffement | weather climatic warming
climb | grimper gravir monter ascension | ascent rise
clinic | clinique dispensaire | hospital
clock | horloge pendule heure | watch timepiece
cloister | cloître | monastery
close | fermer proche fermeture près | near shut closure closing closed
closed | fermeture fermer | closure close
closely | étroitement près | close
closest | proche près | nearest close
closeted | enfermé | shut
closure | fermeture fermer | close closed
closures | fermeture clôture | close shut shutdown
clothing | vêtement habits habillement | clothes garment apparel
clouds | nuage nuée | haze fog cloudy
clown | clown | comedian
club | club association équipe | society team
clue | indice piste | hint lead evidence
coach | entraîneur autocar entraîner sélectionneur | trainer manager bus
coal | charbon houille charbonnier | lignite anthracite
coalition | coalition alliance | alliance bloc
coast | plage côte littoral | beach shore
coastal | côtier littoral | coast seaside
coat | manteau couche pelage | jacket overcoat parka layer
code | code coder | cipher
coffee | café | espresso
coins | pièce monnaie | money change
cold | froid rhume | chilly freezing frost
collaborate | collaborer collaboration coopérer | collaboration cooperate work
collages | collage |
collapse | effondrement effondrer écroulement | fall crash crumble
collateral | collatéral garantie | guarantee security
colleague | collègue confrère | coworker co-worker
collected | collecter recueillir ramasser | collect collection gather
collection | collection collecte recueil | collect gathering
collective | collectif | joint common shared
college | université faculté collège universitaire | university school
colombia | colombie colombien | colombian
colombian | colombie colombien | colombia
colonial | colonie coloniser | colony colonize
colonize | colonie coloniser colonial | colony colonial
colony | colonie colonial coloniser | colonial settlement colonize
color | couleur | colour
colour | couleur | color
colours | couleur colorer | color colour
column | colonne chronique | columnist pillar
columnist | chroniqueur éditorialiste | journalist commentator writer
combat | combat combattre lutte | fight battle fought fighting
combined | combiner combiné conjoint associer | joint united merge total
combs | peigne ratisser | search comb
come | venir arriver | came arrive arrival visit
comedian | comique humoriste comédien | comic humorist comedy
comedy | comédie humour comique | comedian sitcom farce humour
comfortable | confortable aise confort | comfort cosy
comfortably | confortablement aisément | comfortable easily
comforting | réconfortant réconforter rassurant consoler | reassuring consoling soothing comfort
commander | commandant chef commandement | chief general officer
commerce | commerce commercial | trade business commercial
commercial | commercial publicité commerce | commerce advertisement trade
commit | commettre engager perpétrer | perpetrate commitment pledge
committed | commettre engager commis engagé | perpetrate dedicated pledge devoted commitment
committee | comité commission | panel commission
communicated | communiquer transmettre communication | convey communication contact inform
communication | communication communiquer | communicate contact
communicative | communicatif | talkative
communique | communiqué déclaration | statement announcement declaration
community | communauté collectivité quartier communautaire | neighbourhood society public group
commuters | banlieusard voyageur passager | passenger traveller commute
compact | compact | dense small
companion | compagnon compagne | partner friend
company | société entreprise compagnie | firm business corporation enterprise
compared | comparer comparaison rapport | compare comparison
comparison | comparaison comparer | compare
compassionate | compatissant humanitaire | compassion caring
compensate | indemniser compenser dédommager indemnisation | compensation reimburse pay paid
compensation | indemnisation indemnité compensation dédommagement | damages payment indemnity reparation redress
compete | concourir rivaliser concurrencer participer | contend vie rival competition competitor
competition | concurrence compétition concours | contest compete rivalry tournament
competitive | compétitif concurrentiel | competition compete competitiveness
complained | plaindre plainte | complain complaint protest
complaint | plainte réclamation plaindre | complain grievance lawsuit
complete | complet achever terminer | finish full entire
completely | complètement totalement entièrement | totally entirely fully complete
complex | complexe compliqué ensemble | complicated intricate compound
complicated | compliqué complexe compliquer | complex difficult intricate
compliment | compliment complimenter louange | praise congratulate
component | composant élément pièce composante | part element
composed | composer composé calme | written calm composition
composition | composition | make-up compose piece
compounded | aggraver composer | worsen aggravate exacerbate
compressor | compresseur | compress
compromise | compromis compromettre | concession agreement settlement
computer | ordinateur informatique | pc laptop
conceded | concéder admettre reconnaître | admit acknowledge grant yield concession
concentrate | concentrer | focus concentration
concentration | concentration | focus concentrate
concept | concept notion idée | idea notion
concern | préoccupation inquiétude souci concerner | worry anxiety
concert | concert récital | gig recital
conciliation | conciliation réconciliation | reconciliation mediation arbitration
concluded | conclure conclusion terminer | conclude conclusion end
conclusion | conclusion fin conclure | end finding close conclude
concrete | béton concret | cement specific tangible
concur | concourir approuver | agree
condemn | condamner dénoncer condamnation peine | denounce criticize deplore condemnation decry sentence convicted
conditions | condition conditions | condition terms
condo | appartement copropriété | apartment flat condominium
condolence | condoléance | sympathy
conducted | mener conduire effectuer | conduct carry lead
confer | conférer consulter | grant bestow consult
conference | conférence congrès colloque | meeting summit convention
confetti | confetti | streamers
confide | confier confidence | entrust admit reveal
confidence | confiance assurance | trust faith assurance confident
confident | confiant sûr assuré | sure certain assured optimistic confidence
confidential | confidentiel secret | secret private classified
confined | confiné confiner limité enfermé | restricted limited locked
confirmed | confirmer confirmé | confirm confirmation verified
conflict | conflit guerre | war fighting dispute
confronted | affronter confronter | confront confrontation face
confused | confus désorienté | confuse confusion
congratulate | féliciter félicitation | congratulations praise applaud
connected | lier connecter relier connexion | linked related joined connection
connection | lien connexion rapport | link tie relation
conquered | conquérir conquête vaincre | conquest defeat vanquish seize
conscious | conscient | aware consciousness
consent | consentement accord consentir | agree approval permission agreement
consequence | conséquence effet résultat | effect result
consequences | conséquence répercussion suite | result effect repercussions aftermath outcome
consider | considérer envisager examiner | consideration contemplate examine
considerable | considérable important | significant substantial large
considered | considérer envisager estimer | consider regarded deemed
consisted | consister composer | comprise consist
consistent | cohérent constant | steady coherent constant
console | console consoler | comfort
constantly | constamment sans-cesse | continually constant
constituency | circonscription | district
constitute | constituer représenter | form represent
constitution |  |
construction | construction chantier bâtiment travaux construire bâtir | building build built works
constructive | constructif | positive helpful
consul | consul consulat consulaire | consulate diplomat
consulting | conseil consultation consulter | consult consultant consultancy advice
consumers | consommateur client consommation | consumer customer buyer
contact | contact contacter joindre | reach touch communicate
contained | contenir renfermer comporter contenu | contain include hold held content
contemporary | contemporain moderne actuel | modern current present-day
contenders | prétendant candidat concurrent | candidate challenger rival competitor
content | contenu satisfait | contents material
contested | contester disputer contestation | contest dispute challenge
context | contexte cadre | background setting circumstances
continent | continent | continental
continue | continuer poursuivre | proceed carry-on pursue
contract | contrat | deal agreement
contractor | entrepreneur sous-traitant prestataire | builder supplier company subcontractor
contradicted | contredire contradiction démentir | deny contradiction refute
contrary | contraire opposé | opposite
contrast | contraste contraster | difference compare
contributed | contribuer contribution participer | contribution help donate give gave
contributions | contribution cotisation apport don | donation contribute payment gift
control | contrôle contrôler maîtrise | command
controllers | contrôleur aiguilleur | controller
controversial | controversé polémique contesté | disputed contentious controversy divisive
convenient | pratique commode | handy suitable easy convenience
convention | convention congrès | congress conference treaty
conventional | conventionnel classique traditionnel | traditional classic usual
conversation | conversation entretien discussion | talk chat discussion
converted | convertir transformer conversion | transform change conversion
convey | envoyer transmettre adresser remettre | send sent transmit deliver
convicted | condamner coupable condamné condamnation peine | convict conviction sentenced guilty sentence condemn
convictions | condamnation conviction | conviction sentence convict
convince | convaincre persuader | persuade conviction
cooked | cuire cuisiner cuit | cook bake
cooking | cuisine plat | kitchen dish
cool | frais froid refroidir | cold chilly calm
cooperate | coopérer coopération collaborer | cooperation collaborate co-operate
cooperation | coopération collaboration coopérer | collaboration partnership cooperate
coordinated | coordonner coordonné coordination | coordination coordinate joint
cop | policier flic | policeman police officer
copper | cuivre |
copy | copie exemplaire copier | duplicate replica reproduce
cordial | cordial | friendly warm
core | noyau coeur cœur principal | heart centre central main
corner | coin angle virage corner | angle turn
coronavirus | coronavirus covid covid-19 | covid covid-19 virus
coroner | coroner légiste | pathologist
corporate | entreprise société | company business
corporation | société entreprise compagnie | company firm
correct | correct corriger exact | right accurate
correction | correction rectification rectificatif | correct amendment fix adjustment
correlation | corrélation lien | link relationship connection
correspondence | correspondance courrier | letters mail
corridor | couloir corridor | passage hallway passageway
corruption |  |
cosmetic | cosmétique esthétique | beauty make-up
cost | coût coûter prix frais | price expense expenditure
costumes | costume déguisement tenue | outfit dress disguise clothes
cottage | chalet maisonnette cottage | cabin house lodge
cotton | coton | textile
couch | canapé divan | sofa settee
council | conseil municipalité conseiller | board assembly adviser advisor
councillor | conseiller élu | councilman
counsel | avocat conseil conseiller | lawyer attorney advice
counter | comptoir contre contrer | oppose
counterpart | homologue vis-à-vis | opposite-number equivalent
country | pays nation campagne état | nation state land homeland
countryside | campagne | rural country
coup | putsch coup renversement | putsch overthrow takeover
couple | couple | pair two spouses
coupons | coupon bon | voucher discount
course | cours parcours plat | class route
court | tribunal cour justice juge juges | tribunal judicial judge
courteous | courtois poli | polite courtesy respectful
courtesy | courtoisie politesse | politeness civility courteous
courtyard | cour | yard patio
cousin | cousin cousine | relative
cover | couvrir couverture | coverage
coverage | couverture | reporting cover
covering | couvrir couverture recouvrir | cover coverage
covert | secret clandestin | secret undercover clandestine
covid | coronavirus | coronavirus
cow | vache |
cowardly | lâche lâcheté | coward gutless
cows | vache bovin | cow cattle
cozy | douillet confortable | comfortable cosy snug
crab | crabe | crustacean shellfish
crack | fissure craquer fêlure fissurer | split fissure break fracture
crackdown | répression réprimer | repression clampdown suppression raid
crafts | artisanat embarcation | craft handicraft
cramped | exigu étroit | confined crowded
crap | merde connerie nul | rubbish shit junk nonsense
crappy | merdique nul | lousy bad
crash | accident écrasement krach collision écraser | collision accident collapse smash
crate | caisse cageot | box case
craving | envie soif désir | longing desire yearning
crazy | fou dingue insensé | mad insane lunatic foolish
cream | crème | ointment lotion
create | créer création | creation make establish created
created | création créer | creation create
creation | création créer | create establishment formation created
creative | créatif créateur créativité | inventive imaginative original creativity
creativity | créativité créatif | creative imagination
credence | crédit crédibilité créance | credibility belief credit trust
credentials | accréditation lettres-de-créance qualifications | accreditation qualifications
credit | crédit mérite créditer | loan
crew | équipage équipe | team staff
cricket | cricket grillon criquet |
cried | pleurer crier cri | cry weep wept shout
crime | criminel | criminal
crimes | crime délit infraction criminalité | crime offence criminal felony
criminal | criminel pénal délinquant crime | crime offender
crisis | crise | emergency turmoil
critical | critique crucial essentiel | crucial vital key grave disapproving
criticise | critiquer critique dénoncer | criticize criticism denounce
criticised | critiquer critique dénoncer | criticize criticism condemn denounce
criticism | critique critiquer dénoncer | critic criticize condemnation censure criticise denounce
criticize | critiquer critique dénoncer | criticise criticism denounce
criticized | critiquer critique dénoncer | criticise criticism condemn denounce
critters | bestiole animal | creature animal
crop | récolte culture | harvest
cross | croix traverser franchir | crossing traverse
crossed | traverser franchir | cross crossing
crowd | foule public | throng audience
crown | couronne couronner sacre | coronation monarchy throne tiara
crucial | crucial essentiel déterminant décisif capital | critical vital key decisive essential
crude | brut grossier pétrole | oil raw petroleum
cruel | cruel | brutal inhuman cruelty merciless
cruise | croisière | voyage
crush | écraser écrasement broyer | squash quash smash stampede
cuba | cubain | cuban
cuban | cuba cubain | cuba
cubism | cubisme |
cultural | culturel culture | culture artistic
culture | culture culturel | cultural
cup | coupe |
curb | freiner limiter réduire juguler trottoir | restrain limit restrict reduce kerb
cure | remède guérir guérison traitement | remedy heal treatment
curious | curieux curiosité | curiosity intrigued strange
currently | actuellement présentement | now presently current
curry | curry | stew
curtains | rideau | drapes
curves | courbe virage tournant | bend turn arc
custody | garde détention | detention
customary | coutumier habituel | usual traditional custom
customer | client clientèle | client buyer shopper consumer
cut | couper réduire réduction coupe | reduce reduction slash
cutting | couper coupe réduction réduire | cut reduce reduction slash
cycle | cycle vélo bicyclette | bicycle bike cycling
cycling | vélo cyclisme cycliste | bike cyclist
cyclist | vélo cyclisme cycliste | bike cycling
cyclone | tempête ouragan | storm hurricane
dad | papa père | father
daily | quotidien journalier journal presse | everyday day newspaper press
dam | barrage digue barrages | barrier reservoir
damage | dégât dommage endommager abîmer | harm destruction
damascus | damas |
damn | maudit sacré | cursed
dance | danse danser danseur ballet bal | dancer ballet
danger | danger péril risque | peril risk hazard threat dangerous
dangerous | dangereux périlleux danger | danger hazardous risky
danish | danemark danois | denmark
dark | sombre obscur noir | darkness gloomy
data | données informations chiffres | information figures statistics
database | base données | data
date | date rendez-vous jour | day appointment
daughter | fille enfant | girl child
dawn | aube aurore | daybreak sunrise
day | jour journée | date daily
dead | mort décédé tué décès mourir décéder | died death deceased killed die
deadline | échéance délai ultimatum | time-limit ultimatum
deal | accord affaire marché contrat traité pacte | agreement contract pact bargain accord treaty
dealership | concession concessionnaire | dealer franchise showroom
dealt | traiter occuper distribuer | deal handle address tackle
death | mort décès disparition mourir décéder décédé | dead die demise fatality died
deaths | décès morts |
debate | débat débattre | discussion discuss argument
debt | dette endettement créance | liabilities borrowing
decade | décennie | ten-year
december | décembre |
decent | décent convenable | respectable
decide | décider décision trancher | decision determine choose
decision | décision décider | ruling decide choice
deck | pont paquet | floor
declare | déclaration déclarer | statement
declared | déclarer proclamer déclaration | declare announced proclaimed said
decline | baisse baisser diminuer diminution réduction | decrease fall drop reduction
declined | refuser décliner baisser diminuer | decline refused fell dropped
decor | décor décoration | decoration furnishing
decrease | diminution baisse réduction diminuer baisser | reduction fall drop decline fell
decree | décret |
dedicated | dédié consacré dévoué | dedicate devoted committed
deed | acte action | act action
deep | profond profondeur | depth
default | défaut défaillance | nonpayment failure
defeat | victoire vaincre gagner remporter défaite perdre vaincu | victory win won lose lost
defeated | battre vaincre défaite vaincu | defeat beat beaten
defence | défense | defense
defend | défendre défense défenseur | defence defense defender protect
defendant | accusé prévenu | accused suspect
defense | défense défensif défendre | defence defend defensive protection
defensive | défensif défense | defence defense
definately | certainement | definitely certainly
defined | définir définition | define definition
definitely | certainement assurément | certainly surely
definition | définition | define meaning
degenerate | dégénérer dégénéré | deteriorate worsen
degree | degré diplôme licence baccalauréat | diploma level qualification
dehydrated | déshydraté déshydratation | dehydration
delayed | retarder retard différer | delay late postpone
delegates | délégué représentant | delegate representative delegation
delegation | délégation mission | delegates mission
delete | supprimer effacer | erase remove
deli | traiteur épicerie | delicatessen
deliberately | délibérément intentionnellement volontairement exprès | intentionally deliberate purposely
delicious | délicieux savoureux | tasty
delighted | ravi enchanté heureux content | pleased happy thrilled glad
deliver | livrer remettre livraison prononcer envoyer transmettre adresser | delivery provide supply send sent convey transmit
delivered | livrer remettre prononcer | deliver delivery hand
delivery | livraison accouchement livrer | deliver shipment
demand | demande exiger exigence réclamer demander solliciter | request insist call ask claim
democracy | démocratie démocratique | democratic democrat
demonstrate | démontrer manifester manifestation | demonstration protest prove
demonstration | manifestation manifestants manifester | protest protesters
demonstrations | manifestation démonstration | protest rally march demonstrate
denied | nier démentir refuser démenti | deny rejected denial refused
denmark | danemark danois | danish
denounce | critiquer critique dénoncer | criticize criticise criticism
dental | dentaire dent | dentist teeth tooth
dentist | dentiste dentaire | dental
department | ministère département service | ministry division
departure | départ partir quitter | leave left
dependent | dépendant dépendance tributaire | reliant dependence depend
depends | dépendre dépendance | depend rely dependent
deployed | déployer déploiement | deployment station sent
deposit | dépôt déposer gisement acompte | payment put savings
depot | dépôt entrepôt | warehouse store storage
depth | profond profondeur | deep
deputy | député adjoint vice suppléant députés parlementaire | assistant vice lawmaker representative
derived | dériver provenir tirer | come stem obtain originate
described | décrire qualifier description | describe description depicted
description | description signalement décrire | describe account
desecrated | profaner profanation | defile desecration vandalised profaned
desert | désert déserter désertique abandonner | abandon wasteland
deserves | mériter | deserve merit
design | conception dessin concevoir design | designer plan conceive
designated | désigner désigné | appoint designation name
desire | désir désirer souhait envie | wish want
desk | bureau guichet pupitre | table office
desperate | désespéré désespoir | desperation hopeless despair
despite | malgré | notwithstanding
dessert | dessert | pudding cake sweet
destination | destination | goal
destroy | destruction détruire | destruction destroyed
destroyed | détruire anéantir ravager destruction | destroy destruction ruin demolish
destruction | destruction détruire | destroy devastation destroyed
details | détail précision détails | detail particulars
detained | détenir détenu arrêter interpeller retenir | arrested held jailed imprisoned custody detention
detect | détecter déceler repérer détection | spot discover detection find
detectives | détective enquêteur inspecteur | detective investigator police
detention | détention emprisonnement arrestation | imprisonment custody arrest jail detain
deteriorated | détériorer dégrader aggraver | worsen deterioration decline
deterioration | détérioration dégradation aggravation | worsening deteriorate decline
determined | déterminé résolu déterminer décider | determine determination decide resolute establish
devastating | dévastateur dévaster ravageur | devastate destructive devastation catastrophic
development | développement aménagement évolution | growth expansion progress develop
devices | appareil dispositif engin | gadget appliance instrument machine
devoted | consacrer dévoué fidèle | dedicated loyal committed devotion
diagnosed | diagnostiquer diagnostic | diagnosis detect identify
dial | cadran composer numéro | phone call
dialogue | dialogue discussion pourparlers | talks discussion
diaries | journal agenda carnet | diary journal
dictator | dictateur tyran despote | tyrant despot dictatorship strongman
dictatorship | dictature dictateur | dictator regime tyranny
die | mourir décéder mort décès décédé | died dead death perish
died | mourir mort décéder décédé décès | die dead death perished
differ | différer diverger | difference different vary disagree
difference | différence écart différent | gap different
different | différent divers différence | various distinct difference
differential | différentiel écart | gap difference
difficult | difficile ardu difficulté | hard difficulty tough
difficulty | difficulté problème peine | trouble problem hardship difficult
dig | creuser fouille | dug excavate digging excavation
digital | numérique digital | electronic
dignitaries | dignitaire personnalité notable | official leader notable vip
dilemmas | dilemme | quandary predicament
dining | dîner repas salle-à-manger | dine eat dinner
dinner | dîner souper repas | meal supper banquet dine
dioxide | dioxyde |
diploma | diplôme baccalauréat | degree
diplomacy | diplomatie diplomatique diplomate | diplomatic diplomat statesmanship
diplomat | diplomate ambassadeur diplomatie diplomatique | ambassador envoy diplomacy diplomatic
diplomatic | diplomatique diplomate diplomatie | diplomacy diplomat
dire | terrible grave désastreux | grave terrible serious
direct | direct diriger réalisateur réaliser | straight director directed
directed | réalisateur réaliser | director direct
direction | direction sens | way
director | directeur réalisateur metteur-en-scène directrice patron PDG réaliser | manager head filmmaker boss CEO direct directed
dirt | terre saleté crasse | soil mud filth
dirty | sale salir souillé | filthy soiled unclean grubby
disability | handicap invalidité infirmité | handicap disabled impairment
disagree | désaccord contester | disagreement differ
disappear | disparu disparition disparaître | missing disappearance
disappearance | disparu disparition disparaître | missing disappear
disappeared | disparaître disparition disparu | disappear disappearance vanish missing
disappointed | déçu décevoir déception | disappoint disappointment
disaster | catastrophe désastre sinistre | catastrophe tragedy calamity
disc | disque | disk cd record
disclose | divulguer révéler dévoiler | reveal divulge disclosure expose
discomfort | inconfort gêne malaise | unease pain
discount | remise rabais réduction | reduction rebate
discouraged | décourager dissuader découragé | discourage deter dissuade disheartened
discover | découvrir découverte | discovery find found uncover discovered
discovered | découvrir découverte trouver | discover discovery find found
discovery | découverte découvrir | discover find found discovered
discuss | discuter débattre évoquer aborder | talk discussion debate
discussed | discuter évoquer débattre | discuss talked debated
discussion | discussion débat entretien s'entretenir | discuss talk debate talks meeting interview
disease | maladie affection malade | illness sickness sick
disgrace | honte disgrâce déshonneur | shame dishonour scandal
dish | plat assiette mets cuisine | meal cooking kitchen
dislike | aversion détester | hate aversion
dismay | consternation désarroi | consternation alarm distress
dismiss | licencier renvoyer limoger | fire fired sacked
dismissed | rejeter renvoyer licencier limoger | dismiss dismissal fire sack reject
dispersing | disperser dispersion | disperse scatter break-up
displaced | déplacé déplacer | refugee uprooted homeless
display | afficher exposer exposition étalage | show exhibit exhibition
dispute | différend conflit litige contester | conflict row quarrel disagreement
disregard | mépris ignorer mépriser | ignore contempt
disrupt | perturber perturbation interrompre bouleverser | disruption interrupt disturb hamper
dissemination | diffusion dissémination propagation | spread distribution disseminate
dissenting | dissident opposé | dissent dissident opposing
dissident | dissident opposant | opponent dissent activist
dissolve | dissoudre dissolution | dissolution disband
distance | distance kilomètre kilomètres | far kilometer kilometre
distinction | distinction différence | difference honour distinguish
distinguished | distinguer distingué éminent | eminent renowned
distracting | distraire distraction | distract distraction
distribute | distribuer répartir distribution | hand allocate share distribution
distribution | distribution répartition diffusion | distribute allocation delivery
district | quartier | neighbourhood
diverse | divers varié diversifié | varied diversity various
diversity | diversité | variety diverse
divided | diviser division partagé | divide division split
dividends | dividende | payout
divisions | division section | division split unit
divorce | divorce divorcer séparation | separation split separate
doc | médecin document | doctor document
dock | quai dock accoster box | pier wharf port
doctor | médecin docteur | physician medic dr
documentation | documentation documents | document paperwork
documents | document dossier papier pièce | document file paper record
dog | chien chienne canin | hound puppy canine pet
dollars | dollar | dollar usd bucks
domain | domaine | field area realm
domestic | domestique intérieur national | internal national household
dominance | domination suprématie prédominance | domination dominate supremacy
dominant | dominant dominer | dominate leading prevailing dominance
dominate | dominer domination | control rule prevail dominant lead
donating | donner don offrir | give gave donation contribute
donor | donateur donneur bailleur | contributor benefactor giver donate
door | porte portière | entrance doorway
double | double doubler doublement | twice twofold
doubt | doute douter | uncertainty doubtful question
down | bas baisse | lower below
download | télécharger téléchargement |
dozed | somnoler assoupir endormir | slept sleep asleep nap
dozen | douzaine dizaine | twelve
draft | projet brouillon ébauche | outline proposal
drag | traîner tirer | pull haul
dragged | traîner tirer entraîner | pulled hauled
dragon | dragon |
drama | drame théâtre dramatique | tragedy play dramatic theatre
dramatic | spectaculaire dramatique théâtral | drama spectacular sharp striking dramatically
drank | boire bu | drink drunk
draw | tirage dessiner nul tirer attirer | drew drawn tie sketch attract
drawn | dessiner tirer attirer | draw drew
dreams | rêve rêver songe | dream
dress | robe habiller vêtir | gown clothes clothing
dresses | robe habiller | dress gown
drew | dessiner tirer attirer | draw drawn attract sketch pull
drill | forer forage perceuse exercice | drilling exercise
drink | boire boisson verre | drank drunk beverage
driven | conduire pousser | drive drove
driver | conducteur chauffeur pilote | motorist chauffeur drive
drones | drone | uav
drop | baisse chute goutte baisser tomber diminuer diminution réduction | fall fell decline decrease reduction
dropped | tomber laisser abandonner baisser | drop fell abandoned
drought | sécheresse |
drove | conduire rouler pousser conduit | drive driven driver ride
drug | drogue médicament stupéfiant stupéfiants traitement | narcotic medicine medication drugs treatment
drugs | drogue stupéfiants | drug
drummer | batteur | percussionist musician
drunk | ivre soûl saoul ivrogne | intoxicated drunken drink inebriated
dry | sec sécher sécheresse | arid drought
dual | double | double twin
duck | canard | waterfowl
dude | mec type | guy man
due | dû prévu échéance | expected scheduled owed
dumb | muet stupide bête | stupid mute silly
dump | décharge jeter déverser dépotoir | landfill tip discard
dunce | cancre âne | fool dullard idiot
dusk | crépuscule tombée | twilight nightfall sunset
dust | poussière | powder
dutch | pays-bas néerlandais hollande hollandais | netherlands holland
duty | devoir service taxe | obligation responsibility
dwarf | nain éclipser | midget tiny
dying | mourir mourant mort | die dead death
dynasty | dynastie | family
eager | désireux impatient avide | keen enthusiastic impatient anxious
earlier | tôt auparavant précédemment | previously before prior
earliest | premier ancien tôt | first oldest initial soonest
early | tôt précoce début anticipé | premature initial
earned | gagner mériter | earn earnings
earth | terre | land
earthquake | séisme tremblement-de-terre secousse sismique tremblement | quake tremor seismic
eased | assouplir apaiser soulager | ease relax alleviate
easiest | facile simple | easy simplest easily
easily | facilement aisément | easy readily
east | est proche-orient moyen-orient | eastern middle
eastern | oriental est orient | east
easy | facile aisé simple | simple ease easily
eat | manger repas | ate eaten consume dine
eaten | manger mangé consommer dévorer | eat ate consume devour food meal
ecology | environnement écologie | environment
economic | économique économie | economy financial
economical | économique économe | cheap thrifty
economist | économiste économie | economy analyst
economy | économie économique | economic
ecosystems | écosystème | environment habitat
edge | bord bordure limite avantage | border rim margin brink
editor | rédacteur éditeur rédacteur-en-chef | journalist editorial
educated | instruit éduquer éduqué cultivé | schooled taught literate education
education | éducation enseignement scolaire | schooling teaching
educational | éducatif pédagogique scolaire | education teaching school
eerie | étrange inquiétant | strange spooky
effect | conséquence effet résultat | consequence result
effective | efficace effectif efficacité | efficient effectiveness
effectively | efficacement effectivement | effective efficiently
effects | effet conséquence impact | effect impact consequence result
efficiency | efficacité rendement | efficient effectiveness
efficient | efficace efficacité | efficiency effective
effort | effort | attempt endeavour
eggs | œuf oeuf | egg
ego | ego | pride
egypt | égypte égyptien | egyptian
egyptian | égypte égyptien | egypt
eight | huit | eighth
elbow | coude |
elder | aîné ancien âgé | older senior
elderly | vieux âgé ancien | old
elect | élire élu | elected
elected | élire élu | elect election chosen voted
election | élection électoral scrutin législatives présidentielle élections vote | vote poll ballot electoral elections
elections | élection élections scrutin vote | election vote poll
electric | électrique électricité | electrical electricity
electrical | électrique | electric electricity power
electricity | électricité courant électrique | power electric
elements | élément composant | element component
eleven | onze | xi
eliminate | éliminer supprimer élimination | remove abolish eradicate elimination
elite | élite élitiste | top upper-class
elk | élan wapiti | moose deer
elsewhere | ailleurs | somewhere abroad
email | courriel e-mail mail mél | mail message e-mail
embarrassment | embarras gêne honte | shame embarrass humiliation
embassy | ambassade consulat ambassadeur | consulate mission ambassador
embraced | embrasser étreindre adopter | embrace hug adopt
emerged | émerger apparaître surgir | emerge emergence appear
emergency | urgence secours | crisis urgent
emir | émir | ruler
emirates | émirats |
emissions | émission rejet | discharge pollution emit
empanadas | empanada |
emperor | empereur |
empire |  |
employee | salarié employé travailleur ouvrier | worker workers
employees | employé salarié | employee worker staff
employers | employeur patron patronat | employer boss company
employment | travail emploi métier profession | work job profession
empty | vide vider | vacant deserted
enable | permettre | allow let empower
enchiladas | enchilada |
encounter | rencontre rencontrer | meeting meet met face
encourage | encourager inciter encouragement | encouragement urge promote
end | fin finir terminer cesser achever | finish conclusion close stop ended
endangered | menacé danger | threatened endanger threaten risk
endeavor | effort entreprise tentative | effort attempt endeavour
ended | fin finir terminer achever | end finish
enemy | ennemi adversaire rival | foe opponent rival
energy | énergie |
enforcement | application exécution respect | implementation application enforce
engage | engager participer embaucher | participate involve hire commit
engagements | engagement fiançailles | engagement commitment
engine | moteur locomotive | motor
engineer | ingénieur technicien | engineering technician
england | angleterre anglais | english
english | angleterre anglais | england
engulfed | engloutir envahir ravager | swallowed consumed overwhelmed
enjoyable | agréable plaisant | pleasant fun entertaining enjoy
enjoyed | apprécier profiter aimer | enjoy liked appreciated
enormous | énorme immense gigantesque | huge massive immense gigantic vast
enough | assez suffisant | sufficient
enrolled | inscrire inscription | register enrol enrollment join
ensure | assurer garantir veiller | guarantee secure
enter | entrer pénétrer entrée inscrire | entry entrance join access
entering | entrer pénétrer entrée | enter entry
enterprise | entreprise société | company business firm
entertainment | divertissement spectacle | entertain amusement show
entire | entier tout | whole complete full
entirely | entièrement totalement | completely wholly entire
entity | entité organisme | body organisation
entourage | entourage proche suite | associates aides circle retinue
entree | entrée plat | dish course
entrepreneur | entrepreneur patron | businessman businesswoman founder
entry | entrée accès inscription entrer | access entrance enter admission
envelopes | enveloppe | packet letter
environment | environnement milieu écologie environnemental | environmental ecology surroundings
environmental | environnemental écologique environnement | ecological green environment
environnement | environnement | environment
envoy | émissaire envoyé ambassadeur représentant | emissary ambassador diplomat representative
epidemic | pandémie épidémie | pandemic
episode | épisode | instalment
equal | égal égaliser égalité | equality same
equipment | équipement matériel appareil | gear hardware
equipped | équiper équipé doter | fitted equip supplied equipment
equity | équité capital action | fairness shares stock capital
equivalent | équivalent équivaloir | equal comparable equivalence
era | ère époque période | age period epoch time
error | erreur faute | mistake fault
escape | fuite évasion échapper fuir évader | flee fled getaway
especially | particulièrement surtout notamment | particularly notably
essay | essai dissertation | article paper
essence | essence | core heart
essential | essentiel indispensable | vital necessary crucial
established | établir établi créer fonder | establish founded created set
estate | domaine succession propriété immobilier | property land
estimate | estimer estimation évaluer devis | assess evaluation reckon
estranged | séparé éloigné | separated
ethics | éthique déontologie morale | ethical moral morality
ethiopia | éthiopie éthiopien | ethiopian
ethiopian | éthiopie éthiopien | ethiopia
ethnic | ethnique ethnie | racial tribal
eu | ue |
europe | européen européenne | european
european | européen européenne europe | europe
euros | euro | euro
evacuated | évacuer évacuation évacué | evacuation emptied removed cleared
evacuation | évacuation évacuer | evacuate
evaluate | évaluer évaluation estimer | assess appraise evaluation judge
evaluation | évaluation | assessment appraisal evaluate
eve | veille réveillon | day-before
evening | soir |
event | événement manifestation épreuve | occasion incident happening
eventually | finalement | finally ultimately
ever | jamais |
everybody | tous chacun | everyone all
everyday | quotidien courant ordinaire | daily ordinary routine usual
everyone | tous chacun | everybody all
everything | tout | all
everywhere | partout |
evidence | preuve élément indice témoignage | proof testimony clue
evident | évident manifeste | obvious clear apparent
evil | mal mauvais maléfique | wicked bad sinister
exactly | exactement précisément | precisely exact
exam | examen épreuve | examination test
examine | examiner étudier examen | examination inspect study
example | exemple | instance
exceed | dépasser excéder | surpass top
exceeded | dépasser excéder | exceed surpass top
excellent | excellent remarquable | great superb outstanding
except | sauf excepté hormis exception | exception excluding besides
exception | exception | exemption exclusion exceptional
exceptional | exceptionnel extraordinaire | extraordinary outstanding unusual remarkable
excerpt | extrait passage | extract passage
exchange | bourse | stock
exchanged | échanger échange | exchange swapped traded
excited | enthousiaste excité | excitement thrilled enthusiastic
excluded | exclure exclu exclusion | barred expelled omitted exclusion
excuse | excuse prétexte excuser | pretext
executed | exécuter exécuté exécution | execute execution
execution | exécution exécuter | execute
executive | exécutif dirigeant cadre | manager director boss
exemption | exemption dispense dérogation exonération | waiver exempt exception
exhaust | épuiser échappement épuisement | deplete drain tire fumes
exhibit | exposer exposition montrer | show display exhibition
exhibition | exposition salon | exhibit show fair
existence | existence exister | exist being
existing | existant actuel exister | current exist
expanding | étendre développer expansion | expand expansion grow
expansion | expansion agrandissement extension | growth expand extension enlargement
expected | attendu prévu attendre | due anticipated scheduled awaited
expedition | expédition mission | trip mission voyage journey
expelled | expulser expulsion exclure renvoyer | expulsion deport oust
expense | dépense frais coût | cost spending charge expenditure
expensive | cher coûteux onéreux | costly pricey
experience | expérience vécu vivre éprouver | undergo expertise experiment
experiment | expérience expérimentation expérimenter | test trial experimental experience
expert | expert spécialiste | specialist expertise
expertise | expertise compétence | skill know-how expert
expired | expirer échoir périmé expiration | lapsed ended terminated expiry
explain | expliquer explication | explanation
explained | expliquer explication | explain explanation clarified
explanation | explication éclaircissement expliquer | explain clarification
explode | exploser explosion éclater | explosion blast detonate erupt
exploit | exploiter exploitation exploit | exploitation use feat
explore | explorer exploration étudier | exploration explorer investigate
explosion | explosion détonation déflagration exploser | blast explode detonation
explosives | explosif bombe | dynamite bomb explosive
exports | exportation exporter | export exporter
exposed | exposer révéler dévoiler exposé | reveal uncover unmask vulnerable exposure
exposure | exposition révélation | expose disclosure contact
expressed | exprimer expression | express expression voice
expression | expression formule | phrase express look statement
extend | prolonger étendre prolongation | extension prolong expand
extension | prolongation extension | extend expansion prolongation
extensive | vaste étendu approfondi considérable | wide broad large comprehensive
extent | étendue ampleur mesure | scope scale degree range
external | externe extérieur | outside foreign exterior
extinction | extinction disparition | extinct disappearance
extra | supplémentaire extra | additional
extradited | extrader extradition | extradition deport
extradition | extradition extrader | extradite deportation
extraordinary | extraordinaire exceptionnel | exceptional remarkable amazing
extreme | extrême excessif | excessive intense severe radical
extremely | extrêmement très | very highly
extremist | extrémiste radical | radical fanatic militant fundamentalist extremism
eye | œil yeux oeil | eyes ocular
eyes | oeil yeux | eye
fab | fabuleux | fabulous
fabric | tissu étoffe | cloth textile
fabulous | fabuleux formidable | wonderful marvelous fantastic
face | visage affronter face | confront confronted
facilities | installation établissement équipement | facility installation plant amenities
fact | fait réalité | reality truth
factions | faction | group wing
factor | facteur élément | element cause reason component
factory | usine fabrique | plant mill
failed | échouer échec | fail failure unsuccessful
failure | échec panne défaillance échouer | fail defeat breakdown
fair | juste équitable foire salon | just exhibition
faith | foi confiance religion | belief religion trust
faithfully | fidèlement | loyally faithful
fake | faux contrefait falsifier truquer | false counterfeit forged bogus phoney
fall | tomber chute baisse automne baisser diminuer diminution réduction | fell fallen drop decline decrease reduction autumn
fallen | tomber tombé chute chuter baisser | fall fell drop collapse decline
false | faux mensonger erroné | untrue fake wrong incorrect bogus
familiar | familier connu habituel | known accustomed acquainted usual
families | famille familial foyer proches | family relatives household
family | famille familial | relatives household kin
famous | célèbre renommé connu fameux | celebrated renowned known fame celebrity
fan | supporter fan admirateur ventilateur | supporter admirer
fancy | fantaisie chic imaginer | elaborate like imagine
fantastic | fantastique formidable génial magnifique | great wonderful superb amazing
fantasy | fantasme fantaisie fantastique | imagination dream
far | loin lointain | distant remote
farewell | adieu | goodbye departure
farm | ferme agricole exploitation élevage | ranch agricultural farmer
farmer | agriculture agricole agriculteur | agriculture agricultural
farmhouse | ferme | farm
farrier | maréchal-ferrant | blacksmith
fascist | fasciste | fascism nazi
fashion | mode façon | style couture vogue
fast | rapide vite jeûne vitesse | quick rapid swift speedy speed
fat | gras graisse gros | obese overweight
fatal | mortel fatal | deadly lethal
father | père papa | dad parent
fault | faute défaut faille | error defect flaw blame mistake
favor | faveur favoriser | favour support
favorable | favorable | favourable positive
favorite | favori préféré | favourite preferred beloved
favour | faveur favoriser | favor support
favourite | favori préféré | favorite preferred preference
fear | peur crainte craindre | afraid dread
feathers | plume plumage | feather plumage
features | caractéristique trait fonction | feature characteristic function
february | février |
fed | nourrir alimenter nourri | feed nourish food
federal | fédéral | national
federation | fédération fédéral | league union
fee | frais honoraires redevance droit | charge cost payment
feed | nourrir alimenter | fed nourish food
feedback | retour commentaire réaction | response comment reaction
feel | sentir ressentir éprouver | felt sense feeling
feet | pied | foot
fell | tomber chuter baisser chute | fall fallen drop decline tumble
fellow | compagnon camarade confrère | colleague comrade
felt | sentir ressentir éprouver | feel feeling
female | femme féminin femelle femmes | woman women feminine
fence | clôture barrière grillage palissade | barrier wall railing
ferry | ferry traversier bac | boat ship vessel
fertilizer | engrais fertilisant | fertiliser manure nutrient
festival | festival fête | celebration fair
fetch | chercher rapporter | bring get
feuding | querelle rivalité quereller | quarrel dispute conflict rivalry
fiancée | fiancée fiancé | engaged bride-to-be girlfriend
fiasco | fiasco échec désastre | failure disaster debacle
fiction | fiction roman | novel story imaginary fictional
field | champ terrain domaine | pitch area
fifteen | quinze quinzaine |
fifth | cinquième | five
fifty | cinquante cinquantaine | half-century
fight | combattre combat lutte lutter bagarre bataille affrontement | fought battle combat struggle fighting clash
fighting | bataille combat affrontement | battle fight clash
figure | chiffre figure personnage nombre | number personality
file | dossier fichier déposer | document folder record
filled | remplir rempli | fill full
film | film cinéma filmer | movie cinema picture
filter | filtre filtrer | screen
final | finale |
finalize | finaliser conclure achever | finalise complete conclude
finally | enfin finalement | eventually lastly
finance | finance financer financement finances | fund financial funding
financial | financier finance | finance monetary fiscal
financier | financier | banker investor
find | trouver découvrir | found discover locate discovery
fine | amende bien beau | penalty good
finger | doigt | digit
finish | fin finir terminer achever | end ended
finished | finir terminé terminer fini | finish ended completed
finland | finlande finlandais | finnish
finnish | finlande finlandais | finland
fire | feu incendie tir licencier renvoyer limoger | blaze flames shoot sack dismiss fired sacked
fired | licencier renvoyer limoger | dismiss fire sacked
firefighters | pompier | fireman rescuer
fireworks | artifice pétard pyrotechnique | firecracker pyrotechnics
firm | entreprise société ferme cabinet compagnie | company business
first | premier première abord | initial opening earliest
fiscal | fiscal budgétaire | budget tax budgetary
fish | poisson pêcher pêche | fishing
fishing | poisson pêche | fish
fit | adapter ajuster forme | suit suitable
five | cinq |
fixed | fixe fixer réparé | fix repaired set
fixtures | installation rencontre match | match game equipment
flag | drapeau pavillon | banner standard
flakes | flocon | snowflake
flame | flamme feu torche | fire blaze torch
flanked | flanquer flanqué encadré | accompanied
flash | éclair flash | lightning
flat | appartement plat | apartment
flatworm | ver plathelminthe | worm planarian
flavor | saveur goût arôme parfum | flavour taste aroma
fleet | flotte marine navire | ships navy ship
flesh | chair | meat skin
flew | voler avion | fly flown flight
flicker | vaciller scintiller | blink
flight | vol avion | fly plane flew
flipping | retourner basculer | flip turn
flock | troupeau affluer | herd crowd
flood | inondation inonder crue inondations | flooding deluge
flooding | inondation inondations | flood
floor | étage sol plancher | storey ground level
flower | fleur |
flowers | fleur bouquet | flower bloom bouquet
flown | voler avion survoler transporter | fly flew flight airlift
flu | grippe grippal | influenza virus
fluid | fluide liquide | liquid
fly | voler mouche avion | flight flew flown
focus | concentrer accent | concentrate emphasis
focused | concentrer axer | focus concentrate
fog | brouillard brume | mist haze
folded | plier pli plié | creased fold
folks | gens | people
following | suivant suivre après | next after subsequent
food | nourriture aliment alimentation repas cuisine | meal cuisine dish eat
fool | idiot tromper imbécile | idiot deceive trick foolish
foot | pied | feet
football | football foot ballon | soccer
forbidding | interdire interdiction | ban prohibit forbid bar
force | aviation avion avions | air plane aircraft
forces | force armée troupes militaires | troops army military
forecasts | prévision prévoir | forecast prediction predict
foreign | étranger extérieur étrangers étrangère | overseas international external abroad foreigner foreigners
foreigner | étranger étrangers étrangère | foreign foreigners
foreigners | étranger étrangers étrangère | foreign foreigner
forest | forêt |
forever | toujours jamais éternellement | always eternally permanently
forged | forger falsifier contrefait faux | fake forgery counterfeit
forget | oublier oubli | forgot forgotten
forgot | oublier oubli | forget forgotten neglect overlook
forgotten | oublier oublié oubli | forget forgot neglected
form | forme | shape
formal | formel officiel | official formally
format | format forme | form layout structure
former | ancien ex précédent antique | ex previous past old ancient
formula | formule | recipe
fortune | fortune riche richesse | wealth riches luck rich
forty | quarante quarantaine |
forum | forum tribune colloque | conference meeting platform
forward | avant transmettre attaquant | ahead onward
fought | combattre lutter battre combat | fight battle combat struggle clash
found | trouver découvrir fonder fondation fondateur | find discovered located establish foundation founded founder
foundation | fondation fonder fondateur | found founded founder
founded | fondation fonder fondateur | foundation found founder
founder | fondation fonder fondateur | foundation found founded
four | quatre |
fourth | quatrième quart | four
frame | cadre encadrer structure charpente | framework structure border picture
france | français | french
fraud | fraude escroquerie imposteur | scam swindle deception cheat fraudulent
free | libre gratuit libérer libération | release liberate complimentary freedom liberation
freedom | liberté libre | liberty free
freeing | libérer libération | free release liberate
freeze | geler gel bloquer congeler suspendre | froze frozen suspend ice halt
freight | fret marchandise | cargo goods
french | france français | france
frequently | fréquemment souvent | often frequent regularly
frescoes | fresque peinture | mural painting
fresh | frais nouveau | new
friday | vendredi |
friend | ami amie copain amis | pal companion buddy friendship friends
friends | ami amie amis | friend
friendship | amitié amical ami | friend companionship friendly
fries | frites | chips
frigate | frégate navire | warship ship vessel
frighten | effrayer peur | scare terrify fear fright
fringes | marge frange bordure | margin edge periphery sidelines
front | avant façade front devant | forefront
frosty | glacial givré froid | icy cold chilly
frozen | geler gelé glacé surgelé congelé | freeze froze icy ice
fruit | fruit fruitier | produce
frustrated | frustré frustrer frustration | disappointed thwarted annoyed frustration
fuel | carburant combustible essence | petrol gasoline
fuelling | alimenter attiser | fuel stoking feeding
fugitive | fugitif fuyard | runaway escapee
fulfill | remplir accomplir réaliser respecter | accomplish meet achieve satisfy carry
full | plein complet entier | complete entire
fully | pleinement entièrement complètement | completely entirely totally full
fumes | fumée vapeur gaz émanation | smoke gas vapour exhaust
fun | amusant amusement plaisir | amusing entertaining enjoyment
function | fonction fonctionner | role operate operation work
functional | fonctionnel | working operational practical
fund | fonds financer caisse financement | finance funding money
fundamental | fondamental essentiel | basic essential key crucial
fundamentalists | fondamentaliste intégriste | extremist radical hardliner fundamentalism
fundraising | collecte fonds | fund-raising charity
funeral | funérailles obsèques enterrement | burial
funny | drôle amusant comique | amusing comical humorous
furnace | fourneau fournaise four | oven
furniture | meuble mobilier ameublement | furnishing
further | supplémentaire davantage | additional more
fury | fureur colère furie | anger furious rage outrage
fusions | fusion | merger
fuss | tapage agitation histoire | commotion stir
future | avenir futur prochain | upcoming prospective
gain | gain gagner obtenir hausse | increase rise profit win
gal | fille | girl
gallery | galerie musée | museum
gallon | gallon |
game | jeu match partie jeux | match play contest games
games | jeu jeux | game
gang | gang bande | band group mob
gap | écart fossé lacune | difference hole divide space
garage | garage | workshop
garden | jardin | yard gardening
gas | gaz essence carburant | petrol gasoline fuel
gather | rassembler réunir recueillir rassemblement réunion | assemble meet collect gathering meeting
gathering | rassemblement réunion rassembler | meeting assembly rally gather
gave | donner offrir | give given offered granted
gay | gay homosexuel homosexualité | homosexual lgbt
gear | équipement matériel engrenage | equipment kit
gem | gemme joyau pierre bijou | jewel stone treasure
gendarme | gendarmerie |
gender | genre sexe | sex
general | général |
generated | générer produire engendrer | generate produce
generation | génération production | generate
generators | générateur groupe-électrogène | generator
geneva | genève |
gently | doucement délicatement | softly gentle lightly
german | allemagne allemand | germany
germany | allemagne allemand | german
gesture | geste | sign move
get | obtenir recevoir | got obtain receive gain
getting | obtenir recevoir | get obtaining
ghost | fantôme spectre | spirit phantom
giant | géant colosse | huge
gift | cadeau don | present donation
gig | concert | concert show performance
giraffe | girafe |
girl | fille fillette enfant | female teenager daughter child
girlfriend | petite-amie copine compagne | partner lover
give | donner | gave given
given | donner donné accordé | give gave granted
giving | donner don | give granting donating
glad | content heureux ravi | happy pleased delighted
glass | verre vitre | window
glasses | lunettes verre | spectacles eyewear goggles
global | monde mondial | world
globe | globe monde planète | world earth sphere planet
glyphosate | glyphosate désherbant herbicide | herbicide weedkiller
goal | but objectif buts | aim target objective goals purpose
goals | but buts | goal
god | dieu |
goes | aller | go
going | aller partir | go went heading leaving
gold | or doré | golden bullion
golf | golf golfeur | golfer
gone | parti aller disparu | go went left
good | bon bien | great fine nice excellent
gossip | commérage ragot potin bavarder | rumour rumor chatter hearsay
got | obtenir recevoir | get obtained received
gotten | obtenir recevoir | get got obtain receive
government | gouvernement gouvernemental pouvoir exécutif cabinet | administration cabinet authorities state govern
governor | gouverneur | gubernatorial ruler
gown | robe toge | dress
grab | saisir attraper emparer | seize snatch grasp catch
grabbing | saisir attraper | grab seize snatch
gracious | gracieux courtois aimable | kind courteous polite
grades | note grade classe niveau | mark score class level rank
graduate | diplômé diplôme licencié | graduation degree alumnus
grain | grain céréale blé | cereal wheat crop corn
grandfather | grand-père |
grandma | grand-mère mamie | grandmother granny
grandmother | grand-mère mamie | grandma granny
grandson | petit-fils | grandchild
granted | accorder accordé octroyer | grant given awarded
graphic | graphique | chart
grateful | reconnaissant | thankful gratitude appreciative
graves | tombe sépulture | grave tomb burial
great | grand formidable excellent génial grande | excellent fantastic wonderful large big tall
greatest | grand meilleur plus | best biggest largest great
greece | grèce grec | greek
greek | grèce grec | greece
green | vert |
greeted | saluer accueillir | greet welcomed greeting
grenades | grenade | bomb explosive
grew | croître grandir pousser augmenter | grow grown growth increase
grey | gris | gray
grid | réseau grille | network
grip | emprise prise saisir serrer | hold grasp clutch control
grocery | épicerie provisions | food supermarket
gross | brut grossier flagrant | total overall flagrant
grounds | motif terrain raison | reason basis
group | groupe groupement bande | organization band team
grow | croître grandir pousser cultiver | grew grown growth expand
grown | cultiver grandir croître pousser | grow grew increase adult cultivate
growth | croissance progression hausse | grow grew increase expansion
guarantees | garantie garantir assurance | guarantee assurance warranty ensure
guerrillas | guérillero guérilla rebelle | guerrilla rebel insurgent
guess | deviner supposer | suppose
guessed | deviner supposer | guess suspect
guests | invité hôte client | guest visitor invitee
guidance | orientation conseil directive | advice guide direction
guide | guide guider | guidance lead
guidelines | directive consigne recommandation | guideline guidance rules
guilty | coupable culpabilité | guilt convicted
guitar | guitare |
guitarist | guitariste | musician
gun | fusil | rifle
gunned | abattre fusiller | shot killed
guns | arme fusil pistolet | gun weapon firearm
guys | gars type mec | guy man fellow
gym | gymnase gymnastique | gymnasium gymnastics
gynaecologists | gynécologue | obstetrician doctor
habitat | habitat milieu | environment home
habits | habitude coutume | custom practice routine habitual
hacker | pirate hacker | hacking cybercriminal
hair | cheveux cheveu poil coiffure | haircut
haircut | coiffure coupe cheveux | hairstyle hairdo
hajj | hadj pèlerinage | pilgrimage
half | moitié demi mi-temps | semi fifty-percent
halfway | mi-chemin moitié | midway
hall | salle hall couloir | room auditorium
hammer | marteau marteler |
hamster | hamster | rodent
hand | main remettre | give pass palm
handful | poignée | few
handle | gérer traiter manier | manage treat
handshake | poignée-de-main poignée | greeting
handwritten | manuscrit | written manuscript writing
handy | pratique utile | useful convenient
hang | pendre suspendre accrocher pendaison | hung hanged suspend execute
happen | arriver passer produire survenir | occur
happiness | bonheur joie | joy happy
happy | heureux content ravi | pleased glad delighted
harassment | harcèlement harceler | harass bullying molestation
harbour | port | port
hard | dur difficile | difficult tough
harm | nuire mal dommage tort | damage hurt injure injury
harness | exploiter harnais | exploit use
harshly | sévèrement durement | severely harsh
hassle | tracas embêter | trouble bother nuisance
hat | chapeau | cap headgear
hatch | éclore trappe écoutille | door plot
hatchet | hachette hache | axe
hatred | haine | hate hostility loathing
hauling | transporter traîner tirer | haul transport drag carry
haven | refuge havre | shelter refuge
head | chef tête diriger directeur dirigeant leader responsable | leader chief boss director lead
headlines | titre manchette une | title news
headquarters | siège quartier base | office base centre
healing | guérison guérir | heal cure recovery
health | santé sanitaire | medical healthcare wellbeing
healthy | sain santé | health fit
hear | entendre écouter | heard listen hearing
heard | entendre entendu écouter | hear listened
heart | coeur cardiaque | cardiac
heat | chaleur canicule chauffer | hot heatwave warmth
heavier | lourd | heavy
heavy | lourd pesant | weighty
heckle | huer chahuter interpeller | jeer boo
hedge | haie couvrir | fence
heels | talon | shoe stiletto
height | hauteur taille altitude haut élevé | altitude tall stature high
heir | héritier successeur | successor inherit
held | tenir détenir organiser tenu détenu | hold kept detained staged
helicopters | hélicoptère | helicopter chopper aircraft
hell | enfer | inferno
helmet | casque | headgear hat
help | aider aide secours assistance | aid assist assistance support
helpful | utile serviable | useful help
hence | donc ainsi | therefore thus consequently
hens | poule volaille | chicken poultry
herd | troupeau | flock cattle
herein | ci-après |
hero | héros héroïne | heroine heroic idol
hesitate | hésiter hésitation | waver falter hesitation reluctant
hide | cacher dissimuler | hid hidden conceal
high | haut élevé hauteur | tall elevated height
highest | haut élevé maximum | high top maximum tallest
highlighted | souligner mettre valoir | emphasize underline stress
highway | autoroute route | motorway road freeway expressway
hijackers | pirate ravisseur | hijack terrorist hijacking
hints | indice allusion conseil | clue suggestion tip
hire | embaucher recruter engager louer embauche | recruit employ rent
hissed | siffler sifflement | booed
historian | historien histoire historique | history historical
historic | historique | historical landmark memorable momentous history
historical | historique histoire historien | historic history historian
history | histoire historique historien | past historic historical historian
hit | frapper heurter toucher succès | struck strike beat
hobby | passe-temps loisir hobby | pastime leisure
hold | tenir détenir organiser | held keep detain organize
hole | trou orifice | gap
holiday | vacances férié congé fête | vacation leave
holland | pays-bas néerlandais hollande hollandais | netherlands dutch
home | maison domicile foyer chez | house residence household
homeland | patrie pays territoire | motherland country fatherland nation
homeless | sans-abri sdf | homelessness
homeopathy | homéopathie homéopathique | homeopathic
homosexuality | homosexualité homosexuel | homosexual gay
honest | honnête franc honnêteté | honesty sincere frank
honesty | honnêteté franchise | honest integrity sincerity
honor | honneur honorer | honour tribute pay-tribute award
honorable | honorable | honourable respectable
honorary | honoraire honorifique | honour
honour | honneur honorer hommage | honor tribute award
hook | crochet hameçon accrocher | clasp hang
hope | espérer espoir souhaiter | wish expect optimism
horror | horreur épouvante | terror horrific horrified
horse | cheval chevaux équestre | pony mare stallion equine
hose | tuyau | pipe
hospice | hospice | palliative
hospital | hôpital hospitalier clinique | clinic infirmary
hospitality | hospitalité accueil hôtellerie | welcome hospitable
host | hôte accueillir animateur recevoir | presenter welcome organize receive
hostage | otage otages | captive hostages
hostages | otage otages | hostage
hostess | hôtesse | host
hostile | hostile hostilité | unfriendly antagonistic hostility
hot | chaud brûlant chaleur épicé | heat warm scorching burning spicy
hotel | hôtel hôtelier | inn motel lodging
hour | heure heures | hours
hours | heures horaire heure | hour time
house | maison | home
household | ménage foyer famille domestique | home family house
housing | logement appartement | apartment
huge | énorme immense gigantesque | enormous massive giant vast
hugged | étreindre embrasser serrer | hug embrace
human | humain homme | person people humanity
humanity | humanité | mankind humankind people
hundred | cent centaine |
hundreds | centaines cent | hundred
hung | pendre suspendre accrocher pendu | hang hanged suspended draped
hungarian | hongrie hongrois | hungary
hungary | hongrie hongrois | hungarian
hungry | affamé faim | hunger starving famished
hurricane | tempête ouragan cyclone | storm cyclone
hurry | dépêcher hâte presser | rush hasten haste speed
hurt | blessé blesser nuire mal | injure wound harm damage
husband | mari époux conjoint | spouse
hybrid | hybride | mixed cross
hymn | hymne cantique chant | song anthem psalm
ice | glace verglas glacier | icy
idea | idée notion | concept thought notion
ideal | idéal | perfect model optimal
ideation | idéation | idea
identified | identifier identification reconnaître | identify identification
identity | identité | name identification identify
idiots | idiot imbécile crétin | fool stupid moron
idol | idole | star hero icon
iftar | iftar | fast-breaking
ignored | ignorer négliger | ignore disregard neglect
illegal | illégal illicite clandestin | unlawful illicit illegally unauthorized
illness | maladie mal malade | disease sickness ill sick
illustrator | illustrateur dessinateur | artist cartoonist
image | image | picture photo
imagine | imaginer concevoir imagination | envisage imagination picture
immediate | immédiat instantané | immediately instant
immediately | immédiatement aussitôt | immediate instantly promptly
immigrants | immigré immigrant migrant | migrant foreigner immigration
immigrate | immigrer immigration émigrer | immigration immigrant
immunity | immunité immunitaire | exemption protection immune
impact | impact effet choc | effect influence
impeaching | destituer destitution | impeachment remove
implement | appliquer mettre exécuter instaurer outil | implementation apply execute enforce tool introduce
implementation | application mise-en-oeuvre exécution | implement application enforcement
implicated | impliqué impliquer | involved implicate
implications | implication conséquence répercussion incidence | consequence repercussion impact imply effect
implied | impliquer sous-entendre laisser | suggested implicit hint insinuate
important | important essentiel majeur | major significant importance key
imported | importer importation importé | import foreign
imposing | imposer imposant imposition | impose impressive levy grand
impossible | impossible impossibilité | unfeasible
impress | impressionner | impressive impression
impressed | impressionner impressionné | impress impressive
impression | impression sentiment effet | feeling effect sense impress
impressive | impressionnant remarquable | striking remarkable impress spectacular
imprisoned | emprisonner emprisonné incarcérer écrouer prison prisonnier détenu | jailed incarcerated locked detained prison jail prisoner inmate
improved | améliorer amélioration | improve improvement better
inability | incapacité impuissance | failure incapacity
inappropriate | inapproprié déplacé inconvenant | improper unsuitable unacceptable
inaugurate | inaugurer investir inauguration inauguré | open launch inauguration unveil inaugurated
inaugurated | inaugurer inauguration inauguré | inaugurate
incentive | incitation prime motivation | inducement bonus motivation
inch | pouce | centimetre
incident | incident événement épisode | event episode occurrence
incitement | incitation provocation | provocation incite instigation
inciting | inciter incitation | incitement incite provoke
including | notamment inclure compris | include
income | revenu ressources | earnings revenue salary
incompetence | incompétence incompétent | incompetent inability
incompetent | incompétent incapable | incompetence inept
incomplete | incomplet inachevé | unfinished partial
incorporated | incorporer intégrer | incorporate include integrate
incorrect | incorrect erroné inexact | wrong inaccurate mistaken false
increase | augmenter augmentation hausse accroître | rise rose growth raise
incredible | incroyable | unbelievable amazing extraordinary
incredibly | incroyablement extrêmement | extremely amazingly unbelievably very
indefinitely | indéfiniment | indefinite
independence | indépendance autonomie indépendant | independent autonomy
independent | indépendance indépendant | independence
index | indice index | indicator
india | inde indien | indian
indian | inde indien | india
indicated | indiquer signaler montrer | indicate indication suggest
indication | indication indice signe | sign signal hint indicate clue
individual | individu individuel personne | person single personal
indonesia | indonésie indonésien | indonesian
indonesian | indonésie indonésien | indonesia
indoor | intérieur salle couvert | inside indoors
industrial | industrie industriel | industry
industrialist | industriel | businessman magnate tycoon
industry | industrie industriel secteur | sector industrial
inevitable | inévitable inéluctable | unavoidable inescapable
inevitably | inévitablement forcément | inevitable unavoidably
inexpensive | abordable économique | cheap affordable
infant | bébé nourrisson | baby
inflation | inflation |
influence | influence influencer | influential sway
influential | influent puissant important | powerful important leading influence
info | infos renseignement information | information details
information | information renseignement données | data details intelligence news
informative | instructif informatif | instructive
infrastructure | infrastructure | facility
ingredients | ingrédient composant | component element constituent
inhabitants | peuple population habitants | people population
initial | initial premier | first original
initialled | parapher | sign
initiate | lancer entamer initier engager | begin start launch commence
initiative | initiative | plan move proposal
injured | blessé blesser blessés | injure injury wounded hurt
injuries | blessure lésion blesser | injury injure wound
ink | encre |
inmate | détenu prisonnier prison emprisonner | prisoner detainee convict prison jail imprisoned
innocent | innocent innocence | blameless innocence harmless
input | contribution apport entrée saisie | contribution
inquest | enquête | inquiry investigation
inquired | demander enquérir renseigner | ask enquire query
inquiry | enquête enquêteurs | investigation probe investigators
insert | insérer introduire encart | put introduce insertion
inside | intérieur dedans | interior within
insisted | insister affirmer soutenir exiger | insist maintain assert demand
inspected | inspecter inspection contrôler | inspection examine check
inspection | inspection contrôle | check inspect examination visit
inspector | inspecteur contrôleur | inspection investigator
inspired | inspirer inspiration | inspire inspiration
installing | installer installation | install installation
instance | exemple cas instance | example case
instant | instantané instant immédiat | immediate moment
instead | plutôt lieu | rather
institutions | institution établissement institutionnel | body organization establishment
instructed | ordonner charger instruire | order told direct instruction
instructions | instruction consigne directive | instruction order directive
insulting | insultant injurieux insulter insulte | insult offensive abusive
insurance | assurance assureur | insurer insure
insurgency | insurrection rébellion guérilla | rebellion insurgent uprising revolt
insurgents | insurgé rebelle | rebel insurgency guerrilla militant
insurrection | révolte soulèvement | revolt uprising
integrated | intégré intégrer intégration | integration incorporated
integrity | intégrité probité | honesty honest
intellectual | intellectuel | academic scholar thinker
intelligence | renseignement intelligence | spy espionage
intended | prévoir destiné vouloir intention | planned meant intend intention
intense | intense vif acharné | intensity fierce heavy strong
intensive | intensif intense | intense intensity
intent | intention résolu | intention determined purpose
intention | intention dessein but | intent aim plan purpose
intercepted | intercepter interception | stopped caught seized interception
interceptor | intercepteur | intercept missile
interconnect | interconnecter interconnexion | interconnection link connect
interested | intéressé intéresser | interest keen
interface | interface |
interference | ingérence interférence | meddling interfere intrusion
interfering | ingérer ingérence interférer | interfere interference meddle
interim | intérim intérimaire provisoire | temporary provisional acting caretaker
interior | intérieur | home inside
intermediate | intermédiaire moyen | middle intermediary interim
intern | stagiaire interner | trainee internship
internal | interne intérieur | domestic inner inside
international | internationale |
internet | internet web toile | web online net
interpreted | interpréter interprétation | explain understand interpretation translate
intervention | intervention intervenir | intervene involvement
interview | entretien interview interviewer entrevue s'entretenir discussion | talk conversation talks meeting discussion
introduced | introduire présenter présenté | introduce launched presented
invade | invasion envahir | invasion
invaded | envahir invasion | invasion invade occupy overrun
invasion | invasion envahir | invade incursion occupation attack
invent | invention inventer inventeur | invention inventor
invented | inventer invention | invention devise create inventor
invention | inventer inventeur | invent inventor
inventions | invention inventer | invent inventor creation
inventor | invention inventer inventeur | invention invent
inventory | inventaire stock | stock list
invest | investir investissement | investment
investigating | enquêter enquête examiner | probe inquiry examine investigation
investigation | enquête investigation enquêter enquêteurs | investigate inquiry probe investigators
investigator | enquêteur inspecteur | detective inspector investigate
investigators | enquête enquêteurs | investigation inquiry
investment | investissement placement investir | invest investor
investors | investisseur actionnaire | investor shareholder invest
invitation | inviter | invite invited
invite | invitation inviter | invitation invited
invited | inviter invité invitation | invite guest invitation asked
invoice | facture facturer | bill
involved | impliqué impliquer mêlé | implicated participating involvement
involvement | implication participation | participation involve engagement role
iran | iranien perse | iranian persian
iranian | iran iranien perse | iran persian
iraq | irak irakien | iraqi
iraqi | irak irakien | iraq
ireland | irlande irlandais | irish
irish | irlande irlandais | ireland
iron | fer repasser | steel metal
islam | musulman musulmans | muslim muslims
islamists | islamiste intégriste djihadiste | islamist jihadist fundamentalist
island | île îles | islands
islands | île îles | island
isolated | isolé isoler isolement | remote secluded isolation
israel | israël israélien | israeli
israeli | israël israélien | israel
issue | question problème numéro émettre | problem matter question topic
italian | italie italien | italy
italy | italie italien | italian
items | article objet point | item object article
jacket | veste blouson veston | coat blazer
jail | prison emprisonner incarcérer prisonnier détenu | prison imprison gaol prisoner imprisoned inmate
jailbreak | évasion | escape breakout
january | janvier |
japan | japon japonais | japanese
japanese | japon japonais | japan
jaws | mâchoire |
jerk | secousse abruti | idiot jolt
jerusalem | jérusalem |
jet | jet avion réacteur | plane aircraft
jew | juif juifs judaïsme | jewish jews judaism
jewish | juif juifs judaïsme | jew jews judaism
jews | juif juifs judaïsme | jew jewish judaism
jibe | pique raillerie moquerie | taunt sneer mock gibe
jihadis | djihadiste jihadiste | jihadist islamist militant
jihadists | djihadiste islamiste | islamist militant jihad extremist
job | emploi travail poste boulot métier profession | work position employment post occupation profession
join | rejoindre adhérer joindre | enter unite member
joint | conjoint commun mixte articulation | common shared
joke | blague plaisanterie plaisanter | jest humor
jordan | jordanie jordanien | jordanian
jordanian | jordanie jordanien | jordan
journalist | journaliste reporter | reporter correspondent
journey | voyage trajet périple voyageur | trip travel voyage traveller
judaism | juif juifs judaïsme | jew jewish jews
judge | juge juges tribunal | court
juice | jus |
july | juillet |
jump | saut sauter bond bondir | leap
june | juin |
junior | junior cadet subalterne | young
juntas | junte régime | regime generals military
jury | jury juré | juror panel
justice |  |
justification | justification justifier | justify reason grounds
justify | justifier justification | defend warrant justification
karaoke | karaoké | singing
kebab | kebab brochette |
keen | désireux passionné enthousiaste vif | eager enthusiastic willing interested
keep | garder maintenir conserver | kept retain maintain hold
kept | garder maintenir conserver gardé | keep retained maintained
key | clé clef | crucial essential
kick | coup botter | boot
kid | enfant enfants | child children kids
kidding | plaisanter blaguer | joking teasing
kidnapped | enlever enlèvement kidnapper kidnapping | abducted abduction seized
kidney | rein rénal | renal
kids | enfant gamin gosse enfants | kid child children youngsters
kill | tuer assassiner abattre meurtre assassinat | killed murder assassinate assassination
killed | tuer tué abattu mort assassiner abattre meurtre assassinat | kill slain murdered dead shot murder assassinate assassination
kilometer | distance kilomètre kilomètres | distance kilometre
kilometers | kilomètre km | kilometre km miles
kilometre | distance kilomètre kilomètres | distance kilometer
kilometres | kilomètre km | km kilometer distance
kind | genre sorte gentil | sort type nice
king | roi monarque souverain | monarch ruler
kissed | embrasser baiser | kiss
kitchen | cuisine plat | cooking dish
kitten | chaton chat | cat
knee | genou | leg
knew | savoir connaître | know known
knife | couteau poignarder | blade dagger stab
knock | frapper heurter coup renverser | hit strike bang tap
knot | nœud nouer | tie bond
know | savoir connaître | knew known knowledge understand aware
knowledge | connaissance savoir | know known
knowledgeable | compétent informé connaisseur | expert informed experienced knowledge
known | connu connaître célèbre fameux | know famous renowned
korea | corée coréen | korean
korean | corée coréen | korea
lab | laboratoire labo | laboratory
label | étiquette étiqueter marque qualifier | tag brand sticker
lack | manque manquer pénurie | shortage absence
laid | poser pondre déposer | lay put place
lake | lac |
lakeside | lac bord-du-lac | waterfront lake
lamp | lampe | light lantern
land | terre terrain atterrir pays | ground territory earth
landfall | toucher terre | landing
landmark | historique monument repère | historic monument milestone
language | langue langage | tongue linguistic
lap | tour genou | circuit
laptop | portable ordinateur | computer notebook
large | grand large gros vaste grande | big huge vast great tall
largely | largement principalement | mostly mainly
largest | grand gros principal | large big biggest
laser | laser | beam
last | dernier passé durer dernière | final past latest previous
later | tard ensuite après ultérieurement | after afterwards subsequently
latest | dernier récent | recent last newest
latter | dernier | last
laughed | rire rigoler | laugh laughter
launch | lancer lancement | start introduce unveil
laureate | lauréat prix | winner prizewinner
law | loi droit législation juridique texte droits | legislation legal act statute rights right
lawmaker | député députés parlementaire | deputy representative
lawmakers | législateur parlementaire député | lawmaker legislator deputy senator
lawn | pelouse gazon | grass
lawsuit | procès plainte poursuite action | suit sue complaint litigation
lawyer | avocat juriste | attorney counsel solicitor legal
lay | poser déposer | put place laid
lbs | livre | pound
leader | dirigeant chef leader responsable président | head chief boss president ruler leadership
leaders | dirigeants |
leadership | direction dirigeants commandement leadership tête | leader command management lead
leaked | fuite divulguer fuiter | leak disclose reveal
leaning | pencher penché incliné tendance | tilting tilt inclination tendency
learn | apprendre apprentissage | study learning
lease | bail louer location | rent rental tenancy hire
leash | laisse | lead
least | moins minimum | minimum
leather | cuir |
leave | quitter partir laisser départ congé | left depart departure exit
lebanese | liban libanais | lebanon
lebanon | liban libanais | lebanese
lecture | conférence cours | talk speech
led | diriger mener dirigé conduire | lead headed directed leader
left | quitter partir gauche laisser départ | leave departed leftist departure
legal | légal juridique judiciaire | law lawful judicial
legislation | loi législation texte | law
legislative | législatif | legislation lawmaking parliamentary
legitimate | légitime légal | lawful legal legitimacy
legs | jambe patte | leg limb
lenders | prêteur banque créancier | bank lend creditor
length | longueur durée long | long duration
less | moins | fewer lower
lesson | leçon cours enseignement | class
let | laisser permettre louer | allow permit
letter | lettre courrier | mail message note
level | niveau | degree rank
liabilities | responsabilité passif dette | debt liability obligation
libel | diffamation diffamer | defamation slander defame
liberation | libérer libération | release free
liberty | liberté | freedom
library | bibliothèque |
libya | libye libyen | libyan
libyan | libye libyen | libya
licensed | agréé autorisé licence | authorized certified permitted licence
lied | mentir menti | lie lying liar deceive
lies | mensonge mentir gésir | lie liar falsehood
life | vie existence | lifetime existence live
lifeboats | canot sauvetage chaloupe | boat dinghy
lifetime | vie durée vivant | life lifelong
lift | ascenseur lever soulever levée | raise elevator
light | lumière léger feu | lighting lamp
like | aimer apprécier comme | enjoy love appreciate similar
likely | probable probablement vraisemblable | probable probably
liken | comparer assimiler | compare equate
likewise | également pareillement | similarly also
limited | limité limiter restreint | limit restricted
limousine | limousine voiture | car vehicle
limp | boiter mou | hobble
line | ligne file | queue row
lingerie | lingerie sous-vêtement | underwear
link | lien lier liaison | connection tie relation
lions | lion |
liquidation | liquidation liquider | winding-up bankruptcy liquidate dissolution
lisbon | lisbonne |
list | liste lister énumérer | listing roster register
listen | écouter écoute entendre | hear heard
literally | littéralement | literal
literature | littérature littéraire | literary books writing
litter | déchet ordure portée détritus | rubbish trash garbage waste
little | petit peu petite | small bit
live | vivre habiter direct résider | reside life dwell living lived
lived | vivre habiter résider | live reside
load | charge charger chargement cargaison | cargo burden
loan | prêt prêter emprunt crédit | lend lent credit borrowing
lobby | lobby hall lobbying | lobbyist foyer
lobbyist | lobbyiste | lobby
lobster | homard langouste | crustacean shellfish
local | local régional habitant | regional municipal resident
located | situé localiser trouver | locate location situated
location | lieu emplacement endroit | place site position
lockdown | confinement confiner | confinement quarantine
locked | verrouiller enfermer | lock closed
lodge | loge déposer loger pavillon | cabin file submit house
logic | logique | reasoning logical
london | londres |
lonely | solitaire seul solitude | alone solitary loneliness
long | long longtemps durée longueur | lengthy length extended
longest | long | long lengthy
look | regarder regard sembler air | watch glance view seem appear appearance
looming | imminent menacer profiler | loom impending imminent
loose | lâche libre desserré | free
looted | piller pillage | loot looting plunder ransack
lorry | camion | truck vehicle
lose | défaite perdre vaincu | defeat lost
loss | perte défaite | lose lost losing defeat
losses | perte déficit | loss deficit lost
lost | perdre perdu défaite vaincu | lose loss missing defeat
lot | beaucoup lot | many plenty
loud | bruyant fort | noisy noise deafening
lounge | salon salle | room
love | aimer amour adorer | adore affection like
lovely | charmant beau adorable | beautiful charming
low | bas faible | lower weak
loyal | loyal fidèle loyauté | loyalty faithful devoted
luck | chance bonheur fortune veine | lucky fortune chance
lucky | chanceux chance veinard | fortunate luck
luggage | bagage valise | baggage suitcase
lunar | lunaire lune | moon
lunch | déjeuner midi | meal luncheon
luncheon | déjeuner | lunch meal
lung | poumon pulmonaire | pulmonary
lying | mentir mensonge coucher allonger | lie lied lay lain
lyrics | paroles texte | words lyrical
machine | machine appareil engin | device
made | faire fait fabriquer fabriqué fabrication | make produced created manufactured manufacture
magazine | magazine revue hebdomadaire | periodical weekly publication review journal
magic | magie magique | sorcery magical witchcraft enchantment
magistrate | magistrat juge | judge justice
mail | courrier poste courriel | post letter email
main | principal majeur principale | principal chief major
mainstream | dominant courant traditionnel | conventional dominant
maintaining | maintenir entretenir maintien | maintain maintenance keep kept preserve
maintenance | entretien maintenance | upkeep servicing repair
majeste | lèse-majesté majesté | majesty
major | majeur important principal principale | main big significant principal
majority | majorité plupart majoritaire | most
make | faire fabriquer rendre fabrication | made create produce build manufacture
malaria | paludisme malaria | disease
male | mâle masculin homme hommes | man masculine men
mali | malien | malian
malian | mali malien | mali
mall | centre-commercial galerie | shopping-centre arcade
mama | maman mère | mother mum mom
man | homme hommes | male guy men
management | gestion direction | managing administration leadership
manager | directeur gérant responsable entraîneur sélectionneur | boss director head coach
mangoes | mangue | mango fruit
mangrove | mangrove palétuvier | swamp
manipulate | manipuler manipulation | manipulation rig
manual | manuel guide | handbook guide instructions
manufacture | fabriquer fabrication | make made
manufacturer | fabricant constructeur | maker producer manufacturing
map | carte plan | chart
marabout | marabout | healer
march | mars |
margin | marge bord écart | edge gap
market | marché commercialiser | bazaar marketplace
marriage | mariage noces épouser marier | wedding married marry
married | marié épouser marier mariage noces | marry wed marriage wedding
marry | mariage noces épouser marier | wedding marriage married
marshal | maréchal | officer commander
martyrs | martyr | martyrdom
marvelous | merveilleux | wonderful marvellous fantastic
mask | masque masquer cagoule masques | face-covering hide masks
masks | masque masques | mask
mass | masse messe massif | massive
massage | massage masser | rub
massive | massif énorme immense | huge enormous vast giant
match | match rencontre correspondre allumette partie | game fixture
mate | copain ami compagnon | friend partner buddy
material | matériel matériau matière | substance fabric
mathematical | mathématique | mathematics math maths
mathematician | mathématiques mathématicien | mathematics
mathematics | mathématiques mathématicien | mathematician
matter | affaire question sujet matière | issue subject affair
mature | mûr mature mûrir adulte | adult grown maturity
maximum | maximum maximal plafond | highest top
may | mai |
mayor | maire mairie | mayoral
mayoral | municipal mairie maire | mayor municipal
meal | repas | dinner lunch food
meaningful | significatif important | significant
means | moyen signifier | mean method way signify
meant | vouloir signifier destiné | mean intended
meantime | entre-temps intérim | meanwhile interim
measure | mesure mesurer | step action
meat | viande chair | beef pork flesh
mechanic | mécanicien garagiste mécanique | mechanical
mechanism | mécanisme dispositif | system device process
medal | médaille décoration | decoration medallist
media | médias média presse médiatique | press journalists broadcasters
mediation | médiation conciliation | arbitration conciliation negotiation mediator mediate
mediator | médiateur négociateur | negotiator mediation intermediary
medical | médical médecine sanitaire | medicine health
medicine | médicament traitement | drug treatment
mediocre | médiocre | poor average mediocrity
medium | moyen média | average middle
meet | rencontrer rencontre réunir réunion entretenir | met meeting encounter gather talks see
meeting | rencontre rencontrer entretien s'entretenir discussion réunion réunir | meet met talks interview discussion gather appointment
meetting | rencontre réunion | meeting
megawatt | mégawatt | mw
melting | fondre fonte | melt thaw
member | membre membres | members
members | membre adhérent membres | member adherent
membership | adhésion appartenance membre | member accession
memo | note mémo mémorandum | memorandum note
memoir | mémoires autobiographie | autobiography
memorable | mémorable | unforgettable
memorial | mémorial monument commémoratif souvenir | monument commemoration remembrance
memory | mémoire souvenir | remembrance recollection
men | hommes homme | man males male
mental | mental psychique psychiatrique | psychological psychiatric
mentioned | mentionner évoquer citer | mention cited referred
mentor | mentor guide conseiller | adviser guide teacher guru
menu | menu carte | carte
mere | simple | only simple
merely | simplement seulement | simply only
merger | fusion fusionner | merge takeover
merit | mérite mériter | deserve worth value
mess | désordre pagaille gâchis | chaos disorder muddle
message | message texto | note text communication
messed | gâcher salir | mess spoiled
messy | désordonné | untidy chaotic
met | rencontrer réunir entretenir rencontre | meet meeting encounter gather
metal | métal métallique | metallic
meter | mètre mètres | metre
metering | comptage compteur | meter
method | méthode procédé moyen | technique way procedure approach process
metre | mètre mètres | meter
metres | mètre | meter
metro | métro | subway underground
mexican | mexique mexicain | mexico
mexico | mexique mexicain | mexican
mice | souris | mouse rodent
microphone | microphone micro | mic
mid | mi milieu | middle
midday | midi | noon noontime
middle | milieu moyen centre proche-orient moyen-orient | centre mid east
midfielder | milieu | footballer player
midnight | minuit |
migrant | migrant immigré réfugié réfugiés migrants | immigrant refugee migration refugees migrants
migrants | réfugié réfugiés migrant | refugee refugees migrant
migrate | migrer émigrer migration | migration emigrate move
mild | doux léger modéré | gentle moderate
miles | milles kilomètres mille distance | mile kilometres distance
militant | militant activiste extrémiste combattant | extremist insurgent activist fighter
military | militaire armée militaires troupes | army armed forces soldiers troops
militias | milice milicien paramilitaire | paramilitary militiamen fighters insurgents
milk | lait laitier traire | dairy
million | million millions |
mind | esprit | intellect brain
mine | mine miner | pit mining colliery
minerals | minéral minerai minier | ore
minimal | minimal minime | minimum small slight
minimum | minimum minimal | least minimal
minister | ministre ministère | secretary cabinet ministry
ministerial | ministériel ministre | minister cabinet
ministry | ministère ministériel ministre | department minister
minor | mineur léger | underage slight
minority | minorité minoritaire | ethnic-group
minute | minutes | minutes
minutes | minute procès-verbal | minute moment
miracle | miracle miraculeux prodige | miraculous wonder
misery | misère malheur souffrance | suffering hardship poverty
mishap | incident mésaventure accident | accident incident misadventure
missile | missile roquette fusée missiles | rocket projectile missiles
missiles | missile | missile
missing | disparu manquant manquer disparition disparaître | lost disappeared absent disappearance disappear
mission | mission | task
mistake | erreur faute tromper | error mistaken blunder
mitigate | atténuer | lessen alleviate reduce
mixed | mixte mélanger mitigé | mix mixture
mobile | mobile portable téléphone | cellphone phone
mock | moquer railler simulé | ridicule deride taunt mockery fake
mode | mode manière | way method manner
model | modèle mannequin | mannequin
modem | modem | router
moderate | modéré modération modérer | moderation centrist
moderator | modérateur animateur | host presenter
modern | moderne contemporain actuel | contemporary new
modified | modifier modifié modification | altered changed amended modification
mold | moisissure moule moisi | mould fungus mildew
moment | moment instant | instant
monarch | roi monarque souverain | king ruler
monarchy | monarchie royauté | monarch royalty crown
monday | lundi |
money | argent fonds monnaie | cash funds currency
monitor | surveiller moniteur contrôler observateur | watch observe supervise track oversee
month | mois mensuel | monthly
monumental | monumental colossal | huge colossal massive
mood | humeur ambiance | temper spirit atmosphere
moon | lune lunaire | lunar
moral | moral morale éthique | ethical ethics morality
morality | moralité morale | ethics morals moral virtue
morning | matin matinée | dawn
moroccan | maroc marocain | morocco
morocco | maroc marocain | moroccan
mosaics | mosaïque | tile
moscow | moscou |
mosque | mosquée |
mostly | principalement surtout | mainly largely
motel | motel | hotel inn
mother | mère maman | mom mum parent
motion | motion mouvement | movement proposal
motive | motif mobile | reason motivation
motor | moteur | engine
motorcade | cortège convoi | convoy procession
mount | monter mont montagne organiser | mountain climb stage organize rise
mountain | montagne mont sommet | mount peak
mourners | endeuillé deuil proche pleureur | bereaved grieving mourn
mouse | souris | mice
mouth | bouche embouchure gueule | lip
move | déplacer mouvement déménager bouger | shift relocate movement transfer
movement | mouvement circulation | move organisation
movie | film cinéma | film cinema picture
movies | film cinéma | film cinema picture
mufti | mufti religieux | cleric imam
multiple | multiple plusieurs nombreux | several many numerous various
municipal | municipal communal | city local town council
murder | meurtre assassinat assassiner tuer homicide abattre | homicide killing kill slay assassination killed assassinate
murdered | assassiner assassiné tuer meurtre | murder killed slain
muscat | mascate |
muscle | muscle musculaire | muscular
museum | musée galerie | gallery
music | musique musical | musical song
musical | musical musique | music operetta
musicians | musicien | player instrumentalist band
muslim | musulman musulmans islam | muslims islam
muslims | musulman musulmans islam | muslim islam
must | devoir falloir |
mutilations | mutilation mutiler excision | mutilate maiming
mutual | mutuel réciproque | reciprocal common
mystery | mystère énigme mystérieux | mysterious enigma puzzle
nail | ongle clou clouer | spike
naked | nu dénudé | nude bare unclothed
name | nom |
named | nommer nomination désigner | appoint appointment
names | nom prénom nommer | name title
narrow | étroit serré rétrécir | thin tight slim slender
nasty | méchant désagréable vilain | unpleasant mean vicious
nation | nation pays état | country state national
national |  |
nationalism | nationalisme nationaliste | nationalist patriotism
nationalists | nationaliste indépendantiste | patriot separatist nationalism
nationality | nationalité | citizenship
nations | onu | un united
native | natif autochtone indigène originaire | indigenous aboriginal local
nato | otan |
natural | naturel nature | nature
nature | nature naturel | natural
navy | marine navire flotte | ship fleet
near | près proche voisin | close nearby
nearby | proche voisin proximité | near close neighbouring adjacent
nearest | proche près | closest near
neat | soigné propre ordonné | tidy orderly clean
necessarily | nécessairement forcément | inevitably
necessary | nécessaire indispensable nécessité | essential needed required necessity
neck | cou nuque | throat
need | besoin nécessiter nécessaire falloir | require requirement necessary necessity
negative | négatif | unfavourable adverse bad
negotiate | négociation négociations pourparlers négocier | negotiation negotiations talks
negotiated | négocier négociation | negotiate negotiation broker
negotiation | négociation négociations pourparlers négocier | negotiations talks negotiate
negotiations | négociation pourparlers négocier négociations | negotiation negotiate talks
negotiator | négociateur médiateur | mediator negotiate
neighbor | voisin voisins | neighbour
neighborhood | quartier voisinage | district area neighbourhood suburb vicinity
neighbors | voisin voisinage | neighbor neighbour neighbouring
neighbour | voisin voisins | neighbor
neighbourhood | quartier voisinage | neighborhood district area community
neighbours | voisin voisinage | neighbour neighbor neighbouring
nephew | neveu | relative
nerve | nerf nerveux | neural
nervous | nerveux inquiet anxieux | anxious worried tense edgy
nest | nid nicher |
net | net filet | mesh
netherlands | pays-bas néerlandais hollande hollandais | dutch holland
network | réseau réseaux | networks
networks | réseau réseaux | network
never | jamais |
new | nouveau neuf récent nouvelle | recent fresh latest novel
newborn | nouveau-né | baby infant
newcomer | nouveau-venu arrivant débutant | novice arrival
newspaper | journal quotidien presse | paper daily press
next | prochain suivant | following upcoming coming
nice | agréable gentil joli sympa | pleasant lovely good kind
nicest | gentil agréable | nice kindest
nickname | surnom surnommer sobriquet | alias moniker dub name
nigeria | nigérian | nigerian
nigerian | nigeria nigérian | nigeria
night | nuit soir soirée | evening overnight
nightmare | cauchemar | horror ordeal
nine | neuf | ninth
nineties | quatre-vingt-dix | ninety
nodded | hocher acquiescer | nod agree
noise | bruit sonore | sound din racket noisy
nominated | nommer désigner nommé | nominate appoint nomination nominee
nomination | nomination candidature désignation | appointment candidacy nominate designation
nominee | candidat nommé | candidate nomination contender
noon | midi | midday
normal | normal habituel ordinaire | usual ordinary regular standard
north | nord | northern
northeastern | nord-est | north-east northeast
northern | nord septentrional | north
northwest | nord-ouest | northwestern north-west
norway | norvège norvégien | norwegian
norwegian | norvège norvégien | norway
nose | nez | nasal
notch | cran encoche | level
notebook | carnet cahier ordinateur | notepad laptop
nothing | rien | nil
notice | avis remarquer préavis | notification announcement
notification | notification avis préavis | notice notify alert warning
notify | notifier avertir aviser | notification inform
notions | notion idée | idea concept
novel | roman nouveau livre ouvrage | book fiction
novelist | romancier écrivain auteur | author writer
november | novembre |
now | maintenant actuellement désormais | currently presently today
nuclear | nucléaire atomique | atomic
number | nombre numéro chiffre | figure total amount
numerous | nombreux multiple | many several multiple countless
nun | religieuse nonne soeur | sister
nuncio | nonce nonciature | envoy
nursery | crèche pépinière garderie | kindergarten creche daycare
nurses | infirmière infirmier soignant | nurse nursing carer
nutritional | nutritionnel nutritif | nutrition dietary
objections | objection opposition | opposition protest object
objective | but objectif | aim goal purpose
objects | objet opposer objecter | thing item oppose
obligated | obligé obliger | obliged required
obligations | obligation devoir engagement | duty commitment requirement oblige responsibility
observers | observateur analyste contrôleur | observer monitor watcher analyst
obsessed | obsédé obsession | obsession fixated
obtain | obtenir acquérir procurer | get got acquire gain
obvious | évident manifeste | clear evident apparent plain
obviously | évidemment manifestement | clearly obvious evidently
occasionally | parfois occasionnellement | sometimes occasional
occasions | occasion fois | occasion
occupation | occupation métier profession | occupy job profession
occupied | occuper occupé occupation | occupation taken seized busy
occur | survenir produire arriver lieu | happen take place arise occurrence
occurred | survenir produire arriver lieu | happened took place event occurrence
ocean | mer océan | sea
october | octobre |
odd | bizarre étrange impair | strange unusual
offended | offensé offenser vexer | offend insult offence
offensive | offensive offensant attaque attaquer assaut | attack assault insulting
offer | offrir offre proposer proposition | proposal propose give
offered | offrir proposer offert | offer proposed gave
office | bureau cabinet fonction | bureau workplace headquarters
officer | officier police policier policiers | police
official | officiel responsable fonctionnaire | authority functionary formal
offspring | progéniture descendance petit | children descendants young
often | souvent fréquemment | frequently
oil | pétrole huile pétrolier | petroleum crude
okay | d'accord bien | ok
old | vieux ancien âgé âge ans | elderly aged ancient former age years
oldest | vieux aîné ancien doyen | old elder eldest ancient
oman | omanais | omani
omani | oman omanais | oman
onboard | embarqué bord | aboard
ongoing | cours continu | continuing current continuous
onions | oignon |
online | en-ligne internet | internet web
open | ouvrir ouvert ouverture | opening start inaugurate opened
opened | ouverture ouvrir | opening open
opening | ouverture ouvrir | open opened
operating | exploiter fonctionner opérer exploitation | operate running
operation | opération intervention | surgery
operational | opérationnel opération | operation functioning
operative | agent opérationnel | agent spy
operator | opérateur exploitant | operate
opinion | opinion avis sondage | view belief
opponent | adversaire opposant ennemi rival opposition | rival opposition enemy
opportunity | occasion opportunité possibilité | chance
opposed | opposer opposé opposition contre | oppose opposition against
opposite | opposé contraire | contrary
opposition | opposition opposant | opponents dissident oppose opponent
optimistic | optimiste confiant | hopeful confident positive optimism
options | option choix possibilité | option choice alternative
orangutan | orang-outan singe | ape primate
orbit | orbite | circle orbital
order | ordre commande commander ordonner | command instruct request decree
ordered | ordonner commander ordonné | order commanded instructed
ordinary | ordinaire normal | normal common everyday regular
organisation |  | organization
organisers | organisateur organiser | organiser organise
organization | organisation organisme | organisation body group
oriented | orienter orienté axé | focused
origin | origine provenance | source
original | original initial origine | initial first
orphans | orphelin orphelinat | orphanage
others | autres autrui | other
otherwise | autrement sinon | else
ounces | once |
oust | évincer renverser chasser destituer éviction | topple overthrow remove expel overthrew ouster
outbreak | épidémie flambée éclatement apparition | epidemic eruption start
outcome | résultat issue aboutissement | result conclusion consequence
outer | extérieur externe | external
outfits | tenue vêtement entreprise | clothes clothing costume company
outgoing | sortant | departing
outlets | débouché magasin média prise | shop store media socket
output | production rendement | production yield
outside | dehors extérieur hors | exterior outdoors beyond
outstanding | exceptionnel remarquable impayé | exceptional remarkable
ovation | ovation acclamation | applause cheers
overall | global ensemble général | general total
overcharges | surfacturation surfacturer | overcharge
overcome | surmonter vaincre franchir | overcame surmount defeat beat
overflow | débordement déborder | spill flood
overlooking | surplomber dominer négliger | overlook ignore
overnight | nuit nocturne | night
overpriced | cher surévalué coûteux | expensive costly pricey
overseas | étranger outre-mer | abroad foreign
overthrow | renverser renversement | topple oust coup overthrew
overview | aperçu survol | summary outline
overwhelming | écrasant massif accablant | crushing massive huge vast
owe | devoir | debt owing
owner | propriétaire patron | proprietor own landlord
oxygen | oxygène |
pace | rythme allure cadence | speed rate tempo
pack | paquet meute emballer | package packet
package | paquet colis forfait | parcel
pact | pacte accord traité | agreement treaty deal accord
pad | coussin bloc tampon rampe | cushion notebook
page | page | sheet
paid | payer payé versé rémunéré | pay payment
pain | douleur souffrance mal | suffering ache painful
painful | douloureux pénible | pain sore distressing
painter | peintre peinture tableau | painting
painting | peinture tableau toile peindre peintre | picture canvas paint painter
pair | paire couple duo | couple duo two
pakistan | pakistanais | pakistani
pakistani | pakistan pakistanais | pakistan
palace | palais | castle residence
palestine | palestinien | palestinian
palestinian | palestine palestinien | palestine
pan | poêle casserole | pot saucepan
pandemic | pandémie épidémie | epidemic
panel | comité panneau jury commission | committee jury commission
pants | pantalon culotte | trousers slacks
papal | papal pontifical pape | pope pontifical pontiff
paper | papier journal | newspaper document
paperwork | paperasse formalité document | documents form administration
parade | défilé parade défiler | procession march
paradise | paradis paradisiaque | heaven
parakeet | perruche perroquet | parrot budgie
parallel | parallèle | similar simultaneous
pardoned | gracier grâce pardonner | amnesty forgave forgive clemency
parents | parent parents | father mother parental
park | parc garer stationner jardin | garden parking
parka | parka anorak manteau | anorak coat jacket
parliament | parlement assemblée | assembly
parliamentary | parlementaire législatif | parliament legislative
parole | libération | release
part | partie part rôle pièce | portion section share piece
partial | partiel partial | incomplete biased partly
participants | participant participer | participant attendee participate
participate | participer participation | participation participant take
participation | participation participer | involvement attendance participate turnout
particular | particulier précis | specific special
partner | partenaire associé compagnon | associate companion
partnership | partenariat partenaire association | alliance partner collaboration
party | parti fête partie | celebration faction
pass | passer adopter col laissez-passer | adopt
passed | passer adopté adopter | pass adopted approved
passengers | passager voyageur | passenger traveller
passport | passeport | document papers visa
past | passé ancien dernier | former previous
pasture | pâturage pré | grazing meadow
patent | brevet breveter | licence
paths | chemin sentier voie | path trail way
patience | patience patient | patient tolerance perseverance
patient | patients | patients
patients | patient malade | patient sick
patrol | patrouille patrouiller | guard police
pattern | motif modèle schéma | model
pause | pause interruption | break suspension halt
paved | paver pavé goudronner revêtu | tarmac asphalt cobbled surfaced
pavement | trottoir chaussée | sidewalk
paw | patte | foot
pay | payer paiement salaire verser rémunération | paid payment salary wage
peace | paix pacifique | truce peaceful ceasefire
peaceful | pacifique paisible calme | nonviolent calm quiet peace
peak | sommet pic culminer | summit top
pedicure | pédicure | manicure
peeing | uriner pisser | urinate
penalty | pénalité peine amende sanction | punishment fine sanction
pencil | crayon | pen
pencilled | crayon noter | scheduled
pending | attente cours | awaiting outstanding
peninsula | péninsule presqu'île | cape
penny | centime sou penny | pence cent
pension | retraite pension | retirement
people | gens personnes peuple population habitants personne | person public population folk citizens inhabitants persons
pepper | poivre poivron piment | chili
per | par |
perceived | percevoir perçu | perception seen regarded
percent | pourcent pourcentage | per-cent percentage
percentage | part proportion pourcentage | share proportion
perfect | parfait idéal | ideal flawless
perfection | perfection parfait | perfect
perform | accomplir jouer effectuer exécuter | performance play act
perhaps | peut-être | maybe possibly
period | période durée époque ère | time era
permanent | permanent durable | lasting
permission | permission autorisation accord | authorization consent permit approval
permit | permettre permis autoriser autorisation | allow licence authorize let permission
permitted | permettre autoriser permis | permit allow authorise let
persian | iran iranien perse | iran iranian
persistent | persistant tenace | persist continuing lasting constant
person | personne individu personnes gens | individual human people persons
personal | personnel privé | private individual
personality | personnalité caractère | celebrity character figure
persons | personne personnes gens | people person
perspective | perspective point-de-vue | viewpoint outlook view
persuaded | persuader convaincre | convince convinced persuasion
petersburg | pétersbourg |
petition | pétition requête | appeal request plea
petrol | essence carburant | gasoline fuel gas
petroleum | pétrole pétrolier hydrocarbures | oil crude fuel petrol
pharaoh | pharaon |
pharmacists | pharmacien | chemist druggist
pharmacy | pharmacie pharmacien | drugstore chemist pharmacist
phase | phase étape | stage step period
philosopher | philosophe philosophie | philosophy
philosophy | philosophe philosophie | philosopher
phone | téléphone téléphoner portable téléphonique | telephone call cellphone mobile
photographed | photographier photo photographié | photograph photo pictured photographer
photography | photographie photo photographe | photo photographer
photos | photo photographie image cliché | photo photograph picture image
phrase | expression phrase formule | expression words
physical | physique corporel | bodily
physician | médecin docteur | doctor
physicist | physique physicien | physics
physics | physique physicien | physicist
piano | piano pianiste | pianist keyboard
pick | choisir choix sélectionner | choose select selection
picket | piquet grève | strike protest
pickup | camionnette ramassage reprise | truck van
pics | photo image | picture photo photograph
picture | image photo tableau | photo image photograph
piece | morceau pièce | part bit
pies | tarte tourte | pie tart
pig | cochon porc | swine hog pork
pilot | pilote piloter aviateur | aviator flyer captain
pinchers | pince |
pinkies | auriculaire doigt | finger
pint | pinte |
pipe | tuyau pipe canalisation conduite | tube pipeline conduit
pipeline | oléoduc gazoduc conduite pipeline | pipe
pixel | pixel |
pizza | pizza |
place | lieu endroit placer | spot location site venue put
plain | plaine simple clair | simple clear ordinary lowland
plan | plan projet prévoir planifier programme | project scheme intend proposal planning program
plane | aviation avion avions | air force aircraft
planet | planète |
planning | planification planifier projeter prévoir | plan preparation
plant | usine plante centrale planter plantes | factory plants
plants | plante plantes | plant
plaster | plâtre plâtrer | stucco
plastic | plastique | polymer
plate | assiette plaque plat | dish tray sheet
platform | plateforme quai tribune | stage podium dais rostrum
play | jouer jeu pièce | game perform played
played | jouer | play
player | joueur joueuse |
pleaded | plaider supplier implorer | beg begged appeal implore plead
pleasant | agréable plaisant | nice enjoyable
pleased | content satisfait ravi heureux | happy glad satisfied delighted
pleasure | plaisir joie | enjoyment delight
pledge | promesse engagement promettre engager | promise vow commitment commit
plenty | beaucoup abondance | lots abundance
plot | complot intrigue comploter parcelle | conspiracy scheme conspire
plotter | conspirateur comploteur | plot conspirator
plus | plus outre | addition
pocket | poche empocher | bag pouch
poem | poète poésie poème | poet poetry
poet | poète poésie poème | poetry writer poem
poetry | poète poésie poème | poet poem
point | point montrer | spot stage
poisoning | empoisonnement intoxication empoisonner | poison
poland | pologne polonais | polish
polar | polaire | arctic antarctic
police | police policier gendarmerie policiers | cops officers constabulary officer
policeman | policier agent gendarme | officer cop police
policy | politique | strategy
polish | pologne polonais | poland
polite | poli courtois | courteous civil respectful mannered
politely | poliment | courteously polite
political | politique | politics politician
politicians | politicien élu politique | politician lawmaker political
politics | politique | political politician
poll | élection élections scrutin vote | election elections vote
polling | scrutin vote sondage | poll voting vote ballot
polluting | polluer pollution polluant | pollution contaminate pollutant dirty
pollution |  |
polonium | polonium |
polygamous | polygame polygamie | polygamy
pool | piscine bassin |
poor | pauvre mauvais pauvreté | poverty needy impoverished
pope | pape |
popped | éclater | pop burst
popular | populaire popularité | popularity
popularity | popularité cote | popular approval
populated | peuplé peupler habité | inhabited population
population | population habitants peuple | people inhabitants
pork | porc cochon | pig ham meat
porn | porno pornographie pornographique | pornography pornographic
port | port portuaire | harbour harbor
portion | portion partie part | part share
portrait | portrait | picture painting photo depiction
portugal | portugais | portuguese
portuguese | portugal portugais | portugal
posed | poser pose | pose present
position | position poste | post job stance
positive | positif favorable | favourable optimistic
possessed | posséder possession détenir | possess owned possession have
possibility | possibilité éventualité | possible chance option
possible | possible éventuel | potential possibility feasible
possibly | possiblement peut-être | perhaps maybe possible
post | poste publier courrier | position job mail publish
postcards | carte-postale carte | card
postponed | reporter report ajourner repousser | postpone postponement delay adjourn
postponement | report reporter ajournement | delay postpone adjournment deferral
pot | pot marmite casserole cannabis | pan container cannabis marijuana
potato | patate pomme-de-terre | spud vegetable
potential | potentiel éventuel possible | possible capacity
pound | livre | sterling
pour | verser | flow
poverty | pauvreté misère pauvre | poor hardship destitution
power | pouvoir puissance énergie électricité | authority energy electricity strength
powerful | puissant fort influent | strong mighty influential power potent
practical | pratique concret | pragmatic realistic useful
practice | pratique entraînement exercice pratiquer | practise training exercise
praised | louer féliciter saluer éloge | praise hail commend
pray | prier prière | prayer worship
preacher | prédicateur pasteur prêcheur | pastor minister preach evangelist
precisely | précisément exactement justement | exactly precise accurately just
predators | prédateur rapace | hunter carnivore
predecessor | prédécesseur devancier | forerunner
predictable | prévisible | foreseeable expected
predicted | prédire prévoir prédiction | predict prediction forecast
predominantly | majoritairement principalement | mainly mostly largely
prefect | préfet | governor
prefer | préférer préférence | preference favour
preferably | préférence | ideally prefer
preference | préférence | prefer choice favour
preferred | préférer préféré préférence | favoured favorite prefer preference
pregnancy | grossesse enceinte | pregnant maternity gestation
pregnant | enceinte grossesse | pregnancy expecting
premier | premier-ministre premier | prime-minister
premise | prémisse postulat | assumption
premium | prime premium supplément | bonus payment fee
preorder | précommande précommander | pre-order
prepared | préparer préparé prêt | prepare ready preparation
prepayment | prépaiement remboursement | advance
presence | présence présent | present attendance
present | présent présenter cadeau actuel | current gift
preserve | préserver conserver préservation | conserve preservation protect maintain
presided | présider | chair president lead led
presidency | président présidente présidence | president
president | président présidence présidentiel présidente | presidency presidential leader head
presidential | présidentiel présidentielle | president presidency
press | presse appuyer journal quotidien | media journalists newspapers newspaper daily
pressed | presser appuyer pression | press urged push
pressure | pression pressions | press push
pretending | feindre prétendre simuler | feign pretence
pretty | joli assez | beautiful lovely fairly
prevented | empêcher prévenir prévention éviter | prevent prevention stop avert
previous | précédent antérieur ancien | former earlier prior
previously | auparavant précédemment avant | before earlier formerly prior
price | prix tarif coût coûter | cost rate fee pricing
pricey | cher coûteux onéreux | expensive costly
pride | fierté orgueil | proud
priest | prêtre curé abbé | cleric clergyman father
primarily | principalement surtout | mainly chiefly mostly
primary | primaire principal premier | main principal chief first
prime | premier primordial principal | main chief principal premier
prince | princesse | princess
princess | prince princesse | prince
principal | principale majeur | main major
principals | principal directeur proviseur | main head headmaster chief
principle | principe | rule tenet standard
print | imprimer impression | printed printing
prior | préalable antérieur avant | previous before
priority | priorité prioritaire | preference precedence urgency
prison | prison pénitencier détention carcéral prisonnier emprisonner détenu | jail imprisoned prisoner inmate
prisoner | prison prisonnier emprisonner détenu | prison jail imprisoned inmate
private | privé particulier | personal privacy
privately | privé | private secretly
privileged | privilégié privilège favorisé | favoured advantaged elite privilege
prize | prix récompense | award trophy
pro | pro professionnel | professional
probably | probablement vraisemblablement | likely presumably probable
probe | enquête sonde enquêter sonder | investigation inquiry investigate spacecraft
problem | problème difficulté souci | issue trouble difficulty
procedure | procédure démarche | process method
proceed | procéder poursuivre continuer | continue advance go
proceedings | procédure poursuites procès débats | lawsuit case action trial process
process | processus procédure traiter | procedure
processing | traitement traiter transformation | treatment handling process
processor | processeur | chip microprocessor
proclaimed | proclamer déclarer proclamation | declared announced proclamation
produce | produit produits produire | product products
producer | producteur | maker produce
product | produit produits produire | goods item merchandise products produce
production | production produire fabrication | produce output manufacturing
products | produit produits produire | product produce
profession | travail emploi métier | work job employment
professional | professionnel | pro
professionalism | professionnalisme | competence professional
professor | professeur enseignant | teacher
profile | profil portrait | portrait
profit | bénéfice profit gain | earnings gain
program | programme émission logiciel projet plan | programme scheme plan project
programme | programme émission | program scheme show
progress | progrès progresser avancée | advance headway progression
prohibited | interdire interdit prohibé | banned forbidden outlawed prohibition
project | projet plan programme | plan scheme programme program
promised | promettre promis engager | promise pledged vowed
promoting | promouvoir promotion favoriser | promote promotion encourage
promotional | promotionnel promotion publicitaire | promotion advertising
prompt | provoquer inciter rapide prompt | trigger cause rapid
proof | preuve prouver | evidence prove
propaganda | propagande | disinformation
proper | convenable correct | appropriate correct
properly | correctement convenablement | correctly proper
property | propriété bien immobilier | estate possession
proportion | part pourcentage | share percentage
proposal | proposition projet offre proposer | propose offer plan
propose | proposer proposition | proposal offer
proposed | proposer proposé proposition | propose suggested proposal offered
prosecution | poursuites accusation parquet | prosecutor prosecute trial
prosecutor | procureur parquet accusation ministère-public | prosecution prosecute attorney
prospect | perspective possibilité | possibility outlook chance
protect | protéger protection défendre | protection defend safeguard
protection | protection protéger | protect safeguard
protein | protéine |
protest | manifestation manifestants manifester | demonstration protesters
protestant |  |
protesters | manifestation manifestants manifester | protest demonstration
protests | manifestation protester contestation manifester | protest demonstration rally unrest
protocol | protocole | procedure
proud | fier fierté orgueilleux | pride
prove | prouver démontrer preuve | proof proven demonstrate
proven | prouver prouvé avéré | prove proof established
proverb | proverbe dicton | saying adage maxim
provide | fournir offrir assurer | supply offer give deliver
province | région | region
provinces | province région provincial | province region provincial
provincial | provincial province | province regional
provision | disposition fourniture | provide clause supply
provoked | provoquer susciter déclencher provocation | trigger cause spark incite provocation
pub | pub bar bistrot | bar
public | public | people audience
publication | publier paraître | publish published
publicist | publicitaire attaché | spokesman spokeswoman agent
publish | publier publication paraître | published publication
published | publier publié paru publication paraître | publish publication released
puff | bouffée souffle |
pull | tirer retirer | drag withdraw
pump | pompe pomper | inject
punch | coup poing frapper | hit blow struck
punishment | punition châtiment peine sanction | penalty punish sanction sentence
pup | chiot | puppy dog
pupil | élève étudiant étudiants | student students
puppets | marionnette pantin | marionette doll
puppy | chiot chien | dog pup
purchase | achat acheter acquisition acquérir | buy bought acquisition
pure | pur pureté | clean purity
purporting | prétendre prétendu | claim purport
purpose | but objectif finalité | aim goal objective
pursue | poursuivre poursuite | chase follow seek pursuit
pursuit | poursuite recherche quête | chase pursue quest search
pushed | pousser poussé | push shoved
put | mettre poser placer | place set
putin | poutine |
putting | mettre poser | put placing
python | python | snake
qatar | qatari | qatari
qatari | qatar | qatar
qualified | qualifié qualifier diplômé compétent | certified competent eligible skilled
qualifier | qualification éliminatoire qualifié | qualify qualifying qualification
quality | qualité | standard excellence
quarrel | querelle dispute disputer quereller | dispute argument row feud argue
quarter | trimestre quart quartier | district
queen | reine |
question |  |
questions | question interrogation demande | question inquiry query ask
queue | file queue attente | line wait
quickly | rapidement vite | fast rapidly swiftly quick
quietly | discrètement tranquillement silencieusement | quiet silently discreetly
quite | assez plutôt | rather fairly
quitting | démission démissionner quitter abandonner | resign resignation leave depart
quiz | quiz questionnaire | contest
quote | citer citation devis | cite quotation
rabbit | lapin | bunny hare
race | course race | contest competition
racial | racial raciste ethnique | ethnic race racist racism
racism | racisme raciste | racist discrimination xenophobia
radar | radar |
radiation | radiation rayonnement irradiation radioactivité | radioactivity rays radioactive
radical | radical extrémiste | extremist extreme
radio | radio station | broadcaster
raid | raid descente razzia | attack incursion assault strike
rail | train ferroviaire | train railway
railway | chemin-de-fer ferroviaire rail train | rail railroad train
rain | pluie pleuvoir averse | rainfall shower
raise | augmenter |
raised | lever élever augmenter soulever | raise increased lifted
rally | rassemblement meeting rallye | gathering demonstration
ran | courir diriger | run managed operated
ranch | ranch ferme | farm
rand | rand |
random | aléatoire hasard | arbitrary haphazard
range | gamme portée éventail | scope
rank | rang grade classer classement | grade position place rate status ranking
ransom | rançon rançonner | payment extortion
rape | viol violer | assault rapist
rapidly | rapidement vite | quickly rapid fast swiftly
rapper | rappeur | rap singer
rare | rare rareté | uncommon scarce
rarely | rarement | seldom rare infrequently
rate | taux tarif rythme | level price pace
rather | plutôt assez | quite
ratified | ratifier ratification approuver | approve approval ratification endorsed
reach | atteindre joindre parvenir | attain contact arrive
react | réagir réaction répondre | reaction respond response reply
reaction | réaction réponse réagir | react response
read | lire lecture lu | reading peruse
ready | prêt | prepared
realise | réaliser comprendre | realize understand
reality | réalité réel | real fact
realize | réaliser comprendre | realise understand
really | vraiment réellement | truly actually genuinely very
rear | arrière élever | back raise hind
reason | raison motif cause | cause motive grounds
reasonable | raisonnable | sensible moderate
reasonably | raisonnablement | fairly reasonable
reassure | rassurer tranquilliser | comfort calm reassurance assure
rebel | rebelle insurgé révolté | insurgent rebellion guerrilla
rebellion | rébellion révolte soulèvement | revolt uprising insurrection mutiny rebel
recalled | rappeler souvenir | recall remembered
receipt | reçu réception ticket quittance | invoice bill receive voucher
receive | recevoir accueillir | host welcome
received | recevoir accueillir reçu | got receive welcomed hosted obtained
recent | nouveau nouvelle récent | new
recently | récemment dernièrement | lately newly
reception | réception accueil | welcome
receptionist | réceptionniste | clerk
recieved | recevoir | received get
recipient | destinataire bénéficiaire lauréat | beneficiary receive
recognition | reconnaissance | recognize recognise acknowledgement acceptance award
recognized | reconnaître reconnaissance reconnu | acknowledge identify recognition recognise
recollection | souvenir | memory recall
recomend | recommander | recommend
recommend | recommander conseiller préconiser | advise suggest recommendation
reconciliation | réconciliation réconcilier | reconcile rapprochement
reconciling | réconcilier concilier réconciliation | reconcile reconciliation
reconsider | reconsidérer réexaminer | rethink review
record | record disque enregistrer dossier album | album best-ever file
recover | récupérer rétablir guérir redresser | recovery retrieve heal regain rebound
recovering | récupérer rétablir guérir rétablissement | recovery recuperate regain heal
recovery | reprise rétablissement guérison récupération | recover rebound
recreating | recréer | recreate reproduce
recruiting | recruter recrutement | recruit recruitment hire enlist
rector | recteur | head principal
red | rouge |
rediculous | ridicule | ridiculous
reduced | réduire diminuer baisser réduction | reduce reduction cut decrease lower
reduction | réduction baisse diminution baisser diminuer | cut reduce decrease fall drop decline
reef | récif | coral atoll shoal
refer | référer renvoyer évoquer | reference mention cite
referee | arbitre arbitrer | umpire official
reference | référence mention allusion renvoi | refer mention allusion citation
referrals | renvoi orientation | refer
referred | référer renvoyer évoquer saisir | refer mention reference
refinery | raffinerie | refining refine plant
reflect | refléter réfléchir | reflection mirror
reform | réforme réformer | change overhaul restructuring
reformist | réformiste réformateur | reformer moderate
refugee | réfugié réfugiés migrant migrants | refugees migrant migrants
refugees | réfugié déplacé exilé réfugiés migrant migrants | displaced exile migrant asylum refugee migrants
refund | rembourser remboursement | reimburse repay reimbursement repayment
refusal | refus rejet refuser rejeter | refuse rejection denial decline reject
refuse | refuser refus rejeter | reject refusal
refused | refuser refus rejeter | refusal rejected declined denied
regarding | concernant sujet | concerning about
regardless | indépendamment malgré | irrespective despite
regime | régime gouvernement | government
region | région zone territoire province | area territory regional province
regional | régional région | region local
register | registre inscrire enregistrer | record enrol list registration
registered | enregistrer inscrire immatriculer enregistré | recorded enrolled registration
registration | inscription enregistrement immatriculation | enrolment register enrollment
regret | regret regretter | remorse sorry
regular | régulier habituel | usual normal frequent
regulated | réglementer réguler | regulation regulate control regulator
regulation | réglementation règlement régulation | rule law regulate regulatory
regulator | régulateur autorité | authority watchdog regulation
reigns | régner règne | rule reign
reimbursed | rembourser remboursement | repay repaid refund compensate
reins | rêne commande | control power
reintroduction | réintroduction réintroduire | reintroduce return
reject | refuser refus rejeter | refuse refusal
rejected | rejeter refuser rejet | reject rejection refuse
rejoin | réintégrer rejoindre | return
related | lié connexe apparenté | linked connected
relation | relations liens | relations ties relationship
relations | relation rapport lien liens | ties links relationship contacts relation
relationship | relation rapport liaison lien relations liens | relation tie romance relations ties
relatively | relativement assez | comparatively fairly
relatives | proche parent famille | relative family kin
relaxed | détendu assoupli relâcher | relax ease calm
release | libérer libération | free liberation
released | libérer libéré publier sortir | freed release published liberated
relevant | pertinent concerné | pertinent relevance appropriate
reliable | fiable sûr fiabilité | reliability dependable trustworthy
relief | soulagement secours aide | aid help assistance respite relieve
religion | religion culte foi religieux | faith religious belief creed
religious | religieux religion | religion faith spiritual
reluctant | réticent réticence hésitant | unwilling reluctance hesitant
relying | compter dépendre reposer appuyer | rely depend count reliance
remain | rester demeurer | stay
remarks | remarque propos commentaire déclaration | remark comments statement
remedy | remède recours remédier | cure solution
remember | souvenir rappeler commémorer | recall recollect
remembered | souvenir rappeler commémorer | remember recall remembrance commemorate
reminder | rappel rappeler | remind
remote | éloigné reculé isolé distance télécommande | distant isolated faraway
removal | enlèvement retrait suppression destitution | remove dismissal withdrawal
removed | retirer enlever supprimer destituer ôter | remove removal withdraw take oust eliminate
renewed | renouveler nouveau reconduire regain | renewal fresh revived new
rent | loyer louer location | lease hire rental tenancy
rental | location | rent hire lease
reopen | rouvrir réouverture relancer | restart resume reopening
repair | réparer réparation | fix mend
repeat | répéter répétition | repetition reiterate
repeatedly | répétition fréquemment souvent | often frequently
replace | remplacer remplacement succéder successeur | replacement substitute succeed successor
replacement | remplacement remplaçant remplacer | replace substitute successor
replied | répondre réponse répliquer | reply answer respond
reply | réponse répondre | answer response respond
report | rapport signaler rapporter compte-rendu reportage | account document announce story
reportedly | apparemment présumé | allegedly
reporter | journaliste | journalist
representative | représentant député députés parlementaire | delegate envoy lawmaker deputy
represented | représenter représentant | represent representative representation
reptile | reptile | lizard snake
reputation | réputation renommée | fame name image standing
request | demande demander requête réclamer solliciter exiger | ask demand appeal application claim
required | exiger requis obligatoire nécessaire | require needed mandatory
requirements | exigence besoin condition | requirement require need condition
rescheduled | reporter rééchelonner reprogrammer | postponed reschedule
rescue | sauvetage secours sauver secourir | save saved saving relief
research | recherche rechercher | study researcher
researcher | scientifique chercheur savant | scientist
reserves | réserve réserver | reserve stockpile
reshuffle | remaniement remanier | shake-up
reside | résider habiter vivre | live resident dwell residence lived
residence | résidence domicile demeure habitation | home house dwelling reside
residents | habitant résident riverain | resident inhabitant local
resign | démissionner démission | resignation quit step-down resigned
resignation | démission démissionner | resign resigned
resigned | démission démissionner | resignation resign
resistance | résistance résister opposition | resist opposition
resolution | résolution | resolve motion
resolved | résoudre régler résolu décider | settle solve solved decide resolution
resort | station recours recourir complexe villégiature | hotel turn recourse holiday
resources | ressource moyens | resource means
respect | respect respecter | esteem
respectfully | respectueusement | respect politely
respectively | respectivement | respective
respond | répondre réagir réponse | response reply answer react
response | réponse réaction riposte | reply answer reaction respond
responsibility | responsabilité responsable | responsible accountability duty
responsible | responsable responsabilité chargé | responsibility accountable liable
rest | repos reste reposer | remainder relax
restaurant | restaurant brasserie resto | eatery diner bistro
restore | restaurer rétablir restauration rétablissement | restoration re-establish renovate repair
restraint | retenue modération contrainte | moderation caution limitation
restrictions | restriction limitation | curb limit restrict limitation
resturant | restaurant | restaurant
result | résultat résulter bilan conséquence effet | outcome score consequence effect
resume | reprendre reprise | restart resumption continue
retains | conserver garder retenir | keep kept retain
retarded | retardé attardé | delayed
retired | retraité retraite | retire retirement pensioner
retreat | retraite retirer repli reculer | withdraw withdrawal pullback withdrew
return | retour retourner revenir rentrer | back comeback
retweet | retweeter | tweet share
reunion | réunion retrouvailles | meeting gathering reunite
reunited | réunir retrouver réunifier | reunion reunification
revealed | révéler dévoiler révélation | reveal revelation disclose
revenge | vengeance venger revanche représailles | vengeance retaliation reprisal avenge
revenues | revenu recette chiffre | income earnings sales turnover
review | examen revue critique réexaminer bilan | examine assessment critique evaluation
revised | réviser revoir modifié révision | revise revision amend modify
revision | révision modification | change review amendment revise
revolt | révolte insurrection soulèvement | uprising insurrection
revolution | révolution révolutionnaire | revolutionary
revolutionary | révolution révolutionnaire | revolution
reward | récompense récompenser prime | prize bounty
rich | riche fortuné richesse fortune | wealthy affluent wealth fortune
ride | monter trajet balade tour | rode riding
ridiculous | ridicule absurde grotesque | absurd ludicrous laughable silly
rifle | fusil | gun
right | droit droite raison correct droits | correct proper entitlement rights law
rights | droits droit | right law
ring | bague anneau sonner cercle | rang call
riot | émeute troubles | unrest disorder disturbance rioting violence
ripped | déchirer arracher | torn tear tore
rise | hausse augmentation augmenter monter | rose risen increase surge climb
risen | augmenter monter augmentation hausse | rise rose increased climbed
risk | risque risquer danger | danger hazard threat
rival | rival adversaire concurrent ennemi | competitor opponent challenger rivalry enemy
river | fleuve rivière |
road | route rue chemin routier | street highway
robbery | vol voler | theft steal
rocket | fusée roquette | missile
rodents | rongeur rat | rat mouse
role | rôle fonction | part position
romania | roumanie roumain | romanian
romanian | roumanie roumain | romania
romantic | romantique amoureux sentimental | romance love
roof | toit toiture | rooftop
room | chambre pièce salle place | bedroom space hall suite
root | racine enraciner cause | origin cause source
rotation | rotation alternance | rotate
rough | rude brutal approximatif agité | harsh tough violent
round | tour rond | circular stage
roundabout | rond-point giratoire carrefour | junction
route | itinéraire route parcours | itinerary road way
routine | routine habituel | usual regular ordinary practice
row | rangée querelle dispute polémique | line dispute quarrel
rubber | caoutchouc gomme | latex
rude | grossier impoli malpoli | impolite discourteous
rudeness | grossièreté impolitesse | rude impoliteness
ruins | ruines ruiner vestiges décombres gâcher | remains rubble wreckage destroy debris
rule | règle règlement gouverner règne | regulation govern ruling
ruler | roi monarque souverain | king monarch
rumors | rumeur bruit | rumour gossip hearsay
rumoured | rumeur | rumor rumored gossip
run | courir course diriger gérer | ran operate manage
rung | sonner échelon | ring rang
running | courir course gestion | run race
runoff | second-tour ballottage ruissellement | second-round
runway | piste | airstrip tarmac catwalk
rural | rural campagne | countryside country agricultural
rush | ruée précipiter hâte | hurry dash
russia | russie russe | russian
russian | russie russe | russia
sabre | sabre épée | sword saber
sack | licencier sac renvoyer limoger licenciement | dismiss fire dismissal bag
sacked | licencier renvoyer limoger | dismiss fire fired
sad | triste tristesse | unhappy sadness sorrowful
saddle | selle |
safe | sûr coffre-fort sécurité | secure safety
safety | sécurité sûreté | safe security
said | dire déclarer affirmer indiquer assurer | say tell told state declare claim
sailed | naviguer appareiller voguer | sail navigate
sake | saké bien | benefit behalf
salad | salade laitue | lettuce
salary | salaire rémunération | wage pay
sale | vente vendre | sell sold
sales | vente ventes solde | sale sell sold
salon | salon coiffeur | parlour hairdresser
salsa | salsa |
sample | échantillon prélèvement | specimen
sanction | sanctions | sanctions
sanctions | sanction sanctionner embargo | embargo penalty punish sanction
sandwich | sandwich | snack
sang | chanter | sing sung song singer
sat | asseoir siéger assis | sit seated
satanism | satanisme | satanist
satellite | satellite satellitaire | spacecraft orbiter
satisfaction | satisfaction satisfait | satisfied contentment
satisfactory | satisfaisant | acceptable adequate
satisfied | satisfait satisfaire content | satisfy satisfaction happy pleased
saturday | samedi |
sauce | sauce | gravy dressing ketchup
saudi | arabie saoudite saoudien | arabia
sausages | saucisse saucisson | hotdog salami
save | sauver économiser épargner sauvegarder | rescue economize
saw | voir vu scie | see seen spotted
say | dire déclarer affirmer assurer | said tell told state declare claim
scale | échelle ampleur balance escalader | size extent magnitude
scallops | pétoncle coquille-saint-jacques | shellfish
scam | arnaque escroquerie fraude | fraud swindle con
scammers | escroc arnaqueur | fraudster swindler scam conman
scandal | scandale affaire | outrage controversy
scared | effrayé peur effrayer | scare afraid frightened fear
scary | effrayant inquiétant | frightening terrifying alarming fear
scenario | scénario | situation script plot
scenes | scène | scene
scent | odeur parfum senteur | smell odour perfume fragrance
scepticism | scepticisme sceptique | skepticism sceptical doubt
scheduled | prévu programmé planifié | planned due timetable schedule
scheme | projet plan programme combine | plan project program plot
scholar | érudit savant chercheur boursier | academic researcher
scholarship | bourse érudition | grant bursary
school | école scolaire lycée collège | college academy education
schoolchildren | écolier élève | pupil student schoolboy schoolgirl
science | scientifique | scientific
scientific | scientifique science | science scientist
scientist | scientifique chercheur savant | researcher
scientists | scientifique chercheur savant | scientist researcher science
scooping | ramasser remporter | win scoop
score | marquer score but résultat | goal result
scotland | écosse écossais | scottish
scottish | écosse écossais | scotland
scouts | scout éclaireur | scouting
scrambled | brouiller brouillé précipiter | rush hurry
scrap | ferraille supprimer abandonner | cancel waste
scrapped | supprimer abandonner annuler | scrap cancel abandon
scratching | gratter griffer rayer | scratch
screaming | crier hurler cri hurlement | shouting yelling scream shriek cry
screen | écran dépister | display
screw | vis visser | bolt fasten
sculptor | sculpteur | sculpture artist
sculpture | sculpture statue | statue sculptor carving
sea | mer océan | ocean
seafood | fruits-de-mer poisson | fish shellfish
sealed | sceller fermer scellé boucler | closed shut locked cordoned
search | recherche chercher fouille perquisition fouiller | hunt seek look
seaside | littoral balnéaire mer plage | beach coastal coast shore
season | saison saisonnier | seasonal
seat | siège place | chair
second | deuxième second seconde | two
secondary | secondaire | minor
secret | secret confidentiel | confidential hidden classified
secretary | secrétaire ministre | minister assistant
sect | secte | cult
sector | secteur industrie branche | industry field
secure | sécuriser sûr obtenir | safe obtain
security | sécurité sûreté sécuritaire titre | safety protection secure
see | voir rencontrer apercevoir | saw seen watch view meet spot
seed | graine semence | grain
seek | chercher | search
seeking | chercher rechercher demander | seek sought looking
seems | sembler paraître | seem appears
seen | voir vu aperçu | see saw spotted
seized | saisir saisie emparer confisquer | confiscated captured seizure grabbed
seizures | saisie crise convulsion | seize confiscation convulsion fit
seldom | rarement | rarely
select | sélectionner choisir sélection | selection choose chose chosen pick
selection | sélection choix | select choice choose
self | soi | oneself
sell | vendre vente | sold sale
seminar | séminaire colloque | conference workshop symposium
senate | sénat sénateur | senator
senator | sénat sénateur | senate
send | envoyer expédier envoi transmettre adresser remettre | sent dispatch mail ship convey transmit deliver
senegal | sénégal sénégalais | senegalese
senegalese | sénégal sénégalais | senegal
sense | sens sentiment sentir | feeling meaning feel
sensitive | sensible délicat | delicate touchy vulnerable sensitivity
sensor | capteur détecteur | detector
sent | envoyer envoyé expédié transmettre adresser remettre | send dispatched mailed convey transmit deliver
sentence | condamner condamnation peine | convicted condemn
sentenced | condamner peine condamnation | sentence convicted jailed
separate | séparer séparé distinct | split separation apart
separately | séparément | separate apart
separation | divorce divorcer séparation | divorce
seperate | séparer séparé | separate
september | septembre |
serbia | serbie serbe | serbian
serbian | serbie serbe | serbia
sergei | sergueï | sergey
sergey | sergueï | sergei
series | série suite | string succession
serious | grave sérieux important | severe grave seriously major critical
seriously | gravement sérieusement | serious badly severely
servant | serviteur domestique servante | maid domestic
served | servir servi | serve service
service | service prestation | serve assistance
session | séance session | sitting meeting
set | fixer ensemble mettre | fix establish put
setback | revers échec | reversal blow defeat
setting | cadre réglage | set backdrop
settle | régler installer résoudre | resolve settlement
settlement | règlement accord colonie | deal agreement colony
setup | installation configuration | arrangement
seven | sept | seventh
several | plusieurs | many some
severe | grave sévère rigoureux | harsh serious strict acute heavy
sex | sexe sexuel | sexual gender intercourse
sexual | sexuel sexe | sex sexuality
shadow | ombre fantôme | shade
shake | secouer trembler ébranler serrer | shook shaken rock tremble jolt
shaken | secouer ébranler secoué | shook shake rattled
shame | honte honteux dommage | disgrace embarrassment humiliation shameful
shape | forme façonner | form
share | part action partager proportion pourcentage | stake stock portion split proportion percentage
shareholder | actionnaire actionnariat | stockholder investor
sharp | vif aigu tranchant pointu | steep keen cutting
shed | verser hangar remise abri | hut barn spill drop
sheep | mouton brebis ovin | lamb ewe livestock
sheet | feuille drap tôle | page
sheik | cheikh | sheikh
shelter | abri refuge abriter | refuge haven housing
shifts | changement déplacer équipe | change move
ship | navire bateau expédier marine flotte | vessel boat navy fleet
shipping | expédition navigation maritime transport livraison | ship maritime delivery freight
shipyard | chantier-naval chantier | shipbuilder dockyard
shirt | chemise maillot | blouse jersey top
shirtless | torse | bare-chested topless
shit | merde | crap
shocked | choqué choquer bouleversé | shock stunned appalled
shoes | chaussure soulier basket | footwear boot sneaker sandal
shook | secoué secouer trembler serrer ébranler | shake shaken rock rattle tremble jolt
shooting | fusillade tir tournage | shot gunfire shoot
shop | magasin boutique commerce | store shopping retailer
shopkeepers | commerçant marchand épicier | merchant retailer trader grocer
shopping | achats courses magasinage | shop
shore | plage côte littoral | beach coast
shores | rivage côte rive littoral | coast beach shoreline
short | court bref pénurie | brief
shot | tirer tir abattu coup-de-feu | shoot shooting gunfire fired
shoulder | épaule épauler assumer | bear carry arm
shouted | crier hurler cri | yell scream cry
show | montrer spectacle émission | display demonstrate shown programme performance
shown | montrer présenter | show display
shrimp | crevette | prawn crustacean
shut | fermer fermeture | close closure
shuttle | navette | spacecraft
sick | malade maladie | ill sickness disease illness
side | côté camp face | flank team
sidelines | marge coulisses touche | margin fringe
siege | siège assiéger | besiege
sight | vue vision | vision view
sign | signer signe panneau | signature signal signing
signals | signal signe signaler | sign indicate indication
signature | signature signer | sign autograph
significant | important significatif considérable | major important considerable
signoff | approbation accord | approval
silence | silence silencieux | silent quiet
silent | silencieux muet silence | quiet mute silence
silk | soie soyeux | fabric
silver | argent argenté | silverware
similar | semblable similaire analogue | alike comparable like
simple | simple facile | easy basic straightforward plain
simply | simplement | merely just
simultaneously | simultanément | concurrently together simultaneous
sin | péché pécher | wrongdoing sinner
singer | chanteur chanteuse interprète | vocalist artist sing sang
single | seul célibataire unique | sole unmarried
sink | couler évier sombrer | sank sunk basin
sister | sœur soeur | sibling
sit | asseoir siéger assis | sat seat seated
sitting | séance assis siéger | sit seated session
situation | situation | circumstances
six | six |
sixth | sixième |
size | taille dimension grandeur ampleur | dimension scale
ski | ski skier skieur | skiing skier slalom
skills | compétence savoir-faire habileté | skill ability expertise
skip | sauter | omit miss
skipping | sauter | skip
sky | ciel | heaven skies air
slack | mou relâché | loose sluggish
slain | tuer tué assassiner abattre | slay slew killed murdered dead
slave | esclave esclavage | slavery
slavery | esclave esclavage | slave
sleep | dormir sommeil | slept asleep
sleeve | manche pochette | cuff
slept | dormir sommeil coucher | sleep asleep
slice | tranche trancher | piece
slides | glisser glissade diapositive toboggan | slid slip fall
slightly | légèrement | slight
slip | glisser glissade | slid slide fall
slipped | glisser baisser | slip fell decline slid
slogans | slogan devise | motto chant catchphrase
slope | pente versant piste | hill hillside incline
slow | lent ralentir lenteur | sluggish slowdown delay
small | petit petite | little tiny minor
smart | intelligent malin | intelligent clever
smartphone | smartphone téléphone | phone mobile cellphone handset
smell | odeur sentir parfum odorat | odour odor scent stink stench
smile | sourire souriant | grin
smoke | fumée fumer fumeur | smoker fumes
smooth | lisse fluide | even
smuggled | passer contrebande | smuggle smuggling trafficking
snack | collation encas goûter | food bite
snake | serpent | serpent reptile viper
snapping | casser claquer briser | break crack photograph
snatched | arracher enlever saisir | grab abducted seize kidnapped stolen
snow | neige neiger enneigé | snowfall snowstorm blizzard
soaked | tremper trempé imbiber | drenched wet
soccer | football foot | football
social | social | welfare
society | société association | association
sofa | canapé divan | couch settee
soft | doux mou | gentle
software | logiciel informatique | program app
soil | sol terre territoire | earth ground land dirt
solar | soleil solaire | sun
sold | vendre vendu vente | sell sale
soldier | soldat soldats | soldiers
soldiers | soldat militaire troupes soldats | soldier troops military army
sole | seul unique semelle | only single
solely | uniquement exclusivement seulement | only exclusively
solicitor | avocat notaire | lawyer attorney
solid | solide | firm sturdy strong
solidarity | solidarité solidaire | unity support
solidarité | solidarité | solidarity
solo | solo seul | alone individual
solution | solution issue règlement | answer settlement resolve remedy
solve | résoudre régler solution élucider | resolve settle solution fix
somebody | quelqu'un | someone person
someone | quelqu'un | somebody
something | quelque-chose chose | thing
sometimes | parfois quelquefois | occasionally
somewhat | quelque-peu assez | rather
son | fils garçon enfant | boy child
song | chanson chant morceau | tune track
sonic | sonique sonore | sound
soon | bientôt prochainement | shortly imminently
sorry | désolé regret | apology apologize
sort | sorte genre trier | kind type
sought | chercher demander rechercher | seek search
soul | âme esprit | spirit person
sound | son bruit sonner | noise audio
soup | soupe potage | broth
sour | aigre acide dégrader | bitter acid
source | source origine | origin
south | sud | southern
southern | sud méridional | south
sovereignty | souveraineté souverain | sovereign independence
space | espace spatial place | room outer-space
spacecraft | vaisseau sonde engin spatial | spaceship satellite probe capsule
spain | espagne espagnol | spanish
spanish | espagne espagnol | spain
spare | épargner rechange secours disponible | save extra
spawn | engendrer frayer œuf | produce generate
spayed | stériliser | sterilise neutered
speak | parler discours exprimer | spoke spoken talk speech address
special | spécial particulier | particular exceptional
specializing | spécialiser spécialisé spécialité | specialize specialise specialist focus
species | espèce |
specific | spécifique précis particulier | particular precise special
specifically | spécifiquement précisément particulièrement | particularly especially precisely expressly
spectacular | spectaculaire | impressive dramatic stunning
speculation | spéculation rumeur conjecture | rumour rumor speculate guesswork
speech | discours allocution parole | address remarks
speed | vitesse rapidité accélérer rapide | pace rate velocity fast
spelling | orthographe épeler | orthography spell
spend | dépenser dépense passer | spent expenditure
spent | dépenser passer dépensé | spend
spice | épice | seasoning spicy
spicy | épicé piquant | hot spice
spikes | pointe hausse pic | surge peak
spill | déversement renverser marée-noire | leak
spin | tourner rotation tour | spun turn rotate twirl whirl
spirit | esprit âme alcool | soul ghost mind
spiritual | spirituel religieux | religious spirituality sacred
spite | dépit malgré rancune | despite malice
split | scission diviser division séparer | divide division separate rift
spoke | parler exprimer | speak spoken talked speech
spoken | parler parlé oral | speak spoke oral
spokesman | porte-parole | spokesperson spokeswoman
spokesperson | porte-parole | spokesman spokeswoman
spokeswoman | porte-parole | spokesman spokesperson
sponsored | parrainer sponsoriser commanditer sponsor | backed funded supported sponsor
sponsorship | parrainage sponsoring mécénat | sponsor patronage
spore | spore |
spot | endroit repérer tache | place notice
spotted | repérer apercevoir | spot see seen saw notice sight
spouse | mari époux conjoint femme épouse conjointe | husband wife woman
spray | pulvériser aérosol asperger vaporiser | sprinkle mist aerosol
spread | propagation propager répandre diffusion | dissemination expand
spreadsheet | tableur |
spring | printemps source | springtime
spy | espion espionner espionnage | espionage agent
squad | escouade équipe brigade | team unit brigade
squeezed | presser serrer comprimer | squeeze
stabbed | poignarder poignardé couteau | knifed stab knife wounded
stability | stabilité | stable steadiness security
stable | stable écurie | steady stability
stadium | stade arène | arena
staff | personnel équipe effectif | employees personnel workers team
stage | scène étape stade phase | phase step
stairs | escalier marche | staircase steps stairway
stake | enjeu participation pieu | share holding interest
stalls | étal stand caler | stand booth kiosk
stamp | timbre tampon | seal
standards | norme standard niveau critère | standard norm criterion
standing | debout permanent | stand stood upright
staple | agrafe aliment base | basic food
star | étoile vedette star | celebrity
starring | vedette jouer interpréter | featuring star acting
start | commencer début débuter démarrer commencement | begin began launch beginning
starving | affamé famine mourir | hungry hunger famine starvation
state | état étatique déclarer pays nation | government nation country condition
statehood | indépendance état | independence sovereignty
statement | déclaration communiqué déclarer | declaration communique announcement declare
states | états-unis usa américain | usa american
static | statique | stationary
station | gare station poste commissariat | stop terminal
status | statut | standing
stay | rester séjour séjourner demeurer | remain visit
steal | voler vol dérober | stole stolen theft rob thief robbery
steamed | vapeur | steam
steel | acier sidérurgie | metal
steep | raide fort escarpé | sharp
stepdaughter | belle-fille | daughter
stepped | marcher démissionner pas | step walk
steps | étape mesure marche pas | step measure stage
sticker | autocollant étiquette vignette | label
still | encore toujours |
stint | passage période séjour | spell period term
stock | action bourse stock | share inventory exchange
stole | voler vol dérober | steal stolen theft rob thief
stolen | volé voler vol dérober | steal stole theft
stomach | estomac ventre | belly abdomen gut
stone | pierre |
stood | debout tenir | stand standing
stop | arrêter arrêt cesser stopper | halt cease end
stopover | escale étape | layover
stopped | arrêter stopper cesser interrompre arrêt | stop halt cease end block
storage | stockage entreposage stocker | warehouse store stockpile depot
store | magasin boutique stocker | shop outlet
storm | tempête orage ouragan cyclone | hurricane gale thunderstorm cyclone
story | histoire récit article | tale account narrative
straight | droit direct | direct
strain | tension souche | tension stress
strange | étrange bizarre | odd weird unusual
strategy | stratégie stratégique | strategic plan
stream | ruisseau flux courant | brook creek flow river
street | route rue | road
strength | force puissance vigueur | power strong might force
strengthen | renforcer consolider renforcement | reinforce bolster strength
stressed | souligner insister stressé stress | emphasize underline tense
stretch | étirer étendre tronçon | extend extent section
strictly | strictement rigoureusement formellement | strict rigorously tightly
strike | grève frappe frapper grévistes | struck walkout stoppage attack hit
strip | bande dépouiller déshabiller | band
stroll | promenade promener flâner balade | walk wander amble
strong | fort puissant solide | powerful strength robust
strongest | fort puissant | strong
struck | frapper heurter percuter toucher | strike hit hurt
structure | structure bâtiment | building construction framework
struggle | lutte lutter combat | fight battle
stuck | coincé bloqué coller | stick trapped blocked
student | élève étudiant étudiants | pupil students
students | étudiant élève étudiants | student pupil
studies | études étudier | study
studio | studio atelier | workshop
study | étude étudier études | research learn studies
stuff | truc chose affaires | things
stunned | stupéfait abasourdi stupéfier | shocked astonished amazed surprised
stupid | stupide idiot bête | foolish dumb idiotic silly
style | style mode genre | fashion manner design
stylists | styliste coiffeur | hairdresser designer
subdue | maîtriser soumettre | overpower quell restrain
subject | sujet thème matière | topic theme
submarine | sous-marin | u-boat vessel
submit | soumettre présenter déposer remettre | submission file present lodge propose
submitted | soumettre présenter déposer | present file tender
subpoenas | citation assignation | summons
subsequent | ultérieur suivant | following later next
subsidies | subvention subventionner aide | grant aid subsidize
substances | substance produit | chemical material
substantial | substantiel important considérable | considerable significant
substantiation | justification preuve | proof evidence
substantive | substantiel | substantial significant
suburbs | banlieue périphérie | outskirts suburban
succeed | succéder successeur remplacer | successor replace
succeeded | réussir succéder réussite | succeed success successor
success | succès réussite réussir | succeed successful triumph
successful | réussi réussir succès | success succeed
successor | successeur remplaçant succéder succession remplacer | replacement heir succeed replace
suck | sucer aspirer |
sudan | soudan soudanais | sudanese
sudanese | soudan soudanais | sudan
suddenly | soudain soudainement subitement brusquement | abruptly unexpectedly sudden instantly
sued | poursuivre assigner attaquer | sue lawsuit prosecute
suffer | souffrir subir souffrance | suffering endure undergo
suffering | souffrance souffrir douleur | pain distress suffer misery agony
sufficient | suffisant suffire | enough adequate
suggest | suggérer proposer suggestion | propose suggestion recommend
suggestions | suggestion proposition | suggest proposal idea
suicide | suicide suicider kamikaze | suicidal
suit | costume procès convenir plainte | lawsuit outfit costume fit
suitable | convenable approprié adapté | appropriate fit
sum | somme montant total | amount total money
summary | résumé sommaire bilan | abstract outline summarize synopsis
summer | été estival | summertime
summit | sommet cime | peak conference meeting
summoned | convoquer convocation | summon summons call
sump | puisard carter | pit
sun | soleil solaire | solar
sunday | dimanche |
sunny | ensoleillé soleil | bright sun
superb | superbe magnifique | magnificent excellent splendid
superior | supérieur | better higher
supermarket | supermarché hypermarché magasin | store shop grocery
supervised | superviser surveiller supervision | supervise oversee oversaw supervision
supplement | supplément complément compléter | addition extra complement
supplier | fournisseur | provider vendor supply
supplies | fournitures approvisionnement fournir ravitaillement | supply provision stock
supply | fournir approvisionnement offre approvisionner livrer | provide deliver furnish provision delivery
support | soutien soutenir appui appuyer | back backing endorse aid
supposed | supposé censé | presumed alleged
sure | sûr certain | certain confident
surface | surface émerger superficie | emerge top area exterior
surge | hausse flambée poussée afflux bond | rise increase jump soar spike
surgeon | chirurgien chirurgie | surgery doctor
surgery | chirurgie opération chirurgical | operation surgeon surgical
surgically | chirurgicalement chirurgical | surgery surgical
surpassing | surpasser dépasser | surpass exceed overtake
surprise | surprise surprendre étonner | astonish shock unexpected
surrender | rendre reddition capituler | capitulate capitulation yield
surrounding | environnant entourer alentours | surround neighbouring encircle
surveillance | surveillance | monitoring watch spying
survey | sondage enquête étude sonder | poll study questionnaire research
survived | survivre survivant survie | survive survivor survival
survivors | survivant rescapé | survive survivor
suspected | soupçonner soupçonné suspect présumé | suspect alleged suspicion
suspend | suspendre suspension interrompre | halt stop freeze suspension
suspension | suspension | suspend halt ban
suspicion | soupçon méfiance suspicion | suspect suspicious distrust doubt
suspicious | suspect méfiant louche soupçonneux douteux | suspicion suspect wary dubious distrustful
swap | échange échanger troc | exchange trade switch
swastika | swastika croix |
swear | jurer serment | swore sworn vow oath
sweat | sueur transpirer transpiration | perspiration
sweden | suède suédois | swedish
swedish | suède suédois | sweden
sweet | doux sucré bonbon | sugary candy
swing | basculer balancer balançoire | shift swung
swiss | suisse helvétique | switzerland
switched | changer passer basculer | switch change shift
switzerland | suisse helvétique | swiss
sword | épée sabre glaive | sabre blade
sworn | jurer assermenté juré investi | swear swore oath inaugurated
sympathizers | sympathisant partisan | sympathiser supporter backer
sympathy | sympathie compassion condoléances | compassion condolences pity sympathize
symptoms | symptôme signe | sign
syria | syrie syrien | syrian
syrian | syrie syrien | syria
system | système régime | structure network scheme
tab | onglet addition note | bill
table | table tableau | desk chart
tackle | affronter attaquer tacler aborder | address confront deal handle
tactics | tactique stratégie | strategy method tactical
tail | queue | rear end
tainted | contaminé souillé entaché frelaté | contaminated polluted spoiled infected
take | prendre emmener pris prise prises prit | took taken grab carry
taken | prendre pris emmené prise prises prit | take took
takeover | rachat acquisition opa prise | acquisition buyout purchase merger
talent | talent don talentueux | gift skill talented
talk | parler discuter entretien discussion pourparlers | speak discuss conversation negotiation chat spoke
talks | négociation négociations pourparlers négocier entretien s'entretenir discussion | negotiation negotiations negotiate meeting interview discussion
tall | grand haut grande | high large big great
tame | apprivoiser dompter docile | domesticated docile
tank | char réservoir citerne | armour
tap | robinet taper | faucet
targets | cible objectif cibler viser | target goal aim objective
tariff | tarif douane droit taxe | duty tax levy
tarmac | tarmac piste | runway asphalt
task | tâche mission travail | job duty assignment
taste | goût goûter | flavor flavour
tasteless | fade | bland
tasty | savoureux bon délicieux | delicious flavourful savoury
tattoo | tatouage tatouer | ink
taught | enseigner apprendre enseignement | teach teacher
tax | impôt taxe fiscal fiscalité impôts | levy duty taxation taxes
taxes | impôt impôts taxe fiscal | tax
taxi | taxi | cab
tea | thé |
teacher | enseignant professeur instituteur | professor schoolteacher instructor
teaching | enseignement éducation | education
team | équipe groupe club | squad side group crew club
tearful | larme éploré pleurs | crying weeping tear
tears | larme déchirer pleurs | weep cry rip torn
tech | technologie technologique | technology technological
technical | technique technologique | technology technician
technician | technicien | engineer
technique | technologie | technology
techniques | technique méthode | method procedure skill approach
technological | technologique technologie | technology technical
technology | technologie technique technologique | tech technological technique
teen | adolescent ado | teenager adolescent youth
teenager | adolescent ado jeune | adolescent teen youth
teeth | dent dentaire | tooth dental
tehran | téhéran |
telephone | téléphone téléphonique téléphoner | phone call
television | télévision télé téléviseur chaîne | tv broadcast TV channel
telling | dire raconter | tell told say
temp | intérimaire température | temporary
temperature | température chaleur | heat
temples | temple tempe | shrine sanctuary
temporary | temporaire provisoire | interim provisional short-term
tempt | tenter | lure entice
ten | dix |
tenants | locataire | renter occupant
tend | tendre tendance | tendency
tennis | tennis |
tensions | tension crispation | strain friction tense conflict
tent | tente | marquee
tenth | dixième |
term | terme mandat trimestre | word tenure mandate
terrace | terrasse gradin | patio balcony deck
terrible | terrible affreux horrible | horrible awful dreadful
territorial | territorial territoire | territory
territory | territoire région zone | land area region province
terror | terreur terrorisme terroriste effroi | terrorism terrorist fear
terrorism | terrorisme terroriste attentat | terrorist terror attack bombing
terrorist | terroriste terrorisme attentat | terrorism extremist militant attack bombing
test | essai test tester épreuve examen | trial exam testing
testified | témoigner déposer témoignage | testify testimony witness
testimony | témoignage déposition | evidence testify statement deposition
text | texte texto sms | message
thai | thaïlande thaïlandais | thailand
thailand | thaïlande thaïlandais | thai
thankfully | heureusement | fortunately luckily
thawed | dégeler décongelé fondre | thaw melt
theater | théâtre cinéma | theatre cinema playhouse
theatre | théâtre | theater drama playhouse
theft | vol voler | steal robbery
themes | thème sujet | theme topic subject
theory | théorie thèse hypothèse | hypothesis theoretical
therapist | thérapeute | psychologist counsellor therapy
therapy | thérapie traitement | treatment therapist
thick | épais dense | dense thickness
things | chose choses affaire | thing object matter
think | penser croire réfléchir estimer | thought believe consider reckon
third | troisième tiers | three
thirty | trente trentaine |
thorough | approfondi minutieux rigoureux | detailed careful exhaustive
thought | penser pensée idée croire | think idea believed
thousand | mille |
thousands | milliers mille | thousand
threat | menace menacer | threaten danger
threaten | menace menacer | threat
threatened | menacer menace | threaten threat
three | trois | trio third
threshold | seuil | limit level
threw | jeter lancer | throw thrown hurl toss
thriller | thriller polar policier | mystery whodunit
thrive | prospérer | flourish prosper
throat | gorge | neck
throw | jeter lancer | threw thrown hurl toss
thrown | jeter lancer projeter | throw threw hurl toss cast
thumbs | pouce | thumb
thursday | jeudi |
thus | ainsi donc | therefore
ticket | billet ticket contravention place | pass fare
tie | lien cravate égalité lier | link bond draw
tied | lier attacher nouer égalité | bound fastened tie draw
ties | relation relations liens | relation relations relationship
tight | serré étroit strict | narrow strict close
tighten | resserrer durcir renforcer serrer | toughen strengthen tight
tile | tuile carreau carrelage | slate mosaic
till | caisse jusque | until cash
time | temps heure fois moment époque période ère | moment period hour occasion era
timely | opportun | opportune prompt
timetable | calendrier horaire échéancier | schedule calendar
tiny | minuscule infime petit | small little minute
tip | conseil pourboire astuce pointe | advice hint
tire | pneu fatiguer | tyre
tissues | tissu mouchoir | handkerchief
title | titre | name championship
toast | toast pain griller | bread
today | aujourd'hui | now currently
toes | orteil doigt pied | foot feet
together | ensemble | jointly
told | dire raconter informer | tell said informed say
tolerate | tolérer tolérance supporter | tolerance accept allow
toll | bilan péage | casualties
tomorrow | demain |
ton | tonne | tonne
tongues | langue | language
tonight | soir | evening
tonnes | tonne | ton tons
took | prendre emmener pris prise prises prit | take taken grabbed
tool | outil instrument | instrument implement
top | haut sommet premier | leading best peak
topic | sujet thème | subject theme issue
torture | torture torturer supplice | abuse torment ill-treatment
toss | lancer jeter | throw threw thrown
tossed | lancer jeter | toss threw thrown throw
total | total somme | sum whole overall
touch | toucher contact | contact
tough | dur difficile coriace | hard difficult
tour | tournée visite tour | trip visit travel
tourism | tourisme touristique touriste | tourist travel
tourist | touriste vacancier touristique tourisme | tourism visitor holidaymaker
tournament | tournoi | competition championship cup event
touts | vanter revendeur | promote tout
towards | vers envers |
towels | serviette | cloth
tower | tour |
town | ville bourg commune localité cité village | city municipality village
toxic | toxique nocif empoisonné | poisonous poison harmful noxious
toys | jouet | toy
tracing | retracer traçage | trace track
track | piste suivre voie | trail follow
trade | commerce commercial échanges commercer | commerce business exchange commercial
trademark | marque | brand
tradition | tradition coutume traditionnel | custom practice heritage traditional
traditional | traditionnel tradition | tradition customary
traffic | circulation trafic | trafficking
tragedy | tragédie drame tragique | tragic disaster catastrophe drama
trail | piste sentier trace | path track
train | train former entraîner formation ferroviaire | railway coach training rail
trainee | stagiaire apprenti | apprentice intern student
transaction | transaction opération | deal trade
transfer | transfert transférer virement | move
transferred | transférer transfert muter | transfer moved move
transformed | transformer transformation | transformation change convert
transit | transit transport | transport passage
transition | transition passage | change shift passage
transitional | transitoire transition | interim provisional temporary transition
translate | traduire traduction | translation translator
transmit | envoyer transmettre adresser remettre | send sent convey deliver
transmittal | transmission | transmission
transmitted | transmettre transmission | sent passed transmission broadcast
transport | transport transporter transports | transportation carry convey
transportation | transport transports | transport
trap | piège piéger | ambush snare trick
trapped | piégé coincé bloqué prisonnier | stuck trap stranded
trash | ordures déchet poubelle | garbage rubbish waste litter
trauma | traumatisme traumatique | traumatic shock injury
travel | voyage voyager déplacer voyageur | trip journey tour traveller
traveller | voyage voyageur | travel journey
travelling | voyager voyage déplacer | travel trip touring journey
treasurer | trésorier trésorerie | treasury
treated | traiter traité soigné soigner | treat handled cared
treatment | médicament traitement | drug medicine
treaty | accord traité pacte | agreement deal accord
tree | arbre |
trees | arbre | tree
tremendous | énorme immense formidable considérable | huge enormous great immense
trend | tendance mode | tendency fashion direction
trial | procès essai jugement | lawsuit court test
triathlon | triathlon | triathlete
tribe | tribu clan | clan tribal
tribunal | tribunal cour | court
tribute | hommage | homage honour
trick | ruse astuce tour truc | ploy ruse trap deceive hoax tactic
tricky | délicat difficile épineux | difficult awkward
trigger | déclencher provoquer détente gâchette | spark cause prompt provoke
trillion | billion milliards | billion
trip | voyage déplacement excursion visite visiter | journey visit travel tour
troops | troupes soldats armée militaires militaire | soldier army forces military
tropical | tropical tropique | tropics
trot | trot trotter | jog
trouble | ennui problème trouble | problem difficulty
truce | trêve cessez-le-feu armistice | ceasefire cease-fire armistice
truck | camion poids-lourd | lorry pickup
true | vrai véritable | truth real genuine
trust | confiance fier | confidence faith
truth | vérité vrai | true fact
try | essayer tenter tentative | attempt tried effort seek
tubes | tube tuyau | pipe hose
tuesday | mardi |
tumor | tumeur | tumour cancer growth
tumour | tumeur | tumor cancer growth
tunisia | tunisie tunisien | tunisian
tunisian | tunisie tunisien | tunisia
tunnel | tunnel souterrain galerie | underpass
turkey | turquie turc | turkish
turkish | turquie turc | turkey
turned | tourner transformer | turn became rotated converted
tutor | tuteur précepteur | teacher tuition
tweet | tweet tweeter | twitter post
twenty | vingt vingtaine | score
twice | deux-fois double | double
twisted | tordu tordre | twist bent
two | deux | pair couple second
tycoon | magnat homme-d'affaires milliardaire | magnate businessman billionaire
type | type genre sorte | kind sort
typical | typique | characteristic
ukraine | ukrainien | ukrainian
ukrainian | ukraine ukrainien | ukraine
ulterior | ultérieur inavoué | hidden
ultimate | ultime final suprême | final last supreme eventual
ultimately | finalement | finally eventually
un | onu nations | united nations
unable | incapable impossible | inability powerless
unaccompanied | seul | alone lone
unannounced | inopiné surprise | surprise unexpected
unaware | ignorant inconscient ignorer | ignorant unknowing
unbelievable | incroyable invraisemblable | incredible amazing extraordinary
uncle | oncle tonton | relative
unclear | flou incertain | uncertain vague
undecided | indécis | unsure wavering
underground | souterrain sous-sol clandestin métro | subterranean subway metro
undermining | saper miner fragiliser | undermine weaken
underneath | dessous sous | under beneath below
understand | comprendre compréhension | understood grasp understanding
understood | comprendre compris | understand understanding
unemployed | chômeur chômage | jobless unemployment
unemployment | chômage chômeur | unemployed
unfair | injuste déloyal | unjust unfairness inequitable
unhappy | mécontent malheureux | dissatisfied sad discontented
uniform | uniforme tenue | outfit dress clothing
union | syndicat syndicats |
unique | unique exceptionnel | sole exceptional
united | onu nations | un nations
unity | unité | union unified solidarity
universal | universel | worldwide global
university | université universitaire faculté | college
unknown | inconnu | unidentified anonymous
unlikely | improbable | doubtful improbable
unlimited | illimité infini | limitless unrestricted boundless
unnamed | anonyme | anonymous unidentified
unpaid | impayé bénévole | outstanding
unpopular | impopulaire | disliked unpopularity
unrealistic | irréaliste | impractical
unsure | incertain hésitant | uncertain doubtful undecided
unusual | inhabituel insolite rare | uncommon rare strange odd exceptional
unveiled | dévoiler inaugurer | unveil reveal present
upcoming | prochain futur venir | forthcoming next coming
update | mise-à-jour actualiser | upgrade
upgraded | améliorer moderniser surclasser | improve modernize promote
upper | supérieur haut | top
uprising | révolte insurrection soulèvement | revolt insurrection
upscale | chic haut-de-gamme huppé | upmarket luxury posh
upset | contrarié bouleverser fâché vexer perturber | distressed angry unhappy annoyed disturb
upstairs | étage | upper
urban | urbain ville citadin | city municipal metropolitan town
urged | exhorter appeler inciter presser | urge called pressed
urgent | urgent urgence pressant | urgency emergency pressing
urine | urine uriner | urinate pee
usa | états-unis américain | states american
usage | usage utilisation utiliser employer | use consumption used
use | utiliser utilisation usage employer | used employ usage utilize
used | utiliser utilisé occasion utilisation usage employer | use employed second-hand usage
useful | utile utilité | helpful use
useless | inutile | worthless pointless futile
users | utilisateur usager utiliser | user use
using | utiliser utilisant | use employing
usually | habituellement généralement | generally normally usual
utilities | services utilité | electricity water service
vacation | vacances congé | holiday leave
vaccination | vaccin vacciner | vaccine
vaccine | vaccin vaccination vacciner | vaccination jab inoculation immunization shot
valid | valable valide validité | validity legitimate
value | valeur | worth
vandalised | vandaliser saccager vandalisme | damaged vandalism defaced
vanished | disparaître disparu disparition évanouir | disappear missing gone lost
variety | variété diversité | diversity range
various | divers différent plusieurs | several different diverse
vary | varier | variation differ change
vast | vaste immense | huge immense
vegetables | légume | veggie produce
vegetarian | végétarien | vegan meatless
veggies | légume | vegetable
vehicle | véhicule voiture engin automobile | car automobile
vendors | vendeur marchand fournisseur | seller trader merchant supplier hawker
venezuela | vénézuélien | venezuelan
venezuelan | venezuela vénézuélien | venezuela
vented | évacuer exprimer | express release
ventilators | respirateur ventilateur | respirator
venture | entreprise aventurer projet coentreprise | enterprise business project undertaking
venue | lieu salle site | place site
verdict | verdict jugement | ruling judgment decision
verify | vérifier contrôler vérification | check confirm verification ascertain
version | version | edition
vests | gilet veste | vest waistcoat jacket
vet | vétérinaire ancien-combattant | veterinarian veterinary veteran
veteran | vétéran ancien-combattant chevronné | ex-serviceman experienced
veto | veto | block reject
viable | viable | feasible workable viability
vice | vice adjoint | deputy
victim | victime victimes | victims
victims | victime sinistré victimes | victim casualty
victory | victoire triomphe vaincre gagner remporter | win won triumph defeat
video | vidéo | footage clip film
vienna | vienne |
vietnam | vietnamien | vietnamese
vietnamese | vietnam vietnamien | vietnam
view | vue avis opinion regarder | opinion see sight
viewpoints | point-de-vue opinion | view opinion perspective
vigorously | vigoureusement énergiquement | strongly forcefully
villa | villa maison | house
village | village bourg hameau localité commune | hamlet town
violence | violence violent | violent brutality unrest
violent | violent | violence brutal fierce aggressive
viral | viral virus | virus
virtual | virtuel | online
virus | virus viral | viral germ microbe
visa | visa permis | permit
visible | visible apparent | apparent noticeable visibility
vision | vision vue | sight eyesight view outlook
visit | visite visiter déplacement séjour | trip tour travel stay visitor
visitors | visiteur touriste visite | visitor guest tourist
vital | vital essentiel crucial | essential crucial critical key
vocal | vocal virulent | outspoken voice
voice | voix exprimer | vocal express
voicemail | messagerie répondeur | message
void | vide nul | empty emptiness invalid
volatilities | volatilité | volatility instability
volume | volume tome | amount quantity book
volunteered | bénévole volontaire proposer | volunteer offered
volunteers | bénévole volontaire | voluntary unpaid
vomiting | vomissement vomir | vomit nausea sickness
vote | vote voter scrutin voix suffrage élection élections | ballot election poll elections voter voters
voter | électeur électeurs | vote voters
voters | voter électeur électeurs | vote voter
vulnerable | vulnérable fragile | vulnerability fragile weak
vulture | vautour charognard rapace | scavenger bird
wage | salaire rémunération | salary pay
wager | pari parier miser | bet gamble
waiting | attendre attente | wait await queue
waitress | serveuse | waiter server
waive | renoncer lever | waiver renounce
wake | réveiller sillage lendemain éveiller | woke woken awake aftermath
walk | marcher marche promenade promener | stroll hike march
wall | mur muraille paroi | barrier partition
walnut | noix noyer | nut
wanna | vouloir | want
want | vouloir souhaiter désirer | wish desire hope seek
war | guerre conflit | conflict warfare combat fighting
ward | quartier service salle | district borough
warehouse | entrepôt hangar dépôt | depot storage
warfare | guerre conflit | war fighting conflict combat
warlord | seigneur-de-guerre | militia-leader
warm | chaud chaleureux chaleur | hot heat mild
warming | climat climatique réchauffement | climate
warmth | chaleur cordialité | heat warm friendliness
warning | avertissement alerte avertir mise-en-garde | warn alert caution
warrants | mandat justifier garantir | order writ justify
warranty | garantie | guarantee
warsaw | varsovie |
wash | laver lavage lessive | clean laundry
waste | déchet gaspillage gaspiller | garbage rubbish trash
watch | regarder | look
watchdog | gendarme organisme surveillance régulateur | regulator monitor inspector
watched | regarder observer surveiller | watch viewed observed
water | eau arroser | aquatic
waterproof | imperméable étanche | watertight
wave | vague onde agiter | surge
wavering | hésiter vaciller hésitant | hesitate waver undecided
wax | cire cirer | polish beeswax
way | chemin façon manière moyen | manner method path route means
weak | faible fragile affaibli | feeble frail fragile weakness
weakened | affaiblir affaibli fragiliser | weak undermine sap
wealth | richesse fortune patrimoine riche | fortune riches affluence rich wealthy
wealthy | riche aisé fortuné | rich affluent wealth
weapon | arme armes armement | weapons arms
weapons | arme armes armement | weapon arms weaponry
wear | porter revêtir usure mettre | wore worn dress don clothe carry
weather | météo temps météorologique | climate meteorological
web | web internet toile | internet online website
website | site internet web site-web | web site online
wedding | mariage noces épouser marier | marriage marry nuptials married
wednesday | mercredi |
week | semaine hebdomadaire | weekly
weekend | week-end fin-de-semaine |
weigh | poids peser | weight
weight | poids peser | weigh
weird | bizarre étrange curieux | strange odd bizarre unusual
welcome | recevoir accueillir | receive host
welcomed | accueillir saluer accueil bienvenue | welcome greeted received hailed
welfare | bien-être aide social | wellbeing benefits aid
well | bien puits | good properly
went | aller partir | go gone travelled
wept | pleurer larme | weep cried cry sob
west | ouest | western
western | ouest | west
wet | mouillé humide mouiller | damp soaked moist
wheel | roue volant |
whereabouts | localisation endroit | location
whip | fouet fouetter | lash flog cane
whistle | sifflet siffler | blow
white | blanc |
whoever | quiconque | anyone
whole | entier ensemble tout | entire complete
wide | large vaste largeur | broad width
widely | largement | broadly extensively
widow | veuve veuvage | widowed
width | largeur large | wide breadth
wielding | brandir manier exercer | brandish wield armed
wife | épouse femme conjointe | spouse partner woman
wifi | wifi wi-fi | wi-fi wireless
wild | sauvage fou déchaîné | savage untamed feral wilderness
willing | disposé prêt | ready willingness
willow | saule osier | tree
win | gagner victoire remporter vaincre | won victory triumph beat defeat
wind | vent éolien | gale breeze
window | fenêtre vitre vitrine hublot | pane glass
wine | vin |
winger | ailier | forward
winner | vainqueur gagnant lauréat | win won victor champion laureate
winter | hiver hivernal | wintry
wire | fil câble virement | cable cord line
wise | sage sagesse judicieux avisé | sensible prudent wisdom judicious
wish | souhait souhaiter vœu vouloir | want hope desire
withdraw | retirer retrait | withdrew withdrawn withdrawal pull
withdrawn | retirer retiré retrait | withdraw withdrew pulled withdrawal
withdrew | retirer retrait | withdraw withdrawn withdrawal pull retreat
without | sans |
witness | témoin témoigner témoignage | eyewitness bystander testify
witnesses | témoin témoigner | bystander onlooker witness testimony
wives | épouse femme | wife spouse
wolf | loup | wolves
wolves | loup | wolf
woman | femme épouse conjointe femmes | lady female women wife spouse
women | femmes femme féminin | woman female ladies
won | gagner remporter gagné vainqueur victoire vaincre | win victory triumphed beat defeat
wonder | demander merveille étonner | marvel ask
wonderful | merveilleux magnifique formidable | marvelous great fantastic amazing
wondering | demander interroger | wonder ask
wood | bois forêt | timber wooden forest
word | mot parole terme mots | term words
words | mot mots | word
work | travailler travail œuvre emploi oeuvre oeuvres métier profession | job labour labor employment task works profession
worker | salarié employé travailleur ouvrier | employee workers
workers | ouvrier travailleur salarié employé | worker employee
workforce | effectif main-d'oeuvre personnel | staff employees workers labour
workmanship | exécution | craftsmanship
workplace | travail bureau | office work
works | oeuvre oeuvres | work
world | monde mondial | global international planet worldwide
worldwide | mondial mondialement monde | global international globally world
worms | ver asticot vermine | maggot larva earthworm
worried | inquiet inquiéter préoccupé | worry concerned anxious
worse | pire | bad worsen worst
worst | pire | bad worse
worth | valeur valoir | value
worthy | digne | deserving worthwhile
wounded | blessé blesser blessés | wound injured hurt
wrap | envelopper emballer conclure | cover pack package
wrapped | envelopper emballer enveloppé | cover pack envelop draped
wreck | épave naufrage détruire | shipwreck wreckage destroy crash
write | écrire rédiger écriture | wrote written writer
writer | auteur écrivain | author
written | écrit écrire rédigé rédiger | write wrote
wrong | faux tort mauvais erroné | incorrect mistaken
wrote | écrire rédiger | write written
yacht | yacht voilier bateau | boat vessel sailboat
year | an année | annual yearly
years | âge ans | age aged old
yelled | crier hurler cri | shout scream cry
yellow | jaune | golden
yemen | yémen yéménite | yemeni
yemeni | yémen yéménite | yemen
yesterday | hier |
yoga | yoga | meditation
young | jeune jeunesse jeunes | youth youthful juvenile
youngest | jeune cadet benjamin | young
youth | jeunesse jeune jeunes | young teenager adolescent
yummy | délicieux | delicious tasty
yurt | yourte tente | tent
zelensky | zelenski | zelenskyy
zelenskyy | zelensky zelenski | zelensky
zinc | zinc |
zone | zone région | area region district sector
zoo | zoo | animal-park
`;

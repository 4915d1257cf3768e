/**
 * French words of the press, written for this project. A row: word | translations into English, the commonest first |
 * French words that may stand for it. Base forms and irregular ones; the stemmer finds the others. Long because it is a list.
 */
export const lexicon = `
PDG | director boss CEO | directeur directrice patron
abaissement | lowering cut reduction | baisse réduction diminution abaisser
abandon | abandonment abandon withdrawal renunciation dropping | abandonner renoncement retrait renoncer délaisser
abasourdi | stunned astounded bewildered | stupéfait sidéré ahuri hébété
abattoir | slaughterhouse abattoir slaughter | abattage
abattoirs | slaughterhouse abattoir | abattage
abattre | shoot shot kill slaughter cut fell killed murder assassinate assassination | abattage tuer descendre assassiner meurtre assassinat
abattu | shot shoot killed felled downed slaughtered | abattre tuer descendre assassiner
abattus | shot killed slaughtered felled | abattre tuer
abbaye | abbey monastery | monastère couvent
abbé | abbot priest father | prêtre curé
abeilles | bee honeybee | apiculture apiculteur pollinisateur
aberration | aberration absurdity nonsense | absurdité aberrant
abject | abject despicable vile | ignoble odieux infâme
aboli | abolished scrapped | abolir abolition supprimé
abolition | abolition abolish repeal scrap | abolir suppression abrogation supprimer
abominable | abominable horrible heinous | atroce horrible odieux affreux
abondamment | abundantly heavily profusely | abondant abondance copieusement
abondance | abundance plenty abundant | abondant profusion
abondé | agreed abounded | abonder abondance
abonnés | subscriber follower | abonnement abonner client
abord | first access | premièrement
aboutir | succeed lead result reach | aboutissement déboucher parvenir réussir
abri | shelter refuge safe | abriter refuge asile
abrite | house shelter host | abriter abri héberger accueillir
abrogation | repeal abolition revoke scrap | abroger suppression annulation abolition
abréger | shorten abridge curtail | écourter raccourcir abréviation
absence | absence lack absent | manque absent défaut
absent | absent missing | absence
absentéisme | absenteeism absence | absence absent
absolu | absolute | absolument total
absolue | absolute total complete | absolument total complet
absolument | absolutely | absolu totalement
absorber | absorb soak | absorption
abstenir | abstain refrain abstention | abstention renoncer éviter
abstention | abstention turnout | abstenir abstentionniste
abstenu | abstain refrain | abstenir abstention
absurde | absurd nonsense | absurdité insensé
abus | abuse | abuser abusif excès
abusé | abuse exploit | abuser agresser
abîme | abyss damage chasm | gouffre abîmer précipice
académicien | academician academy member | académie immortel
académique | academic | académie universitaire
accablante | damning overwhelming oppressive | accabler écrasant
accalmie | lull respite calm | calme répit trêve apaisement
accaparer | monopolize hoard grab | monopoliser accaparement
accent | accent emphasis stress | accentuer
accentuée | increase heighten accentuate stress | accentuer renforcer augmenter
accepter | accept |
acceptons | accept agree | accepter acceptation
accepté | accept agree acceptance | accepter acceptation consentir
accessibilité | accessibility access accessible | accessible accès
accessible | accessible affordable available | accès accessibilité abordable
accession | accession rise ownership | accéder accès arrivée
accessoire | accessory prop incidental | secondaire équipement
accident | accident crash collision | collision incident accidentel
accidents | accident crash collision | collision accidentel choc
acclamés | acclaim cheer hail applaud | acclamer applaudir ovationner acclamation
accolade | embrace hug | étreinte embrassade
accommodements | accommodation compromise arrangement | compromis arrangement
accompagné | accompany escort | accompagner escorter
accompli | accomplished completed achieved done | accomplir réaliser accomplissement
accord | agreement deal accord pact agree treaty | pacte entente traité compromis
accoster | dock berth approach | amarrer aborder
accouchement | childbirth birth delivery labour labor | accoucher naissance
accoutumée | usual customary accustomed | habituel coutume accoutumer
accroc | hitch snag hiccup setback | incident anicroche problème couac
accroché | hung hang clung cling hooked | accrocher suspendu pendu
accroissement | increase growth rise | accroître augmentation hausse
accroupi | squat crouch | accroupir
accroître | increase boost raise grow grew grown | accroissement augmenter renforcer croître
accru | increased greater heightened increase | accroître accroissement augmenter renforcé
accrue | increased greater heightened | accroître augmenter renforcé
accréditation | accreditation credential | accréditer agrément
accueilli | welcome receive host | accueillir accueil recevoir
accueillir | receive host welcome | recevoir
accumulent | accumulate pile gather | accumuler accumulation amasser
accusation | accuse | accuser
accuser | accuse accusation | accusation
accusé | accuse accused defendant charge | accuser accusation inculpé prévenu
accès | access entry | accéder entrée
accéder | access reach accede | accès accessible entrer atteindre
accélérer | accelerate speed acceleration hasten | accélération hâter précipiter
acerbes | scathing sharp caustic bitter | cinglant mordant virulent acide
acharnement | relentlessness doggedness | acharner obstination
achat | purchase buying buy bought acquisition | acheter acquisition acquéreur
acheminer | carry transport deliver | transporter acheminement livrer
acheter | buy bought purchase | achat acquérir acheteur acquisition
achever | end finish ended | fin finir terminer
achevée | complete finish end | achever terminer finir achèvement
achoppé | stumble fail founder | buter échouer achoppement
acide | acid acidic sour | acidité corrosif
acier | steel | sidérurgie métal
aciérie | steelworks steel mill | acier sidérurgie
acolyte | accomplice acolyte associate | complice compère comparse
acquiesce | agree nod acquiesce | approuver accepter consentir acquiescement
acquis | acquire gain achievement | acquérir acheter acquisition avantage
acquisition | acquisition purchase takeover | achat acquérir rachat
acquittement | acquittal acquit | acquitter relaxe
acquérir | acquire buy bought purchase gain | acquisition acheter obtenir
acronyme | acronym abbreviation | sigle abréviation
acte | act action deed | action agissement
acteur | actor player actress | comédien actrice
actifs | asset active worker | activité actif travailleur
action | action act share | agir acte
actionnaire | shareholder stockholder investor | investisseur associé porteur
active | active working | actif activité
activité | activity business | actif
actrice | actress actor | comédienne acteur interprète comédien
actualisé | update updated | actualiser actualisation
actualité | news current-affairs | actuel info
actuellement | currently now presently | actuel maintenant
adapter | adapt adjust adaptation | adaptation ajuster modifier
addictions | addiction addict dependency | dépendance toxicomanie addictif
additifs | additive | adjuvant ajout conservateur colorant
addition | bill sum addition | note facture somme additionner
adepte | follower fan devotee adept | disciple partisan amateur
adhérent | member supporter | membre adhérer adhésion militant
adhérents | member | membre militant adhésion adhérer
adhéré | join adhere subscribe membership | adhérer adhésion adhérent rejoindre rallier
adhésion | membership accession join | adhérer affiliation entrée
adieux | farewell goodbye | adieu départ
adjacentes | adjacent adjoining neighbouring | adjacent voisin contigu attenant
adjoint | deputy assistant | vice assistant
adjudant | adjutant warrant-officer sergeant | sous-officier militaire
adjugée | auction sold sell award | adjuger vendu attribuer adjudication
admet | admit acknowledge concede | admettre reconnaître avouer
admettre | admit acknowledge concede accept | reconnaître avouer accepter admission
administratif | administrative | administration bureaucratique
administration | administration government | administratif gouvernement
admiration | admiration admire | admirer admirateur estime
admis | admit admitted accept | admettre reconnaître accepter
admise | admit admission accept allowed | admettre accepter reçu admission reconnaître
admission | admission entry | admettre entrée hospitalisation
adolescence | adolescence teenage | adolescent jeunesse puberté
adolescent | teenager teen adolescent | ado jeune mineur
adolescente | teenager teenage adolescent girl teen | ado fille mineure jeune adolescence
adonner | indulge engage devote | livrer consacrer pratiquer
adoption | adoption passage passing | adopter vote adoptif
adopté | adopt pass approve adoption | adopter adoption voter
adore | love adore like | aimer adorer
ados | teen teenager adolescent | adolescent jeune
adoubé | knighted anointed endorsed | adouber intronisé adoubement
adouci | softened eased milder | adoucir assoupli atténué
adresser | send sent convey transmit deliver | envoyer transmettre remettre
adressé | address send sent | adresser envoyer
adultes | adult grown-up | majeur
adulé | adored idolise worship | idolâtrer adorer vénérer
adversaire | opponent adversary rival enemy | rival opposant concurrent ennemi
adverse | opposing opponent rival adverse | adversaire opposé contraire
adversité | adversity hardship | épreuve malheur
adéquate | adequate appropriate suitable | approprié adapté
aequo | tied joint tie | égalité
affaibli | weaken weak | affaiblir affaiblissement fragiliser faible
affaiblir | weaken | affaiblissement fragiliser
affaire | case affair scandal business | scandale dossier
affaires | affairs business |
affection | affection condition disease illness | maladie tendresse attachement pathologie
affecté | affect hit assign | affecter toucher frapper
affiche | poster display | afficher affichage
affilée | row consecutive | consécutif suite
affiner | refine hone fine-tune | préciser peaufiner améliorer
affirmer | say said claim | dire assurer
affirmé | claim assert say said | affirmer déclarer assurer affirmation
affluence | crowd attendance turnout | foule fréquentation afflux public
afflux | influx flood inflow surge | arrivée vague affluence affluer
afflué | flock pour flood influx | affluer afflux converger affluence
affoler | panic scare alarm | paniquer affolement alarmer effrayer
affranchir | free emancipate stamp | libérer affranchissement émanciper
affrontement | battle fight fighting clash | bataille combat
affronter | face confront clash fight fought | affrontement combattre confronter opposer
affrété | charter | affréter affrètement
afghan | afghan afghanistan | afghanistan
afghanistan | afghan | afghan
afin | order |
africain | africa african | afrique
africaine | african africa | africain afrique
afrique | africa african | africain
agace | annoy irritate | irriter agacer énerver agacement
agence | agency | bureau
agenda | diary agenda schedule | calendrier
agenouillé | kneeling knelt kneel | agenouiller genou
agents | agent officer | policier fonctionnaire
agglomération | conurbation urban metropolitan city | ville métropole
aggraver | worsen aggravate | aggravation empirer détériorer
agi | act action | agir action
agir | act action | action acte intervenir
agira | act be behave | agir action
agissait | act | agir
agit | act | agir action
agneau | lamb sheep | mouton brebis
agonie | agony death-throes dying | agoniser agonisant
agrandir | expand enlarge extend | agrandissement élargir étendre
agresseur | attacker assailant aggressor | assaillant agression agresser
agression | assault attack aggression | agresser attaque agresseur
agressivité | aggressiveness aggression | agressif violence hostilité
agricole | agricultural farm agriculture farmer | agriculture agriculteur
agriculteur | agriculture agricultural farmer | agriculture agricole
agriculteurs | farmer | agricole paysan éleveur exploitant
agriculture | agricultural farmer | agricole agriculteur
agroalimentaire | food agri-food agribusiness | alimentaire alimentation
agronome | agronomist agronomy | agronomie agronomique ingénieur
agréable | pleasant enjoyable nice | plaisant
agrégation | aggregation agrégation | agrégé concours
agrément | approval accreditation licence | autorisation agréer accréditation
ahurissant | staggering astounding incredible | stupéfiant sidérant incroyable
aidant | carer caregiver helper help | aider aide soignant
aide | aid help assistance support assist | aider assistance secours soutien
aident | help aid assist | aider aide assister soutenir
aider | help aid assist | aide assistance
aiguille | needle hand | seringue
aiguillons | spur sting goad | dard stimulant aiguillonner
aiguë | acute sharp high-pitched severe | aigu grave
ailleurs | elsewhere moreover |
aimable | kind friendly pleasant | gentil amabilité affable
aimait | love like | aimer apprécier adorer amour
aime | love like | aimer amour apprécier
aiment | love like enjoy | aimer amour apprécier adorer
air | air look | atmosphère
aise | ease comfortable | aisance confortable
ajournée | postpone adjourn delay | reporter ajournement différer repousser
ajouté | add addition | ajouter compléter ajout
ajustements | adjustment tweak | ajuster adaptation modification
alarme | alarm alert warning | alerte alarmer alarmant sirène
album | album record | disque
alcool | alcohol drink drinking booze spirits | boisson alcoolique alcoolisé alcoolémie
alcoolique | alcoholic drunk | alcoolisme ivrogne
alcoolisées | alcoholic drunk intoxicated | alcool alcooliser ivre
alcoolémie | alcohol blood-alcohol | alcool ivresse
alentours | surroundings around vicinity | environs autour proximité
alerte | alert warning alarm | alerter avertir avertissement
alger | algiers |
algorithmes | algorithm algorithmic | algorithmique
algérie | algeria algerian | algérien
algérien | algeria algerian | algérie
alias | alias aka nickname | surnommé pseudonyme dit
alibi | alibi excuse | prétexte excuse
alignement | alignment | aligner
aliment | food | nourriture alimentation
alimentaire | food dietary | alimentation nourriture
alimentation | food diet supply nutrition | nourriture alimentaire alimenter nutrition aliment
alité | bedridden | malade lit
allaitement | breastfeeding | allaiter
allemagne | germany german | allemand
allemand | germany german | allemagne
allemande | german germany berlin | allemand allemagne
aller | go went gone | rendre
allers | go went outward one-way | aller
alliance | alliance coalition partnership pact ally allies | coalition union pacte allié partenariat alliés
allions | go went gone | aller
allié | alliance ally allies | alliance alliés
alliés | ally allied partner alliance allies | alliance partenaire allié
allocataires | recipient claimant beneficiary | allocation bénéficiaire prestataire
allocations | benefit allowance welfare | prestation indemnité aide allouer
allocution | speech address | discours
allongement | extension lengthening | allonger prolongation
alloué | allocate grant | allouer attribuer accorder allocation
alloués | allocate grant | allouer octroyer attribuer
allumé | light lit ignite turn | allumer allumage éclairer
allure | speed pace look appearance | vitesse rythme apparence aspect
allusion | allusion reference hint | référence évoquer
allégations | allegation claim accusation | accusation affirmation
allégeance | allegiance loyalty pledge | fidélité serment
alourdi | increase heavier worsen rise rose risen | alourdir augmenter aggraver
alpinistes | mountaineer climber | grimpeur alpinisme
alter | alter | altermondialiste
altercation | altercation row fight quarrel argument | dispute bagarre rixe querelle
alternance | alternation work-study apprenticeship changeover | alterner alternant apprentissage rotation
alternative | alternative option | option choix solution
alternée | alternate alternating | alterner alternance
altitude | altitude height | hauteur
altération | alteration impairment deterioration | altérer dégradation détérioration
aluminium | aluminium aluminum | alu métal
aléas | hazard uncertainty vagary | risque hasard imprévu
aléatoires | random unpredictable | hasard incertain imprévisible
amaigri | thin emaciated | amaigrir maigre amaigrissement
amalgame | amalgam conflation confusion | confusion amalgamer mélange
amants | lover | amoureux maîtresse
amas | pile heap cluster | tas amoncellement monceau
amateurs | amateur lover fan | passionné
ambassade | ambassador embassy | ambassadeur
ambassadeur | ambassador envoy embassy | ambassade diplomate
ambassadrice | ambassador | ambassadeur ambassade diplomate
ambiance | atmosphere mood ambience | atmosphère climat
ambiant | ambient surrounding prevailing | environnant
ambigu | ambiguous equivocal | ambiguïté équivoque ambivalent flou
ambiguë | ambiguous | ambigu ambiguïté équivoque
ambiguïté | ambiguity ambiguous vagueness | ambigu équivoque flou
ambitieuse | ambitious ambition | ambition ambitieux
ambitieux | ambitious ambition | ambition audacieux
ambition | ambition aspiration | ambitieux aspiration
ambulances | ambulance | ambulancier
amende | fine penalty | contravention sanction pv
amener | bring brought lead led | apporter conduire
amer | bitter bitterness | amertume aigri
amertume | bitterness resentment bitter | amer rancœur déception
ami | friend friends | amitié amical copain amie amis
amiable | amicable out-of-court | négocié amical
amical | friendly amicable | ami amitié
amie | friend friends | ami amis
amis | friend friends | ami amie
amitié | friendship friend | ami amical camaraderie
ammonium | ammonium ammonia | ammoniac
amnistie | amnesty pardon | amnistier grâce pardon
amont | upstream ahead before | avant préalable
amorcé | begin began begun start initiate | amorcer commencer entamer engager
amortir | cushion absorb amortize depreciate | amortissement atténuer amortisseur
amour | love | aimer amoureux affection passion
amoureux | love lover | amour amant passionné
amphithéâtre | amphitheatre auditorium lecture | amphi auditorium
ampleur | extent scale magnitude scope | importance étendue envergure
amplifier | amplify increase intensify | augmenter accentuer intensifier accroître
amputé | amputate cut amputee | amputer amputation réduire
amuse | amuse joke fun | amuser divertir plaisanter
améliorer | improve improvement enhance | amélioration perfectionner
américain | american us america states usa | états-unis étatsunien washington amérique usa
américano | american us | américain
amérindiennes | native indian amerindian indigenous | amérindien autochtone indien
amérique | america american | américain
an | year | année
analyse | analysis analyses analyze analyst | analyser analyste
analyste | analyst expert | analyse expert spécialiste
anarchiste | anarchist anarchy | libertaire anarchie
ancien | former ex old ancient elderly | ex-président précédent vieux anciennement âgé antique
ancienneté | seniority age | ancien
ancrage | anchoring roots | ancrer enracinement
ancêtres | ancestor forefather ancestral | aïeul ancestral
anecdote | anecdote story | histoire anecdotique
anecdotique | anecdotal minor | anecdote secondaire
anesthésiste | anaesthetist anesthetist anesthesiologist | médecin anesthésie
anglais | english british england | britannique angleterre
anglaise | english england british | anglais angleterre britannique
angleterre | england english | anglais
anglo | anglo english | anglais anglo-saxon
anglophones | english-speaking anglophone english-speaker | anglais
angoisse | anguish anxiety fear | anxiété angoisser peur inquiétude
animal | animals | animaux
animalier | animal wildlife zoo | animal faune
animalière | animal wildlife | animal
animaux | animal animals | bête animalier animal
animosité | animosity hostility resentment | hostilité antipathie rancœur
anneaux | ring | bague
annexe | annex appendix ancillary | annexion dépendance
annexion | annexation annex | annexer rattachement
anniversaire | birthday anniversary | commémoration
annonce | announcement announce announced | annoncer
annoncer | announcement announce announced | annonce
annoncé | announce announcement reveal | déclarer annonce dévoiler communiquer
annuel | annual yearly | annuellement
annulé | cancel cancellation annul | annuler annulation supprimer
année | year annual | an annuel
anodin | harmless trivial innocuous | insignifiant inoffensif banal
anomalie | anomaly fault irregularity abnormality | irrégularité défaut anormal
anonymat | anonymity anonymous | anonyme
anonyme | anonymous unnamed | anonymat inconnu anonymement
anormal | abnormal unusual anomaly | anomalie inhabituel anormalement
ans | year age aged years old | année annuel âge
antenne | antenna air broadcast |
anthropologue | anthropologist | anthropologie ethnologue
anti | anti against | contre
antibiotique | antibiotic | médicament antibactérien
antibiotiques | antibiotic | médicament antibactérien
anticapitaliste | anti-capitalist | anticapitalisme
antichambre | antechamber anteroom lobby waiting-room | vestibule
anticiper | anticipate expect | anticipation prévoir devancer
anticorps | antibody antibodies |
anticorruption | anti-corruption graft | corruption intégrité
antidopage | anti-doping doping | dopage
antidémocratique | undemocratic antidemocratic | autoritaire
antifas | antifa antifascist | antifasciste
antifasciste | antifascist antifa | antifa
antigéniques | antigen antigenic | antigène
antijihadiste | anti-jihadist counterterrorism | antiterroriste
antillaise | west-indian caribbean | antilles caribéen
antipaludéen | antimalarial | antipaludique
antique | ancient antique former | ancien antiquité
antiracistes | antiracist anti-racist anti-racism | antiracisme
antisémitisme | anti-semitism antisemitism | antisémite
antiterroriste | counter-terrorism antiterrorism anti-terrorist anti-terror | terrorisme antiterrorisme
antiviral | antiviral drug | médicament
antécédents | history background record antecedent | passé casier
antérieure | previous earlier prior former | précédent préalable antérieurement
anxiogène | stressful worrying anxiety | angoissant stressant inquiétant
anxiété | anxiety | angoisse inquiétude anxieux stress
anéantie | annihilated destroyed wiped devastated | anéantir détruit anéantissement ruiné
août | august |
apaiser | appease calm soothe ease | calmer apaisement
apartheid | apartheid segregation | ségrégation
aparté | aside private | privé
apens | ambush trap | guet-apens embuscade piège
apercevoir | see saw seen glimpse notice | voir distinguer remarquer entrevoir
aperçoit | notice see saw seen spot glimpse | apercevoir remarquer voir
aperçu | glimpse see saw seen overview | apercevoir voir remarquer
aperçus | glimpse spot see saw seen | apercevoir voir
apiculteurs | beekeeper beekeeping | apiculture abeille
apocalyptique | apocalyptic apocalypse | apocalypse catastrophique
apogée | peak height apogee climax | sommet paroxysme
apolitique | apolitical nonpolitical | neutre
apologie | glorification praise condone apology | glorification éloge
apostolique | apostolic |
apostrophé | shout heckle address call | apostropher interpeller
apparaisse | appear emerge | apparaître apparition
apparaissent | appear emerge | apparaître surgir émerger
apparat | pomp ceremonial | faste pompe
apparaître | appear emerge appearance | surgir émerger apparition sembler
appareil | device aircraft machine plane camera | avion machine
apparemment | apparently seemingly | visiblement manifestement
apparence | appearance look seem | aspect allure apparent look
apparente | apparent visible | visible apparence apparemment
apparition | appearance appear emergence | apparaître émergence
appartement | apartment flat housing | logement domicile studio habitation
appartenance | membership belonging affiliation belong | appartenir adhésion affiliation
appartenant | belonging owned | appartenir appartenance
appartenu | belong | appartenir appartenance
appartiennent | belong | appartenir appartenance
apparu | appeared appear emerged | apparaître apparition surgir
appauvrissement | impoverishment depletion | appauvrir pauvreté
appel | call appeal | appeler coup-de-fil recours exhortation
appeler | call | appel
appelons | call appeal | appeler appel
applaudissements | applause cheer clapping | applaudir ovation acclamation
appli | app application | application
applicables | applicable enforceable | appliquer application
application | app application enforcement apply | appliquer appli
applique | apply enforce implement | appliquer application
apporter | bring brought provide | fournir apport amener
apposé | affix put place | apposer
apprenant | learner learn | apprendre élève apprentissage
apprend | learn learnt teach taught | apprendre apprentissage savoir enseigner
apprendre | learn learnt teach taught | apprentissage enseigner étudier
apprentis | apprentice trainee apprenticeship | apprentissage stagiaire alternant
apprentissage | apprenticeship learning training | formation apprendre apprenti alternance
appris | learn learnt learned | apprendre savoir apprentissage
approbation | approval approve endorsement consent | approuver accord assentiment aval
approche | approach near | approcher démarche méthode
approfondie | thorough in-depth detailed deep | approfondir détaillé poussé
approprié | appropriate suitable proper | adéquat adapté
approuvé | approve endorse back | approuver approbation adopter valider
approvisionnement | supply procurement | approvisionner fourniture ravitaillement
approximativement | approximately roughly about | environ approximatif approximation
appréciation | assessment appreciation judgment rating | évaluation jugement estimation
apprécié | appreciate like popular enjoy | apprécier aimer
appréhender | apprehend arrest catch caught grasp | arrêter interpeller capturer saisir craindre
apprête | prepare ready about | préparer apprêter
appui | support backing | soutien appuyer
appuyer | support back | soutien soutenir
appuyé | support back lean press | appuyer appui soutenir
appât | bait lure | leurre appâter piège
appétit | appetite hunger | faim envie
apéritif | aperitif drink apero | apéro
arabe | arab arabic | maghrébin
arabie | saudi arabia | saoudite saoudien
araignées | spider | arachnide
arbitraire | arbitrary arbitrarily | injuste abusif injustifié
arbitre | referee umpire arbitrator | arbitrage arbitrer
arborant | wear wore worn display | arborer porter
arbre | tree |
arbres | tree | forêt arbuste
archevêché | archdiocese archbishop | archevêque évêché
archevêque | archbishop bishop | évêque prélat archevêché
archipel | archipelago island | île
architecte | architect | architecture architectural
architecture | architecture | architecte architectural
archives | archive record | archiviste document archiver
archéologiques | archaeological archeological archaeology | archéologie archéologue fouille
ardemment | ardently fervently eagerly | ardent ardeur vivement
ardue | arduous difficult hard tough | ardu difficile rude
argent | money silver cash | fonds fric
argentin | argentina argentine | argentine
argentine | argentina | argentin
argument | argument reason | argumenter raison argumentaire
argumentaire | argument rationale case | argument argumentation plaidoyer
arguments | argument case | argumenter raison
armateur | shipowner shipping | affréteur
arme | weapon weapons arms | armes armement
armement | weapon weapons armament arms | arme armer armes
armements | armament weapon arms | arme armer
armes | weapon weapons arms | arme armement
armistice | ceasefire truce | cessez-le-feu trêve
armoire | wardrobe cupboard cabinet closet | placard penderie
armée | army military armed troops | militaire troupes soldat militaires
arnaque | scam swindle con fraud | escroquerie arnaqueur fraude arnaquer
arnaques | scam fraud swindle con | escroquerie arnaquer fraude arnaqueur
arpenté | pace stride walk survey | arpenter parcourir sillonner marcher
arraché | torn tore snatched grabbed | arracher arrachement extirper
arrangé | arrange fix settle | arranger arrangement régler
arrestation | arrest detention arrested | arrêter interpellation interpeller capture interpellé
arriver | arrival arrive arrived | arrivée
arrivée | arrival arrive coming arrived | arriver venue atterrissage
arrière | back rear | derrière
arrogance | arrogance | arrogant mépris morgue suffisance
arrogant | arrogant haughty | arrogance prétentieux hautain méprisant
arrondissement | district borough | quartier
arroser | water spray | arrosage
arrêt | stop halt judgment end | arrêter cessation interruption suspension
arrêter | arrest arrested | arrestation interpellé interpellation
arsenal | arsenal weaponry | armement arme
art | art artist | artistique artiste
article | article item story | papier
articuler | articulate | articulation prononcer
artifice | firework pyrotechnic trick artifice | pyrotechnie ruse
artificielle | artificial fake synthetic | factice synthétique
artillerie | artillery | artilleur canon
artisanat | craft crafts handicraft | artisan artisanal
artisans | craftsman craftsmen artisan | artisanat artisanal commerçant
artiste | artist performer artistic art | art artistique chanteur peintre
artistique | artistic art | artiste art
artères | artery road thoroughfare | avenue rue
arythmie | arrhythmia |
arène | arena bullring ring | stade
ascendante | upward rising ascending | croissant hausse
ascenseur | lift elevator | monte-charge
ascension | rise rose risen climb ascent | montée escalade grimper progression
asiatique | asian asia | asie
asie | asia asian | asiatique
asile | asylum shelter refuge | refuge
aspect | aspect appearance look | apparence côté
aspergé | spray douse sprinkle splash | asperger arroser
asphyxié | asphyxiated suffocated stifled suffocate | asphyxier asphyxie étouffer
aspirations | aspiration ambition hope | aspirer ambition espoir souhait
assaillant | attacker assailant | agresseur attaquant auteur
assainissement | sanitation clean-up remediation | assainir épuration
assassinat | assassination murder killing kill killed assassinate | meurtre homicide assassiner crime assassin tuer abattre
assassiner | kill killed murder assassinate assassination | tuer abattre meurtre assassinat
assassiné | murder assassinate kill slain | tuer assassinat assassin meurtre abattre
assaut | assault attack storming offensive | attaque assaillir offensive attaquer
assemblée | parliament assembly | parlement
asseoir | sit sat establish | assis
assesseurs | assessor magistrate | juge scrutateur
asseyait | sat sit | asseoir
assez | enough quite | suffisamment
assiette | plate base | plat
assigné | assign summon sue | assigner assignation poursuivre confiner
assimilé | assimilate equate liken compare | assimiler comparer assimilation
assis | sit sat seated | asseoir
assises | assizes criminal court trial | criminel cour procès
assistanat | handout welfare dependency | assistance
assistance | assistance help aid audience assist | aide secours assister soutien aider
assistons | witness attend | assister voir
assisté | attend assist | assister aider
assiéger | siege besiege | siège
assiégée | besieged besiege siege | assiéger siège encercler
associatifs | association community charity | association bénévole
association | association charity organization | organisation ong collectif associatif
associé | partner associate associated | associer partenaire collaborateur
assoit | sit sat establish | asseoir assis
assombri | darkened clouded gloomy | assombrir obscurci sombre
assorti | match accompany | assortir accompagner
assouplissement | easing relaxation loosening | assouplir allègement
assourdissantes | deafening | bruyant
assume | assume own embrace | assumer endosser accepter
assurance | insurance assurance insurer | assurer assureur
assurer | say said claim | dire affirmer
assuré | assure ensure insure | affirmer garantir assurance certifier
assèchement | drying drain drought | assécher sécheresse
assène | assert hammer deal | asséner marteler
astre | star planet celestial | étoile planète
astronaute | astronaut | cosmonaute
astronautes | astronaut cosmonaut | spationaute cosmonaute
astronomes | astronomer astronomy scientist | astronomie astrophysicien scientifique
astronomique | astronomical huge | astronomie exorbitant colossal
astrophysicien | astrophysicist | astronome astrophysique
astéroïdes | asteroid | météorite
asymptomatiques | asymptomatic symptomless | symptôme
atelier | workshop studio | studio fabrique
ateliers | workshop studio | atelier studio fabrique
atermoiements | procrastination prevarication dithering delay | tergiversation hésitation atermoyer
athlètes | athlete sportsman | sportif athlétisme
athènes | athens |
atmosphère | atmosphere mood air | ambiance climat atmosphérique
atmosphérique | atmospheric air | atmosphère air
atomique | atomic nuclear | nucléaire atome
atout | asset advantage strength trump | avantage force
atroce | atrocious horrific terrible dreadful | horrible affreux abominable atrocité
atrocités | atrocity horror | horreur crime exaction atroce
attablé | seated table sitting | table
attaché | attach attached tie | attacher lier attachement
attaque | attack assault offensive | attaquer assaut agression attentat offensive
attaquer | attack assault offensive | attaque assaut offensive
attaques | attack assault | attaquer assaut agression
attardé | linger backward retarded dwell | attarder retardé
atteignant | reach hit attain | atteindre parvenir
atteindre | reach hit attain achieve | arriver parvenir toucher
atteint | reach hit achieve | atteindre toucher
attelage | coupling team carriage | tandem équipage
attend | wait expect await | attendre attente patienter
attendons | wait expect await | attendre attente
attendre | wait expect await | attente patienter
attendu | expect await wait | attendre attente
attentat | attack bombing terrorist terrorism | attaque terrorisme explosion terroriste
attente | wait waiting expectation | attendre espérance patienter
attention | attention careful caution beware | attentif prudence vigilance
atterri | landed land landing | atterrir atterrissage poser
atterrissage | landing land touchdown | atterrir
attestation | certificate statement form | certificat attester justificatif
attiré | attract draw drew drawn lure | attirer attrait
attiser | stoke fuel fan inflame stir | alimenter exacerber envenimer aviver
attitré | regular official accredited | habituel officiel
attitude | attitude behaviour behavior conduct | comportement posture conduite
attouchements | groping molestation fondling touching | agression abus
attractif | attractive appealing | attrayant attractivité
attractions | attraction ride sight | manège
attractivité | attractiveness appeal | attractif attrait attirer
attraper | catch caught grab | saisir capturer
attribuer | award attribute allocate assign grant | décerner accorder octroyer attribution allouer
attribution | award allocation attribution | attribuer allocation octroi
attribué | attribute award assign | attribuer décerner accorder imputer
attristé | saddened sad sorry | attrister peiné triste
attroupement | gathering crowd mob | rassemblement foule attrouper
atténue | ease mitigate reduce soften | atténuer atténuation réduire adoucir
atténuer | mitigate alleviate ease soften | atténuation réduire adoucir soulager
atypique | atypical unusual | original inhabituel
aubaine | godsend boon windfall | chance opportunité
aube | dawn daybreak sunrise | matin aurore
aucun | none no any |
audace | audacity boldness daring | audacieux hardiesse oser
audacieuse | bold daring audacious | audacieux audace hardi osé
audacieux | bold daring audacious | audace audacieuse hardi osé
audience | hearing audience ratings | procès auditoire
audio | audio sound | son
audiovisuel | broadcasting audiovisual television | télévision média
audit | audit review | contrôle auditeur vérification
audition | hearing audition | auditionner entendre interrogatoire
auditoire | audience listener | public audience assistance
augmentation | increase rise rose raise hike | augmenter hausse accroissement progression
augmenter | increase rise raise | augmentation hausse
augurer | augur bode foreshadow | augure présager annoncer
aujourd | today now | aujourd'hui
aujourd'hui | today |
aumônier | chaplain | aumônerie prêtre
aune | alder yardstick |
auparavant | before previously earlier | avant précédemment
auprès | near with |
aurions | have had | avoir
aussitôt | immediately instantly soon | immédiatement instantanément
austral | southern | sud
australie | australia australian | australien
australien | australia australian | australie
austérité | austerity austere | rigueur austère
autant | much many |
autel | altar |
auteur | author writer perpetrator | écrivain écrire
authenticité | authenticity genuineness | authentique véracité
authentification | authentication verification | authentifier vérification identification
authentique | authentic genuine real | vrai véritable authenticité
autisme | autism autistic | autiste
autistes | autistic autism | autisme autistique
auto | car auto automotive | voiture automobile véhicule
autobiographie | autobiography memoir | mémoires autobiographique
autobiographique | autobiographical autobiography | autobiographie mémoires
autobus | bus | bus autocar
autocar | coach bus | car autobus bus
autochtones | indigenous native aboriginal | indigène aborigène amérindien
autocollants | sticker | vignette étiquette
autodéfense | self-defence self-defense vigilante | défense milice
autodétermination | self-determination independence | indépendance souveraineté
autographe | autograph | signature dédicace
automatique | automatic automated | automatiquement automatisé
automatiquement | automatically | automatique
automatisé | automated automatic | automatisation automatique robotisé
automne | autumn fall | automnal
automobile | car automobile automotive auto motoring vehicle | voiture auto véhicule
autonomie | autonomy independence range | autonome indépendance
autopompes | cannon fire-engine | canon
autoproclamé | self-proclaimed self-styled | proclamer
autopsie | autopsy postmortem | autopsier examen
autorisation | authorisation authorization permission permit | autoriser permission permis
autorisé | authorize allow permit permission | autoriser permettre autorisation
autoritaire | authoritarian autocratic dictatorial | autoritarisme autocratique dictatorial
autorités | authority officials authorities | pouvoir administration responsable
autoroutes | motorway highway freeway | autoroutier route
autoroutières | motorway highway freeway | autoroute autoroutier
autour | around about |
autrefois | formerly once past | jadis naguère auparavant
autrement | otherwise differently | différemment sinon
autriche | austria austrian | autrichien
autrichien | austria austrian | autriche
autrui | others other | autre prochain
auxiliaires | auxiliary assistant carer | assistant aide
aval | approval consent downstream | accord approbation feu-vert autorisation avaliser
avalanche | avalanche snowslide | coulée déluge
avance | advance lead led ahead | avancer progresser
avant | before ahead earlier | auparavant précédemment
avatar | avatar incarnation | incarnation mésaventure
avenir | future | futur
aventure | adventure affair | aventurier péripétie expédition
averses | shower rain downpour | pluie ondée précipitations
averti | warn warning alert | avertir prévenir alerter avertissement
aveu | confession admission | avouer confession reconnaître
aveugle | blind blindly indiscriminate | cécité malvoyant non-voyant aveuglement
aviateur | aviator airman pilot | pilote aviation
aviation | aviation air-force air force plane aircraft | avion aérien avions
avion | plane aircraft airplane jet air force | appareil aérien vol aviation avions
avions | air force plane aircraft | aviation avion
avis | opinion notice view | opinion
avocat | lawyer attorney counsel | défenseur barreau conseil
avoirs | asset holding | actif bien fonds
avoisine | approach border near | avoisiner approcher
avortement | abortion termination | ivg avorter interruption
avoue | admit confess | avouer aveu reconnaître confesser
avril | april |
avéré | prove proven turn | avérer révéler confirmer
axe | axis route line focus | route ligne
ayatollah | ayatollah cleric | guide dignitaire
ayez | have had | avoir
azimuts | azimuth |
azithromycine | azithromycin | antibiotique
azote | nitrogen |
aérienne | air aerial airline | aérien aviation
aérodynamique | aerodynamic aerodynamics | aérodynamisme
aéronautique | aeronautical aviation aerospace aircraft | aviation aérien avionneur
aéroport | airport | aéroportuaire
aéroportuaire | airport | aéroport
aérosols | aerosol spray | vaporisateur gouttelette
aérés | air ventilate airy | aération ventiler
bac | baccalaureate exam ferry tray | baccalauréat examen
baccalauréat | baccalaureate exam degree diploma | bac examen diplôme bachelier
bacheliers | graduate school-leaver | baccalauréat lycéen diplômé
bactéries | bacteria bacterial germ bug | microbe bactérien germe
badauds | onlooker bystander gawker | curieux passant spectateur
badge | badge pass | insigne carte macaron
bafoués | flout violate scorn | bafouer violer
bagages | luggage baggage suitcase bag | valise sac
bagarre | fight brawl | rixe bataille
bagdad | baghdad |
baguette | baguette stick wand chopstick | pain bâton
baie | bay berry | golfe anse
baignades | swim swam swimming bathing | baigner nage
baigner | bathe swim swam bath | baignade nager bain
bailleurs | landlord lender donor | propriétaire bailleur donateur
bain | bath swim swam | baignade baigner baignoire
baisse | drop fall fell fallen decline decrease reduction | baisser diminution recul chute réduction diminuer
baisser | decrease fall drop decline reduction | baisse diminuer diminution réduction
balade | walk ride stroll | promenade balader randonnée
balaie | sweep swept dismiss brush | balayer rejeter écarter
balance | balance scale | équilibre solde bilan
balayé | swept sweep dismissed | balayer écarter
balcon | balcony terrace | terrasse
baliser | mark signpost beacon | balise balisage signaler
balistique | ballistic ballistics |
ballade | ballad | chanson
balle | bullet ball | projectile ballon
ballet | ballet dance | danse chorégraphie
ballons | ball balloon | balle montgolfière
ballottage | run-off runoff | second-tour
balnéaire | seaside resort beach | plage
baltes | baltic | baltique
banalisation | trivialisation trivialization normalisation normalization | banaliser normalisation
banaliser | trivialize normalise normalize | banalisation normaliser minimiser
banalité | banality triviality commonplace | banal
banane | banana | fruit bananier
banc | bench | siège
bancaire | bank banking | banque
bande | gang band strip tape | gang groupe
banderole | banner | pancarte bannière calicot
bang | bang boom | détonation
banlieue | suburb suburban outskirts | périphérie faubourg cité
banlieues | suburb suburban outskirts | périphérie faubourg cité banlieusard
banni | banned banish ban exile | bannir bannissement exclure interdire
bannière | banner flag | drapeau étendard banderole
banque | bank |
banquet | banquet feast | festin repas
banquier | banker | banque financier
banquiers | banker bank | banque financier
baptisé | name baptise christen dub | baptiser baptême nommer
baptême | baptism christening | baptiser
barbe | beard | barbu
barbecue | barbecue grill | grillade gril
barbouzes | spy agent spook | espion agent
barils | barrel | tonneau fût
baromètre | barometer poll survey | sondage enquête
baron | baron bigwig | noble cacique notable
barrage | dam | barrages
barrages | dam | barrage
barreau | bar rung | avocat ordre
barricades | barricade | barricader barrage
barrières | barrier fence obstacle | obstacle clôture
bars | bar pub | bistrot café
bas | low |
basant | base based rely | baser fonder appuyer
basculer | switch swing swung tip topple | bascule renverser passer
base | base basis basic | fondement socle
baseball | baseball | base-ball
basilique | basilica church | église cathédrale
basket | basketball trainer sneaker | basketball basketteur chaussure
basque | basque | euskara
bassin | basin pool pelvis | piscine cuvette
bastion | stronghold bastion | fief citadelle
bataille | battle fight fighting clash | combat lutte affrontement
bataillon | battalion regiment | régiment unité
bateau | boat ship vessel | navire embarcation
batterie | battery drum | accumulateur pile
battrai | beat beaten fight fought | battre combattre
battre | beat beaten fight fought defeat | vaincre combattre frapper bagarre
battu | beat beaten defeat fight fought | battre vaincre frapper
battue | beat beaten fight fought defeat | battre vaincre frapper
bavardé | chat talk gossip | bavarder discuter papoter
bavarois | bavarian bavaria | bavière
bavure | blunder brutality slip-up | faute violence
bazar | bazaar mess shambles market | désordre marché souk pagaille
beau | beautiful handsome fine | belle beauté joli magnifique
beaucoup | many much lot | nombreux énormément
beauté | beauty | beau splendeur esthétique
beaux | beautiful fine handsome | beau joli
bec | beak bill spout | bouche
belge | belgian belgium | belgique
belgique | belgium belgian | belge
belle | beautiful fine lovely pretty | beau jolie magnifique superbe
berce | rock lull cradle | bercer berceau
berceau | cradle crib birthplace | origine
bergers | shepherd | éleveur pâtre
berlinois | berlin berliner | berlin
besoin | need require | nécessité nécessaire
betteraves | beet beetroot | betteravier
beurre | butter | beurrer
biais | bias way means | moyen partialité
biberons | bottle baby-bottle | tétine
bibliothèque | library bookcase | médiathèque bibliothécaire
bibliothèques | library bookcase | médiathèque bibliothécaire
bicyclette | bicycle bike | vélo cycliste
bidon | can drum phoney bogus | jerrycan faux
bidonville | slum shantytown favela camp | taudis favela campement
bien | well good property | bon correctement
bienfaits | benefit virtue | avantage vertu bénéfique
bientôt | soon shortly | prochainement
bienveillance | kindness benevolence goodwill caring | bienveillant gentillesse bonté
bienveillant | benevolent kind caring | bienveillance gentil
bienvenu | welcome | bienvenue opportun
bienvenue | welcome | accueil bienvenu
bijouterie | jewellery jewelry jeweller | joaillerie bijou bijoutier
bijoutier | jeweller jeweler | joaillier bijouterie bijou
bijoux | jewel jewelry jewellery | joyau bijoutier bijouterie
bilan | toll assessment result | résultat
bilatérales | bilateral mutual | bilatéral mutuel réciproque
billet | ticket note banknote | ticket
billetterie | ticketing ticket box-office | billet guichet
binaire | binary |
binôme | pair duo partner | duo tandem paire
bio | organic bio | biologique agriculture-biologique
biodiversité | biodiversity | nature écosystème
biofilm | biofilm |
biographie | biography life | biographe vie
biologie | biology |
biologique | biological organic biology | bio biologie
biologiste | biologist scientist | biologie scientifique
biotech | biotech biotechnology | biotechnologie
bioéthique | bioethics bioethical ethics | éthique
bise | kiss peck | bisou baiser embrasser
bistrot | bistro pub bar café | café bar brasserie restaurant
bizarre | strange odd weird bizarre | étrange curieux insolite
bizutage | hazing bullying | bizuter
bière | beer lager brew | mousse bock
biélorussie | belarus | bélarus
blague | joke prank | plaisanterie blaguer farce
blagues | joke prank | plaisanterie blaguer canular
blanc | white blank |
blanchiment | laundering launder bleaching whitening | blanchir
blanquette | blanquette stew | ragoût
blasphème | blasphemy | blasphémer blasphématoire
blesser | injured wounded | blessé blessés
blessures | injury wound injure | blesser blessé lésion plaie
blessé | injured wounded | blessés blesser
blessés | injured wounded injury hurt | blesser blessure victime blessé
bleu | blue |
blindés | armoured armored tank | char tank blinder cuirassé
bloc | bloc block | groupe coalition ensemble
blog | blog | blogueur site
blogueur | blogger | blog influenceur
blonde | blonde blond | blond
bloquer | block freeze froze frozen obstruct | blocage obstruer barrer
bloqué | blocked stuck stranded frozen | bloquer blocage coincé blocus entravé
blouses | gown blouse coat overall | tenue vêtement
blouson | jacket bomber | veste manteau
blâmer | blame censure criticise | critiquer réprouver blâme
blé | wheat corn | céréale froment
bocaux | jar bowl | bocal pot
boire | drink drank drunk | boisson consommer ivre
bois | wood timber forest | forêt boisé
boissons | drink beverage alcohol | boire alcool breuvage
boisée | wooded forested woodland | bois forestier forêt
bol | bowl | tasse
bombardement | bomb bombing | bombe bombarder
bombardements | bombing shelling bombardment airstrike | bombarder frappe raid
bombarder | bomb bombing | bombe bombardement
bombe | bomb bombshell spray bombing | explosif engin bombarder bombardement
bon | good right | bien meilleur
bonbons | candy sweet | confiserie friandise sucrerie
bond | leap jump surge | saut bondir hausse
bondi | jump leap leapt surge soar | bondir bond sauter grimper
bonheur | happiness joy | heureux joie félicité
bonhomie | bonhomie good-nature geniality | amabilité gentillesse
bonification | bonus improvement | bonus bonifier
bonjour | hello morning | salut bonsoir
bonus | bonus premium | prime gratification
boom | boom | essor
bord | edge board side | rive
bordure | edge border | bord lisière
bosser | work toil graft | travailler boulot travail
bottes | boot wellington | chaussure bottine
bouc | goat goatee scapegoat | chèvre barbiche
bouchon | jam traffic cork cap | embouteillage
boucle | loop buckle curl lock | boucler
boucliers | shield | protection
boude | shun snub boycott sulk | bouder boycotter dédaigner ignorer
boue | mud sludge | boueux vase
bouger | move budge moving | déplacer mouvement remuer
bougies | candle | cierge chandelle
bouillabaisse | bouillabaisse stew | soupe
bouillante | boiling scalding | bouillir brûlant
boulangerie | bakery baker | boulanger pâtisserie
boule | ball bowl | balle pétanque
boulets | cannonball ball burden | poids
boulevard | boulevard avenue | avenue
bouleversé | shaken upset moved disrupted distraught | bouleverser ému bouleversement perturber
boulot | job work | travail emploi métier
bouquet | bouquet bunch bid | gerbe fleurs
bouquin | book novel | livre ouvrage roman
bourgeoisie | bourgeoisie middle-class | bourgeois
bourgmestre | mayor burgomaster | maire
bourrage | stuffing jam | bourrer
bourreau | executioner torturer tormentor | tortionnaire
bourse | stock exchange |
boursiers | stock market scholarship fellow | bourse
bousculade | stampede crush scuffle jostling | bousculer cohue piétinement
bousculer | jostle shove disrupt push | bousculade pousser
bouse | dung | fumier excrément
bout | end tip | extrémité
boutade | joke quip | plaisanterie blague
bouteilles | bottle | flacon
boutique | shop store boutique | magasin commerce échoppe
bouton | button pimple bud | boutonner
bovins | cattle bovine cow | vache bétail boeuf
box | dock box stall | prétoire
boxeur | boxer boxing fighter | boxe pugiliste
boycott | boycott | boycotter
boîte | box company nightclub can | entreprise discothèque
bracelet | bracelet tag wristband | brassard
braconnage | poaching | braconnier braconner
braconniers | poacher poaching | braconnage chasseur
braderie | clearance sale flea-market | brader vide-grenier liquidation
braises | embers coal | cendre feu
branche | branch sector arm | filière secteur rameau
brandissant | brandishing waving holding | brandir agiter
braqueur | robber gunman | voleur malfaiteur braquage bandit
braqué | aimed pointed robbed | braquer pointé braquage
bras | arm |
brassage | mixing brewing mix | mélange mixité
brassard | armband | bandeau
brasserie | brasserie brewery | restaurant brasseur
bravé | brave defy | braver défier
break | break estate wagon | pause
brebis | sheep ewe | mouton ovin agneau
bredouille | empty-handed mumble stammer | bredouiller balbutier
bref | brief short | brièvement court
breton | breton | bretagne
bricolage | diy tinkering | bricoler bricoleur
briefé | brief inform | informer
brigade | brigade squad unit | unité
brigue | seek sought run ran vie | briguer convoiter viser
briguer | seek sought run | convoiter candidat solliciter
brillant | brilliant bright shiny | éclatant briller
brique | brick carton | parpaing
briques | brick | maçonnerie
briser | break broke broken smash shatter | casser rompre fracasser
britannique | british uk britain briton | royaume-uni anglais londres
brièvement | briefly shortly | bref rapidement
brocante | flea-market second-hand antique | brocanteur vide-grenier antiquité
brocardant | mock ridicule deride | railler moquer ridiculiser
bronchiolite | bronchiolitis | bronchite
bronché | flinched | broncher réagir
bronze | bronze medal | médaille airain
brossage | brushing | brosser brosse
brouille | quarrel feud row scramble | dispute brouiller querelle fâcherie
brousse | bush scrub | savane
broyage | grinding crushing shredding | broyer concassage
bruisse | rustle buzz | bruissement murmurer
bruit | noise sound rumour rumor | bruyant son rumeur
brusque | sudden abrupt brusque | soudain brutal brusquement subit
brusquement | suddenly abruptly | soudainement brutalement brusque
brut | gross crude raw |
brutalités | brutality violence | violence brutal
bruxelles | brussels |
bruyant | noisy loud | bruit sonore tapageur
brèche | breach gap hole | faille trou ouverture
brève | brief short | bref court
brésil | brazil brazilian | brésilien
brésilien | brazil brazilian | brésil
brûlures | burn burned burnt | brûler
brûlé | burn burned burnt | brûler incendier calciner brûlure
budget | budget | budgétaire
budgétaire | budget budgetary fiscal | budget financier
buffet | buffet sideboard | repas collation
bug | bug glitch fault | dysfonctionnement panne bogue
building | building | immeuble gratte-ciel tour
bulgare | bulgarian bulgaria | bulgarie
bulgarie | bulgaria bulgarian | bulgare
bulle | bubble |
bulletin | ballot bulletin newsletter report | vote scrutin
buralistes | tobacconist | bureau-de-tabac débitant
bureau | office desk bureau | cabinet
bureaucratie | bureaucracy red-tape | bureaucratique bureaucrate administration paperasserie
burkinabè | burkinabe burkina | burkina
burn | burnout | épuisement
burqa | burka burqa veil niqab | voile niqab
burundaise | burundian burundi | burundais burundi
bus | bus coach | autobus autocar car
buste | bust chest | torse poitrine statue
but | goal aim purpose goals objective | objectif marquer visée buts
buteur | scorer striker goalscorer | attaquant but marquer
buts | goal goals | but
buvait | drink drank drunk | boire boisson
buvette | refreshment bar stall | bar café
buzz | buzz stir | sensation
byzantine | byzantine | byzantin
bâtiment | building | immeuble édifice construction
bâtiments | building | bâtiment immeuble édifice construction
bâtir | build built construct construction | construire construction bâtiment édifier ériger
bâtonnier | bar president | avocat barreau
bâtonnière | bar president | bâtonnier avocat
béants | gaping yawning | ouvert béance
béarnais | bearn | béarn
bébé | baby babies infant newborn | nourrisson nouveau-né enfant
bée | gaping agape |
bélarus | belarus | biélorussie
bélarusse | belarusian belarus | biélorusse bélarus biélorussie
bélier | ram | mouton
béni | blessed bless | bénir bénédiction
béninois | beninese benin | bénin
béninoise | beninese benin | bénin béninois
bénédiction | blessing benediction | bénir béni
bénéficiaires | beneficiary recipient profitable | bénéficier allocataire rentable
bénéficier | benefit enjoy | bénéfice bénéficiaire profiter
bénéfique | beneficial good positive helpful | favorable positif avantageux salutaire profitable
bénévoles | volunteer | volontaire bénévolat
béquilles | crutch | canne
béret | beret | couvre-chef
bétail | cattle livestock | bovin troupeau cheptel
béton | concrete cement | ciment
bête | beast animal stupid | animal idiot stupide
bêtise | stupidity foolishness nonsense mistake | stupidité sottise idiotie erreur
bûches | log firewood | bois
bœuf | beef ox cattle | viande bovin
cabane | hut cabin shack shed | cabanon hutte baraque abri
cabaret | cabaret nightclub | music-hall spectacle
cabine | cabin booth cubicle cockpit | cockpit habitacle
cabinet | cabinet office firm government | bureau gouvernement exécutif
cachette | hideout secret hide hid hidden | planque cacher repaire
caché | hide hid hidden conceal | cacher dissimuler
cacique | bigwig heavyweight chief | baron notable
caciques | bigwig heavyweight | baron notable ténor
cacophonie | cacophony din | confusion vacarme discordance
cadavres | corpse body | corps dépouille
cadeau | gift present | présent offrir
cadence | pace rate rhythm | rythme vitesse
cadet | youngest younger cadet | jeune benjamin
cadre | framework executive frame | encadrer contexte
cafetiers | cafe-owner bar-owner | bistrotier café
cafouillage | muddle mix-up bungle mess | confusion raté
café | cafe coffee | bistrot bar
cage | cage goal | enclos but
cagnotte | jackpot kitty fundraiser crowdfunding | collecte fonds pactole
cagoulés | hooded masked balaclava | cagoule masqué encapuchonné
cahier | notebook book exercise-book | carnet registre
cahiers | notebook exercise-book workbook | carnet livret
caillasser | stone pelt | caillassage lapider
caillou | stone pebble rock | pierre galet
caisses | fund till case coffers cash | fonds caissier trésorerie
caissière | cashier checkout | caisse hôtesse
calandre | grille radiator-grille |
calcinés | charred burnt burned | brûlé carbonisé calciner
calcul | calculation calculate | calculer compte estimation
calendrier | calendar schedule timetable | agenda
calibre | calibre caliber gauge | envergure diamètre
califat | caliphate | calife
calme | calm quiet peaceful | apaiser paisible tranquille sérénité calmer
calomnie | slander libel calumny | diffamation calomnier calomnieux
calomnieuse | slanderous defamatory libellous slander | calomnie diffamatoire diffamation
calvaire | ordeal nightmare suffering | souffrance supplice martyre enfer
calé | wedge schedule stall | caler fixer prévoir
camarades | comrade friend classmate mate | compagnon ami collègue copain
cambriolage | burglary break-in burglar | cambrioler vol cambrioleur
came | drug dope | drogue
camerounaise | cameroonian cameroon | cameroun camerounais
camion | truck lorry | poids-lourd
camionnette | van truck pickup | fourgon fourgonnette véhicule utilitaire
camouflage | camouflage concealment | camoufler dissimulation
camouflet | snub slap affront | affront gifle humiliation
camp | camp side | campement
campagne | campaign countryside | électoral rural
camping | camping campsite camp | camper campement
caméras | camera cctv | vidéosurveillance
canada | canadian | canadien
canadien | canada canadian | canada
canapé | sofa couch | divan sofa
cancer | cancer tumour | tumeur cancéreux
cancers | cancer tumour tumor | tumeur cancéreux
cancérogène | carcinogenic carcinogen | cancérigène cancer
candidat | candidate contender applicant | candidature prétendant postulant
candidature | candidacy bid application candidate | candidat postuler
caniculaire | heatwave scorching | canicule chaleur torride
canicule | heatwave heat | chaleur caniculaire
cannabis | cannabis marijuana pot | marijuana haschich drogue
canon | gun cannon barrel | arme artillerie
canot | dinghy boat canoe | embarcation bateau barque
cantine | canteen cafeteria | restauration réfectoire
canton | canton district county | cantonal
canular | hoax prank | blague mystification supercherie
caoutchouc | rubber latex | latex
cap | milestone cape course | direction
capable | able capable | apte capacité
capacité | capacity ability | capable aptitude
capitaine | captain skipper | capitanat
capitale | capital city | métropole paris
capitaliser | capitalise capitalize build | profiter capitalisation
capitalisme | capitalism capitalist | capitaliste libéralisme
capitulation | surrender capitulation | reddition capituler
caporal | corporal | soldat brigadier militaire
capot | bonnet hood | couverture
caprice | whim caprice tantrum | capricieux lubie fantaisie
capsule | capsule pod | gélule
capter | capture pick receive attract | saisir recevoir
captivité | captivity captive | captif détention
capture | capture arrest | capturer arrestation prise
car | coach bus | autocar bus
caractère | character nature temper | nature tempérament
caractériser | characterise characterize characteristic | caractéristique définir
caractéristique | characteristic feature typical | trait particularité typique spécificité
caractéristiques | characteristic feature trait | trait particularité caractériser propriété spécificité
caravane | caravan trailer | roulotte convoi
carbone | carbon co2 | co2
carbonisé | charred burn burnt | brûler calciné
carburant | fuel petrol gasoline diesel | essence gazole combustible
carcasse | carcass wreck shell | épave cadavre dépouille
carcérale | prison jail | pénitentiaire prison incarcération
cardiaque | cardiac heart | cœur cardiologue coeur
cardiaques | cardiac heart | cœur cardiologue cardiovasculaire
cardinal | cardinal | prélat évêque
cardiologue | cardiologist | médecin cardiologie
cardiovasculaires | cardiovascular heart | cardiaque cœur
carence | deficiency lack shortage | manque déficience insuffisance
caressait | stroke caress cherish pet | caresser caresse
cargaison | cargo shipment load | chargement fret marchandise
cargo | cargo ship freighter | navire bateau
caricatures | cartoon caricature | caricaturiste dessin caricaturer
caries | decay cavity cavities | carie
caritative | charity charitable | charité humanitaire bienfaisance
carnage | carnage massacre slaughter | massacre tuerie boucherie
carnaval | carnival | fête carnavalesque
carnet | notebook book diary | cahier calepin agenda
carnivores | carnivorous carnivore meat-eating | carnassier
carreaux | tile windowpane check diamond | vitre carrelage
carrière | career quarry | parcours métier profession
carrosserie | bodywork body | carrossier tôle
carrossée | bodied | carrosserie
carte | card map menu | plan cartographie
cartographie | mapping cartography map | carte cartographier cartographe
carton | cardboard card box | boîte avertissement
cartouches | cartridge bullet | munition balle
cas | case instance | situation exemple
cascade | waterfall cascade stunt | chute cascadeur
caserne | barracks fire-station station | base cantonnement
casier | record criminal locker | antécédents
casino | casino gambling | jeu
casque | helmet headset headphone | casqué
casquette | cap hat | chapeau couvre-chef
casseroles | saucepan pan pot | marmite poêle
cassette | cassette tape | bande
cassure | break fracture split | rupture fracture casser
casting | casting cast audition | distribution audition
catalane | catalan catalonia | catalan catalogne
catalogue | catalogue catalog list | répertoire liste
catalogues | catalogue catalog | liste brochure
catastrophe | disaster catastrophe | désastre catastrophique drame
catastrophique | catastrophic disastrous | catastrophe désastreux
catholique | catholic | chrétien catholicisme
catholiques | catholic catholicism | catholicisme chrétien
cathédrale | cathedral | église basilique
catimini | secretly quietly stealth | cachette discrètement secret
catégorie | category class | classe genre type
catégorique | categorical adamant flat firm | formel ferme absolu
cauchemar | nightmare | cauchemardesque horreur
cause | cause reason | raison motif causer
caution | bail guarantee surety deposit | garantie cautionnement cautionner
cavale | run fugitive escape | fuite fugitif évasion
cavalière | rider horsewoman cavalier | cavalier équitation
cave | cellar basement | sous-sol caveau
caveau | vault tomb | tombe sépulture tombeau
ceinture | belt | ceinturon
cellule | cell unit | cachot cellulaire
cendres | ash ashes | incinération
censure | censorship censor censure | censurer
censé | supposed meant | supposé devoir
cent | hundred cent | centaine
centaines | hundred | cent
centenaire | centenary centenarian hundred | siècle cent
centimes | cent centime penny | pièce sou
centimètres | centimetre centimeter cm | cm
centième | hundredth | cent
centrafricaine | central-african | centrafrique
central | center centre | centre
centralisation | centralisation centralization centralise | centraliser
centralisé | centralized centralised | centraliser centralisation
centre | center centre central middle | milieu central cœur
cependant | however yet | pourtant
cercle | circle club | club groupe
cercueil | coffin casket | bière
cerises | cherry | cerisier
cerné | surround encircle | encercler entourer
certains | some certain | quelques plusieurs
certes | certainly admittedly | assurément
certificat | certificate diploma | attestation diplôme
certifié | certified certify certification | certifier certification authentifier attester
certitude | certainty conviction certain | certain assurance conviction
cerveau | brain mastermind | cérébral instigateur
cessez-le-feu | ceasefire truce armistice | trêve armistice
cession | sale disposal transfer divestment | céder vente transfert
cessé | stop cease end | cesser arrêter cessation
chacun | each everyone |
chagrin | grief sorrow sadness | tristesse peine douleur
chahuté | heckle boo rowdy jostle | chahuter huer bousculer
chair | flesh meat | viande corps
chaise | chair seat | siège fauteuil
chalet | chalet | cabane maison
chaleur | heat warmth hot | chaud canicule température
chaleureusement | warmly heartily | chaleureux cordialement vivement
chaleureux | warm friendly cordial warmth | chaleur cordial chaleureusement
chamboulé | disrupt upset turn | chambouler bouleverser perturber
chambre | room bedroom chamber house | pièce
chameau | camel | dromadaire
champagne | champagne | vin
champignon | mushroom fungus | fongique
champion | champion championship | championnat vainqueur
championnat | championship league champion | champion ligue
chance | luck chance opportunity lucky | opportunité possibilité chanceux
chancelier | chancellor chancellery | chancellerie
chancelière | chancellor | chancelier
chancellerie | chancellery ministry | chancelier ministère
chanceux | lucky fortunate | chance veinard
changeant | change changing variable | changer changement variable
changement | change shift switch | changer modification évolution transformation
changer | change | changement
chanson | song | chant chanter chanteur
chanteur | singer | chanteuse
chanteuse | singer | chanteur chanter artiste
chantiers | site construction project work | travaux construction projet
chantre | champion advocate cantor | défenseur partisan
chaos | chaos mayhem turmoil | désordre anarchie chaotique pagaille confusion
chaotique | chaotic | chaos désordonné confus désordre
chapeau | hat cap | couvre-chef casquette
chapeauté | head oversee oversaw overseen | diriger superviser
chapelet | rosary string series | série rosaire
chapitre | chapter | partie section
chaque | each every |
charbon | coal carbon charcoal | houille
charcuterie | delicatessen deli charcuterie | charcutier jambon saucisson
charge | charge load burden responsibility | responsabilité fardeau prise-en-charge
chargeant | load charge instruct | charger charge
chariot | trolley cart wagon | caddie charrette
charismatique | charismatic charisma | charisme
charité | charity alms | caritatif bienfaisance charitable aumône
charme | charm appeal | séduction charmer séduire attrait
charpente | framework frame timber structure | charpentier ossature structure armature
chars | tank float | blindé
charte | charter | règlement
chasse | hunt hunting | chasseur chasser
chat | cat chat | félin chaton
chaud | hot warm heat | chaleur brûlant réchauffer
chauffard | reckless-driver hit-and-run driver | conducteur automobiliste
chauffeur | driver chauffeur | conducteur automobiliste
chaussettes | sock |
chaussures | shoe footwear boot | basket botte soulier
chaussée | road roadway carriageway | route voie
chauve | bald bat | calvitie
chaîne | channel chain television TV | télévision télé
chef | head chief leader boss | dirigeant patron leader responsable
cheffe | chief head leader chef boss | chef dirigeant patron
chemin | path way road | route sentier voie
cheminots | railwayman railworker rail | ferroviaire conducteur
chemise | shirt blouse | chemisier polo
chenille | caterpillar | larve
cherche | seek sought search look | chercher recherche rechercher
chercher | search seek |
chercheur | scientist researcher | scientifique savant
cheval | horse |
chevauchent | overlap ride rode ridden | chevaucher superposer
chevaux | horse equine | cheval équidé jument poulain
chevet | bedside | lit
cheveux | hair | chevelure coiffure
cheville | ankle peg |
chevronnés | experienced seasoned veteran | expérimenté aguerri confirmé
chic | chic stylish elegant smart | élégant distingué
chien | dog | canin chiot
chier | shit crap |
chiffon | rag cloth | tissu
chiffre | number figure | nombre
chiffres | figure number data | nombre statistique donnée
chiite | shiite shia | chiisme
chili | chile chilean | chilien
chilien | chile chilean | chili
chimie | chemistry chemical | chimique chimiste
chimiothérapie | chemotherapy chemo | chimio
chimique | chemical chemistry | chimie
chimiques | chemical | chimie chimiste
chine | china chinese | chinois
chinois | chinese china | chine pékinois
chinoise | chinese china | chinois chine
chiraquien | chirac | gaulliste
chirurgicaux | surgical | chirurgie chirurgien
chirurgien | surgeon | chirurgie médecin chirurgical
chloroquine | chloroquine hydroxychloroquine | hydroxychloroquine
choc | shock clash impact | choquer heurt collision
chocolat | chocolate cocoa | cacao chocolatier confiserie
choisi | choose chose chosen pick select | choisir choix sélectionner désigner
choisir | choose choice chose | choix
choisisse | choose chose chosen choice pick | choisir choix sélectionner
choix | choice choose chose option | choisir sélection option
cholestérol | cholesterol | lipide
choléra | cholera | maladie épidémie
choqué | shocked shock appalled | choquer choc bouleversé indigné
choquée | shocked shock | choquer choc bouleversé indigné
chorale | choir choral | choeur choriste chant
chorégraphe | choreographer choreography | chorégraphie danseur
chose | thing something | truc
choucroute | sauerkraut | chou
chouette | owl great nice | hibou sympa super
christianisme | christian christians christianity | chrétien chrétiens
chronique | column chronicle chronic | chroniqueur éditorial tribune
chroniques | chronic chronicle column | chroniqueur billet
chroniqueur | columnist commentator pundit | chronique éditorialiste journaliste
chrono | stopwatch time timer | chronomètre temps
chronologie | chronology timeline | chronologique calendrier
chronomètre | stopwatch timer clock | chrono chronométrer
chrétien | christian christians christianity | chrétienté catholique christianisme chrétiens
chrétiens | christian christians christianity | chrétien christianisme
chuchoté | whispered | murmuré chuchoter chuchotement
chute | fall drop collapse downfall decline plunge fell | baisse tomber effondrement dégringolade chuter déclin
chypriote | cypriot cyprus | chypre
château | castle chateau palace | palais manoir forteresse
chèque | cheque check | paiement bon
chèques | cheque check payment | paiement
chèvres | goat | caprin bouc bique
chêne | oak tree | arbre
chômage | unemployment jobless unemployed | chômeur
chômeur | unemployment unemployed | chômage
chœur | choir chorus | chorale choriste
cible | target | viser cibler objectif
cicatrices | scar | cicatriser balafre
ciel | sky skies heaven | céleste paradis
cigare | cigar | cigarillo
cigarettes | cigarette tobacco smoke | tabac clope fumer
ciment | cement concrete | béton
cimetière | cemetery graveyard | nécropole
cinglant | scathing stinging | cingler acerbe sévère
cinq | five | cinquième
cinquantaine | fifty fifties | cinquante
cinquante | fifty | cinquantaine
cinquantenaire | fiftieth golden jubilee anniversary | anniversaire cinquante
cinquième | fifth | cinq
cinéaste | filmmaker director | réalisateur cinéma metteur
cinéma | cinema film movie | film cinématographique salle
cinématographique | film cinema cinematic movie | cinéma film
circonscription | constituency district seat riding | district département
circonscrire | contain confine | maîtriser contenir délimiter
circonspect | cautious wary circumspect | prudent méfiant circonspection
circonstances | circumstance | contexte situation
circuit | circuit track tour | piste parcours
circuits | circuit track tour route | parcours piste tracé tour
circulaire | circular directive memo | directive note instruction
circulation | traffic circulation | trafic circuler
cirque | circus | chapiteau
ciré | raincoat wax | imperméable
ciseaux | scissors chisel | cisailles
citant | quote cite | citer citation
citation | quote quotation citation | citer extrait
citent | cite quote name mention | citer citation mentionner évoquer
citoyen | citizen citizens | citoyens
citoyenneté | citizenship | citoyen nationalité
citoyens | citizen civic citizens | citoyenneté citoyen
cité | city town | ville
citée | cited quoted named mentioned | citer mentionner nommer citation
civette | civet | animal
civile | civil civilian | civil
civique | civic civil | citoyen civisme
civiques | civic civil | citoyen civisme
civisme | citizenship public-spiritedness civic | civique citoyenneté citoyen
clair | clear light | clairement clarté
clairière | clearing glade |
claironné | trumpet proclaim boast | proclamer annoncer
clamé | proclaim claim protest | clamer proclamer affirmer crier
clan | clan camp | tribu camp famille
clandestins | illegal clandestine underground undocumented | illégal sans-papiers clandestinité secret
claquer | slam slap snap blow blew | gifler fermer dépenser
claqué | slam slap snap | claquer claque
clarifier | clarify clarification | éclaircir préciser clarification
clarté | clarity clear light clarify | clair clairement lumière
clash | clash confrontation row | affrontement dispute conflit accrochage clasher
classe | class classroom | classer cours catégorie
classification | classification ranking grading | classer classement catégorie
classique | classic classical | traditionnel
clause | clause provision | disposition condition
clefs | key | clé
cliché | cliche stereotype photograph picture | photo stéréotype image
clics | click | cliquer
clients | customer client | clientèle consommateur
clignotantes | flash blink flicker | clignoter
clim | air-conditioning air-con | climatisation climatiseur
climat | climate weather warming | climatique réchauffement
climatique | climate climatic warming | climat réchauffement
climatiseurs | air-conditioner air-conditioning | climatisation clim climatisé
climato | climate | climat climatosceptique
climatologue | climatologist climate-scientist | climat scientifique climatologie
clinique | clinic hospital clinical | hôpital
cliniques | clinical clinic | clinique hôpital
clip | video clip | vidéo
clivage | divide split rift | division fracture cliver
cloche | bell | carillon clocher
cloison | partition wall | paroi mur
clore | close end conclude closing | clôturer terminer fermer conclure clôture
clos | close closed end | clore fermer clôturer
clou | nail highlight | clouer
clown | clown joker | bouffon pitre comique
cloîtré | cloistered confined holed-up | enfermé reclus confiné cloître
club | club team | équipe
cluster | cluster outbreak | foyer
clusters | cluster outbreak | foyer
clé | key | clef essentiel
clémentes | mild lenient clement | clément clémence doux indulgent
clôture | closing close closure fence | fermeture fin clore barrière
coach | coach trainer manager | entraîneur coacher sélectionneur
coalition | coalition alliance | alliance
coauteur | co-author co-writer | coécrire auteur
cocasse | comical funny | drôle comique amusant
cocaïne | cocaine drug | drogue stupéfiant coke
cocher | tick check coachman | case conducteur
cochons | pig pork hog swine | porc porcelet truie
cockpit | cockpit | cabine habitacle
cocktail | cocktail reception drink | boisson mélange réception
code | code | coder
coeur | heart cardiac | cardiaque
coffre | trunk boot safe chest | malle
cofondateur | co-founder cofounder founder | fondateur cofonder créateur
cognitives | cognitive | intellectuel mental
cohabitation | cohabitation coexistence live | cohabiter coexistence
cohue | crowd crush throng | foule bousculade
cohérence | coherence consistency coherent | cohérent logique
cohérent | coherent consistent | cohérence logique
cohérente | coherent consistent | cohérence logique
coiffeur | hairdresser barber | barbier coiffure perruquier
coiffure | hairstyle hairdressing haircut | coiffeur cheveux coupe
coin | corner area | angle endroit recoin
coincés | stuck trapped stranded | coincer bloqué
col | collar pass neck | cou collet
colis | parcel package | paquet envoi
colistier | running-mate candidate | candidat liste
colistière | running-mate candidate | colistier candidat
collaborateur | aide staffer collaborator assistant | collaborer collaboration assistant
collatérales | collateral side | secondaire
collectif | collective group | association collectivement
collection | collection | collectionneur collectionner recueil série
collectivités | community authority council | communauté commune
collier | necklace collar | bijou
collimateur | sights crosshairs | viseur
collision | collision crash collide | choc accident percuter heurter
colloque | conference symposium seminar | conférence symposium congrès
collusion | collusion connivance complicity | connivence complicité entente
collège | school | école lycée
collègue | colleague co-worker | confrère homologue
collègues | colleague coworker | confrère camarade
collégiale | collegial collective collegiate | collectif collégialité église
colocataire | roommate flatmate housemate | colocation locataire
colombie | colombia colombian | colombien
colombien | colombia colombian | colombie
colonel | colonel | officier
colonial | colony colonize | colonie coloniser
coloniale | colonial | colonie colonisation
colonialisme | colonialism colonial | colonial colonisation impérialisme colonialiste
colonie | colony colonize colonial | coloniser colonial
coloniser | colony colonize colonial | colonie colonial
colorant | dye coloring additive | couleur teinture additif
colossal | colossal huge enormous massive | énorme gigantesque immense
colporter | spread peddle | propager répandre diffuser
colère | anger angry fury furious | fureur énervé fâché mécontentement
coma | coma unconscious comatose | inconscient
combat | fight fought combat battle fighting clash | combattre lutte bataille affrontement
combattre | fight fought combat | lutter combat combattant lutte
combattu | fight fought combat oppose | combattre combat lutter
combinaison | suit combination | combiner mélange
combiné | combine handset | combiner combinaison
combler | fill bridge plug | remplir compenser pallier boucher
combustible | fuel combustible | carburant
comité | committee | commission
commandant | commander major captain | commander commandement
commanditaire | sponsor mastermind backer | commanditer instigateur cerveau
commando | commando raid unit | unité
commencement | beginning start begin began | début commencer débuter
commencer | beginning start begin began | début débuter commencement
commencé | begin began begun start | commencer débuter début démarrer
commentaire | comment commentary remark | commenter remarque observation
commenté | comment | commenter commentaire réagir
commerce | trade shop store commerce commercial | magasin boutique commercial commerçant
commercial | commercial trade sales business commerce | commerce marchand
commercialisation | marketing sale launch commercialization | commercialiser vente
commercialisé | market sell sold | commercialiser vendre
commettent | commit perpetrate | commettre perpétrer
commettre | commit perpetrate | perpétrer
commis | commit committed perpetrate clerk | commettre perpétrer employé
commises | committed commit perpetrated | commettre perpétrer
commissaire | commissioner superintendent curator | policier
commissariat | police-station police | police poste
commission | commission committee | comité
communautaires | community communal eu | communauté
communautarisme | communitarianism communalism separatism sectarianism | séparatisme communautariste repli
communauté | community | communautaire
commune | town municipality common village | municipalité ville village localité
communicants | spokesman publicist communicator | communication communicateur porte-parole
communion | communion | eucharistie
communiqué | statement communicate release | déclaration communiquer communication
commémorations | commemoration ceremony memorial | commémorer hommage cérémonie
commémorative | commemorative memorial | commémoration commémorer souvenir
comorbidité | comorbidity | pathologie
compact | compact dense | dense
compagnie | company airline firm business | entreprise société
compagnon | companion partner boyfriend | conjoint partenaire concubin
comparaison | comparison compare | comparer comparatif
comparatif | comparative comparison | comparaison comparer
comparaître | appear court stand stood | comparution
comparu | appeared appear | comparaître comparution
comparution | appearance hearing court | comparaître audience
comparé | compare comparison | comparer comparaison assimiler
compassion | compassion sympathy compassionate | empathie pitié
compatible | compatible consistent | compatibilité conciliable
compatriotes | compatriot countryman fellow | concitoyen
compenser | compensate offset compensation | compensation indemniser rattraper
compilées | compile collect gather | compiler compilation rassembler
complaisance | complacency indulgence leniency | complaisant indulgence
complexe | complex complicated | compliqué complexité difficile
complexité | complexity complex difficulty | complexe difficulté compliqué
complice | accomplice complicit | complicité coauteur
complicité | complicity aiding abetting collusion | complice connivence
compliment | compliment praise congratulation | éloge louange complimenter féliciter
compliqué | complicated difficult complex tricky | complexe difficile compliquer
compliquée | complicated difficult complex tricky | complexe difficile compliquer complication délicat
complot | plot conspiracy | conspiration comploter complotiste
complètement | completely totally entirely | totalement entièrement complet
complémentaires | additional complementary further | supplémentaire additionnel complément
comportement | behaviour behavior conduct attitude | conduite attitude comporter
compositeur | composer songwriter | musicien composer
compositrices | composer songwriter | compositeur musicien
composé | compose composed compound comprise | composer constituer comporter
comprenant | including comprising understanding | comprendre inclure comporter
comprend | understand understood include comprise | comprendre inclure
comprendre | understand understood understanding comprehend | compréhension saisir
compression | compression cut squeeze | réduction comprimer
comprimés | tablet pill | cachet pilule gélule
compris | understand understood include | comprendre compréhension
comprise | understand understood include included | comprendre compréhension inclus
compromettantes | compromising incriminating | compromettre compromettant
compromettre | compromise jeopardize endanger | menacer compromission
compromis | compromise deal compromised | accord compromettre entente
compréhensible | understandable comprehensible | comprendre clair intelligible légitime
compréhension | understanding comprehension | comprendre compréhensif entendement
comptabilisés | counted recorded | comptabiliser compter recenser
comptabilité | accounting account bookkeeping | comptable compte
compte | account count intend | compter comptabilité calcul
comptoir | counter bar | bar guichet
comptons | count intend plan | compter prévoir
compétences | skill competence jurisdiction expertise | compétent capacité aptitude
compétentes | competent qualified relevant skilled | compétence qualifié
compétiteurs | competitor contestant | concurrent compétition participant
compétition | competition contest tournament | concours tournoi concurrence épreuve
compétitivité | competitiveness competitive | compétitif concurrence
compétitrices | competitor contestant | concurrente compétiteur compétition
comètes | comet | astéroïde astre
comédien | actor actress | acteur actrice
comédienne | actress comedian actor | actrice comédien interprète
concentrer | concentrate focus | concentration focaliser
concept | concept idea notion | idée notion conception principe
conception | design conception view | concevoir création idée
concernant | concerning regarding about | concerner
concert |  |
concertation | consultation dialogue | concerter dialogue consultation
concessionnaires | dealer dealership concessionaire licensee | concession vendeur revendeur
concessions | concession compromise dealership | compromis concéder
concevoir | design conceive | conception imaginer créer élaborer
conciliabule | huddle confab | entretien discussion
conciliation | conciliation reconciliation mediation | concilier médiation conciliateur arbitrage
concilier | reconcile balance combine | conciliation allier
concitoyens | fellow-citizen citizen compatriot | compatriote citoyen
conclu | conclude conclusion reach sign | conclure conclusion achever signer
conclue | conclude conclusion end strike struck | conclure conclusion terminer
conclure | conclude end close conclusion | terminer achever finir conclusion clore sceller
conclusions | conclusion finding | conclure
conclut | conclude end close conclusion | conclusion conclure terminer achever
concours | competition contest help | compétition épreuve
concrètes | concrete tangible practical | concrètement
concrétiser | materialize achieve realize finalize | réaliser concrétisation aboutir matérialiser
concubin | partner cohabitant | compagnon concubinage conjoint
concurrence | competition rivalry competitor | concurrent rivalité compétition concurrencer
concurrent | competitor rival | rival compétiteur adversaire concurrence
concurrents | competitor rival competing | rival adversaire concurrence concurrencer
concédé | conceded admitted concede | concéder admettre concession
condamnation | sentence convicted condemn | condamner peine
condamner | sentence convicted condemn | condamnation peine
condamné | condemn sentence convict | condamner condamnation sentence
conditionnelle | conditional parole probation | condition
conditions | condition terms | condition modalité
condoléances | condolence sympathy | compassion hommage
conducteur | driver motorist | chauffeur automobiliste conduire
conductrice | driver motorist | conducteur automobiliste chauffeur
conduire | drive drove driven lead led | mener piloter conducteur conduite volant
conduisait | drive drove driven lead led | conduire mener piloter rouler
conduit | drive drove driven lead led | conduire conduite mener entraîner
conduite | driving conduct behaviour leadership | conduire comportement
confectionner | make made prepare | confection fabriquer préparer coudre
confesse | confess admit confession | confesser avouer confession reconnaître
confessions | confession religion faith | aveu religion confesser
confiance | confidence trust | confier
confidences | confidence secret confide | confier aveu secret révélation confession
confident | confidant | ami confidence
confidentialité | confidentiality privacy confidential | confidentiel secret
confidentiel | confidential secret | secret confidentialité
configuration | configuration layout setup situation | disposition situation agencement configurer
confinement | lockdown confinement containment | confiner reconfinement isolement quarantaine
confiner | lockdown | confinement
confirmé | confirm confirmation | confirmer confirmation attester valider
confisqués | confiscate seize | confisquer confiscation saisir
confié | entrust confide tell told | confier confidence
conflictuel | confrontational conflicting | conflit tendu
conflit | conflict dispute war | guerre litige différend
conflits | conflict dispute war | guerre dispute affrontement conflictuel
confond | confuse mistake mistook conflate | confondre confusion
confondre | confuse mistake mistook mix confound | confusion mélanger
confondues | combined confuse together | confondre ensemble
conforme | compliant consistent comply | conformité conformer conformément
conformité | compliance conformity comply accordance | conforme conformer respect
confort | comfort comfortable | confortable bien-être
confronté | face confront confrontation | affronter face confrontation
confrères | colleague fellow peer | collègue pair homologue
confus | confused confusing muddled | confusion embrouillé flou
confuse | confused confusing muddled | confus confusion embrouillé
confusion | confusion muddle chaos | confondre flou désordre
conférence | conference lecture | colloque conférencier
conféré | confer grant give gave | conférer accorder attribuer
conglomérats | conglomerate group | groupe
congolais | congolese congo | congo
congolaise | congolese congo | congo congolais
congé | leave holiday vacation | vacances repos
congédié | dismissed fired sacked laid-off | congédier licencié renvoyé licenciement
conjoint | spouse partner husband wife joint | époux mari compagnon épouse commun
conjointe | wife woman spouse | femme épouse
conjoncture | economic-situation climate circumstances | situation contexte conjoncturel
conjugales | marital domestic conjugal | conjugal conjoint couple
connaissais | know knew known | connaître savoir
connaissance | knowledge know knew known acquaintance | connaître savoir
connaissent | know knew known experience | connaître savoir
connaissons | know knew known | connaître savoir connaissance
connaît | know knew known | connaître connaissance savoir
connaître | know knew known experience | connaissance savoir
connectés | connect online smart | connecter relier
conneries | bullshit crap nonsense | bêtise idiotie
connexion | connection login connect link | connecter lien
connotation | connotation overtone | nuance sens
connu | know knew known famous | connaître célèbre fameux
conquis | conquer win won captivated | conquérir conquête séduit
conquise | conquer win won | conquérir conquête
conquérir | conquer win won capture | conquête gagner conquérant
conquête | conquest conquer | conquérir victoire
consacré | devote dedicate | consacrer dédier
conscience | conscience awareness consciousness aware | conscient
conscient | aware conscious awareness | conscience lucide
conscients | aware conscious awareness | conscience lucide
conseil | council advice board adviser advisor | conseiller recommandation assemblée
conseiller | adviser advisor council | conseil
conseillers | adviser advisor councillor counsellor | conseil élu collaborateur consultant
consensuelles | consensual consensus | consensuel consensus unanime
consensus | consensus agreement | accord entente consensuel unanimité
consentement | consent agreement | consentir accord
conservateur | conservative tory curator | conservatisme droite
conservatoire | conservatory conservatoire music-school | école
considère | consider regard | considérer estimer juger
considèrent | consider regard view believe | considérer estimer juger penser
consignes | instruction guideline order | instruction directive
consiste | consist involve | consister
console | console comfort | consoler réconforter
consolider | consolidate strengthen bolster | renforcer consolidation affermir
consommation | consumption consume use spending | consommer usage utilisation
consortium | consortium | groupement alliance
conspiration | conspiracy plot conspire | complot conspirer
conspirationniste | conspiracy conspiracist | complotiste complotisme
conspué | boo jeer | huer siffler
conspuées | booed jeered heckled | conspuer hué sifflé
constamment | constantly always continually | constant continuellement sans-cesse
constante | constant steady | permanent continu constamment
constatons | note notice see saw find found | constater remarquer observer constat
constaté | note observe find found | constater constat observer
consternation | dismay consternation shock | consterner stupéfaction désarroi stupeur
constitue | constitute represent form be | représenter former constituer
constituer | constitute form represent | former composer représenter
constitutifs | constituent constitutive | constituer
constitution |  |
constructeur | manufacturer carmaker builder maker | fabricant construire industriel
construction | construction building build built | bâtir chantier édification construire bâtiment
construire | build built construct construction | bâtir construction édifier ériger bâtisseur
construit | built build constructed | construire bâtir construction ériger
construite | build built construct | construire bâtir édifier construction
consul | consul consular | consulat consulaire diplomate
consulaire | consular consulate | consul consulat
consulat | consulate | consul consulaire
consultatif | advisory consultative | consultation consulter
consulter | consult see | consultation
consécration | recognition crowning consecration | sacre triomphe consacrer
consécutif | consecutive row following | suite successif conséquence
conséquence | consequence effect result | effet résultat
conséquences | consequence impact effect | répercussion impact effet
conséquent | substantial consequently | important conséquence
conséquente | substantial consistent significant | important considérable
consœur | colleague counterpart | confrère collègue
contact | contact touch | contacter joindre
contagieuses | contagious infectious | contagion contagieux transmissible infectieux
contagieux | contagious infectious | contagion infectieux transmissible contagiosité
contagion | contagion infection spread | contamination contagieux transmission
contagiosité | contagiousness contagious infectious | contagieux contagion
contamination | contamination infection infect | contaminer infection
contemporaine | contemporary modern | moderne actuel
contentieux | dispute litigation contentious | litige différend
contenté | content settle satisfied | contenter satisfaire
contenu | content contained | contenir teneur
contenus | content contain | contenir renfermer
contestataires | protester dissident rebel | contestation protestataire opposant manifestant
contestation | protest challenge dispute | contester manifestation contestataire
contexte | context background setting | situation cadre circonstances
contiennent | contain include hold held | contenir contenu renfermer
contient | contain hold held | contenir renfermer comporter
continentale | continental mainland | continent
contingences | contingency circumstance | aléa circonstance
contingent | contingent quota | quota troupe
continue | continue keep kept continuous | continuer poursuivre
continuer | continue keep kept pursue | poursuivre continuation
continuité | continuity continuation | continuer suite prolongement
continuons | continue | continuer poursuivre
contourner | bypass circumvent | éviter contournement
contours | outline contour shape | forme
contraction | contraction shrinkage decline | contracter recul baisse
contractuel | contractual contract | contrat
contracté | contracted caught contract | contracter attraper
contradicteurs | opponent critic challenger | opposant adversaire détracteur
contradiction | contradiction contradict inconsistency | contredire contradictoire incohérence
contradictoires | contradictory conflicting inconsistent | contradiction contredire incohérent
contraignantes | binding restrictive constraint | contraindre contrainte obligatoire
contraindre | force compel constrain | obliger forcer contrainte
contraint | force forced compel constrain | forcer obliger contrainte contraindre
contraire | contrary opposite | inverse
contrario | contrary conversely | contraire inversement
contrariée | upset annoy thwart | contrarier agacer contrariété
contraste | contrast differ | contraster opposition
contrat | contract agreement deal | accord convention engagement
contraventions | fine ticket offence violation | amende infraction verbalisation pv
contre | against versus | opposé hostile
contrecarrer | thwart counter foil | contrer entraver déjouer
contredisant | contradict contradictory | contredire contradiction démentir
contredit | contradict deny refute dispute | contredire démentir réfuter contradiction contradictoire
contrepartie | exchange return compensation counterpart consideration | échange compensation
contrevenants | offender violator | contravention infraction délinquant
contribuer | contribute help contribution | contribution participer
contributeurs | contributor donor | contribution contribuer donateur
contribution | contribution | contribuer participation apport
contribué | contributed contribute helped | contribuer contribution participer aider
controversée | controversial controversy disputed contentious | controverse polémique contesté décrié
contrôle | control check inspection | contrôler vérification surveillance
convaincre | convince persuade | persuader conviction
convaincu | convinced persuaded sure | convaincre persuadé certain persuader
convaincus | convinced persuaded sure | convaincre persuadé certain
convalescence | convalescence recovery | rétablissement convalescent
convalescent | convalescent recovering | convalescence
convention | convention agreement | accord traité conventionnel
convenu | agree suit | convenir accord fixer
convenus | agreed agree | convenir accord
convergence | convergence alignment converge | converger rapprochement alignement
converger | converge convergence | convergence
conversation | conversation talk chat | discussion entretien échange
conversion | conversion convert | convertir transformation reconversion
converti | convert converted conversion | convertir conversion transformer
convictions | conviction belief | croyance opinion certitude convaincre
convives | guest diner | invité hôte
convivial | friendly convivial user-friendly | convivialité chaleureux
convié | invite invitation | inviter convier
convocation | summons summoning convening | convoquer citation
convoi | convoy procession | cortège caravane
convoite | covet eye desire want | convoiter désirer convoitise viser
convoqué | summon call convene | convoquer convocation
convoquée | summoned summon called | convoquer convocation citer
conçu | design conceive | concevoir conception
conçue | design conceive build built | concevoir conception créer élaborer
cool | cool relaxed | sympa détendu
coopération | cooperation | coopérer collaboration
coopérative | cooperative co-op | coopérateur coopération scop
coordination | coordination | coordonner coordinateur collectif
coordonner | coordinate coordination | coordination coordonnateur organiser
copain | friend mate boyfriend | ami camarade pote
copie | copy | copier reproduction exemplaire duplicata
copines | girlfriend friend | amie copain
copropriété | condominium co-ownership condo | copropriétaire
coprésidents | co-chair co-president | coprésidence président
coprésidé | co-chair | coprésider coprésident présider
copte | copt coptic | chrétien
coque | hull shell cockle | carène coquille
coqueluche | whooping-cough pertussis darling favourite | favori idole
coquille | shell typo | coquillage erreur
corbeau | crow raven poison-pen | corneille
cordes | rope string | corde ficelle
cordon | cord cordon rope | corde câble
corne | horn antler | bois
coronavirus | coronavirus covid covid-19 virus | covid-19 virus pandémie épidémie covid
corporelle | bodily body physical | corps physique
corps | body corpse | cadavre dépouille
correctement | correctly properly | convenablement bien correct
correctionnel | criminal court correctional | tribunal
correspond | correspond match | correspondre correspondance
correspondance | correspondence letter connection | lettre courrier correspondre
correspondre | match correspond write | correspondance équivaloir concorder correspondant
corrida | bullfight bullfighting | tauromachie
corridor | corridor passage | couloir passage
corriger | correct fix adjust | correction rectifier
corroborées | corroborate confirm | corroborer confirmer
corrompus | corrupt corrupted bribed | corrompre corruption véreux
corruption | corruption bribery graft | corrompre corrompu pot-de-vin
cortège | procession march parade | défilé procession
corée | korea korean | coréen
coréen | korean korea | corée
cosigné | co-sign co-author sign | cosigner signer cosignataire
cosmonaute | astronaut | astronaute
cosmétiques | cosmetic cosmetics makeup beauty | maquillage beauté
costume | suit costume | tenue habit déguisement
cotisé | contributed paid | cotiser cotisation
coton | cotton wool | tissu ouate
cou | neck throat | nuque gorge
couac | hitch glitch blunder gaffe | raté cafouillage accroc bévue
couché | lying bed sleep slept | coucher allongé dormir lit
coude | elbow bend |
couleur | colour color | coloré teinte
coulisses | backstage behind-the-scenes wings | dessous
couloir | corridor lane hallway aisle | corridor
couloirs | corridor lane hallway | couloir corridor
country | country | musique
coup | blow hit strike coup shot | frappe putsch
coupable | guilty |
coupe | cup |
couple | couple pair | conjoint mariage
coupures | cut cutoff outage banknote | panne couper interruption délestage
courageuse | courageous brave | courage brave vaillant
courageux | courageous brave bold courage | courage brave vaillant
courbe | curve graph | graphique courber
couronne | crown wreath | couronner couronnement royauté
courriel | email mail | mail e-mail message
courrier | letter | lettre
courriers | letter mail email correspondence | lettre courriel missive mail
cours | course class lesson price | leçon cotation enseignement
course | race run running errand | courir coureur
court | short brief court | bref
courtiser | court woo | séduire draguer cour
courtois | courteous polite civil | courtoisie poli aimable
courtoisie | courtesy politeness courteous civility | politesse courtois civilité amabilité
couru | run ran popular | courir course fréquenté
couscous | couscous |
cousin | cousin | parent cousine
cousine | cousin | cousin
couteau | knife knives blade stab | lame poignard arme canif
coutume | custom tradition habit | tradition usage habitude
coutumiers | customary accustomed | coutume habituel usuel
couturier | designer couturier | styliste créateur couture
couturière | seamstress dressmaker | couture couturier
couvent | convent monastery | monastère abbaye
couvert | cover covered | couvrir
couverture | coverage cover blanket | couvrir
couvre | cover | couvrir couverture
covid | coronavirus | coronavirus
covoiturage | carpool carpooling car-sharing ride-sharing | covoiturer
coécrit | co-write co-written co-author | coauteur écrire
coéquipier | teammate team-mate | équipier partenaire
coéquipiers | teammate | partenaire équipier
coïncide | coincide match | coïncider coïncidence concorder correspondre
coïncidence | coincidence coincide | hasard coïncider
coût | cost price | coûter prix dépense
coûter | price cost | prix coût
coûteux | costly expensive | cher onéreux coûter
cracher | spit spat spew | crachat vomir
craignent | fear worry afraid | craindre redouter crainte peur inquiéter
craindre | fear worry afraid dread | redouter crainte peur inquiéter
crains | fear afraid dread | craindre crainte redouter peur
craint | fear afraid dread | craindre crainte redouter peur
cramé | burn burnt | brûler
cran | notch guts | courage encoche
craquer | crack snap break broke | céder flancher effondrer craquage
crash | crash | accident écrasement crasher
cratère | crater |
cravate | tie necktie | nœud
crayon | pencil | stylo
creuse | dig dug widen hollow | creuser creux
creux | hollow trough empty | vide cavité
criait | shout scream yell cry | crier cri hurler
criant | shout scream yell cry blatant glaring | crier cri hurler flagrant
crible | sieve scrutiny riddle | cribler tamis
crime | crime murder felony criminal | criminel meurtre assassinat délit
criminalisant | criminalise criminalize | criminaliser criminalisation
criminalité | crime criminality | délinquance criminel
criminel | crime criminal | crime
criminelle | criminal | criminel crime criminalité
crise | crisis crises | tension marasme récession
crispations | tension strain friction | tension crisper
cristal | crystal glass | cristallin
cristalline | crystalline clear | cristal limpide clair
cristallise | crystallize focus | cristalliser concentrer
critique | criticize criticise criticism denounce | critiquer dénoncer
critiquer | criticize criticise criticism denounce | critique dénoncer
critiques | criticism critic criticize | critiquer critique reproche
critiqué | criticize critic criticism | critiquer critique dénoncer
critères | criterion criteria | condition
crié | shout scream cry | crier hurler cri scander
crochet | hook bracket detour | crocheter
croire | believe belief think thought | croyance penser croyant
crois | believe think thought | croire penser croyance
croisade | crusade campaign | croisé campagne combat
croisière | cruise liner | paquebot
croissance | growth grow grew grown | croître expansion hausse augmentation
croisé | cross meet met cruise | croiser rencontrer
croit | believe think thought | croire penser
croquis | sketch drawing | dessin esquisse
croyait | believe think thought | croire penser
croyances | belief faith | foi croire religion croyant
croître | grow grew grown growth increase | augmenter croissance grandir
cru | believed thought vintage raw | croire penser vin
cruauté | cruelty | cruel barbarie férocité
crucial | crucial key vital decisive | capital essentiel décisif primordial
cruelle | cruel cruelty harsh brutal | cruauté brutal féroce impitoyable
cryptée | encrypted coded encrypt | crypter chiffré codé chiffrement
crânien | cranial skull head | crâne
crèches | nursery creche crèche daycare | garderie crèche
crème | cream lotion | pommade
crève | die puncture starve | crever mourir percer
créance | debt claim receivable credit | dette créancier
créant | create creating creation | créer création
créateur | creator designer founder | fondateur créer styliste inventeur
création | creation create establishment launch founding created | créer fondation lancement instauration établissement
créatrice | creator designer creative | créateur créer styliste
créatures | creature being | créer être
crédibilité | credibility credible reliability | crédible fiabilité sérieux
crédit | credit loan lending | prêt emprunt créditer
crédits | credit fund funding loan | fonds prêt budget financement
créent | create creation set establish | créer création fonder
créer | create creation set-up created | création fonder
créera | create creation | créer création
créneau | slot niche window | plage
crépuscule | dusk twilight | soir
crétin | moron idiot cretin | imbécile idiot abruti
crêpes | pancake crepe | galette crêperie
crête | ridge crest | sommet arête
cuba | cuban | cubain
cubain | cuba cuban | cuba
cubains | cuban cuba | cuba
cube | cube cubic |
cueillir | pick gather catch caught | cueillette ramasser récolter
cuir | leather hide | peau
cuisine | kitchen cooking cuisine cook dish | cuisiner cuisinier gastronomie plat
cuisinière | cook stove cooker chef | cuisinier cuisine gazinière
cuisse | thigh leg | jambe
cuisson | cooking baking | cuire cuisiner
cuivre | copper |
cul | ass arse bottom | fesse derrière
culinaire | culinary cooking food | cuisine gastronomique gastronomie
culminé | peak culminate | culminer sommet
culotte | underwear panties pants knickers | slip
culpabiliser | guilt guilty | culpabilité coupable
culpabilité | guilt guilty culpability | coupable
culte | worship cult religion | religion religieux
cultuel | religious worship | culte religieux
culture | culture cultural crop | culturel
cumul | accumulation combination | cumuler
cure | treatment cure therapy rehab | traitement soin thérapie
curieux | curious onlooker odd strange | curiosité badaud étrange passant
curiosité | curiosity interest | curieux intérêt
curry | curry | épice
cutanées | skin cutaneous | peau dermatologique
cyberattaque | cyberattack cyber-attack hack | piratage hacker
cybersécurité | cybersecurity cyber | cyberdéfense cyber
cyclisme | bike cycling cyclist | vélo cycliste
cycliste | cyclist cycling rider bike | cyclisme vélo coureur
cyclone | cyclone hurricane storm | ouragan typhon tempête
cylindres | cylinder roller | rouleau cylindrique
cynisme | cynicism cynical | cynique
câble | cable wire cord | fil cordon
céder | yield sell sold transfer | vendre cession
célibataires | single bachelor unmarried | célibat
célèbre | famous celebrate celebrated known | connu célébrer illustre renommé fameux
célébrités | celebrity star | star vedette célèbre people
céréales | cereal grain wheat | blé céréalier
cérébrale | cerebral brain | cerveau
cérémonie | ceremony | commémoration célébration
cévenol | cevennes | cévennes
côte | beach coast shore | plage littoral
côtière | coastal coast | côte littoral
côtoie | rub-shoulders meet met mix | côtoyer fréquenter
côtoyé | meet met mix rub alongside | côtoyer fréquenter
côté | side | flanc bord
cœur | heart core | cardiaque centre
damas | damascus |
dame | lady woman women | femme madame
danemark | denmark danish | danois
danger | danger threat risk peril hazard | dangereux péril menace risque
dangereuse | dangerous risky hazardous unsafe | danger risqué périlleux
dangereux | dangerous risky hazardous unsafe | danger risqué périlleux dangerosité
dangerosité | dangerousness danger | danger dangereux risque
danois | danish dane denmark | danemark
danoise | danish denmark dane | danemark danois
danse | dance dancing | danser danseur ballet
datait | date back | dater date remonter
datant | date back | dater remonter
date | date day | jour dater
datent | date | dater remonter
davantage | more further | plus
deal | deal agreement dealing | accord marché trafic
dealers | dealer drug-dealer pusher | trafiquant revendeur dealer
debout | standing stand stood up | dressé lever
dedans | inside in within | intérieur dans
degrés | degree level | niveau température
dehors | outside out | extérieur
delta | delta | variant embouchure
delà | beyond |
demain | tomorrow | lendemain
demande | ask request | demander
demander | ask request claim demand | demande réclamer solliciter exiger
demandons | ask demand request | demander réclamer
demandé | ask request demand | réclamer demande solliciter exiger
demeure | remain home residence stay | demeurer rester résidence maison
demeurer | stay remain | rester
demi | half midfielder | moitié
deniers | money fund | argent fonds
denrées | food foodstuff commodity | aliment nourriture produit
dense | dense heavy thick density | densité épais intense
densité | density | dense
dentaire | dental tooth teeth dentist | dentiste dent
dentifrices | toothpaste |
dents | tooth teeth dental | dentaire dentition
dernier | last latest final | récent ultime passé dernière
dernière | last latest final | dernier récent ultime
derrière | behind rear | arrière
descend | go down descend fall fell | descendre descente baisser
descendre | descend go down fall | baisser descente dévaler abattre
descendu | went descended killed dropped | descendre descente
descente | raid descent downhill | descendre raid rafle
description | description describe depiction | décrire portrait
dessaisissement | divestment removal relinquishment | dessaisir retrait
dessein | design purpose intention plan | but intention projet
desserré | loosened released | desserrer relâché
dessert | dessert serve | gâteau desservir desserte
desservant | serve serving | desservir desserte
dessin | drawing cartoon draw drew | dessiner dessinateur croquis caricature
dessous | below under underneath underside | bas inférieur
dessus | above over top | haut
destinataire | recipient addressee | bénéficiaire
destination | destination bound |
destitution | impeachment removal dismissal | destituer révocation
destruction | destruction demolition destroy destroyed | détruire démolition anéantissement
destructrice | destructive | destructeur détruire destruction dévastateur
dette | debt | emprunt créance endettement
deuil | mourning grief bereavement mourn | endeuillé
deux | two both couple | paire double deuxième
deuxième | second | second deux
devaient | must have | devoir
devait | must should owe | devoir
devance | lead led outstrip precede | devancer précéder dépasser
devant | front before ahead |
devenir | become became |
devenu | become became | devenir
deviendra | become became | devenir
deviennent | become became | devenir
devient | become became | devenir
devinait | guess | deviner imaginer
devions | must should | devoir
devises | currency currencies motto slogan | monnaie slogan change
devoir | duty must have homework | obligation tâche
devoirs | duty homework obligation | devoir obligation tâche
devons | must have | devoir
devra | must have | devoir
devrait | should | devoir
devrions | should must owe | devoir falloir
devrons | must should need | devoir falloir
devront | must have | devoir
dexaméthasone | dexamethasone steroid | corticoïde corticostéroïde
deçà | below short | dessous
diable | devil demon | démon diabolique satan
diabète | diabetes diabetic | diabétique
diagnostic | diagnosis assessment | diagnostiquer constat bilan dépistage
diagnostiqué | diagnose diagnosis | diagnostiquer diagnostic détecter
diagnostiqués | diagnose diagnosis | diagnostiquer diagnostic détecter dépister
dialogue | dialogue dialog talks discussion | discussion concertation échange pourparlers dialoguer
dialoguer | talk dialogue discuss negotiate | dialogue discuter négocier échanger
diamètre | diameter | largeur
diaspora | diaspora | émigré expatrié
diatribe | diatribe tirade rant | tirade réquisitoire
dictateur | dictator strongman | autocrate despote tyran dictature
dictature | dictatorship regime dictator tyranny | dictateur régime tyrannie autocratie
diesel | diesel fuel | gazole carburant
dieu | god |
diffamation | defamation libel slander | diffamer calomnie diffamatoire
diffamatoires | defamatory libellous libelous slanderous | diffamation calomnieux diffamer
difficile | difficult hard tough | difficulté dur compliqué
difficulté | problem difficulty | problème
difficultés | difficulty trouble problem | difficile problème
diffusion | broadcast distribution spread release | diffuser propagation retransmission
diffusé | broadcast air spread | diffuser diffusion retransmettre
différemment | differently otherwise | autrement différent
différence | difference gap different | différent écart
différend | dispute disagreement | désaccord litige
différent | different various difference | distinct différence divers
différents | different various dispute | divers différence
différé | postponed delayed deferred postpone | différer reporté retardé
digitale | digital | numérique doigt
digne | worthy dignified | dignité honorable
dignitaires | dignitary dignitaries official | notable responsable
dignité | dignity | digne
digue | dike levee seawall | barrage
digéré | digest | digérer digestion
dilemme | dilemma | choix
diligentée | conduct launch order open | diligenter mener ordonner ouvrir
diluviennes | torrential downpour | torrentiel déluge
dimanche | sunday |
dimension | dimension size | taille ampleur
diminuer | decrease reduce decline fall lower drop reduction | baisser réduire diminution décroître baisse réduction
diminution | decrease reduction decline fall drop | baisse réduction diminuer baisser
diminué | decrease decline fell fall fallen reduce | baisser réduire diminution décroître chuter
dingue | crazy mad insane | fou dément cinglé
diocèse | diocese bishopric church | évêché diocésain
dioxyde | dioxide carbon | co2
diplomate | diplomat diplomacy diplomatic | diplomatie diplomatique
diplomatie | diplomacy diplomatic diplomat | diplomatique diplomate
diplomatique | diplomatic diplomat diplomacy | diplomatie diplomate
diplôme | diploma degree qualification | diplômé certificat baccalauréat
dira | say said tell told | dire déclarer
dirai | say said tell told | dire
dire | say said claim | affirmer assurer
directeur | director manager head boss CEO | dirigeant patron responsable directrice PDG
direction | direction management leadership | diriger dirigeant
directoire | board directorate management | direction conseil comité
directrice | director head manager boss CEO | directeur dirigeante patron PDG
dires | say words statement | propos déclaration parole
dirigeant | leader head chief | chef leader responsable
dirigeants | leader executive manager leaders | chef responsable patron diriger
dirigé | lead led run direct head | diriger dirigeant direction
diront | say said tell told | dire
disait | say said tell told | dire affirmer déclarer
disant | say said | dire affirmer
discernement | discernment judgment insanity | jugement lucidité
disciplinaire | disciplinary discipline | discipline sanction
discipline | discipline subject | disciplinaire matière
discorde | discord dissension disagreement | désaccord dissension division
discothèque | nightclub disco club | boîte club dancing
discothèques | nightclub club disco | boîte-de-nuit club
discours | speech address | allocution parole
discret | discreet low-key quiet | discrétion discrètement
discrimination | discrimination | discriminatoire discriminer ségrégation
discriminatoire | discriminatory | discrimination discriminer raciste
discrédit | discredit disrepute | discréditer déconsidération
discréditer | discredit | décrédibiliser discrédit dénigrer
discrétion | discretion discreet secrecy low-key | discret réserve secret retenue
discussion | talks meeting interview | entretien s'entretenir
discussions | discussion talk debate | discuter débat négociation
discuté | discuss talk debate | discuter discussion débattre
dise | say said tell told | dire déclarer affirmer
disent | say said tell told | dire affirmer déclarer
disgrâce | disgrace downfall | défaveur chute
disons | say said tell told | dire parler
disparaissent | disappear vanish die | disparaître disparition mourir
disparaître | disappear vanish die missing disappearance | disparition disparu mourir
disparition | disappearance death vanish missing disappear | disparaître mort décès disparu
disparités | disparity gap inequality difference | inégalité écart différence
disparu | missing disappear vanish dead disappearance | disparaître disparition
dispense | exemption waiver dispense | exempter exemption
disperser | disperse scatter | dispersion éparpiller
dispersion | dispersal dispersion | disperser éparpillement
disponibilité | availability available | disponible
disponible | available | disponibilité accessible
dispositif | system scheme device | système mesure
disposition | provision disposal measure | mesure disposer
disposons | have dispose | disposer avoir disposition
disproportionnée | disproportionate excessive | excessif démesuré disproportion
dispute | dispute quarrel row argument | disputer querelle altercation
disquaires | record-store record-shop record-dealer | vendeur
disqualification | disqualification disqualify | disqualifier exclusion
disque | record album disc disk | album vinyle cd
disques | record disc album disk | album vinyle
dissensions | dissension discord disagreement rift | désaccord discorde division
dissidence | dissent dissidence | dissident opposition
dissident | dissident rebel | opposant dissidence
dissidents | dissident rebel dissenter dissent | opposant rebelle dissidence frondeur contestataire
dissimulé | hidden hid concealed hide | cacher dissimuler dissimulation masquer
dissiper | dispel dissipate clear lift | dissipation disperser chasser éliminer
dissolution | dissolution dissolve disband | dissoudre
dissoudre | dissolve disband dissolution | dissolution
dissous | dissolved disbanded | dissoudre dissolution
dissuader | deter dissuade discourage | dissuasion décourager dissuasif
dissuasif | deterrent dissuasive | dissuasion dissuader
dissuasion | deterrence deterrent dissuasion | dissuader dissuasif
distance | distance remote kilometer kilometre | distant éloignement kilomètre kilomètres
distanciation | distancing | éloignement distance
distante | distant | éloigné lointain distance
distillation | distillation distilling | distiller distillerie
distinction | distinction award | prix récompense
distincts | distinct separate different | différent séparé distinction
distingue | distinguish differ stand stood | distinguer différencier distinction
distinguer | distinguish differentiate tell spot | distinction différencier discerner
distribuer | distribute hand deliver | distribution
distributeurs | distributor dispenser retailer atm | distribuer distribution
distribution | distribution retail cast | distribuer distributeur
distribué | distribute hand deliver | distribuer distribution répartir
district | district area | arrondissement circonscription
dit | say said tell told | déclarer affirmer indiquer
diva | diva star singer | star cantatrice chanteuse
divergences | difference divergence disagreement | désaccord différend diverger
divergent | diverge differ divergent | diverger divergence différer opposé
divers | various several diverse miscellaneous | plusieurs différent varié diversité
diverses | various several diverse | divers plusieurs varié différent
diversifiée | diversified diverse diversify | diversifier varié diversification
diversité | diversity variety | divers variété pluralité
divertissement | entertainment fun | loisir distraction divertir
dividendes | dividend payout | bénéfice
divine | divine god heavenly | divin dieu céleste
division | division split divide | diviser scission fracture clivage
divisé | divide split division | diviser division
divorce | divorce divorced split separation | divorcer séparation rupture
divorcer | divorce separation | divorce séparation
divulgation | disclosure divulging revelation leak | divulguer révélation publication fuite
divulguer | disclose reveal divulge leak | révéler dévoiler divulgation
dix | ten | dixième dizaine
dixième | tenth | dix
dizaines | dozen ten scores | dix
djihadistes | jihadist islamist terrorist militant | islamiste terroriste extrémiste djihad
docker | dockworker longshoreman docker | débardeur portuaire
dockers | dockworker longshoreman docker | débardeur portuaire
docteur | doctor physician | médecin
doctorants | doctoral phd | doctorat thésard
doctorat | doctorate phd | thèse docteur doctorant
doctrine | doctrine ideology | idéologie théorie dogme
document | document paper | documentation dossier
documentaire | documentary film | film reportage
documentariste | documentary documentarian filmmaker | documentaire réalisateur cinéaste
documents | document file paper record | dossier papier pièce fichier archives
doigt | finger |
dollars | dollar |
doléances | grievance complaint | plainte griefs réclamation revendication
domaine | field area domain estate | secteur champ
domestique | domestic household servant | ménager serviteur ménage
domestiques | domestic servant household | serviteur ménager
domicile | home residence house | maison logement résidence
dominicaine | dominican | dominicain
dominé | dominate domination | dominer domination
dommages | damage harm | dégât préjudice endommager
dompteurs | tamer trainer | dompter dresseur
donateurs | donor benefactor | don mécène bailleur
donation | donation gift | don donateur
donner | give gave given |
donnons | give gave given | donner offrir
données | data information | information chiffre statistique
dopage | doping | doper dopé dopant
dormi | sleep slept asleep | dormir sommeil endormir
dormir | sleep slept asleep | sommeil endormir coucher
dort | sleep slept asleep | dormir sommeil coucher
doré | golden gold | or dorer
dorénavant | henceforth now | désormais
dos | back |
dosage | dosage dose | dose doser
dossier | file case issue | affaire
dossiers | file case record issue | affaire
dotation | endowment allocation grant funding | doter subvention allocation
doté | equipped endowed | équipé doter muni dotation
douanes | customs | douanier douane
douaniers | customs officer | douane agent
double | double twice twofold dual | doubler doublement deux
doublons | duplicate duplication | doublon double
doucement | gently slowly softly | lentement délicatement progressivement calmement
douche | shower | doucher
douleur | pain grief suffering | souffrance douloureux mal chagrin
douloureuse | painful pain sore | douleur pénible
douloureux | painful sore | douleur pénible souffrance
doute | doubt suspect | douter incertitude soupçon
douteux | doubtful dubious questionable | doute suspect incertain louche
doux | mild gentle soft sweet | douceur tendre
douzaine | dozen twelve | douze dizaine
douze | twelve | douzaine
douzième | twelfth 12th | douze
doyen | dean oldest | aîné
draconien | draconian drastic harsh | drastique sévère strict
drague | flirt dredge | séduire draguer séduction
dramatique | dramatic tragic | drame tragique
dramatiques | dramatic tragic terrible | drame tragique
dramaturge | playwright dramatist | auteur écrivain
drame | tragedy drama | tragédie catastrophe dramatique
drap | sheet cloth | linge tissu
drapeau | flag banner | étendard pavillon
drastique | drastic | draconien radical sévère
drastiques | drastic tough | sévère radical draconien
dressé | draw drew set raise | dresser établir
drive | drive drive-through | drive-in
drogue | drug narcotic drugs | stupéfiant cocaïne toxicomane drogué stupéfiants
drogues | drug narcotic | stupéfiant cannabis drogué
droit | rights right law | droits
droite | right right-wing conservative | droit conservateur droitier
droits | rights right law | droit
drones | drone uav | aéronef appareil
drôle | funny odd strange | amusant comique marrant bizarre
duathlon | duathlon |
dubitatifs | doubtful sceptical skeptical | sceptique perplexe
ducal | ducal duke | duc duché
duchesse | duchess | duc princesse
due | due owe | devoir
duel | duel contest clash | affrontement face-à-face confrontation match
duo | duo pair duet | tandem paire binôme
dupe | fool dupe deceived | duper trompé
duplex | duplex live-link | appartement liaison
durable | sustainable lasting durable | durablement durabilité
durant | during | pendant
durci | harden toughen tighten | durcir durcissement renforcer
durcissement | tightening hardening toughening | durcir
durement | hard harshly severely | dur sévèrement rudement
durent | last | durer durée
durera | last take continue | durer durée
duré | last duration | durer durée
dus | due owe must | devoir
dynamique | dynamic momentum | élan dynamisme énergique
dynamiques | dynamic dynamics momentum | dynamisme énergique dynamisation élan
dynamite | dynamite explosive | explosif dynamiter
dynastie | dynasty | dynastique lignée
dysfonctionnements | malfunction failure dysfunction fault | défaillance panne problème anomalie
déambulation | walk stroll procession parade wander | déambuler promenade marche balade
débarquer | land arrive disembark | arriver débarquement
débarqué | land arrive disembark oust | débarquer arriver débarquement
débarrasser | rid remove clear dump discard | éliminer défaire jeter
débat | debate discussion | débattre discussion controverse
débattre | debate discuss | débat discuter discussion
débattu | debate discuss discussion | débattre débat discuter discussion
débaucher | poach lure lay laid | débauchage recruter
débit | flow speed debit rate | vitesse débiter
déblayer | clear remove | déblaiement dégager débarrasser nettoyer
déblocage | release unblocking unlock | débloquer
débloquer | unlock unblock release | déblocage libérer
débloqué | unlock release unblock free | débloquer libérer déblocage
déboires | setback trouble woes | mésaventure ennui échec
débordements | overflow excess trouble | déborder excès incident
débouché | outlet lead led result | déboucher aboutir mener marché
déboulonner | topple tear tore torn dismantle | déboulonnage renverser démonter
débourser | pay paid spend spent disburse shell | payer dépenser verser
débrouiller | manage cope | débrouillard
début | beginning start begin began | commencement commencer débuter démarrage
débuter | beginning start begin began | début commencer commencement
débâcle | debacle collapse rout | déroute effondrement désastre
décaler | postpone shift delay | reporter décalage différer repousser
décapitation | beheading decapitation behead | décapiter
déceler | detect discern spot | détecter repérer découvrir
décembre | december |
décence | decency decent | décent pudeur
décennies | decade | décade
décente | decent proper | décence convenable correct digne
décentralisation | decentralization devolution | décentraliser
décentralisé | decentralized decentralised decentralize | décentraliser décentralisation local
déception | disappointment disappoint | décevoir déconvenue désillusion
décerné | award give gave given | décerner attribuer remettre récompenser
décevant | disappointing disappointment disappoint | décevoir déception
décevoir | disappoint let-down disappointment | déception désappointer désillusion
décharges | dump landfill discharge shock | dépotoir déchetterie
déchaîné | unleash rage wild furious | déchaîner furieux déchaînement
déchets | waste garbage rubbish trash litter | ordure détritus résidu poubelle
déchire | tear tore torn rip divide | déchirer déchirement
déchirent | tear tore torn | déchirer déchirement diviser
déchu | fallen deposed stripped ousted | destitué renversé déchéance
déchéance | forfeiture stripping revocation downfall decline | perte déclin retrait déchu destitution
décider | decide decision | décision
décidé | decide decision | décider décision trancher
décimé | decimate wipe-out | décimer anéantir exterminer
décisif | decisive crucial | crucial déterminant
décision | decision decide ruling | décider choix jugement arbitrage
déclaration | statement declare | déclarer
déclarer | statement declare | déclaration
déclaré | declare say said state statement | affirmer dire annoncer déclaration
déclassement | downgrading decommissioning demotion | déclasser rétrogradation
déclenché | trigger launch spark start | déclencher provoquer lancer déclenchement
décliné | decline refuse | décliner refuser déclin
décollé | took-off takeoff off take | décoller décollage envoler
décolonisation | decolonisation decolonization | indépendance décoloniser
décolère | anger angry furious | décolérer furieux colère
décombres | rubble debris wreckage ruins | débris gravats ruines
décommandé | cancel cancelled | décommander annuler
décomplexée | uninhibited unabashed unashamed | décomplexé décomplexer
décomposition | decomposition decay breakdown | décomposer putréfaction pourrissement
décompte | count counting tally | comptage bilan compter
déconfinement | reopening easing lockdown | déconfiner réouverture
déconnecté | disconnected out-of-touch disconnect | déconnecter déconnexion
déconnexion | disconnection disconnect | déconnecter
déconseillé | inadvisable advise discourage | déconseiller dissuader
décontamination | decontamination decontaminate | désinfection décontaminer dépollution
décontracté | relaxed casual laid-back | détendu décontraction
décoré | decorated decorate awarded | décorer décoration médaillé orné
découdre | fight fought unpick | battre affronter
découle | stem arise result follow | découler résulter provenir
découpe | cut cutting carve | découper coupe découpage
décourager | discourage deter dissuade dishearten | dissuader démoraliser découragement démotiver rebuter
découvert | discover find found discovery | découvrir découverte trouver
découverte | discovery discover discovered | découvrir
découvrir | discover find found discovery discovered | découverte trouver
décret | decree order | arrêté décréter
décrire | describe depict portray description | description dépeindre raconter qualifier
décrit | describe description depict | décrire dépeindre description
décrite | describe description depict portray | décrire description dépeindre
décriée | criticise criticize controversial | décrier critiquer
décroché | win won land get got | décrocher obtenir remporter
décrypte | decipher analyse decode explain | décrypter analyser déchiffrer décryptage
décrédibiliser | discredit undermine | discréditer
décès | death die dead died deaths | mort mourir décéder disparition décédé morts
décéder | death die died dead | mort décès mourir décédé
décédé | die dead deceased death died | mort décès mourir défunt décéder
dédicacé | dedicated signed autographed | dédicace dédicacer
dédié | dedicate dedicated devote | dédier consacrer
dédommagement | compensation damages redress | dédommager indemnisation indemnité réparation
dédouané | clear exonerate absolve | dédouaner disculper
défaillance | failure fault | panne défaillant dysfonctionnement
défaillants | failing faulty defective defaulting | défaillance défectueux déficient
défaire | undo undid undone defeat unravel | détruire démonter
défaite | defeat loss lose lost | perdre battre échec vaincu
défausse | shift dodge evade | esquiver dérober
défaut | fault flaw defect default | faille défectueux imperfection
défavorable | unfavourable unfavorable adverse | négatif hostile contraire
défavorisés | disadvantaged underprivileged deprived | pauvre démuni
défections | defection withdrawal desertion | désistement abandon départ
défectueux | defective faulty | défaut défaillant défectuosité
défend | defend defence defense protect | défense protéger soutenir
défendre | defend defence defense protect | défense protéger soutenir défenseur
défendu | defend defence defense protect | défendre défense protéger soutenir
défense | defense defence defend | défendre défenseur protection
déferlement | wave surge flood torrent | déferler vague afflux flot
défi | challenge | défier gageure
défiance | mistrust distrust no-confidence | méfiance suspicion défier
déficit | deficit shortfall | déficitaire trou
déficits | deficit shortfall | déficitaire trou manque perte
défilé | parade march | défiler parade cortège procession
définir | define set determine | définition déterminer préciser
définitivement | permanently definitively finally | définitif
défiscalisée | tax-free tax-exempt untaxed | défiscalisation exonéré
déflagration | explosion blast shockwave | explosion détonation souffle
déforestation | deforestation logging | déboisement défricher
déformé | distort deform warped | déformer déformation dénaturer
défrayé | hit headline paid | défrayer
défunt | deceased late dead | mort décédé disparu
déféré | refer bring brought | déférer déferrement
dégager | clear free release emerge | libérer dégagement évacuer
dégainé | drew draw drawn unveiled | dégainer
dégel | thaw | dégeler fonte
dégoût | disgust revulsion distaste | dégoûter écœurement répulsion aversion
dégradations | damage degradation vandalism | dégât dommage dégrader vandalisme détérioration
dégressivité | tapering degression | dégressif
dégringoler | tumble plummet plunge | chuter dégringolade dévaler
dégueulasse | disgusting gross | dégoûtant répugnant sale
déguisé | disguise costume | déguiser déguisement
dégustent | taste savour enjoy | déguster savourer dégustation manger
dégâts | damage | dommage destruction
dégénéré | degenerate escalate | dégénérer déraper
déjeuner | lunch luncheon | repas
déjeuners | lunch luncheon | repas dîner
déjoué | thwart foil | déjouer empêcher contrecarrer
déjoués | foil thwart | déjouer contrecarrer
délabrés | dilapidated run-down | délabrement vétuste insalubre
délai | delay deadline time | échéance
délaissé | neglected abandoned forsaken | délaisser abandonné négligé
délibéré | deliberate deliberation intentional | volontaire délibération intentionnel
délicate | delicate sensitive tricky | sensible difficile délicatesse
délient | loosen untie release | délier libérer
délimité | delimited marked bounded demarcated | délimiter délimitation borné circonscrit
délinquance | delinquency crime | délinquant criminalité
délinquants | delinquent offender criminal | délinquance malfaiteur criminel
déliquescence | decay decline | décadence déclin délabrement
délirante | crazy delirious delusional | délire fou
délit | offence offense crime | infraction crime délictueux
délivrance | deliverance relief issue issuance | délivrer libération soulagement
délivré | issue deliver grant free | délivrer remettre octroyer libérer
délocalisé | relocated offshored outsourced moved | délocalisation délocaliser transféré externalisé déplacé
déloger | dislodge evict remove oust | expulser chasser évacuer
déloyale | unfair disloyal | déloyal malhonnête
délégué | delegate representative | déléguer représentant délégation
déléguée | delegate deputy representative | délégué délégation représentant
délétère | deleterious harmful toxic | nocif néfaste nuisible
démanteler | dismantle break broke broken bust | démantèlement démonter
démarche | approach step process | procédure initiative
démarquer | distinguish stand differentiate | distinguer différencier distancer
démarré | started began begun begin start | commencer débuter démarrer démarrage lancer
dématérialisé | paperless digital online electronic | dématérialisation numérique électronique virtuel
démembré | dismember dismantle | démembrement dépecer découper
démenti | denial deny refute | nier démentir réfuter contester
démilitarisée | demilitarised demilitarized | démilitariser démilitarisation
déminage | demining mine-clearance bomb-disposal | démineur déminer
démission | resignation resign quit resigned | démissionner départ
démissionnaire | resign outgoing resignation | démissionner sortant démission
démissionner | resignation resign resigned | démission
démocrate | democrat democratic | démocratique
démocratique | democratic | démocratie démocrate
démographie | demography demographics population | démographique démographe population
démographique | demographic population demography | démographie population
démolir | demolish destroy tear tore torn demolition | démolition détruire raser abattre
démonstration | demonstration display show | démontrer preuve
démonter | dismantle debunk refute | démontage démanteler réfuter
démontrer | demonstrate prove show | démonstration prouver montrer
démunis | poor destitute needy helpless | pauvre défavorisé nécessiteux indigent
déménagement | move relocation removal | déménager délocalisation
démêlés | trouble dispute | litige ennui différend
dénicher | find found unearth | trouver découvrir
dénigrement | denigration disparagement smear | dénigrer diffamation critique
dénombre | count number | dénombrer compter recenser
dénommé | name call | nommer appeler dénomination
dénoncer | criticize criticise criticism denounce | critiquer critique
dénonciation | denunciation condemnation tip-off | dénoncer délation condamnation
dénoncé | denounce condemn criticize decry | dénoncer condamner critiquer fustiger
dénouement | outcome ending conclusion denouement | fin issue conclusion épilogue
dénudées | naked bare stripped | dénuder nu dévêtu déshabillé
déontologie | ethics | éthique déontologique
départ | departure leave left start | partir démission quitter
département | department |
départemental | departmental | département
dépassé | exceed overtake surpass | dépasser dépassement excéder
dépeint | depict portray describe painted | dépeindre décrit représenté
dépend | depend | dépendre dépendance
dépendance | dependence dependency addiction | dépendre addiction
dépendra | depend dependent hinge rely | dépendre dépendance dépendant
dépens | expense cost | frais détriment
dépenses | spending expense expenditure spend spent | dépenser frais coût
dépistage | screening testing test | dépister test détection
dépit | despite spite | malgré
déplacement | trip travel displacement visit | déplacer voyage visite visiter
déploiement | deployment rollout | déployer
déploré | deplore regret lament | déplorer regretter
déployés | deploy deployment | déployer déploiement
déplu | displease dislike | déplaire mécontenter
déportation | deportation deport | déporter déporté expulsion
dépositaire | custodian depositary trustee | gardien détenteur
déposé | file deposit submit | déposer dépôt
dépouille | remains body corpse | corps cadavre
dépourvu | devoid lacking without | privé démuni manque
dépressif | depressive depressed | dépression déprimé
dépression | depression depressed recession | dépressif déprime déprimé crise
déprimé | depressed depress | déprimer dépression dépressif
déprogrammation | cancellation postponement deprogramming | déprogrammer annulation
député | mp deputy lawmaker congressman legislator representative | parlementaire élu législateur députés
députés | lawmaker deputy representative | député parlementaire
dépérissement | decline wither decay | dépérir déclin
dépêché | send sent dispatch | dépêcher envoyer
dépôt | deposit filing depot warehouse | déposer entrepôt
déracinés | uproot | déraciner arracher
déraillement | derailment derail | dérailler accident
déraisonnable | unreasonable irrational | insensé irrationnel
dérange | disturb bother upset | déranger gêner perturber
dérangeante | disturbing unsettling | déranger dérangeant troublant gênant
dérapage | skid slip blunder | déraper écart
déremboursement | delisting reimbursement | dérembourser
déresponsabilise | disempower | déresponsabiliser
dérivé | derived derivative drifted by-product | dériver dérive
dérobée | steal stole stolen | dérober voler
dérogations | exemption waiver derogation exception | exception exemption dérogatoire
dérogatoire | exceptional derogation special exempt | dérogation exceptionnel exemption
déroulée | take-place happen unfold | dérouler déroulement
déroute | rout debacle defeat collapse | débâcle défaite échec fiasco
dérèglement | disruption disorder disturbance | dérégler perturbation
désaccord | disagreement dispute disagree | divergence différend mésentente
désactivé | disabled deactivated defused | désactiver désactivation
désagréable | unpleasant nasty disagreeable | déplaisant pénible
désamorcer | defuse disarm | désamorçage neutraliser
désapprobation | disapproval disapprove | désapprouver réprobation
désapprouvent | disapprove | désapprouver désapprobation condamner
désarmement | disarmament disarm | désarmer
désarroi | distress dismay confusion | détresse désemparé trouble
désastre | disaster catastrophe | catastrophe désastreux fiasco
désastreux | disastrous catastrophic dire | catastrophique désastre calamiteux
désaveu | disavowal repudiation snub | désavouer reniement
désavoué | disavowed repudiated disowned | désavouer désaveu renié
désemparée | helpless distraught bewildered | désorienté perdu
désencerclement | sting-ball grenade |
désengagement | disengagement withdrawal | désengager retrait
désert | desert | désertique aride
désescalade | de-escalation deescalation de-escalate | apaisement détente
désespoir | despair desperation hopelessness | désespéré détresse désespérance accablement
désespérément | desperately despair hopelessly | désespéré désespoir
déshonorent | dishonour dishonor disgrace | déshonorer déshonneur salir
déshydratation | dehydration dehydrate | déshydrater
désigner | appoint appointment named | nommer nomination
désigné | appoint designate name nominate choose | nommer choisir désignation nomination investir
désinfectant | disinfectant sanitizer sanitiser | désinfecter désinfection antiseptique
désinfection | disinfection cleaning sanitizing disinfect | désinfecter nettoyage décontamination
désinformation | disinformation misinformation fake | infox intox propagande
désintéressé | disinterested selfless | désintérêt altruiste généreux
désintérêt | disinterest indifference apathy | indifférence désintéresser
désir | desire wish | envie désirer souhait volonté
désireux | eager keen anxious wishing | désirer soucieux désir souhaitant
désistement | withdrawal | désister retrait
désobéissance | disobedience disobey | désobéir insoumission
désolidarisé | dissociated distanced | désolidariser démarqué
désolé | sorry apology regret | navré désoler regretter
désordre | disorder chaos mess unrest | chaos trouble pagaille confusion
désorganisation | disorganisation disruption | désorganiser désordre
désorganiser | disrupt disorganise | désorganisation perturber
désormais | now henceforth | maintenant dorénavant
déstabilisation | destabilization destabilize destabilise | déstabiliser
déstabiliser | destabilize destabilise unsettle undermine | déstabilisation fragiliser ébranler perturber
déséquilibré | unbalanced deranged disturbed | déséquilibre dérangé fou instable
détachement | detachment secondment unit | unité contingent détacher
détaillé | detail detailed | détailler détail préciser
détection | detection screening detect spot | détecter dépistage repérage repérer
détectés | detect spot detection | détecter détection déceler repérer
détendeur | regulator |
détendu | relaxed eased laid-back | détendre décontracté détente
détente | relaxation easing trigger | détendre apaisement relaxation
détention | detention custody imprisonment possession | détenir emprisonnement incarcération prison
détenu | prisoner inmate detain hold held prison jail imprisoned | prisonnier détenir détention incarcéré prison emprisonner
détenus | prisoner inmate detainee | prisonnier détenir incarcéré
déterminer | determine establish identify decide | établir définir fixer identifier
déteste | hate detest loathe | détester haïr haine abhorrer
détiennent | hold held own | détenir posséder détention
détient | hold held own possess | détenir posséder détention détenteur
détonation | detonation explosion blast bang | explosion déflagration
détour | detour diversion | déviation crochet
détournement | embezzlement diversion hijacking misappropriation | détourner
détracteurs | critic detractor opponent | opposant critique adversaire
détresse | distress despair | désespoir désarroi souffrance angoisse
détriment | detriment expense | préjudice dépens
détroit | strait straits | passage
détruire | destroy destruction demolish destroyed | destruction démolir anéantir ravager
détruisant | destroy destroying | détruire destruction anéantir
détruit | destroyed destroy ruined | détruire destruction démolir anéantir
détruits | destroyed destroy ruined | détruire destruction anéantir démolir
détrôner | dethrone oust supplant unseat | supplanter renverser évincer
détériorer | deteriorate worsen damage | détérioration dégrader aggraver empirer
dévasté | devastated devastate ravaged | dévaster ravager détruire dévastation ravagé
développement | development develop growth | développer croissance essor
déversé | dump spill pour discharge | déverser déversement répandre vider
dévoilé | unveil reveal disclose | dévoiler révéler présenter
dévorer | devour eat ate eaten | manger engloutir
dévouement | dedication devotion commitment | dévoué dévouer abnégation engagement
déçoit | disappoint let-down | décevoir déception
déçu | disappointed disappoint | décevoir déception désappointé
dînait | dine dinner | dîner souper
dîner | dinner dine | souper repas
dîners | dinner supper dine | dîner repas souper
eau | water | aquatique
effacer | erase delete wipe | supprimer gommer effacement
effectuer | carry perform make made conduct | réaliser accomplir faire exécuter
effectué | carry conduct perform make made | effectuer réaliser accomplir
effet | effect impact consequence result | conséquence impact résultat
efficace | effective efficient | efficacité efficacement performant
efficacité | efficiency effectiveness efficacy | efficace performance
effigie | effigy likeness image | image portrait représentation
effondrement | collapse crash | effondrer écroulement chute
efforce | strive try endeavour effort | efforcer effort tenter essayer
efforts | effort | tentative
effraction | break-in burglary intrusion | cambriolage intrusion
effrayant | frightening scary terrifying frighten | effrayer terrifiant peur
effroi | terror dread horror | terreur épouvante effrayer
effroyable | dreadful horrific appalling | épouvantable horrible affreux terrible
ego | ego self | moi égo
emballer | pack wrap thrill bolt | emballage envelopper enthousiasmer empaqueter
embarcation | boat craft dinghy | bateau canot
embargo | embargo ban sanction | blocus sanction interdiction
embarquement | boarding embarkation board | embarquer
embarqué | board embark boarding | embarquer embarquement monter
embarras | embarrassment predicament awkward | gêne embarrassant embarrasser malaise
embarrassante | embarrassing awkward embarrassment | embarrasser embarras gênant délicat
embauche | hiring recruitment hire | embaucher recrutement recruter engager
embellie | upturn improvement recovery | amélioration éclaircie reprise
emblème | emblem symbol badge | symbole emblématique insigne
emblée | immediately outset straightaway | immédiatement aussitôt
emblématique | iconic emblematic symbolic | emblème symbolique
emblématiques | emblematic iconic symbolic flagship | symbolique emblème phare symbole
embouteillages | traffic jam congestion gridlock | bouchon
emboîté | follow fit | emboîter suivre
embrassades | hug kiss embrace | embrasser étreinte accolade bise
embrasser | kiss embrace hug | baiser bise étreindre
embryon | embryo embryonic | fœtus embryonnaire
embryonnaires | embryonic embryo | embryon
embuscade | ambush trap | guet-apens piège embûche
embêter | annoy bother | ennuyer importuner agacer
embûches | pitfall obstacle trap | piège obstacle difficulté
emmené | take took taken bring brought | emmener conduire amener
emmerder | annoy piss-off hassle bother | embêter ennuyer agacer énerver
empaquetage | packing wrapping packaging | emballage empaqueter
emparer | seize grab capture take took | saisir prendre conquérir
empathie | empathy compassion | compassion empathique sympathie
empereur | emperor | empire impérial souverain
empilés | pile stack heap | empiler entasser accumuler
empire | empire | royaume puissance impérial
empiéter | encroach encroachment | déborder
emplacement | location site place spot | lieu endroit site place
emploi | job employment work profession | travail poste employer métier profession
employer | use used usage | utiliser utilisation usage
employé | employee worker workers | salarié travailleur ouvrier
employés | employee worker staff | salarié personnel travailleur
empoché | pocket earn collect | gagner toucher encaisser
empoisonnement | poisoning poison | empoisonner poison intoxication
emporté | carry took taken sweep swept won | emporter gagner remporter
empreinte | print footprint fingerprint mark | trace marque
empressée | hasten hurry rush eager | empresser hâter dépêcher
emprise | grip hold control | domination mainmise
emprisonnement | imprisonment prison jail | prison incarcération détention emprisonner
emprisonner | prison jail prisoner imprisoned inmate | prison prisonnier détenu
emprunté | borrowed borrow taken | emprunter emprunt prendre
empêcher | prevent stop block | empêchement bloquer
encablures | cable distance | distance
encadrement | supervision framework management | encadrer
encagoulés | hooded masked | cagoule cagoulé masqué
encaisser | cash collect take took | percevoir toucher subir recevoir
encarté | member card-carrying | adhérent membre
enceinte | pregnant enclosure venue | grossesse
encerclé | surround encircle | encercler cerner entourer
enchantée | delight enchant please | ravi charmer heureux
enchaîné | chain follow continue sequence | enchaîner succéder continuer
enchères | auction bid | vente enchérir surenchère
enclave | enclave territory | territoire
enclencher | trigger start engage set | déclencher lancer amorcer
enclins | inclined prone | porté disposé
enclos | enclosure pen paddock | parc clôture
encombre | clutter hitch block | encombrer encombrement
encontre | against | contre
encourageants | encouraging promising | encourager prometteur
encourager | encourage | encouragement inciter stimuler
encourt | face incur risk | encourir risquer
encre | ink | encrer
end | weekend | week-end
endettement | debt indebtedness borrowing | dette endetter
endeuillé | bereaved mourning struck | deuil endeuiller
endiguer | stem contain curb | contenir enrayer freiner juguler stopper
endocriniens | endocrine hormonal | hormonal hormone endocrinien
endommagés | damage | endommager abîmer détériorer dégrader dégât
endormi | asleep sleep slept | endormir dormir
endosser | assume take took endorse | assumer revêtir
endroit | place spot location | lieu
endroits | place spot location | lieu site emplacement
endurer | endure suffer bear | subir supporter souffrir endurance
endémique | endemic | chronique permanent
enfance | childhood child | enfant jeunesse
enfant | son child daughter girl children kid kids | fils fille enfants
enfants | child children kid kids | gamin gosse fils bébé enfant
enfariné | flour | enfariner farine
enfer | hell inferno nightmare | infernal cauchemar calvaire
enfermé | locked shut confined imprisoned | enfermer enfermement cloîtré emprisonné
enfilé | put wore worn don | enfiler mettre revêtir endosser
enfin | finally last | finalement
enflammé | ablaze inflamed fiery ignite | enflammer embraser incendier
enfle | swell swollen grow grew grown inflate | enfler gonfler grossir augmenter
enfonce | sink sank sunk plunge ram | enfoncer plonger défoncer
enfouissement | burial landfill burying | enfouir décharge
enfreint | violate breach break broke broken infringe | enfreindre violer transgresser infraction
enfui | flee fled escape ran | enfuir fuir fuite échapper
enfuir | flee fled escape run ran | fuir fuite échapper sauver
enfumage | smokescreen smoke | enfumer tromperie
engageant | commit engage hire engaging | engager engagement
engagement | commitment pledge engagement commit | promesse engager implication
engendré | generate cause create | engendrer provoquer causer générer entraîner
engin | device machine vehicle craft | appareil machine véhicule bombe
englobe | include encompass | comprendre inclure regrouper
englouti | swallow engulf submerge | engloutir avaler submerger
engouement | craze enthusiasm passion popularity | enthousiasme passion emballement succès mode
engouffré | rush engulf dive | engouffrer précipiter
engrais | fertilizer fertiliser manure | fertilisant
engranger | gain earn collect rake | accumuler récolter gagner
engrenage | spiral gear | spirale escalade rouage
engueulé | yell shout scold tell-off | engueuler gronder disputer réprimander
enjeu | stake issue challenge |
enjoint | enjoin order urge | enjoindre ordonner sommer injonction
enlacer | embrace hug entwine | étreindre embrasser
enlisement | stalemate quagmire sinking | enliser impasse stagnation
enlèvement | kidnapping abduction kidnap abduct | enlever kidnapping rapt
enneigé | snowy snow-covered snow | neige enneigement
ennemi | enemy foe hostile opponent rival | adversaire rival hostile
ennui | boredom trouble problem | ennuyer problème lassitude
ennuis | trouble problem boredom | problème souci ennuyer tracas
ennuyer | bore annoy bother | ennui ennuyeux embêter lasser
enquête | investigation inquiry probe survey investigators | investigation enquêter enquêteur instruction sondage enquêteurs
enquêteurs | investigation inquiry investigators | enquête
enraciner | root entrench | ancrer implanter racine
enrage | rage enrage angry | rager fulminer furieux
enrayer | curb halt stop stem check | freiner stopper juguler endiguer
enregistré | record register recording | enregistrer enregistrement
enrichir | enrich enrichment | enrichissement
enroulé | wrap wind wound coil roll | enrouler envelopper
enrôlées | enlist recruit enrol | recruter engager enrôlement
ensauvagement | savagery barbarity decivilization lawlessness | sauvagerie violence
enseignant | teacher professor | professeur
enseignants | teacher | professeur prof enseigner enseignement
enseignement | education teaching | éducation
ensemble | together whole set | totalité collectivement tout
ensoleillé | sunny | soleil ensoleillement
ensuit | ensue follow | ensuivre résulter suivre
ensuite | then next afterwards | après
entaché | tainted marred taint tarnish | entacher ternir souiller
entamé | start begin began begun | entamer commencer débuter
entassent | pile cram crowd pack | entasser empiler amasser accumuler
entend | hear heard intend | entendre
entendons | hear heard agree | entendre ouïr comprendre
entendre | hear heard listen | écouter audition
entendu | hear heard | entendre audition
entente | agreement understanding cartel | accord entendre alliance
enterrement | funeral burial | funérailles obsèques
enterrer | bury buried | inhumer
enterré | bury buried | enterrer inhumer enterrement inhumation
enthousiasme | enthusiasm enthusiastic | enthousiaste enthousiasmer ferveur
enthousiaste | enthusiastic enthusiasm keen excited | enthousiasme emballé fervent
entier | whole entire full | entièrement total complet
entités | entity body organization | organisme organisation structure
entièrement | entirely fully completely | totalement complètement intégralement
entonner | sing sang sung strike | chanter chant
entourage | entourage circle aides | proche
entraide | mutual-aid solidarity help | solidarité aide entraider
entrave | obstruction hindrance obstacle | obstacle entraver frein
entraîneur | coach trainer manager | entraîner sélectionneur coach
entrecoupées | interrupt punctuate | interrompre ponctuer
entremetteurs | go-between intermediary matchmaker | intermédiaire
entremise | mediation intervention intermediary | intermédiaire intervention truchement
entreprendre | undertake undertook begin start | entreprise commencer engager
entrepreneur | entrepreneur businessman contractor | patron entreprise chef
entrepris | undertake undertook undertaken begin began | entreprendre engager commencer
entreprise | company firm business | société compagnie
entreprises | company firm business | société firme compagnie pme
entrepôt | warehouse depot | dépôt hangar
entrer | entry enter | entrée
entretenir | maintain talk discuss | entretien
entretenu | maintain keep kept discuss | entretenir entretien
entretien | interview talk maintenance talks meeting discussion appointment | interview entrevue conversation s'entretenir discussion rencontre rendez-vous tête-à-tête
entretiendra | talk meet met discuss | entretenir entretien discuter
entretiennent | maintain keep kept | entretenir entretien maintenir
entrevoir | glimpse foresee see | apercevoir deviner pressentir
entrevue | interview meeting appointment | entretien rencontre interview rendez-vous tête-à-tête
entrevues | meeting meet met interview | entretien rencontre
entrée | entry entrance enter | entrer accès
entériné | ratify approve endorse | entériner ratifier approuver
entêtement | stubbornness obstinacy | obstination entêter têtu
envahi | invade invasion overrun | envahir invasion occuper
envahir | invasion invade | invasion
envahisseurs | invader invasion | envahir invasion occupant
enveloppe | envelope budget package | budget somme pli
envenimer | worsen escalate inflame poison | aggraver dégénérer
envergure | scale scope wingspan large-scale | ampleur importance
envers | towards toward | vis-à-vis
envie | desire envy urge want | désir souhait envier
environ | about around approximately | approximativement
environnement | environment ecology | écologie
environnemental | environmental green ecological | écologique environnement climatique
envisage | consider plan envisage contemplate | envisager prévoir songer projeter
envisageable | conceivable possible | possible envisager
envoi | sending dispatch shipment send | envoyer expédition
envoler | fly flew flown soar | décoller envol voler partir
envoyer | send sent convey transmit deliver | transmettre adresser remettre
envoyé | send sent envoy | envoyer expédier émissaire
errance | wandering roam homelessness | errer vagabondage
errants | stray wandering | errer errance vagabond
erreur | error mistake blunder wrong | faute bévue tort méprise
erronées | erroneous wrong incorrect mistaken | erreur faux inexact
escadron | squadron troop | unité gendarmerie
escalade | escalation climbing climb | escalader grimper
escalier | stair staircase step | marche
escaliers | stairs staircase stairway | marche
escapade | getaway escapade trip | voyage évasion
esclavage | slavery slave | esclave servitude esclavagiste
esclavagiste | slaver slave-trader slave-owner | esclavage négrier
esclave | slave slavery | esclavage
escorte | escort | escorter
escrime | fencing fencer | escrimeur épée
escroc | crook swindler fraudster conman | arnaqueur escroquerie fraudeur
escroquerie | fraud scam swindle | arnaque fraude escroc
escroqué | swindle defraud con scam | arnaquer escroquerie escroc
espace | space area | spatial
espagne | spain spanish | espagnol
espagnol | spanish spain spaniard | espagne madrid
espionnage | espionage spying spy spies | espion espionner
esplanade | esplanade square plaza | place parvis
espoir | hope | espérer espérance
espoirs | hope | espérance espérer
esprit | mind spirit wit | mental spirituel
esprits | mind spirit | pensée âme mental
espèce | species kind | sorte
espère | hope | espérer espoir souhaiter
espérait | hope | espérer espoir souhaiter
espérance | hope expectancy expectation | espoir espérer attente
espérons | hope hopeful | espérer espoir souhaiter attendre
esquissé | sketch outline | esquisser ébaucher esquisse
esquivé | dodge evade avoid | esquiver éviter éluder
essai | test trial try attempt | essayer tentative expérimentation
essaient | try attempt | essayer tenter essai
essais | test trial try attempt | essayer tentative expérimentation
essayer | try attempt test | tenter essai tentative tester
essayons | try tried | essayer tenter essai
essence | petrol gasoline gas fuel essence | carburant
essentiel | essential key vital | indispensable crucial
essouffle | run-out-of-steam lose falter wane breathless | essouffler essoufflement faiblir ralentir
essuie | wipe wiper suffer | essuyer subir
essuyé | wipe suffer | essuyer subir
est | east eastern |
estimé | estimate believe consider think thought | juger considérer penser estimation
estivale | summer | été estival
estomac | stomach belly | ventre gastrique
estrade | platform stage podium | scène tribune podium
ethnie | ethnicity ethnic tribe | ethnique tribu peuple
ethnique | ethnic | ethnie tribal communautaire
ethniques | ethnic | ethnie communautaire racial
eurent | have had | avoir
eurodéputé | mep | européen parlementaire député
europe | european | européen européenne
européen | european europe | européenne europe
européenne | european eu europe | européen europe bruxelles
euros | euro |
euthanasie | euthanasia | euthanasier
exacerber | exacerbate worsen aggravate heighten inflame | aggraver attiser intensifier envenimer
exactement | exactly precisely | exact précisément
exactions | abuse atrocity atrocities exaction | violence crime atrocité abus
exagéré | exaggerate excessive | exagérer exagération excessif
examen | exam examination review | examiner épreuve
examiner | examine review consider | examen étudier
exaspération | exasperation frustration anger annoyance | exaspérer agacement colère ras-le-bol irritation
exaucé | grant fulfil answer | exaucer réaliser
excellent | excellent great outstanding superb | excellence remarquable parfait exceptionnel brillant
excellente | excellent | excellence
exception | exception exceptional | exceptionnel
excepté | except excluding apart | sauf hormis exception
excessive | excessive undue disproportionate | excès exagéré démesuré disproportionné
excitation | excitement excitation thrill | exciter enthousiasme agitation
exclame | exclaim shout cry | exclamer crier
exclu | exclude expel rule excluded | exclure exclusion écarter
exclure | exclude expel rule | exclusion écarter évincer expulser
exclus | exclude expel rule | exclure exclusion écarter évincer
exclusion | exclusion expulsion | exclure expulsion renvoi
exclusivement | exclusively solely only | uniquement seulement exclusif
exclusivité | exclusive exclusivity scoop | exclusif scoop
exclut | rule exclude expel | exclure exclusion écarter
excursion | excursion trip outing | sortie randonnée balade
excuses | apology apologise apologize excuse sorry | excuser pardon regret
excès | excess speeding | excessif abus dépassement
excédé | exasperated exceed irritated | exaspéré énervé agacé dépasser
exemplaires | copy exemplary | exemplaire exemple
exemplarité | exemplary example | exemplaire exemple
exemple | example instance | illustration
exemption | exemption exempt waiver | exempter exonération dispense
exemptés | exempt exemption | exempter dispenser exonérer
exercer | exercise practise exert | exercice pratiquer
exercice | exercise financial-year drill | exercer entraînement
exergue | highlight epigraph | avant valeur
exfiltration | exfiltration extraction evacuation | exfiltrer évacuation
exhaustif | exhaustive comprehensive full | complet exhaustivité
exhibition | exhibition display exposure | exhiber étalage exposition
exhorté | urged exhorted called | exhorter appeler inciter presser
exhumé | exhumed unearthed | exhumer déterré exhumation
exigeant | demanding requiring demand | exiger exigence
exigences | demand requirement | exiger revendication
exiger | ask request claim demand | réclamer demander solliciter
exigé | demand require | exiger réclamer exigence
exil | exile asylum | exilé exiler bannissement
existe | exist existence | exister existence
existence | existence life | exister vie
exonération | exemption exoneration waiver | exempter exonérer dispense allègement
exoplanètes | exoplanet planet | planète
expansion | expansion growth expand boom | croissance essor développement
expatriés | expatriate expat | expatriation étranger
expertise | expertise appraisal assessment | expert évaluation
experts | expert specialist | spécialiste expertise
expiré | expire expired lapse | expirer expiration échoir
explication | explain explanation | expliquer
explicitement | explicitly clearly expressly openly | clairement expressément ouvertement explicite
expliquant | explain explanation | expliquer explication
expliquer | explain explanation | explication
exploit | feat exploit achievement | prouesse
exploitation | exploitation farm operation | exploiter ferme
explorer | explore exploration | exploration examiner explorateur
exploser | explode blast soar burst explosion | explosion éclater détoner
explosion | explosion blast explode surge | exploser détonation déflagration éclatement
expo | exhibition exhibit show expo | exposition salon
exponentielle | exponential | rapide croissant
exportations | export | exporter exportateur
exposition | exhibition exposure exhibit show | exposer expo
expression | expression phrase | exprimer
exprimé | express expression | exprimer expression déclarer
exprès | deliberately purpose intentionally express | volontairement délibérément intentionnellement
expulsion | expulsion deportation eviction | expulser renvoi
expulsé | expelled deported evicted | expulser expulsion chasser renvoyer
expédition | expedition shipping dispatch | voyage envoi mission
expérience | experience experiment | expérimenter vécu essai
expérimentation | experiment trial test | essai test expérience expérimenter
expérimenté | experienced experiment test | chevronné aguerri expérience tester
exsangue | bloodless drained ailing | affaibli épuisé
extension | extension expansion | élargissement agrandissement étendre prolongement
extermination | extermination annihilation | exterminer anéantissement génocide
externe | external outside | extérieur
extorsion | extortion racketeering | extorquer racket chantage
extra | extra great | supplémentaire extraordinaire
extraction | extraction mining drilling | extraire exploitation forage
extradition | extradition extradite | extrader remise
extraire | extract extraction | extraction retirer
extrait | extract excerpt clip | extraire passage
extraits | extract excerpt clip | extraire passage
extraordinaire | extraordinary exceptional remarkable | exceptionnel remarquable incroyable
extravagant | extravagant outlandish | excentrique extravagance
extrémité | end tip extremity extreme | bout extrême fin
extrême | extreme far | extrémiste ultra
extérieur | outside external exterior foreign | dehors externe
exécutif | executive government cabinet | gouvernement pouvoir cabinet
exécution | execution enforcement implementation | exécuter application
fable | fable tale story | conte récit fabuliste
fabrication | manufacture production making make made | fabriquer production fabricant
fabrique | factory make made manufacture | usine fabriquer produire fabrication
fabriquer | make manufacture made | fabrication
face | face against facing | visage confronter affronter
facile | easy | facilement aisé facilité simple
faciliter | facilitate ease help | simplifier aider
faciès | racial-profiling features face appearance | visage apparence
facteurs | factor postman element | élément cause postier
factices | fake dummy artificial | faux artificiel fictif
factions | faction group | groupe clan camp
factuels | factual | fait
facture | bill invoice | facturer note facturation
facultatives | optional voluntary | optionnel
faculté | faculty university ability college | université fac universitaire
fadettes | phone-record call-log | relevé téléphonique
faible | weak low feeble weakness | faiblesse bas modeste
faiblesse | weakness frailty | faible fragilité vulnérabilité
failli | nearly almost fail bankrupt | faillir presque
faillite | bankruptcy bankrupt collapse | banqueroute dépôt-de-bilan liquidation
faim | hunger hungry starvation famine | famine affamé appétit
fainéants | lazy slacker idler | paresseux feignant
faisant | make made do did done | faire
faites | make made | faire
fake | fake false | faux infox
falaise | cliff | paroi
fallait | must need have | falloir devoir
falloir | must need have | devoir nécessaire
fallu | needed necessary took must | falloir devoir nécessaire
false | false | faux
falsifié | falsify forge fake | falsification faux truquer contrefaire
fameuse | famous renowned infamous | célèbre connu réputé
fameux | famous celebrated known | célèbre connu illustre
familial | family domestic | famille parental
familière | familiar colloquial | familier connu habituel
famille | family relative | familial proche parent
famine | famine hunger starvation | faim disette
fanatisme | fanaticism fanatic | fanatique extrémisme intégrisme
fanfare | fanfare brass band | orchestre
fans | fan supporter | admirateur supporter
fantaisiste | fanciful whimsical | farfelu fantaisie excentrique
fantasme | fantasy fantasies fantasize | fantasmer rêve imagination fantasmé
fantastique | fantastic great fantasy | formidable extraordinaire merveilleux
fantômes | ghost phantom fake | spectre revenant fictif
fardeau | burden load | charge poids
farine | flour meal |
farouchement | fiercely strongly staunchly vehemently | fermement farouche vivement
fasciné | fascinated fascinate captivate | fasciner captivé fascination passionné
fasciste | fascist fascism | fascisme facho extrême-droite
fasse | make made | faire
fastueux | lavish sumptuous luxurious | somptueux luxueux faste
fatal | fatal deadly | mortel funeste
fatalité | fatality fate inevitability | destin fatalisme
fatigué | tired weary exhausted | fatigue épuisé las
fatigués | tired weary | fatigue fatiguer
fauché | mow hit broke penniless | faucher renverser percuter
faudra | must need | falloir
faune | wildlife fauna animal | animal animaux
fausses | false fake wrong | faux mensonger erroné
faut | must need | falloir nécessaire devoir
fauteuil | armchair chair seat | siège
faux | false fake wrong | mensonger fictif erroné contrefait
favela | favela slum shantytown | bidonville
faveur | favour favor support behalf | favorable pour soutien
favorable | favorable favourable supportive | favoriser
favoriser | favour favor promote encourage | encourager promouvoir
favorite | favourite favorite | favori préféré
fax | fax | télécopie
façade | facade front coast | devanture côte
façon | way manner | manière
femelle | female | femme
femme | woman women wife female spouse | épouse féminin dame conjointe femmes
femmes | woman women female | femme
fendu | split crack post | fendre fissurer
fenêtre | window | vitre lucarne
fer | iron | ferreux
fera | do did make made | faire
ferai | do did done make made | faire
ferme | farm firm close shut | fermer agriculteur exploitation
fermer | closure close closed | fermeture
fermeture | closure closing close shut closed | fermer clore clôture
fermeté | firmness toughness firm | ferme rigueur
ferons | do did done make made | faire agir réaliser
ferroviaire | rail railway train | train cheminot chemin
fertile | fertile fertility | fécond fertilité riche
fervent | fervent staunch ardent keen | ferveur ardent passionné
fervents | fervent ardent staunch | ardent ferveur passionné
festifs | festive party | fête festivité
festival | festival | fête
festivités | festivities celebration party | fête célébration réjouissance
feu | fire blaze | incendie flamme
feuille | sheet leaf leaves | page papier feuillet
feuilleton | serial saga soap | série saga
fiabilité | reliability | fiable
fiable | reliable trustworthy dependable reliability | fiabilité sûr crédible
fiancée | fiancee bride engaged | fiançailles promise compagne
fiasco | fiasco failure debacle disaster flop | échec débâcle désastre
fibre | fibre fiber broadband | optique
fiche | sheet file form card | formulaire document ficher
fichier | file record database | registre
fichiers | file database | document dossier
fictifs | fictitious fake fictional | fiction faux
fiction | fiction fictional drama | fictif série roman
fidèles | faithful loyal worshipper believer | fidélité loyal croyant dévoué
fidélité | loyalty fidelity faithful | fidèle loyauté
fief | stronghold bastion | bastion citadelle
fier | proud pride | fierté orgueilleux
fierté | pride proud | fier orgueil
figue | fig | figuier
figure | figure face | personnalité visage
figé | frozen freeze fixed static | figer gelé immobile bloqué
filet | net fillet trickle | maille
filiale | subsidiary unit branch | succursale
filière | industry sector network channel | secteur branche
fille | girl daughter child | fillette enfant jeune
fillette | girl child | fille enfant gamine
film | film movie cinema | cinéma long-métrage
fils | son child | enfant
filtré | filtered leaked | filtrer filtrage filtre fuiter
fin | end ending finish ended | finir terme achèvement conclusion terminer achever
finale | final |
finalement | finally eventually ultimately | enfin
finaliser | finalize finalise complete finish | finalisation conclure achever
finalités | purpose aim goal | but objectif
financement | funding financing finance | financer fonds financier subvention
finances | finance |
financière | financial finance | financier finance pécuniaire économique
fini | finish end over | finir terminer achever
finir | finish end complete ended | terminer achever fin conclure
finissent | finish end complete | finir terminer achever fin
finit | finish end | finir terminer achever fin
finition | finish finishing | finir achèvement
finlandais | finland finnish | finlande
finlandaise | finnish finn finland | finlandais finnois finlande
finlande | finland finnish | finlandais
fioul | fuel heating-oil oil | mazout fuel carburant
firme | firm company corporation | entreprise société compagnie
fiscal | tax taxes | impôt impôts taxe
fiscale | tax fiscal | fiscalité impôt
fiscalité | taxation tax | impôt taxe fiscal imposition
fissures | crack fissure | fissurer lézarde faille brèche
fit | do did done make made | faire
fitness | fitness gym | gymnastique musculation
fixant | set fix | fixer fixation établir
fixation | fixing fixation setting | fixer attache
fixé | set fix | fixer établir
fièvre | fever temperature | fébrile température
flacon | bottle vial flask | fiole bouteille
flagrant | blatant flagrant glaring red-handed | évident manifeste criant
flamand | flemish fleming | flandre
flambeau | torch | torche
flambée | surge soar spike outbreak blaze | hausse envolée recrudescence flamber augmentation
flamenco | flamenco | danse
flammes | flame fire blaze | feu incendie brasier enflammer
flan | custard flan | pâtisserie dessert
flanc | side flank slope | côté versant
flanche | falter flinch weaken | faiblir céder
flanquaient | flank | flanquer
flanqué | flanked flank accompanied | flanquer accompagné
flash | flash | éclair
flatteur | flattering flatter complimentary | flatter élogieux avantageux
fleur | flower |
fleurs | flower blossom | fleuriste bouquet floral fleurir
fleuve | river | rivière fluvial
flexibilité | flexibility flexible | souplesse flexible
flic | cop policeman police | policier gendarme
flirt | flirtation flirt fling | flirter amourette
flotte | fleet navy float ship | marine flotter navire
flou | vague blurred unclear blurry | vague imprécis incertain
flouter | blur pixelate | flou floutage
fluctuation | fluctuation fluctuate | fluctuer variation
fluide | fluid smooth | fluidité liquide
fluidifier | ease streamline smooth | fluidité
fluidité | fluidity flow | fluide
flux | flow stream influx | courant afflux
flèche | arrow spire | dard
fléau | scourge plague curse | calamité plaie
focaliser | focus concentrate | concentrer centrer focalisation
foire | fair show exhibition | salon fête exposition
fois | time occasion | reprise occasion
folie | madness folly insanity craze | fou démence délire
fomenter | foment incite plot | inciter ourdir tramer comploter
foncier | land property | terrain immobilier
foncière | land property real-estate | immobilier terrain
fonction | function office role | poste rôle
fonctionnaire | official |
fonctionnaires | civil-servant official bureaucrat | agent administration
fonctionnalité | feature functionality function | fonction
foncé | dark rush charge | foncer sombre
fondamental | fundamental basic | essentiel fondamentalement principal
fondateur | foundation found founded founder | fondation fonder
fondation | foundation found founded founder | fonder fondateur
fonder | foundation found founded founder | fondation fondateur
fondre | melt thaw merge | fonte fusionner fonderie dégel
fonds | fund money funding | argent financement capital
fondu | melt melted molten | fondre fonte
fonte | melting melt cast-iron thaw | fondre dégel
foot | football soccer | football footballeur ballon-rond
football | football soccer | foot footballeur
forages | drilling borehole well | forer puits
forains | fairground showman | manège foire
forces | force power troops | troupes puissance armée
forestière | forest forestry | forêt bois
forfait | withdraw withdrew out package injured | abandon absent
forfaitaire | flat lump fixed | forfait fixe
forfaits | package crime forfeit withdrawal | crime abandon formule
forger | forge build built | forge
formaliser | formalize formalise offend | formel formalisation officialiser
formalité | formality procedure | démarche procédure formel
format | format size | taille
forme | form shape fitness | former santé
formidable | great wonderful tremendous formidable | extraordinaire fantastique
formulaire | form questionnaire | questionnaire imprimé
formule | formula package wording | formuler expression
fort | strong loud heavy fort powerful | puissant solide intense
fortiori | especially fortiori | surtout
fortuite | accidental chance fortuitous | accidentel hasard
fortune | fortune wealth rich | richesse patrimoine riche
forêt | forest wood | forestier bois
fossiles | fossil fossilized remains | fossilisé ossement
fossoyeur | gravedigger destroyer | destructeur
fossé | ditch gap divide | écart tranchée
fou | mad crazy insane madman | folie dément cinglé
foudre | lightning thunderbolt wrath | éclair orage
fouet | whip flog | fouetter flagellation
fouilles | excavation search dig | fouiller recherche perquisition
foulard | headscarf scarf veil | voile hijab écharpe fichu
foule | crowd mob | public
four | oven flop furnace | fourneau cuisinière échec
fourchette | fork range bracket | couvert gamme
fourgon | van truck wagon | camionnette fourgonnette véhicule
fournir | provide supply | procurer fourniture livrer fournisseur
fournisseurs | supplier provider | fournir prestataire
fourniture | supply provision provide | fournir approvisionnement livraison
fourrière | pound impound |
fout | fuck care damn | foutre ficher
foutre | do fuck | faire ficher
foyer | home household cluster hostel | ménage maison
foyers | household home cluster outbreak | ménage maison
fracas | crash din uproar noise | bruit vacarme tumulte
fracassante | sensational shattering resounding | retentissant éclatant spectaculaire
fraction | fraction part | part partie portion
fracture | fracture divide break broken | fracturer cassure division
fragiles | fragile vulnerable weak delicate | vulnérable faible fragilité précaire
fragilisé | weakened fragile | affaibli fragiliser fragile
fragilité | fragility weakness vulnerability fragile | fragile faiblesse vulnérabilité
fragments | fragment piece | morceau débris éclat
frais | cost fee expense fresh cool | coût dépense fraîcheur
france | french | français
franchi | cross pass | franchir passer
franchise | franchise frankness deductible | sincérité honnêteté franc
francilien | parisian ile-de-france | parisien île-de-france
francophone | french-speaking francophone | francophonie
frange | fringe section part | partie
français | france french | france
française | french france frenchman | français france hexagone
frappé | hit strike struck knock | frapper frappe toucher battre
fraternel | fraternal brotherly | fraternité frère amical
fraternité | fraternity brotherhood | fraternel solidarité
fraude | fraud cheating evasion scam | frauder frauduleux tricherie escroquerie
frauduleuse | fraudulent fraud fake bogus | fraude illégal truqué frauder fraudeur
frauduleux | fraudulent | fraude frauduleusement frauder
frayeur | fright fear scare | peur effroi effrayer terreur
fraîchement | newly freshly recently | récemment nouvellement
freiner | slow brake curb hinder | ralentir frein freinage limiter
fresque | fresco mural | peinture
fret | freight cargo | cargaison marchandise
friandises | sweet candy treat | bonbon confiserie
frise | frieze timeline verge | bordure frôler
frites | chips fries | frite
froid | cold chill | froideur glacial fraîcheur
fromage | cheese cheesemaker | fromager camembert
frondeurs | rebel dissident | rebelle dissident fronde
frontalier | border frontier cross-border | frontière limitrophe transfrontalier
frontalière | border cross-border frontier | frontière limitrophe
frontière | border | frontières
frontières | border boundary frontier | frontière frontalier
frotte | rub scrub | frotter frottement
frugaux | frugal thrifty | sobre frugalité économe
fruit |  |
fruits | fruit | fruitier récolte
frustration | frustration disappointment | frustrer déception
frère | brother sibling | fraternel
frégates | frigate warship | navire bâtiment
fréquemment | frequently often | souvent fréquent régulièrement
fréquence | frequency rate | fréquent rythme
fréquentation | attendance frequentation visitor | fréquenter affluence visiteur
frôlé | brush graze narrowly close | frôler effleurer raser
ftour | iftar ftour meal | iftar repas
fuel | fuel oil | carburant mazout fioul
fugitif | fugitive runaway escapee | fuyard évadé fuite cavale
fugue | runaway run-away fugue | fuguer fuite
fui | flee fled escape | fuir fuite échapper
fuir | flee fled escape leak | fuite échapper sauver
fuite | flight leak escape flee fled | fuir évasion
fulgurante | meteoric dazzling lightning | fulgurant rapide foudroyant
fulmine | fume rage fulminate | enrager pester tempêter colère
fumeurs | smoker smoking | fumer tabac tabagisme
fumigènes | smoke flare | pétard
fumée | smoke fumes | fumer
funeste | fatal disastrous dire | fatal néfaste tragique désastreux
funèbres | funeral funereal | funéraire obsèques enterrement
funérailles | funeral burial | obsèques enterrement inhumation
funéraire | funeral funerary burial mortuary | funèbre obsèques mortuaire
furieuse | furious angry | furieux fureur colère enragé
furieux | furious angry | colère fureur enragé
fusible | fuse scapegoat | disjoncteur bouc-émissaire
fusil | rifle gun shotgun | carabine arme kalachnikov
fusillade | shooting shootout gunfire shot | tir tuerie
fusion | merger fusion merge | fusionner regroupement union
fustigeant | denounce criticize slam blast lambast castigate | fustiger critiquer dénoncer condamner
fustigé | slam denounce criticise blast lambast | fustiger critiquer dénoncer condamner
fusée | rocket launcher | lanceur missile
futur | future upcoming | avenir prochain
fuyant | flee fled evasive | fuir fuite évasif
fâché | angry upset annoyed cross | colère mécontent furieux énervé brouillé
fébrile | feverish nervous | fiévreux fièvre nerveux fébrilité
fédération | federation | fédéral
félicité | congratulate welcome | féliciter félicitation saluer
féminicides | femicide murder | meurtre homicide
féminin | female woman women feminine | femme féminité
féministe | feminist | féminisme
fériés | holiday bank-holiday | congé chômé
féroce | fierce ferocious savage | férocité cruel sauvage acharné
fétiche | fetish favourite lucky | favori porte-bonheur
février | february |
fêtait | celebrate celebration | fêter célébrer fête
fêtards | reveller partygoer party | noceur fête fêter
fête | party festival celebration holiday | fêter célébration festival
fêtera | celebrate celebration | fêter célébrer fête
gabonaise | gabonese gabon | gabon
gaffes | blunder gaffe mistake | bourde impair maladresse erreur
gages | pledge token wage | gage garantie salaire caution
gagner | win won earn gain victory defeat | remporter victoire gagnant vaincre
gai | gay cheerful merry | joyeux gaieté gay enjoué
gain | gain win saving profit | bénéfice profit gagner
galaxies | galaxy | galactique
galerie | gallery | musée
galette | pancake cake | crêpe gâteau
galopante | runaway galloping rampant | incontrôlé
galvaniser | galvanise galvanize rally fire-up | électriser enthousiasmer mobiliser
gambien | gambian gambia | gambie
gamins | kid child children | enfant gosse môme
gamme | range line scale | éventail série
gamètes | gamete sperm egg | sperme ovocyte
gangrène | gangrene plague corrupt | gangrener
gangs | gang mob | bande gangster
gants | glove | moufle
garage | garage workshop parking | garagiste parking
garantir | guarantee ensure secure | garantie assurer
garde | custody guard keep kept | garder surveillance gardien
gardien | guard keeper goalkeeper warden guardian | surveillant garde portier concierge
gardons | keep kept guard | garder conserver
gare | station | terminal
garçon | boy waiter | fils
gaspillage | waste wasting squandering | gaspiller gâchis
gastronomie | gastronomy cuisine food cooking | cuisine gastronomique gastronome
gastronomique | gastronomic gourmet | gastronomie culinaire
gauche | left left-wing | socialiste
gay | gay homosexual lgbt | homosexuel homo lgbt
gaz | gas | gazeux
gaziers | gas | gaz
gazoduc | pipeline gas | pipeline oléoduc
gazole | diesel fuel | diesel carburant gasoil
geishas | geisha |
gel | freeze frost gel | geler
gencives | gum gums | gencive
gendarme |  | gendarmerie
gendarmerie | gendarmerie police gendarme | gendarme police
gendarmes | gendarme police officer | gendarmerie policier
genevois | geneva genevan | genève
genoux | knee kneel knelt | agenouiller
genre | gender kind genre type | sorte type sexe
gens | people folk person persons | personne population personnes
gentil | kind nice gentle | aimable gentillesse
gentiment | kindly nicely gently | gentil gentillesse aimablement
genève | geneva |
gerbe | wreath spray | couronne bouquet
germer | sprout germinate emerge | germination naître
gestes | gesture move | geste
gestion | management manage handling | gérer gestionnaire
gestionnaire | manager administrator | gérant gestion
ghettos | ghetto slum | quartier ghettoïsation
gifle | slap smack | gifler claque baffe soufflet
gigantesque | gigantic huge massive giant | énorme géant immense colossal
gilets | vest jacket | gilet gilets-jaunes
girafes | giraffe | animal
giron | fold lap bosom | sein
gisant | lying recumbent lay | gésir allongé étendu
glace | ice ice-cream mirror | glacier gel miroir
glacial | icy freezing cold | froid glacé glace
glissé | slip slide slid | glisser déraper
globale | global overall comprehensive | mondial total globalement
globules | globule cell |
gloire | glory fame glorious | célébrité glorieux renommée
glorieux | glorious | gloire illustre prestigieux
glu | glue | colle
glyphosate | glyphosate weedkiller herbicide | herbicide pesticide désherbant
gobelets | cup tumbler | verre tasse
gonflé | inflated swollen inflate swell bloated | gonfler enfler augmenter
gorge | throat gorge | cou égorger
gosses | kid child children | enfant gamin môme petit
gothique | gothic | médiéval
gouffre | abyss gulf chasm | abîme fossé précipice
gourmandise | greed delicacy treat | gourmand friandise
gouttelettes | droplet | goutte postillon
gouv | government govt | gouvernement
gouvernance | governance government | gestion direction
gouvernement | government cabinet administration | exécutif gouvernemental ministre gouverner cabinet
gouvernementale | government governmental | gouvernement étatique
gouverneur | governor |
gouvernorat | governorate province | province gouverneur
goût | taste flavour | saveur goûter
gracié | pardon | gracier grâce amnistie
grade | rank grade | rang échelon
gradins | stand terrace bleachers | tribune
graduellement | gradually progressively | progressivement graduel
graffitis | graffiti | tag graffeur inscription
grain | grain bean squall | graine
graisse | fat grease | gras lipide huile
grammes | gram | kilo
grand | big large great tall major | important vaste immense gros grande
grand-père | grandfather |
grande | large big great tall | grand
grandiose | grandiose spectacular grand | magnifique imposant majestueux
grandir | grow |
graphiste | graphic-designer designer | dessinateur graphisme
gras | fat greasy fatty bold | graisse graisseux adipeux
gratifiant | rewarding gratifying | gratifier valorisant
gratin | elite gratin | élite crème
gratitude | gratitude thanks appreciation | reconnaissance remerciement
gratte | scratch scrape | gratter
gratuit | free free-of-charge gratuitous | gratuité gratuitement offert
gratuitement | free | gratuit gratuité
gravats | rubble debris | débris décombres
grave | serious severe grave | sérieux gravité
gravissime | serious extremely-serious grave | grave sérieux
gravité | seriousness severity gravity | grave sévérité
gravures | engraving etching print | estampe graver graveur
grec | greece greek | grèce
grecque | greek greece | grec grèce athènes
grecques | greek greece | grec grèce hellénique
greffe | transplant graft registry | transplantation greffer
grenade | grenade pomegranate | explosif
grenier | attic loft granary | combles
griefs | grievance complaint | reproche doléance plainte
griffe | claw label brand scratch | marque griffer ongle
griffonné | scribbled scrawled | gribouillé écrit griffonner
grille | grid gate schedule railing | grillage programme barrière barreaux
grimace | grimace wince | grimacer moue
grimer | make-up disguise | maquiller déguiser
grimper | climb rise rose risen soar | monter augmenter escalader
grincer | grate creak grind | grincement
griot | griot storyteller | conteur
grippe | flu influenza | influenza grippal maladie
gris | grey gray | grisaille
grise | grey gray | gris
grièvement | seriously severely badly | gravement sérieusement
grogne | discontent anger grumble | mécontentement grogner colère
gronde | rumble growl roar anger | gronder grondement colère mécontentement
gros | big large fat heavy | grand important volumineux
grosse | big large fat heavy pregnant | gros grand énorme important
grossesse | pregnancy pregnant | enceinte gestation
grossière | rude coarse crude gross | vulgaire grossièreté impoli
grotte | cave grotto | caverne cavité
groupe | group band company | bande société regrouper regroupement
groupuscule | group splinter faction | groupe faction organisation
grue | crane | engin
grâce | thanks grace pardon | gracier
grèce | greece greek | grec
grève | strike walkout | gréviste débrayage grévistes
gré | will liking agreement | volonté
grévistes | strike | grève
grêle | hail hailstone | grêlon intempéries
guatémaltèque | guatemalan guatemala | guatemala
guerre | war warfare conflict | conflit combat guerrier
guet | lookout watch | guetter surveillance guetteur
gueule | mouth face | visage bouche engueuler
guichet | counter window ticket | billetterie caisse
guide | guide guidebook | guider
guillemets | quote quotation-mark | citation
guinéen | guinean guinea | guinée
guise | way as | manière façon
guitare | guitar guitarist | guitariste
guépards | cheetah | félin
guéri | cured recover heal recovery | guérir rétabli guérison soigner
guérilla | guerrilla rebel | guérillero rébellion insurrection
guérison | recovery healing cure | guérir rétablissement
gymnase | gym gymnasium hall | salle
gymnaste | gymnast gymnastics | gymnastique
gynécologue | gynaecologist gynecologist | gynécologie médecin obstétricien
gyrophares | flashing beacon light |
gâchis | waste mess | gaspillage gâcher
gâteau | cake pastry | pâtisserie dessert tarte
géant | giant huge | gigantesque colosse mastodonte
génie | genius engineering | génial prodige
génocidaires | genocidal genocide | génocide
génocide | genocide | génocidaire massacre extermination
génome | genome genetic | génétique adn gène
généalogie | genealogy ancestry | généalogique ascendance généalogiste
général | general overall | global généralement militaire
généralisation | generalisation generalization extension | généraliser extension
généralisé | widespread general generalised | généraliser généralisation étendu global
généreux | generous generosity | générosité
générique | generic credit | médicament général
générosité | generosity generous | généreux
généticien | geneticist genetics | génétique
génétique | genetic genetics gene dna | gène adn héréditaire généticien
génétiques | genetic gene dna | gène adn généticien
géographie | geography geographical | géographique géographe
géographique | geographical geographic | géographie territorial
géolocalisation | geolocation tracking gps | géolocaliser localisation
géolocaliser | geolocate track locate | géolocalisation localiser
géologie | geology | géologue géologique
géométrie | geometry geometric | géométrique
géopolitique | geopolitical geopolitics | géopolitologue stratégique
géopolitiques | geopolitical geopolitics | géopolitique géostratégique
gérait | manage run ran | gérer gestion diriger
gérant | manager owner | directeur patron gestionnaire gérer
gérer | manage handle run management | gestion diriger administrer gestionnaire
gênant | embarrassing awkward inconvenient | gêner gêne embarrassant
gîtes | cottage lodging guesthouse | hébergement logement location
habilitation | clearance authorization accreditation | autorisation habiliter accréditation
habiller | dress clothe outfit | vêtir habit vêtement tenue
habitacle | cabin cockpit interior | cabine
habitants | resident inhabitant people population inhabitants | population riverain résident peuple
habitat | habitat housing home | logement milieu habitation
habiter | live reside lived | vivre résider
habitude | habit custom | habituel habituer coutume
habituellement | usually normally generally | généralement ordinairement habituel
hache | axe hatchet ax | hachette machette
hacker | hacker hack | pirate pirater
haie | hedge hurdle | clôture
haine | hatred hate | haineux haïr
haineux | hateful hate hatred | haine
hajj | hajj pilgrimage | pèlerinage
halal | halal | musulman
hallucinant | incredible staggering mind-blowing | incroyable stupéfiant ahurissant
halte | halt stop stopover | arrêt pause étape escale
hameau | hamlet village | village bourg localité
hameçonnage | phishing scam | phishing arnaque
handball | handball | hand handballeur
handicap | disability handicap disabled | handicapé infirmité invalidité
hangar | hangar shed warehouse | entrepôt dépôt
hanter | haunt obsess | hantise obséder
harceleurs | harasser bully stalker | harceler harcèlement agresseur
harcèlement | harassment bullying | harceler harceleur
harde | herd | troupeau
harki | harki |
harmonie | harmony | harmonieux entente concorde
hasard | chance coincidence luck random | coïncidence chance fortuit
hashtag | hashtag | mot-dièse mot-clé
hassidiques | hasidic ultra-orthodox | juif ultra-orthodoxe
hausse | rise rose increase hike | augmentation progression accroissement augmenter
haut | high top tall height | élevé sommet hauteur
hauteur | high height | haut élevé
hebdomadaire | weekly week | magazine semaine journal
hectares | hectare acre |
hein | huh eh |
helico | helicopter chopper | hélicoptère
helvétique | switzerland swiss | suisse
herbe | grass herb weed | gazon pelouse cannabis
herbicide | herbicide weedkiller | désherbant glyphosate pesticide
herbivores | herbivore herbivorous | animal
heure | hour hours | heures
heures | hour time o'clock hours | horaire heure
heureux | happy glad pleased fortunate | content bonheur ravi joyeux
heurts | clash violence | affrontement échauffourée
hier | yesterday | veille
hijab | hijab veil headscarf | voile foulard
hilare | laughing hilarious amused | riant hilarité rieur
hindou | hindu hinduism | hindouisme indien
hindous | hindu hinduism | hindouisme indien
hippodrome | racecourse racetrack hippodrome |
hisse | hoist raise climb rise rose | hisser lever
histoire | history story historical historian | historique récit historien
historien | history historical historian | histoire historique
historique | historic historical history historian | histoire historien
historiques | historic historical history | histoire
hiver | winter | hivernal
hivernale | winter wintry | hiver hivernal
hiérarchie | hierarchy superior rank | hiérarchique classement
hiérarchique | hierarchical superior | hiérarchie supérieur
hoché | nodded nod | hocher hochement
hockey | hockey | hockeyeur
hold | hold-up robbery | braquage
hollandais | netherlands dutch holland | pays-bas néerlandais hollande
hollande | netherlands dutch holland | pays-bas néerlandais hollandais
homards | lobster crustacean | crustacé langouste
homicide | homicide murder manslaughter | meurtre assassinat
homme | man men male | individu monsieur masculin type hommes
hommes | man men male | homme
homologue | counterpart | pair vis-à-vis
homologues | counterpart opposite-number | pair collègue
homophobes | homophobic anti-gay homophobe | homophobie
homosexualité | homosexuality gay | homosexuel gay
homosexuels | gay homosexual lgbt | gay lesbienne homosexualité lgbt
homélie | homily sermon | sermon prêche
homéopathie | homeopathy homeopathic | homéopathique
hongkongaise | hong-kong hongkong hongkonger | hong-kong hongkongais
hongrie | hungary hungarian | hongrois
hongrois | hungarian hungary | hongrie
hongroise | hungarian hungary | hongrie magyar
honneur | honor honour | honorer honorable
honnête | honest fair | honnêteté intègre sincère
honnêteté | honesty integrity | honnête probité intégrité franchise
honoraire | honorary fee | rémunération
honorer | honour honor | honneur hommage
honorifique | honorary honour | honneur
honte | shame disgrace ashamed | honteux humiliation déshonneur
honteux | shameful ashamed disgraceful shame | honte indigne scandaleux
horaires | schedule hour timetable time | heure
hordes | horde mob | bande meute
horizon | horizon | perspective
horloge | clock timepiece | montre pendule
hormis | except apart besides | sauf excepté
hormones | hormone hormonal | hormonal
horrifié | horrify horrified appalled | épouvanté horreur effrayé
hors | outside out |
horticulteurs | horticulturist gardener grower | horticulture jardinier horticole
hospice | hospice almshouse | asile
hospitalier | hospital | hôpital
hospitaliers | hospital | hôpital soignant
hospitalisé | hospitalised hospitalized hospital admitted | hospitalisation hôpital interné
hospitalo | hospital university | hospitalier hospitalo-universitaire
hostile | hostile | hostilité opposé adverse
hostilité | hostility enmity | hostile animosité
houleuse | stormy heated turbulent | agité tumultueux mouvementé
houleux | stormy heated turbulent | agité tumultueux orageux mouvementé
huile | oil | huiler
huissier | bailiff usher | officier-ministériel
huissiers | bailiff usher | greffier
huit | eight | huitième
huitième | eighth round-of-16 last-16 | huit
humains | human people | humanité homme
humanitaire | humanitarian aid |
humanité | humanity mankind humankind | humain humanitaire
humbles | humble modest | modeste humilité
humeur | mood temper humour | moral
humidité | humidity moisture damp | humide moiteur
humiliante | humiliating humiliation degrading | humilier humiliation dégradant
humiliation | humiliation humiliate shame | humilier humiliant honte
humilité | humility humble modesty | humble modestie
humoriste | comedian humorist | comique humour
humoristiques | humorous comic funny | humour comique drôle humoriste
humour | humour humor joke | humoriste drôle comique
huppé | posh upscale upmarket | chic aisé riche cossu
hurler | scream yell shout howl | hurlement crier cri
huées | boo jeer | huer sifflet
huîtres | oyster shellfish | ostréiculteur coquillage
hybride | hybrid | mixte
hydratation | hydration | hydrater hydratant
hydro | hydro hydroelectric | hydroélectrique
hydroalcoolique | sanitizer sanitiser hand-gel | désinfectant
hydrocarbures | hydrocarbon oil fuel gas | pétrole gaz carburant
hydrogène | hydrogen | gaz
hydroxychloroquine | hydroxychloroquine | chloroquine
hygiène | hygiene cleanliness sanitation | propreté salubrité hygiénique
hymne | anthem hymn | chant
hypocrisie | hypocrisy hypocrite hypocritical | hypocrite duplicité
hypocrite | hypocritical hypocrite | hypocrisie faux fourbe
hypothèse | hypothesis assumption theory possibility | supposition éventualité théorie
hypothétique | hypothetical | hypothèse éventuel incertain
hystérie | hysteria hysterical | hystérique folie
hâte | haste hurry eager | hâter précipitation impatience
hébergement | accommodation hosting shelter lodging | héberger logement
hébreu | hebrew israeli | israélien juif hébraïque
hélas | alas unfortunately sadly | malheureusement
hélicoptère | helicopter chopper | appareil
héliporté | helicopter airborne airlifted | hélicoptère aéroporté
hémicycle | assembly chamber parliament | assemblée parlement
hémisphère | hemisphere |
hémorragie | haemorrhage hemorrhage bleeding bleed | saignement hémorragique
hépatite | hepatitis |
hérisse | bristle irritate | irriter agacer
héritier | heir inheritor inherit | hériter héritage successeur
héritière | heiress heir successor | héritier hériter successeur
héros | hero heroic | héroïne héroïque héroïsme
héroïne | heroin heroine hero | drogue héros
héroïque | heroic hero | héros héroïsme courageux brave
hérésie | heresy heretic | hérétique
hésité | hesitate waver hesitation | hésiter hésitation
hétéroclite | heterogeneous motley disparate | disparate varié hétérogène
hétérosexuels | heterosexual straight | hétéro
hôpital | hospital | hospitalier hospitaliser clinique chu
hôte | host guest | invité accueillir
hôtel | hotel | hôtelier
hôteliers | hotelier hotel | hôtel hôtellerie
hôtellerie | hotel hospitality industry | hôtel hôtelier
hôtesse | hostess stewardess attendant host | accueil steward
iceberg | iceberg | glace
icône | icon iconic idol | idole symbole iconique
identifier | identify identification | identification reconnaître
identique | identical same | semblable même pareil
identitaire | identity nationalist nativist | identité nationaliste
identité | identity | identifier
idiot | idiot stupid fool | imbécile stupide bête idiotie
idole | idol icon star | star icône vedette
idylle | romance idyll | amour idyllique romance liaison
idéal | ideal perfect | parfait
idéaux | ideal idealism | idéal idéalisme
idée | idea notion | concept
idéologie | ideology doctrine | doctrine idéologique pensée
idéologique | ideological ideology | idéologie doctrinal
ignoble | vile despicable disgusting ignoble | abject odieux infâme immonde
ignorance | ignorance ignorant | méconnaissance ignorer ignorant
ignore | ignore unaware | ignorer ignorance méconnaître
illicite | illicit illegal unlawful | illégal interdit clandestin
illimitée | unlimited limitless indefinite | infini indéfini
illusion | illusion delusion | illusoire leurre
illustre | illustrate famous show | illustrer illustration célèbre
illégale | illegal unlawful illicit | illégalement illicite clandestin
illégitime | illegitimate unlawful | illégitimité illégal
images | image picture footage | photo vidéo
imaginaire | imaginary imagination fictional | imagination fictif irréel
imaginer | imagine imagination | imagination concevoir
imam | imam | prédicateur
imbécile | imbecile idiot fool stupid | idiot stupide crétin bête abruti
imité | imitate copy follow | imiter copier imitation suivre
immatriculation | registration plate | immatriculer plaque
immense | huge immense vast enormous | énorme vaste gigantesque
immergée | submerge immerse | immerger immersion submerger
immersion | immersion immerse | immerger plongée
immeuble | building | bâtiment édifice
immigration | immigration immigrant migration | immigré migration migratoire
imminent | imminent impending | proche imminence prochain
imminente | imminent impending | proche imminence prochain
immiscer | interfere meddle | ingérence ingérer mêler
immobilier | real-estate property housing | logement foncier
immobilisé | immobilized stationary stopped grounded | immobiliser bloqué arrêté
immobilière | property real-estate housing | immobilier logement
immoler | immolate sacrifice fire burn | immolation brûler sacrifier
immortalisé | immortalized captured | immortaliser photographié
immunes | immune | immunitaire immunité immunisé
immunisée | immune immunize | immuniser immunité
immunitaire | immune immunity | immunité immuniser
immunité | immunity immune | protection inviolabilité immunitaire
immunologiste | immunologist | immunologue immunologie médecin chercheur
immédiatement | immediately instantly | aussitôt immédiat
impact | impact effect | effet conséquence répercussion incidence
impartiale | impartial fair unbiased | neutre impartialité objectif
impartialité | impartiality fairness | impartial neutralité objectivité
impasse | deadlock stalemate impasse | blocage bloquer
impatience | impatience impatient eager | impatient hâte
impatiente | impatient eager | impatience pressé hâte
impayés | unpaid arrears outstanding | dette
imperméable | waterproof raincoat impervious | étanche
implantation | establishment implantation site | implanter installation
implication | involvement implication involve | impliquer participation
implicitement | implicitly implicit tacitly | implicite tacitement
impliqué | involved implicated | impliquer implication mêlé
imploré | beg implore plead | implorer supplier
implosion | implosion collapse | imploser effondrement
impopulaire | unpopular unpopularity | impopularité
impopularité | unpopularity unpopular | impopulaire
importance | importance significance | important ampleur
important | important significant major large | majeur essentiel considérable importance
importuns | unwelcome intruder nuisance | gênant indésirable importuner
impossibilité | impossibility inability impossible unable | impossible incapacité
impossible | impossible unable | impossibilité
impression | impression feeling printing | sentiment sensation
imprimeries | printer printing press | imprimeur impression imprimer
imprimé | print printing | imprimer impression
improbable | unlikely improbable | invraisemblable peu-probable
improviste | unexpectedly unannounced surprise | inattendu inopinément surprise
improvisé | improvised impromptu makeshift spontaneous | improviser improvisation impromptu spontané
imprégnation | impregnation absorption | imprégner
imprésario | impresario agent manager | agent producteur
imprévisible | unpredictable | inattendu imprévu aléatoire
imprévu | unexpected unforeseen | inattendu imprévisible fortuit
impuissance | powerlessness helplessness impotence powerless | impuissant incapacité
impuissant | powerless helpless impotent | impuissance incapable désarmé
impulsion | impetus impulse boost drive | élan poussée stimulus
impulsé | driven initiated spurred | impulser impulsion lancé
impuni | unpunished | impunité impunément
impunité | impunity unpunished | impuni
imputé | attribute blame | imputer attribuer
impératif | imperative requirement | obligation exigence
impérieux | imperative pressing imperious | pressant urgent
impôt | tax taxation taxes | fiscal taxe fiscalité contribuable impôts
impôts | tax taxes | impôt taxe fiscal
inacceptable | unacceptable intolerable | intolérable inadmissible
inaccessibles | inaccessible unreachable unaffordable | inabordable inatteignable
inaction | inaction inactivity | inertie passivité
inactivé | inactivate inactive | inactif désactiver
inadmissible | unacceptable inadmissible | inacceptable intolérable
inamovible | irremovable permanent | indéboulonnable
inaperçu | unnoticed undetected | discret
inaperçue | unnoticed unseen | discret
inapproprié | inappropriate unsuitable improper | déplacé inadapté inadéquat
inattendu | unexpected surprise | imprévu surprenant surprise
inattendue | unexpected surprise surprising unforeseen | surprise surprenant imprévu inopiné
inauguration | inaugurate inaugurated | inaugurer inauguré
inaugurer | inaugurate open launch inaugurated | inauguration ouvrir inauguré
inauguré | inaugurate inaugurated | inaugurer inauguration
incapable | unable incapable fail | incapacité inapte impuissant
incapacité | inability incapacity disability | incapable inaptitude impuissance
incarcéré | jailed imprisoned incarcerated | emprisonner incarcérer incarcération détenu écroué
incarne | embody portray play | incarner personnifier représenter
incendiaires | incendiary arsonist inflammatory | pyromane incendie incendier
incendie | fire blaze arson | feu brûler pompier
incertain | uncertain unsure doubtful | incertitude douteux
incertitude | uncertainty uncertain doubt | incertain doute
incessantes | incessant constant relentless unceasing | continuel constant permanent
inchangé | unchanged same | identique stable
incidence | incidence impact effect | impact conséquence
incident | incident | accident événement
incidents | incident event | accident événement heurt
incinéré | cremate incinerate burn | incinération crématiser brûler
incisives | incisive sharp cutting | mordant tranchant acéré
incitation | incentive incitement encouragement | inciter encouragement
incivilités | incivility rudeness antisocial misconduct | impolitesse délinquance dégradation nuisance
inclinée | incline bow lose lost tilt | incliner pencher
incluant | include including | inclure comprendre
inclure | include inclusion | inclusion comprendre comporter intégrer
inclus | included include including | inclure compris inclusion
inclusion | inclusion inclusive | inclusif intégration inclure
inclusive | inclusive inclusion | inclusion inclure
inclut | include including | inclure comprendre inclus
incognito | incognito | anonymement anonymat
incohérences | inconsistency incoherence inconsistent | incohérent contradiction
incommodée | inconvenience sicken bother | gêner indisposer
incompatibilité | incompatibility conflict | incompatible
incompatible | incompatible | incompatibilité contraire inconciliable
incomplète | incomplete partial | incomplet partiel lacunaire
incompréhensible | incomprehensible baffling unintelligible puzzling | incompréhension inexplicable obscur
incompréhension | incomprehension misunderstanding bewilderment | incompréhensible malentendu perplexité
incompétence | incompetence incompetent | incompétent incapacité
incompétent | incompetent unfit | incompétence incapable inapte
inconcevable | inconceivable unthinkable | inimaginable impensable
inconditionnels | unconditional fan devotee die-hard | fan adepte fervent
inconfortable | uncomfortable discomfort | inconfort
inconnu | unknown stranger | méconnu anonyme étranger
inconnue | unknown stranger | inconnu anonyme méconnu
inconscient | unconscious unaware reckless | inanimé imprudent inconscience
inconsciente | unconscious unaware reckless | inconscient inanimé imprudent
inconstitutionnelle | unconstitutional | anticonstitutionnel inconstitutionnalité
incontestablement | unquestionably undoubtedly indisputably clearly | indéniablement assurément indiscutablement incontestable
incontournable | essential unavoidable key must-see | indispensable inévitable essentiel
incontrôlée | uncontrolled unchecked | incontrôlable
incriminé | incriminated accused question offending | incriminer accuser accusé
incroyable | incredible unbelievable amazing | inouï stupéfiant extraordinaire
incubation | incubation incubate | couver incuber
inculpé | charged indicted accused | inculper inculpation accuser examen prévenu
incurie | negligence incompetence carelessness | négligence
incursions | incursion raid foray | raid intrusion
inde | india indian | indien
indemnisation | compensation | indemniser indemnité dédommagement
indemniser | compensate compensation | dédommager indemnisation
indemnités | compensation allowance benefit indemnity | indemnisation allocation prime
index | index forefinger | doigt indice
indexée | index link | indexation indice
indicateurs | indicator informant | indice
indien | indian india | inde amérindien
indifférence | indifference apathy | indifférent désintérêt apathie
indifférent | indifferent unmoved | indifférence insensible
indignation | indignation outrage anger | indigner colère scandale révolte
indigènes | indigenous native aboriginal | autochtone aborigène
indiquant | indicate say said show | indiquer préciser signaler
indiqué | indicate say said state | indiquer préciser signaler déclarer
indirectement | indirectly indirect | indirect
indiscrets | indiscreet prying nosy | curieux indiscrétion
indiscutablement | unquestionably indisputably undoubtedly | incontestablement indéniablement indiscutable
indispensable | essential indispensable vital necessary | essentiel nécessaire vital
indissociables | inseparable intertwined | inséparable indivisible lié
individu | individual person suspect | personne homme
individus | individual person man | personne homme
indonésie | indonesia indonesian | indonésien
indonésien | indonesia indonesian | indonésie
indues | undue unwarranted improper | injustifié illégitime
induits | induce mislead infer | induire entraîner provoquer
industrie | industry industrial | industriel
industriel | industrial manufacturer industry | industrie fabricant
indécence | indecency obscenity | indécent obscénité
indécent | indecent obscene shameful | indécence obscène choquant scandaleux honteux
indécente | indecent obscene | indécent indécence obscène
indéfectible | unwavering unfailing staunch | inébranlable solide
indépendamment | independently regardless irrespective | indépendant séparément
indépendance | independence independent | indépendant autonomie souveraineté
indépendant | independence independent | indépendance
indépendantistes | separatist independence | séparatiste autonomiste indépendance
indépendants | independent self-employed freelance | indépendance autonome
indésirables | undesirable unwanted adverse side | importun malvenu
indéterminée | indefinite undetermined unknown | indéfini inconnu permanent
indûment | unduly wrongly improperly | illégalement abusivement tort
inefficace | ineffective inefficient useless | inutile inefficacité inopérant
inefficacité | ineffectiveness inefficiency ineffective inefficient | inefficace
inertie | inertia inaction | immobilisme inaction passivité
inexact | inaccurate incorrect wrong | erroné faux incorrect
inexistante | nonexistent non-existent | inexistant absent inexistence
infamante | defamatory degrading infamous | infamie déshonorant
infantile | child infant childish | enfant enfance puéril
infarctus | heart-attack infarction coronary | crise cardiaque
infatigable | tireless indefatigable | inlassable
infectieuses | infectious contagious | infection contagieux
infectiologue | infectiologist infectious-disease | médecin épidémiologiste
infection | infection contamination | infecter contamination infectieux
infectés | infected infect | contaminé contaminer infection infecter positif
infernal | infernal hellish | enfer insupportable
infidélités | infidelity unfaithfulness | infidèle adultère tromperie
infiltration | infiltration infiltrate | infiltrer pénétration
infinie | infinite endless | infini illimité interminable
infirmerie | infirmary sickbay clinic | dispensaire soins
infirmier | nurse carer | soignant aide-soignant
infirmière | nurse | infirmier soignant
inflammation | inflammation inflammatory | inflammatoire
inflammatoire | inflammatory inflammation | inflammation
inflation | inflation price | inflationniste hausse renchérissement
inflexible | inflexible unyielding uncompromising | intransigeant intraitable ferme rigide
infligées | inflict impose deal | infliger imposer
influence | influence sway | influencer influent emprise
influent | influential powerful influence | influence puissant influencer
influente | influential powerful | influence influent puissant
infléchir | shift bend bent inflect | modifier inflexion fléchir
infondées | unfounded baseless groundless | faux injustifié sans-fondement
informaticien | programmer computer-scientist developer | informatique programmeur développeur
information | information news | renseignement informer nouvelle actualité
informatique | computer computing information | ordinateur numérique informaticien
informatiques | computer it computing | ordinateur numérique informatique informaticien
infractions | offence offense violation breach | délit crime violation
infrastructures | infrastructure facility | équipement installation
inférieur | lower below less inferior | moindre bas dessous
ingrédients | ingredient component element | composant élément
ingénieur | engineer | ingénierie technicien
ingérence | interference meddling | immixtion ingérer intervention
ingérer | ingest swallow interfere | avaler absorber ingestion immiscer
inhabituelle | unusual uncommon | inhabituel insolite exceptionnel
inhumaine | inhuman cruel inhumane | cruel barbare inhumanité
inhumation | burial funeral | enterrement obsèques inhumer
inhumer | bury buried | enterrer
inimaginable | unimaginable unthinkable inconceivable | inconcevable impensable incroyable
inimitable | inimitable unique | unique
ininterrompue | uninterrupted continuous unbroken | continu incessant
initialement | initially originally | originellement initial
initiative | initiative move |
injecter | inject injection pump | injection
injection | injection shot jab inject | injecter piqûre dose
injoignables | unreachable unavailable | joindre
injonctions | injunction order command | ordre sommation enjoindre
injures | insult abuse | insulte injurier
injurieux | insulting abusive offensive | injure insultant offensant outrageant
injuste | unfair unjust | injustice inéquitable
injustice | injustice unfairness | injuste iniquité
injustifiée | unjustified unwarranted | injustifié infondé abusif
inlassable | tireless relentless | infatigable
innocence | innocence innocent | innocent innocenter
innocent | innocent | innocence innocenter
innocents | innocent innocence | innocence
innombrables | countless innumerable numerous | nombreux multiple
innovation | innovation innovative | innover innovant nouveauté
inoccupés | unoccupied empty vacant | vide vacant inhabité
inoculer | inoculate inject inoculation | inoculation injecter vacciner
inondation | flood flooding | inondations
inondations | flood flooding | inonder crue inondation
inopportune | untimely inappropriate ill-timed | inopportun malvenu déplacé
inoubliable | unforgettable memorable | mémorable
inouïe | incredible unprecedented unheard-of | incroyable extraordinaire
inqualifiable | unspeakable unacceptable appalling | inacceptable ignoble inadmissible
inquiète | worried worry concerned concern | inquiéter inquiétude préoccupé
inquiétude | concern worry anxiety | inquiet inquiéter préoccupation crainte
insalubres | unsanitary insalubrious squalid | insalubrité vétuste indigne
inscription | registration enrolment enrollment inscription | inscrire enregistrement
inscrire | register enrol enroll write wrote | inscription enregistrer
inscrit | register enrol list registered | inscrire inscription enregistrer
inscrits | register registered enrol list | inscrire inscription enregistrer
insectes | insect bug | insecticide bestiole
insecticide | insecticide pesticide | pesticide
insensé | senseless insane crazy | absurde fou
insertion | integration insertion inclusion | intégration insérer
insignes | badge insignia | badge emblème médaille
insinuations | insinuation innuendo | allusion insinuer
insistance | insistence insist pressure | insister insistant
insisté | insist stress | insister souligner
insolite | unusual quirky strange | inhabituel étrange original
insoumise | rebellious unbowed | insoumis mélenchon lfi
inspecteur | inspector detective | inspection policier contrôleur
inspection | inspection check | inspecter contrôle inspecteur vérification
inspirent | inspire inspiration | inspirer inspiration
inspiré | inspire inspiration | inspirer inspiration
instabilité | instability unstable | instable fragilité
installé | install settle set-up | installer installation établir
instance | body authority proceeding | organe autorité
instant | moment instant | moment seconde
instantanée | instant instantaneous snapshot | immédiat instantanément
instar | like | comme
instauration | introduction establishment institution | instaurer mise établissement
institutions | institution body | organisme établissement institutionnel
institutrice | teacher schoolteacher | enseignante instituteur maîtresse professeur
instituée | established instituted introduced | instituer instaurer créé établi
instructeur | instructor trainer examining | formateur instruction moniteur
instruction | investigation instruction education | enquête consigne enseignement directive
instruire | investigate educate instruct | instruction éduquer enquêter
instrument | instrument tool | outil instrumental
instrumentalisation | exploitation manipulation use | instrumentaliser manipulation récupération
instrumentaliser | exploit use manipulate instrumentalize | exploiter utiliser manipuler récupérer instrumentalisation
instruments | instrument tool | outil instrumental
insu | unknown unaware unwittingly | secrètement
insuffisance | insufficiency failure inadequacy shortage | manque insuffisant carence lacune
insuffisante | insufficient inadequate | insuffisance insuffisamment faible
insulaire | island islander insular | île îlien
insultes | insult abuse | insulter injure outrage
insupportable | unbearable intolerable | intolérable inacceptable invivable
insurgés | insurgent rebel | rebelle insurrection insurger
insurrection | insurrection uprising rebellion revolt | soulèvement révolte rébellion émeute
insécurité | insecurity crime | délinquance danger
insémination | insemination inseminate | procréation fécondation
inséré | inserted integrated | insérer insertion introduit intégré
intacte | intact unscathed undamaged unbroken | entier indemne préservé inchangé
intellectuel | intellectual thinker | penseur philosophe
intelligence | intelligence smart | intelligent esprit
intelligent | intelligent smart clever | intelligence brillant
intelligente | intelligent smart clever | intelligence
intempéries | storm weather rain | tempête pluie orage
intenable | untenable unbearable unsustainable | insoutenable insupportable
intendant | steward intendant bursar | intendance régisseur gestionnaire
intensifier | intensify step increase | renforcer accroître intensification
intensifs | intensive intense | intense intensité
intensité | intensity intense strength | intense force puissance
intention | intention intend intent | volonté
intenté | brought filed sued | intenter engagé
interactions | interaction exchange contact | échange contact interagir
interafghanes | afghan intra-afghan | afghan
interagir | interact interaction | interaction
intercepté | intercept stop | intercepter interception arrêter
intercommunalités | intercommunal authority | agglomération communauté
intercommunautaires | intercommunal communal inter-ethnic sectarian | communautaire interethnique
intercoréennes | inter-korean korean | coréen
interdiction | ban prohibition forbid outlaw | interdire prohibition bannir proscrire
interdire | ban forbid forbidden prohibit prevent | interdiction prohiber proscrire empêcher
interdisant | ban prohibit forbid forbidden bar | interdire interdiction prohiber proscrire
interdit | ban banned prohibit forbid forbidden | interdire interdiction prohiber défendre
interdits | ban banned prohibit forbid forbidden | interdire interdiction prohiber tabou
interface | interface |
interférence | interference meddling | interférer ingérence immixtion
interférer | interfere meddle interference | interférence ingérence immiscer
interféron | interferon | antiviral protéine
interlocuteur | interlocutor contact counterpart | partenaire
interlocutrice | interlocutor contact | interlocuteur
interminables | endless never-ending interminable | long infini
interministériel | interministerial | ministère
intermittents | intermittent freelance artist | artiste intermittence
intermédiaire | intermediary intermediate middleman | médiateur entremise
internat | boarding-school boarding internship | pensionnat
international |  | internationale
internationale | international global | international mondial étranger
internautes | user internet netizen surfer | utilisateur internet
interne | internal intern domestic | intérieur
internet | internet online web | web numérique
interpellation | arrest questioning challenge arrested | arrestation interpeller arrêter interpellé
interpellé | arrest detain question arrested | interpeller arrêter interpellation arrestation
interprofessionnelle | cross-industry interprofessional | professionnel
interprète | performer interpreter singer actor | interpréter acteur chanteur traducteur
interrogatoire | interrogation questioning interview | interroger audition
interrogeait | question ask query interrogate | interroger questionner demander
interrogé | question ask interview | interroger questionner interrogatoire
interrompre | interrupt stop halt suspend | interruption suspendre arrêter cesser
interrompu | interrupt halt stop suspend | suspendre arrêter cesser interruption stopper
interrompue | interrupt halt stop suspend | interrompre suspendre arrêter interruption
interruption | interruption break halt stop | arrêt suspension interrompre pause
intersyndicale | inter-union union | syndicat
intervalle | interval gap period | période écart espace
intervenir | intervene speak spoke intervention | intervention agir
intervention | intervention speech operation | intervenir opération
intervenu | occur intervene happen | intervenir survenir intervention
interviendra | intervene occur speak | intervenir intervention
interviennent | intervene happen | intervenir intervention
intervient | intervene happen speak spoke | intervenir intervention
interview | interview | entretien interviewer
intestin | intestine bowel gut | intestinal boyau entrailles
intime | intimate private close | intimité privé proche
intimidation | intimidation intimidate bully | menace intimider pression
intimité | privacy intimacy | intime vie-privée
intitulé | title entitled called | titre intituler
intolérable | intolerable unbearable unacceptable | inacceptable insupportable inadmissible
intolérance | intolerance intolerant | intolérant sectarisme
intouchable | untouchable | inattaquable intangible invulnérable
intox | disinformation fake propaganda | désinformation infox intoxication
intoxication | poisoning intoxication poison | empoisonnement intoxiquer
intra | intra within | interne
intraitable | uncompromising inflexible unyielding | intransigeant inflexible
intransigeant | uncompromising intransigent | intransigeance inflexible ferme intraitable
intrigue | plot intrigue puzzle | histoire scénario intriguer complot
introduction | introduction opening | introduire préambule
introduire | introduce insert bring brought | introduction insérer instaurer entrer
introduisant | introduce bring brought | introduire introduction
introduit | introduce bring brought enter | introduire introduction insérer
introduite | introduce introduction submit insert | introduire introduction insérer
introuvable | missing untraceable unavailable elusive | disparu manquant
intrusion | intrusion break-in trespass hacking | effraction irruption introduction
intégralité | entirety whole full | totalité intégral ensemble
intégrer | integrate join include | intégration inclure rejoindre incorporer
intégrité | integrity honesty | honnêteté probité
intéressé | interested interest | intéresser intérêt
intérieur | interior |
intérim | interim acting temporary | intérimaire provisoire temporaire
intérimaire | interim acting temporary | provisoire intérim temporaire
intérêt | interest | intéresser intéressant
inutile | useless unnecessary pointless needless | vain superflu inutilement
invasion | invasion invade | envahir envahisseur
invasive | invasive | envahissant
invectives | invective insult abuse | insulte injure invectiver
inventaire | inventory stocktaking list | recensement liste inventorier
inventer | invent invention inventor | invention inventeur imaginer
inventeur | invention invent inventor | invention inventer
invention | invention invent innovation inventor | inventer inventeur innovation
inverse | reverse opposite contrary | contraire inverser
inversion | reversal inversion reverse | inverser renversement
investigations | investigation inquiry probe | enquête recherche
investir | invest investment | investissement
investissement | investment invest | investir investisseur
investisseurs | investor investment backer | investir investissement actionnaire
investiture | inauguration nomination investiture | investir désignation
invincibles | invincible unbeatable | imbattable invincibilité
invisible | invisible unseen hidden | caché invisibilité imperceptible
invitation | invite invited | inviter
inviter | invitation invite invited | invitation
invitons | invite invitation | inviter invitation convier
invité | guest invite invitation | convié inviter invitation hôte
involontaires | involuntary unintentional manslaughter | involontairement accidentel
invoquant | invoke cite | invoquer évoquer
invoqué | invoke cite | invoquer évoquer
invraisemblable | unlikely incredible implausible | incroyable improbable
inédit | unprecedented new unpublished | nouveau exceptionnel
inédite | unprecedented new unpublished | inédit nouveau
inégale | unequal uneven | inégalité inégal disproportionné
inégalités | inequality disparity | disparité inégal
inéligibilité | ineligibility ban ineligible disqualification | inéligible
inéluctable | inevitable unavoidable ineluctable | inévitable fatal inexorable
inévitable | inevitable unavoidable inevitably | inéluctable inévitablement incontournable
irai | go went gone | aller
irait | go went gone | aller
irak | iraq iraqi | irakien
irakien | iraqi iraq | irak
irako | iraqi iraq | irakien irak
iran | iranian persian | iranien perse
iranien | iranian iran persian | iran perse
ire | anger wrath ire | colère fureur courroux
irlandais | ireland irish | irlande
irlandaise | irish ireland | irlandais irlande
irlande | ireland irish | irlandais
ironie | irony sarcasm | ironique ironiser
ironique | ironic sarcastic | ironie ironiser moqueur sarcastique
ironisé | mock quip irony | ironie moquer railler
irons | go went gone | aller
iront | go went gone | aller rendre
irresponsabilité | irresponsibility irresponsible | irresponsable inconscience
irresponsable | irresponsible reckless | inconscient irresponsabilité
irrité | irritated annoyed angry irritate irk | irriter agacé énervé fâché irritation
irruption | burst irruption storm | intrusion surgir
irréaliste | unrealistic impractical | utopique impossible chimérique
irréconciliables | irreconcilable incompatible | inconciliable incompatible opposé
irrégularités | irregularity fraud anomaly irregular | irrégulier anomalie fraude
irrégulière | irregular illegal | irrégularité illégal clandestin
irréparables | irreparable | irrémédiable irréversible
irréprochable | irreproachable impeccable faultless exemplary | exemplaire impeccable parfait
irréversible | irreversible permanent | définitif irrémédiable
islam | islam muslim islamic muslims | islamique musulman musulmans
islamique | islamic islamist muslim | islam musulman islamiste
islamo | islamic islamist | islamiste
islamologue | islamologist islamist scholar | islam spécialiste
islamophobie | islamophobia islamophobic anti-muslim | islamophobe
isolement | isolation isolate | isoler quarantaine
israélien | israeli israel | israël hébreu
israélo | israeli israel | israélien
israël | israel israeli | israélien
issue | outcome end exit | sortie
italie | italy italian | italien
italien | italy italian | italie
itinéraire | route itinerary path | trajet parcours chemin
ivre | drunk intoxicated drunken | ivresse saoul alcoolisé bourré ébriété
jacents | underlying | sous-jacent
jackpot | jackpot | pactole
jadis | formerly once past | autrefois naguère
jalonnée | mark punctuate dot | ponctuer marquer jalon
jalousie | jealousy envy jealous | jaloux envie jalouser
jaloux | jealous envious | jalousie envieux jalouser
jamais | never ever |
jamaïcain | jamaican jamaica | jamaïque
jambes | leg | patte
jambon | ham pork | charcuterie porc
jantes | rim wheel alloy | roue
janvier | january |
japon | japan japanese | japonais
japonais | japan japanese | japon
japonaise | japanese japan | japonais japon nippon
jardin | garden yard | parc jardinier potager
jaser | gossip chatter talk | bavarder commérage
jauge | capacity gauge limit | capacité jauger
jaune | yellow |
jaunes | yellow | jaune gilets-jaunes
jazz | jazz | jazzman
jetables | disposable throwaway single-use | jeter
jeté | throw threw thrown hurl toss | lancer balancer projeter
jeu | game play gambling games | jouer joueur jeux
jeudi | thursday |
jeune | young youth teenager | jeunesse adolescent ado jeunes
jeunes | young youth | jeune jeunesse
jeunesse | youth young | jeune jeunes
jeux | game games | jeu
jihadistes | jihadist terrorist extremist | djihadiste islamiste terroriste
job | job work | emploi travail boulot poste
joggeurs | jogger runner | coureur jogging
jogging | jogging running | footing joggeur course
joie | joy delight happiness | bonheur joyeux allégresse gaieté
joignable | reachable contactable available | joindre contacter
joindre | join reach contact attach | contacter rejoindre
joint | join joint contact reach | joindre contacter
joli | pretty nice lovely beautiful | beau mignon charmant
jonchent | litter strewn strew | joncher couvrir
jonction | junction link joining | liaison joindre raccordement
jordanie | jordan jordanian | jordanien
jordanien | jordan jordanian | jordanie
jouait | play game | jouer jeu
jouant | play playing | jouer jeu
jouent | play player game | jouer jeu joueur
jouer | play played | jeu joueur
jouera | play player | jouer jeu
jouets | toy | jouer peluche jeu
joueur | player | joueuse
joueurs | player gambler | jouer footballeur athlète
joueuse | player | joueur
joueuses | player sportswoman | joueur footballeuse jouer
jouissent | enjoy benefit | bénéficier profiter jouissance
jouit | enjoy benefit | jouir bénéficier profiter jouissance
jour | day |
journal | newspaper press daily | quotidien presse
journaliste | journalist reporter | reporter presse correspondant
journalières | daily day | quotidien
journée | day | jour
jours | day daily | journée quotidien
jouxtant | adjoin adjacent | avoisiner voisin adjacent
joyau | jewel gem | bijou trésor
joyeuse | joyful happy merry cheerful | joyeux joie gai heureux
jubile | jubilant rejoice exult | jubiler exulter jubilation réjouir
judaïsme | jew jewish jews judaism | juif juifs
judiciaire | judicial legal court | justice juridique
judo | judo |
judoka | judoka judo | judo
juge | judge magistrate deem court | magistrat juger jugement tribunal juges
jugeant | judge deem consider | juger estimer considérer
jugement | judgment judgement ruling verdict trial | verdict juger décision sentence arrêt
jugent | judge consider deem | juger estimer considérer
jugera | judge try trial | juger jugement
juges | judge court | juge tribunal
juguler | curb contain stem | enrayer maîtriser endiguer contenir
juif | jew jewish jews judaism | juifs judaïsme
juifs | jew jewish jews judaism | israélite judaïsme juif
juillet | july |
juin | june |
juive | jewish jew | juif israélite judaïsme
jumeaux | twin twins | jumelle gémellaire
jumelle | twin binoculars | jumeau
jument | mare horse | cheval
jungle | jungle forest | forêt
junte | junta military | militaire putschiste
juppéiste | juppé |
jure | swear swore sworn vow | jurer promettre serment
jurent | swear swore sworn vow | jurer promettre
juridiction | jurisdiction court | tribunal cour
juridique | legal law judicial | légal droit judiciaire
juridiques | legal law judicial | légal juridique droit judiciaire
jurisprudence | case-law jurisprudence precedent | précédent
juriste | lawyer jurist | avocat légiste
jury | jury juror judge | juré
jus | juice | nectar
juste | just fair right | équitable justement
justesse | narrowly accuracy barely | exactitude
justice | justice court judicial | tribunal judiciaire juge
justiciable | litigant defendant | plaideur
justificatif | proof receipt supporting | justifier preuve attestation justification
justifié | justify justification | justifier justification légitime
jérusalem | jerusalem |
kalachnikov | kalashnikov ak-47 | fusil ak-47
kamikaze | kamikaze suicide bomber | terroriste attentat-suicide
kanak | kanak | canaque néo-calédonien mélanésien
kebab | kebab | sandwich
kidnappée | kidnapped abducted | kidnapper enlevé kidnapping rapt
kilomètre | distance kilometer kilometre | distance kilomètres
kilomètres | kilometre kilometer km distance | km distance kilomètre
kilos | kilo kilogram kg weight | kilogramme kg poids
kiné | physiotherapist physio | kinésithérapeute
kinésithérapeutes | physiotherapist physical-therapist | kiné kinésithérapie
kiosques | kiosk newsstand | kiosquier échoppe
kippa | kippah yarmulke skullcap | calotte
kit | kit set | ensemble trousse
klaxons | horn honk hoot | avertisseur klaxonner
koweïtien | kuwaiti kuwait | koweït
kurdes | kurd kurdish | kurdistan
label | label seal certification brand | certification labelliser marque certifié
labo | lab laboratory | laboratoire
laboratoire | laboratory lab | labo
labrador | labrador dog | chien
lac | lake | étang lacustre
laconique | laconic terse brief | bref concis succinct
lacrymogènes | teargas tear-gas tear gas | gaz
lacunes | gap shortcoming deficiency | manque lacunaire insuffisance carence
lagune | lagoon | étang lagon lagunaire
laine | wool woollen | lainage
laisserai | leave left let | laisser
laissé | leave left let | laisser abandonner permettre
lait | milk dairy | laitier laiterie
laitier | dairy milk | lait laiterie
laitiers | dairy milk | lait laitier
lamente | lament complain moan deplore | lamenter plaindre déplorer
lampe | lamp light torch | lampadaire éclairage lumière
lancé | launch throw threw start | lancer lancement démarrer jeter
langoustes | lobster crayfish | homard crustacé
langue | language tongue | linguistique idiome
langues | language tongue | idiome linguistique linguiste
lapin | rabbit bunny | lapereau
lapsus | slip slip-of-the-tongue | erreur
large | wide width | largeur
largement | largely widely | amplement
largeur | wide width | large
larguer | drop dump | lâcher abandonner largage
larmes | tear cry weep wept | pleurer pleurs sangloter lacrymal
lassitude | weariness fatigue | las fatigue lasser ennui
latine | latin | latino
latérale | lateral side | côté
lauréate | winner laureate prizewinner | lauréat gagnante prix vainqueur
lavables | washable reusable | laver réutilisable
lavage | washing wash cleaning | laver nettoyage lavement
laver | wash clean launder | nettoyer lavage blanchir
laverie | laundromat launderette laundry | blanchisserie
laxisme | laxity leniency lax | laxiste permissivité tolérance
laxiste | lax lenient permissive | laxisme permissif
laïc | secular lay layman | laïque laïcité
laïcité | secularism secular | laïque
laïque | secular lay | laïc laïcité
leader | leader head chief | chef dirigeant meneur responsable
leaders | leader chief head | dirigeant chef responsable meneur
leadership | leadership leader lead led | direction autorité leader chef
lecteurs | reader | lecture lire
lecture | reading read | lire lecteur
lelysee | elysee | élysée
lendemain | next-day tomorrow |
lent | slow | lenteur lentement
lentilles | lens lentil | verre légume
lesbiennes | lesbian gay | homosexuel gay
lettre | letter | courrier missive
levier | lever leverage | moyen
leviers | lever leverage | moyen
levée | lifting lift raise | lever suppression
leçons | lesson | cours enseignement
liaison | link connection affair | lien relation connexion
liant | link bind bound binder | lier lien
liban | lebanon lebanese | libanais
libanais | lebanon lebanese | liban
libanaise | lebanese lebanon | liban libanais
libertaire | libertarian | anarchiste libertarien
liberticide | freedom-destroying repressive draconian | répressif autoritaire
liberté | freedom liberty free | libre libérer
librairie | bookshop bookstore | libraire
libre | free | liberté libérer librement
libye | libya libyan | libyen
libyen | libyan libya | libye
libéralisation | liberalization liberalisation deregulation | libéraliser déréglementation ouverture libéral
libération | release liberation free | libérer relâcher
libérer | release free liberation | libération
lice | contention running | course compétition
licenciement | layoff dismissal redundancy firing sack | licencier renvoi
licencier | dismiss fire fired sacked | renvoyer limoger
lien | link tie bond | relation lier
liens | relation relations ties relationship | relation relations
liesse | jubilation rejoicing joy | joie allégresse jubilation
lieu | place location site venue | endroit site emplacement
lieutenant | lieutenant deputy | adjoint officier bras-droit
ligne | line online | trait
lillois | lille | lille
lilloise | lille | lillois
limiter | limit restrict curb | restreindre limitation réduire
limitrophes | neighbouring bordering adjacent | voisin frontalier limitrophe
limogeage | dismissal sacking firing ouster | limoger renvoi éviction licenciement
limoger | dismiss fire fired sacked | licencier renvoyer
limousine | limousine limo limousin | berline voiture
linge | laundry linen | lessive vêtement
lingettes | wipe | serviette
linterview | interview | interview entretien
liquide | liquid cash fluid | fluide espèces
lire | read reading | lecture lecteur
lisant | read reading | lire lecture
lisbonne | lisbon |
lisibilité | readability clarity legibility | lisible clarté
liste | list slate | lister
lit | bed | couchette
litige | dispute litigation lawsuit | différend contentieux conflit
litigieux | disputed contentious controversial | litige contesté controversé
litres | litre liter | hectolitre
littoral | coast coastline coastal shore beach | côte côtier rivage plage
littéraire | literary literature | littérature lettres écrivain
littéralement | literally literal | littéral carrément
littérature | literature literary writing | littéraire lettres écrivain
livraison | delivery shipment | livrer livreur
livre | book pound novel | ouvrage roman bouquin
liés | link relate tie | lier lien connecter
lobbies | lobby lobbyist | lobby lobbying lobbyiste
lobbying | lobbying lobby | lobby lobbyiste
lobbyiste | lobbyist lobbying | lobby lobbying
local |  |
localisé | locate localise localize | localiser repérer situer
localité | town village locality | commune village ville bourgade
locataire | tenant lodger renter | louer location
location | rental rent hire lease | louer bail locatif
locatives | rental renting | location loyer louer
locaux | premises local offices | local bâtiment bureaux
loge | dressing-room box lodge house | loger gardien
logement | housing accommodation home apartment | habitation loger appartement hébergement
logements | housing home dwelling accommodation apartment | habitation appartement loger habitat résidence
logent | house accommodate live | loger logement héberger
logiciel | software program app | programme application informatique
logique | logic logical | logiquement raisonnement cohérent
logiquement | logically naturally | logique naturellement
logistique | logistics logistical | logisticien approvisionnement
logistiques | logistical logistics | logistique
logo | logo emblem badge | emblème
loi | law act bill legislation | législation texte légal
loin | far away distant | éloigné lointain
lointaine | distant remote far | lointain éloigné
loisir | leisure hobby recreation | divertissement détente hobby
loisirs | leisure hobby recreation | divertissement détente
londres | london |
long | long lengthy length | longueur durable
longtemps | long | durablement
longuement | lengthily length long | longtemps long
longueur | long length | long
longévité | longevity lifespan | durée
lorgne | eye covet | convoiter viser
loterie | lottery raffle draw | loto tombola tirage
louanges | praise commendation | éloge louer compliment
louant | rent praise hire | louer location vanter
loup | wolf wolves | louve louveteau
lourd | heavy | poids
loué | rented praised hired lease | louer location locataire
low | low |
loyal | loyal faithful fair | loyauté fidèle
loyauté | loyalty loyal allegiance | loyal fidélité allégeance
loyer | rent rental | location bail
loyers | rent rental | loyer location bail
lucide | lucid clear-sighted clear-headed | lucidité clairvoyant
lucidité | lucidity clarity lucid | lucide clairvoyance
lucratif | lucrative profitable | rentable juteux
lue | read reading | lire lecture
lueur | glimmer glow light | lumière éclat
lumineuse | bright luminous light | lumineux lumière brillant
lumineux | bright luminous light | lumineuse lumière brillant éclatant
luminosité | brightness luminosity light | lumière lumineux clarté
lumière | light | éclairage lumineux éclairer
lunaire | lunar moon surreal | lune surréaliste
lundi | monday |
lune | moon lunar | lunaire
lunettes | glasses spectacles goggles | verres binocle
lupus | lupus |
lus | read | lire lecture
lustre | chandelier luster lustre | éclat lampe
lutte | fight fought struggle battle combat | lutter combat combattre
luxe | luxury | luxueux
luxembourgeois | luxembourg luxembourger | luxembourg
luxueux | luxurious luxury | luxe somptueux
lycée | high-school school secondary | lycéen établissement école collège
lycéens | student pupil high-school | lycée élève
lynchage | lynching lynch | lyncher
lyonnaise | lyon | lyonnais
lyrique | lyrical opera operatic | opéra lyrisme poétique
lâcheté | cowardice cowardly | lâche couardise
lâché | drop release let | lâcher abandonner
lèse | harm wrong injure | léser nuire
lèvres | lip | labial
légal | legal lawful | légalement légalité
légalisé | legalized legalised | légaliser légalisation autorisé
légalité | legality legal lawfulness | légal licéité
légendaire | legendary famous | légende mythique célèbre
légende | legend caption | légendaire mythe
léger | light slight mild | légèrement faible
légiférer | legislate legislation | loi législateur législation
légionnaire | legionnaire legionary | légion soldat militaire
législation | legislation law | loi réglementation droit législatif texte
législatives | legislative parliamentary election | parlementaire élection scrutin
législature | legislature term parliament | mandat mandature
légitime | legitimate lawful self-defence | légitimité légal justifié
légitimité | legitimacy legitimate | légitime
légumes | vegetable veg | potager maraîcher
légués | bequeathed left | léguer legs transmis
légèrement | slightly lightly | peu léger
lésions | injury injuries lesion wound | blessure plaie
létale | lethal deadly | mortel meurtrier létalité
macabre | macabre grisly gruesome | lugubre morbide sinistre
machettes | machete | coupe-coupe couteau
machine | machine | appareil engin
madrilène | madrid | madrid
mafia | mafia mob | mafieux pègre
magasins | shop store | boutique commerce
magazine | magazine | revue périodique hebdomadaire
maghrébine | maghreb north-african maghrebi | maghreb nord-africain arabe
magie | magic magical | magique sorcellerie magicien
magique | magic magical | magie féerique
magistrats | magistrate judge prosecutor | juge procureur magistrature
magistrature | judiciary magistracy | magistrat juge
magnat | tycoon magnate mogul billionaire | milliardaire patron homme-d'affaires
magnifique | magnificent beautiful gorgeous | superbe splendide beau
magnitude | magnitude strength | intensité
mai | may |
maigre | meagre thin slim lean | mince faible minceur
mail | email mail message | courriel message e-mail
maillot | jersey shirt swimsuit | tunique
main | hand | manuel poignée
maintenance | maintenance servicing upkeep | entretien réparation
maintenant | now | désormais actuellement
maintenu | maintained kept keep | maintenir maintien garder conserver
maintien | maintenance retention maintain | maintenir conserver
maintiennent | maintain keep kept uphold | maintenir maintien conserver
maire | mayor mayoral | municipalité mairie édile
mairie | city-hall town-hall council mayor | maire municipalité hôtel-de-ville
maison | house home | domicile logement habitation foyer
majestueux | majestic stately | imposant grandiose
majeur | major adult significant main principal | important principal adulte principale
major | major |
majoritairement | mostly mainly predominantly | majoritaire majorité principalement
majorité | majority most | majoritaire
mal | bad badly evil harm | mauvais douleur
malade | disease illness sick | maladie
maladie | disease illness sickness sick | malade pathologie affection
maladresse | clumsiness blunder mistake awkwardness | maladroit bévue erreur gaffe
maladroit | clumsy awkward | maladresse gauche malhabile
maladroite | clumsy awkward | maladroit maladresse gauche
malaise | unease discomfort faint illness collapse | inconfort trouble évanouissement
malentendu | misunderstanding | quiproquo méprise incompréhension
malentendus | misunderstanding | quiproquo méprise incompréhension
malfaiteurs | criminal robber | délinquant bandit voleur
malformations | malformation defect deformity abnormality | anomalie difformité déformation
malgache | malagasy madagascan madagascar | madagascar
malgré | despite |
malheur | misfortune tragedy unhappiness | malheureux drame tragédie
malheureusement | unfortunately sadly regrettably | hélas malheureux tristement
malheureux | unhappy unfortunate sad | malheur triste infortuné
malhonnête | dishonest crooked | malhonnêteté fourbe déloyal
mali | malian | malien
malice | mischief malice | malicieux espièglerie
malien | mali malian | mali
malin | clever smart cunning malignant | rusé astucieux futé
malmené | mistreat manhandle batter | malmener maltraiter bousculer
malsaine | unhealthy unwholesome | malsain insalubre nocif
maltraitance | abuse mistreatment ill-treatment cruelty | maltraiter sévices
maltraités | mistreat abuse ill-treat | maltraiter maltraitance
malus | penalty surcharge malus | pénalité taxe
malveillance | malice ill-will sabotage | malveillant méchanceté
malveillants | malicious malevolent hostile malware | malveillance hostile
malversations | embezzlement misappropriation corruption malpractice | détournement corruption fraude
maman | mum mom mother mommy | mère
mammifères | mammal | animal
manager | manager coach manage | gérant dirigeant entraîneur
managers | manager | dirigeant cadre entraîneur gérant
mandat | term mandate warrant | mandature
mandataire | representative agent proxy trustee | représentant agent
mandature | term mandate office | mandat législature
mangeant | eat ate eating | manger consommer
mangrove | mangrove | palétuvier
manguier | mango mango-tree | arbre
mangé | eat ate eaten | manger repas nourrir
manie | mania habit quirk obsession | obsession habitude
manif | protest demonstration demo march | manifestation manifestant rassemblement défilé
manifestants | protester demonstrator protest demonstration protesters | manifester protestataire manifestation contestataire
manifestation | protest demonstration protesters | manifestants manifester
manifester | protest demonstration protesters | manifestation manifestants
manipulation | manipulation handling | manipuler manœuvre
manière | way manner | façon
mannequin | model dummy | modèle top-model
manque | lack shortage miss | manquer pénurie absence
manquer | miss lack fail | manque rater absence
manteau | coat overcoat mantle | veste pardessus vêtement
manufacturier | manufacturing manufacturer | industriel manufacture fabricant
manuscrit | manuscript handwritten | document écrit
manuscrits | manuscript handwritten | texte document
manège | carousel ploy merry-go-round | carrousel manigance
manœuvre | manoeuvre maneuver exercise | manœuvrer exercice opération manigance
maquette | model mock-up | modèle prototype
maquillage | makeup make-up disguise | maquiller cosmétique
maquis | underground bush scrub resistance | résistance maquisard garrigue
maquisard | maquis rebel guerrilla | maquis résistant guérillero rebelle
marabout | marabout healer | guérisseur sorcier
marasme | slump stagnation doldrums | crise stagnation
marathon | marathon race | course marathonien
maraude | outreach patrol prowl | tournée patrouille
maraîchers | market-gardener vegetable grower | maraîchage agriculteur
marbre | marble | marbrier pierre
marchandises | goods merchandise freight cargo | produit fret cargaison
marche | march walk step | marcher défilé manifestation
marché | market |
mardi | tuesday |
marge | margin sideline | marginal
marginal | marginal fringe dropout | marginalité minoritaire marginaliser
marginalisés | marginalized marginalised | marginaliser marginalisation exclu marginal
mari | husband spouse | époux conjoint
mariage | wedding marriage marry married | noces épouser marier
marier | wedding marriage marry married | mariage noces épouser
marine | navy ship fleet | navire flotte
marionnette | puppet marionette | pantin guignol
marketing | marketing | mercatique
marmite | pot cauldron | casserole cocotte chaudron
maroc | morocco moroccan | marocain
marocain | moroccan morocco | maroc
maronite | maronite | chrétien
marque | brand mark | marquer griffe
marquée | mark score | marquer marque
marraine | godmother patron sponsor | parrain
mars | march |
marteau | hammer mallet | masse
martelé | hammer insist | marteler insister répéter
martiale | martial | militaire guerrier
martyr | martyr martyrdom | martyre victime
marxistes | marxist marxism communist | marxisme communiste
mascarade | masquerade sham farce charade | farce parodie simulacre comédie
mascate | muscat |
masculin | male masculine men man | homme viril
masque | mask masks | masquer protection masques
masques | mask masks | masque
massacre | massacre slaughter killing | tuerie carnage massacrer boucherie
massif | massive huge massif | énorme massivement
master | master degree | diplôme
mastodonte | giant mammoth mastodon | géant colosse
match | match game | rencontre partie
matelas | mattress cushion | literie
maternelle | nursery kindergarten maternal | école maternel
maternité | maternity motherhood | mère accouchement
mathématicien | mathematician mathematics | mathématiques scientifique
mathématique | mathematics mathematical maths | mathématicien
mathématiques | mathematics maths math mathematical mathematician | maths mathématicien
matin | morning | matinée aube matinal
matière | material matter subject | substance
matraque | baton truncheon club | bâton matraquer gourdin
matraques | baton truncheon club | bâton matraquer gourdin
maturité | maturity | mûr mature mûrir
matériel | equipment material hardware | équipement
mauritanien | mauritanian mauritania | mauritanie
mausolée | mausoleum tomb | tombeau
mauvais | bad wrong poor | mal
mauvaise | bad wrong poor | mauvais
maux | ailment ill pain evil | mal douleur souffrance
maximum | maximum peak | maximal plafond
maçon | bricklayer mason builder | ouvrier maçonnerie
maître | master teacher lawyer | avocat instituteur
maîtresse | mistress teacher lover | amante institutrice
maîtriser | control master overpower tame | maîtrise contrôler dompter
mdr | lol |
mec | guy dude bloke | type gars homme
meeting | rally meeting | rassemblement réunion
meilleur | best better | mieux
membre | member members | membres
membres | member membership members | adhérent appartenance membre
menace | threat threaten | menacer danger intimidation
menacer | threat threaten | menace
menait | lead led conduct | mener diriger
menant | lead led leading | mener conduire diriger
meneurs | leader ringleader | leader chef mener
menotté | handcuffed handcuff | menotter menottes
mensonges | lie falsehood lying | mentir menteur mensonger
mensongères | false lying untrue misleading | mensonge faux trompeur mensonger
mensuel | monthly | mois mensuellement mensualité
mentale | mental | mentalement psychologique psychique
mentalité | mentality mindset attitude | esprit mental
menti | lie liar lying | mentir mensonge menteur
mention | mention reference | mentionner
mentor | mentor guide | guide maître parrain
menu | menu meal | carte repas
menée | lead led conduct | mener conduire diriger
mer | sea ocean | océan
mercenaires | mercenary mercenaries | mercenariat soldat
mercredi | wednesday |
merde | shit crap |
merveilles | wonder marvel | merveilleux prodige
merveilleux | marvellous wonderful marvelous magical | magnifique formidable extraordinaire féerique
message | message | sms texto communication
messagerie | messaging email voicemail | message courriel mail
mesures | measure step action | disposition mesurer décision
met | put set | mettre
mettons | put set | mettre
mettre | put set place | placer poser
mettrons | put set | mettre placer
mettront | put set | mettre
meubles | furniture furnishings | mobilier ameublement meubler
meurent | die dead death | mourir mort décéder décès périr
meurt | die dead death | mourir mort décéder
meurtre | murder killing homicide kill killed assassinate assassination | assassinat homicide tuer crime meurtrier assassiner abattre
meurtrière | murderous deadly lethal murderer killer | meurtrier mortel meurtre sanglant
meute | pack mob | horde bande
mexicain | mexican mexico | mexique
mexique | mexico mexican | mexicain
micro | microphone mic | microphone
microbes | microbe germ | microbien bactérie virus
microbiologie | microbiology microbiologist | biologie microbiologiste microbe
microgrammes | microgram | µg
midi | noon midday south | mi-journée
miel | honey |
miette | crumb scrap | bribe fragment
mieux | better best | meilleur améliorer
migrant | refugee refugees migrants | réfugié réfugiés migrants
migrants | migrant refugee immigrant refugees | réfugié migration exilé réfugiés migrant
migratoire | migration migratory migrant | migration immigration migrant
milices | militia | milicien paramilitaire
milieu | middle environment midfielder | centre environnement
militaire | army military troops | armée militaires troupes
militaires | military soldier serviceman troops army | soldat armée militaire troupes
militantisme | activism militancy activist | militant engagement militer
militants | activist militant | activiste partisan militer
militari | military | militaire
mille | thousand | millier
milliard | billion | milliards
milliardaire | billionaire | riche magnat milliard
milliards | billion | milliard
millier | thousand | mille
milliers | thousand | mille
millimètres | millimetre millimeter | millimétré
million |  | millions
millionnaire | millionaire | riche
millions | million | million
mime | mime mimic | mimer imiter
minable | pathetic shabby lousy | pitoyable lamentable médiocre
mince | thin slim slender | fin maigre
mine | mine mining | minier mineur
mineurs | minor underage miner | enfant adolescent
mini | mini small | petit
miniature | miniature | miniaturisé
minibus | minibus van | fourgonnette
minima | minimum | minimum minimal
minimiser | minimise minimize downplay | relativiser réduire sous-estimer
minimum | minimum least | minimal
ministre | minister secretary ministry | ministériel ministère gouvernement
ministère | ministry department minister | ministre ministériel
ministériel | ministerial cabinet | ministère ministre
minière | mining mine | mine mineur extraction
minoritaire | minority outnumbered | minorité
minorité | minority | minoritaire
minoterie | mill flour | moulin farine
minuit | midnight | nuit
minuscule | tiny minuscule lowercase | petit infime microscopique
minute | minutes | minutes
minutes | minute | minute
minutieusement | meticulously carefully thoroughly | soigneusement méticuleusement minutieux
minutieux | meticulous thorough careful | méticuleux minutie soigneux rigoureux
minéraux | mineral | minerai minéral
miracle | miracle miraculous | miraculeux prodige
miraculeusement | miraculously miracle miraculous | miraculeux miracle
mire | sight target sights | viseur cible
miroir | mirror | glace reflet
miroiter | shimmer dangle | promettre briller
mis | put set place | mettre placer poser
misent | bet rely bank | miser parier compter
misogyne | misogynist misogynistic sexist | sexiste misogynie macho
missile | missiles | missiles
missiles | missile rocket | roquette fusée projectile missile
mission | mission task assignment | tâche
misère | misery poverty destitution | pauvreté indigence
mitigé | mixed lukewarm | nuancé contrasté
mixité | diversity mix co-education | mixte diversité
mixte | mixed joint | mixité commun
mobilisation | mobilization protest rally | mobiliser manifestation
mobilisés | mobilize deploy | mobiliser mobilisation
mobilité | mobility transport | mobile déplacement
moche | ugly bad | laid vilain
modalités | terms arrangement method condition | condition façon manière
mode | fashion mode method | manière façon
moderne | modern contemporary | contemporain actuel moderniser récent
moderniser | modernize modernise upgrade update | modernisation rénover
modernité | modernity modern | moderne
modestes | modest humble low small | humble modestie faible pauvre simple
modifier | change modify amend alter | modification changer transformer
module | module modular lander | modulaire capsule
modèle | model | exemple
modéré | moderate mild | modération tempéré modérer raisonnable
moelle | marrow spinal-cord |
moindre | least lesser slightest | minime
moins | less fewer least minus | réduire inférieur diminuer
mois | month monthly | mensuel
moitié | half | demi
mollah | mullah cleric | imam
molles | soft limp weak | mou mollesse faible
moléculaire | molecular molecule | molécule
molécule | molecule drug | moléculaire médicament
moment | moment time | instant
momentanément | temporarily momentarily | provisoirement temporairement momentané
monarchie | monarchy | monarque royauté royaume
monarque | monarch king queen sovereign ruler | roi souverain reine monarchie
monastère | monastery convent abbey | abbaye couvent monastique cloître
monde | world worldwide global | planète mondial globe
mondial | world global | monde
mondiale | world global worldwide | mondial planétaire international
mondialisation | globalization globalisation global | globalisation mondial mondialiste
moniteur | instructor monitor | instructeur animateur écran
monnaie | currency money coin | devise monétaire argent pièce
monopole | monopoly monopolies | monopolistique exclusivité
monstres | monster monstrous beast | monstrueux bête créature
monstrueuses | monstrous horrendous | monstre horrible atroce
mont | mountain mount | montagne
montagne | mountain mount | mont sommet montagneux alpinisme
montagneux | mountainous hilly mountain | montagne escarpé
montant | amount sum | somme
montpelliérain | montpellier | montpellier
montre | show shown watch | montrer démontrer indiquer
montrer | show |
monument | monument memorial landmark | mémorial statue édifice
monumentale | monumental huge colossal | monumental monument colossal gigantesque
monuments | monument memorial landmark | mémorial édifice statue
monégasque | monaco monegasque | monaco
monétaire | monetary currency money | monnaie
moqueries | mockery ridicule taunt | moquer raillerie railler quolibet
moqué | mocked mock ridiculed teased | moquer railler moquerie ridiculiser ironiser
moral | moral morale mood | moralement morale
moratoire | moratorium freeze suspension | suspension gel
morceaux | piece bit fragment song | bout fragment part
mordant | biting scathing caustic | mordre cinglant caustique
morgue | morgue mortuary arrogance | mépris arrogance
morsures | bite bit bitten | mordre
mort | death dead die died | décès mourir décéder disparition défunt décédé
mortalité | mortality death | décès mort létalité
mortier | mortar shell | obus artillerie
morts | deaths | décès
moscou | moscow |
mosquée | mosque |
mot | word words | terme parole mots
motards | biker motorcyclist | motocycliste moto
moteur | engine motor driving | motorisation moto
motif | reason motive ground pattern cause | raison cause motiver
motion | motion censure | censure proposition
motivations | motivation motive reason | motif raison motiver mobile
moto | motorcycle motorbike bike | motard deux-roues motocyclette
mots | word words | mot
mouche | fly flies insect | insecte moucheron
mouillage | anchorage mooring | ancrage
moules | mussel mold mould | coquillage mollusque matrice
moulinet | reel |
mourir | die dead death died | décéder mort décès périr succomber décédé
mous | soft limp weak | mou mollesse faible
moustache | moustache mustache whisker | moustachu
moustique | mosquito insect | insecte
moustiques | mosquito insect | insecte
mouton | sheep mutton lamb | brebis agneau ovin
mouture | version draft | version
mouvance | movement sphere group | mouvement courant tendance
mouvement | movement motion | mobilisation parti bouger
moyen-orient | middle east | proche-orient
moyens | means resource way average | ressource outil
mozambicain | mozambican mozambique | mozambique
mue | moult transformation | muer transformation mutation
muet | silent mute dumb speechless | silencieux mutisme silence
mufti | mufti cleric | imam
multi | multi multiple | multiple
multilatérale | multilateral | multilatéral multilatéralisme
multilatéralisme | multilateralism multilateral | multilatéral
multinationale | multinational corporation company | groupe entreprise firme
multiples | multiple many several | plusieurs nombreux
multitude | multitude host crowd | foule quantité
municipales | municipal local election | municipal maire
municipalité | municipality council city town | commune mairie ville municipal
munir | equip provide arm | équiper doter pourvoir
munis | equip carry | munir équiper doter
munitions | ammunition munitions ammo | cartouche balle obus
mur | wall | muraille murer
murmure | whisper murmur | murmurer chuchoter
musclée | muscular tough | muscler muscle
musical | music | musique
musicien | musician | musique artiste
musique | music musical | musical musicien
musiques | music | musical chanson musicien
musulman | muslim muslims islam | musulmans islam
musulmans | muslim islam muslims | islam islamique mahométan musulman
musée | museum gallery | galerie
mutation | mutation transfer change mutate | muter transformation changement variant
mute | mutate transfer mutation | muter mutation transformer
mutilé | mutilated maimed mutilate | mutiler mutilation blessé estropié
mutinerie | mutiny riot | mutin rébellion révolte
mutualisation | pooling sharing pool | mutualiser partage
mutuellement | mutually other | réciproquement mutuel
mystère | mystery enigma | mystérieux énigme secret
mystérieuse | mysterious mystery | mystère énigmatique étrange
mystérieux | mysterious mystery | mystère énigmatique étrange
mythe | myth legend | légende mythique mythologie
mythique | legendary mythical iconic | légendaire mythe culte
mâchoire | jaw | maxillaire
mâché | chew mince | mâcher mastiquer
mèche | fuse wick lock |
mènent | lead led conduct | mener conduire diriger
mènera | lead led conduct | mener conduire diriger
mère | mother mom mum | maman maternel maternité
mètre | meter metre | mètres
mètres | meter metre | mètre
mécanicien | mechanic engineer | garagiste mécanique
mécanique | mechanical mechanics mechanism | mécanisme mécanicien machine
mécanisme | mechanism system | dispositif système mécanique
méconnu | unknown little-known unrecognised | inconnu ignoré
méconnus | unknown little-known unrecognised | inconnu ignoré
mécontentement | discontent dissatisfaction anger | mécontent grogne insatisfaction colère
mécréants | infidel unbeliever miscreant | infidèle impie
mécènes | patron sponsor benefactor philanthropist | mécénat donateur bienfaiteur parrain
mécénat | patronage sponsorship philanthropy | mécène parrainage philanthropie
médaille | medal | médaillé
médecin | doctor physician | docteur
médecins | doctor physician medic | médical docteur praticien généraliste
média | media outlet news | presse médiatique journal
médian | median middle | médiane
médias | media press | presse médiatique journal
médiatique | media | média
médiatiques | media press | média presse
médiatisé | publicized high-profile media | médiatiser médiatisation médiatique
médicale | medical | médical médecine médecin
médicalisé | medicalised medical equipped | médicaliser médical
médicament | drug medicine medication treatment | remède traitement
médicaments | drug medicine medication | médicamenteux remède traitement
médico | medical medico | médical
médiocres | mediocre poor | médiocrité faible
médiocrité | mediocrity mediocre | médiocre
méditerranéen | mediterranean | méditerranée
médiévale | medieval middle-ages | moyen-âge
médusés | stunned dumbfounded astounded | stupéfait sidéré abasourdi
méfiance | mistrust distrust suspicion wary | méfier défiance suspicion soupçon
méfie | distrust wary mistrust | méfier méfiance
mégalopole | megalopolis megacity | métropole ville mégapole
mégapole | megacity metropolis | métropole ville mégalopole
mégots | butt stub cigarette |
mélange | mix mixture blend | mélanger mixture combinaison mêler
mémoire | memory memoir | souvenir mémoriel
mémorial | memorial monument | monument stèle commémoration
ménages | household family | foyer famille
ménagères | household domestic housewife | ménage domestique
mépris | contempt disdain scorn | dédain mépriser méprisant
méprise | despise contempt mistake | mépriser mépris
méridionale | southern south | sud
mérite | deserve merit | mériter
mésaventure | misadventure mishap | incident déboire
métal | metal | métallique
métallique | metallic metal | métal
métallurgie | metallurgy metalworking metal | métallurgique sidérurgie métallurgiste
métamorphose | metamorphosis transformation transform | transformation métamorphoser mutation
méthode | method approach way | procédé technique moyen
méthodologie | methodology method | méthode
métier | job profession trade occupation work employment | profession emploi travail
métiers | trade job profession occupation | profession emploi travail carrière
métro | metro subway underground | métropolitain
métropole | metropolis city mainland | ville agglomération métropolitain
métropolitaine | metropolitan mainland | métropole
météorologique | weather meteorological forecast | météo météorologie climatique
météorologiques | weather meteorological | météo climatique
météorologues | meteorologist forecaster | météorologie météorologiste météo
mêlant | mix mingle combine blend | mêler mélanger combiner mélange
mêler | mix mingle involve interfere | mélanger impliquer mélange
nage | swim swam swum swimming stroke | nager natation nageur
nageur | swimmer swimming | nager natation
nageuse | swimmer swim swam | nageur natation nager
naguère | formerly once | jadis autrefois
naine | dwarf | nain petit
naissance | birth born | naître né natal née nées naquit
naissent | born birth arise arose | naître naissance
nantaise | nantes | nantes
nappe | slick tablecloth aquifer groundwater | couche étendue
naquit | birth born | naissance né née nées naître
narration | narration narrative storytelling | récit narrateur narratif
nasale | nasal nose | nez
natale | native birth hometown | origine naissance
natalité | birthrate birth natality | naissance fécondité
natation | swimming swim | nager nageur
natif | native born | originaire né autochtone
nation | country state | pays état
national |  |
nationale | national nationwide | nation pays
nationaliste | nationalist | nationalisme patriote
nationalité | nationality citizenship | citoyenneté ressortissant
nations | un united | onu
natte | braid mat | tresse tapis
naturalisation | naturalization citizenship | naturaliser nationalité
naturalisé | naturalized naturalised stuffed | naturaliser naturalisation
nature | nature natural | naturel environnement
naufrage | shipwreck sinking sink sank sunk wreck | couler naufragé chavirer
nauséabonde | foul nauseating stinking | puant nauséeux
nautiques | nautical water | maritime
navales | naval navy | naval maritime
navette | shuttle bus ferry | bus car
navigatrice | sailor yachtswoman skipper navigator | skipper navigateur
naviguer | sail navigate browse | navigation navigateur voguer
navire | ship vessel boat navy fleet | bateau bâtiment paquebot marine flotte
nazis | nazi nazism | hitlérien nazisme
nazisme | nazism nazi | nazi hitlérisme
naît | born birth arise | naître naissance
naître | born birth | naissance natal né née nées naquit
naïfs | naive gullible | naïveté crédule ingénu
naïve | naive gullible | naïf naïveté crédule ingénu
nef | nave | vaisseau
neige | snow | enneigé enneigement neiger
nerfs | nerve | nerveux
nerveux | nervous | nervosité anxieux tendu
net | clear net sharp | clair nettement
nettoyage | cleaning cleanup clean | nettoyer propreté ménage
neuf | nine new | nouveau neuvième
neurologiques | neurological neurology brain | neurologie cérébral neurologue
neutralisation | neutralisation neutralization neutralise | neutraliser
neutralisé | neutralise neutralize subdue | neutraliser maîtriser
neutralité | neutrality neutral | neutre impartialité
neutre | neutral neutrality impartial | neutralité impartial
neuves | new brand-new | neuf nouveau
neuvième | ninth nine | neuf
neveu | nephew | parent
newsletter | newsletter | lettre infolettre
nez | nose nasal | nasal
niant | deny denial | nier démentir contester
niches | niche kennel loophole | exonération
nicotine | nicotine |
nid | nest | nicher couvée
nie | deny | nier démentir contester réfuter
nient | deny denial | nier démentir contester
nier | deny denial denied | démentir réfuter contester dénégation déni
nigeria | nigerian | nigérian
nigérian | nigeria nigerian | nigeria
nippon | japanese japan | japonais japon
nique | fuck screw | niquer baiser
nitrate | nitrate fertilizer | engrais
niveau | level | degré échelon
nièce | niece | parente
noble | noble aristocrat | noblesse aristocrate
noces | wedding marriage anniversary marry married | mariage nuptial épouser marier
nocif | harmful noxious | nuisible nocivité toxique dangereux
nocturne | nocturnal night late-night | nuit
noie | drown | noyer noyade
noir | black dark | sombre
nom | name | nommer patronyme prénom
nombre | number figure count | chiffre quantité nombreux
nombreux | many numerous | plusieurs multiples nombre
nomination | appointment nomination appoint named | nommer désignation désigner
nommer | appoint appointment named | nomination désigner
non | no not | refus
nonce | nuncio envoy | ambassadeur légat
nonciature | nunciature | ambassade
nord | north northern |
normal | normal usual | habituel normalement
normalisation | normalisation normalization | normaliser rapprochement
normaliser | normalize normalise standardize normalization | normalisation normal régulariser standardiser
normalité | normality normalcy normal | normal
norvège | norway norwegian | norvégien
norvégien | norway norwegian | norvège
nostalgie | nostalgia | nostalgique regret mélancolie
notables | notable dignitary worthy | personnalité dignitaire remarquable important
notaire | notary solicitor | notarial
notait | note noted | noter remarquer observer
notamment | notably particularly including | particulièrement surtout
notant | note noting remark | noter remarquer observer
note | note rating grade | noter notation
notent | note notice rate | noter remarquer observer
notera | note notice | noter remarquer
notice | instruction notice leaflet | mode-emploi fiche
notifier | notify inform notification notice | notification informer signifier avertir
notion | notion concept idea | concept idée
notoire | notorious well-known | connu célèbre notoriété
notoriété | fame notoriety reputation renown | célébrité réputation renommée
nourrir | feed fed nourish fuel | nourriture alimenter
nourrisson | baby infant | bébé
nourrissons | infant baby newborn | bébé nouveau-né
nourriture | food meal feed fed | aliment alimentation nourrir vivres repas
nouveau | new newly novel recent | récent neuf nouveauté nouvelle
nouveauté | novelty new | nouveau innovation
nouvelle | new news recent | nouveau récent information
noué | tie forge | nouer lier
nov | november | novembre
novembre | november |
novices | novice beginner inexperienced | débutant inexpérimenté
noyade | drowning drown | noyer
noyau | core nucleus kernel | cœur centre
noyer | drown walnut | noyade
nuage | cloud | nuageux
nuance | nuance shade qualify | nuancer subtilité tempérer
nucléaire | nuclear atomic | atomique atome
nue | naked nude bare | nudité dénudé dévêtu
nuire | harm hurt damage undermine | nuisible nuisance léser préjudice
nuisances | nuisance noise pollution harm | nuire gêne pollution
nuisibles | harmful pest vermin damaging | nuire nocif néfaste nuisance
nuit | night overnight | nocturne soirée
nul | zero draw null hopeless | zéro aucun nullité
numérique | digital | informatique électronique
numériques | digital | digital informatique électronique numérisation
numéro | number issue | chiffre
nus | naked nude bare | nudité dénudé déshabillé
nutritionnelle | nutritional nutrition | nutrition alimentaire nutritif
né | birth born | naissance née nées naître naquit
néanmoins | nevertheless | cependant
nécessaire | necessary need | nécessité indispensable besoin
nécessité | necessity need require | besoin nécessaire nécessiter exigence
née | born birth | naître naissance né nées naquit
néerlandais | dutch netherlands dutchman holland | pays-bas hollandais hollande
néerlandaise | dutch netherlands | hollandais pays-bas
nées | birth born | naissance né née naître naquit
néfaste | harmful damaging detrimental | nuisible nocif
négatif | negative | négativement
négationnistes | denier negationist holocaust-denier revisionist | négationnisme révisionniste
négligeable | negligible insignificant | insignifiant minime
négligence | negligence neglect carelessness negligent | négligent négliger imprudence
négligé | neglected overlooked ignored | négliger négligence délaissé
négociation | negotiation negotiations talks negotiate | négociations pourparlers négocier
négociations | negotiation talk negotiate negotiations talks | négocier pourparlers négociateur négociation
négocier | negotiate bargain negotiation negotiations talks | négociation négociateur discuter négociations pourparlers
néonazi | neo-nazi | nazi
néonicotinoïdes | neonicotinoid pesticide | pesticide insecticide
nés | born birth | naître naissance
nœud | knot node | nouer
objectif | objective goal target aim purpose | but cible
objections | objection | objecter opposition réserve contestation
objet | object item subject | article
obligation | obligation requirement bond | obligatoire obliger devoir
obligatoire | mandatory compulsory obligatory | obligation obliger
obligeant | force oblige compel require | obliger contraindre forcer
obscur | obscure dark | obscurité sombre
obscurantisme | obscurantism | obscurantiste fanatisme ignorance
obscènes | obscene obscenity indecent | indécent obscénité
observe | observe watch note | observer observation constater
obsession | obsession | obsédé obsessionnel
obsolète | obsolete outdated | dépassé désuet périmé obsolescence
obstacle | obstacle hurdle barrier | entrave barrière frein
obstination | stubbornness obstinacy persistence | obstiné entêtement acharnement persévérance
obstruction | obstruction blocking obstruct | blocage entrave obstacle
obsèques | funeral burial | funérailles enterrement inhumation funèbre
obsédé | obsessed obsessive | obsession obséder hanté
obtempérer | comply obey stop | obéir obtempération soumettre exécuter
obtenir | get got obtain secure win won | obtention décrocher recevoir acquérir
obtention | obtaining obtain getting acquisition | obtenir acquisition délivrance
obtenu | get got gotten obtain win won | obtenir décrocher recevoir acquérir
obtiendrait | obtain get got win won | obtenir décrocher recevoir obtention
obtiennent | obtain get got win won | obtenir décrocher recevoir obtention
obtient | get got obtain win won | obtenir décrocher recevoir remporter
obésité | obesity obese overweight | obèse surpoids
occasion | opportunity occasion chance used | opportunité
occidentale | western west | occident ouest
occulte | occult hidden secret | caché secret
occuper | occupy occupation | occupation occupant
occurrence | case instance occurrence | cas
octobre | october |
octogénaire | eighty eighties octogenarian | quatre-vingts
octroi | granting grant award | octroyer attribution accorder
octroyé | grant give gave given award | octroyer accorder octroi attribuer
oculaires | eye ocular eyewitness | œil
océan | ocean sea | mer océanique maritime
odeur | smell odour odor scent | parfum senteur puanteur
odieuse | odious heinous despicable hateful | odieux ignoble abominable infâme
odieux | heinous odious hateful despicable | ignoble abject horrible infâme
odorat | smell | odeur olfactif
oeil | eye eyes | yeux
oeuvre | work artwork works | œuvre ouvrage oeuvres
oeuvres | work works | oeuvre
offensive | offensive attack assault | attaque assaut attaquer
offert | offer give gave given | offrir donner offre
officialisé | official formalise formalize confirm announce | officialiser officiel annoncer confirmer
officiellement | officially formally | officiel formellement
officier | officer | gradé militaire
officiers | officer commander | gradé militaire
officine | pharmacy dispensary | pharmacie
offre | offer supply bid | offrir proposition proposer
offshore | offshore | large extraterritorial
offusqué | offended outraged shocked | offusquer choqué indigné offensé
oiseau | bird |
oiseaux | bird | volatile ornithologue
oligarque | oligarch tycoon | oligarchie milliardaire
olympique | olympic | olympisme
olympiques | olympic olympics | jo
oman | omani | omanais
omanais | oman omani | oman
ombre | shadow shade dark | obscurité ombrager
omerta | omerta silence | silence
omis | omit fail | omettre oublier omission
omniprésente | omnipresent ubiquitous pervasive | omniprésent omniprésence
oncle | uncle | tonton
oncologie | oncology cancer | cancérologie oncologue
ondes | wave airwave | radio vague
ongles | nail fingernail | manucure
onu | un united nations | nations
onusienne | un united-nations | onu nations-unies
onze | eleven |
onzième | eleventh 11th | onze
opacité | opacity secrecy opaque | opaque secret
ophtalmologue | ophthalmologist eye-doctor | médecin oculiste ophtalmologiste
opinion | opinion view | avis
opiné | nod agree opine | acquiescer approuver
opportuniste | opportunist opportunistic | opportunisme arriviste
opportunité | opportunity chance | occasion chance
opposant | opposition opponent | opposition
opposition | opposition oppose opponent | opposant opposer adversaire
oppression | oppression oppress | opprimer répression tyrannie joug
optimiser | optimise optimize | optimisation améliorer
optimiste | optimistic optimist hopeful | optimisme confiant
option | option choice | choix possibilité solution
optique | optical optic perspective view | perspective opticien
opté | opt choose chose chosen | opter choisir choix
opus | opus work | œuvre volet album
opération | operation surgery | opérer intervention
opérationnel | operational | opération
opératoire | operating surgical operative | chirurgical
or | gold |
orages | storm thunderstorm | tempête orageux intempérie
oral | oral verbal exam | verbal parler
orange | orange |
orateurs | speaker orator | oratoire intervenant tribun
orbite | orbit | orbital
orchestre | orchestra band | orchestral musicien
ordinaire | ordinary usual regular | banal habituel normal
ordinateur | computer laptop pc | pc portable informatique
ordonnance | order prescription ordinance ruling | prescription décret ordonner
ordonné | order ordain | ordonner commander
ordre | order | consigne commandement injonction
ordures | rubbish garbage trash waste | déchet poubelle détritus
oreille | ear | auditif ouïe
organigramme | chart organization | organisation
organisation | organization organisation body | organiser organisme association
organisationnel | organisational organizational | organisation
organisé | organize organise hold held | organiser organisation tenir
orgue | organ |
originaire | native originally | natif origine né
origine | origin source | provenance originaire source
orne | adorn decorate | orner décorer
orpailleurs | gold-miner panner prospector | orpaillage or
ors | gold gilding | dorure palais
orthodoxe | orthodox orthodoxy | orthodoxie
orthographe | spelling spell spelt | orthographique dictée
oscille | oscillate fluctuate swing swung range | osciller varier fluctuer
oser | dare | audace osé risquer
ostensiblement | conspicuously openly ostensibly | ostensible ouvertement visiblement
ostentatoire | ostentatious conspicuous | ostensible ostentation
ostréiculteur | oyster farmer | ostréiculture conchyliculteur
osé | dared dare daring bold | oser audacieux
otage | hostage hostages | captif prisonnier otages
otages | hostage hostages | otage
otan | nato |
ottoman | ottoman turkish | turc
oublié | forget forgot forgotten overlook | oublier oubli négliger
ouest | west western |
oui | yes |
ouragan | hurricane storm cyclone | cyclone tempête typhon
ours | bear | ourson ourse plantigrade
ourson | bear cub teddy | ours peluche
outil | tool instrument | instrument outillage moyen
outrance | excess extravagance outrageous | excès exagération outrancier
outre | besides beyond |
ouvert | open opening | ouvrir ouverture
ouverture | opening open openness opened | ouvrir inauguration
ouvrage | book novel | livre roman
ouvrier | worker labourer workman blue-collar workers employee | travailleur salarié prolétaire employé
ouvriers | worker labourer laborer | travailleur salarié employé
ouvrir | open opening opened | ouverture inaugurer
ovale | oval rugby | rugby
ovation | ovation cheers applause | ovationner acclamation applaudissement
ovocytes | oocyte egg | ovule
oxygène | oxygen | oxygéner
ozone | ozone | gaz
pacifiques | peaceful pacific nonviolent | paisible calme non-violent
pack | pack package | paquet lot
pacsé | civil-partnership civil-union | pacs
pacte | pact agreement deal treaty accord | accord traité alliance
pagaille | mess chaos shambles | chaos désordre bazar
page | page | feuille
paiement | payment pay paid | payer versement règlement
paiements | payment pay paid | payer versement règlement
paient | pay paid payment | payer paiement régler
paiera | pay paid | payer paiement
paille | straw | chaume
pain | bread loaf | baguette
pairs | peer even pair | collègue égal semblable
paisible | peaceful quiet calm | tranquille calme serein
paix | peace peaceful | pacifique pacifier
pakistan | pakistani | pakistanais
pakistanais | pakistan pakistani | pakistan
pakistanaise | pakistani pakistan | pakistan pakistanais
palabres | palaver discussion | discussion pourparlers
palais | palace palate | château élysée
palestine | palestinian | palestinien
palestinien | palestine palestinian | palestine
palettes | pallet palette range | gamme éventail
palier | landing level stage threshold | seuil étape niveau
palliatifs | palliative | pallier
pallier | compensate mitigate overcome alleviate | compenser remédier
palmarès | prize record ranking award | classement récompense liste
palmier | palm | arbre
palmiers | palm palm-tree | palmeraie
palpable | palpable tangible | tangible perceptible évident
paludisme | malaria | malaria
panache | panache plume flair | brio éclat plumet
panaméen | panamanian panama | panama
pancartes | placard sign banner | panneau banderole
panda | panda |
pandas | panda | animal
pandémie | pandemic epidemic | épidémie covid-19 coronavirus
panel | panel sample | échantillon
pangolin | pangolin anteater | animal
panier | basket cart hoop | corbeille
panique | panic alarm | affolement paniquer peur affoler
paniqués | panic panicked | paniquer panique affolé
panne | breakdown failure outage | dysfonctionnement défaillance avarie
panneaux | sign panel board | pancarte panneau affiche écriteau
pansement | bandage dressing plaster | bandage compresse panser
pantalon | trousers pants | jean vêtement culotte
papa | dad daddy father | père paternel
paparazzis | paparazzi photographer | photographe paparazzi
pape | pope pontiff papal | pontife papal papauté
papier | paper article | document feuille article
papiers | paper document | document feuille pièce
papillomavirus | papillomavirus hpv | hpv
papillon | butterfly moth | insecte
paquet | package packet pack | colis paquetage
parachutistes | paratrooper parachutist skydiver | parachute para
parade | parade counter | défilé
paradoxe | paradox paradoxical contradiction | paradoxal contradiction paradoxalement
parallèle | parallel | parallèlement
paralympiques | paralympic paralympics | handisport
paralysé | paralysed paralyzed | paralyser paralysie bloqué
paramilitaires | paramilitary militia | milice milicien
paramètres | parameter setting | réglage critère
paramédicaux | paramedical paramedic | soignant
paraphé | sign initial | parapher signer
parapluie | umbrella | ombrelle
parasite | parasite pest | parasitaire parasiter
parasols | parasol umbrella sunshade | ombrelle
paraît | appear seem publish | paraître sembler apparaître
paraître | appear seem publish publication published | sembler parution apparaître publier publication
parce | because |
parcours | journey route career course | trajet carrière itinéraire
parcouru | travel cover run ran walk | parcourir parcours traverser
pardon | forgiveness pardon sorry apology | pardonner excuse grâce
pare | parry fend adorn | parer
pareil | similar same such | semblable identique tel
parenthèse | parenthesis bracket interlude break | pause interlude
parents | parent relative | père mère famille
parfait | perfect ideal perfection | perfection idéal parfaitement impeccable
parfaitement | perfectly fully | parfait
parfois | sometimes | quelquefois
parfum | perfume scent fragrance | odeur arôme parfumeur
paritaire | joint equal parity | parité
parité | parity equality | égalité paritaire
parking | parking car-park carpark lot | stationnement garer
parlement | parliament assembly | assemblée
parlementaire | parliamentary lawmaker mp parliament deputy representative | député sénateur parlement députés
parloir | parlour visit | visite
parlons | speak spoke spoken talk | parler discuter
parlé | speak spoke spoken talk | parler discuter évoquer
parodie | parody spoof mockery travesty | parodier pastiche satire mascarade parodique
parodique | parody satirical spoof | parodie satirique
paroisse | parish church | paroissial paroissien église
parole | word speech | discours mot déclaration
parquet | prosecutor prosecution | procureur
parrainages | sponsorship endorsement patronage | parrainer parrain signature
part | share part proportion percentage | portion quote-part fraction proportion pourcentage
partageait | share split | partager partage diviser
partageons | share | partager partage
partenaires | partner partnership | partenariat associé allié
partenariat | partnership partner | partenaire coopération collaboration
parterre | audience flowerbed floor | public assemblée
parti | party leave left gone | formation mouvement quitter partir
participatif | participatory crowdfunding participative | participation participer collaboratif
participation | participation turnout stake participate | participer participant contribution
particularité | particularity feature peculiarity | spécificité caractéristique singularité
particulier | particular individual private | spécifique particulièrement
particulièrement | particularly especially | notamment surtout
partie | match game part | match
partir | departure leave left | départ quitter
partisans | supporter follower partisan backer | sympathisant militant soutien adepte
partons | leave left go gone | partir départ
partout | everywhere across | ailleurs
paru | publish appear publication | paraître publier parution
parution | publication release | publication paraître sortie
parvenir | reach manage achieve | réussir arriver atteindre
parvenu | reach manage succeed | parvenir arriver
parviendra | succeed manage reach | parvenir réussir arriver
parviennent | manage reach succeed achieve | parvenir réussir arriver
parvient | manage reach succeed | parvenir réussir
parvis | forecourt square | esplanade place
passagers | passenger traveller | voyageur
passeport | passport |
passerelle | footbridge gangway bridge | pont passage
passion | passion | passionner passionné
passoires | sieve colander strainer |
passons | pass spend spent | passer passage
pasteur | pastor shepherd minister vicar | berger prêtre révérend
paternité | paternity fatherhood authorship | père
pathogène | pathogen pathogenic germ | virus microbe bactérie agent
pathologies | disease pathology illness condition | maladie affection pathologique
patience | patience patient | patienter patient
patient | patient sick patients | malade patience patients
patients | patient | malade patient
patinage | skating | patineur patin
patinoire | ice-rink rink skating | patinage
patriarche | patriarch | patriarcat père
patrie | homeland country fatherland motherland | pays nation patriotique
patrimoine | heritage wealth assets | héritage fortune richesse
patrimoniale | heritage estate wealth | patrimoine
patron | boss head chief owner director CEO | dirigeant chef pdg employeur directeur directrice PDG
patronat | employer business | patron employeur medef
patrouille | patrol | patrouiller ronde
patte | leg paw | jambe pied membre
pause | break pause | interruption arrêt trêve
pauvre | poor poverty | pauvreté
pauvres | poor | pauvreté démuni indigent
pauvreté | poverty poor | misère précarité pauvre
pavillon | house pavilion flag | maison villa drapeau
pavé | cobblestone paving slab stone | pierre dalle
payant | paying paid pay charge | payer paiement
payent | pay paid | payer
payeur | payer pay paid | payer
pays | country nation state | nation état national
pays-bas | netherlands dutch holland | néerlandais hollande hollandais
paysage | landscape scenery | panorama décor
paysanne | peasant farmer rural | paysan agriculteur
pdt | president | président
peau | skin | épiderme cutané
peignoir | bathrobe robe dressing-gown | robe
peine | sentence penalty sorrow convicted condemn | condamnation chagrin sanction condamner
peint | paint painting | peindre peinture peintre
peintre | painter artist painting | artiste peinture tableau
peinture | painting paint painter | peindre tableau toile peintre
peloton | peloton pack platoon squad | groupe coureurs
pelouse | lawn pitch grass turf | gazon terrain herbe
penche | lean favour consider look | pencher examiner incliner
pendant | during while | durant
pendu | hang hung hanged | pendre pendaison
pense | think thought believe | penser croire estimer pensée
penser | think believe | croire
pensionnaires | resident boarder | résident pensionnat
pensions | pension retirement | retraite rente
pensons | think thought | penser croire
pente | slope hill incline | versant côte inclinaison
perception | perception view collection | percevoir vision ressenti impression
percevant | receive perceive collect | percevoir toucher recevoir
percevoir | perceive receive collect | perception recevoir toucher discerner
percevra | receive collect perceive | percevoir toucher recevoir
perchiste | pole-vaulter vaulter | perche sauteur
perchoir | perch speakership | présidence
percuté | hit collided struck strike rammed | percuter heurter renverser collision
percée | breakthrough breach | avancée percer
perd | lose lost loss | perdre perte
perdre | lose lost loss defeat | perte défaite vaincu
perdu | lose lost loss | perdre perte
perdure | persist last endure continue | perdurer durer persister subsister
perfection | perfection perfect | parfait excellence
performance | performance achievement | prestation résultat performant exploit
performants | efficient high-performance effective | performance efficace compétitif
permanence | permanence office duty | permanent constamment bureau
permanent | permanent standing continuous | constant continu durable perpétuel permanence
permanente | permanent continuous constant | permanence constant continu
permet | allow enable permit | permettre autoriser
permettre | allow enable permit | autoriser permission
permettront | allow enable let permit | permettre autoriser
permis | permit license licence allow | permettre autorisation
permises | allow permit let | permettre autoriser
permission | permission leave permit authorization | autorisation permettre permis congé accord
perplexe | perplexed puzzled baffled | perplexité dubitatif
perpétré | perpetrate commit carry | perpétrer commettre
perpétuel | perpetual permanent endless | permanent éternel perpétuité incessant
perpétuité | life-sentence life perpetuity | réclusion perpète
perquisition | search raid | perquisitionner fouille
perquisitionné | search raid | perquisitionner perquisition fouiller
perron | steps doorstep | marche escalier
perroquet | parrot | perruche oiseau
perruques | wig | postiche
persan | persian iranian | perse iranien
perse | iran iranian persian | iran iranien
persifle | mock jeer taunt | persifler moquer railler
persiste | persist continue remain | persister continuer demeurer persistant
personnalisée | personalized custom personal tailored | personnaliser individualisé
personnalités | personality figure celebrity | célébrité vedette
personne | people person persons | personnes gens
personnes | people person individual persons | gens individu humain personne
perspective | prospect perspective outlook | avenir vue horizon
persuadé | persuade convince sure | persuader convaincre certain
persécution | persecution persecute | persécuter oppression
persécutés | persecuted | persécuter persécution opprimé
perte | loss lose lost | perdre déficit
pertinentes | relevant pertinent | pertinence approprié judicieux
perturbé | disrupt disturb disruption | perturber perturbation troubler
pervers | perverse pervert wicked | vicieux perversion malsain dépravé
perçoit | receive perceive collect | percevoir toucher ressentir
perçu | perceive see saw seen receive | percevoir ressentir toucher considérer perception
pesant | heavy weighing oppressive weigh | lourd peser oppressant
peser | weigh weight | poids
pessimistes | pessimistic pessimist gloomy | pessimisme défaitiste alarmiste
peste | plague pest | épidémie fléau
pesticides | pesticide herbicide | herbicide insecticide phytosanitaire glyphosate
petit | small little short | minuscule modeste réduit petite
petite | small little | petit
peu | little few |
peuple | people nation population inhabitants | population populaire habitants
peur | fear afraid scare fright | crainte effroi angoisse frayeur craindre redouter
phare | headlight lighthouse flagship | projecteur emblématique
pharmaceutique | pharmaceutical drug | médicament pharmacie laboratoire
pharmaceutiques | pharmaceutical drug | pharmacie médicament pharmacien
pharmacie | pharmacy chemist drugstore | pharmacien officine pharmaceutique
phase | phase stage | étape stade période
philosophe | philosopher thinker philosophy | philosophie penseur philosophique
philosophie | philosopher philosophy | philosophe
phocéenne | marseille | marseille marseillais
phoques | seal | otarie
phosphate | phosphate fertiliser | engrais
photo | photo picture photograph | photographie cliché photographe
photocopie | photocopy copy | copie photocopier photocopieur
photographe | photographer | photo photographier
photomontage | photomontage doctored | montage
phrase | sentence phrase quote | citation mot
physicien | physicist physics | physique scientifique
physique | physical physics physicist | physiquement corporel physicien
physiques | physical physics | corporel physiquement
phytosanitaires | pesticide phytosanitary | pesticide
phénomène | phenomenon | phénoménal
pianiste | pianist piano | piano musicien
piano | piano pianist | pianiste clavier
pic | peak | sommet record
pied | foot feet |
pierre | stone |
pigistes | freelance freelancer | journaliste indépendant
pilier | pillar mainstay prop | colonne soutien
piliers | pillar mainstay column prop | colonne soutien
pillages | looting plunder | piller pilleur
pilote | pilot driver | piloter aviateur conducteur
pilules | pill tablet | comprimé cachet
pinceau | brush paintbrush | brosse
pincent | pinch | pincer serrer
pioche | pickaxe pick | outil piocher
pionnier | pioneer trailblazer | précurseur initiateur
pionnière | pioneer trailblazer | pionnier précurseur
pipe | pipe |
pipeline | pipeline | oléoduc gazoduc
pipi | pee urine | urine uriner
pique | dig jab sting stung spade | piquer attaque moquerie
piratage | hacking piracy hack | pirate pirater cyberattaque
pire | worse worst | empirer mauvais aggraver
pis | worse udder | pire mamelle
piscine | pool swimming | bassin nage natation
piste | track runway lead trail | voie indice hypothèse
pistolet | pistol gun handgun firearm | arme revolver
pivoines | peony | fleur
pivot | pivot pivotal linchpin centre | axe central
pizzeria | pizzeria pizza | restaurant
pièce | room coin play piece | chambre
piège | trap snare | piéger embuscade guet-apens
piétine | trample stall stagnate | piétiner stagner
piétons | pedestrian walker | passant marcheur piétonnier
placard | closet cupboard | armoire
place | square place seat | esplanade lieu siège emplacement
placebo | placebo |
plafond | ceiling cap limit | limite plafonner
plafonnement | cap ceiling limit | plafonner plafond limite
plage | beach coast shore | littoral rivage côte
plaidoyer | plea advocacy | plaider plaidoirie défense
plaidé | plead advocate argue | plaider plaidoirie défendre
plaie | wound scourge sore | blessure fléau
plaignante | plaintiff complainant accuser | plainte plaignant victime accusatrice
plaindre | complain pity complaint | plainte déplorer
plaine | plain lowland | vallée
plainte | complaint complain lawsuit | plaignant
plaire | please like appeal | plaisir séduire
plaisantait | joke kid jest | plaisanter plaisanterie blaguer
plaisanterie | joke jest prank gag | blague plaisanter farce boutade
plaisir | pleasure enjoyment | joie plaire
plan | plan scheme project program | programme projet planifier
planches | board plank | scène bois planche théâtre
planifié | planned plan schedule | planifier planification prévoir programmer
plante | plant plants | plantes
plantes | plant herb plants | végétal plante
planète | planet | terre monde planétaire
planétaire | global planetary worldwide | mondial planète international
plaque | plate plaque | panneau immatriculation
plaques | plate plaque licence | immatriculation
plaquette | platelet brochure leaflet tablet | brochure dépliant
plasma | plasma |
plasticien | artist visual plastic | artiste sculpteur peintre
plastique | plastic | emballage
plastiques | plastic plastics | plastique
plat | dish flat meal cooking kitchen | mets repas recette cuisine
plateau | set tray plateau | studio
plateforme | platform | site
plausible | plausible credible likely | crédible vraisemblable possible
plaît | please like appeal | plaire aimer apprécier séduire
plein | full | rempli complet
pleurer | cry weep wept mourn tear | larme sangloter pleurs
pleut | rain | pleuvoir pluie
plexiglas | plexiglass perspex | vitre paroi
pli | fold envelope crease | plier enveloppe
plomb | lead | saturnisme
plongeant | plunge dive dove | plonger plongée
plongeon | dive diving plunge | plonger plongée chute
plongé | plunged plunge dived immersed | plonger plongeon plongeur immerger
plu | please liked rain | plaire apprécier pleuvoir
pluie | rain rainfall | pleuvoir pluvieux averse précipitations
plume | pen feather | stylo écriture
plupart | most majority | majorité
pluralisme | pluralism | pluraliste pluralité diversité
pluriannuelle | multiyear multi-year multiannual | pluriannuel
plusieurs | several many multiple | nombreux divers multiples
plutôt | rather instead |
plâtre | plaster cast | plâtrer plâtrier
plébiscitée | popular acclaim favour | plébisciter approuver plébiscite acclamer
plénière | plenary full session | assemblée session séance
pneumonie | pneumonia | pneumopathie maladie
pneus | tyre tire | pneumatique roue
poche | pocket bag |
pochette | sleeve cover pouch | couverture étui
podcasts | podcast broadcast | émission balado
podium | podium stage medal | estrade
pognon | dough cash money | argent fric
poids | weight burden weigh | peser
poignardé | stab knife | poignarder couteau
poignet | wrist cuff | main
poignée | handful handshake handle |
poils | hair fur coat | pelage fourrure pilosité
poing | fist punch |
point | point dot | élément aspect
poire | pear | fruit
pois | pea dot | légume
poison | poison venom | empoisonner toxique venin empoisonnement
poisson | fish fishing | pêche
poitrine | chest breast bosom | thorax sein torse
polaires | polar | arctique
polarisation | polarization polarisation | polariser division clivage
polarise | polarize polarise divide | polariser polarisation cliver diviser
poli | polite courteous polished | politesse courtois
police | police cop officer | policier gendarmerie forces-de-l'ordre policiers
policier | police officer | police policiers
policiers | policeman police officer cop | police agent gendarme policier
poliment | politely polite | poli politesse courtoisement
politesse | politeness courtesy polite | poli courtoisie civilité
politiciens | politician lawmaker | politique élu homme-politique
politico | political | politique
politique | politics policy political politician | politicien politiquement
politiques | political politician policy | politique politicien
politiser | politicize politicise politicization | politisation politique
politologue | political-scientist analyst | analyste expert
polluants | pollutant polluting polluter | pollution polluer
pollution | pollution contamination | polluer polluant contamination
pologne | poland polish | polonais
polonais | polish pole poland | pologne
polonaise | polish poland pole | pologne polonais
polyarthrite | arthritis polyarthritis | arthrite rhumatisme
polémique | controversy controversial row | controverse controversé
polémiques | controversy row controversial polemic | controverse scandale tollé débat dispute
pomme | apple potato | fruit
pompe | pump pomp | pomper faste
pompier | firefighter fireman | sapeur-pompier secouriste
pompiers | firefighter fireman | sapeur secours secouriste
ponctué | punctuate mark | ponctuer émailler jalonner
ponctuée | punctuate mark | ponctuer émailler
poneys | pony horse | cheval
pong | ping-pong table-tennis | ping-pong tennis
pont | bridge deck | viaduc passerelle
ponton | pontoon jetty dock | embarcadère quai
pop | pop |
populaire | popular working-class | popularité peuple
popularité | popularity | populaire
population | population people inhabitants | habitant peuple habitants
porc | pork pig hog swine | cochon porcin charcuterie
port | harbour |
portable | phone mobile | téléphone
portail | gate portal | porte grille
porte | door gate | portail entrée
porte-parole | spokesman spokesperson spokeswoman |
portefeuille | portfolio wallet | ministère maroquin porte-monnaie
porter | wear carry |
portions | portion section part stretch | part partie tronçon section
portière | door | porte
portons | carry wear wore worn bear | porter
portrait | portrait profile | description
portraits | portrait picture profile | photo peinture tableau
portuaire | port harbour dock | port
portugais | portugal portuguese | portugal
portugaise | portuguese portugal | portugais portugal
portugal | portuguese | portugais
posait | ask pose put lay laid | poser placer
posant | pose ask put lay laid | poser placer installer
posent | pose ask put lay laid | poser placer mettre
posera | pose put lay laid ask | poser
positif | positive | positivement
position | position stance | posture
positivité | positivity positive | positif
possession | possession own | posséder détention propriété
possibilité | possibility option opportunity | possible éventualité option
possible | possible possibly potential | éventuel possibilité envisageable
possède | own possess have hold | détenir avoir posséder propriétaire possession
poste | post position job station | fonction emploi
posteriori | afterwards retrospectively | après
posthume | posthumous posthumously | mort
postuler | apply application | candidater candidature postulant
posture | posture stance position | attitude position
pot | pot jar drink | bocal verre
potable | drinking drinkable potable | eau buvable
potentiellement | potentially possibly | potentiel éventuellement
potion | potion | remède
poubelles | bin garbage trash rubbish dustbin | ordures déchets détritus
pouce | thumb inch | doigt
poudre | powder gunpowder | explosif
poulain | foal colt protégé | cheval protégé élève
poules | hen chicken pool | poulet volaille groupe
poulet | chicken | volaille
poumons | lung pulmonary | pulmonaire
pourcentage | percentage percent share proportion | proportion taux part
pourchassés | chase hunt pursue | pourchasser poursuivre traquer
pourfendeur | critic slayer | détracteur
pourparlers | talk negotiation negotiations talks negotiate | négociation discussion dialogue négociations négocier
pourrai | could can | pouvoir
pourraient | could might may | pouvoir
pourrions | could can | pouvoir
pourront | can may able allow | pouvoir
poursuit | pursue continue prosecute sue | poursuivre continuer poursuite
poursuites | prosecution lawsuit pursuit | poursuivre
poursuivi | pursue continue prosecute sue | poursuivre poursuite continuer
poursuivre | continue pursue prosecute sue chase | continuer poursuite
poursuivront | continue pursue prosecute | poursuivre continuer poursuite
pourtant | yet however | cependant
pourvoir | fill provide appeal | remplir recours
pourvus | provide equip fill | pourvoir doter équiper
poussins | chick | poulet
poussière | dust dusty | poudre
poussé | push drive drove | pousser inciter
poutine | putin |
pouvait | could able | pouvoir
pouvions | could can | pouvoir
pouvoir | power can able | autorité puissance
pouvoirs | power authority | puissance autorité
pouvons | can may able | pouvoir
poème | poem verse poet poetry | poésie poète vers
poète | poet poetry poem | poésie poétique écrivain poème
poésie | poetry poem poet | poème poète poétique
pragmatique | pragmatic practical pragmatist | pragmatisme réaliste pratique
pragmatisme | pragmatism pragmatic | pragmatique réalisme
praticiens | practitioner doctor | médecin soignant
pratique | practice practise practical | pratiquer exercer commode
pratiques | practice practise practical | pratiquer méthode coutume
premier | first | première
première | first premiere prime | premier initial débuter
prend | take took taken | prendre
prendrai | take took taken | prendre prise
prendre | take took taken | saisir prise pris prises prit
prendront | take took taken | prendre
prennent | take took taken | prendre
prenons | take took taken | prendre prise saisir
prescription | prescription limitation | prescrire ordonnance
prescrire | prescribe prescription order | prescription ordonnance ordonner
prescrit | prescribe prescribed time-barred prescription | prescrire prescription ordonner
prescrits | prescribe prescribed prescription | prescrire prescription ordonnance
presqu | almost nearly | presque quasiment
presque | almost nearly | quasiment
presse | press media newspaper daily | journal média journaliste quotidien
pressenti | tip expect foresee foresaw | pressentir favori prévoir
pressing | pressing dry-cleaner pressure | teinturerie pression
pression | pressure press | tension
prestataire | provider contractor supplier | fournisseur prestation sous-traitant
prestations | benefit performance service | allocation performance service aide indemnité
prestige | prestige standing | prestigieux renommée
prestigieuse | prestigious renowned | prestige réputé renommé
prestigieux | prestigious renowned | prestige réputé renommé
preuve | proof evidence prove | prouver
primaire | primary | élémentaire
primates | primate ape monkey | singe
prime | bonus premium allowance award | bonus indemnité gratification récompense
primordial | essential vital paramount crucial | essentiel fondamental capital crucial
prince | prince royal princess | princier royal princesse
princesse | princess prince | prince duchesse
principal | main principal chief major | majeur essentiel central principale
principale | main principal major | principal majeur
printemps | spring springtime | printanier
prioritaires | priority | priorité prioritairement
priorité | priority | prioritaire privilégier
pris | take took taken catch caught | prendre saisir prise prises prit
prise | take took taken capture | prendre saisie capture pris prises prit
prises | take took taken | prendre pris prise prit
prison | prison jail imprison prisoner imprisoned inmate | détention emprisonner incarcérer pénitentiaire prisonnier détenu
prisonnier | prison jail prisoner imprisoned inmate | prison emprisonner détenu
prisonniers | prisoner inmate captive detainee | détenu captif prison emprisonner incarcéré
prit | take took taken | prendre pris prise prises
privatisation | privatization privatisation privatize | privatiser
privilégiée | privileged favour favor prefer | privilégier privilège favoriser
privé | private deprive | particulier priver
prix | prize award price cost | récompense coût coûter
prière | prayer pray | prier
pro | pro professional | professionnel
probabilité | probability likelihood likely chance | probable probablement vraisemblance
probablement | probably likely | vraisemblablement sûrement probable
probité | probity integrity honesty | honnêteté intégrité
problème | problem issue trouble difficulty | difficulté souci
problématique | problem problematic issue question | problème question enjeu
problématiques | problem problematic issue | problème question enjeu
processus | process | procédure
prochain | next coming upcoming | suivant futur
proche | close near relative aide | voisin entourage parent proximité
proche-orient | middle east | moyen-orient
proclamé | proclaimed declared | proclamer proclamation déclarer annoncer
procréation | procreation reproduction fertility ivf | pma fécondation
procureur | prosecutor attorney | parquet magistrat
procès | trial lawsuit | tribunal audience
procédure | procedure proceedings | procédural démarche
procédé | process method proceed | procéder méthode technique
prodige | prodigy wonder genius | génie surdoué
prodiguer | provide lavish give given | donner dispenser distribuer
producteur | producer grower | production produire réalisateur agriculteur
production | production output produce | produire produit fabrication
productivité | productivity productive | productif rendement
productrice | producer production | producteur produire production
produire | produce happen occur output product products | fabriquer production producteur produit produits
produisent | produce make | produire fabriquer production
produit | product produce goods products | production produire fabriquer marchandise article produits
produits | product produce goods products | produire production marchandise produit
profanation | desecration vandalism profanation | profaner vandalisme dégradation
professeur | teacher professor | enseignant prof
profession | work job employment | travail emploi métier
professionnalisme | professionalism professional | professionnel sérieux compétence
professionnels | professional | profession métier
profil | profile | portrait
profit | profit gain benefit | bénéfice profiter gain
profité | enjoy benefit profit | profiter bénéficier profit
profond | deep depth | profondeur
profonde | deep profound | profond profondeur
profondeur | deep depth | profond
proférées | utter make made shout | proférer prononcer lancer tenir
programme | program programme agenda schedule project plan | plan projet calendrier
progression | progress increase rise growth advance | hausse augmentation progresser avancée
progressivement | gradually progressively | graduellement progressif
progrès | progress advance improvement | avancée progression amélioration progresser
prohibition | prohibition ban | interdiction prohiber
proie | prey victim | victime cible
projecteur | spotlight projector floodlight | lumière
projectiles | projectile missile | balle jet
projection | screening projection | projeter séance
projet | project plan bill draft program | plan programme chantier
prolifération | proliferation spread | proliférer multiplication
prolongeant | extend prolong continue | prolonger prolongation allonger
prolongé | extend prolong extension prolonged | prolonger étendre prolongation
promenade | walk stroll promenade | balade promener randonnée
promener | walk stroll | promenade balader balade
promesse | promise pledge vow | promettre engagement serment
promet | promise pledge vow promising | promesse assurer garantir engager
promettre | promise pledge vow | promesse assurer engager
promis | promise pledge | promettre promesse
promiscuité | overcrowding promiscuity | surpopulation proximité
promise | promise pledge | promettre promesse engagement
promoteur | developer promoter | promouvoir
promotion | promotion advancement special class | promouvoir avancement nomination
promouvoir | promote promotion | promotion favoriser encourager
prompt | prompt quick swift | rapide promptement vif
promu | promote promotion promoted | promouvoir promotion nommer
promulgation | promulgation enactment signing | promulguer publication
promulguée | enacted promulgated signed | promulguer promulgation
prononcé | pronounce deliver speak rule | prononcer
pronostic | forecast prognosis prediction | prévision pronostiquer
propagande | propaganda disinformation | désinformation endoctrinement propagandiste
propagation | spread propagation | propager diffusion transmission
propager | spread propagate | propagation répandre diffuser
prophète | prophet muhammad | mahomet prophétie
propice | conducive favourable suitable | favorable opportun
proportion | proportion share percentage | part taux pourcentage proportionnel
propos | remark comment words | déclaration commentaire
proposer | propose proposal offer | proposition
proposerai | propose offer suggest | proposer proposition offrir
proposition | propose proposal offer | proposer
proposons | propose offer suggest proposal | proposer proposition offrir
proposé | propose offer suggest proposal | proposer proposition suggérer offrir
propre | clean own | propreté
propreté | cleanliness clean hygiene | propre hygiène nettoyage
propriétaire | owner landlord own | détenteur posséder propriété bailleur
propriété | property ownership estate | bien propriétaire domaine
propulseur | booster thruster rocket propeller | propulsion moteur
proscrit | banned prohibited outlawed forbidden | proscrire interdit banni prohibé
proscrits | ban outlaw outcast | proscrire interdire banni
prospective | foresight forecasting prospective | prévision
prospère | prosperous thriving thrive flourish wealthy | prospérer florissant riche prospérité fructueux
prospérité | prosperity wealth | prospère richesse
prostituées | prostitute prostitution sex-worker | prostitution péripatéticienne
prosélytisme | proselytism preaching | propagande endoctrinement conversion
protagonistes | protagonist player character | acteur personnage héros
protecteur | protective protector | protéger protection
protection | protection protect | protéger défense
protectrice | protective protector | protecteur protéger protection
protestant |  |
protestataires | protester demonstrator | manifestant contestataire
protester | protest object | protestation manifester contester dénoncer
prothèses | prosthesis implant prosthetic | implant
protocolaire | protocol ceremonial | protocole officiel
protocole | protocol procedure | procédure
prototype | prototype model | modèle maquette
protégeant | protect | protéger protection
protéger | protect shield | protection protecteur défendre
protéines | protein | protéine protéiné
proue | bow prow figurehead | avant étrave
prouver | prove proven proof | preuve démontrer
provenance | origin source from | origine provenir
provenant | come from originate | provenir provenance venir
proverbe | proverb saying adage | adage dicton
proviennent | come came originate stem | provenir provenance venir
provient | come came stem originate | provenir provenance émaner
province | province provincial region | provincial région
provincial | provincial province | province régional
proviseur | headteacher principal headmaster | principal directeur
provisions | provision supply reserve stock | réserve stock approvisionnement vivres
provisoire | provisional temporary interim | temporaire provisoirement
provocation | provocation incitement | provoquer provocateur provocant
provoquant | cause provoke trigger spark | causer entraîner déclencher susciter provoquer
provoqué | cause provoke trigger spark | causer entraîner déclencher susciter occasionner
proximité | proximity vicinity near | proche voisinage
prudemment | cautiously carefully prudently | prudence prudent
prudence | caution prudence care | prudent précaution prudemment
prudent | cautious careful prudent | prudence prudemment circonspect
prudents | cautious careful prudent | prudence vigilant précautionneux
près | near close nearly | proche
préalable | prior preliminary prerequisite | antérieur préliminaire condition
préavis | notice warning | avertissement
précaires | precarious insecure vulnerable | fragile instable précarité vulnérable
précarité | insecurity precariousness poverty hardship | précaire pauvreté misère instabilité
précaution | precaution caution | prudence précautionneux
précieuse | precious valuable | cher
précieux | precious valuable invaluable | inestimable
précipité | rushed hasty hurried rush | précipiter hâtif précipitation
précis | precise accurate exact specific | exact préciser précision
précisions | detail clarification precision | détail précis éclaircissement préciser
précisé | specify clarify add said | préciser détailler précision expliquer
précoce | early premature | prématuré anticipé
préconisations | recommendation advice | recommandation préconiser conseil
préconise | recommend advocate advise | recommander préconiser conseiller prôner
précédemment | previously earlier before | auparavant avant
précédent | previous precedent earlier former preceding | antérieur ancien dernier
précédente | previous precedent earlier former preceding | précédent antérieur ancien dernier
prédestinait | predestine destine | destiner
prédicateur | preacher cleric | prêcheur imam
prédiction | prediction forecast predict | prédire prévision pronostic
prédilection | predilection favourite favorite | préférence favori préféré
prédire | predict forecast prediction | prédiction prévoir
prédisent | predict forecast foretell foretold | prédire prédiction prévoir
prédit | predicted predict forecast foretold | prédire prédiction prévoir pronostiquer
prédécesseur | predecessor | devancier précédent
préfacé | prefaced foreword preface | préface préfacer
préfectorale | prefectural prefect prefecture | préfecture préfet
préfecture | prefecture | préfet préfectoral
préfet | prefect | préfecture préfectoral
préfèrent | prefer favour favor | préférer privilégier préférence
préférence | preference prefer favour | préférer privilégier
préféré | prefer favorite favourite | préférer favori préférence
préjudice | harm damage prejudice injury | dommage tort dégât
préjugés | prejudice bias stereotype | stéréotype cliché a-priori
prélat | prelate bishop | évêque cardinal
préliminaire | preliminary initial | préalable provisoire
prélude | prelude | préambule préliminaire
prélèvement | sample levy deduction | prélever ponction échantillon
prématurée | premature early | précoce anticipé prématurément
prémunir | protect guard | protéger
préméditée | premeditated premeditation planned | préméditation prémédité
prénom | name first-name | nom
préoccupation | concern worry | préoccuper inquiétude souci
préparatifs | preparation arrangements prepare | préparation préparer
préparatoire | preparatory preliminary | préparation préparer préliminaire
préparer | prepare preparation | préparation préparatif
préparons | prepare plan | préparer préparation
prérogatives | prerogative power privilege | pouvoir privilège attribution
présence | presence present attendance | présent
présentiel | in-person face-to-face on-site | présence
présenté | present introduce show presentation | présenter présentation exposer montrer
préservatifs | condom | capote contraceptif
préserver | preserve protect conserve | préservation protéger conserver sauvegarder
présidence | presidency presidential president | président présidentiel élysée présidente
président | president chairman chair presidency | présidence présidentiel présider dirigeant présidente
présidente | president chairwoman presidency | président présidence dirigeante
présidentielle | presidential election | présidence élection scrutin
présomption | presumption assumption | présumer supposition
présumé | alleged suspected presumed | suspect soupçonner prétendu
prétend | claim pretend | prétendre affirmer
prétendre | claim pretend allege | affirmer prétention soutenir
prétendu | alleged so-called claim supposed | prétendre supposé soi-disant présumé
prétention | claim pretension ambition | prétendre ambition prétentieux
prétexte | pretext excuse | excuse prétexter motif
prévaloir | prevail claim | primer
prévaut | prevail dominate | prévaloir dominer primer
prévenir | prevent warn prevention | prévention avertir empêcher
préventif | preventive preventative pre-emptive | prévention préventivement prévenir
prévention | prevention preventive | prévenir préventif
prévenu | defendant warn prevent | accusé prévenir avertir
prévient | warn prevent | prévenir avertir prévention
prévisible | predictable foreseeable | prévoir attendu
prévisions | forecast prediction outlook | prévoir pronostic projection
prévoit | plan provide forecast expect | prévoir prévision
prévoyait | planned provided plan expected | prévoir envisager planifier
prévu | plan expect schedule forecast | prévoir programmer prévision
prévue | plan expect schedule | prévoir prévu programmer
prêche | sermon preach preaching | sermon prêcher prédicateur
prêt | loan ready lend lent | emprunt prêter préparé
prêtre | priest clergyman | curé abbé ecclésiastique prélat religieux
prône | advocate promote preach recommend | prôner préconiser défendre recommander
pseudo | pseudo pseudonym username | pseudonyme surnom
pseudonyme | pseudonym alias nickname | surnom pseudo alias
psy | shrink psychiatrist psychologist therapist | psychiatre psychologue psychanalyste
psychiatre | psychiatrist | psychiatrie psychiatrique psy médecin
psychiatrique | psychiatric mental psychiatry | psychiatrie psychiatre
psychologique | psychological mental | psychologie moral mental
psychologue | psychologist therapist | psychologie psy thérapeute
psychologues | psychologist | psychologie psy thérapeute
psychose | psychosis panic | folie psychotique
pub | ad advert pub | publicité bar
puberté | puberty adolescence | adolescence pubère
public | public audience crowd | audience spectateur publiquement
publication | publish published | publier paraître
publicitaires | advertising ad advertiser | publicité pub
publicité | advertising advertisement ad publicity commercial | pub publicitaire réclame annonce
publier | publish published publication | publication paraître
publique | public state | public étatique
publiques | public | public
publié | publish release publication | publier publication paraître diffuser
puces | chip flea microchip | microprocesseur semi-conducteur parasite
pudeur | modesty decency | pudique décence retenue
puis | then |
puisque | since because | car
puissance | power strength | puissant force pouvoir
puissant | strong powerful | fort
puisse | can may | pouvoir
puits | well shaft pit | forage
pull | sweater jumper pullover | chandail tricot
pulmonaire | lung pulmonary | poumon respiratoire
pulvérisé | spray smash pulverise shatter | pulvérisation détruire battre
puni | punish punished penalize | punir sanctionner punition châtier
punir | punish punishment penalize | punition sanctionner châtier
punition | punishment penalty punish | punir sanction châtiment peine
punitive | punitive | punition répressif
pupitre | desk lectern podium | bureau
pure | pure sheer | pureté
purement | purely simply merely | simplement uniquement
purge | purge serve | purger épuration
putain | whore hooker damn | prostituée pute
putsch | coup putsch | putschiste coup
pyjama | pyjamas pajamas |
pâle | pale pallid faint | blême livide pâleur
pâtisserie | pastry cake bakery | gâteau pâtissier
pâtissier | pastry-chef confectioner | pâtisserie boulanger
pâture | pasture grazing fodder | pâturage prairie
pèlerins | pilgrim | pèlerinage fidèle
père | father dad | papa paternel
pèsent | weigh weight | peser poids
péages | toll |
pédagogie | education teaching pedagogy explanation | enseignement pédagogique éducation explication
pédagogique | educational teaching pedagogical | pédagogie éducatif enseignement
pédiatre | paediatrician pediatrician | pédiatrie médecin
pédiatrique | paediatric pediatric | pédiatrie pédiatre enfant
pédophiles | paedophile pedophile child-abuser paedophilia | pédophilie pédocriminel pédocriminalité
pédopornographiques | child-pornography paedophile | pédopornographie pédophile
pékin | beijing |
pénale | criminal penal | pénalement
pénaliser | penalize penalise punish hurt | pénalité sanctionner pénalisation désavantager
pénalité | penalty fine sanction | sanction amende pénaliser peine
pénibilité | hardship arduousness arduous | pénible dureté
pénible | painful hard difficult tedious arduous | difficile dur pénibilité éprouvant
péninsule | peninsula | presqu'île
pénitentiaire | prison penitentiary | prison carcéral
pénurie | shortage lack | manque rareté carence
pénétrer | enter penetrate break broke | entrer pénétration introduire
péremption | expiry expiration lapse | périmé expiration
pérenne | sustainable lasting permanent long-term | durable pérenniser permanent
péri | die perish | périr mourir décéder
péril | peril danger risk | danger risque menace
périlleux | perilous dangerous risky | dangereux risqué péril hasardeux
périmètre | perimeter scope area | zone secteur enceinte
périmés | expired outdated stale | expiré péremption dépassé obsolète
période | period time era | époque durée ère
périphérie | outskirts suburb periphery edge | banlieue périphérique
périphérique | ring-road beltway peripheral outer | rocade boulevard périphérie
périple | journey trip trek voyage | voyage odyssée tournée trajet
périscolaire | extracurricular after-school | extrascolaire
péruvien | peruvian peru | pérou
pétanque | petanque boules bowls | boule
pétards | firecracker banger joint | joint
pétersbourg | petersburg |
pétition | petition |
pétrole | oil petroleum crude | brut pétrolier hydrocarbure
pétroliers | oil tanker | pétrole tanker
pêche | fishing fish peach | pêcheur pêcher halieutique poisson
qatar | qatari | qatari
qatari | qatar | qatar
quadragénaire | forty forties fortysomething | quarantaine quarante
quadrillé | gridded patrolled | quadriller quadrillage surveillé
quadruple | quadruple fourfold | quadrupler quatre
quai | quay platform dock wharf |
qualificatif | term label epithet qualifying | adjectif épithète qualifier
qualifié | qualify describe qualification | qualifier qualification décrire
qualité | quality | qualitatif atout
quantifier | quantify measure | chiffrer mesurer évaluer
quantité | quantity amount volume | volume nombre montant
quarantaine | quarantine forty isolation | isolement confinement quarante
quarante | forty | quarantaine
quartier | district neighborhood neighbourhood | arrondissement voisinage
quartiers | neighbourhood neighborhood district quarter | arrondissement voisinage cité
quasi | almost nearly virtually | presque quasiment
quasiment | almost nearly virtually | presque pratiquement
quatorzaine | quarantine fortnight isolation | quarantaine isolement confinement
quatorze | fourteen | quatorzième
quatre | four | quatrième
quatrième | fourth | quatre
quatuor | quartet four | quartet
quelconque | any some ordinary | banal
quelques | few some | plusieurs certains
quenelle | quenelle dumpling | geste
querelle | quarrel dispute feud row | dispute différend conflit
questeurs | quaestor | questure député
question | question issue matter | interrogation interroger sujet problème
questionnaire | questionnaire survey | sondage formulaire enquête
queue | queue tail line | file file-d'attente
quinquagénaire | fifties fiftysomething man woman | homme femme
quinquennat | term presidency mandate | mandat présidence
quintuple | quintuple fivefold | quintupler cinq
quinzaine | fifteen fortnight | quinze
quinze | fifteen | quinzaine
quitter | departure leave left | départ partir
quitté | leave left quit | quitter partir abandonner départ
quoique | although | bien
quorum | quorum | majorité
quota | quota cap | contingent
quotas | quota limit | plafond contingent
quotidien | daily everyday newspaper press | journal journalier quotidiennement presse
quotidiennement | daily everyday | quotidien chaque-jour journalier
québécoise | quebec quebecer | québec québécois
quête | quest search collection | recherche collecte
rabais | discount rebate reduction | remise réduction ristourne solde
rabbin | rabbi rabbinical jewish | grand-rabbin rabbinique
rabot | plane cut | raboter coupe réduction
racaille | scum rabble thug | voyou délinquant canaille
raccompagné | escort accompany deport | raccompagner reconduire accompagner
raccordé | connect link | raccordement relier connecter
raccourcir | shorten cut shorter | écourter abréger réduire
raccroché | hang hung retire | raccrocher
race | race breed | ethnie racial
rachat | takeover buyout acquisition purchase buy bought | racheter acquisition reprise achat
racheter | buy bought purchase redeem takeover | rachat acheter acquérir reprendre
raciale | racial race racist | race racisme raciste ethnique
racines | root origin | origine enraciner
racisme | racism racist | raciste discrimination xénophobie
raciste | racist racism | racisme xénophobe
racket | racket extortion racketeering | extorsion racketter
raconte | tell told recount story | raconter récit relater
radars | radar camera | détecteur
radiation | radiation removal striking-off | radier exclusion
radical | radical extreme drastic | radicalisation extrême
radicalisation | radicalisation radicalization radical | radicaliser extrémisme
radicalisés | radicalise radicalize radical | radicaliser radicalisation extrémiste
radicalité | radicalism radical | radical extrémisme
radio | radio station | antenne
radioactifs | radioactive | radioactivité nucléaire irradié
radiologie | radiology radiologist | imagerie radiologue radiographie
raffinage | refining refine refinery | raffinerie raffiner
raffineries | refinery | raffinage raffiner
rafle | roundup raid | rafler arrestation
rafraichissantes | refreshing cool | rafraîchissant rafraîchir frais
rage | rage rabies fury | fureur colère
raid | raid strike | attaque incursion descente
raillé | mocked mock jeered ridiculed | moquer railler ironiser ridiculiser raillerie
raison | reason cause right | motif cause justification
rajeunir | rejuvenate younger rejuvenation | rajeunissement
rajouter | add | ajouter additionner
ralentir | slow slowdown decelerate | ralentissement freiner
rallier | rally join reach | rejoindre ralliement
rallongé | extend lengthen | rallonger prolonger allonger
ramasser | pick collect gather | ramassage collecter recueillir
rame | train oar trainset | train métro
ramener | bring brought reduce back | rapporter rapatrier reconduire
rampe | ramp rail banister | ramper
rancune | grudge resentment rancour bitterness | rancœur ressentiment rancunier
rancœur | resentment bitterness rancour | rancune amertume ressentiment
randonneurs | hiker walker | marcheur promeneur randonnée
rang | rank row place status | place position classement statut
ranimer | revive resuscitate rekindle | réanimer raviver relancer
rançon | ransom payment | rançonner
rapatriement | repatriation evacuation repatriate | rapatrier retour évacuation
rapide | speed fast | vitesse
rapidement | quickly rapidly fast soon | vite rapide rapidité
rapidité | speed quickness swiftness | rapide vitesse célérité promptitude
rappelle | recall remind call | rappeler souvenir rappel
rapport | report relationship ratio | compte-rendu étude relation lien
rapprochement | rapprochement reconciliation merger | rapprocher réconciliation
raquette | racket racquet snowshoe |
rarement | rarely seldom | rare
rares | rare scarce few | rarement rareté exceptionnel
rareté | rarity scarcity | rare pénurie
rarissime | rare | rare exceptionnel
rassemblement | rally gathering gather | manifestation meeting rassembler attroupement
rassurer | reassure reassurance | tranquilliser apaiser
ratification | ratification ratify approval | ratifier entériner approbation
rationnelle | rational | raisonnable logique rationalité
ratissage | sweep combing search | ratisser fouille
rattaché | attached affiliated linked attach | rattacher rattachement relier
rattraper | catch caught make-up recover | rattrapage combler récupérer
raté | missed failed failure botched | manquer échouer rater échec
ravagé | ravaged devastated destroyed | ravager dévasté dévaster détruire ravage
ravir | delight snatch seize | enchanter arracher ravi
ravisseurs | kidnapper captor abductor | kidnappeur enlèvement rapt
ravitaillement | supply supplies refuelling resupply | approvisionnement ravitailler
ravivé | revive rekindle | raviver ranimer
rayon | ray department shelf radius | étagère
rayé | scratch strike struck stripe delete | rayer supprimer radier
rdv | appointment meeting rendezvous | rendez-vous
rebaptisé | rename renamed rebrand | rebaptiser renommer
rebelles | rebel insurgent | insurgé rébellion rebeller
rebond | rebound bounce recovery | rebondir reprise
rebours | backwards countdown counter | contraire envers inverse
rebroussé | turn-back turn retrace | rebrousser demi-tour
rebâtir | rebuild rebuilt reconstruct | reconstruire reconstruction
recadré | rebuke reprimand correct reframe | recadrer recadrage rappeler réprimander
recalé | failed rejected | recaler refusé éliminé
recel | handling possession receiving | receler receleur dissimulation
recensés | record count census | dénombrer compter enregistrer recensement
recentrer | refocus focus | recentrage concentrer
recettes | revenue recipe takings income | revenu rentrée plat
recevait | receive host get got | recevoir accueillir
recevoir | receive host get got welcome | accueillir réception
recevons | receive welcome host | recevoir accueillir réception
recevra | receive host get | recevoir accueillir
recevront | receive get got host welcome | recevoir obtenir accueillir réception
rechargeable | rechargeable recharge | recharger recharge
recharger | recharge reload charge | recharge rechargeable
recherche | research search seek sought | chercheur rechercher étude
rechigne | balk grumble reluctant baulk | rechigner renâcler hésiter
reclus | recluse reclusive cloister | ermite isolé cloîtré
recommandations | recommendation advice recommend guideline | recommander conseil préconisation avis
recommencer | restart resume again | reprendre refaire
recomposition | realignment reshaping recomposition | recomposer réorganisation
reconductible | renewable open-ended | renouvelable reconduire
reconduction | renewal extension | reconduire renouvellement prolongation
reconduire | renew deport escort | renouveler reconduction expulser
reconduit | renew reappoint extend re-elect | reconduire reconduction renouveler prolonger
reconduite | renew deportation escort return | reconduire expulsion renouveler
reconfinement | lockdown | confinement reconfiner
reconnaissable | recognizable recognisable identifiable | identifiable reconnaître
reconnaissance | recognition gratitude acknowledgement | reconnaître gratitude
reconnaissant | grateful thankful recognising | reconnaître gratitude admettre reconnaissance
reconnaît | recognise recognize acknowledge admit | admettre avouer reconnaissance reconnaître
reconnaître | recognise recognize acknowledge admit | admettre reconnaissance avouer
reconnu | recognize acknowledge admit | reconnaître reconnaissance admettre
reconquérir | reconquer regain retake win-back | reconquête reprendre
reconquête | reconquest recapture regain | reconquérir reprise
reconstituer | reconstruct rebuild rebuilt replenish | reconstitution recréer reconstruire
reconstitution | reconstruction reenactment replenishment | reconstituer reconstruction
reconstitué | reconstruct recreate reconstruction | reconstitution reconstruire
reconstruction | reconstruction rebuilding rebuild rebuilt | reconstruire rebâtir
reconstruire | rebuild rebuilt reconstruct | reconstruction
reconversion | retraining conversion | reconvertir conversion transformation
reconvertie | convert retrain turn | reconvertir reconversion transformer
record | record |
recoupant | cross-check overlap | recouper recoupement
recours | appeal recourse resort | appel recourir
recouvert | cover covered coat | recouvrir couvrir
recouvre | cover recover regain | recouvrir recouvrer couvrir
recrudescence | resurgence upsurge surge | hausse regain augmentation résurgence flambée
recrue | recruit signing | recruter recrutement
recrues | recruit | recrutement recruter conscrit
recrutement | recruitment hiring recruit | recruter embauche
recteur | rector | rectorat
rectificatif | correction amended rectification | correction rectification rectifier
rectifié | rectify correct amend | rectifier corriger rectification correction
rectorat | rectorate education | académie recteur
rectrice | rector | recteur rectorat
recueilli | collect gather obtain | recueillir collecter récolter
recul | decline retreat fall drop | reculer baisse diminution repli
recyclage | recycling recycle | recycler
redescendre | descend fall fell drop | baisser descendre
redescendu | descend fall fell fallen | redescendre baisser
redescendus | descend fall fell fallen | redescendre baisser
redevance | fee royalty licence license | taxe droit contribution
redevenir | become-again become again return | revenir
redevenu | become became again | redevenir
redevient | become became again | devenir
rediriger | redirect reroute | réorienter
redis | repeat reiterate | redire répéter
redistribuer | redistribute reallocate | redistribution répartir distribuer
redistribution | redistribution reallocation | redistribuer répartition
redit | repeat reiterate | redire répéter réaffirmer
redonner | restore give gave back | rendre restituer
redoublé | repeat redouble intensify | redoubler intensifier
redoute | fear dread afraid | craindre redouter peur crainte appréhender
redressement | recovery receivership adjustment | redresser relèvement
redéfinir | redefine | redéfinition
redémarrage | restart reboot recovery | reprise relance redémarrer
refaire | redo remake repair | recommencer rénover réparer
refait | redo remake redone again | refaire rénover
refaite | redone redo remade rebuilt | refaire réfection rénové
refermé | close shut | refermer fermer
reflux | reflux ebb decline | recul baisse retrait
reflète | reflect reflection mirror | refléter reflet traduire
refondation | overhaul rebuild refoundation reform | refonder réforme reconstruction
refonte | overhaul reform redesign revamp | refondre réforme réorganisation
refoulé | turn repressed push expel | refouler refoulement repousser expulser
refroidissement | cooling chill cool | refroidir
refus | refusal rejection refuse reject | refuser rejet rejeter
refuser | refuse reject refusal | refus rejeter
refusé | refuse refusal reject deny | refuser refus rejeter décliner
regagné | regained returned | regagner retourner rentrer récupérer
regain | resurgence renewal | renouveau recrudescence
regard | look gaze glance | regarder
regarder | watch look |
regardons | look watch | regarder observer regard
registre | register registry record | liste fichier
regrette | regret lament | regretter déplorer regret
regroupe | group gather bring | regrouper rassembler réunir
rehaussé | raise enhance heighten boost | rehausser relever augmenter
reine | queen | royal souverain monarque
rejeter | refuse reject refusal | refuser refus
rejeté | reject rejection dismiss | rejeter rejet refuser
rejoignent | join meet | rejoindre rallier
rejoindre | join rejoin reach | rallier adhérer intégrer
rejoint | join rejoin reach | rejoindre rallier adhérer intégrer
relaie | relay report share pass | relayer relais diffuser
relais | relay | relayer
relance | recovery stimulus revive | relancer reprise redémarrage
relation | relations ties relationship | relations liens
relations | relation relationship tie ties | rapport lien relation liens
relativement | relatively fairly | assez plutôt
relativisé | downplay minimise minimize | relativiser minimiser nuancer
relaxé | acquit clear discharge | relaxer acquitter relaxe blanchir
relayé | relay share report | relayer transmettre
reliant | link connect | relier lier connecter joindre liaison
relief | relief terrain | montagne
religieuses | religious nun | religion religieux
religieux | religious cleric clergy religion | religion spirituel clergé moine
religion | religion faith religious | religieux foi culte
relire | reread read proofread | relecture lire
relisait | reread proofread | relire relecture
relocalisation | relocation reshoring | relocaliser rapatriement
relocaliser | relocate reshore relocation | relocalisation rapatrier réimplanter
relogement | rehousing relocation | reloger hébergement
relu | reread read | relire relecture
relâchement | relaxation easing release complacency | relâcher laxisme assouplissement négligence
relève | relief raise note | relever remplacement
relégué | relegated demoted | reléguer relégation rétrogradé
remaniement | reshuffle | remanier
remarquer | notice note remark | remarque noter constater
remarqué | noticed noted remarked remarkable | remarquer noter remarque observer
remboursement | repayment refund reimbursement repay repaid | rembourser restitution
remdesivir | remdesivir antiviral | antiviral médicament
remercié | thank thanks dismiss | remercier remerciement
remet | hand give award put question | remettre donner remise
remettre | hand give gave award send sent convey transmit deliver | donner remise rendre livrer envoyer transmettre adresser
remis | hand deliver give gave given | remettre remise
remise | discount presentation delivery handover | remettre rabais ristourne
remonte | rise rose go back climb | remonter remontée
remords | remorse regret | regret repentir culpabilité
remorques | trailer tow | remorquer caravane
remous | stir turmoil backlash commotion | agitation trouble polémique
rempart | rampart bulwark wall | muraille barrage protection
remplacer | replace replacement substitute succeed successor | remplacement remplaçant succéder successeur
remplir | fill complete fulfil | remplissage compléter
remporter | victory win won defeat | victoire vaincre gagner
remporté | win won victory | remporter gagner victoire
remuant | stir move restless | remuer agiter turbulent
remède | remedy cure treatment | traitement médicament remédier
remémore | recall remember | rappeler souvenir
renchéri | added add | ajouter renchérir surenchérir
rencontre | meeting meet met encounter match appointment | réunion entrevue rencontrer rendez-vous entretien tête-à-tête
rencontrer | meeting meet met | rencontre
rencontrons | meet met meeting | rencontrer rencontre
rendez | appointment meeting | rendez-vous rencontre
rendez-vous | meeting appointment | entrevue entretien rencontre tête-à-tête
rendre | make made return visit | restituer rendu
rendront | return make made render | rendre
rendu | return make made | rendre
renfermant | contain enclose | contenir renfermer
renflouer | bail refloat bailout | renflouement recapitaliser
renforcer | strengthen reinforce boost | renforcement consolider
renfort | reinforcement backup support | renforcer appui soutien
renier | deny renounce disown | reniement désavouer renoncer
renom | fame renown | réputation notoriété
renoncé | renounce abandon forgo waive relinquish | renoncer abandonner renoncement retirer
renouer | renew resume reconnect | reprendre rétablir
renouveau | renewal revival resurgence | renouvellement renaissance renouveler
renouvelables | renewable | renouveler durable
renouvellement | renewal renew | renouveler reconduction
renseignement | intelligence information | information espionnage renseigner
rentabilité | profitability profitable | rentable profit
rentable | profitable cost-effective viable | rentabilité profitable lucratif
rentrée | return back-to-school september | rentrer scolaire
renversé | overthrown overthrow toppled overturned knocked spilled | renverser renversement percuter chuter destituer
renvoie | send dismiss fire return refer | renvoyer renvoi licencier
renvoyer | dismiss fire fired sacked | licencier limoger
renvoyé | dismiss fire refer send sent | renvoyer renvoi licencier expulser
renégocier | renegotiate | renégociation négocier
reparlé | talk speak spoke spoken discuss | reparler parler évoquer
reparti | leave left restart share | repartir
repas | meal lunch dinner | déjeuner dîner manger
repasser | iron return pass | revenir repassage
repenser | rethink rethought reconsider | revoir réinventer refondre reconsidérer
repenti | repentant reformed informant | repentir pénitent repentance
repli | withdrawal decline fall retreat | recul baisse retrait replier
replonger | relapse plunge sink sank sunk | rechuter retomber plonger
report | postponement delay postpone | reporter ajournement repousser
repos | rest break | reposer pause
repose | rest rely lie | reposer appuyer repos
repoussé | postpone delay repel reject | repousser reporter rejeter différer
reprenant | resume take took repeat | reprendre reprise
reprend | resume take back restart | reprendre reprise recommencer
reprendre | resume take took retake recover | reprise recommencer récupérer redémarrer
reprendront | resume restart return take took taken | reprendre reprise recommencer
repris | resume take took retake recover | reprendre reprise recommencer récupérer
reprise | recovery resumption resume | reprendre redémarrage relance
reproche | reproach blame criticism | reprocher critique
reproducteurs | breeder reproductive breeding | reproduction reproduire
reproduction | reproduction breeding copy reproduce | reproduire copie procréation
reproduire | reproduce replicate repeat happen | reproduction copier répéter
reproduise | happen recur repeat reproduce | reproduire répéter
reproduit | reproduced reproduce repeated copied | reproduire reproduction copié
reproduits | reproduced repeated copied | reproduire reproduction copié répété
reprogrammée | rescheduled reprogrammed postponed | reprogrammer reporté
représailles | reprisal retaliation | vengeance riposte
représentant | representative represent envoy | représenter délégué porte-parole
représentatif | representative | représenter représentativité
représentativité | representativeness representation representative | représentatif représentation
reptiles | reptile | serpent lézard
republication | republication republish reprint | republier réédition
repéré | spot locate identify | repérer localiser détecter
repêchage | repechage recovery second-chance | repêcher rattrapage
requalification | requalification reclassification redevelopment | requalifier reclassement
requiert | require need | requérir exiger nécessiter demander
requin | shark | squale
requis | required requested necessary | requérir demander exigé nécessaire
requérants | applicant claimant plaintiff | demandeur plaignant requête
requête | request petition application | demande sollicitation recours
rescapés | survivor | survivant
rescousse | rescue aid help | secours aide
respect | respect compliance comply | respecter observation
respectons | respect comply | respecter respect
respectueuse | respectful friendly | respect respecter
respectueux | respectful friendly | respect respecter
respiratoires | respiratory breathing | respiration respirer pulmonaire
respirent | breathe breath | respirer respiration
respirer | breathe breath breathing | respiration souffler respiratoire
responsabilité | responsibility liability responsible | responsable
responsable | responsible official head leader chief | dirigeant chef responsabilité leader
ressemblance | resemblance similarity likeness | similitude ressembler
ressemble | resemble look like similar | ressembler ressemblance semblable
ressens | feel felt | ressentir sentiment éprouver
ressent | feel felt | ressentir éprouver sentir
ressenti | felt feel feeling | ressentir sentiment éprouver sensation
ressentiment | resentment bitterness grudge | rancoeur rancune amertume
resserrer | tighten narrow | serrer resserrement
ressortissants | national citizen | citoyen compatriote
ressources | resource | moyen
restaurant | restaurant eatery | restaurateur brasserie restauration
reste | remain stay rest | rester demeurer restant
rester | stay remain | demeurer
restituer | return restore give gave | rendre restitution remettre
restitution | restitution return restoration | restituer retour remise rendre
restitué | return restore | rendre restitution restituer
resto | restaurant eatery | restaurant brasserie
restons | stay remain | rester demeurer
restreignant | restrict limit curb | restreindre limiter restriction
restreindre | restrict limit curb | restriction limiter réduire
restreint | restrict limit small | limiter réduire restreindre restriction
restrictions | restriction limit curb | restreindre limitation
restrictives | restrictive tight | restriction limitatif strict
restructuration | restructuring reorganization overhaul | restructurer réorganisation
resurgi | resurfaced reappeared | resurgir réapparaître ressurgir
retard | delay late lag | retarder délai tarder
retentissant | resounding stunning | éclatant retentir
retenu | retain hold held detain select | retenir sélectionner choisir
retenue | retain restraint hold held detain | retenir modération
retiendra | retain remember hold held | retenir garder
retient | hold held retain remember detain | retenir garder
retirer | withdraw withdrew withdrawn remove | retrait enlever
retombées | fallout benefit consequence | conséquence répercussion
retoquée | reject overturn | rejeter censurer
retour | return back comeback | revenir rentrer retourner
retourner | return overturn | revenir retour renverser
retracer | trace retrace recount track | relater raconter reconstituer
retrait | withdrawal withdraw withdrew pullout removal | retirer désengagement départ
retraites | retirement pension retire | retraite retraité pension
retranché | entrenched barricaded hide hid hidden | retrancher barricader réfugier
retransmis | broadcast air televise | retransmettre diffuser retransmission
retransmise | broadcast televised air | retransmettre retransmission diffuser
retransmission | broadcast retransmission | diffusion retransmettre
retravailler | rework revise rewrite | remanier réviser travailler
retrouvailles | reunion reunite | retrouver réunion rencontre
retrouvé | find found recover | retrouver découvrir trouver
retweeté | retweet share | retweeter partager relayer
revalorisation | increase raise upgrade | hausse augmentation revaloriser relèvement
revaloriser | upgrade raise increase revalue | revalorisation augmenter rehausser
revanche | revenge rematch | vengeance
revendications | demand claim | revendiquer réclamation exigence
revendiqué | claimed claim responsibility | revendiquer revendication réclamer
revenir | return come came back | retour retourner rentrer
revente | resale resell resold | revendre vente vendre
revenu | income revenue return | salaire revenir
revers | setback defeat reverse backhand | échec défaite
reverser | pay paid donate transfer | verser donner
reviendra | return come back | revenir retour retourner
reviendrai | return come came back | revenir retour
reviennent | return come back | revenir retour
revient | return come came comeback | revenir retour retourner
revirement | reversal u-turn turnaround | volte-face changement
revisiter | revisit reinterpret | réinterpréter
revivre | relive revive | renaître
revoie | revise review see saw | revoir réviser
revoir | review revise farewell | réviser révision réexaminer
revue | review magazine journal | magazine périodique publication journal
revêt | wear wore worn don take took | revêtir porter
revêtu | coated wearing wore covered | revêtir vêtu revêtement recouvert
reçoit | receive host welcome | recevoir accueillir
reçu | receive get got host | recevoir accueillir réception obtenir
rhinocéros | rhinoceros rhino | animal
rhumatoïde | rheumatoid | rhumatisme
rhume | cold |
rhétorique | rhetoric rhetorical | discours éloquence oratoire
riad | riyadh riad | arabie
riant | laugh laughing | rire hilare
riche | rich wealth fortune | richesse fortune
riches | rich wealthy | richesse fortuné aisé
richesse | wealth rich riches fortune | riche fortune patrimoine
rideau | curtain drape | voilage store
ridicule | ridiculous absurd | ridiculiser grotesque
rien | nothing anything |
rient | laugh laughter | rire rigoler
rigole | laugh joke | rigoler rire plaisanter
rigoureuses | rigorous strict harsh stringent | rigueur strict sévère rude
rigoureux | rigorous strict harsh thorough | rigueur strict sévère
rigueur | rigour rigor austerity | austérité rigoureux
rime | rhyme | rimer vers
riposte | response retaliation counterattack | riposter réponse réplique contre-attaque
rire | laugh laughter | rigoler hilarité
risque | risk danger | risquer danger menace
risques | risk danger | risquer danger
risquons | risk danger | risquer risque
rit | laugh laughter | rire rigoler plaisanter
rituels | ritual rite ceremony | rite cérémonie coutume tradition
rival | rival opponent competitor enemy | adversaire concurrent opposant rivalité ennemi
rivaliser | compete rival vie | rival rivalité concurrencer
rivalité | rivalry rival competition | rival concurrence
riverains | resident neighbour neighbor local | habitant voisin
rives | bank shore | berge rivage bord
rivière | river stream | fleuve cours-d'eau
rixe | brawl fight fought | bagarre altercation
riz | rice | céréale
robe | dress gown | tenue
robinet | tap faucet |
robot | robot robotic | robotique automate androïde
robuste | robust sturdy strong | solide robustesse résistant
roc | rock | roche rocher pierre
rocade | ring-road bypass beltway | périphérique contournement
rocambolesque | incredible fantastic bizarre | invraisemblable incroyable
rock | rock | rockeur rocker
rodéos | rodeo joyride joyriding |
roi | king royal monarch ruler | royal monarque souverain
roman | novel fiction roman book | romancier livre ouvrage
romancier | novelist writer author | écrivain auteur roman
romancière | novelist writer author | romancier écrivain auteur écrivaine
romantique | romantic romance | romantisme sentimental
rompre | break broke broken rupture sever split | rupture casser briser séparer
rompt | break broke broken end | rompre rupture casser
rompu | break broke broken | rompre rupture briser
rompue | broken broke break severed | rompre rupture brisé cassé
rond | round circle | circulaire arrondi
rongeurs | rodent rat | rat
roquettes | rocket missile | missile projectile
rotation | rotation turnover shift | roulement tournant alternance
rouages | cog workings machinery | mécanisme engrenage
rouge | red |
rougeole | measles rubeola |
roulant | roll rolling wheel drive drove | rouler roulement
rouleaux | roll roller scroll | rouler bobine
roumain | romania romanian | roumanie
roumaine | romanian romania | roumanie
roumanie | romania romanian | roumain
round | round | tour
route | road route highway street | routier autoroute chaussée rue
routier | road trucker lorry traffic | route camionneur circulation
routine | routine habit | habitude quotidien train-train
routière | road traffic driving | route circulation routier
rouvert | reopen reopening | rouvrir réouverture
rouvrir | reopen reopening | réouverture
royaume-uni | britain british | britannique
royauté | royalty monarchy | monarchie royal
rubrique | section column heading | chronique section
rude | harsh tough rough hard severe | dur difficile rigoureux
rue | street road | avenue boulevard route
ruelles | alley lane alleyway | rue venelle
rugby | rugby | ovalie rugbyman
rugbyman | rugby player | rugby joueur
ruines | ruin rubble | décombres ruiner vestige gravats
ruissellement | runoff trickle-down trickle | écoulement ruisseler
rumeurs | rumour rumor gossip hearsay | bruit ragot
rupture | break breakup split shortage | séparation rompre cassure
rurales | rural country countryside | campagne ruralité
ruralité | rurality rural countryside | rural campagne
russe | russian russia moscow | russie moscou
russie | russia russian | russe
russo | russian russia | russe
rwandaise | rwandan rwanda | rwanda
rythme | pace rate rhythm | cadence vitesse
règles | rule regulation | règlement réglementation norme
règne | reign rule prevail | régner
réa | intensive-care icu resuscitation | réanimation soins
réacteurs | reactor engine | moteur turboréacteur
réaction | reaction response react respond | réagir réponse riposte
réactivité | responsiveness reactivity | réactif réagir
réaffectant | reassign reallocate redeploy | réaffecter redéployer
réaffirmé | reaffirmed reiterated reasserted | réaffirmer répéter réitérer
réagi | react reaction respond | réagir réaction
réagir | react respond reaction | réaction répondre riposter
réajustements | readjustment adjustment | réajuster ajustement
réalisateur | director direct directed | réaliser
réalisation | achievement completion production direction realisation | réaliser réalisateur accomplissement
réaliser | director direct directed | réalisateur
réalisé | carry achieve direct make made | réaliser effectuer accomplir réalisation
réalité | reality real | réel réellement
réanimation | intensive-care resuscitation | réanimer
réapparition | reappearance return | réapparaître retour
réarmer | rearm rearmament | réarmement armer
récemment | recently lately | dernièrement récent
récent | new recent | nouveau nouvelle
récente | recent latest | récemment nouveau dernier
récepteurs | receiver receptor | réception
réception | reception receipt receiving | accueil recevoir cérémonie
récession | recession downturn | crise ralentissement
réchauffement | warming climate | climatique réchauffer climat
récidive | recidivism reoffend repeat relapse | récidiver récidiviste
récif | reef | corail écueil
réciprocité | reciprocity mutual | réciproque mutuel échange
réciproque | mutual reciprocal | mutuel réciprocité réciproquement
récit | story narrative account tale | histoire narration témoignage raconter
réclame | demand claim call | réclamer demander exiger
réclamer | ask request claim demand | demander solliciter exiger
réclusion | imprisonment prison jail sentence | prison emprisonnement détention peine
récolté | collect harvest raise gather | récolter recueillir récolte moisson
récompense | reward award prize | prix récompenser distinction
réconciliation | reconciliation reconcile | réconcilier rapprochement
réconcilier | reconcile reconciliation | réconciliation rapprocher
réconforter | comfort console reassure | réconfort consoler rassurer
récréations | playtime break recess | récréation pause récré
récupérer | recover retrieve recovery | récupération reprendre retrouver
récurrent | recurrent recurring | répété fréquent récurrence
récurrentes | recurrent recurring | récurrence répétitif fréquent
récusé | reject challenge deny recuse | récuser rejeter contester récusation
rédacteur | editor writer | journaliste rédaction
rédaction | newsroom editorial writing | rédiger rédacteur
rédactrice | editor writer | rédacteur journaliste
rédiger | write wrote written | écrire
rédigé | wrote written write drafted | écrire rédiger rédaction
réduction | reduction cut discount decrease fall drop decline | réduire baisse diminution rabais baisser diminuer
réduire | reduce cut lower shrink shrank | réduction diminuer baisser abaisser
réduisant | reduce cut decrease lower shrink | réduire réduction diminuer baisser
réduit | reduce cut lower | réduire réduction diminuer baisser
réduite | reduced small limited cut | réduire réduction restreint diminuer
réel | real actual genuine | réellement véritable vrai réalité
réexaminer | review reconsider reexamine | réexamen revoir reconsidérer
réflexe | reflex reaction | réaction automatisme
réflexion | thought reflection thinking consideration remark | penser réfléchir pensée méditation
réfléchir | think thought reflect consider | réflexion penser songer
réforme | reform overhaul | réformer refonte
réfractaires | resistant refractory opposed reluctant | rebelle hostile opposé insoumis
réfrigérateurs | refrigerator fridge | frigo
réfugié | refugee refugees migrant migrants | réfugiés migrant migrants
réfugiés | refugee refugees migrant migrants | migrant exilé déplacé asile réfugié migrants
réfute | refute deny reject | réfuter démentir nier contester rejeter
référence | reference benchmark refer mention | référer mention renvoi repère modèle
référendum | referendum vote plebiscite | plébiscite consultation scrutin
référent | contact representative adviser referent | responsable correspondant
référents | contact representative adviser referent | responsable correspondant
référé | injunction refer | référer urgence
régalien | sovereign state | souverain
régime | regime diet | gouvernement diète
région | region area regional province | régional zone territoire province
régisseur | manager steward stage-manager | intendant régie gérant
régit | govern rule | régir gouverner réglementer
réglementaire | regulatory statutory regulation | règlement réglementation règle
réglementation | regulation rule | règlement législation règle norme
régresse | regress decline regression | régresser régression reculer
régression | regression decline setback | régresser recul déclin
régularisation | regularisation regularization legalisation | régulariser légalisation
régulariser | regularise regularize legalise | régularisation légaliser
régularité | regularity consistency regular | régulier constance
régulation | regulation control | réguler réglementation contrôle régulateur
régulièrement | regularly often routinely frequently | souvent fréquemment habituellement périodiquement régulier
régénérer | regenerate | régénération renouveler
réhabilitation | rehabilitation renovation restoration | réhabiliter rénovation restauration
réimposer | reimpose | imposer
réinstaller | resettle reinstall resettlement | réinstallation installer
réinterprétation | reinterpretation reinterpret | réinterpréter relecture
réintroduire | reintroduce reintroduction | réintroduction
réintégration | reinstatement reintegration reinstate | réintégrer
réinventer | reinvent rethink renew | renouveler repenser
réinvestir | reinvest | réinvestissement investir
réitéré | reiterate repeat | réitérer répéter réaffirmer renouveler
réjouit | welcome rejoice delighted glad | réjouir féliciter ravi
rémunération | pay remuneration salary compensation wage | salaire rémunérer paie
rénovation | renovation refurbishment restoration | restauration rénover réhabilitation réfection
réorganisation | reorganization restructuring reorganize reshuffle | réorganiser restructuration refonte
réorganiser | reorganise reorganize restructure | réorganisation restructurer remanier
réorienter | redirect reorient | réorientation rediriger
réouverture | reopening reopen | rouvrir
répandre | spread spill | propager répandu diffuser disséminer
répandu | widespread common spread | répandre courant propagé fréquent
répandue | widespread common spread | répandre courant
réparer | repair fix mend | réparation réparateur rénover
répercussions | repercussion impact consequence effect | conséquence impact effet retombée
répercutent | reflect affect pass-on | répercuter répercussion
répertoire | directory repertoire repertory | répertorier liste catalogue
répertoriés | list listed record identify | répertorier recenser inventorier
répit | respite break lull reprieve | pause trêve accalmie
répliques | aftershock reply retort replica | riposte réponse copie
répliqué | reply retort replicate | répliquer rétorquer répondre riposter
répond | answer reply respond response | répondre réponse
répondre | answer reply respond response | réponse répliquer
répondu | answer reply respond response | répondre réponse répliquer
réponse | answer response reply respond | répondre réplique
répression | repression crackdown suppression | réprimer répressif
répressive | repressive repression crackdown | répression réprimer autoritaire
réprimandé | reprimand rebuke scold | réprimande gronder blâmer sermonner
réprimer | repress suppress crush crackdown quell | répression mater étouffer sanctionner
répréhensible | reprehensible blameworthy wrong | condamnable blâmable
répugnant | repugnant disgusting repulsive | dégoûtant répugnance ignoble dégueulasse
réputation | reputation image renown | renommée réputé notoriété image
répété | repeat reiterate rehearse | répéter répétition réitérer
réquisitionné | requisition commandeer | réquisitionner réquisition mobiliser
réquisitions | requisition closing submission | réquisitoire requérir réquisitionner
réquisitoire | indictment prosecution | réquisitions accusation
réseau | network networks | réseaux
réseaux | network social-media networks | réseau facebook twitter
réserve | reserve reservation stock | réserver stock
réservoir | tank reservoir | cuve citerne
résidence | residence home residential | domicile habitation résider demeure
résident | resident inhabitant dweller live | habitant résider résidence
résidentiel | residential housing | résidence habitation
résidents | resident inhabitant | habitant résidence résider riverain
résider | live reside lived | vivre habiter
résigné | resigned resign resignation | résigner résignation
résilience | resilience resilient | résilient résistance
résistance | resistance | résister résistant opposition
résister | resist withstand resistance oppose | résistance opposer tenir
résolu | resolve solve settle determined | résoudre régler déterminé décidé résolution élucider
résolue | resolved solved determined resolute | résoudre déterminé réglé résolution
résolument | resolutely firmly | fermement déterminé
résolution | resolution resolve | résoudre règlement
résonance | resonance resonate | écho résonner
résonne | resonate echo ring rang rung | résonner retentir écho
résorber | reduce absorb clear | réduire résorption éliminer
résoudre | solve resolve settle | résolution régler solution
résultant | result stem arise | résulter résultat découler
résultat | consequence effect result | conséquence effet
résultats | result outcome earnings | résultat score bilan
résume | summarise summarize sum summary | résumer récapituler
résurgence | resurgence revival comeback | retour recrudescence réapparition regain
rétablir | restore re-establish recover | rétablissement restaurer
rétention | detention retention holding | détention garde retenir
réticences | reluctance reservation hesitation | réticent hésitation réserve
réticent | reluctant hesitant unwilling | réticence hésitant rétif
rétorqué | retorted replied retort reply | répliquer répondre rétorquer riposter
rétorsion | retaliation retaliatory retaliate | représailles riposte
rétractation | retraction withdrawal cancellation | rétracter désistement dédit
rétroactive | retroactive retrospective | rétroactivité
rétrocession | retrocession handover return | restitution rétrocéder
rétrocommissions | kickback bribe | pot-de-vin commission
rétrograde | backward retrograde reactionary demote relegate | réactionnaire arriéré rétrograder passéiste
rétropédalage | backtracking u-turn climbdown | revirement volte-face reculade
rétrospective | retrospective | exposition bilan
rétréci | shrink shrank shrunk narrow | rétrécir rétrécissement réduire
réuni | gather meet met meeting assemble | réunir réunion rassembler assembler
réunion | meeting meet met gather | rencontre réunir sommet assemblée
réunir | meeting gather | réunion
réunis | meet met gather reunite | réunir rassembler réunion
réussi | succeed success manage | réussir réussite succès
réussisse | succeed success manage | réussir réussite parvenir
réussite | success achievement | succès réussir triomphe
réutilisables | reusable reuse | réutiliser lavable
réveil | awakening wake alarm woke waking | réveiller éveil
réveillon | eve new-year's-eve christmas-eve | fête nouvel-an saint-sylvestre
réviser | revise review overhaul amend | révision revoir réexaminer modifier
révision | revision review | réviser réexamen modification
révocation | dismissal revocation removal | révoquer destitution limogeage
révolte | revolt uprising rebellion insurrection | soulèvement insurrection rébellion révolter
révolution | revolution uprising revolutionary | révolutionnaire insurrection soulèvement
révolutionnaire | revolutionary revolution | révolution novateur
révoquer | revoke dismiss remove | révocation destituer limoger
révèle | reveal disclose show revelation | révéler dévoiler révélation montrer
révérend | reverend pastor | pasteur prêtre
réécrire | rewrite rewrote rewritten | réécriture écrire
réécriture | rewriting rewrite rewrote | réécrire
rééditer | reissue republish repeat | réédition republier
rééducation | rehabilitation rehab physiotherapy | rééduquer réadaptation kinésithérapie
réélection | reelection re-election reelected | réélire réélu
réélire | re-elect reelect re-election | réélection élire
réélu | reelected re-elected reelection re-election | réélection réélire
rééquilibrage | rebalancing readjustment | rééquilibrer ajustement
réévaluer | reassess re-evaluate revalue review | réévaluation réviser revoir revaloriser
rêvait | dream dreamt dreamed | rêver rêve espérer songer
rêve | dream | rêver songe
rôle | role part | fonction
s'entretenir | talks meeting interview discussion | entretien discussion
sable | sand | sablonneux
sabotage | sabotage | saboter saboteur destruction
sabre | sabre saber sword | épée cimeterre
sac | bag sack handbag | sacoche cartable
saccagé | ransack vandalize trash wreck | saccager vandaliser piller dévaster saccage
sache | know knew known | savoir
sachets | bag sachet packet | sac pochette
sacrifice | sacrifice offering | sacrifier renoncement
sacrifié | sacrifice give | sacrifier sacrifice renoncer
sacré | sacred holy crowned | saint consacrer sacrer couronné
saga | saga series story | feuilleton série
sages | wise elder | sagesse
sagesse | wisdom wise | sage prudence
sahraoui | sahrawi saharawi | sahara
saignements | bleeding bleed bled haemorrhage | hémorragie saigner
saillie | outburst quip projection | boutade pique
sain | healthy sound safe | sanitaire santé bon
sais | know knew known | savoir connaître
saisi | seize seizure grab refer | saisir saisie confisquer attraper
saisine | referral seizure referred | saisir
saisir | seize grab refer | saisie confisquer attraper
saison | season seasonal | saisonnier
saisonniers | seasonal season | saison
salafistes | salafist salafi | salafisme islamiste
salaire | salary wage pay earnings | rémunération paie traitement revenu paye
salariales | wage salary pay | salaire rémunération salarié
salarié | employee worker workers | employé travailleur ouvrier
salariés | employee worker staff | employé travailleur personnel
salie | soil dirty sully tarnish | souiller tacher ternir sale
salir | dirty soil tarnish smear | sale souiller entacher
salivaires | saliva salivary | salive
salive | saliva spit | salivaire crachat
salle | room hall | pièce
salon | show fair lounge living-room | foire exposition
salué | salute praise welcome hail greet | saluer féliciter hommage
salve | salvo volley round | rafale tir
samedi | saturday |
sanction | sanctions | sanctions
sanctions | sanction penalty punishment | sanctionner punition pénalité sanction
sanctuaire | sanctuary shrine haven | refuge temple sanctuariser
sandwich | sandwich |
sang | blood bleed bled | sanguin sanglant
sanglante | bloody deadly | sanglant meurtrier sanguinaire
sanglots | sob sobbing tears | larme pleur sangloter
sanguin | blood bloody | sang
sanitaire | health sanitary medical | santé médical
sans | without |
santé | health | sanitaire
saoudien | saudi arabia | arabie saoudite riyad
saoudite | saudi arabia | saoudien arabie
saoulée | drunk | saouler soûl ivre
saper | undermine sap weaken | miner affaiblir fragiliser
sapeurs | firefighter fireman sapper | pompier secouriste
sardines | sardine | poisson
sarko | sarkozy | sarkozy
sarkozyste | sarkozy | sarkozy
satellite |  |
satellites | satellite craft | engin sonde
satirique | satirical satire | satire humoristique
satisfaction | satisfaction satisfy | satisfaire contentement
satisfaire | satisfy meet met please | satisfaction contenter satisfait
satisfaisant | satisfactory satisfying satisfied | satisfaire satisfaction convenable
satisfait | satisfied pleased happy satisfy | satisfaction satisfaire content
satisfaits | satisfied pleased happy | satisfaction content satisfaire
saturation | saturation overload | engorgement saturer surcharge encombrement
sauce | sauce gravy | assaisonnement
sauf | except unless save | excepté hormis
saumon | salmon | poisson
saura | know knew known | savoir connaître
saurait | know knew known could | savoir pouvoir connaître
sauront | know knew known | savoir connaître
sauté | jumped leapt leap blew exploded | sauter saut bondir
sauvegarde | safeguard backup protection preserve | sauvegarder protection préservation
sauver | save rescue | sauvetage secourir
sauvetage | rescue saving bailout | sauver secours secourir sauveteur
savaient | know knew known | savoir connaître
savait | know knew known | savoir connaître
savant | scholar scientist learned researcher | scientifique érudit chercheur
savent | know knew known | savoir connaître
saviez | know knew known | savoir connaître
savions | know knew | savoir
savoir | know knew | connaître
savons | know knew soap | savoir savon
savoure | savour savor enjoy | savourer apprécier déguster
saxons | saxon | anglo-saxon
scandale | scandal outrage | affaire scandaleux indignation
scandaleuse | scandalous outrageous shameful | scandaleux scandale honteux choquant
scandaleux | scandalous outrageous disgraceful shocking | scandale choquant honteux indigne
scandalisé | outraged shocked scandalize | scandaliser indigné choqué outré
scanner | scanner scan ct | scanographie scan
scellé | seal | sceller
scepticisme | scepticism skepticism sceptical doubt | sceptique doute
sceptique | sceptical skeptical sceptic doubtful | scepticisme dubitatif
sceptiques | sceptical skeptical sceptic skeptic doubtful | scepticisme dubitatif incrédule
schéma | diagram plan scheme pattern | plan modèle
scie | saw | scier
sciemment | knowingly deliberately intentionally | délibérément volontairement intentionnellement
science | scientific | scientifique
sciences | science scientific | scientifique
scientifique | scientist scientific science researcher | chercheur savant science
scientifiques | scientist scientific science researcher | chercheur savant science
scission | split demerger secession | division scinder séparation
scolaire | school academic educational | école scolarité éducation
scolarisation | schooling enrolment education | scolariser école enseignement
scolarisés | enrolled school educated | scolariser scolarisation
scolarité | schooling education school | école études scolaire
scoop | scoop exclusive | exclusivité
scooter | scooter moped motorbike | deux-roues moto mobylette
score | score result | résultat
scouts | scout | scoutisme éclaireur
scrupuleusement | scrupulously strictly | scrupuleux rigoureusement
scrutin | ballot vote election poll elections | vote élection suffrage élections
scruté | scrutinize scrutiny watch monitor | scruter examiner observer surveiller
sculpteur | sculptor sculpture artist | sculpture sculpter artiste
sculpture | sculpture sculptor | statue sculpteur sculpter
scène | scene stage | plateau
scénario | scenario script screenplay | scénariste
scénariste | screenwriter scriptwriter writer | scénario auteur
seau | bucket pail | récipient
sec | dry drought | sécheresse aride
second | second | deuxième
secondaires | secondary side minor | second mineur
secouer | shake shook shaken | ébranler secousse
secours | rescue help relief | secouriste sauvetage aide
secouru | rescue help save | secourir sauver secours assister
secousse | tremor quake jolt shock | séisme tremblement réplique
secoué | shake shook shaken rock | secouer ébranler secousse
secret | secret secretly confidential | confidentiel discret secrètement
secrétaire | secretary | secrétariat assistant
secrétariat | secretariat office | secrétaire bureau
sectaire | sectarian bigoted cult | secte sectarisme intolérant communautaire
secteur | sector area industry | domaine branche
section | section branch | partie division
segment | segment section bracket | tronçon portion section
segments | segment section bracket | tronçon portion section segmentation
seize | sixteen | seizième
selfie | selfie | autoportrait photo
sellette | hot-seat embattled | critiqué menacé
semaine | week weekly | hebdomadaire
semble | seem appear | sembler paraître apparemment
semelle | sole | chaussure
semences | seed sperm | graine semer sperme
semer | sow sown spread | répandre semis
semestre | half semester | semestriel
semi | semi half | demi
seniors | senior elderly | aîné âgé
sens | meaning sense direction | signification direction
sensibilisation | awareness campaign awareness-raising | sensibiliser prévention
sensibiliser | awareness sensitize educate | sensibilisation informer
sensibilité | sensitivity sensibility | sensible délicatesse
sensible | sensitive significant | sensibilité délicat
sent | feel felt smell | sentir ressentir éprouver
sentence | sentence verdict ruling | verdict jugement condamnation arrêt
senti | felt feel sense | sentir ressentir éprouver
sentiers | path trail footpath | chemin randonnée piste
sentiment | feeling sentiment sense | ressenti impression émotion
sentimentale | sentimental romantic love | sentiment amoureux
sept | seven | septième
septembre | september |
septième | seventh seven | sept
septuagénaire | seventy seventies septuagenarian | soixante-dix
serbe | serbian serb serbia | serbie
serbie | serbia serbian | serbe
serein | serene calm confident | calme sérénité confiant
sergueï | sergei sergey |
seringue | syringe needle | aiguille piqûre
seringues | syringe needle | aiguille
serions | be were | être
serment | oath pledge | jurer promesse
serpent | snake serpent | reptile vipère python
serpents | snake serpent | vipère reptile
serrure | lock | verrou serrurier
serré | tight close | étroit serrer
sert | serve use | servir utiliser
servi | serve service use | servir service
service | service department | prestation servir département
serviette | towel napkin briefcase | linge
servir | serve use | service
serviteur | servant serve | domestique servir
session | session | séance
seuil | threshold | limite palier
seul | alone only single sole | unique solitaire isolé
sexagénaire | sixties sixty-year-old | retraité
sexe | sex gender | genre sexuel
sexisme | sexism | sexiste machisme misogynie
sexistes | sexist sexism | misogyne sexisme machiste
sexualité | sexuality sex | sexuel sexe
sexuelles | sexual sex | sexuel sexe
shebab | shabaab al-shabaab | islamiste
sherpa | sherpa guide | guide
shirt | shirt tee | tee-shirt maillot
short | shorts |
show | show | spectacle
sic | sic |
sida | aids hiv | vih
sidéré | stunned flabbergasted staggered | stupéfait abasourdi sidérant ahuri
sieste | nap siesta | sommeil repos
sifflets | whistle boo jeer | siffler huée sifflement
sifflé | whistle boo jeer | siffler sifflet huer conspuer
signalisation | signal signage signalling | signal panneau feu
signataires | signatory signer | signer signature
signature | signature signing sign | signer signataire
significative | significant substantial meaningful | important considérable notable signifier
signifie | mean meant signify | signifier signification
signé | sign signature | signer signature parapher ratifier
silence | silence silent quiet | silencieux mutisme taire
silencieuse | silent quiet | silence muet calme
silencieux | silent quiet silencer | silence muet
silhouette | silhouette figure outline shape | forme ombre contour
sillage | wake footsteps trail | trace suite
sillonné | criss-cross travel roam scour tour | sillonner parcourir arpenter traverser
similaire | similar alike | semblable analogue
simple | simple mere easy | facile simplement simplicité
simplicité | simplicity ease | simple facilité sobriété
simplification | simplification simplify | simplifier allègement
simulateur | simulator simulation | simulation simuler
simultanément | simultaneously together concurrently | simultané conjointement parallèlement
sincères | sincere genuine heartfelt | sincérité honnête franc
sincérité | sincerity honesty | sincère franchise
singes | monkey ape | macaque primate
singulier | singular peculiar unusual | particulier étrange singularité unique
singulière | singular peculiar unusual | particulier singularité étrange
sinistrés | victim disaster-stricken survivor | victime sinistre
sino | chinese china sino | chinois chine
sinon | otherwise else | autrement
sioniste | zionist zionism | sionisme
siphonner | siphon drain | pomper
sirènes | siren mermaid | alarme alerte
site | site website location | lieu internet emplacement
situation | situation position state condition | état circonstance contexte conjoncture
six | six | sixième
sixième | sixth six | six sixièmement
siècle | century | centenaire
siège | seat headquarters siege besiege | quartier-général siéger assiéger
siégeaient | sit sat seat headquartered | siéger siège
sketch | sketch skit | saynète
ski | ski skiing | skieur skier
skieur | skier | ski skier
skipper | skipper sailor | navigateur marin
slogan | slogan chant motto | devise
smartphone | smartphone phone mobile | téléphone portable mobile
sobrement | soberly simply quietly | sobre simplement sobriété
sobriété | sobriety restraint austerity | sobre modération tempérance
socialiste | socialist left | ps socialisme
sociaux | social welfare | social société
sociologue | sociologist sociology | sociologie chercheur universitaire
société | company society firm business | entreprise compagnie social
socle | base pedestal plinth foundation | base piédestal fondement
soeur | sister |
soif | thirst thirsty | assoiffé altéré
soignants | caregiver nurse medic | infirmier soin soigner
soins | care treatment | soigner soignant traitement
soir | evening night tonight | soirée nuit
soixantaine | sixty | soixante
soixante | sixty | soixantaine soixantième
soja | soy soya soybean | soya
sol | soil ground floor land | terre terrain terrestre
solaire | solar sun | soleil photovoltaïque
soldat | soldier soldiers | soldats
soldats | soldier troops serviceman soldiers | militaire armée soldat
solde | balance sale pay | rabais soldes promotion
soleil | sun sunshine solar | solaire ensoleillé
solennel | solemn formal ceremonial | solennité officiel grave
solidaire | united solidarity supportive | solidarité
solidarité | solidarity support | solidaire entraide soutien
solide | solid strong sturdy | robuste fort solidité
solidité | strength solidity robustness | solide robustesse fermeté
solitaire | lonely solitary alone solo loner | seul solitude isolé
solitude | loneliness solitude | isolement seul
solliciter | ask request claim demand | réclamer demander exiger
sollicité | ask request solicit approach | solliciter demander
solo | solo alone | seul solitaire soliste
solution | solution solve | résoudre remède
sombre | dark gloomy bleak sink | obscur noir sombrer
sommaires | summary basic rough | expéditif bref rudimentaire
somme | sum amount | montant total argent
sommeil | sleep slept | dormir sieste
sommet | summit top peak | réunion cime
somptueuse | sumptuous lavish | luxueux magnifique fastueux
sondage | poll survey | enquête sonder
songe | think thought dream consider | songer penser rêve
sonnette | doorbell bell alarm | sonner alarme
sonné | rang ring rung stunned sounded | sonner sonnerie sonnette
sonore | sound loud noise audible | son bruit
sophistiqué | sophisticated advanced | sophistication perfectionné élaboré
sophistiquée | sophisticated advanced | sophistication perfectionné élaboré
soprano | soprano singer | cantatrice chanteuse
sorcières | witch | sorcellerie sorcier magicienne
sordide | sordid squalid | ignoble glauque abject
sors | exit leave left go | sortir sortie
sortie | exit release outing | sortir parution
sortir | leave left exit out | quitter sortie partir
sosie | lookalike double | double doublure
souches | strain stump root | variant
souci | concern worry problem care | préoccupation inquiétude problème
soucieux | concerned anxious keen worried mindful | souci préoccupé inquiet
soucis | worry worries concern trouble | problème inquiétude souci ennui
soudainement | suddenly abruptly | subitement brusquement soudain
soudan | sudan sudanese | soudanais
soudanais | sudan sudanese | soudan
soudanaise | sudanese sudan | soudan
souder | weld unite | soudure unir
souffert | suffer endure | souffrir souffrance endurer
souffle | breath blast breathe | souffler respiration haleine
souffrance | suffering pain distress | douleur souffrir mal
souffre | suffer suffering hurt pain | souffrir souffrance endurer subir
soufre | sulphur sulfur | soufré
souhait | wish desire hope | désir voeu vœu souhaiter volonté
souhaite | wish want hope | souhaiter vouloir désirer espérer
souhaiter | want wish | vouloir
souhaitons | wish hope want | souhaiter souhait vouloir
souillé | soiled stained tainted defiled | souiller sali taché pollué
soulagement | relief | soulager soulagé apaisement
soulevé | raised lifted sparked | soulever lever susciter
souligné | stress emphasize highlight underline | souligner insister relever
soulèvement | revolt uprising insurrection | révolte insurrection
soumet | submit subject | soumettre présenter soumission
soumettre | submit subject | soumission présenter assujettir
soumis | subject submitted submit | soumettre soumission assujetti
soumise | submit subject submissive | soumettre assujettir soumission
soumission | submission bid | soumettre obéissance offre
soupe | soup broth | potage bouillon
soupire | sigh | soupirer soupir
souple | flexible supple | flexible souplesse élastique assouplir
souplesse | flexibility suppleness | souple flexibilité élasticité assouplissement
soupçons | suspicion suspect | soupçonner suspecter
source | source | origine
sourd | deaf deafness | surdité malentendant
souri | smiled smile | sourire souriant
sourire | smile grin | souriant rire
sourit | smile | sourire souriant
souscription | subscription subscribe fundraising | souscrire collecte abonnement
soustraire | evade escape subtract remove | échapper dérober retirer
soutenir | support back | soutien appuyer
soutenu | support back endorse | soutenir appuyer soutien
souterrain | underground subterranean | sous-sol tunnel
soutien | support backing back | soutenir appui appuyer aide
soutiendra | support back endorse | soutenir soutien appuyer
soutiendrai | support back | soutenir soutien appuyer
soutiennent | support back | soutenir appuyer soutien
souvenir | remember memory souvenir recall | mémoire rappeler remémorer
souvenirs | memory memories souvenir recollection | mémoire rappeler
souvent | often frequently | fréquemment
souverain | sovereign ruler king monarch | souveraineté roi monarque
souveraineté | sovereignty sovereign | souverain souverainiste indépendance
souviendra | remember recall | souvenir rappeler
souviennent | remember recall | souvenir rappeler
souvient | remember recall memory | souvenir rappeler mémoire remémorer
soviétique | soviet ussr | urss russe
spatial | space | espace
spatiale | space spatial | espace astronaute orbital
spectacle | show performance entertainment | représentation concert
spectaculaire | spectacular dramatic | impressionnant spectacle
spectateurs | spectator viewer audience | public spectacle téléspectateur
spectre | spectre specter spectrum ghost | fantôme menace
spermatozoïdes | sperm spermatozoa | sperme
sperme | sperm semen | gamète
sphère | sphere circle field | domaine milieu
spirale | spiral | engrenage escalade
spirituel | spiritual witty | spiritualité religieux
spolié | despoil rob plunder | spoliation déposséder dépouiller
sponsors | sponsor | parrain mécène sponsoriser commanditaire parrainage
spontanément | spontaneously spontaneous voluntarily | spontané naturellement
sporadiques | sporadic occasional | occasionnel épisodique isolé
sport | sport athletic | sportif athlète
spots | spot advert commercial place | publicité endroit projecteur
sprint | sprint dash | course sprinter sprinteur
spécial | special | spécifique particulier
spécialiste | specialist expert | expert spécialisé
spécialisé | specialised specialized specialist | spécialiste spécialiser spécialité
spécialité | speciality specialty specialism | spécialiste spécialisé
spécificité | specificity feature peculiarity | spécifique particularité caractéristique
spécifique | specific particular special | particulier propre spécifiquement
spécifiques | specific particular special | particulier spécifiquement propre
spécimens | specimen sample | exemplaire échantillon individu
spéculations | speculation rumour rumor | spéculer rumeur conjecture hypothèse
squatteurs | squatter | squat squatter occupant
stabilisation | stabilization stabilisation | stabiliser stable stabilité
stabiliser | stabilize stabilise steady | stabilisation stabilité stable
stabilité | stability stable | stable équilibre stabiliser
stable | stable steady | stabilité stabiliser stabilisation
stade | stadium stage | enceinte
staff | staff team | personnel équipe encadrement
stage | internship course traineeship camp | formation stagiaire
stagiaire | intern trainee internship | stage apprenti
stagne | stagnate stagnant stall | stagner stagnation plafonner piétiner
stand | stand booth stall | kiosque
standards | standard norm | norme critère
star | star celebrity | vedette célébrité étoile
start | startup start-up start begin | start-up startup jeune-pousse
station | station resort | gare
statistique | statistic statistics statistical figure | chiffre données
statistiques | statistics figure data statistical | chiffre donnée
statue | statue sculpture | sculpture monument
statues | statue sculpture | sculpture monument buste
statuette | statuette figurine trophy | statue
stature | stature standing | envergure carrure
statut | status statute | condition rang
statutaire | statutory status | statut réglementaire
steaks | steak burger | viande bœuf
sterling | sterling pound | livre
stewards | steward flight-attendant | hôtesse
stigmatisation | stigmatization stigma stigmatize | stigmatiser
stigmatiser | stigmatize stigmatise stigma | stigmatisation dénigrer
stimulation | stimulation stimulate boost | stimuler stimulus
stipule | stipulate state specify provide | stipuler préciser prévoir indiquer
stocks | stock supply inventory stockpile | stocker réserve
stopper | stop halt | arrêter interrompre
stratagème | stratagem ploy ruse trick | ruse subterfuge manœuvre
stratégie | strategy strategic | stratégique plan
stratégique | strategic | stratégie
streaming | streaming stream | diffusion
stress | stress anxiety | stresser anxiété tension
strictes | strict tight stringent | sévère rigoureux strictement
structure | structure organisation | organisation structurel
studio | studio flat | appartement atelier
stupeur | stupor amazement astonishment shock | étonnement stupéfaction stupéfait
stupide | stupid silly dumb | idiot bête imbécile stupidité
stupéfaction | astonishment amazement shock | stupeur étonnement stupéfait
stupéfiants | drug narcotic drugs | drogue cocaïne cannabis
style | style | manière genre
stylo | pen biro | plume feutre
stérile | sterile fruitless pointless | stérilité infructueux infécond stérilisé
subi | suffer undergo underwent sustain | subir endurer souffrir
subir | undergo suffer sustain | endurer souffrir
subissent | suffer undergo underwent endure | subir souffrir endurer
subit | suffer undergo underwent endure | subir essuyer endurer
submergé | overwhelmed swamped flooded submerged | submerger débordé inondé
submersion | flooding flood submersion | inondation submerger
subsaharienne | sub-saharan african | afrique africain
subsistance | subsistence livelihood sustenance | subsister survie
subsistent | remain persist subsist | subsister rester demeurer persister
substance | substance material | produit matière
substantielle | substantial significant | important considérable
substitut | substitute prosecutor replacement | remplaçant procureur substitution
substitution | substitution replacement substitute | substituer remplacement
subtil | subtle subtlety | subtilité fin délicat
subventions | subsidy grant funding | aide subventionner
successeur | successor replacement succeed replace | remplaçant succéder succession héritier remplacer
succession | succession inheritance series | succéder successeur héritage
succombé | die succumb | succomber mourir décéder
succès | success hit successful | réussite triomphe
succéder | succeed successor replace | successeur remplacer
succédé | succeed successor follow replace | succéder remplacer successeur suivre
sucre | sugar sweet | sucré sucrerie
sud | south southern |
sudiste | confederate southern | confédéré
suffi | suffice enough sufficient | suffire suffisant assez
suffisamment | enough sufficiently | assez suffisant
suffisant | sufficient enough adequate | suffire suffisamment assez
suffit | enough suffice sufficient | suffire suffisant assez
suffrages | vote ballot suffrage | voix vote scrutin
suggestion | suggestion proposal | suggérer proposition idée
suggèrent | suggest suggestion propose | suggérer proposer suggestion
suggéré | suggested suggest | suggérer suggestion proposer
suicidaire | suicidal | suicide
suicide | suicide | suicider suicidaire
suisse | switzerland swiss | helvétique
suite | continuation following sequel result | conséquence suivre
suivant | following next | suivre prochain
suivi | follow monitor | suivre surveillance
suivons | follow monitor | suivre suivi
suivre | follow track monitor | suivi poursuivre
suivront | follow next track | suivre suite suivant
sujet | subject topic issue | thème question
sulfureux | controversial scandalous sulphurous | controversé scandaleux
sultan | sultan | sultanat
sunnite | sunni | musulman sunnisme
super | super great | génial formidable
superbe | superb magnificent beautiful | magnifique splendide
superficie | area surface | surface étendue
superficielles | superficial shallow | superficiellement léger
supermarchés | supermarket store grocery | magasin hypermarché grande-surface
supernova | supernova | étoile
superposés | superimposed stacked bunk | superposer superposition empilé
superviser | supervise oversee oversaw | contrôler supervision
superyachts | superyacht yacht | yacht bateau
suppléant | deputy substitute alternate | remplaçant adjoint suppléer
supplément | supplement extra surcharge | supplémentaire surplus surcoût
supplémentaires | additional extra further | additionnel supplément
supplétif | auxiliary supplementary | auxiliaire harki
supporter | fan supporter bear endure | fan endurer tolérer
supporters | supporter fan | fan partisan ultra
supposé | supposed alleged presumed | présumé prétendu censé supposer
suppression | removal abolition deletion cut | supprimer abolition élimination
supprimer | delete remove cut abolish scrap axe | suppression éliminer abolir
suprémacistes | supremacist white-supremacist | suprémacisme raciste
suprématie | supremacy dominance | domination hégémonie supériorité
suprême | supreme |
supérieur | higher superior upper above senior | élevé dépasser excéder supériorité
surcharge | overload overcrowding excess surcharge | surcharger excès saturation
surchauffe | overheating overheat | surchauffer
surcoût | overrun surcharge extra | supplément coût dépassement
surcroît | increase extra moreover surplus | supplément augmentation surplus
surenchère | escalation outbid one-upmanship bidding | enchère escalade surenchérir
surestimer | overestimate overstate | surévaluer exagérer
surf | surf surfing surfer | surfeur surfer glisse
surface | surface area | superficie aire
surgissent | emerge arise arose arisen appear | surgir apparaître jaillir
surlendemain | two-days-later |
surmonter | overcome overcame surmount | vaincre dépasser
surmortalité | excess-mortality excess-deaths mortality | mortalité décès
surnom | nickname | surnommer
surnommer | nickname | surnom
surnommé | nickname dub | surnommer surnom
surpeuplé | overcrowded overpopulated | bondé surpopulation
surplombe | overlook overhang | surplomber dominer
surpopulation | overcrowding overpopulation | surpeuplé surpeuplement
surprenant | surprising amazing | étonnant surprendre inattendu
surprend | surprise amaze | surprendre surpris étonner
surprendre | surprise catch caught | surprise étonner surprenant
surpris | surprised surprise amazed caught | surprendre étonné surprise étonner
surprise | surprise surprising unexpected | surprendre étonnement étonner inattendu
surréaliste | surreal surrealist | surréalisme absurde irréel
sursaut | jolt surge burst start | réaction élan
sursis | suspended reprieve suspension | délai répit
surtout | especially above-all mainly | notamment particulièrement
surveillance | surveillance monitoring supervision monitor | surveiller contrôle
surveillants | guard warder supervisor | gardien surveiller
survenu | occurred happened occur | survenir arriver produire
survenue | occurred happened occurrence | survenir arriver produire apparition
survie | survival survive | survivre survivant
surviennent | occur happen arise arose | survenir arriver intervenir
survivants | survivor | rescapé survivre
survivre | survive survival | survie rescapé
survolé | fly flew overfly | survoler survol
survécu | survive survivor | survivre survivant rescapé survie
survêtement | tracksuit | jogging
susceptibles | likely liable may susceptible | pouvoir capable
suscité | arouse spark provoke | susciter provoquer
suspect | suspect suspicious | suspecter soupçonner
suspendre | suspend hang hung halt | suspension interrompre cesser
suspendu | suspend suspended | suspendre suspension interrompre
suspendus | suspended suspend | suspendre suspension interrompre
suspens | abeyance pending suspense | attente suspendre
suspense | suspense uncertainty | incertitude attente
suspension | suspension suspend | suspendre interruption
suspicion | suspicion mistrust | soupçon méfiance
suède | sweden swedish | suédois
suédois | swedish swede sweden | suède
symbole | symbol emblem | symbolique symboliser emblème
symbolique | symbolic token | symbole symboliser symboliquement
symbolise | symbolize symbolise represent symbol | symboliser symbole représenter incarner
sympa | nice friendly | sympathique agréable gentil
sympathie | sympathy liking friendliness | sympathique amitié affinité
sympathique | nice friendly likeable pleasant | aimable gentil agréable sympathie cordial
sympathisants | sympathiser sympathizer supporter | partisan militant soutien
symptomatique | symptomatic symptom | symptôme révélateur
symptômes | symptom sign | symptomatique signe
synagogue | synagogue | temple
synagogues | synagogue | temple
syndicale | union trade-union | syndicat syndicaliste
syndicaliste | unionist union | syndicat syndical délégué
syndicat | union | syndicats
syndicats | union trade-union | syndical syndicaliste cgt syndicat
syndrome | syndrome | maladie trouble
synergies | synergy | coopération
synonyme | synonymous synonym mean | équivalent signifier
synthèse | synthesis summary synthetic | résumé bilan synthétique
syrie | syria syrian | syrien
syrien | syria syrian | syrie
système | system | dispositif systémique
systématique | systematic routine | systématiquement automatique
systématiquement | systematically always | systématique toujours
systématisé | systematise systematize | systématique généraliser
systémique | systemic system | système
sèchement | curtly drily sharply | sec
séance | session sitting | session
sécession | secession separatist secede | séparatisme sécessionniste indépendance
sécheresse | drought dry | aridité sec
sécurisation | securing security secure | sécuriser sécurité protection
sécuriser | secure protect | sécurité protéger sécurisation
sécuritaire | security safety | sécurité
sécurité | security safety safe | sûreté sécuriser sécuritaire protection
sédation | sedation sedate | sédatif anesthésie
sédition | sedition insurrection | séditieux rébellion révolte
séduire | seduce charm attract win | séduction charmer attirer convaincre plaire
séduit | seduce attract charm appeal | séduire séduction charmer conquérir
séduite | seduce attract charm | séduire séduction charmer attirer
séisme | earthquake quake tremor | tremblement sismique secousse
séjour | stay visit residence | séjourner visite
séjourné | stay sojourn | séjour rester loger
sélectionneur | coach manager selector | entraîneur
sélective | selective sorting selection | sélection sélectif tri
séminaire | seminar seminary | colloque conférence
sénat | senate senator | sénateur
sénateur | senate senator | sénat
sénatoriale | senatorial senate | sénat sénateur
sénatrice | senator | sénateur sénat parlementaire
sénégal | senegal senegalese | sénégalais
sénégalais | senegal senegalese | sénégal
sénégalaise | senegalese senegal | sénégal sénégalais
séparation | separation split divorce breakup | séparer rupture divorce scission divorcer
séparatistes | separatist | indépendantiste séparatisme sécessionniste
sépulture | burial grave tomb | tombe inhumation tombeau enterrement
séquelles | after-effect aftermath effect consequence | conséquence trace trouble
séquence | sequence footage clip | vidéo extrait scène
séquestration | kidnapping confinement detention false-imprisonment hostage | enlèvement séquestrer détention rapt
série | series string | feuilleton succession
sérieux | serious seriously reliable | sérieusement grave
sérologiques | serological antibody | sérologie
séropositives | hiv-positive seropositive | séropositivité sida vih
sérénité | serenity calm peace | serein calme tranquillité
sésame | sesame pass | laissez-passer autorisation
sévir | rage crack-down punish | punir réprimer frapper
sévère | severe harsh strict tough stern | rude dur strict sévérité rigoureux
sévérité | severity harshness strictness | sévère dureté rigueur fermeté
sûre | sure safe certain reliable | certain sûreté fiable
sûrement | surely certainly probably | certainement sans-doute
sûreté | safety security custody | sécurité sûr
sœur | sister nun | religieuse
tabac | tobacco smoking cigarette | cigarette fumer buraliste tabagisme
tabagisme | smoking tobacco | tabac fumer fumeur
tabassé | beat beaten assault | frapper battre passage-à-tabac
table | table | tableau
tableau | painting picture table board painter | peinture toile peintre
tablette | tablet ipad bar | ipad
tablier | apron deck | blouse
tabloïd | tabloid | journal presse
tabou | taboo forbidden | interdit
tacite | tacit implicit unspoken | implicite tacitement
tacle | tackle jibe criticise | tacler critique pique
tactile | touch tactile touchscreen | toucher
tactique | tactic tactical strategy | stratégie
tactiques | tactic tactical | stratégie tactique
tags | graffiti tag | graffiti inscription taguer
taguée | graffiti tag daub | taguer tag
taille | size waist height | dimension grandeur
taire | silence hush quiet | silence cacher museler dissimuler
taisent | silent quiet shut | taire silence
tait | silent hush silence | taire silence
talents | talent gifted | talentueux don doué
talentueux | talented gifted | talent doué brillant
talibans | taliban |
talk | talk | débat
tambour | drum drummer | percussion
tampon | buffer stamp tampon pad | cachet
tancé | scold rebuke reprimand berate chide | tancer réprimander critiquer sermonner blâmer
tandem | tandem duo pair | duo paire binôme
tandis | while whereas |
tango | tango | danse
tank | tank | char blindé
tant | much many |
tante | aunt |
tantôt | sometimes soon | parfois bientôt
taper | hit strike struck knock type | frapper cogner battre
tapisserie | tapestry wallpaper | tenture
tard | late later | tardif tardivement
targuer | boast pride brag | vanter enorgueillir
tarifaire | tariff pricing price | tarif prix
tarifs | price rate fare tariff fee | prix coût tarifaire montant
tarmac | tarmac runway | piste
tarte | tart pie | tourte gâteau
tasse | cup mug | bol mug
taupe | mole spy | espion
taureau | bull | tauromachie bovin toro
taux | rate | pourcentage
taxation | taxation tax | taxe taxer imposition
taxe | tax levy taxes | impôt taxer taxation impôts fiscal
taxi | taxi cab | vtc
taïwanaise | taiwanese taiwan | taïwan taïwanais
tchèque | czech | tchéquie
tchétchène | chechen chechnya | tchétchénie
tech | tech technology | technologie numérique
technicien | technician engineer coach | ingénieur technique
technique | technical technique technology | technicien méthode procédé technologie
techniques | technical technique | méthode technologie technicien procédé
technocrates | technocrat technocratic | technocratie technocratique
technocratique | technocratic technocrat | technocrate bureaucratique
technologie | technology tech technique | technologique technique
technologique | technological technology tech | technologie technique
teinte | shade hue tinge colour color dye | couleur nuance coloration teint
tellement | so such much | si tant
temple | temple shrine | sanctuaire
tempo | tempo pace rhythm | rythme cadence
temporairement | temporarily | provisoirement temporaire momentanément
temporise | delay stall temporise | tempérer attendre retarder
temps | time weather | période durée météo
tempère | temper moderate | tempérer modérer nuancer
tempérament | temperament character | caractère nature personnalité
température | temperature | chaleur
tempête | storm hurricane cyclone | orage ouragan cyclone
tenable | bearable sustainable tenable | supportable soutenable tolérable
tenace | tenacious persistent stubborn | ténacité persistant obstiné
tenait | hold held keep | tenir maintenir
tenant | holder holding titleholder held | tenir détenteur
tendance | trend tendency | courant
tendre | tender stretch hold strain | étendre crisper tension affectueux doux
tendresse | tenderness affection fondness | tendre affection amour douceur
tendu | tense strained | tension crispé
tendue | tense strained | tendu tension crispé
teneur | content substance tenor level | contenu concentration
tenir | hold held keep | maintenir organiser garder
tennis | tennis | tennisman
tensions | tension strain unrest friction | tendu crise friction discorde
tentative | attempt bid try | tenter essai essayer
tenté | try attempt tempt | tenter tentative essayer
tenu | hold held keep kept | tenir
tergiversations | procrastination dithering hesitation | hésitation atermoiement tergiverser
terme | term end word | fin mot
terminer | end finish ended | fin finir achever
terminé | finish end complete | terminer finir achever
terni | tarnished dull | ternir entaché terne
terrain | field ground land pitch | sol terre
terrasse | terrace patio |
terre | land earth ground | sol terrain planète
terrestres | land ground terrestrial earth | terre sol
terrifié | terrified terrify scared | terrifier effrayé apeuré épouvanté
territoire | territory land area | région territorial
territoriales | territorial local regional | territoire local régional
terrorisme | attack bombing terrorism terrorist | attentat terroriste
terroriste | terrorist terrorism terror attack bombing | terrorisme djihadiste attentat
terrorisé | terrorized terrified | terroriser terrifié effrayé apeuré
testament | will testament | héritage legs
testings | test testing screening | test dépistage
tests | test testing screening | dépistage tester essai
texte | text bill law legislation | loi écrit législation
textile | textile fabric | tissu
texto | text sms message | sms message
thaïlandais | thailand thai | thaïlande
thaïlandaise | thai thailand | thaïlandais thaïlande
thaïlande | thailand thai | thaïlandais
thermique | thermal heat combustion | chaleur chauffage
thermiques | thermal heat combustion | thermique chaleur
thermomètre | thermometer |
thon | tuna fish | poisson
thème | theme topic subject | sujet thématique
thèse | thesis theory theories | théorie
thématique | theme topic thematic | thème sujet
thématiques | theme thematic topic | thème sujet question
théologien | theologian theology | théologie théologique
théorie | theory | théorique thèse hypothèse
théorique | theoretical | théorie théoriquement
thérapeutique | therapeutic treatment therapy | thérapie traitement curatif
thérapeutiques | therapeutic therapy treatment | thérapie traitement soin médical curatif
thérapie | therapy treatment | traitement thérapeutique soin cure thérapeute
théâtre | theatre theater stage | scène théâtral dramaturgie
ticket | ticket | billet coupon
tiendra | hold held keep | tenir
tiendront | hold held keep kept | tenir
tiennent | hold held keep stand | tenir
tient | hold held keep | tenir maintenir
tiers | third | troisième
timbre | stamp tone timbre | tampon
timide | shy timid tentative | timidité réservé timidement
timing | timing schedule | calendrier moment
tiquer | frown wince balk | sourciller broncher
tirage | draw circulation print drawing | loterie impression
tiraillé | torn | tirailler partagé déchiré tiraillement
tirant | shoot shot pull firing draw | tirer tir
tirent | shoot shot pull fire draw drew | tirer tir
tireur | shooter gunman gunmen sniper | tirer
tiré | fire shot shoot pull draw | tirer tir
tissu | fabric cloth tissue | étoffe textile
tissus | tissue fabric cloth | étoffe textile toile
titane | titanium | métal
titre | title headline | intituler
titulaire | holder starter incumbent | détenteur titre
toast | toast | tartine rôtie
togolais | togolese togo | togo
togolaise | togolese togo | togo togolais
toile | web canvas painting internet | internet tableau peinture web
toilettes | toilet restroom | wc sanitaire
toit | roof rooftop | toiture
toiture | roof roofing | toit couverture
tollé | outcry uproar backlash | indignation scandale protestation
tolérance | tolerance tolerant | tolérer tolérant
tolérer | tolerate accept | tolérance accepter supporter
tomates | tomato tomatoes | légume
tomber | fall fell | chute
tombé | fall fell fallen drop | tomber chuter chute
tonalité | tone tonality | ton
tondue | mow shear shave shorn | raser couper tonte
tonitruant | thunderous booming | bruyant retentissant
tonnerre | thunder | foudre
tonnes | tonne ton | tonnage
top | top best | meilleur sommet
torchon | rag cloth tea-towel | chiffon
tord | twist bend bent wring wrung | tordre torsion
torero | bullfighter matador torero | matador tauromachie corrida
tornade | tornado twister | ouragan tempête trombe
torrentielles | torrential downpour | diluvien torrent
torse | torso chest | buste poitrine tronc
tort | wrong fault harm | erreur préjudice
tortues | turtle tortoise | reptile
torture | torture | torturer supplice sévices tortionnaire
total | total overall | totalité ensemble global
totalise | total amount count | totaliser total cumuler
totalité | whole totality entirety all | ensemble intégralité total
totem | totem symbol | symbole emblème
touareg | tuareg |
touché | hit hurt affect touch | toucher affecter frapper
toujours | always still | constamment encore
toulousain | toulouse | toulouse
tour | round tower turn tour | scrutin manche tournée
tourisme | tourist tourism | touriste
touriste | tourist tourism | tourisme
touristique | tourist tourism | tourisme touriste
touristiques | tourist tourism | tourisme touriste
tournoi | tournament competition | compétition championnat
tournure | turn turn-of-phrase wording | formulation expression
tournée | tour round | tour voyage
tous | all everyone everybody | ensemble totalité
tousse | cough | tousser toux
tout | all everything whole | ensemble totalité entier
toutefois | however |
toxicité | toxicity toxic | toxique nocivité
toxicomanes | addict drug-addict | drogué toxicomanie addict
toxique | toxic poisonous | toxicité nocif empoisonné poison
toxiques | toxic poisonous | toxicité nocif poison empoisonné
tps | time | temps
traces | trace track mark | empreinte marque vestige
tracts | leaflet flyer pamphlet | prospectus brochure
tradition | tradition custom traditional | coutume traditionnel usage
traditionnels | traditional customary | tradition habituel classique
traducteur | translator interpreter | traduction interprète traduire
traduction | translation translate | traduire traducteur interprétation
traductrice | translator interpreter translation | traducteur traduction interprète
traduire | translate translation interpret result | traduction traducteur
traduisait | translate reflect | traduire
traduit | translate reflect | traduire traduction
traduits | translate translation reflect | traduire traduction refléter
trafic | traffic trafficking | circulation contrebande trafiquant
trafiquants | trafficker dealer smuggler | trafic dealer passeur contrebandier
tragique | tragic tragedy | dramatique tragédie
tragédie | tragedy disaster | drame tragique catastrophe
trahi | betray betrayal | trahir trahison
trahir | betray betrayal | trahison traître
trahison | betrayal treason | trahir traître
train | train rail railway | sncf tgv ferroviaire
traitement | treatment treat processing drug medicine | traiter soin thérapie médicament
traité | agreement deal treaty accord | accord pacte
trajectoire | trajectory path course | parcours itinéraire
trajet | journey trip route | voyage parcours itinéraire
tram | tram streetcar tramway | tramway
tramway | tram tramway streetcar | tram
tranche | slice bracket segment | part catégorie
tranquille | quiet calm peaceful | calme paisible tranquillité
tranquillité | tranquility tranquillity peace calm | tranquille calme quiétude sérénité
transaction | transaction deal settlement | accord opération
transalpin | italian transalpine italy | italien italie
transcende | transcend surpass | dépasser surpasser transcendance
transfert | transfer move signing | transférer mutation déplacement
transformer | transform change turn convert | transformation changer métamorphoser convertir
transfrontaliers | cross-border transboundary | frontalier frontière
transfuges | defector turncoat | défection dissident
transfusion | transfusion | transfuser
transféré | transferred moved move | transfert transférer déplacer acheminer
transgenres | transgender trans transsexual | trans transsexuel transidentité
transitoire | transitional temporary transient | temporaire provisoire transition
transité | transit pass | transiter passer transit
transmet | transmit pass send sent convey | transmettre transmission envoyer communiquer
transmettre | pass transmit convey hand transmission send sent deliver | transmission communiquer passer léguer remettre relayer envoyer adresser
transmis | passed transmitted sent forwarded | transmettre transmission envoyer communiquer remettre
transmise | pass transmit convey hand | transmettre communiquer transmission
transmission | transmission spread broadcast | transmettre propagation contagion
transparence | transparency | transparent
transparent | transparent clear | transparence clair limpide
transparente | transparent clear transparency open | transparence clair limpide
transpire | sweat leak transpire | suer filtrer transpiration
transport | transportation | transports
transports | transport transportation transit | transporter métro transport
traque | hunt manhunt tracking pursuit | traquer chasse poursuite recherche
traquer | track hunt chase | traque pourchasser poursuivre chasser
traumatique | traumatic | traumatisme traumatisant
traumatisme | trauma traumatic injury | traumatiser choc traumatique
traumatisé | traumatised traumatized trauma shocked | traumatiser traumatisme choqué traumatique
travail | work job labor labour profession employment | emploi travailler boulot métier profession
travailleur | employee worker workers | salarié employé ouvrier
travaillons | work job | travailler travail œuvrer
travaux | work construction roadwork | chantier travail
travers | through across failing | traverser
traversons | cross go went through | traverser traversée franchir
traversé | cross crossing through | traverser franchir traversée
traître | traitor treacherous | trahison trahir félon
treillis | fatigues lattice trellis mesh | uniforme grillage
treize | thirteen | treizième
tremblement | earthquake quake tremor trembling | séisme trembler secousse
trempé | soaked drenched wet dipped | mouillé tremper imbibé
trentaine | thirty | trente
trente | thirty | trentaine
trentenaire | thirtysomething thirties thirty | homme
tri | sorting sort triage | trier sélection
triangle | triangle | triangulaire
triathlon | triathlon | triathlète
triathlètes | triathlete triathlon | triathlon athlète
tribu | tribe tribal | tribal clan ethnie
tribunal | court tribunal judge | justice juridiction cour juge juges
tribus | tribe tribal | tribal clan ethnie
tribut | toll tribute price | prix bilan
triche | cheating cheat fraud | tricher tricheur fraude
tricolore | french tricolour tricolor | français bleu
tricotant | knit | tricoter tricot
trimestre | quarter term | trimestriel
trimestrielle | quarterly quarter | trimestre
trinqué | toast drink drank suffer | trinquer boire
trio | trio threesome three | triumvirat
tripartite | tripartite three-way trilateral | trilatéral
tripes | guts tripe | entrailles intestin
triple | triple treble | tripler
triste | sad unhappy | tristesse malheureux peiné
tristesse | sadness sorrow grief | triste chagrin peine
trois | three | troisième trio
troisième | third | trois
trompe | mistaken wrong deceive cheat trunk | tromper tromperie erreur
tronçon | section stretch segment | portion segment section
trop | too excessive | excès
trophée | trophy cup award | coupe récompense
tropicale | tropical | tropique
troqué | swap barter trade | troc troquer échanger
trottinette | scooter e-scooter |
trottoir | pavement sidewalk kerb | chaussée
trottoirs | pavement sidewalk |
trou | hole gap | cavité déficit
troubles | disorder unrest trouble disturbance | désordre agitation
troupeaux | herd flock cattle | bétail cheptel
troupes | troop army force military troops | soldat armée militaire militaires
trouver | find found discover | découvrir retrouver dénicher
truc | thing trick stuff | chose astuce machin
truqués | rigged faked doctored | truquer trucage falsifié
trépigne | impatient stamp | impatienter
trésorerie | cash treasury cash-flow | liquidités trésor
trésorier | treasurer | trésorerie comptable financier
trêve | truce ceasefire break armistice | cessez-le-feu pause armistice
trône | throne crown | couronne royauté
tsunami | tsunami tidal-wave | raz-de-marée
tuant | kill killing slay slew slain | tuer assassiner abattre meurtre
tube | tube hit | succès tuyau chanson
tuberculose | tuberculosis | tuberculeux
tuent | kill murder | tuer assassiner abattre
tuer | kill slay slain murder shoot shot killed assassinate assassination | abattre assassiner meurtre tuerie tueur assassinat
tuerie | killing massacre shooting | massacre carnage
tueur | killer murderer gunman | meurtrier assassin tuer
tumeur | tumour tumor cancer | cancer tumoral
tunisie | tunisia tunisian | tunisien
tunisien | tunisia tunisian | tunisie
tunnel | tunnel underpass | souterrain galerie passage
turc | turkish turk turkey | turquie
turque | turkish turkey turk | turc turquie
turquie | turkey turkish | turc
turquo | turkish turkey | turc turquie
turquoise | turquoise | bleu
tutelle | guardianship supervision trusteeship | contrôle supervision tuteur
tutoie | address-familiarly tutoyer | tutoyer tutoiement
tutoyé | address-familiarly tutoyer | tutoyer tutoiement
tuyaux | pipe hose tip | canalisation conduite tuyauterie
tué | kill killed dead | tuer mort abattre assassiner
tweeté | tweet twitter post | twitter tweet
type | type kind guy | genre sorte
typhon | typhoon | cyclone ouragan tempête
typique | typical | caractéristique typiquement
typiquement | typically | typique
tâche | task job | mission travail besogne
téhéran | tehran |
télescope | telescope observatory | lunette observatoire
télé | television TV channel | télévision chaîne
télécharger | download upload | téléchargement
télécommunications | telecommunications telecom | télécom téléphonie
télécoms | telecom telecoms telecommunications | télécommunication téléphonie opérateur
téléphone | phone telephone mobile | téléphonique portable téléphoner smartphone
téléphonique | telephone phone call | téléphone téléphoner appel
téléréalité | reality reality-tv reality-show | émission télé-réalité
téléspectateurs | viewer audience spectator | spectateur public audience
télétravail | telework remote telecommuting home | distance télétravailler télétravailleur
télévision | television tv TV channel | télé chaîne
télévisuel | television tv televised | télévision télévisé audiovisuel
télévisé | televised television | télévision télé
témoigne | testify witness testimony | témoigner témoignage témoin
témoin | witness | témoigner témoignage
ténacité | tenacity perseverance | tenace persévérance obstination
ténors | heavyweight tenor leader | vedette chef cador
tétanos | tetanus |
tête | head lead | crâne dirigeant
tête-à-tête | meeting appointment | entrevue entretien rencontre rendez-vous
tôt | early soon | précoce
ue | eu |
ukraine | ukrainian | ukrainien
ukrainien | ukraine ukrainian | ukraine
ulcéré | outraged incensed ulcerated | furieux indigné ulcère
ultimatum | ultimatum deadline | sommation
ultime | ultimate final last | dernier final
ultra | ultra extreme | extrême
ultradroite | far-right ultra-right | extrême-droite
ultramarins | overseas overseas-territory | outre-mer
ultérieure | later subsequent | ultérieurement postérieur
unanime | unanimous unanimously | unanimité unanimement
unanimité | unanimity unanimous unanimously | unanime unanimement
unes | front-page headline | une
uniforme | uniform | tenue costume identique homogène
unilatérale | unilateral one-sided unilaterally | unilatéralement
union |  |
unique | unique single only sole | seul exceptionnel
uniquement | only solely exclusively | exclusivement seulement
unir | unite join unify | union unifier unité rassembler
unissent | unite join bind bound | unir union rassembler lier
unité | unit unity | union brigade uni
univers | universe world cosmos | monde cosmos milieu
universalité | universality universal | universel
universel | universal | universalité
universitaire | university academic scholar college | université chercheur étudiant enseignant faculté
université | university college campus | universitaire fac faculté
urbaine | urban city town | ville urbain urbanisme
urbanisme | planning urban urbanism zoning | aménagement urbain urbaniste
urgence | emergency urgency urgent | urgent urgences
urgentistes | emergency doctor medic | médecin urgences soignant
urnes | ballot poll urn | scrutin vote
urologue | urologist | médecin urologie
uruguayen | uruguayan uruguay | uruguay
usa | states american | états-unis américain
usage | use usage used | utilisation emploi user utiliser employer
usagers | user passenger customer | utilisateur passager client voyageur
usant | use exhausting wearing | user utiliser épuisant
user | use wear wore worn | utiliser usage usure
usine | factory plant mill | fabrique manufacture site
usure | wear usury attrition | user érosion
usurpation | theft usurpation impersonation identity-theft | usurper usurpateur
usées | worn wastewater sewage | user usure
utilisation | use usage used | utiliser usage emploi employer
utiliser | use employ used usage | utilisation employer usage
utilisons | use | utiliser employer utilisation
utilitaire | utility utilitarian van commercial | fourgonnette camionnette
utilité | usefulness utility useful use | utile
vacances | holiday vacation break | congé vacancier
vacanciers | holidaymaker vacationer tourist | touriste estivant vacances
vacants | vacant empty vacancy | vacance libre inoccupé
vaccin | vaccine vaccination jab | vacciner vaccination
vaccination | vaccine | vaccin vacciner
vacciner | vaccine vaccination | vaccin vaccination
vache | cow |
vaches | cow cattle | bovin bétail
vague | wave vague | flou
vain | vain futile useless | inutile vainement
vaincre | defeat beat beaten overcome overcame conquer victory win won | battre triompher surmonter gagner victoire vainqueur remporter
vaincu | defeated beat beaten overcome overcame defeat lose lost | vaincre battre défaite perdre
vaincus | defeat beat beaten overcome overcame | vaincre battre défait
vainqueur | winner victor | gagnant victoire vaincre lauréat
vaisseau | vessel ship spacecraft | navire bateau
vaisselle | dish crockery tableware | assiette couvert
valable | valid good legitimate validity | valide validité
valait | worth cost earn value | valoir valeur
valent | worth cost | valoir coûter
valeurs | value values stock | valeur
validité | validity valid | valide valable légalité
validé | validate approve confirm | valider approuver validation
valises | suitcase luggage bag | bagage malle
vallon | valley vale | vallée vallonné
valoir | worth value earn assert | valeur coûter mériter
valoriser | value promote enhance develop | valorisation promouvoir valeur
valse | waltz | valser danse
valu | earned worth brought | valoir valeur
vandalisme | vandalism vandal vandalize | vandaliser dégradation saccage
vandalisée | vandalise vandalize damage deface | vandaliser saccager dégrader
vanté | praised boasted touted | vanter louer louange féliciter
vapeur | steam vapour vapor | vaporiser
variables | variable | varier
variété | variety diversity pop | diversité
varois | var | var
varsovie | warsaw |
vasculaire | vascular | cardiovasculaire
vaste | vast huge wide large | immense étendu grand
vaudra | worth cost earn | valoir valeur
vaut | worth value | valoir valeur
vautours | vulture | rapace charognard oiseau
veaux | calf calves veal | bovin
vecteur | vector carrier vehicle | porteur moyen
vedette | star celebrity speedboat | star célébrité
veille | eve vigil yesterday | vigilance veiller
velléité | desire inclination whim | intention tentation
venaient | came come | venir arriver
venait | come came | venir
venant | coming come | venir provenir
vendre | sell sold sale | vente vendeur céder commercialiser
vendredi | friday |
vendu | sold sell sale | vendre vente écouler vendeur
vendus | sell sold sale | vendre vente commercialiser
vendéen | vendée | vendée
venezuela | venezuelan | vénézuélien
vengeance | revenge vengeance retaliation avenge | venger représailles revanche
venger | avenge revenge retaliate | vengeance vengeur représailles
venir | come came | arriver venue
venons | come came | venir
vente | sale sell sold | vendre vendeur commercialisation
ventilation | ventilation breakdown ventilate | aération ventiler
ventre | stomach belly abdomen | abdomen estomac
venu | come came | venir arriver
verbal | verbal oral report | oral verbalement
verbalisations | fine ticket | verbaliser amende contravention
verbaliser | fine ticket book | verbalisation amende sanctionner contravention
verdict | verdict ruling | jugement décision sentence
verra | see saw seen | voir
verre | glass drink | vitre
verrière | skylight window roof | vitrage vitrail
verrons | see saw seen | voir vue
verront | see saw seen view | voir observer apercevoir
verrou | lock bolt | verrouiller serrure
verrouillé | lock locked lockdown | verrouiller fermé bloquer cadenasser verrou
verser | pay paid pour | versement payer
version | version | variante
vert | green | écologiste verdure
vertu | virtue virtuous | vertueux qualité
vertébrés | vertebrate | animal
verve | verve eloquence wit | éloquence brio fougue
veste | jacket coat | veston blouson
vestiaire | locker-room cloakroom dressing-room | cabine
vestimentaires | clothing dress sartorial | vêtement habillement tenue
veto | veto block | opposition
veuf | widower widowed | veuve veuvage
veuille | want wish | vouloir désirer
veulent | want wish | vouloir souhaiter désirer
veut | want wish | vouloir souhaiter volonté
veuve | widow widowed | veuf veuvage épouse
veux | want wish | vouloir souhaiter désirer
vexé | upset offended vexed annoyed | vexer froissé offensé vexant
via | via through | par
viable | viable sustainable | viabilité durable
viaduc | viaduct bridge | pont
viande | meat beef | bœuf boeuf carné
vibrant | vibrant rousing heartfelt | émouvant vibrer
vicaire | vicar priest | prêtre curé
vice | vice deputy | adjoint
victime | victim victims | victimes
victimes | victim casualty victims | blessé mort sinistré victime
victoire | victory win won defeat | triomphe gagner succès vaincre remporter
victorieuse | victorious winning | victoire gagnant vainqueur
victorieux | victorious winning | vainqueur victoire gagnant
vide | empty void vacuum | vider désert
vidéaste | videographer youtuber filmmaker | youtubeur vidéo réalisateur
vidéo | video footage | film images
vidéosurveillance | cctv surveillance | vidéoprotection télésurveillance
vie | life live alive living | existence vivre vivant
vieille | old elderly | vieux âgé ancien
vieillesse | age old-age elderly | vieux âge vieillissement
viendra | come came | venir arriver venue
viendront | come came | venir arriver venue
vienne | vienna |
viennent | come came | venir
vient | come came | venir arriver
vierge | virgin blank virgo | virginité vide
vietnam | vietnamese | vietnamien
vietnamien | vietnam vietnamese | vietnam
vieux | old elderly aged | âgé ancien vieil vieillard
vif | lively sharp bright alive quick | vivant aigu rapide
vigilance | vigilance alert | vigilant attention alerte
vigilant | vigilant alert watchful | vigilance attentif
vignes | vine vineyard vines | vignoble viticole vigneron
vignettes | sticker vignette label | autocollant
vigoureusement | vigorously strongly | vigueur vigoureux énergiquement
vigueur | force vigour effect strength | force énergie vigoureux
vilipendée | vilify revile denigrate | vilipender dénigrer critiquer
villa | villa house | maison
village | town | commune
villageois | villager village | village habitant paysan
ville | city town urban | municipalité commune agglomération urbain cité
villégiature | holiday resort vacation | vacances séjour
vin | wine | viticole vigneron cru
vinaigre | vinegar |
vingt | twenty | vingtaine
vingtaine | twenty score | vingt
vint | come came | venir arriver
vinyle | vinyl record | disque
viol | rape rapist assault | violer violeur agression
violemment | violently fiercely | violent brutalement violence
violences | violence violent abuse | violent brutalité affrontement
violents | violent fierce brutal | violence brutal agressif
violer | rape | viol
violoncelliste | cellist cello | violoncelle musicien
violoniste | violinist violin fiddler | violon musicien
virage | turn bend shift | tournant changement
virale | viral virus | virus
virement | transfer wire payment | transfert versement paiement virer
virgule | comma point |
virologue | virologist virology | épidémiologiste infectiologue virologie
virtuelle | virtual online | virtuellement numérique ligne
virulence | virulence virulent | virulent violence agressivité
virulent | virulent fierce scathing | virulence violent acerbe
virulente | virulent fierce | virulence violent
virus | virus coronavirus | coronavirus viral covid-19
viré | fired sacked turned | virer licencier renvoyer congédier
vis | screw |
vis-à-vis | counterpart | homologue
visage | face | figure facial
visait | aim target | viser cibler destiner
visant | aim target | viser cibler destiner
visent | target aim | viser cibler objectif
viseur | sights crosshairs viewfinder target | viser cible
visibilité | visibility visible exposure | visible notoriété
visiblement | visibly apparently clearly | apparemment manifestement visible
visio | video videoconference | visioconférence zoom
visioconférence | videoconference video-conference video | vidéoconférence
vision | vision view sight | vue
visite | visit trip tour | visiter déplacement voyage
visiter | visit trip | visite déplacement
visière | visor shield | masque écran
visuel | visual image | image vue graphique
vital | vital essential crucial | essentiel crucial indispensable
vite | fast quickly quick soon | rapidement rapide vitesse
vitesse | speed pace gear fast | rapidité allure rapide
viticulteur | winegrower winemaker | vigneron viticulture vigne
vitres | window glass pane | fenêtre vitrine carreau
vitrine | window showcase storefront | devanture
vitriol | vitriol acid | acide virulent
vitro | vitro ivf |
vivait | live life | vivre habiter résider vie
vivant | alive living live | vivre vie
vive | lively bright strong | vif intense
vivement | strongly sharply | fortement vif
vivent | live living life | vivre habiter vie
vivons | live life living | vivre vie habiter
vivre | live life living reside lived | vie exister habiter vivant résider
vocabulaire | vocabulary word language | mot lexique langage
vocales | vocal voice | voix oral
vocation | vocation calling purpose | mission
voient | see saw seen | voir apercevoir regarder
voile | veil sail sailing | foulard hijab voilé
voir | see saw seen watch view | apercevoir regarder
voisin | neighbor neighbour neighboring | voisinage proche voisins
voisins | neighbour neighbor | voisin
voit | see saw seen | voir apercevoir
voiture | car vehicle automobile | véhicule automobile auto
voix | voice vote | suffrage vote
vol | flight theft robbery steal | voler avion cambriolage voleur
volailles | poultry fowl | poulet canard
volant | wheel steering flying | conduite
volatile | volatile bird fowl | instable volatilité oiseau
volcan | volcano | volcanique volcanologue
voler | theft steal robbery | vol
volet | component section shutter part | partie aspect pan
voleurs | thief thieves robber burglar | vol voler cambrioleur
volontaires | volunteer voluntary willing | bénévole volonté volontariat
volontariat | volunteering volunteer voluntary | volontaire bénévolat
volontariste | proactive determined voluntarist | volontarisme déterminé
volontiers | willingly gladly readily |
volonté | will willingness desire | vouloir désir intention
volte | u-turn about-face reversal | revirement volte-face
volubile | voluble talkative | bavard loquace
volume | volume amount | quantité tome
vomir | vomit spew | vomissement
vont | go went gone | aller
votait | vote ballot | voter scrutin
votants | voter vote electorate | électeur voter vote
vote | vote ballot poll election elections | scrutin voter suffrage élection élections
votent | vote | voter vote votant
voter | vote voters | électeur électeurs
votera | vote | voter vote élire
voterai | vote | voter vote
voudrais | want wish like | vouloir souhaiter désirer
voudront | want | vouloir souhaiter volonté
voulait | want wish | vouloir souhaiter
voulions | want wish | vouloir souhaiter
vouloir | want wish | souhaiter désirer volonté
voulons | want wish | vouloir souhaiter désirer
voulu | want wish | vouloir volonté
voué | doomed devote dedicate destined | vouer condamné destiné consacré
voyage | trip travel journey traveller | voyager déplacement séjour voyageur
voyageait | travel trip | voyager voyage
voyageur | travel journey traveller | voyage
voyait | see saw seen | voir apercevoir
voyant | seeing light psychic | voir
voyez | see saw seen | voir apercevoir
voyons | see saw seen | voir regarder
voyou | thug hooligan rogue | délinquant bandit racaille truand
voyous | thug hoodlum rogue hooligan | délinquant malfrat racaille bandit
voûte | vault arch dome | arche voûté
vrai | true real | vérité véritable vraiment
vraiment | really truly | véritablement réellement
vraisemblablement | probably likely presumably | probablement vraisemblable sans-doute
vraquier | freighter bulk-carrier ship cargo | navire cargo bateau
vue | view sight see saw seen | voir regard
vulgarité | vulgarity crudeness | vulgaire grossièreté
vulnérabilité | vulnerability weakness | vulnérable fragilité faiblesse faille
vulnérables | vulnerable weak fragile | fragile vulnérabilité faible
vus | see saw seen | voir vu
vécu | live life experience | vivre expérience
végétation | vegetation plant | plante flore végétal
véhicule | vehicle car automobile | voiture automobile
véhémence | vehemence vehement | véhément virulence fougue
vélo | bicycle bike cycling cyclist | bicyclette cycliste cyclisme
vénéré | revered venerated worshipped | vénérer adoré vénération respecté
vénézuélien | venezuelan venezuela | venezuela
vérifier | check verify verification | vérification contrôler contrôle
vérité | truth true | vrai véracité
vétustes | dilapidated old run-down | vétusté délabré ancien
vétéran | veteran former | ancien-combattant ancien
vétérinaire | vet veterinary veterinarian | véto
vêtements | clothes clothing garment | habit tenue vêtir habiller
vêtus | dress wear wore worn clad | vêtir habiller porter vêtement
vœux | wish greeting vow | souhait
wagon | carriage wagon car railcar | voiture train
wali | governor wali prefect | gouverneur préfet
week | weekend | week-end
weekend | weekend | week-end fin-de-semaine
xénophobie | xenophobia xenophobic | xénophobe racisme
yacht | yacht boat superyacht | bateau navire voilier
yaourt | yogurt yoghurt | laitage
yeux | eye eyes | œil regard oeil
yoga | yoga |
yorkaise | new-york york | new-yorkais
yourte | yurt tent | tente
yémen | yemen yemeni | yéménite
yéménite | yemeni yemen | yémen
zelenski | zelenskyy zelensky | zelensky
zelensky | zelenskyy | zelenski
zen | zen calm | calme serein
zone | zone area | région secteur
zoo | zoo | parc-animalier ménagerie
zélandaise | new-zealand new-zealander kiwi | néo-zélandais nouvelle-zélande
zéro | zero nil | nul
âge | age old aged years | ans âgé vieux
âgé | old elderly | vieux ancien
âme | soul spirit | esprit
âne | donkey ass | baudet mule
âpre | bitter fierce harsh | âpreté rude acharné
ère | era age period time | époque période
éborgnés | blinded eye | borgne éborgner
éboulements | landslide rockfall | éboulis glissement effondrement
ébranlé | shaken shake shook rock | ébranler secouer fragiliser déstabiliser
ébriété | drunkenness drunk intoxicated | ivresse ivre alcoolisé
écart | gap difference | différence
échafaudage | scaffolding scaffold | échafauder
échange | exchange trade swap | échanger discussion
échangeaient | exchange swap trade | échanger échange
échantillon | sample specimen | prélèvement échantillonnage
échappé | escape | échapper évader fuir
écharpe | scarf sash | foulard
échaudés | scald burn wary | méfiant ébouillanter
échauffent | heat warm | échauffer échauffement chauffer
échauffourées | clash scuffle skirmish | affrontement heurt bagarre
échec | failure setback fail | échouer revers défaite
échelle | scale ladder | niveau
échelon | level echelon rung grade | niveau rang grade
échiquier | chessboard spectrum scene | scène spectre
échoppe | stall shop booth | boutique kiosque
échouer | fail failure ground beach | échec rater
échoué | fail failure failed | échec échouer rater manquer
échéance | deadline term date | délai terme
éclair | lightning flash | foudre
éclaircir | clarify clear shed | élucider clarifier éclaircissement
éclairer | light lit enlighten shed | éclairage illuminer
éclaté | burst explode erupt break broke | éclater exploser éclatement
éclipsé | eclipse overshadow | éclipser occulter
écoeuré | disgusted sickened | écœuré dégoûté écœurement
école | school | scolaire établissement écolier collège lycée
écoliers | schoolchildren schoolboy pupil student | élève enfant scolaire
écolo | green ecologist environmentalist eco-friendly | écologiste écologique vert
écologie | environment ecology | environnement
écologique | ecological environmental green | écologie environnemental
écologiste | ecologist green environmentalist | vert écologie écolo eelv
éconduit | rejected rebuffed spurned | éconduire repoussé rejeté
éconduite | reject turn-away dismiss | repousser rejeter refuser
économie | economy economic saving | économique économiste épargne
économique | economic economy | économie économiquement
économiser | save saving conserve | économie épargner épargne
écopé | receive get sentence | écoper recevoir
écorché | flayed grazed skinned scratched | écorcher éraflé
écorné | dent tarnish damage | ternir entamer
écossais | scotland scottish | écosse
écossaise | scottish scotland scot | écosse écossais
écosse | scotland scottish | écossais
écosystèmes | ecosystem habitat | environnement milieu
écotaxe | ecotax green-tax | taxe
écoulé | past elapse sell sold last | passer dernier vendre écouler
écourté | shorten cut curtail | écourter abréger raccourcir
écoute | listen listening wiretap | écouter auditeur
écouter | hear listen | entendre
écran | screen display | moniteur
écrasé | crushed crashed crash overwhelmed | écraser crash écrasement
écrire | write wrote written | rédiger écrivain écriture écrit
écris | write wrote written | écrire écriture rédiger
écrit | write wrote written writing | écrire rédiger écriture
écriture | writing write written handwriting | écrire rédaction
écrivain | writer author novelist | auteur romancier écrire
écrivent | write wrote written | écrire rédiger
écroulement | collapse fall downfall | écrouler effondrement effondrer chute
écroué | jail imprison remand | écrouer incarcérer emprisonner
écroués | jailed imprisoned remanded | écrouer incarcéré emprisonné détenu
écueil | pitfall reef | obstacle récif difficulté
écureuil | squirrel | rongeur
édictées | enact issue decree lay laid | édicter promulguer décréter imposer
édifice | building edifice | bâtiment immeuble monument construction
édile | mayor councillor | maire élu
éditeur | publisher editor | édition maison éditer
édition | edition publishing | éditer éditeur publication
éditoriale | editorial | rédaction éditeur
éditorialiste | columnist editorialist commentator pundit | chroniqueur journaliste commentateur éditorial
éditrice | publisher editor publishing | éditeur édition
éducation | education teaching | enseignement
éducative | educational education | éducation pédagogique scolaire
éduquer | educate teach taught education | éducation enseigner élever instruire
également | also too equally | aussi
égalité | equality equal tie draw | égal parité
égard | regard respect towards | respect
égaré | lost stray misplaced | perdu égarer errant
égide | aegis auspices | patronage
église | church | paroisse chapelle ecclésiastique
égorgée | slit throat slaughter | égorger égorgement
égout | sewer drain | canalisation assainissement
égratigne | scratch criticise criticize | égratigner critiquer
égrené | list enumerate tick | égrener énumérer
égypte | egypt egyptian | égyptien
égyptien | egypt egyptian | égypte
égérie | muse ambassador face | muse ambassadrice inspiratrice
éhontés | shameless brazen | honteux impudent
éjecté | eject expel oust | expulser éjection
élaboration | development drafting elaboration preparation | élaborer préparation conception
élan | momentum surge elk | dynamique impulsion
élancer | start launch rush dash | lancer précipiter élan
élargir | widen broaden expand extend | élargissement étendre agrandir
électeur | vote voter voters | voter électeurs
électeurs | voter electorate vote voters | électoral votant électorat voter électeur
élection | election vote poll ballot elections | scrutin vote élire électoral élections
élections | election elections vote poll | élection scrutin vote
électorale | electoral election | électoral élection électeur
électorat | electorate voter | électeur
électricité | electricity power electric | électrique courant énergie
électrification | electrification electrify | électrifier
électrique | electric electrical electricity | électricité
électriques | electric electrical power | électricité
électro | electronic electro | électronique
électrochoc | electroshock shock jolt | choc
électronique | electronic digital | numérique informatique
électroniques | electronic electronics digital | électronique numérique
élevé | high height | haut hauteur
éligibles | eligible | éligibilité
éliminer | eliminate remove knock kill | élimination supprimer
élire | elect election elected | élection élu
élites | elite | élitiste dirigeant
éloge | praise eulogy tribute | louange hommage compliment
éloigner | move away distance remove | éloignement écarter
élu | elected elect representative councillor | élire élection député conseiller
élucider | solve elucidate clarify | éclaircir résoudre clarifier élucidation
élude | evade dodge elude avoid sidestep | éluder éviter esquiver contourner
élyséen | elysee presidential | élysée présidentiel
élève | student pupil students | étudiant étudiants
élèves | pupil student schoolchild | écolier étudiant collégien lycéen
élégance | elegance elegant style class | élégant style raffinement chic
élégant | elegant stylish smart | élégance chic raffiné
élément | element component item factor | composant facteur partie
élémentaires | basic elementary fundamental primary | fondamental essentiel basique
éléments | element item component | composant facteur
éléphant | elephant tusker | pachyderme
émaillé | mar pepper punctuate | émailler ponctuer marquer entacher
émanant | emanate come from | émaner provenir venir
émancipation | emancipation empowerment | émanciper libération
émergence | emergence rise | émerger apparition naissance
émerger | emerge appear emergence | apparaître émergence surgir naître
émettent | issue emit broadcast voice | émettre émission diffuser
émettre | emit issue express broadcast transmit | émission diffuser exprimer formuler
émeutes | riot unrest rioting | émeutier troubles soulèvement
émeutiers | rioter riot | émeute casseur
émigrés | emigrant migrant exile emigrate | émigrer émigration exilé expatrié
émir | emir | cheikh émirat souverain
émirats | emirates |
émis | issued emitted issue | émettre émission
émise | issue emit broadcast | émettre émission diffuser
émissaire | envoy emissary | envoyé délégué représentant
émission | show program broadcast emission | diffusion programme
émoi | stir commotion outcry agitation emotion | émotion agitation trouble remous
émotion | emotion feeling | émouvoir ému sentiment
émouvant | moving touching emotional poignant | touchant bouleversant poignant émotion émouvoir
ému | moved touched emotional | émouvoir émotion bouleverser
émérite | emeritus distinguished | honoraire éminent
énarque | ena graduate technocrat | technocrate haut-fonctionnaire
énarques | technocrat ena graduate | technocrate ena
énergie | energy power | énergétique électricité puissance
énergique | energetic vigorous forceful | énergie vigoureux dynamique ferme
énergétique | energy power | énergie
énergétiques | energy | énergie
énervé | annoy angry irritate | énerver agacer irriter
énigmes | enigma riddle mystery puzzle | mystère énigmatique
énième | umpteenth nth another yet | nouveau
énoncé | state statement wording | énoncer formuler
énorme | huge enormous massive | immense gigantesque énormément colossal
énumère | list enumerate | énumérer lister citer détailler
éoliennes | wind-turbine wind turbine windmill | éolien
épais | thick dense | épaisseur dense
épaisse | thick dense heavy | épaisseur dense
épandage | spreading spraying | épandre pulvérisation
épanouie | fulfil bloom flourish thrive throve | épanouir épanouissement heureux
épargné | spare save | épargner épargne
éparpillés | scattered strewn dispersed | dispersé éparpiller disséminé
épaules | shoulder | épauler
épave | wreck shipwreck wreckage | carcasse
éphémère | ephemeral short-lived fleeting temporary | passager provisoire temporaire fugace bref
épicentre | epicentre epicenter centre | foyer centre cœur coeur
épicerie | grocery grocer | épicier supérette magasin
épidémie | epidemic outbreak pandemic | pandémie épidémique contagion virus
épidémiologique | epidemiological epidemic epidemiology | épidémie épidémiologie sanitaire
épidémiologiste | epidemiologist | épidémiologie épidémiologique scientifique
épidémique | epidemic | épidémie sanitaire
épilogue | epilogue conclusion outcome | conclusion dénouement fin
épineuse | thorny tricky difficult | délicat difficile compliqué
épineux | thorny tricky | délicat difficile épine
épinglé | criticise criticize catch caught blame | épingler critiquer pointer dénoncer
épisode | episode | événement
épluché | peel scrutinize examine comb | éplucher examiner scruter
éponge | sponge towel | éponger
éponyme | eponymous namesake |
époque | era time period | période ère
épouse | wife spouse marry woman | femme conjointe épouser
épouser | wedding marriage marry married | mariage noces marier
épouvantable | appalling dreadful terrible horrible | horrible effroyable atroce affreux terrible
époux | husband spouse couple | mari conjoint épouse épouser
épreuve | test event ordeal trial | examen compétition
éprouvé | hard-hit suffer tried proven | éprouver ressentir subir
épuisement | exhaustion burnout depletion | épuiser fatigue épuisé
épuration | cleansing purification purge treatment | épurer purge assainissement
épée | sword epee | sabre glaive épéiste
équation | equation formula | formule problème
équato | equatorial | équatorial
équatoriale | equatorial | équateur
équatorienne | ecuadorian ecuadorean ecuador | équateur
équidés | equine horse | cheval équin
équilibre | balance equilibrium stability | équilibrer stabilité équilibré
équipe | team crew squad club | formation sélection club
équipementier | supplier outfitter manufacturer | sous-traitant fournisseur fabricant
équitable | fair equitable | juste équité équilibré
équivalent | equivalent equal | égal équivaloir
équivalente | equivalent equal comparable | équivaloir égal similaire
équivaut | amount equal equivalent | équivaloir équivalent correspondre
éradiquer | eradicate wipe eliminate | éradication éliminer supprimer
éreinté | exhausted slate pan criticize | éreinter épuisé critiquer fatigué
érigé | erect build built | ériger dresser
éroder | erode erosion | érosion user affaiblir
érosion | erosion erode decline | éroder usure
établissements | establishment institution facility school | école institution
étage | floor storey story | niveau
étagères | shelf shelves shelving | rayonnage meuble
étaler | spread display stagger | échelonner étalement répartir exhiber étendre
étang | pond lake pool | mare lac bassin
étape | stage step leg | phase
état | country nation state | pays nation
étatique | state government | état public
états-unis | states usa american | usa américain
étau | vice vise stranglehold | pression
étayée | supported substantiated backed | étayer appuyer soutenir
éteindre | extinguish out switch quench die | extinction étouffer maîtriser
éteint | extinguished off died extinct | éteindre mourir décéder
étendard | standard banner flag | drapeau bannière
étendre | extend expand spread | élargir extension étendue
étendu | extend spread extensive | étendre élargir
étendue | extent expanse extended area | étendre ampleur superficie
éternelle | eternal everlasting perpetual | éternité perpétuel
éterniser | drag last linger | durer traîner prolonger
éthiopie | ethiopia ethiopian | éthiopien
éthiopien | ethiopia ethiopian | éthiopie
éthique | ethics ethical | morale déontologie
éthiques | ethical ethics | éthique moral morale déontologie
étincelles | spark | étinceler étincelant
étiquette | label tag etiquette | étiqueter
étire | stretch extend | étirer étendre allonger étirement
étoffer | expand beef-up flesh | enrichir développer renforcer
étoile | star | astre
étonnant | surprising astonishing amazing | étonner étonnement surprenant
étouffe | stifle choke smother suffocate | étouffer asphyxier suffoquer étouffement
étourdissement | dizziness giddiness blackout | vertige malaise étourdi
étranger | foreign foreigner abroad foreigners | extérieur international étrangers étrangère
étrangers | foreign foreigner foreigners | étranger étrangère
étranglement | strangulation strangling chokehold strangle | étrangler strangulation
étrangère | foreign foreigner foreigners | étranger étrangers
étrangères | foreign abroad | étranger international
étreinte | embrace hug grip | étreindre embrassade accolade
étrillé | slam thrash criticize lambast | étriller critiquer éreinter
étroit | narrow close tight | étroitement serré exigu
étroite | narrow close tight | serré étroitement exigu
étude | study research survey | étudier recherche enquête
études | studies study | étudier
étudiant | student pupil students | élève étudiants
étudiants | student pupil students | élève universitaire étudier étudiant
étudier | studies study | études
été | summer |
évacuation | evacuation evacuate | évacuer
évacué | evacuate evacuation clear | évacuer évacuation
évader | escape flee fled break broke | évasion fuir échapper
évaluation | assessment evaluation estimate assess | évaluer estimation
évalué | assess evaluate estimate | évaluer estimer évaluation
évangéliques | evangelical | évangélisme protestant
évanouie | faint vanish | évanouissement malaise disparaître
évaporation | evaporation evaporate | évaporer
évasif | evasive vague | vague fuyant
évasion | escape evasion | évader fuite cavale
éveiller | awaken wake arouse awakening | éveil réveiller susciter
éventail | range array fan | gamme palette choix
éventrés | gutted disembowelled ripped | éventrer
éventualité | possibility eventuality | possibilité hypothèse
éventuelle | possible potential | éventuellement possible
éviction | ouster eviction removal dismissal sacking | évincer renvoi limogeage expulsion
évidemment | obviously course evidently | naturellement évident
évidence | obvious evidence obviously | évident évidemment
évident | obvious clear evident | évidence manifeste clair évidemment
évidente | obvious evident clear | évidence évidemment manifeste flagrant
évincé | oust ousted remove sack | évincer éviction écarter renvoyer
éviter | avoid prevent | empêcher échapper
évocation | evocation mention recall | évoquer mention rappel
évoluer | evolve change develop | évolution changer développer
évolution | evolution change development trend | évoluer changement
évolutive | evolving progressive scalable | évolution évoluer
évolué | evolve change develop | évoluer évolution changer progresser
évoquant | mention evoke refer | évoquer mentionner citer
évoqué | mention evoke raise discuss | évoquer mentionner citer aborder
événement | event | manifestation
événementiel | event events | événement
évêché | bishopric diocese | évêque diocèse
évêque | bishop | prélat archevêque épiscopal évêché
évêques | bishop episcopal | épiscopat épiscopal prélat
êtres | being creature | créature personne
île | island islands | îles
îles | island islands | île
ôté | removed taken took | ôter enlevé retiré
œil | eye | oculaire regard yeux
œufs | egg | œuf
`;

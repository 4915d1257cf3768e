import { foldName } from './tables.ts';

/**
 * First names of people in the news, folded (lower case, no accents), by origin and
 * gender; compounds are looked up by their parts. A name may stand under several origins.
 */
const names: readonly {
  readonly origin: string;
  readonly m: string;
  readonly f: string;
  readonly both: string;
}[] = [
  {
    origin: 'french',
    m: `
aaron abd abdallah abdel abdelkader abdellah abderrahmane abdon abdou abdoul abdoulaye abdourahmane abdramane abdullah abel abelard abelin aboubacar
aboubakar abraham absalon acace achaire achille achraf adalard adalbald adalberon adalbert adalric adam adama adegrin adel adelin adelphe adem adenet
adeodat adhemar adib adil adjutor adolphe adonis adrian adriano adrien agapet agathange agathon agilbert agnan agrippin ahmad ahmed aidan aiden
aimable ajan akram aksel aksil alain alan alassane alban alberic albert alberto alcibiade alcide alcime aldonce aldric aleaume alec alejandro aleksa
aleksandar aleksander alessandro alessio alex alexander alexandre alexandros alexandru alexis alfonso alfred alfredo ali aliou alistair allan allen
alliaume almine almire alois alon alone alonzo aloys alpha alphee alphonse alpinien alton alverede alvin amadou amael amalric amandin amani amar
amaury ambroise amedee amelien amin amine amir amos anas anass anastase anatole ancelin andoche andre andreas andrei andrej andres andrew andri andrin
andy anes ange angelo angilbe angilran angoustan anicet anis annibal ansbert anselme anthelme anthony antide antoine anton antonin antonio antony
anuar apollinaire aquilin arcade archambaud archibald archie arda aren ari arie ariel arion aris ariste aristide arman armand armando armel armin
arnaud arno arnold arnould arolde aron arsene artheme arthur arthus arto arturo artus arun ascelin athanase aubin aubrey audebert audouin audran
auguste augustin aurel aurele aurelien aurelio aurian auron auxence avi aviel axel ayaan ayan ayaz aydan ayden aylan ayman aymane aymar aymard aymen
aymeric aymon ayoub aziz badis bafode bakary balthazar barnabe barry barthelemy bartimee basil basile bastian bastien baudouin bela ben benedict
benigne benjamin bennie benny benoit beranger bernard bert bertrand bilal bilel bill billy bjorn blaise bob bobby bogdan bohemond boniface boris
boubacar boubou brad bradley brahim brandon brayan brendan brent brett briac brian brice brieuc bruce bruno bryan bryant byron caleb calixte calvin
camelien cameron camil camillien candide caribert carl carlo carloman carlos carlton cary casimir cassien cecil cedric celestin celian celien cesar
chad chahine charlemagne charles charly cheick cheikh chester childebert chilperic chris christ christian christodule christophe christopher chrysole
chrysostome clarence clark claudien clayton cleandre clemens clement clery clifford clifton clint clinton clotaire clovis clyde cody colin conrad
constantin corentin corey cornelius corto cory craig cristian curtis cyprien cyrian cyriaque cyril cyrille cyrus dale damian damien damon dan dani
daniel danilo danny dante dany danyl daouda darian darin dario daris darius darnell darrel darrell darren darrin darryl daryl dave david davide dayan
dayane dean delbert delphin demba denis deniz dennis derek derrick devin dewey dexter diar didier diego dieudonne dilan dimitri dino djibril domingo
dominic dominick dominik donald donatien donnie dorian doug douglas dov doyle drew driss duane dustin dwayne dwight earnest eddie eddy edgar edgard
edmond edmund edouard eduard eduardo edward edwin elbert eleuthere eli eliah eliahou elian eliano elias elie eliel elija elijah elio elion elior eliot
eliott elisee elliot elliott ellis elmer eloan eloi elone elouan elyas elyes elzear emanuel emeric emil emile emilian emilien emilio emir emmanuel
emmett enea enes enguerrand enio ennio enrique ensar enyo enzo ephraim epiphane eric erick erik ernest ernesto eron ervin erwan erwann esra esteban
ethan ethann etienne eubert eudes eudoxe eugene eusebe eustache evan evann evariste everett evrard ewan ewen ewenn eyal eytan eythan ezio fabian
fabien fabio fabrice fadi fady falba fantin fares farouk faustin federico felicien felipe felix ferdinand fernand fernando fiacre filip filipe filippo
finn fionn firas firmin flavien flavio flodoard florent florentin florestan florian floyd flurin fode forrest foucauld foulques francesco francis
francisco francisque franck francois frank frankie franklin fred freddie freddy frederic frederick frederik fredrick fredy fulbert fulcran fulgence
fynn gabin gabriel gabriele gad gael gaetan garrett garry gary gaspar gaspard gaston gatien gaud gauthier gautier gedeon geoffrey georg george georges
gerald gerard gerardo geraud gerbert germain gervais gervaise ghislain giacomo gian gianluca gianni gilbert gilberto gildas gilles gino gioele gion
giovanni girart gislebert giuliano giulio giuseppe glen glenn gondebaud gonthier gontran gonzague gordon grant greg gregg gregoire gregory gui guilhem
guillaume guillermo gustave gustavo guy guylain gwenael habib hadriel hadrien haim hakim hamed hamza hardouin harold haron haroun harouna haroune
harry harvey hassan hassane hatem hayden hector hedelin hedi helie helier helios henri henrik henry herbert hercule herluin herman hermann herve
hicham hilaire hildebert hillel hincmar hippolyte homer horace howard hubert hugh hugo hugues hyacinthe ian iban ibrahim ibrahima idan idir idris
idriss idrissa ignace ignacio ignacy igor ilai ilan ilay ilhan ilian iliane ilias ilies ilja ilyan ilyane ilyas ilyass ilyes ilyess imad imran imrane
inza irenee irvin irving isa isaac isaiah ishaq isidore ismael ismail issa issam issiaka ivan iwan iyad iyed jack jacky jacob jacques jad jaden jake
jakob jakub jalil jamal james jamie jamiro jan jannik jannis janosch japhet jared jari jaro jarod jaron jasin jason jassem jassim javier jawad jawed
jay jayden jayson jean jean-luc jeannel jed jeff jeffery jeffrey jerald jeremiah jeremie jeremy jermaine jerome jerry jesse jesus jibril jim jimmie
jimmy jo-wilfried joachim joachin joah joakim joanny joaquim jocelyn joe joel joey johan johann john johnathan johnny jon jona jonah jonas jonathan
jonathon jordan jorge jorin joris jose joseph josh joshua josse josselin josue joud jourdain jovan jovin juan jude judicael jules julian julien julio
julius juri justin jusuf juvenal kacper kai kais kamel kamil karamba karamoko karim karl kassim kays keano keanu keith kelvin kelyan ken kenan kenneth
kenny kent kenzi kenzo kenzy kerem kevin keyan khalil kian kiano kilian killian kilyan kimo kirk kiyan konstantin kristijan kristopher kurt kuzey kyan
kyle kylian kyliann kyllian ladji lamar lambert lamine lance lancelot landry larry lars lassana lasse laszlo laurent lauri laurin lawrence lazar
lazare lean leandre leandro leano leart ledion leland len lenn lenni lennox lenny leny leo leon leonard leonardo leonce leonel leonidas leonis leopold
leroy lester leu leufroy levi levio lewis leyan liam lian lias lietald lino linus lio lionel lior liron lirone lisandro livio liyan lloyd loan logan
lohan loic longin lonnie loren lorenz lorenzo lorian lorik lorin loris lorrain lothaire louan louay louca louie louis louka lounis luan lubin luc luca
lucas lucien ludolphe ludovic luigi luis luka lukas luke luther lyam lyan lyes lyle macaire maceo mack mael magloire mahamadou mahdi mahe mahir
mahmoud mailo makan maksim malcolm malick malik malo malone mamadou mamert mamoudou manar manasse manil manuel marc marceau marcel marcelin marco
marcos marcus marien marino mario marius mark marko marley marlo marlon marouane marshall martial martim martin marty marvin marwan marwane massinissa
matej mateja mateo mateus mateusz matheo mathew mathias mathieu mathis mathurin mathys matias matis matisse mats matt matteo mattheo matthew matthias
matthieu matthis matti mattia matys maugis maurice mauro max maxens maxim maxime maximilian maximilien mayeul medard mederic mehdi melaine melchior
melvil melvin melvyn menahem mence mendel merlin merovee merwan mete micha michael micheal michel mickael miguel mika mikail mike milan miles milhan
milo milton minh miran miro mischa mitchell modibo mody mohamed mohammad mohammed moise moritz morris mory moses mouctar mouhamadou mouhamed moussa
moustafa moustapha muhammad muhammed musa mustapha mylan myron nabil nadir nael nahel nahil nail naim nando narcisse nassim natan nathan nathanael
nathaniel naudet nawfel nayel nazaire nazim neal nehemie neil nelio nelson neo nestor nevin nevio nicephore nicholas nick nico nicola nicolas niels
nikita niklas niko nikola nil nils nino nio nizar noah noam noan noar noe noel noha noham nohan nolan nolann nolhan norbert norman nouha nuri octave
odilon odon oger oliver olivier omar omer onesime orell oren orlando orville oscar oskar othmane otis otto oumar ousmane oussama owen pablo paco
pacome palemon paolo pascal paterne patrice patrick paul paulin pedro perceval percy perry pete peter pharell phil phileas philemon philibert philip
philipp philippe phillip pierre pierrick pietro preston quentin quinn rachid rafael ralph rami ramiro ramon ramy randall randolph randy raoul raphael
raul ray rayan rayane rayen raymond rayyan reda reginald regis rejan rejean remi remy renaud rene rex reybaud reynald reynold riad rian ricardo
richard rick rickey ricky rio riyad roan robert roberto robin roch roderick rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rohan roland
rolando romain roman romaric romeo romuald ron ronald ronan ronnie roselin ross roy ruben rudolph rudy rufus russell ryad ryan saad sabri said salim
salomon salvador salvatore sam sami samir sammy samson samu samuel samuele samy sandro santiago santos saturnin saul savin savinien scott sean
sebastian sebastien sekou selim selyan seraphin serge sergio seth severin seydou shai shane shaun shawn shay shayan sheldon sherman sidney sidoine
sidy sigebert sigismond silas silvere simeon simon siro sixte skander soan sofiane sohan solal soren souleyman souleymane spencer stan stanislas
stanley steeve stefan stephen steve steven stewart stuart sven swan sylvain sylvester sylvestre taha tancrede tanguy tao taurin taylor ted teddy teo
teodor terence terrance terrell terrence thaddee theo theodor theodore theodose theophane theophile theophraste theotime thiago thibaud thibault
thibaut thibert thierno thierry thomas tiago tian tidiane tilio till tim timeo timmy timo timoleon timon timothe timothee timothy titien titouan
tobias toby todd tom toma tomas tommie tommy tonnin tony toussaint trajan travis trevor tristan troy tugdual turold tybalt tyler tymeo tyron tyrone
ugo ulrich ulysse urbain vadim valentin valentino valere valery vasco venance venceslas vernon vianney victor victorien victorin viktor vincent virgil
virgile vito vivien vladimir vuk wade wael waleran walid wallace walter wandrille warren wassim wayne wendell wesley wilbert wilbur wilfred wilfried
willard william willis willy wilson winston wissem woodrow xavier xenophon yacine yacouba yago yahya yani yanis yann yanni yannik yannis yaro yaron
yasin yasser yassin yassine yaya yazid ylan yoan yoann yoav yoel yohan yohann yoni yossef youcef younes youness youri youssef youssouf yuri yusuf yvan
yves yvon zacharia zacharie zachary zache zack zackary zadig zakaria zakariya zakary zakarya zayd zephirin zephyr ziad zinedine ziyad zyad
`,
    f: `
aaliyah abdonie abeline abigael abigaelle abigail aby acacie acanthe ada adalbaude adalsinde adea adegrine adelaide adele adelie adeline adeltrude
adina adja adolphie adonise adrastee adrehilde adriana adrienne agatha agathe agilberte aglae agnane agneflete agrippine aicha aida aina aisha aissata
aissatou ajana ajla ajlin ajna alaine alais alana alara alba albane alberade alberte albertine alcidie alcine alcyone aldegonde alea aleksandra alena
alenia alessia aleth alexandra alexandrine alexane alexanne alexia alexine aleya aleyna alia alice alicia alienor aliette alima alina aline alisa
alisha alison alissa alissia alixe aliya aliyah alize alizee allegra allison alma aloise aloyse alphonsine althee alva alya alyah alycia alyssa
alyssia alysson amadea amalia amaliane amalthee amanda amande amandine amante amarande amaranthe amaryllis amber ambra ambre ambrine ambroisie amea
amel amelia ameliane amelie ameline amen amethyste amicie amina aminata aminte amira amra amy ana anabelle anae anaelle anahita anais anastasia
anastasie anastasija anceline andjelina andree andrina anemone angadreme angela angele angelica angelina angeline angelique angie angilberte ania
anicee anicette anika anina anissa anita ann anna annabel annabelle annaelle anne annette annick annie annika annonciade anouck anouk ansberte
anstrudie anthelmette antigone antoinette antonia antonine anya aphelie apolline appoline aquiline arabelle arcadie argine aria ariana ariane arianna
aricie arielle arij arisa arlene arlette armance armande armandine armeline armelle armide armine arnaude arsenie artemis arthurine arwa arwen arya
asceline ashley asja asma asmaa assa assetou assia assil assomption assya astarte asterie astou astree astrid astride asya athalie athanasie athena
athenais athina aubertine aude audeline audrey augustine aure aurelia aurelie aurelienne aurelle auriane aurora aurore auxane ava aveline avigaelle
avital avoye awa axeline axelle aya ayah ayana ayem ayla aylin ayline aymardine aymonde azalee azelie azeline azra bahia barbara basilisse basma
bathilde baya beatrice becky belinda bella benedicte berangere berengere berenice bernadette bernice bertha berthe bertille beryl bessie beth bethany
betsy bettina betty beulah beuve beverly beya bianca bigna billie binta bintou blanca blanche blandine blessing bobbie bonnie bouchra brandy brenda
bridget brigitte brittany brooke bruna brunehaut brunehilde calista camelia camila camilia camilla candace candice capucine carine carla carlota
carlotta carmen carol carole carolina caroline carolyn carrie cassandra cassandre cassie cassiopee cataleya catherine cathy cecelia cecile cecilia
celeste celestine celia celina celine cerise chahinez chaima chantal charlaine charlene charline charlize charlotte chayma chelsea cheryl chiara
chirine chloe christel christelle christiane christina christine christy cindy claire clara clarisse claudette claudia claudie claudine clea clelia
clelie clemence clementine cleo cleophee clio cloe clothilde clotilde colette coline colleen colombe connie constance cora coralie coraline cordelia
corentine corinne cosima coumba cristina crystal cynthia cyrielle cyrine dahlia daisy dalia dalla danae dania daniela daniele daniella danielle daphne
daphnee daria darine darla darlene dawn dea deanna debbie debora deborah debra delia delores delphine denise desiree diana diane dianna dianne diara
dieudonnee dina dixie djeneba dolores domitille donna dora doreen doriane dorine doris dorothee dorothy dounia dua dune dyna ebony eda edith edmee
edna edwige eglantine eileen ela elaine elea eleanor eleanore elena eleni eleonora eleonore eliana eliane eliette elif elin elina eline elinor eliona
elisa elisabeth elise elissa eliza elizabeth ella ellen elli ellie elly eloane elodie eloise elona elora elsa elsie elvira elvire elya elyne elyssa
ema emelie emeline emerance emerencie emi emie emilia emilie emilienne emilija emily emma emmanuelle emmelie emmie emmy emna emy ena enora enya erica
ericka erika erin erine erma ernestine ery essie estelle esther ethel eudoxie eugenie eula eulalie eunice euphrasie eurydice eusebie eva evangeline
eve evelyn evelyne evy eya fabienne fannie fanny fanta fantine farah fatim fatima fatimata fatma fatou fatouma fatoumata faustine faye felicia felicie
feriel fernande feryel filippa finja fiona flavia flavie fleur flora flore florence florentine floriane florie flurina fortunee frances francesca
francette francia francine francoise freda frederique freya frida gabriela gabriella gabrielle gaelle gaia gail garance gayle gelila genevieve
georgette georgia geraldine gerberge germaine gersende gertrude ghislaine giada gianna gilberte gina ginette ginger gioia giorgia gisele giulia gladys
glenda gloria goundo graziella gretchen guenievre guilhemine guillemette gustavine gwenaelle gwendolyn habiba haby hadja hafsa hailey hajar halima
hana hanae hania hanna hannah harriet hasna hatouma hattie hava hawa haya hazel heather heidi helen helena helene helin heloise henrietta henriette
hermine hiba hilda hind hira holly hope hortense houda huguette ida ilana ilaria ilenia iliana ilona ilyana iman imane imen imene ina inara inaya ines
inez ingrid inna irene irina iris irma isabel isabella isabelle isadora isaure isee iseult isis ismerie isra israa iva ivy izia jacinthe jacqueline
jacquelyn jade jael jana jane janelle janet janice janie janina janine janna jannah jara jasmine jeanette jeanne jeannette jeannie jeannine jehanne
jenna jennah jennie jennifer jenny jessica jihane jil jill jinane joana joann joanna joanne jocelyne jodi joelle johanna johanne joline josefina
josephine josette josiane josyane joy joyce juana juanita judith judy julia juliana juliane julianne julie julienne juliette juna junon jusra justine
kadiatou kadidia kadidiatou kady kahina kaia kaina kaja kalea kamila kara karen kari karine karla karolina kate katell katherine kathleen kathryn
kathy katia katie katrina kawtar kay kayla kayliah kayna keira kelli kellie kelya kendra kenza keren ketsia keyla khadidiatou khadidja khadija khady
kiara kimberly kira klara klea krista kristel kristen kristi kristie kristin kristina kristine kristy krystal ladina laetitia lahna laia laila lalie
lamia lana lara larina larissa latifa latoya laura laurane laure laureen laureline lauren laurene lauriane laurianne laurie laurine lauryn laverne
lavinia layana layanah layla lea leah leana leandra leane leanne leelou lehna leia leigh leila leina lela lena leni lenia lenya leona leoni leonie
leonne leonor leonora leonore leontine leopoldine leticia letizia levana leya leyla leyna lia liana liara lila lilas lili lilia liliana liliane lilie
lillian lillie lilly lilou lilwenn lily lilya lina linda lindsay lindsey linn linnea linoi linoy liora lisa lise lisette lison lital liv liva livia
liya liyah liyana liz liza loane loise lola lora lorena lorene loretta lori lorraine lotta louane louann loubna louisa louise louisette loula louna
lua luana luce lucette lucia lucie lucienne lucile lucille lucy ludivine ludmila ludmilla luena luisa luise lula luna lya lyana lydia lydie lyla lylia
lylou lyna lynda lyne lynette lynn lynne lysiane maayane mabel mable madeline madina madlaina mado mady mae maelie maeline maelis maelle maely maelyne
maelys maeva magali magalie magdalena maggie maguelone maguy mahault mahaut maia maila maily mailys maimouna maina maira maissa maissane maite maiwenn
maja malak malea malena malia malika malin malina mallaury malou manal mandy manel manelle manon manuela mara maram marceline marcella marcia margaret
margarita margaux margie margo margot margotte marguerite maria mariam mariama mariame marian marianne marie marie-george marielle mariem mariette
marilou marilyn marilyne marilyse marina marine marion marise marisol marjane marjolaine marjorie marlene marnie marsha marta martha marthe martine
marwa marwen mary maryam maryann maryline marylou maryse maryvonne masa mathilda mathilde matilda matilde mattea mattie maud maude maureen mauricette
maxellende maxine maya mayane mayar mayla mayline maylis mayssa megan megane meghan meissa melanie melba melia melina melinda meline melisa melisande
melissa melissandre mellina melodie melusine mercedes meredith meriam meriem merjem meryam meryem meryl mia michele micheline michelle mila mildred
milena mina mindy minnie mira miranda mireille miriam misty miya moira moisette molly mona monica monique morgane muriel mya myla mylene myra myriam
myrtille myrtle nada nadege nadia nadine naelle nahla naia naila naima nais najat najla nala nancy naomi naomie natacha natalia natalie natasha
nathalie nawal nawel naya nayla nea neela nefeli neila nejla nela nelia nell nellie nelly nelya nene nerea nermine nesrine nettie neva neyla nia niame
nichole nicole nicoletta nika nila nina nine ninon niouma nisa noelia noelie noelle noemi noemie nola nolwenn noor nora norah norhane norma noura
nourane nova nuria oceane odelia odette odile olga olive olivia oliwia ollie olympe olympia ombeline ombline ondine opal ophelie ora oriande oriane
orianne orlane ornella oumou ozanne paloma pam pamela paola pascale patricia patsy patti patty paula paule paulette paulina pauline pearl pecine peggy
pelagie penda penelope penny perla perle perrine petronille philippa philippine philomene phyllis pia pierrette primerose prisca priscilla priscille
prudence pulcherie quentine quieta quintia quitterie rachael rachel rachida rahel rahma rajana rama ramata ramona rania ranim ranya raphaelle raquel
rawane raymonde rebecca regina regine reina reine rejeanne renee rhea rhonda riana rim rita rivka roberta roberte robyn rochelle rokia rolande romane
romina romy rona ronja rosa rosalie rose roseline roselyne rosemarie rosemary rosie rosine roxane roxanne roza ruby runa ruth ruya rym sabine sabrina
sabrine sadie sadio safa safia safiya sakina salimata sally salma salome samantha samia samira sana sanaa sandra sandrine sandy sara sarah sarina
sarra saskia satine savannah scarlett segolene selena selene selin selina selma sena sephora seraina serena serine servane severine shaily shaima
shaina shana shani shanice shanna shanon shany shari sharon shawna shayma shayna sheila shelia shelley shelly sheri sherine sherri sherry sheryl
shirel shirine shirley shyrel siana siara sibylle sidonie sidra sienna sihem siloe silvia simea simone sira sirine sixtine sofia sofija sohane soizic
solange solene solenn solenne soline solveig sonia sonja sonya sophia sophie soraya soumaya stacey stacy stella stephanie sue susan susie suzanne
suzel suzie suzon suzy swassane sybille sylvaine sylvette sylvia sylviane sylvie syrine tabea tabitha taina tais tal tali talia talya tamara tami
tammy tania tanya tara tasha tasnim tasnime tatiana tea teodora teresa teri terri tesnim tesnime tess tessa thais thalia thanina thea thelma theodora
theresa therese tia tiana tiffany tiguida tilda tilla timea tina tiphaine toinon toni tonya tracey traci tricia tsipora tuana typhaine uma una
valentina valentine valeria valerie vanessa velma vera verna veronica veronique vicki vickie vicky victoire victoria viktoria vincente vinciane viola
violaine violet violette virginia virginie vittoria vivian viviane vivienne wanda wendy whitney wiem wiktoria wilma winifred wissam xaviere xenia yael
yaelle yamina yara yasmin yasmina yasmine yolanda yolande yona yosra youmna youna yousra ysaline yse ysee yseult yumi yuna yveline yvette yvonne zahra
zana zara zayneb zeinab zelda zelie zeynab zina zineb zoe zoeva zoey zohra zuzanna
`,
    both: `agnes alix amara anael andrea camille charlie claude dominique eden elia guylaine gwen gwendoline janis laurence leslie lilian lou madeleine maxence morgan noa sacha stephane swann ursule yannick`,
  },
  {
    origin: 'english',
    m: `
aaron abdiel abdul abdullah abe abel abelardo abner abraham adalberto adam adan adelbert aditya adolf adolfo adolph adolphus adonis adrain adrian
adriel agustin ahmad ahmed aidan aiden akeem alan albert alberto albin alden alec alejandro alek alessandro alexander alexandre alexandro alexzander
alfonso alfonzo alford alfred alfredo alistair allan allen alonzo alphonso alton alvah alvin ambrose americo amir amos anastacio andre andres andrew
andy angelo angus anibal ansel anthony antone antonio antwan antwon archibald archie aric arjun arlen arlo armand armando arnaldo arne arno arnold
arnoldo arnulfo aron arthur arturo arvel arvid ashton augustine augustus aurelio austen axel ayden barack barney barry bart bartholome barton basil
ben benedict benjamin bennett bennie benny benton bernard bernardo bernhard bernie bert bertram bertrand beto bill billy blaise blaze bob bobby boris
brad braden bradley bradly brady braeden brain brandon brandyn brannon branson brant braulio braxton brayan brendan brenden brendon brennon brent
brett brian brice brock broderick brody bruce bryan bryant bryce brycen bryon buck buddy buford burley buster byron cade caden caesar caleb calvin
camden cameron camren camron candido carl carleton carlo carlos carlton carmelo carmine carson cary casimer casimir casper ceasar cecil cedric cedrick
celestino cesar chad chadd chadrick chaim charles charlie chase chauncey chester chet christ christian christop christophe christopher chuck cicero
clarence clark claud claude clayton clemens clement cletus cleve cliff clifford clifton clint clinton clive clovis cloyd clyde coby cody colby cole
colin colt colten colton conner connor conor conrad constantin cordell corey cornel cornelius cornell cortez cory coy craig cristian cristobal
cristopher cullen curt curtis cyril cyrus d'angelo dale dallin dalton dameon damian damien damion damon dan dandre dane dangelo danial daniel danny
dante daren darien darin dario darion darius darnell daron darrel darrell darren darrick darrin darrion darron darryl daryl dashawn dave david davin
davion davon davonte dawson dayne dean deandre deangelo declan dedric dedrick deion dejon dejuan delbert delmer demarco demarcus demario demetrius
demond denis dennis denzel deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desmond devante deven devin devonte dewayne dewey
dewitt dexter dick diego dillan dimitri dino dock domenic domenick domenico domingo dominic dominick donald donato donavon donnell donnie donny dorian
doug douglas doyle drake duane dudley duncan durward dustin dwayne dwight earnest easton ed edd eddie edgar edgardo edmond edmund eduardo edward
edwardo edwin efrain efren einar eino eladio elbert elbridge eldon eldred eldridge eleazar eli elian elias eliezer elijah eliseo elliot elliott ellis
elmer elmo elmore elon eloy elroy elton elvis elwin elwyn emanuel emil emile emiliano emilio emmanuel emmet emmett emmitt enoch enos enrico enrique
eoin ephraim eriberto eric erich erick erik erling ernest ernesto ernie errol ervin erwin esteban estevan ethan eugene eusebio evan everardo everett
everette evert ewald ewan ewell ezekiel ezequiel ezra fabian faustino fausto favian federico felipe felix felton ferdinand fergus fermin fernando
fidel filiberto finn flavio florencio florian floyd forrest francesco francis francisco franco frank franklin franz fred freddie freddy frederic
frederick frederik fredrick fredy friedrich fritz gabe gabriel gaetano gareth garett garland garret garrett garrick garrison garry garth gary gaston
gavin gennaro geo geoff geoffrey george geovanni geovanny geovany gerald gerard gerardo gerhard german gerry gerson gianni gideon gil gilbert gilberto
giles gino giovani giovanni giovanny giuseppe glen glenn godfrey gonzalo gordon graeme graham grant granville greg gregg gregorio gregory greyson
grover guido guillermo guiseppe gunnar gunner gus gust gustave gustavo guy hakeem hal hamish hank hans harold harry harvey haskell hassan heath heber
hector helmer henderson henri henry herb herbert herman hermann herminio herschel hilario hillard hilton hipolito hiram holden homer horace horacio
hosea howard hoyt hubert hugh hugo humberto humphrey hyman ian ibrahim ignacio ignatius ike irvin irving irwin isaac isac isadore isai isaiah isaias
isidro ismael isom issac ivan ivor izaiah jabari jace jacinto jack jackson jacob jacques jadon jaime jairo jake jakob jaleel jalen jalon jamaal jamal
jamar jamarcus jamel james jameson jamil jamir jamison janick jaquan jared jaren jarod jaron jarred jarrell jarret jarrett jarrod jarvis jasen jason
jasper javier javon javonte jay jayce jayden jaydon jaylen jaylon jayson jd jeb jed jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry
jerad jerald jeramie jeramy jerel jeremiah jeremie jeremy jermain jermaine jermey jerod jerome jeromy jerrell jerrod jerrold jerry jesse jesus jethro
jevon jim jimmie jimmy joaquin joe joel joesph joey johan johann johathan john johnathan johnathon johnnie johnny johnpaul jon jonah jonas jonatan
jonathan jonathon jordi jordon jordy jorge jose joseph josh joshua joshuah josiah josue jovan jovani jovanny jovany juan judah judd jude judson julian
julien julio julius junius justen justin juston justus justyn juvenal kade kaden kadin kale kaleb kameron kamren kamron kareem karl kash kavon keagan
keanu keegan keenan keir keith kellen kelton kelvin ken kenneth kennith kenny kent kenton kenyon keon keshaun keshawn ketanji keven kevin kevon keyon
keyshawn khalid khalil kian kieran kip kirk koby kody kolby kole korbin korey kory kraig kristofer kristoffer kristopher kurt kurtis kwame kwasi kyle
kyler lachlan ladarius lafayette lamar lambert lance landen laron larry laurence lawrence lazaro leif leland lemuel len lenny leo leon leonard
leonardo leonel leopold leopoldo leroy lester levi lew lewis liam linus linwood lionel lisandro llewellyn lloyd logan lonnie lonny lonzo lorenz
lorenzo louie louis lucas luciano lucio lucious lucius ludwig luigi luis lukas luke luther lyle lyndon mac mack magnus malachi malcolm manley manny
manuel marc marcel marcelino marcellus marcelo marco marcos marcus mariano mario mark markus marlon marshall martin marty marvin mason mateo mathew
mathias matt matteo matthew maurice mauricio maverick max maxime maximilian maximillian maximo maximus maxwell mekhi melvin mervin micah michael
micheal mick mickey miguel mike mikel miles milford milo milton misael mitch mitchel mitchell mitt mohamed mohammad mohammed moises montgomery monty
morris mortimer mose moses moshe muhammad murray mustafa myles myron napoleon narciso nash nasir nat nate nathan nathanael nathanial nathaniel nathen
neal ned neil nels nelson nestor neville newt niall nicholas nicholaus nick nicklaus nickolas nico nicolas nigel nikko niko nikolas nils noah noam noe
noel nolan norbert norberto norman norris norval obie odell okey olaf ole olen oliver omar omer oren orin orion orland orlando orlo orrin orson orval
orville osbaldo oscar osvaldo oswald oswaldo otha otho otis ottis otto owen pablo paolo pasquale patrick paul pedro percival percy perry pete peter
phil philip phillip pierce pierre piers pietro preston quentin quincy quinton rafael raheem rahm rahsaan rahul ralph ramiro ramon ramsay rand randall
randolph randy ransom raoul raphael rashad rashawn rasheed raul ray raymond raymundo reece reggie reginald reid reince reinhold remington rene reuben
rex rey reymundo reynold rhett rhys ricardo rich richard richie rick rickey ricky rico rigoberto rishi rob robb robbie robert roberto rod roderick
rodger rodney rodolfo rodrick rodrigo roel rogelio roger roland rolando rollin roman ron ronald ronaldo ronnie ronny rory rosendo ross rowland roy
ruben rudolph rudy rufus rupert russ russel russell rusty ryan rylan salman salvador salvatore samir sammy samson samuel sanford santiago santos saul
savion scott scottie scotty seamus sean sebastian sedrick sergio seth seymour shad shane shaun shawn sheldon shemar sherman sherwood shinzo sid
sigmund sigurd silas sim simeon simon solomon solon sonny spencer spike stan stanley stefan stephan stephen stephon steve steven stewart stuart sven
sylvan sylvester tad taurean ted terence terrance terrell terrence thad thaddeus theo theodore theron thomas tim timmothy timmy timothy tito titus
tobin toby tod todd tom tomas tommy toney tony torrey travis travon tre tremayne trent trever trevion trevor trey tristan tristian triston troy
trystan ty tyler tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn ubaldo ulices ulises ulysses uriah uriel valentin vance vaughan vern verner
vernon vic vicente victor vince vincent vincenzo vinnie virgil vito vladimir wade waino waldo wallace walter walton ward warren waylon wayne weldon
wendell werner wes wesley westley wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilhelm willard william willie willis willy
wilson wilton winston woodrow woody wyatt xander xavier xzavier zac zachariah zachary zachery zack zackary zackery zakary zander zane zechariah zohran
`,
    f: `
aaliyah abagail abbey abbie abbigail abby abigail abigale abigayle ada adah adaline addie adela adele adelia adeline adella adelle adriana adrianna
adrienne afton agatha aglae agnes agustina aida aileen aisha aiyana alaina alana alanis alanna alayna alba albertha albina alda aleen alejandra alena
alene alessandra alessia aletha alexa alexandra alexandrea alexandrine alexane alexanne alexis alfreda alia alice alicia alisa alisha alison alivia
aliya aliyah aliza alize allene allison ally alma alta althea alvena alvera alverta alvina alyce alycia alysa alysha alyson alyssa alysson amalia
amanda amara amber amelia amelie amely amina amira amiya amparo amy amya ana anabel anabelle anahi anais anastasia andrea andreane andreanne angela
angelica angelina angeline angelita angie anika anissa anita aniya aniyah anjali ann anna annabel annabell annabelle annalena annalise annamae
annamarie anne annetta annette annie ansley anthea antoinette antonetta antonette antonia antonietta antonina anya arabella araceli aracely ardella
ardith arely ariana ariane arianna arielle arlene arvilla aryanna asha ashlee ashleigh ashly ashlynn ashtyn assunta astrid athena aubree audra
audreanne audrey augusta aurelia aurelie aurore ava ayana ayla aylin bailee barbara baylee beatrice beaulah becky belinda bella berenice bernadette
bernadine berneice bernice berniece bertha beryl bessie beth bethany betsy bette bettie betty bettye beulah beverley beverly beyonce bianka billie
birdie blanca blanche bobbie bonita bonnie brandy breanna breanne brenda brenna briana brianne bridget bridgette bridie brielle brigitte brionna brisa
britney brittany brooke bryana bryony caitlyn caleigh calista callie camila camilla camille camryn camylle candace candice candida cara carissa carla
carlee carley carlie carlotta carly carmel carmela carmella carmen carol carolanne carole carolina caroline carolyn carolyne carrie casandra cassandra
cassandre cassidy cassie catalina caterina catharine catherine cathrine cathryn cathy cayla cecelia cecile cecilia celestine celia celine chanelle
charlene charlotte chasity chaya chelsea chelsey chelsie cherie cheryl cheyanne chloe christa christelle christiana christina christine christy chyna
ciara cielo cierra cindy citlalli claire clara clarabelle clare clarissa claudia claudine clementina clementine cleora cleta clotilde colleen
concepcion condoleezza connie constance consuelo cora coralie cordelia cordia corene corine corrine cortney courtney creola cristina crystal crystel
cydney cynthia dagmar dahlia daija daisha daisy damaris daniela daniella danielle danika danyka daphne daphnee daphney dariana darla darlene dasia
dawn dayana dayna deanna debbie deborah debra deirdre dejah delaney delfina delia delilah delores delpha delphia delphine dena denise desiree dessie
destany destiney destini diana diane dianna dianne dina dinah dixie dolly dolores domenica donna dora dorcas doreen doris dorothea dorothy dorris
dortha dorthy dovie earlene earline earnestine ebba ebony eda edith edna edwina edyth edythe effie eileen elaina elaine elda eldora eleanor eleanora
eleanore electa elena elenor elenora eleonore elfrieda eliane elinor elinore elisa elisabeth elise elissa eliza elizabeth ella ellen ellie elna elnora
elody eloisa eloise elouise elsa elsie elspeth elta elva elvera elvie elvira elyse elyssa elza emelia emelie emely emerald emie emilia emilie emily
emma emmalee emmie emmy ena enid erica ericka erika erin erma erna ernestina ernestine eryn esmeralda esperanza essie esta estefania estell estella
estelle esther estrella etha ethel ethelyn ethyl ettie eudora eugenia eula eulah eulalia euna eunice eva evalyn evangeline eve eveline evelyn evie
fabiola fae fannie fanny fatima fay faye felicia felicita felicity felipa fern ferne filomena fiona flavie fleta flo flora florence florine flossie
frances francesca francisca freda frederica frederique freeda freida frida frieda gabby gabriella gabrielle gail gayle gemma genevieve genoveva
georgette georgia georgiana georgianna georgina geraldine gerda gertrude gia gilda gillian gina ginger ginny giovanna gisselle gladyce gladys glenda
glenna glennie gloria golda graciela grayce gregoria greta gretchen gudrun gussie gwen gwendolyn hailee hailey hailie haleigh hallie hanna hannah
harriet hattie haylee hayley haylie hazel heather heidi helen helena helene helga hellen heloise henrietta henriette hermina herminia hermione herta
hertha hester hilda hildegard hillary hilma hollie holly hope hortense hulda huma ida idell idella ila ilene iliana imani imelda imogen imogene ina
ines inez ingrid irene iris irma isabel isabell isabella isabelle isla isobel itzel iva ivah ivana ivanka ivy izabella jacey jacinda jacinthe
jackeline jacklyn jaclyn jacqueline jacquelyn jacynthe jada jade jaida jakayla jana janae jane janelle janessa janet janice janie janine janis janiya
jannie jany jaquelin jaqueline jasmine jaunita jayda jayde jayne jazlyn jazmin jazmyn jazmyne jeanette jeanie jeanne jeannette jeannie jemima jen
jenifer jenna jennie jennifer jenny jennyfer jess jessica jessie jessika jessyca jettie jewell jill jillian joan joana joanie joann joanna joanne
joannie joanny jocelyn jodi jodie joelle johanna jordyn josefa josefina josephine josiane josianne josie joy joyce juana juanita judith judy julia
juliana julianne julie juliet justina justine kaci kacie kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kaja kaleigh kaley kallie kamala
kamille kamryn kara karelle karen kari kariane karianne karina karine karla karlee karley karli karlie karolann kasandra kassandra katarina kate
katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn kathryn kathryne kathy katie katlyn katlynn katrina katrine kattie kay kaycee
kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin keara keeley keely keira kelli kellie kellyanne kelsi kelsie kendra kenna kennedi kiana kianna
kiara kiarra kiera kiley kimberly kira kirsten kirstin kirstjen kirsty kitty krista kristalina kristen kristi kristie kristin kristina kristine kristy
krystal krystel krystina kyla kylee kyleigh kylie kyra lacy laila laisha lana laney lara larissa latoya laura laurel lauren lauretta lauriane
laurianne laurie laurine laury lauryn laverna laverne lavina lavinia lavonne layla lea leah leann leanna leanne leatha leda leila leilani lela lelah
lelia lempi lena lenna lenora lenore leola leona leonie leonor leonora leora lera lesley lesly lessie leta letha leticia letitia lexi lexie lexus lia
liana libbie libby lila lilian liliana liliane lilla lillian lilliana lillie lilly lily lilyan lina linda linnea lisa lisette litzy liz liza lizeth
lizzie lola lolita loma lora loraine lorena lorene lorenza loretta lori lorine lorna lorraine lottie louisa louise louvenia loyce lucia lucie lucienne
lucile lucille lucinda lucy ludie luella luisa lula lulu luna lurline lyda lydia lyla lynda lynette lynn lynne lyric lysanne mabel mabelle mable maci
macie mackenzie macy madaline madalyn maddie maddison madeleine madeline madelyn madelynn madge madie madilyn madisen madisyn madonna madyson mae
maegan maeve mafalda magali magdalen magdalena maggie magnolia maia maida maisie maiya makayla makenna makenzie malika malinda mallie mallory malvina
mandy manuela mara marcelina marcella marcelle marcia margaret margarete margarett margaretta margarette margarita margie margot margret marguerite
maria mariah mariam marian mariana mariane marianna marianne maribel marie mariela marielle marietta marilie marilou marilyn marilyne marina marion
marisa marisol marissa maritza marjolaine marjory marlee marlen marlene marsha marta martha martina martine mary maryam maryann maryjane maryse
mathilde matilda matilde mattie maud maude maudie maureen maurine mavis maxine maya maybell maybelle maye maymie mayra mazie meagan meaghan meda megan
megane meggie meghan melania melanie melany melba melinda melisa melissa mellie melvina melyna melyssa mercedes meredith mertie meryl mia micaela
michaela michele michelle mikayla mildred millicent millie mimi mindy minerva minnie miranda mireille mireya miriam misty mittie modesta moira mollie
molly mona monica monique moriah mozelle muriel mya myah mylene myra myriam myrna myrtice myrtie myrtis myrtle nadia nadine nan nancy nannie naomi
naomie natalia natalie natasha nayeli nedra neha nelda nell nella nelle nellie neoma nettie neva ngozi nia nichole nicola nicole nicolette nigella
nikki nina noelia noemi noemie noemy nola nona nora noreen norene norma novella nya nyah nyasia oceane octavia ofelia ola oleta olga olive olivia opal
ophelia oprah ora orpha otilia ottilie ozella paige pamela pansy pascale patricia patsy patti pattie patty paula paulette pauline pearl pearlie
pearline peggie peggy penelope penny petra phoebe phyllis pinkie piper pippa polly priscilla priti prudence queenie rachael rachel rachelle rae raegan
rafaela raina ramona randi raphaelle raquel raven reanna reba rebeca rebecca rebeka rebekah regina reina renee ressie reta retha retta reva reyna rhea
rhianna rhiannon rhoda rhonda rihanna rita roberta robyn rochelle rocio rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosamund
rosanna rosario rose rosella roselyn rosemarie rosemary rosetta rosie rosina roslyn rossie rowena roxane roxanne rozella rubie ruby rubye ruth ruthe
ruthie rylee ryleigh sabina sabrina sabryna sadie sadye saige sallie sally salma samanta samantha sandra sandrine santina sara sarah sarai sarina
sasha savanah savanna savannah scarlett selena selina serena serenity shaina shakira shana shanel shanelle shania shanie shaniya shanna shanny shany
shari sharon shawna shaylee shayna sheila shelia shelley shelly sheri sherri sherry sheryl shirley shyann shyanne sian sibyl sienna sigrid silvia
simone sinead siobhan sister skyla sofia soledad sonia sonja sonya sophia sophie stacey stacy stefanie stella stephania stephanie stephany sue suella
summer susan susana susanna susanne susie suzanne sybil syble sydnee sydni sydnie sylvia tabitha talia tamara tami tamia tammy tania tanya tara taryn
tasha tatum tatyana taya teresa teri terri tess tessa tessie thalia thea thelma theodora therese theresia thora tia tiana tianna tiara tierra tiffany
tina tomasa toni tonya tracey traci tressa tressie treva tricia trinity trisha trudie trudy trycia twila tyra una ursula vada valentina valerie vallie
vanessa veda velda vella velma velva vena venus vera verda verdie vergie verity verla verlie verna vernice veronica vesta vicenta vicki vickie vicky
victoria vida vilma vincenza viola violet violette virgie virginia virginie vita viva vivian viviane vivianne vivien vivienne wanda wava wendy whitney
whoopi wilhelmina wilhelmine willa willow wilma winifred winnifred winona yadira yasmeen yasmin yasmine yazmin yesenia yessenia yolanda yoshiko yvette
yvonne zara zelda zella zelma zena zetta zita zoe zoey zoie zoila zola zora zula
`,
    both: `alex ashley avery casey chris dana drew frankie hayden hilary jackie jamie jo jordan kelly kerry kim lee leigh leslie lindsay lindsey lou marjorie mel morgan pam pat reese riley robin sam sandy shannon sidney sydney taylor terry theresa tracy tulsi`,
  },
  {
    origin: 'arabic',
    m: `
aabed aadel abbas abd abdallah abdel abdelaali abdelali abdelaziz abdelbaki abdelbasset abdeldjelil abdelfattah abdelghani abdelhadi abdelhak
abdelhakim abdelhalim abdelhamid abdelilah abdelkader abdelkarim abdelkebir abdelkrim abdellah abdellatif abdelmadjid abdelmajid abdelmalek
abdelmoumen abdelmouneim abdelouahab abdelouahed abdelrahman abderrahim abderrahman abderrahmane abderrazak abdesalam abdeslam abdessalam abdessamad
abdou abdoul abdoulaye abdul abdulaziz abdulhamid abdulkarim abdulla abdullah abdulrahman abed abou abu achraf adam adel adham adib adil adnan afif
agha aguila ahmad ahmed aiman aissa akram ala alaa alaeddine ali amar ameur amin amine amir ammar amr amrane amro anas anis anouar antar anwar aref
arezki arslan ashraf assad assem atef awad awn ayman aymen ayoub ayyub aziz azmi azouz azzam azzedine baba bachar bachir badis badr badreddine baha
bahaa baher basel bashar bashir basil basim bassam bassel bassem beji belaid belgacem belhassen belkacem bilal bilel billal bishr borhane boualem
boubaker boudjema boujemaa brahim burhan chadli chafik chahine chaker chakib charif cheikh cherif chokri chouaib daoud dawood dhia dhiab djamal djamel
djelloul djilali driss elias elyas essam ezzat ezzedine fadel fadi fadil fahad fahd fahim fahmi faical faisal faiz fakhr fakhreddine fakhri faleh
fares farhan farhat farid faris farouk farouq faruk fateh fathallah fathi fatih fawaz fawzi faycal fayez faysal fayssal fethi firas fodil fouad fouzi
fuad gamal gebran ghaith ghaleb ghassan ghazi gibran habib hachem hachemi haddi hadi hafed hafez hafid hafidh haidar haitham hakan hakim halim hamad
hamada hamadi hamdan hamdi hamed hamid hamma hammadi hamouda hamza hani hanif hany haroun harun hasan hasib hassan hassane hassen hassin hatem haydar
haytham hazem hedi hicham hichem hilal hisham hocine hosni hossam hossein houari houcine houssam houssem houssine hussain hussam hussein ibrahim idir
idris idriss ihab ilyas ilyes imad imed imran iskander ismael ismail issa issam iyad izz jaafar jaber jabir jad jafar jalal jalel jaleleddine jalil
jamal jamel jamil jaouad jaouhar jassem jawad jawhar jilani joumaa kacem kadhem kadour kais kamal kamel kamil karam karim kassem kassim kayes khaddour
khaldoun khalid khalifa khalil khamis khatib khayreddine kheir kheireddine khelil khemais lahcen laid lakhdar lamine larbi lazhar liamine lotfi louay
lounes lutfi madjid mahdi maher mahfoud mahfoudh mahieddine mahjoub mahmoud mahmud majed majid makram malek malik mamdouh mamoun mansour mansur
marouane maroun marwan marwen massoud massud matoub mazen mazin mehdi meziane midhat miloud moad moaz moez mohamad mohamed mohammad mohammed mohcen
mohcine mohsen mohsine mokhtar moktar moncef moncif mondher monir montasser moqtada mostafa mouad mouadh mouammar mouath mouaz mouhcine mouldi mouloud
mounir mountassar mourad moussa moustafa moustapha muammar mubarak mudar muhammad muhammed muhannad muhsin mujahid mukhtar munir muqtada murad musa
mustafa mustapha mutaz nabih nabil nacer naceur nader nadhem nadhir nadim nadir naguib nahyan naif naim najah najib najm naoufel nasr nasrallah
nasreddine nassef nasser nassib nassif nassim nawaf nawfal nayef nazem nazih nejib nizar noah noamane nordine noureddine nouri noursultan nuri obaid
oday omar omran osama osman othman othmane oualid oubeid ouday oumar oussama qais qasem qasim qassem qusay rabah rabie rachad rached rachid raed rafic
rafik rafiq raghib rahim rajab rajeh ramdane rami ramtane ramzan ramzi raouf rashad rashed rashid rauf rayan reda redha redouane riad riadh ridha
rifaat riyad riyadh rizk rochdi rostom saad saadeddin saadeddine saadi saber sabri saddam sadek sadeq sadik sadok safwan sahbi saher said saif
saifallah sakher salah salaheddine salam salama saleh salem salih salim sallam salman salva samed sameh sami samih samir samy sary saud seddik seif
seifallah seifeddine selim selman shaban shadi shafik shaker shakib sharif shawki sherif shukri slah slaheddine slimane sobhi sofiane sofien soufiane
souheil soulaiman souleiman souleymane subhi suhail sulaiman suleiman taha tahar taher tahsin talal taleb tamam tamer tamim tammam taoufik tarek tarik
tariq tawfik tawfiq tayeb taysir tayyip tewfik thabet theyab toufik turki wadih wael wahid wajdi wajih waleed walid wassim wiam wissam yacine yacoub
yahia yahya yaser yasin yasir yasser yassin yassine yazid yehia younes younous yousef yousri youssef youssouf yunes yunis yusuf zahir zaid zakaria
zaki zayed zeid zein ziad zied zine zinedine zoubir zouhair zouheir zubair
`,
    f: `
aaliyah abir afaf ahd ahlam ahlem aicha aida aisha alia aliaa aliya amal amani amel amina aminata amira amna anbara anissa arwa asma asmaa assia aya
ayat aziza bahia baria basma bassima bouchra bouthaina bushra chafia chahra chaima dalal dalia dalila dina djamila djouher doaa douaa emna esra fadela
fadhila fadia fadila fadwa faiza farah farida fathia fatiha fatima fatma fatna fatou fatoumata fawzia ferial feriel feryel fouzia ghada ghita habiba
hadia hadja hadjer hafida hafsa hafsia haifa hajar hakima hala halima hana hanae hanan hanane hania hasna hassiba hassna hayat hend hiba hind houda
houria huda ibtissam iman imane ines intissar isra israa jamila jihane joumana kaouthar karima kawtar kenza khadidja khadija khadra khalida kheira
khoudia lamia lamya latifa leila leyla lila lilia linda loubna louisa louiza loujain lubna lujain maha mahbouba maissa majda malak malika manal manel
maram mariam marwa maryam maya maysoun mbarka meriem meryem messaouda mina mona mouna mounia moza mozah muna myriam nabila nada nadia nadine nadira
nadjet nahed nahla naima najat najet najla najoua najwa naoual narimane nassima nassira nawal nawel nazha nazira nermine nesrine nezha nihad nisrine
noha nora nouara noujoud noura nouria nozha ola ouafa ouarda oum oumaima rabab rabia rabiaa rachida radhia radia rafika raghad rahaf rahma raja rajaa
rania rasha razan reem rim rima rola roula rym saadia sabiha sabrina safa safia sahar saida sakina salima salma saloua salwa samah samia samira sana
sanaa sarah selma shahira shaima shatha sheherazade sheikha siham sihem sirine souad souha souheir souhila soumaya soumia suha suhair suzan tahani
taous tawakkol thouraya touria wahiba warda wassila widad wided yamina yasmin yasmina yasmine yosra yousra zahia zahra zakia zeina zeinab zeineb zenab
zhor zineb zohra zoubeida zoubida zoulikha
`,
    both: `hamida hikmat ihsan ikram ilham khaled nidal noor nour rafat rida sabah wafa`,
  },
  {
    origin: 'turkish',
    m: `
abay abdulkadir abdullah abidin acar acun adem adil adnan affan afi afsin agah ahmet ahsen akalp akbatur akif akiner aktekin aktimur alaattin ali
alican alisan alisir alp alparslan alpaslan alpay alper alperen alphan altemur amir ammar anil ant ara arda arif arslan asil asim askin ata atakan
atalay ataullah atif atilla avni avsar aydemir aydin ayhan aykan aykut aytac aytekin aytug ayvaz azer aziz azizhan azmi babacan baha bahadir bahri
bahtiyar baki barin baris barkin barlas bartu battal batu batuhan batur baturalp baykal bayram bedir bedirhan bedreddin bedri behcet behic behlul
behram behzat bekir bektas bera berat berk berkan berkay berkin beser besim besir bilal binali birol bora bugra bulend bulent bulut bunyamin burak
burhan cafer cagan cagatay cagdas caglar cagri cagrihan cahid cahit canalp candar caner cankan cavid celal celaleddin celasun celen celik celil cem
cemal cemali cemil cengiz cenk cetin cetinel cetiner cevahir cevat cevdet ceyhun cezmi cihad cihan cihangir cihansah civan coskun coskuner cubeyr
cumhur cuneyt daghan daver davud demiralp demirhan denizalp dervis devlet devran dikmen dilaver dildar dinc dincer direnc dogan doganay doganer dogu
dora dundar durmus dursun ebuzer ecehan ecevit ecmel ecvet ede edhem ediz efe efken eflah efsun egemen ekmel ekmeleddin ekrem elgin emced emin emir
emrah emre emrullah ender enderun enes enis ensar enver eralp eray erberk ercan ercin ercument erda erdal erdem erdinc erel eren ergin ergun erguner
erhan erkam erkan erman erol ersan ersin ertan ertugrul esat esref ethem evran evren eymen eyup ezrak fadil fahrettin fahri faik falih faris faruk
fasih fatih fatin faysal fazil fazli fazullah feda fedai fehmi feramus feramuz ferdi ferhan ferhat feridun ferit ferman ferruh fethullah fevzi feyyaz
feyzullah fikret fikri fuat furkan fuzuli gaffar galip gazanfer gazi gencer genco gevheri giray giyas gokalp gokhan gokmen goksel gonenc gongor gorkem
gulhan gultekin gurbuz gurdal gurhan gurkan gurol gursel guven guvenalp habbab habib habil hacib hadi hafi hafid hafiz hakan hakem haki hakki haldun
halil halim halis halit haluk hamdi hamdullah hami hamit hammad hamza hanefi hani harun hasan haseki hasibi hasim hasin hasmet hatem hatip hayali
hayati haydar hayri hazar hazim hicabi hifzi hikmet hilmi himmet hisam hizir hrant huccet hud hudavendigar hudayi hulki hulusi huma humayun hurkan
hursit husameddin husamettin huseyin husnu husrev huzeyfe ibrahim idris ihsan ihvan ikrime ilbey ilhami ilhan ilkay ilker ilyas irfan isa isiner
ismail ismet itri izzet izzettin kaan kabil kadem kadi kadir kadrican kalender kamber kamil kamran karahan kasim kayaalp kazim kemal kemalettin kenan
keramet kerami kerem keremsah kerim kessaf koksal koray korkut kubat kubilay kuddusi kursad kutbettin kutlu lamih latif levent lutfi lutfullah maad
mahir mahmut mahzun maksud mansur mazhar mehmet melih meliksah memduh mert mestan mesut mete metin mevlut mir mirac mirkelam mirza misbah mithat
muammer muaviye muaz mucahit mufid muhammed muhammet muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mukadder mukerrem muktedi muktedir
muktefi mumtaz munir murat muren musa musir muslih muslum mustafa mutahhar mutasim muteber mutemed muttalib muzaffer muzdad naci nadir nafiz nahid
nahil nail naim namik nasrullah nazif nazim nazmi necat necati necdet necib necmettin nedim nejat neset nesim nevzat nihat niyazi nizamettin numan
nurettin nuri nurullah nusret oguz oguzhan okan oktay omer onder onur orhan osman ozan ozcan ozdemir ozer ozgur ozhan ozkan payidar pertev perver
peyami raci rafet rahim rahmi raif rakip ramazan ramiz rasim rasit rauf recai recep refah refet refik reha reis remzi resat resul ridvan rifat rifki
riza ruchan rukneddin rustem rustu saban sabri sacid sadan sadberk sadettin sadi sadik sadri sadullah safa saffet sahap sahin sahinalp sahsuvar said
saim sakip sakir salih salim samed sami samih samil samim sarani savas sayan secaeddin seckin sedat sefer sefik sehlevent selahattin selami selcuk
selim selman semih semsi sener senol serafettin serbulent serdal serdar seref sergen serhat serif serkan sermet sertac settar sevket sevki seyban
seyfettin seyfi seyfullah seyyit sidki sihab sihabeddin sinan sinasi sirri suat subhi sudi suheyl sukru suleyman sururi taceddin tahir tahsin taib
talat talay talha talip tamer taner tanju tarik tarkan taskin tayfun tayyar tayyip tekin tekinalp temel teoman tevfik tevhid tezel timur tinas tolga
tolunay tufan tugay tugrul tugtekin tuhfe tumer tunahan tunc tuncay tuncer turan turgay turgut turhan turkay turker turkes ufuk ugur ukbe ulvi umit
umur umuralp umut unal usame uzeyir vaha vahdet vahid vahit vecdi vedat vefa vefik vehbi veli veysel veysi volkan yagiz yahya yalcin yalgin yasar
yasin yavuz yekta yener yetkin yigit yilmaz yuce yucel yuksel yumni yunus yusuf zafer zafir zahit zamir zekai zekeriya zekeriyya zeki zeyd zeynel
zihni ziver ziya ziyad zubeyr zulfikar zulfu
`,
    f: `
abendam acela acelya acilay adel adelya adile afitap afra agca ahenk ahlem alisa almila alpike altin alvina amara amelya anar andac anise anita anka
arin arya asli aslim asuela asuman aykal ayla aylin aynur ayren aysar ayse aysegul aysel aysenur aysil aysun azra bade bagdagul balin bediz bedran
behrem belcim belemir belma beltun benice benli bennu bercem berceste bercin berinay berran berre berva besra betul beyza binnaz bircan burcu busra
cagil cagla canan canel cangul cannur cansel cansin cansu ceren cesminaz ceyda ceyla ceylan ceylin ceylinaz cicek cigdem cigil cilay ciler cilvenaz
cimen cise cisem cisil damla defne demet derin derya destan deste dicle diclehan didem dilan dilara dilay dilberay dilek diler dilruba dolunay dondu
dunya durdane durriye duygu ebru ece ecem eda eftalya ekin ela elcin elif elmas emel emine enise esen eser esin esma esmeray esra evsen eylem eylul
eysan fadime fahriye fahrunissa fatma fatos fazilet fehime ferah feray feride feriha feyza fidan figan figen fikriye filiz firdevs fuldem fulden fulya
funda fureyya furuzan fusun gamze gaye gizem gokce goknur goksin gonca gonul gozde guher gul gulay gulbahar gulben gulcan gulcin guldem gulden
guldeste gulen guler gulgun gulizar gulnaz gulnur gulpembe gulriz gulsah gulsen gulsum gulten gunes gungor guniz gunnur gunsel gunseli gurcan hacer
hale halide handan hande hatice havva hayal hayat hilal hulya humeyra huner huriye iclal idil iffet ilayda ilkben ilke ilknur ilksen ilkyaz imge imran
inci ipek irem isik isil isilay isin itir izel jale julide kader kadriye kamelya kamile kamuran kevser kezban kiraz kismet kiymet kubra kumru lale
lamia latife leman lemide lerzan leyla lida mehtap melda melek melike melis melisa melodi meltem meral merih merve meryem mihriban miray misra muesser
muge mujde mujgan mukaddes munevver nalan naz nazan nazli necla nehir nergis nermin nese neslihan neslisah nesrin nevin nevra nida nigar nihal nihan
nil nilay nilgun nilufer nisa nisan nukhet nur nural nuran nuray nurcan nurgul nursel nurseli nurten oksan olcay oya oyku ozge ozlem ozlen oznur
pakize parla pelin pelinsu pembe perihan perran pervin petek pinar piraye rabia rahime rahsan rana rengin reyhan rezzan ruhsar rukiye ruya sabiha
saliha sanem sebnem secil seda sedef seden seher sehnaz sehrazat selale selda selen selin selma sema semiha semra senay sengul sennur serap seren
serin sermin serpil sertap seval sevda sevgi sevil sevim sevinc sevtap sevval seyda seyma sibel siir sila simge sinem songul sule sumeyye suna sunay
suzan tanyeli tezer tuba tugba tulay tulin tunay turkan turna tutku uhra ulfet ulku ulus ulviye ummiye umran unsel unseli uygu vahide verda vesile
vicdan vildan vuslat yagmur yaprak yasemin yelda yeliz yesim yonca yosun zahide zehra zekiye zeliha zerrin zeynep zubeyde zuhal zulal zuleyha zumrut
`,
    both: `deniz tansu`,
  },
  {
    origin: 'persian',
    m: `
abbas abdollah abdul abdulghani abolghasem abolhassan ahmad akbar alaeddin alireza amir amirabbas amrullah arash ardeshir aref arman armin arya asghar
ashkan ata atiq babak bagher bahador bahman bahram behnam behrouz behzad bijan burhanuddin dara darius dariush davoud ebrahim ehsan elyas emad eshaq
esmaeil esmail faramarz farhad fariborz farid faridoun farrokh farshid farzad farzin fereydoun firouz ghani ghasem gholam gholamali gholamhossein
gholamreza gulbuddin hadi hafizullah haibatullah hamed hamid hamidreza hashem hassan hekmat heydar hibatullah hojat homayoun hormoz hossein houshang
iraj jafar jahangir jalal jamshid javad kambiz kamran karim kasra kaveh kazem keyvan khosrow kianoush kiarash kioumars kourosh latifollah mahmoud
majid manouchehr mansour masoud massoud mehdi mehran mehrdad milad mir mirhossein moein moezeddin mohammad mohammadbagher mohammadjavad mohammadreza
mohammadullah mohsen mojtaba moqtada morteza mostafa nader najibullah nangialai naser nasrollah nezam nima nouri omid parviz payam pejman pouya qasem
qassem rahim rahmatollah ramin reza rouhollah ruhollah sadegh sadeq saeb saeed saeid sajad saman sasan sepehr shahab shahin shahram shapour shervin
siamak siavash sirajuddin sirous soheil sohrab taghi touraj vahid valiollah yadollah yahya yousef zabihullah zalmay
`,
    f: `
afsaneh ameneh anahita anoush anousheh arezou atefeh atena azadeh azar bahareh banafsheh delaram elaheh elnaz ensieh faezeh fahimeh farah farahnaz
fariba farideh farnaz farzaneh fatemeh fawzia fereshteh forough forouzan freshta ghazal ghazaleh golnaz golnoush golshifteh habiba hana hengameh homa
jila katayoun khadijeh ladan laleh leila lili mahin mahnaz mahsa mahvash malalai mandana mania manijeh marjan marjane maryam marzieh marziyeh masoumeh
mehrangiz mehri mina minoo mitra mojgan mozhgan nadereh nahid narges nasim nasrin nastaran nazanin negar negin niloufar parisa parvin pegah ramina
roya saba samira sanaz sara sepideh setareh shadi shahla shahrzad shirin shiva shohreh sima simin sohaila sooreh soraya tahmineh tara taraneh yasaman
zahra zari zeynab zohreh
`,
    both: `ashraf elham masih`,
  },
  {
    origin: 'slavic',
    m: `
aaron abraham adam adi ado adolf adrian agaton alan albert albin aleksandar aleksander aleksandr aleksei aleksy alexander alexandr alexandre alexei
alexej alexey alexis alfonz alfred almazbek alojz alwar alyaksandr ambroz ambrozy anatol anatole anatoli anatoliy anatoly andel andelin andelko andelo
andras andrei andrej andrey andrii andrij andrija andriy andro andrzej anko ansgary ante antek anton antoni antonin antonio antun apollinary apollo
apti archibald arkadi arkadij arkadiusz arkady armen arnold arpad arsen arsene arseni arseniusz arseniy artem artemy arthur artiom artur artyom
arystarch askar atanazy augustin aurel baldwin bartolomej bartosz bazyli belimir belo benadik benedykt beniamin benjamin bernard berti bertram
bertrand bidzina blahoslav blazej bogdan bohdan bohumil bohumir bohus bohuslav boiko bojan boleslav bonifac boris borislav borko borys boyko bozidar
brajan branimir branislav branko bronislav bronislaw bruno bujar bystrik caslav cecyliusz cezary chavkat ctibor cyprian cyril cyrus cyryl czeslaw dado
dalibor damian damil damir daniel daniil danijel danil danila danilo danylo dario dariusz darko david davor davorin dawid dejan demeter demetriusz
denis denys dezider dimitar dimitri dimitrij dimitry dionizy dionyz dmitri dmitrii dmitrij dmitriy dmitro dmitry dmytro dobroslav domagoj dominik
donald donat dorian dragan drago dragutin drahomir drahoslav drazen drzimir drzislav dubravko duje dujo dusan edgar edmon edmund eduard eduardas
edvard edward edwin efraim efrem eleazar eliasz emanuel emil emilijan emir emomali erast erik ernest ervin erwin eugen eugeniusz eustracjusz evgeni
evgeny evgueni fabian fabijan fedir fedor feliks felix feodor ferdinand filemon filip fiodor florian franciszek franjo frantisek frederik fridrich
fryderyk fyodor gabriel gaj galfryd gaspar gavriil gedeon gejza gennadi gennadiy gennady georgi georgui georgy gerald gerazym german gilbert giorgi
gjorge gleb gonsalwy goran gordan gourbangouly gradimir gregor grga grgo grgur grigori grigory grzegorz guennadi gueorgui guerassim guerman guiorgi
guiorgui gurbanguly gustav gvozden gwido harald haris hashim henrich henryk herbert herman heydar hieronim hilarion hilary hipolit horacy hrvoj hrvoje
hryhoriy hubert hugo ibrahim ico ignac ignacy igor ihor ilham ilia ilie ilija ilir ilja ilko ilya imomali imrich innocenty ino ioann iosif iouli iouri
ioury irakli ireneusz ivan ivaylo ive ivek ivo izaak izajasz izet izidor izydor jacek jadran jadranko jadro jakov jakub jan janez janko janusz jarolim
jaromir jaroslav jaroslaw jasen jasenko jeremi jergus jerzy jevgueni jiri joachim jonatan josef josip josko joso jovan joza joze jozef jozue julian
julius juliusz juraj juri justyn kalistrat kamil karel karol kassym kassym-jomart kazimierz kazimir kiril kirill klarencjusz klaudiusz klemens koloman
konrad konstantin konstanty konstantyn kornel korneli korneliusz kostyantyn kourmanbek krasimir kresimir kristian kristijan kristof kruno krunoslav
krystian krzysztof ksawery ksenofont kwintyn kyrylo ladislav laurencjusz laurenty lavr lazarz lech leon leonard leonid leonyd leopold leszek lev levon
levoslav ljudevit lubomir lubor lubos luboslav lucijan lucjan ludomil ludovit ludvik ludwik luka lukas lukasz maciej magnus makary maksim maksym
maksymilian mamuka marcel marceli marcin marek marian mariusz marko maros martin matan mate matej mateusz matija matko mato matus matvei maurycy maxim
maximilian mecheslav medard metod michal michel mieczyslaw mihael mikael mikhail mikhailo mikheil mikola mikolaj mikulas miladin milan mile milivoj
miljenko milo miloje milorad milos miloslav milovan mimo miran mircea mirko miro miron miroslav miroslaw mislav mladen modest mojmir mojzesz momcilo
moric mstislav mykhailo mykhaylo mykola myroslav natan natanael nazariusz nazary nebojsa nedjeljko nenad nestor neven nikita nikodem nikol nikolai
nikolaos nikolas nikolay nodar norbert noursoultan nursultan olaf oldrich oleg oleh oleksandr oleksii oleksiy olexandr oliver oliwier ondrej onufry
orestes oskar osmund ostap oto ozren pankrac pankracy pantaleon patrik patrycjusz patrycy patryk pavel pavle pavlo pavol pawel pepo pero petar peter
petr petro piotr pjotr plamen platon polikarp porfiriusz porfiry pravdan pravoslav predrag prokles prokop prokul przemyslaw radek radko radomir
radoslav radoslaw radovan raduz rady rafal raffi rajmund rajnold ramil ramzan randolf rashid rastislav ratko reginald rene richard rinat rino robert
roberto robi roderyk rodion roger roko roland roman romeo ronald rosen rouslan roustam rudolf rumen ruslan rustam rustem ryszard sadyr salih salomon
salwator samson samuel sanjin sasa sebastian semion semyon serafin serdar serge sergei sergej sergey sergio sergiusz serguei sergui serhii serhiy serj
servac severin seweryn shavkat shota silvester simeon slavek slaven slavko slavomir slawomir slobodan solomon sooronbay spirydion srdjan srecko
stanislas stanislav stanislaw stanko stef stefan stefano stepan stepane stipan stipe stjepan stribor svatopluk svebor svetozar sviatoslav sylwester
szczepan szymon tadeas tadeusz taras teodor terencjusz tibor tichomir tihomir timofei timotej timur tobiasz todor toma tomas tomasz tomislav tomo
tonci tone toni tonko trpimir trpko tvrtko tymoteusz umar vaclav vadim vadym vagit vakhtang valentin valentyn valer valeri valerii valeriu valeriy
valery vanja vasil vasile vasili vasilis vasiliy vasily vassil vassili vassyl vasyl vatroslav vavrinec vedran velimir venceslas vendelin veselin
viatcheslav victor vijeko viktar viktor viliam vincent vitali vitalii vitalij vitaliy vitaly vitazoslav vjekoslav vjenceslav vladek vladen vladimir
vladislav vlado vladyslav vlastimil vlatko vojislav vojtech volodymyr vouk vratislav vratko vsevolod vuk vyacheslav vycheslav waclaw waldemar walenty
walentyn walerian walery walgierz walter wawrzyniec wiktor wilfryd wilhelm wincenty witalis wladyslaw wlodzimierz wojciech yakov yaroslav yegor
yevgeni yevgeniy yevgeny yevhen youlian youri yuli yulian yuri yurii yuriy yury zachariasz zachary zbigniew zdenek zdenko zdravko zdzislaw zeljko zhan
zhivko ziad zigmantas zigmund zlatko zoltan zoran zrinislav zrinko zurab zviad zvonimir zygmunt
`,
    f: `
ada adela adelajda adina adriana adrijana agata agnesa agnieszka agrypina aida albina aleksandra alemka alena alenka alexandra alica alicja alina
alisa alka alla alma alojza alsou alzbeta amabela amalia amalija amanda ana anabela anamarija anastasia anastasiia anastasiya anastassia anastazia
anastazija anastazja anci ancica anda andela andelika andelina andrea andreja andrina andzelika anesa aneta anezka angela angelina ani anica anja anka
anna antea antonia antonija antonina apollonia ariadna asija asja aurelia aurora bara barbara barbora barica beata beatrycze bibiana bibianna biserka
blanka blazena bohdana bohumila bohuslava borka bozena bozica bozidara branimira branislava branka brankica brigita bronislava brygida cecilia cecylia
chloe cyra dada dagmar dagmara dalibora daliborka dana danica daniela danijela danka dara daria darija darina darinka daryna dasa dea denisa diana
dina divna dobromila dobroslava dominika dona donata donka dora dorana dorica dorota doroteja draga dragica drahomira drahoslava dubravka dunja durda
dusana edita edyta ekaterina ela elena eleonora eli eliska eliza elizaveta elka elvira elwira elzbieta ema emilia erika estera etela eudokia eudoksja
eugenia eva evelin evguenia ewa ewelina faina ferdynanda filipa filomena florencja franciszka frantiska gabriela gabrijela galina galyna gertruda
ginewra gizela gloria goranka gordana gracja grazyna greta grozdana halina halyna hana hanna hedviga helena henrieta henryka hermina hilda hortenzia
hrvojka ida ilona ina inga inge ingrida inja inka inna ioulia iouliia irena irina irma iryna ita iulia iva ivana ivancica ivanka iveta ivna izabela
izolda jadranka jadwiga jaga jagica jakubina jana janica janina janka jarmila jaroslava jasmina jasna jela jelena jelica jesa joanna jolana jolanta
josipa jozefina judita judyta julia juliana julita justina justyna kalina kamila karina karmela karolina kasia kata katarina katarzyna kate katerina
katica katija katina katya kika kira klara klaudia klementyna kleopatra kolinda konstancja koralia kornelia kristina krystyna ksawera ksenia
kvetoslava lara larisa larissa larysa laura laurencja laurentyna lea leda leila lela lena lenka leona leonida lesana lesia liana libusa lidia lidija
lilia liliana lilianna lilla linda lioudmila livia liza ljiljana ljubica lola lovorka lubica lubomira luboslava lucia lucie lucija lucja ludmila
ludomila ludwika luiza lujza lydia lyubov lyudmila maca magda magdalena maia maja majda malgorzata malvina malwina manda mara marcela mare marena
margareta margarita margita maria mariana marianna marica marija marijana marina marta martina martyna maryna masa masha matilda matylda melania
melinda mica michaela michalina mika milada milena milica milka miloslava milota mima mina mira miranda miriama mirjana mirka mirna miroslava monika
nada nadalina nadejda nadezda nadezhda nadia nadzieja naja nana nastia natacha natalia natalie natalija nataliya natalya natasa natka neda nedjeljka
nela neli nena nera nesa neva nevena nevenka nika nina noemi nora nusa ofelia oksana olena olga olha olimpia oliwia olympia otilia oxana patricia
patrycja paula paulina pava pavica pelagia penelopa perla petra petronela polina rachela raisa raissa rajna rebeka regina renata rija rina roksana
romana rosana rozalia rufina ruslana ruta ruza ruzena ruzica sabina salome sanja sara sasha serafina sidonia silvia silvija simona slava slavica
slavka snjezana sofia sofya sona stanislava stasa stefania stela stella svetlana sviatlana sybilla sylwia tacjana tamara tanja tasa tatiana tatyana
teja tekla teodora teresa tereza terezia tetiana tetyana tija tijana tina tomislava toncica tonija tonka ursula vala valentina valentyna valera
valeria valerija vali vanda vanesa varvara vedrana vela velana velimira velina vera verica veronika vesna victoria viera vieroslava viktoria viktoriya
vilma vinka viola violeta viorica vira vladimira vlasta walentyna waleria wanda wanesa weronika wiara wiktoria wilhelmina wirginia xenia yana
yekaterina yelena yevgenia yulia yuliya zaneta zdenka zdeslava zdravka zelmira zhanna zina zinaida zita zlata zlatica zlatka zoe zofia zoja zora
zorana zoya zuzana zuzanna
`,
    both: `ivica mila nikola nino roza`,
  },
  {
    origin: 'iberian',
    m: `
aaron abel abraham adan adolfo adrian aecio afonso agustin alan albert alberto alejandro alessandro alex alexander alexandre alexis alfonso alfredo
aloizio alonso alvaro amancio andre andres angelo anibal anselmo anthony antoni antonio ariel armando arnaldo arnoldo arthur artur arturo augusto
aurelio axel baltasar bartolome bautista benicio benito benjamim benjamin bernardo borja brandon braulio brayan breno bruno bryan caetano caio calebe
camilo carles carlos caua celso cesar ciro claudio clemente cristian cristiano cristobal damian dani daniel danilo dario davi david delfim demetrio
deneval dias diego dinis diogo diosdado domingo edgar edgardo eduardo efrain eladio elias eliseo elisio emanuel emiliano emilio emmanuel enric enrique
enzo erick ernesto esteban eugenio evo ezequiel fabian fabiano fabio fabricio facundo federico feliciano felipe felix fermin fernando fernao fidel
filipe flavio florentino fradique francesc francisco frederico gabriel gael gaspar geraldo gerardo german getulio gil gilberto goncalo gonzalo
gregorio gubio guilherme guillem guillermo gustavo hamilton hector heitor helio henrique heriberto hermenegildo hernan hernando homero horacio hugo
humberto ignacio igor iker inacio inigo isaac isac isaias isidro ismael itamar ivan ivo jacinto jacobo jaime jair jaume javi javier jeronimo jesus
joan joao joaquim joaquin jordi jorge jose josemaria josep josue juan julian julio justo kevin kleber ladislau lazaro leandro leonardo leonel leopoldo
lionel lluis lorenzo lourenco lucas luciano lucio luis luiz lula manel manoel manolo manuel marc marcal marcelino marcelo marcio marco marcos mariano
mario martim martin mateo mateu mateus matheus matias mauricio mauro maximiliano maximo micael michel miguel mikel milton miquel moises murilo
napoleon nataniel nayib nestor nicanor nicolas noah norberto nuno octavio ollanta oriol orlando oscar osvaldo pablo paco pascual pasqual patricio
patxi paulo pedrito pedro pepe pietro pio placido porfirio quim rafael ramiro ramon raul renan renato ricardo roberto rodolfo rodrigo rogelio rolando
roman romario romeu ronaldo roque ruben rubens rui ruy salvador samuel sancho sandro santiago santos saul sebastian sebastiao sergi sergio severo
silas silvio simao simon sirineu tabare tadeo tancredo tarcisio telmo teodoro tertuliano theo tiago timoteo tomas tristan ulises uribe uriel valentim
valentin valeriano valter vasco vicente victor vinicius vitor warley wilfredo wilson xabi xabier xavi xavier yago yango yuri zacarias
`,
    f: `
abigail adela adriana agueda aina alba alejandra alessandra alexa alexandra alice alicia aline almudena amalia amelia amparo ana anabel andrea angela
angeles anita anni antonella antonia araceli ariadna ariana assumpcio asuncion aurea aurora azucena barbara beatriz belen benedita bianca blanca bruna
caetana camila caridad carla carlota carme carmela carmen carminho carmo carolina catalina catarina cecilia celia clara claudia concepcion conchita
constanca consuelo cristiane cristina dalia dalila daniela debora delia diana dilma dina dolores dora dorotea edith eduarda elena elisa elizabeth eloa
eloisa elsa elvira ema emanuelly emilia emily encarnacion erica ernestina esmeralda esperanza estefania estela ester esther eugenia eulalia eva evelyn
evita fabiana fabiola fabricia fatima felicia felipa fernanda filipa florencia francisca frederica gabriela gioconda giovanna gisele gladys gloria
gracia graciela guadalupe guillermina helena heloisa herminia ines inmaculada irene irina iris irma isabel isabela isabella isabelly isadora isis
itziar ivanna ivone jacinta janaina jazmin jeanine jennifer jessica jimena joana josefa josefina juana juanita judite julia juliana julieta karla
keiko kimberly lara larissa laura lavinia leonor leticia lia lidia ligia lilia liliana lina livia liz lizbeth lola lorena lorraine luana lucia lucila
luena luisa luiza luna macarena madalena mafalda magdalena maica maite manuela mara marcela marcia margarida margarita maria mariana maribel
maricarmen marielle marilu marina marisa marisol marli marta martina matilde mayte meire melany melissa merce mercedes mercia mia micaela michelle
milagros miranda mireia mireya miriam monica montserrat morgana nadia naomi natalia nicole nieves noelia nora norma nubia nuria ofelia olga olivia
paloma paola patricia paula paulina penelope pilar pura rafaela ramona raquel rebeca regina reina renata rigoberta rita roberta rocio rosa rosalia
rosario roseana roser roxana ruth safira sandra sara sarah silvia simone sofia soledad sonia sophia soraia soraya suelen susana talita tamara tarsila
tatiana tecla teresa thelma trinidad valentina valeria vanessa vania vera veronica victoria vilma violeta virginia viviana ximena xiomara xochitl
yamileth yaretzi yasmin yoani yolanda zaida zoe zulema
`,
    both: `delcy`,
  },
  {
    origin: 'italian',
    m: `
abaco abbondanzio abbondio abdone abelardo abele abenzio abibo abramio abramo acacio acario accursio achille acilio aciscolo acrisio adalardo
adalberto adalfredo adalgiso adalrico addo adelardo adelberto adelchi adelfo adelgardo adelmo adeodato adolfo adone adriano adrione afro agabio
agapito agazio agenore agesilao agostino agrippa aiace aidano aimone aladino alamanno alano alarico albano alberico alberto albino alboino albrico
alceo alceste alcibiade alcide alcino aldo aldobrando aleandro aleardo aleramo alessandro alessio alfio alfonso alfredo algiso alighiero almerigo
almiro aloisio alvaro alviero alvise amabile amadeo amando amanzio amaranto amato amatore amauri ambrogio ambrosiano amedeo amelio amerigo amico
amilcare amintore amleto amone amore amos ampelio anacleto andrea angelino angelo aniceto aniello annibale ansaldo anselmo ansovino antelmo antero
antimo antino antioco antonello antonio apollinare apollo apuleio aquilino araldo aratone arcadio archimede archippo arcibaldo ardito arduino aresio
argimiro argo arialdo ariberto ariele ariosto aris aristarco aristeo aristide aristione aristo aristofane aristotele armando arminio arnaldo aronne
arrigo arturo ascanio asdrubale asimodeo assunto asterio astianatte ataleo atanasio athos attila attilano attilio auberto augusto aureliano aurelio
auro ausilio averardo azeglio azelio bacco baldassare baldassarre balderico baldo baldomero baldovino barbarigo bardomiano barsaba barsimeo bartolo
bartolomeo basileo basilio bassiano bastiano battista beato bellino beltramo benedetto beniamino benigno benito benvenuto beppe berardo berengario
bernardo beronico bertoldo bertolfo bettino biagio bibiano bindo bino birino bonagiunta bonaldo bonaventura bonavita bonito boris bortolo brancaleone
bruno bruto caino caio calanico calcedonio callisto calogero camillo candido cantidio canziano carlo carmelo carmine caronte carponio casimiro
cassiano cassio casto cataldo catullo cecco cecilio celso cesare cherubino chiaffredo cino cipriano cirano ciriaco cirillo cirino ciro clarenzio
claudio cleandro clemente cleonico climaco clinio clodomiro clodoveo colmanno colmazio colombano concetto concordio corbiniano coreno coriolano
cornelio coronato corrado cosimo costante costantino costanzo cremenzio crescente crescenzio crespignano crispino cristaldo cristiano cristoforo
crocefisso cuniberto cupido daciano dacio dagoberto dalmazio damaso damiano damocle daniele danilo danio dante dario davide davino decimo delfino
demetrio democrito demostene deodato desiderato desiderio didimo diego dino diocleziano diodoro diogene diomede dione dionigi dionisio dodato domenico
domezio domiziano donatello donato doriano doroteo duccio duilio durante eberardo ecclesio edgardo edilberto edmondo edoardo efisio efrem egeo egidio
eginardo egisto eleuterio elia eliano elifio eligio elio eliodoro eliseo elita elmo elogio elpidio elvezio elvino emanuele emidio emiliano emilio
emmerico empirio endrigo enea enecone ennio enrico enzo eraclide eraldo erardo erasmo erberto ercolano ercole erenia eriberto erico ermanno
ermenegildo ermes ermete ermilo erminio ernesto eros esau esuperio eterie ettore euclide eufebio eufemio eufronio eugenio eusebio euseo eustorgio
eustosio eutalio evaldo evandro evasio everardo evidio evodio evremondo ezechiele ezio fabiano fabio fabrizio famiano fausto fedele federico fedro
felice feliciano ferdinando fermiano fermo fernando ferruccio festo fidenziano fidenzio filiberto filippo filomeno fiorello fiorenziano fiorenzo
flaviano flavio fleano floriano folco fortunato fosco francesco franco frido frontiniano fulberto fulgenzio fulvio furio furseo fuscolo gabino
gabriele gaetano gaglioffo gaio galdino galeazzo galileo gallicano gandolfo garimberto gaspare gastone gaudenzio gaudino gautiero gavino gedeone
geminiano generoso genesio gennaro gentile genziano gerardo gerasimo geremia gerino germano gerolamo geronimo geronzio gervasio gesualdo gherardo
giacinto giacobbe giacomo giadero giambattista giampaolo giampiero gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco
gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gigi gilberto gildo gillo gineto gino gioacchino giobbe gioberto giocondo
gioele giona gionata giordano giorgio giosue giosuele giotto giovanni giove gioventino giovenzio girardo girolamo giuda giuliano giulio giuseppe
giustiniano giustino giusto goffredo golia gomberto gondulfo gonerio gonzaga gordiano gosto gottardo graciliano grato graziano gregorio grimaldo
gualberto gualtiero guelfo guerrino guglielmo guiberto guido guiscardo gumesindo gustavo iacopo iacopone iago icaro icilio ido iginio igino ignazio
igor ilario ildebrando ildefonso illidio illuminato immacolato indro innocenzo iorio ippocrate ippolito ireneo isacco isaia ischirione isidoro ismaele
italo ivan ivano ivanoe ivo ivone jacopo ladislao lamberto lancilotto landolfo lanfranco lapo laurentino lauriano lautone lavinio lazzaro leandro leo
leonardo leone leonida leonio leonzio leopardo leopoldo letterio liberato liberatore liberio libero liberto liborio lidio lieto lino lisandro livino
livio lodovico loreno lorenzo loris luca luciano lucio ludano ludovico luigi macario maccabeo maffeo maggiorino magno maiorico malco mamante mancio
manetto manfredo manilio manlio mansueto manuele marcello marciano marco mariano marino mario marolo martino marzio massimiliano massimo matroniano
matteo mattia maurilio maurizio mauro medardo medoro melanio melchiade melchiorre melezio menardo menelao meneo mennone mercurio metello metrofane
michelangelo michele milo minervino mirco mirko mirocleto misaele monaldo monitore mose muziano namazio nanni napoleone narciso narseo narsete nazario
nazzareno nazzaro nello neopolo neoterio nereo neri nestore nicarete nicea niceforo niceto nicezio nico nicodemo nicola nicolo niniano nino noe
norberto nostriano nunzio oddone oderico odidone odorico olimpio olindo oliviero omar omero onesto onofrio onorino onorio orazio orenzio oreste orfeo
orio orlando oronzo orsino orso ortensio oscar osmondo osvaldo otello ottaviano ottavio ottone ottorino ovidio paciano pacifico pacomio palatino
palladio pammachio pancario pancrazio panfilo pantaleo pantaleone paolo paride parmenio pasquale paterniano patrizio patroclo pauside peleo pericle
perseo petronio pierangelo pierferdinando piergiorgio pierluigi piermarco piero piersilvio pietro pino pio pippo placido platone plinio plutarco
polidoro polifemo pollione pomponio ponziano ponzio porfirio porziano postumio prassede priamo primo prisco privato procopio prospero protasio proteo
prudenzio publio pupolo pusicio quarto quasimodo querano quintiliano quintilio quintino quinziano quinzio quirino radolfo raffaele raimondo rainaldo
ramiro raniero ranolfo reginaldo regolo remigio remo remondo renato renzo respicio ricario riccardo richelmo rinaldo rino robaldo roberto rocco
rodiano rodolfo rodrigo rolando rolfo romano romeo romoaldo romolo romualdo rosario rubiano rufino rufo ruggero ruperto rutilo sabazio sabele sabino
saffiro saffo saladino salome salustio salvatore salvo samuele sandro sansone sapiente sarbello saturniano saturnino saul saverio savino sebastiano
secondiano secondo semplicio sempronio senesio senofonte serafino serapione sergio servidio serviliano sesto settimio settimo severiano severo sico
sicuro sidonio sigfrido sigismondo silvano silverio silvestro silvio simeone simone sinesio sinfronio sireno siriano siricio sirio siro sisto soccorso
socrate solocone sostene sosteneo sostrato spano spartaco speranzio stanislao stefano stiliano stiriaco surano sviturno taddeo taide tammaro tancredi
tarcisio tarso taziano tazio telchide telemaco temistocle teobaldo teodoro teodosio teodoto teogene terenzio terzo tesauro tesifonte tibaldo tiberio
tiburzio ticone timoteo tirone tito tiziano tizio tobia tolomeo tommaso tonino torquato tosco toto tranquillo tristano tulliano tullio turi turibio
tussio ubaldo ubertino uberto ugo ugolino uguccione ulberto ulderico ulfo ulisse ulpiano ulrico ulstano ultimo umberto umile uranio urbano urdino
uriele ursicio ursino ursmaro valente valentino valeriano valerico valerio valfredo valfrido valtena valter varo vasco vedasto velio venanzio
venceslao venerando venerio venustiano venusto verano verecondo verenzio verulo vespasiano vezio vidiano vidone vilfredo viliberto vincenzo vindonio
vinebaldo vinfrido vinicio virginio virone viscardo vitalico vito vittore vittoriano vittorio vivaldo viviano vladimiro vodingo volfango vulmaro
vulpiano walter zabedeo zaccaria zaccheo zanobi zefiro zena zenaide zenebio zeno zenobio zenone zetico zoilo zosimo
`,
    f: `
abbondanza acilia ada adalberta adalgisa addolorata adelaide adelasia adele adelina adina adria adriana agape agata agnese agostina aida alba albina
alcina alda alessandra alessia alfonsa alfreda alice alida alina allegra alma altea amalia amanda amata ambra amelia amina anastasia ancilla andromeda
angela angelica anita anna annabella annagrazia annalisa annamaria annunziata antea antigone antonella antonia antonietta apollina apollonia appia
arabella argelia arianna armida artemisa asella assunta astrid atanasia aurelia aurora ausilia ausiliatrice ave aza azelia azzurra babila bambina
barbara bartolomea basilia bassilla batilda beata beatrice belina benedetta beniamina benigna benvenuta berenice bernadetta betta bianca bibiana bice
brigida brigitta bruna brunilde calogera calpurnia camelia camilla candida capitolina carina carla carlotta carmela carmelina carmen carola carolina
casilda casimira cassandra cassiopea catena caterina cecilia celeste celinia chiara cinzia cirilla clara claudia clelia clemenzia cleo cleofe
cleopatra cloe clorinda cointa colomba concetta consolata cora cordelia corinna cornelia cosima costanza crescenzia cristiana cristina crocefissa
cronida cunegonda cuzia dafne dalida dalila damiana daniela daria deanna debora degna delfina delia delinda delizia demetria deodata desdemona
desiderata devota diamante diana dianora diletta dina diodata dionisia doda dolores domenica donata donatella donna dora dorotea druina dulina ebe
edda edelberga editta edvige egizia egle elaide elda elena eleonora elettra eliana elide elimena elisa elisabetta elisea ella eloisa elsa elvia elvira
emanuela emilia emiliana emma enimia enrica eracla erica ermelinda ermenegarda ermenegilda erminia ernesta ersilia esmeralda estella ester esterina
eufemia eufrasia eugenia eulalia euridice eusebia eutalia eva evangelina evelina fabiana fabiola fatima fausta federica fedora felicia felicita
fernanda fiamma fiammetta filippa filomena fiordaliso fiore fiorella fiorenza flaminia flavia flaviana flora floriana floridia florina foca fortunata
fosca franca francesca fulvia gabriella gaia galatea gaudenzia gelsomina geltrude gemma generosa genesia genoveffa germana gertrude ghita giacinta
giada gianna gigliola gilda giliola gina ginevra gioacchina gioconda gioia giorgia giovanna gisella giuditta giulia giuliana giulitta giuseppa
giuseppina giusta glenda gloria godeberta godiva grazia graziana graziella greta griselda guenda guendalina gundelinda ianira ida iginia ilaria ilda
ildegarda ildegonda ileana ilenia ilia ilva imelda immacolata incoronata ines innocenza iolanda iole iona ione ionne irene iride iris irma irmina isa
isabella iside isidora isotta ivetta jole lara laura lavinia lea leda lelia lena leonia leonilda leontina letizia lia liana liberata liboria licia
lidania lidia liliana lina linda lisa livia liviana lodovica loredana lorella lorena lorenza loretta loriana luana luce lucia luciana lucilla lucrezia
ludovica luigia luisa luminosa luna macaria maddalena mafalda magda maida manuela mara marana marcella mareta margherita maria mariangela marianna
mariastella marica mariella marilena marina marinella marinetta marisa marita marta martina maruta marzia massima matilde maura melania melissa
melitina menodora mercede messalina mia michela milena mimma mina minerva minervina miranda mirella miriam mirta moira monica morena morgana nadia
natalia natalina nerea nicla nicoletta nilde nina ninfa nives noemi nora norina norma novella nuccia nunziata odetta odilia ofelia olga olimpia olinda
olivia oliviera ombretta ondina onorata onorina orchidea oriana orietta ornella orsola orsolina ortensia osanna otilia ottavia ottilia palladia
palmazio palmira pamela paola patrizia pelagia penelope perla petronilla pia piera pina placida polissena porzia prisca priscilla proserpina prospera
prudenzia quartilla quieta quiteria rachele raffaella rainelda rebecca regina renata riccarda rina rita roberta romana romilda romina romola rosa
rosalba rosalia rosalinda rosamunda rosangela rosanna rosaria rosina rosita rosmunda rossana rossella rufina saba sabina sabrina samanta samantha
samona sandra santina sara savina scolastica sebastiana seconda secondina sefora selene selvaggia semiramide serafina serena severa sibilla sidonia
silvana silvia simona simonetta siria soave sofia sofronia solange sonia stefania stella susanna susy sveva tabita tamara tarquinia tarsilla tatiana
taziana tea tecla telica teodata teodolinda teodora teresa teudosia tina tiziana tosca trasea tullia ugolina ulfa uliva unna vala valentina valeria
valeriana vanda vanessa vanna venera veneranda venusta vera verdiana verena veriana veridiana veronica viliana vilma vincenza viola violante virginia
virna vissia vittoria viviana wanda zabina zaira zama zanita zarina zelinda zenobia zita zoe zosima
`,
    both: ``,
  },
  {
    origin: 'germanic',
    m: `
aaron abdul abdullah abe abel abraham ace achim adalbert adam adolf adriaan adrian adriano ahmad ahmed ahmet aiden alan albert albrecht aleksander
alessandro alessio alex alexander alfons alfred ali alois alparslan amar amin amir amon andre andreas andrew angelo anouar ansgar anthony anton antoni
antonio aras arda arie armin arndt arne arno arnold aron arthur artur arved arvid axel ayaz ayden ayman ayoub badr balthasar baran baris bart bastiaan
bastian batuhan bela ben benedikt benja benjamin bennet bennett benno bent bentley benyamin berat berend berkay bernd bernhard berthold bilal bjarne
bjorn boas boaz bob bobby bodhi bodi bodo boris bradley bram brandon brenn brent brian bruce bruno bryan burak burkhard calvin carl carlo carlos
carsten caspar casper cedric cedrik cees cem charles charlie chase chris christiaan christian christiano christoph christopher claas claus clemens
coen colin conner connor constantin cornelis cornelius corvin curt daan daley damian damien damin daniel danilo danny dante darian dario darius darren
dave davey davi david davide davin davy dean deen deniz dennis denny detlef devin dex dexx dick didier diederik diego dies dieter dietmar dietrich
dirk djayden domenic domenik dominic dominik donny dorian douwe dries duco dustin duuk dylano eberhard eckart eckhard ed eddi eddy eden edgar edmund
edwin efe ege egon ehrhart eli elia eliah elias elijah elio emanuel emil emilian emilio emin emir emirhan emre enes engelbert enno enrico ensar enzo
eray eren erhard eric erich erik ernst erwin ethan etienne eugen evan ewald eymen ezra faas fabian fabien fabio fabrice falk fedde felix fender
ferdinand fiete filip finlay finley finn finnley flip florian floris fos foss francesco frank frans franz frederic frederick frederik freek frenkie
friedemann friedrich frits fritz furkan fynn gabriel gebhard geert georg george gerald gerard gerd gerhard gernot gero gerrit gert gian gianluca
gideon giel gijs gino giovanni giuliano giuseppe glenn gottfried gottlieb gregor guenther guido gunter gunther gustav guus guy hamza hannes hanno hans
harald hartmut harvey hasan hassan hasso hauke heiko heiner heinrich heinz heinz-christian helge helmut helmuth hendrik hennes henning henri henrick
henrik henry herbert heribert herman hermann hidde hjalmar holger horst hubert hubertus hugo hussein huub ian ibrahim idris igor ilay ilias ilja ilyas
imran ingo isaac isaiah ismael ismail ivan ivar iven ivo jaap jacco jace jack jackson jacob jacobus jaden jairo jaivey jake jakob jakub jamal james
jamie jan janek janis jannek jannes jannik jannis jano janosch jared jari jarne jarno jaron jason jasper javi jax jaxon jaxx jay jayce jayden jaylano
jaylen jayson jayvano jean jean-luc jefta jelle jelmer jelte jens jeppe jeremiah jeremias jeremie jeremy jermaine jeroen jerome jesper jesse jidde jim
jimi jimmy joachim joah joas jochen joe joel joep joerg joes joey johan johann johannes john johnny jon jona jonah jonas jonathan jonte joop joost jop
jordan jordy jorg joris jorn jorrit jort joscha joschka joschua josef joseph josh joshua jost josua juan juda juergen julan jules julian julien julius
junayd jur jurgen juri jurre justin justus kaan kacper kai kaj kalle karam karel karim karl karlheinz karlo karsten kaspar kay kayden keano keanu kees
kenan kenji kenny keno kenzo kerem kerim kevin kian kick kilian kimi kjeld kjell klaas klaus klemens knut koen konrad konstantin koray korbinian krijn
kurt kyan kyano lars lasse laurence laurens laurenz laurin lean leander leandro leendert leif len lenn lennard lennart lennert lennie lennox lenny leo
leon leonard leonardo leonhard leonidas leopold leroy lev levent levi levy lewin lewis lex liam lian lias lieuwe lino linus lio lionel liyam lodewijk
loek loet logan lorenz lorenzo loris lothar louay louie louis luan luc luca lucas lucian luciano lucien ludger ludwig luis luiz luk luka lukas luke
lutz luuk lyam maarten mace maddox mads maes magnus maher mahir maik maksim malik malte manfred manoah manuel marc marcel marco marcus marek marian
marijn marinus mario marius mark marko markus marlo marlon marnix mart marten martin marvin marwin mason mateo mathias mathijs mathis matis mats
matteo mattes matthew matthias matthijs matthis matti matz maurice maurits max maxim maximilian mayson mees mehmet meik meinhard melle mels melvin
menno merijn merlin mert mex micah micha michael michel michiel mick midas miguel mik mika mikail mike milan miles milo mink mio mirac miran mirco
mirko mirza mitch mohamed mohammad mohammed moos moritz morris morten moussa mozes muhammad muhammed murat musa mustafa mylan mylo nadir naoufal
naoufel natan nathan nathanael naud nelson neo nevio nick niclas nico nicolai nicolas niek niels niklas niko nikodem nikolai nikolas nils nino noah
noam noan noel nolan norbert norman noud nouri nout novan nox odin oke olaf ole oliver olivier oliwier omar omer onur oscar oskar osman oswald otis
otmar ottmar otto owen pascal patrice patrick paul paul-henri peer pelle pepe pepijn peter phil philip philipp pierre piet pieter pim pit pius quentin
quin quirin raf rafael raff raik rainer ralf ralph ramon raphael rasmus raul ravi rayan rayen raymond reiner reinhard reinhardt reinhold remco rene
rens revi reza ricardo riccardo richard rick rico riff rik rinus riv roan rob robbert robert robin rocco roel rogier rohan roland rolf roman romeo ron
rover rowan ruben rudi rudiger rudolf ruprecht ruud ryan sabir safouan safouane said salih sam sami sammy samuel sander sandro sascha savi scott sean
seb sebas sebastiaan sebastian sef seff selim sem semih senn senne sep sepp seppe seth sev shane shawn siebe siegfried siegmar siem siep sigmar
sigmund sil silas silvan silvio simeon simon sinan sjoerd sjors sonke soren stan stef stefan steffen sten stephan steve steven stijn sven sverre
sybrand taha tamino tammo tarik tassilo tayler taylor ted teije teo teun teunis theo theodor thiago thierry thije thijmen thijn thijs thilo thom
thomas thorben thorbjorn thore thorge thorsten tiago tibbe tieme ties tijmen tijn tijs til till tillmann tim timm timo timon timothy tino titus tizian
tjark tjeerd tobias tobin toby tom tomas tommy toni tony toon torben tore torsten tristan tuur twan tycho tygo tyler tymon tyron udo ulf uli ulrich
umut uwe valentijn valentin valentino veit vic victor viggo vik viktor vince vincent vinz vito vitus volker volkmar walter walther wenzel werner wes
wessel wilfried wilhelm willem willi william willy wim winfried wolf wolfgang wolfram wopke wout wouter xander xaver xavi xavier xem yahya yannic
yannick yannik yannis yasin yassin yassine yassir younes youp yousef youssef yunus yusuf yven yves zain zakaria zayd zayn zef zev zeyd
`,
    f: `
aaliyah aaltje abby abigail ada adelheid adelina adriana agathe aileen aisha alana alea alena alessa alessia alexa alexandra alexia alexis aleyna alia
alica alice alicia alina alisa alisha alissa aliya aliyah allegra alma alya alyssa amalia amanda amara amber amelia amelie amina amira amy ana anabel
anastasia andrea angela angelika angelina angelique anja anke ankie ann anna annabel annabell annabelle annalena anne annegret anneke annelie
anneliese annemarie annemijn annette anni annie annika anny anouk antje antonia ariana ariane arwen arya asel ashley asiya astrid asya aurelia aurora
ava aya ayana ayla ayleen aylin ayse azra babette barbara beate beatrix bella bente benthe bettina betty bianca bianka birgit bobbi bobbie brigitte
britt britta caitlin cara carina carla carlijn carlotta carmen carola carolin carolina caroline cassandra cataleya catharina cato catrin cecile
cecilia celia celina celine ceyda ceylin chantal charleen charlotta charlotte chayenne chelsey chiara chloe christa christel christiane christin
christina christine cindy claire clara clarissa claudia coco colleen collien constanze cora corinna cornelia cosima daantje dagmar daisy dana daniela
danique daphne daria darleen davina defne delia denise dewi diana diede dieke dilan dilara dina djenna dominique donna doris dorothea dua eda edelgard
edith eef eefje eileen ela elaine elanur elea eleanor elena eleni eleonora elfriede eliana elif elin elina eline elisa elisabeth elise eliza elizabeth
elize elke ella ellen elli elly elodie els elsa elsbeth elynn emelie emely emilia emilie emily emma emmely emmi emmy enie enna enya erika erna esma
esmee esra estelle esther eva evelien evelin evelina eveline evelyn evi evie evy fabienne famke farah fardau fatima fatma fay faye fayen fayenne febe
felicia felicitas felina feline fem femke femm fenja fenna fenne fieke fien fiene fiep filou finia finja finnja fiona fleur floor floortje flora flore
florence florentine florine francesca franka franziska frauke frederike freya frida frieda friederike gabi gabriele gaia gerda gerlinde gertrud giada
gigi gina gioia gisela giulia giuliana greet greta grete gudrun guusje gwen hafsa hailey hana hanna hannah hanne hannelore hayley hedwig heide
heidemarie heidi heike helen helena helene helga helin hella hendrika henriette henrike hermine herta hidaya hilde hildegard hira ida ilayda ilse
imani imke ina inara inaya indy ineke ines inga inge ingeborg ingrid inka irem irene irina iris irmgard isa isabeau isabel isabell isabella isabelle
ise isolde isra iva ivonne ivy ize izzy jackie jacky jacoba jacqueline jada jade jaelynn jailey jalou jamila jana jane janin janina janine janna janne
jara jasmijn jasmina jasmine jayda jaylinn jazzlyn jazzlynn jella jenna jennifer jenny jente jess jessica jessie jesslyn jesslynn jessy jetta jil jill
jinte jinthe joana joanna joelina joeline joelle johanna joleen jolien jolijn jolin jolina joline jonna josefien josefin josefine josephin josephine
josie josy joy joya joyce judith judy jula jule julia juliana juliane julie julienne juliette julika julina juna juno justine jutta juul kaja kajsa
karin karina karla karlijn karlotta karola karolina karoline kassandra katarina kate katharina kathleen kathrin katja kato katrin kaylee kayleigh
kayra keet kensi kenza kerstin khadija kiana kiara kiki kim kimberly kira kirsten klara korinna kristin kristina kyara kyra laila lana lara larissa
laura laure laureen lauren laurie lavinia layla lea leah leana leandra leann lee leila lena lene leni lenia lenja lenya leona leoni leonie leonora
leticia letizia levke lexi lexie leyla lia liah liana lieke liene liesbeth liesel lieselotte lieve lili lilia lilian liliana lilianne lilith lilli
lillian lilly lilou lily lina linda linde lindsay linn linne linnea lisa lisann lisanne lisbeth lise liselotte liv liva livia liya liyana liz liza
lize lizz lizzy loa loes lola loreen lorena lott lotta lotte loua louisa louise lova luana lucia lucie lucienne lucy luisa luise luna lut luus luzie
lya lydia lyn lynn maaike maan maartje macy madeleine madelief madita madleen madlen mae maeve magda magdalena maggie maike mailin maira maja malena
malia malin malina malou mandy manuela mara marah mare mareike maren margarete margarethe margot margriet margrit maria mariam marianne marie marieke
mariella marika marina marion marisa marissa marit marla marleen marlen marlena marlene marlie marlies marly marrit marta martha martina marwa mary
maryam mathilda mathilde matilda maud maxi maxima maxine maya mayra maysa mechthild megan meghan meike melanie melek melike melina melinda melis
melisa melissa merel merve meryem mette meyra mia michaela michelle mieke mikki mila milana milena miley milly milou mina mira miray miriam mirja
mirre mirte mirthe mona monika monique myla myra myrthe nadia nadine nadja naemi nancy naomi natalia natalie nathalie neele neelie neeltje nela nele
nelly nena nia nicole niene nienke nika nike nikki nikkie nila nina nine ninthe nisa noa noami noe noella noelle noemi nola nomi noor noortje nora
norah nore nour nova novi nowi nynke olga olivia oliwia oumayra patricia patrizia paula paulina pauline penelope petra phileine philine philou phoebe
pia pien pip pippa pleun pola puck puk quinty rachel rahel rana rania rebecca rebekka regina regine renate renske riana rieke rike rita romee romina
romy ronja roos rosa rosalie rose rosemarie rosie roswitha roxy ruby ruth saar sabine sabrina safa safae safiya sahra sally salome samantha samia
samira sammie sandra sandy sanja sanna sanne saphira sara sarah sare saskia scottie selena selin selina selma sena sibylle sidney sienna sigrid silja
silke silvia simone sinja skye smilla sofia sofie sonja soof sophia sophie soraya stefanie steffi stella stephanie sterre stina sude summer susanne
suus suze svea svenja sybille sydney tabea talea talia tamara tamia tamina tanja tara tarja tatjana teddy teresa tess tessa thalea thalia thea theresa
thirza tia tina tineke tirza tomke trude truus tuana ulla ulrike ursula uschi ute valentina valeria valerie vanessa veerle vera vere verena veronika
vesper victoria vieve viktoria viola vivian vivien vivienne waltraud wende wibke wiebke wies wilhelmina wivina xenia yara yarah yasmin yasmine yenthe
yfke yinthe ylvi ylvie yuna yvonne zahra zara zehra zeyneb zeynep ziva zoe zoey zofia zuhal zuzanna
`,
    both: `maxime`,
  },
  {
    origin: 'nordic',
    m: `
adam adrian ahmad ake aksel alar albert albin aleksi alexander alfred algirdas ali anders andreas andris andrus ansgar antero anton antti ari arild
arne arnold aron arthur arturas arunthavanathan arvid asbjorn aslak axel bengt benjamin bent birger bjarne bjarni bjorn borge brian carl christer
christian christoffer christopher claes claus dag dalia daniel david dennis edgars edvin eero egil egils einar eirik elias elliot emil ensio erik
erkki erling esben eskil espen evika felix filip finn frank frederik fredrik frode gabriel geir georg gitanas goran gudlaugur gudni gunnar guntis
gustaf gustav haakon hakan hakim hakon halldor halvard hannu hans harald heikki helge henrik herman holger hugo ib ilmari inge ingemar ingrida ingvar
isak ivan ivar ivars jaakko jacob jakob jan janne jari jens jeppe jesper jimmie jimmy joakim joel johan johannes john johnny jon jonas jonathan jorgen
jorn josef juha juhani juho jukka juri jussi kaare kaj kalervo kalevi kalle karl keijo kenneth kent kersti kevin kim kjell kjetil klaus knud knut
krisjanis kristen kristian kristoffer kurt laimdota lars lasse lauri leif lennart leo liam linus lucas ludvig lukas mads magnus malthe marcus maris
marius mark markku marko markus mart martin martti mathias mathis matias mats matti mattias mauno max michael mika mikael mikkel mikko mogens mohamed
mohammad morten nicklas niels niklas nikolai nils noah odd ola olaf olav olavi ole oliver olle olli olof orjan oscar oskar oskari otto ove paavo pal
palle patrick patrik peder pehr pekka pentti pertti peter petri petteri philip pontus poul ragnar raimonds rasmus rickard roald roar robert robin
roger rolandas rolf rune sakari sami samuel sander sauli sebastian seppo sigmundur sigurd siim simen simon sindre sixten sondre soren staffan steen
stefan steinar sten stieg stig sture sune svante svein sven svend taavi tage tapani tapio terje theo theodor thomas thor thorbjorn thorvald tim timo
tobias tom tomas tommy toomas tor torbjorn tore torgny torstein torsten troels trond trygve tuomas uffe ulf ulrik urho urmas vagn valdas valdemar
valdis valtteri veikko victor vidar viggo viktor vilhelm villy vincent vygaudas vytautas william yngve zygimantas
`,
    f: `
agnes agneta aina aino alberte alexandra alexandrea alice alma alva amalie amanda andrea anette anita anja ann anna anne anneli annette annie annika
anniken annikki asa asta astrid aurora barbro bente berit betina birgit birgitta birgitte bodil britt camilla carin carina caroline cecilia cecilie
celine charlotta charlotte christina clara dagny dorit dorthe ebba eeva elin elina eline elisabet elisabeth elise ella ellen elsa emelie emilia emilie
emma erika erna eva eveliina fatima felicia freja frida gerd gitte greta gro gry gudrun gun gunilla gunn gunnel hanna hanne hannele hedda hedvig hege
heidi helen helena helene helga helle hilda hilde ida inga inger ingibjorg ingrid inkeri irja irmeli isabella isabelle janni jeanette jenny jessica
johanna johanne jonna jorunn josefin josefine julia julie kaarina kaisa karen karin karla karoliina karolina karoline katariina katarina kathrine
katrine kerstin kirsten kirsti kjersti klara kristiina kristin kristina kristine kyllikki laila laura leah leena lena lene liisa lillian lina linda
linn linnea lis lisa lisbeth lise liv lone lotta louise lovisa luna lykke maarit madeleine maija maja malene malin maren margareta margot margrethe
maria marianne marie marika marit marja marjatta marte martine mary mathilde matilda merete mette mia mikaela mina moa mona monica nadia nanna natalie
nathalie nicoline nina nora oda olivia orvokki paivi pauliina pernilla pernille pia pirjo pirkko ragnhild rebecca regitze rigmor riikka riitta rikke
ritva rut ruth sabrina sandra sanne sara sarah sari satu selma sigrid silje simone sinikka siri siv sofia sofie solveig sonja stina stine sunniva
susanna susanne suvi sylvi synne synnove tellervo thea therese tiina tina tine tiril tone tora toril torild trine tuija tuula tuulikki tuva ulla
ulrika unni vaira vibeke victoria vigdis viktoria vilde wilma yasmin yvonne zara
`,
    both: `kaja kari sanna tarja`,
  },
  {
    origin: 'african',
    m: `
aaron abdou abdoul abdoulaye abeiku abimbola abiodun abisola abisoye abiy abou aboubacar adam ade adebayo adeboye adedayo adegoke adekunle ademola
adewale adolphe adrian agathon ahmadou ahmed akande akanni akinwumi akon akwasi akwesi alade alassane albert alex alexander alhassan aliou alioune
almamy alpha amadou amady amara amath amdy ameth andrew ange anthony antoine antony arona arthur asamoah assimi atiku augustin ayinde ayo azali
azubuike baba babacar babatunde badara bah bakary bamba banji bankole barthelemy bassirou bassolma ben benjamin bernard biram birane blaise bless
blessing bonaventure bongani boni boubacar boubakar boubou boukary brahim brice bruce bruno buchi bukola carl cellou charles cheick cheikh cheikhou
chekhouna cherif chike chinedu chinua chisom christian chukwu chukwuemeka clifford colins cyriaque cyril damilare damilola daniel danjuma danny daouda
david dele demba denis dennis derrick diadie didier dioncounda djibo djibril djibrill djime dominic domitien donald douglas duncan ebiowei ebou edem
edgar edward ehud ekow elhadj elliot elliott eloge emeka emmanuel emmerson epiphane eric ernest esse essien etienne evariste facinet fally faure
faustin felix festus fiifi firmin foday fode fradique francis francois-xavier frank franklin freddy frederick fulbert funmilade gaoussou gbeminiyi
gbemisola george gerald gilbert godwin goodluck gordon graham gregory guillaume gwede habib habiba hage haile hailemariam harry hassane henry hery
hifikepunye hissene howard ibou ibra ibrahima idriss idrissa idy ifeanyichukwu ike ikenna ikhidie ilunga insa ireti isaac isaias ishmael ismaila issa
issiaka issouf issoufou jack jacob jadesola jakaya jake james jason jean jean-bedel jean-marie jean-pierre jeffrey jeremy joao joe joel john jomo
jonas jonathan joojo joseph josh joshua josiah jovenel julian julius justin juvenal kabiru kako kalidou kalifa kamuzu kanye karl kayode keba kemi
kengo kenneth kevin kgalema khadim khalifa kigeli koffi kofi kojo kubra kubura kujoe kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyle lamine
lansana lassana lassina laurent lawrence laye lazarus lesetja leslie levy lolade louis luhut luke macky mactar mady mahamadou mahamane mahamat makhtar
makinwa malam malcolm malick mamadi mamady mamane mamby mamour mansour marafa marc marcus mark martin massamba matar matata mathew mathieu matthew max
mbaye medoune meissa melaku melchior meles mengistu michael michel michel-joseph miguel mobutu moctar modibo modou mohamadou mohamed mohammed moise
mokgweetsi moktar momar mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mswati mthuli muhammadu muhoozi mulatu musa muyiwa mwai mzwandele
namadi nana nangolo nathan navinchandra ndugu nelson nicephore nicholas nigel nii nnamdi norbert nuhu okey olaide oliver olufemi olufunmi olumide
olusegun oluwaseun oluwunmi omar onoriode oumar oumarou ousmane pacome pakalitha pascal pathe patrick paul paul-henri peter philip phillip pierre
pierre-claver pravin raila raymond remilekun richard robert roch roger ronald rotimi rupiah russell sada sadio saer sagar salif saliou salou salva sam
samora samuel saran seckou seretse seydou shade shalewa shaun shehu siaka sidiki sidy sidya simeon simon siphiwe sire sname solomon souleymane
soumaila stanley stephen steven sylvain sylvanus sylvestre taban tari taye tedros temitope teodorin teodoro terence tertius thabo thandika themba
theodore theoneste theophile thierno thione thomas tidiane tidjane tiebile tiken timothy titilope tito tobiloba toke tom tomiloba tony tope tundu
uhuru umaro umaru uzodimma valentine valere victor vincent wale waly wavel william wole wyclef xanana yahya yakubu yaw yayi yoro youssou youssoufa
youssouph youssoupha yoweri yusuf zephirin zine zwelinzima
`,
    f: `
aba abena abibatou abigail aby adaugo adjoua adwoa afia afua agathe aicha aida aissa aissata aissatou akofa akorfa akos akosua akua akumaa akunna
alice alima ama amanda amber amelia amina aminat aminata aminatou aminetou aminu amy angela angelique ann anna annette antoinette arame assa assetou
asta astou atta augustina awa awesi ayaan ayebatari baaba banna barbara beatrice bineta binta bintou boutheina caroline catherine charlotte cherechi
chiamaka chimamanda chinyere chizoba christina comfort constance coumba dado dambisa danielle deborah debra denise diarra diary dieynaba dior djamila
djenaba dora dorcas dorothy ebiere efe elene eliabeth elisabeth elizabeth ellen emily emma ernestina esi eunice fanta fatim fatima fatimata fatma
fatou fatoumata felicia fifi fily folasade francesca gemma georgia georgina gifty haby hadja hannabel hannah harriet hawa helen ifeoma ifunanya irene
isatou isioma janet janice jasmine jeanne jennifer jessica jill joanna joice jolayemi josephine joyce judith julia juliana julie kadi kadiatou kadidia
kadidja karen kate katherine katy khadidiatou khady khoudia koumba lala lawrencia leymah linda lindiwe lisa lola lorraine louise lucy lydia madeleine
maguette mahalia maimouna mandy mareme margaret maria mariam mariama mariame marian mariatou marie marie-louise marieme marilyn mary maureen mawuena
mawusi mbali mbarka michelle millicent miriam naledi naomi natalie natasha ndeye nene ngone ngozi nicola nimakoah nomvula nomzamo obiageli obioma oby
olivia omawunmi omolara onome oumou pamela patricia paula paulette penda phumzile priscilla rachael rachel rama ramata ramatoulaye rasheedah rebecca
regina rita rokhaya rokia rose roselyn rosemary rosine rougui ruth safiatou safietou salimata salimatou salomey samantha samia sandra sara sarah
sekinat sena seynabou sharon sheila shirley sihle simisola simone soda sokhna sophie specioza stephanie sumayyah susan sylvia teresa thandi therese
thuli tina titi titilayo toluwani tracy tsitsi vanessa veronica victoire victoria vida viviane wangari wendy winnie yaa yacine yvonne zainab zanele
zeinabou zindzi
`,
    both: `adama aya funmilayo mamadou mame ndiaye nkosazana sahle sekou yaya`,
  },
  {
    origin: 'asian',
    m: `
abdurrahman abe abhisit agus aki akihiro akihito akinobu akio akira anies antonio anutin anwar bambang ban basuki benigno bhumibol boediono bongbong
bounnhang budi byung-hun chan-ho chang chen chi-yun chiang chih choummaly chow chuan chung dae-jung daisuke djoko dong doo-hwan eiichi emmanuel
ferdinand fidel fumiaki fumihiro fumio gen genichiro hak-ja haruki hatta hayao hidehiko hideki hideo hirofumi hirohito hiroshi hiroyuki hisashi hlaing
htin hyun-jin ichiro ismail jack jae-in jae-myung jae-yong jaw-shaw jejomar jiabao jian jiang jiechi jin-tao jinping jintao joko jokowi joon-ho ju-ae
ju-yung jun jung-eun jung-il junichiro jusuf kazuo kazuya keiichi kenji kenta kenzaburo keqiang ki-moon kiichi kim kisaburo koichi koichiro koji
kosuke kyu-hah kyung-soo kyung-wha lao leandro leang lee luhut mahathir manet masahiro masaki masaru masatoshi masayoshi maung minoru mitsuo moon
morihiro mu-hyun muhyiddin muneo myint myung-bak najib naoki naoto naruhito nobuo nobusuke norodom nuon osamu prabowo prayuth qiang qiao qishan rithy
rodrigo rongji ryo ryota ryu sang-hyuk sara satoru satoshi seiji seung-hui shigeki shigeru shimon shinichi shinjiro shintaro shinzo shoichi shotaro
sihamoni sihanouk somchai srettha suk-yeol sukarno susilo susumu syngman tadao tadashi tae-woo taek taisuke takashi takehiko takeo takeshi takuya taro
tatsuya teruo tetsuo thaksin thein thongloun thura tomiichi toru toshiki toshimitsu toshiro trong tsai tsuneo tzu vuong wang weiwei wen xi xiang
xiaobo xiaoming xiaoping xu yang yasuhiro yasuo yasushi yat-sen yi ying ying-jeou yong yong-ho yong-nam yong-un yoon yoshihide yoshihiko yoshinobu
yoshiro yoshitaka yu yukio yusuke yutaka zedong zemin zhao zhaoxing zhou zhu ziyang
`,
    f: `
akie chun-ying eun-kyung gloria hee-ho hiroko hisako imelda ing-wen jong-suk kanako keiko kiko kyoko leila leni lili ling liyuan loren mako maria
megawati mei michiko midori miriam miyuki naomi noriko paetongtarn puan rie sachiko sana sanae seiko sol-ju sri taeko tomoko toshiko wan-an xia
xiaoyan yayoi ying-wen yo-jong yoko yoriko yoshiko yun-hee yuna yuriko
`,
    both: `aung corazon geun-hye il-sung jong-il jong-un kyi masako peng retno suu yingluck`,
  },
  {
    origin: 'hebrew',
    m: `
abba aharon alon amir amnon amos arie arieh ariel arnon aryeh asher avi avichai avigdor aviv avner avraham avrum baruch benjamin benny benyamin
bezalel binyamin boaz chaim dan dani daniel danny david dov dror dudi efraim ehoud ehud eitan elazar eli eliezer eliyahu elyakim elyezer ephraim eyal
ezer gabi gadi gal gideon gidon gilad gilles giora golan guy haim hanan herzi herzl ilan itamar itay itzhak itzik izhar izthak jacob jonathan levi
meir menachem menahem micha michael miki mordechai mordehai moshe motti nadav naftali natan nathan nir nissim nitzan noam ofer ofir oren ori pinhas
rafael rafi ran reuven ron ronen roni rony saar shabtai shai shalom shaul shimon shlomo shmuel silvan simcha tamir tomer tsahi tzachi uriel uzi yaacov
yaakov yair yakov yaniv yariv yehiel yehoshua yehouda yehuda yehudi yigal yisrael yitzhak yoav yoel yohanan yoni yoram yossef yossi yotam yuli yuval
zalman ze'ev zeev zohar zvi
`,
    f: `
ayelet batya dafna dalia daphne dorit einat gila golda hanna hava idit ilana judith karine leah meirav merav michal mika miri naomi nava noa nurit
ofra ora orit orly orna rachel rina rivka ronit ruth sara sarit shelly shira shulamit sigal tali tamar tzipi tzipora yael yehudit yifat zehava zipora
`,
    both: `limor`,
  },
  {
    origin: 'indian',
    m: `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaryan aatmaj aatreya aayushmaan aayushman abdul
abhaidev abhijit abhinav abhirath abhishek abhisyanta acaryatanaya achalesvara acharyanandana acharyasuta achintya achyut adheesh adhiraj adhrit
adikavi adinath aditeya aditya adityanandan adityanandana adripathi advaya agasti agastya agneya agnimitra agniprava agnivesh ajay ajeet ajit akash
akhilesh akroor akshaj akshat akshay akshayakeerti alok amar amaranaath amaresh amarnath amartya ameyatma amish amit amitabh amitabha amogh amrit
anaadi anagh anal anand anang anil anilaabh anilabh anirudh anish anjaneya ankal anunay anupam anura anuraag anurag aravind archan arindam arjun
arnesh arun arvind aryan ashish ashlesh ashok ashwin asif asim atal atmanand atmananda avadhesh azim baalaaditya baalagopaal babar bahula bakula
balaaditya balachandra baladitya balagopal balagovind balasaheb balgopal bandhu bandhul bankim bankimchandra bhaasvan bhaaswar bhadrak bhadraksh
bhadran bhagavaan bhagvan bhagwat bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhima bhisham bhishma bhoj bhoopat
bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhupendra bhushan bhushit bhuvanesh bhuvaneshwar bidhya bilawal bipin birjesh bishnu
bodhan brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brijesh budhil chaanakya chaaruchandra chaitan chakor chakradhar
chakravartee chakravarti chanakya chandak chandan chandraayan chandrababu chandrabhan chandradev chandraketu chandramauli chandramohan chandran
chandranath chapal charak charuchandra charuvrat chaten chatur chaturaanan chaturbhuj chetan chetanaanand chidaakaash chidaatma chidambar chidambaram
chidananda chinmayanand chinmayananda chiranjeev chiranjeeve chitraksh daiwik damodara dandak dandapaani darshan datta dayaamay dayaananda dayaanidhi
dayamayee deb deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar devadatt devagya
devajyoti devak devdan deven devendra devesh deveshwar devvrat dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhirubhai dhruv dhyanesh
dhyaneshwar digambar digambara digvijay dilip dinakar dinesh dinkar dipankar dipendra dipesh diptendu divaakar divakar divjot drona dwaipayan
dwaipayana eekalabya ekaaksh ekadant ekaksh ekalavya ekaling ekdant ershad farooq gajaadhar gajabahu gajadhar gajbaahu ganak ganaka ganapati gandharv
gandharva gandhi ganesh gangesh garud garuda gati gatik gauraang gaurang gauranga gautam gautama ghanaanand ghanashyam ghanshyam ghulam giri girik
girika girindra giriraaj giriraj girish gobinda gopaal gopal gopee gopi gorakhanatha gorakhnath goswamee goswami gotabaya gotum gouranga goutam
govinda gudakesa gudakesha gulzar gurdev gurpreet guru hamid hardeep hari harinarayan harish harit harsh harsha himanta hiranmay hiranmaya ibrahim
imran inder indrajit iqbal ishaq jagadish jagadisha jagathi jagdeep jagdish jagmeet jagmohan jahnu jai jairam jaswant javas jawaharlal jay
jayalalithaa jigme jitender jitendra jyotiraditya jyotis kailash kamalesh kamlesh kanaka kannan kannen kapil karan karthik kartik karunanidhi kashyap
keerti khadga kin kiren kirti krishna krishnadas krishnadasa kumar laal lakshman lakshmidhar lakshminath lal lalit lalu laxman lobsang madan mahela
mahendra mahesh maheswar mahinda maithripala mallikarjun manik manikya manish manmohan manohar manoj marut maumoon mayoor meghnad meghnath mehmood
mohan mohandas mohinder mohit morarji muhammad mujibur mukesh mukul mulayam murali muttiah nagabhushanam nand nanda narasimha narayan narendra
narinder nasheed natwar naval naveen navin nawal nawaz nilesh nimit niranjan nirbhay niro nirupama nitin nitish omar palaniappan pankaj param
paramartha parvez pervaiz pervez piyush prachanda prakash pran pranab pranav pranay prasad prashant pratap prathamesh praveen prayag prem puneet
purushottam pushpa qamar rabindranath raghav raghuram rahul raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ram ramachandra raman
ramesh rameshwar ranil ranjeet ranjit rao ratan ravi ravindra ritesh rohan rohit rudra sachin sajid sajith salman sam sameer samir sandeep sanjay
sanjeev sanjiv sanka saqib sarvin satish satya satyajit satyen shahbaz shahid shankar shantanu sharad shaukat shehbaz shekhar sher shiv shivraj
siddarth siddharth siddhran sitaram som somnath somu sonam sourav sri subhash subodh subrahmanyam sudhir suman sundar sunder sunil suresh surya
suryakant suryakanta susheel sushil swapnil syed tapan tariq tarun tashi tej tejas tenzin trilochan trilochana trilok trilokanath trilokesh triloki
tushar udai uday uddhav udit ujjawal ujjwal umang upendra uttam varun vasudev vasudeva vedang vedanga venkaiah venkat vidhur vidhya vidur vijay vikas
vikram viktor vimal vinay vinod vipin viraj virat vishal vishnu vishwamitra vivek vyas yashwant yogendra yogesh yogi yoginder yousaf yousuf zia
ziauddin ziaur zulfikar
`,
    f: `
aadrika aanandinii aaratrika aarya aasa aasha aashritha aatmaja abani abhaya adwitiya agrata ahalya ahilya aishani aishwarya akshainie akshata akshita
akula ambar amodini amrita amritambu anala anamika ananda anandamayi ananta ananya anasooya anasuya anila anita anjali anjushree anjushri annapurna
anshula anuja anushka anusuya anwesha aparna apsara aruna arya asha aslesha atmaja atreyee atreyi avani avantika ayesha ayushmati baala baidehi
baijayanti bala balamani basanti bela bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bilkis bilva bilwa
buddhana chakrika chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha
chandraswaroopa chandravati chapala charumati charvi chatura chitrali chitramala chitrangada daevi daevika daksha dakshayani damayanti darshwana
deeksha deepa deepali deepika deeptimayee deeptimoyee devangana devani devasree devi devika dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani
dharitri dhatri diksha dipali divya draupadi dulari durga durgeshwari ekaparnika elakshi enakshi esha eshana eshita gautami gayatri geeta geetanjali
gemine gemini girja gita gitanjali hamsini harinakshi harita hasina heema himadri himani hina hiranya indira indu jaimini jaya jayalalitha jyotsana
kalinda kalpana kalyani kama kamala kamla kanchan kanishka kanti kareena karishma kashyapi kavita komal kumuda lalita lata lavanya laxmi leela leena
lila madhuri malala malati malini malti mamata mandaakin mandakini maneka mangala mangalya manisha manjusha maryam mayawati meena meenakshi meera
meira menaka menka mina minakshi mira mohana mohini nalini nandini nandita neha nikita nirmala nisha nita ojaswini omana oormila opalina opaline padma
parvati pooja poornima pragya pramila prasanna pratibha preeti preity prema pritam priti priya priyala priyanka purnima pushti radha rageshwari
rageswari ramaa rani rashmi rati ratna rekha renuka rita ritu rohana rukhmani rukmin rupa rupinder sakshi sania sarada sarala saraswati sarisha sarita
sarla saroja sarojini savita seema shakti shakuntala shanti sharda sharmila shashi shashikala sheela sheila shilpa shivakari shobha shobhana shresth
shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet siddhi sirimavo sitara sloka smita smriti sonia sridevi subhashini subhasini
sucheta sudeva sudha sujata sujatha sukanya suma sumitra sunita suryakantam sushma swara swarnalata swati sweta tanirika tanushree tanushri tanya tara
trisha tulsi uma urmila usha vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vandana varalakshmi vasanti vasudha vasundhara veda vedanshi
vidya vimala vrinda vrund yamini zainab
`,
    both: `arundhati benazir chandra chandrika girija indra jyoti khaleda kiran lakshmi mani rajinder`,
  },
  {
    origin: 'greek-hungarian-romanian-albanian',
    m: `
abel achim adam adelin adi adonis adrian agnos akos albert albin aleodor alex alexander alexandros alexandru alexe alexis alin alistar amedeu amza
anastasios andras andreas andrei anghel antal antim anton antonie antonis antoniu aris aristide aristotelis armin aron arpad arsenie attila augustin
aurel aurelian avram axinte bajram balazs balint banel barnabas bartolomeu basarab bela bence bende bendeguz benedek benett beniamin benjamin benone
bernard bertalan bogdan boldizsar botond bradut brajen bucur bujar caius calin camil cantemir carol casian catalin cazimir cedrin cezar ciprian
claudiu codin codrin codrut constantin constantinos cornel corneliu corvin cosmin costa costache costas costel costin crin cristea cristian cristobal
cristofor csaba csanad csongor dacian damian dan daniel darius david decebal denis denisz dimitrios dimitris dinu dominic dominik donat dorel dorian
dorin dorinel doru dragos ducu dumitru edgar edi edmond eduard eftimie emanoil emanuel emanuil emil emilian endre enver eremia eric erik ermal ernest
eugen eusebiu eustatiu evangelos evripidis fabian fatos felix ferenc filip fiodor flaviu florea florentin florian florin francisc frederic fredi gabi
gabor gabriel gellert gelu george georgel georgian georgios gergely gergo geza ghassem ghenadie gheorghe gheorghita ghita gica gicu giorgian giorgos
glafcos gratian gregorian grigore gyorgy gyula haralamb haralambie hashim horatiu horea horia hunor iacob iancu ianis ibrahim ieremia ilarie ilarion
ilie ilir imre inocentiu ioan ioannis ion ionel ionica ionut iosif irinel isa istvan iulian iuliu iurie iustin iustinian ivan jan janos jean jenel
jeno jozsef kadri kalman karolos karoly kende kevin klaus kolos konstantinos kornel kostas kostis kristof krisztian krisztofer kyriakos ladislau lajos
lascar laszlo laurent laurentiu laurian lazar leonard leonidas leontin levente lica liviu lorand lorin lucentiu lucian lucretiu ludovic lulzim madalin
makis manole marcel marcell marcu marian marius mark martin marton mate matei matyas maxim maximilian mihai mihail mihaly mihnea mikis miklos mikulas
milan mircea mirko miron mitica mitrut mugur mugurel nae nandor narcis natan nechifor nelu nichifor nicoara nicodim nicolae nicolaie nicos nicu
niculita nicusor nicuta nikolaos nikolasz nikos nimrod noe noel nolen norbert norman octav octavian octaviu olimpian olimpiu oliver oliviu ovidiu
pamfil panagachie panagiotis panait panayotis panos patrik patru paul pavel pavlos peter petre petrica petrisor petros petru petrut pompiliu prokopis
radu raducu rafael ramiz ramush raul razvan relu remus rezso richard robert roland romeo romulus sabin sali samo samuel sandor sandu sava sebastian
serban sergiu sever severin silvian silviu simi simion simon sinica sorin spyros stan stancu stavros stefan stelian stelios szabolcs takis tamas
tassos teodor teofil teohari theodor theodoros thomas tiberiu tibor timotei titus todor toma traian tudor valentin valeriu valter vasile vassilis
vencel vendel veniamin vicentiu victor viktor vilmos vince vincentiu viorel visarion vlad vladimir vlaicu voicu yanis yannis yiannis yorgos zalan
zamfir zeno zente zeteny zoltan zsolt zsombor
`,
    f: `
abigel ada adel adela adelaida adelina adina adriana agata aglaia agnes agripina aida albertina alexandra alexandrina alice alida aliki alina alis
aliz alma amalia amanda amelia amira ana anabela anaida anamaria anastasia anca ancuta anda andrada andrea andreea anemona aneta angela anghelina
anica aniko anisoara anna antoaneta antonela antonia anuta ariadna ariana arina aristita artemisa astrid atena augustina aurelia aureliana aurora
barbara beatrice bella betina bianca bianka biborka blanduzia blanka bogdana boglarka borbala boroka brandusa camelia carina carla carmen carmina
carolina casandra casiana catalina caterina catinca catrina catrinel cecilia celia cerasela cezara cipriana clara clarisa claudia clementina cleopatra
codrina codruta constantina consuela coralia corina cornelia cosmina crenguta crina cristina csenge daciana dafina daiana dalia dana daniela daria
dariana delia demetra denisa despina diana dida didina dimitrina dina dochia doina domnica dora doriana dorina dorka dorli dorottya draga dumitra
dumitrana ecaterina edit eftimia elena eleni eleonora eliana elisabeta elisavet elisaveta eliza elizabet elodia elvira emanuela emese emili emilia
emma erica erzsebet estera eszter eufrosina eugenia eusebia eva evanghelina evelina fabia fabiana fanni felicia filofteia fiona flavia floare floarea
flora florenta florentina floriana florica florina francesca frusina fruzsina gabriela geanina gentiana georgeta georgia georgiana geta gherghina
gianina gina giorgiana gratiana gratiela greta hanga hanna hedi henrieta heracleea hortensia iasmina ica ildiko ileana ilinca ilona ina ioana ioanina
iolanda ionela ionelia iosefina iren iridenta irina iris isabela iulia iuliana iustina ivona izabela izabella jana janeta janina janka jasmina jazmin
jeana johanna jozefa judit julia julieta kamilla kata katalin katerina kiara kincso kinga krisztina lacramioara lana lara larisa laura laurentia
lavinia leana lelia lena leontina leopoldina leticia letitia lia liana lidia ligia lili liliana lilien lilla linett lioara livia liza lora loredana
lorelei lorena lotti luana lucia luciana lucretia ludmila ludovica luiza lujza luminita madalina magda magdalena maia maja malina malvina manuela mara
marcela marcheta marga margareta maria mariana maricica marilena marina marinela marioara mariuca marta matilda melania melina mia mihaela milena mina
minodora mioara mira mirabela mirela mirella mirona miruna mona monalisa monica nadia nana narcisa natalia natasa nicoleta niculina nidia niki nina
noemi nora norica norina oana octavia octaviana ofelia olga olimpia olivia orsolya ortansa otilia ozana pamela panka panna paraschiva patricia paula
paulica paulina petra petronela petruta piroska pompilia profira rada rafila raluca ramona rebeca rebeka regina reka renata roberta robertina rodica
romanita romina roxana roxelana roza rozalia rozina ruxanda ruxandra sabina sabrina safta salomea sanda sanziana sara saveta savina semenica severina
sidonia silvana silvia silviana simina simona smaranda sofia sonia sorana sorina speranta stana stanca stefana stefania stela steliana steluta suzana
svetlana szofi szofia szonja tamara tania tatiana teea teodora teodosia teona theodora tiberia timea tinca tincuta tudora tudorita tudosia valentina
valeria vanda vanesa varvara vasiliki venera vera veronica veronika veta vicentia victoria viktoria violeta viorela viorica virag virginia viviana
vivien voichita xenia zaharia zamfira zara zaraza zejnep zenobia zenovia zina zita zoe zorka zselyke zsofia zsuzsanna
`,
    both: `aurica luca vasilica vjosa`,
  },
  {
    origin: 'armenian-caucasian',
    m: `
alu aram ararat armen arshak artak artsvik ashot aslan avetik bako beslan chamil davit doku edmon elchin eldar elmar elnur emin gagik garegin garik
garri garry ghazaros giga gor grigor gurgen hakob hamlet hayk heydar hovik hrair hrant ilham jeyhun jirayr kakha kakhaber karekin karen khatchatur
lasha levan levon magomed malkhaz mammad mher mikayel mikheil movladi narek nikol onik otar paata rafael ramil ramzan raul razmik robert rouben
rouslan ruben sandro sargis sarkis serj seyran shahin shamil shavarsh shushan suren temur tengiz tigran vagif vahagn vahan vahram vardan vartan vazgen
vigen zareh zaza zelimkhan zohrab zurab
`,
    f: `
anahit ani anoush araksi arevik armine arpi astghik eka gayane hasmik karine ketevan lilit lusine maka manana mariam mehriban nana nane narine nazeli
nino ruzanna salome satenik shushanik siranush sirarpie sona tamar tinatin zabel zaruhi
`,
    both: ``,
  },
  {
    origin: 'breton-corsican-basque-etc',
    m: `
andria ange arnaldo arnaud benat dumenicu eneko erwan ewen ghjuvan goulven gwendal iban iker inaki jean-christophe jon josu josue kepa koldo loig mael
malo mikel nolan pasquale patxi paul-andre petru ronan tugdual unai xabi xavier yann
`,
    f: `
ainhoa amaia edurne enara garazi gwenn gwenola izaskun leire maelle maider maite maiwenn miren nekane nerea nolwenn rozenn soazig uxue
`,
    both: ``,
  },
  {
    origin: 'news',
    m: `
abdelfattah abdelmadjid abdourahamane alassane ali amedy andry anthony antony assimi athar avdullah bachar barack barham bassirou benoist benyamin
boris chadwick chams charbel cheikh cyril denis deniss dermot dina donald edwy egor elad emmanuel enda evgueni faure felix friedrich gabriel george
giorgi gustavo hacene haider hakainde herbie hiroshige ibrahim ibraimo isaac islom javier jd jianjun joe jonathann julius kais keir kery kev larossi
luiz macky mahamat morisi mouhamedou nana narendra nayib ndongo nordahl olaf otakar ousman ousmane pasteur patrice paul pravind prayut protais
radouane ranasinghe raoni recep riek rishi sadiq sapan sergio shoma siad tamim tareq umaro usain viktor vladimir volodymyr xi yoweri yuzuru zaw
`,
    f: `
aisseta aliona aljona bradie breonna cate chrissie christine claudia darya droupadi evgenia giorgia henda ivett izumi jacinda kaja kamala kaori
kseniia laeticia lilah macha magdalena maia memona mette michelle misato moraa nacha nomsa poppy priscillia rika roberta sahle salome samia sanna
satoko serafima sibeth sibyle sofiia ursula viktoriia vjosa wendie xiomara zuzana
`,
    both: ``,
  },
];

const split = (text: string) => text.split(/\s+/u).filter((name) => name !== '');
const masculine = new Set(names.flatMap((group) => [...split(group.m), ...split(group.both)]));
const feminine = new Set(names.flatMap((group) => [...split(group.f), ...split(group.both)]));

/** All first names, folded. */
export const givenNames: ReadonlySet<string> = new Set([...masculine, ...feminine]);

/** True for a first name as a text writes it: "Sergueï", "Jean-Yves" (each part is one), "ABDELMADJID". */
export function isGivenName(name: string): boolean {
  const whole = name.toLowerCase();
  if (givenNames.has(foldHyphens(whole))) return true;
  const parts = whole.split(/[-‐‑]/u);
  return parts.length > 1 && parts.every((part) => givenNames.has(foldName(part)));
}

/** Folds without losing the hyphens that "ki-moon" is listed with. */
const foldHyphens = (name: string) => name.split(/[-‐‑]/u).map(foldName).join('-');

/** Gender a first name tells, by its first part in a compound; null when it is unknown or serves both. */
export function genderOfGivenName(name: string): 'm' | 'f' | null {
  const whole = foldHyphens(name);
  for (const key of [whole, whole.split('-')[0] ?? '']) {
    const [m, f] = [masculine.has(key), feminine.has(key)];
    if (m !== f) return m ? 'm' : 'f';
    if (m) return null;
  }
  return null;
}

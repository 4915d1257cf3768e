import type { GroupNoun, OfficeGender, OfficePrefix, OfficeWords } from '../contract/offices.ts';
import { officeTable } from '../contract/offices.ts';

const prepositions = new Set(
  'de du des à au aux en pour sur sans auprès un deux par chargé chargée'.split(' '),
);
const invariable = new Set('porte-parole vice-roi mae pdg dg pm secrétaire-général'.split(' '));

function pluralWord(word: string): string {
  if (word.startsWith('porte-') || invariable.has(word) || /[sxz]$/u.test(word)) return word;
  if (/al$/u.test(word)) return `${word.slice(0, -1)}ux`;
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`;
  return `${word}s`;
}

/** Every word before the first preposition takes the plural: "chefs de cabinet", "secrétaires généraux". */
function pluralOf(form: string): string {
  const words = form.split(' ');
  const stop = words.findIndex((word) => prepositions.has(word) || /^[dl]['’]/u.test(word));
  return words.map((word, at) => (stop === -1 || at < stop ? pluralWord(word) : word)).join(' ');
}

const terms = officeTable(
  `
head-of-state +: chef de l'état, chef d'état, m:numéro un, homme fort, m:maître du pays, m:raïs=raïs, locataire de l'élysée, hôte de l'élysée, locataire de la maison blanche, hôte de la maison blanche, maître du kremlin, patron du kremlin, chef du kremlin, homme fort du kremlin, guide suprême, m:guide de la révolution
president +: {président|présidente}, {président|présidente} de la république, {président|présidente} de la confédération, {président|présidente} de la fédération, {président|présidente} du pays, {président|présidente} de transition, m:président-dictateur, {coprésident|coprésidente}
vice-president +: {vice-président|vice-présidente}, {vice-président|vice-présidente} de la république, numéro deux
head-of-government +: chef du gouvernement, chef de gouvernement, chef de l'exécutif, locataire de matignon, hôte de matignon, locataire du 10 downing street, {patron|patronne} du gouvernement
prime-minister +: {premier ministre|première ministre}, {premier-ministre=premiers-ministres|première-ministre=premières-ministres}, {vice-premier ministre|vice-première ministre}, pm, m:président du conseil, f:présidente du conseil, m:premier ministre fédéral, {ministre-président=ministres-présidents|ministre-présidente=ministres-présidentes}
chancellor +: {chancelier|chancelière}, {chancelier fédéral|chancelière fédérale}, {vice-chancelier|vice-chancelière}
foreign-minister +: ministre des affaires étrangères, ministre des affaires étrangères et européennes, ministre de l'europe et des affaires étrangères, ministre des affaires extérieures, ministre des relations extérieures, ministre des relations internationales, ministre étranger, mae, chef de la diplomatie, {patron|patronne} de la diplomatie, numéro un de la diplomatie, {premier diplomate|première diplomate}, responsable de la diplomatie, {secrétaire d'état américain|secrétaire d'état américaine}, {secrétaire américain|secrétaire américaine} d'état, secrétaire au foreign office, locataire du quai d'orsay, {patron|patronne} du quai d'orsay, ministre de la coopération, ministre des affaires européennes
defence-minister +: ministre de la défense, ministre des armées, ministre de la guerre, ministre de la défense nationale, secrétaire à la défense, secrétaire américain à la défense, chef du pentagone, {patron|patronne} du pentagone, secrétaire à la guerre
interior-minister +: ministre de l'intérieur, ministre de la sécurité, ministre de la sécurité publique, ministre de la sécurité intérieure, secrétaire à la sécurité intérieure, {premier flic|première flic} de france, locataire de la place beauvau, {patron|patronne} de la place beauvau, ministre de l'immigration
finance-minister +: ministre des finances, ministre de l'économie, ministre de l'économie et des finances, ministre du trésor, ministre du budget, ministre des comptes publics, secrétaire au trésor, {chancelier|chancelière} de l'échiquier, {grand argentier|grande argentière}, {patron|patronne} de bercy, locataire de bercy, ministre du plan
justice-minister +: ministre de la justice, garde des sceaux, ministre de la justice et garde des sceaux, {procureur général des états-unis|procureure générale des états-unis}
minister +: ministre, ministre d'état, membre du gouvernement, {ministre fédéral|ministre fédérale}, {conseiller fédéral|conseillère fédérale}, ministre de l'éducation, ministre de l'éducation nationale, ministre de l'enseignement supérieur, ministre de la recherche, ministre de la santé, ministre des solidarités, ministre des affaires sociales, ministre du travail, ministre de l'emploi, ministre de la culture, ministre de la communication, ministre de l'information, ministre de l'écologie, ministre de l'environnement, ministre de la transition écologique, ministre du développement durable, ministre de l'agriculture, ministre de la pêche, ministre de la mer, ministre de l'industrie, ministre de l'énergie, ministre du pétrole, ministre des mines, ministre de l'eau, ministre du commerce, ministre du commerce extérieur, ministre des transports, ministre de l'équipement, ministre du logement, ministre de la ville, ministre de l'aménagement du territoire, ministre des collectivités territoriales, ministre de la fonction publique, ministre des sports, ministre de la jeunesse, ministre de la jeunesse et des sports, ministre du tourisme, ministre de l'outre-mer, ministre des outre-mer, ministre des droits des femmes, ministre de la famille, ministre de la solidarité, ministre de la réforme de l'état, ministre des relations avec le parlement, ministre des anciens combattants, ministre de la coopération internationale, ministre du renseignement, ministre de la recherche scientifique, ministre du numérique, ministre des affaires religieuses, ministre des postes, ministre des travaux publics, ministre de la planification, ministre de l'administration territoriale, ministre de la réconciliation, ministre du redressement productif, ministre conseiller, ministre de tutelle, {ministre sortant|ministre sortante}
secretary-of-state +: secrétaire d'état, {sous-secrétaire|sous-secrétaire} d'état, {secrétaire d'état adjoint|secrétaire d'état adjointe}, {ministre délégué|ministre déléguée}, ministre adjoint, {vice-ministre|vice-ministre}, {haut-commissaire|haute-commissaire}, {haut commissaire|haute commissaire}, {haut-commissaire|haute-commissaire} aux droits de l'homme, secrétaire d'état aux affaires européennes, secrétaire parlementaire
secretary +: secrétaire à la santé, secrétaire à l'énergie, secrétaire au commerce, secrétaire au travail, secrétaire à l'éducation, secrétaire à l'agriculture, secrétaire aux transports
king +: m:roi, m:souverain, m:monarque, m:empereur, m:shah, m:chah, m:roi des belges, m:prince souverain, m:prince régnant, m:souverain chérifien, m:grand-duc=grands-ducs, m:serviteur des deux lieux saints, m:commandeur des croyants, m:tsar
queen +: f:reine, f:souveraine, f:impératrice, f:reine mère, f:grande-duchesse=grandes-duchesses, f:monarque
crown-prince +: m:prince héritier, m:prince-héritier=princes-héritiers, {héritier|héritière} du trône, f:princesse héritière, m:prince de galles, m:dauphin
prince +: {prince|princesse}, {duc|duchesse}, {comte|comtesse}, {archiduc|archiduchesse}, {infant|infante}, {marquis|marquise}, {baron|baronne}
emir +: m:émir, m:cheikh, m:cheik, m:scheik, m:sheikh
sultan +: m:sultan
pope +: m:pape, m:souverain pontife, m:saint-père, m:saint père, m:pontife, chef de l'église catholique, m:évêque de rome
cardinal -: m:cardinal, m:archevêque, m:évêque, m:nonce, m:nonce apostolique, m:primat, m:métropolite, m:secrétaire d'état du vatican, m:secrétaire d'état du saint-siège
religious-leader -: m:patriarche, m:dalaï-lama=dalaï-lamas, m:ayatollah, m:imam, m:grand imam, m:mufti, m:grand mufti, {rabbin|rabbine}, m:grand rabbin, m:prêtre, m:curé, m:abbé, m:vicaire, {pasteur|pasteure}, m:moine, {religieux|religieuse}, f:sœur, m:recteur de la grande mosquée, m:guide spirituel, {chef spirituel|cheffe spirituelle}, m:marabout, m:calife, m:missionnaire, m:chef religieux
leader +: {dirigeant|dirigeante}, leader, {leadeur|leadeuse}, {chef politique|cheffe politique}, f:cheffe, {patron|patronne}, m:chef, m:dictateur, m:autocrate, homme d'état, f:femme d'état=femmes d'état, {gouvernant|gouvernante}, chef de la junte, chef de l'opposition, {dirigeant|dirigeante} de l'opposition, leader de l'opposition, m:chef de guerre, m:chef rebelle, chef de la rébellion, m:chef de clan, {chef coutumier|cheffe coutumière}, m:seigneur de guerre, m:colonel putschiste, m:putschiste, m:chef militaire, chef de file, m:numéro trois, m:premier des ministres
party-leader +: {patron|patronne} du parti, chef du parti, chef de parti, leader du parti, {président|présidente} du parti, {premier secrétaire|première secrétaire}, {premier secrétaire|première secrétaire} du parti socialiste, {premier secrétaire|première secrétaire} du ps, {secrétaire national|secrétaire nationale}, {délégué général|déléguée générale} du parti, {président|présidente} du rassemblement national, {président|présidente} du front national, {président|présidente} du fn, {président|présidente} du rn, {président|présidente} de l'ump, {président|présidente} des républicains, {président|présidente} du modem, {patron|patronne} du ps, {patron|patronne} de l'ump, {patron|patronne} des républicains, {patron|patronne} du fn, {président|présidente} de lr, {président|présidente} de l'udi, leader de la france insoumise, leader des insoumis, {secrétaire général|secrétaire générale} du parti, {secrétaire général|secrétaire générale} du parti communiste, {chef|cheffe} de file des députés
ambassador +: {ambassadeur|ambassadrice}, {ambassadeur|ambassadrice} de france, {ambassadeur|ambassadrice} auprès des nations unies, {ambassadeur|ambassadrice} à l'onu, {représentant permanent|représentante permanente}, {consul|consule}, {consul général|consule générale}, m:chargé d'affaires, f:chargée d'affaires=chargées d'affaires, {attaché|attachée} d'ambassade, {attaché militaire|attachée militaire}
diplomat +: diplomate, {haut diplomate|haute diplomate}, {négociateur|négociatrice}, {négociateur en chef|négociatrice en chef}, {plénipotentiaire|plénipotentiaire}
envoy +: {envoyé spécial|envoyée spéciale}, {émissaire|émissaire}, {envoyé|envoyée}, {représentant spécial|représentante spéciale}, {médiateur|médiatrice}, {facilitateur|facilitatrice}, {envoyé personnel|envoyée personnelle}, {émissaire spécial|émissaire spéciale}, {coordinateur|coordinatrice}, {rapporteur spécial|rapporteuse spéciale}, {représentant|représentante}, {délégué|déléguée}, observateur
secretary-general +: {secrétaire général|secrétaire générale} des nations unies, {secrétaire général|secrétaire générale} de l'onu, {secrétaire général|secrétaire générale} de l'otan, {secrétaire général|secrétaire générale} de la ligue arabe, {secrétaire général|secrétaire générale} de l'oif, {secrétaire général|secrétaire générale} de la francophonie, {patron|patronne} de l'onu, {patron|patronne} des nations unies, chef de l'onu, {patron|patronne} de l'otan, chef de l'otan, {secrétaire général|secrétaire générale}, {secrétaire général adjoint|secrétaire générale adjointe}, {sg|sg}
commission-president +: {président|présidente} de la commission européenne, {président|présidente} de la commission, {président|présidente} de l'exécutif européen, chef de l'exécutif européen, {patron|patronne} de la commission, {patron|patronne} de la commission européenne
council-president +: {président|présidente} du conseil européen, {président|présidente} de l'union européenne, {président|présidente} de l'ue, {président|présidente} du conseil de l'union européenne, {président|présidente} de l'eurogroupe, {patron|patronne} de l'eurogroupe
high-representative +: {haut représentant|haute représentante}, chef de la diplomatie européenne, chef de la diplomatie de l'ue, {patron|patronne} de la diplomatie européenne, {haut représentant|haute représentante} de l'union européenne, {haut représentant|haute représentante} pour les affaires étrangères
commissioner +: commissaire européen, {commissaire européen|commissaire européenne}, commissaire, {commissaire|commissaire} aux affaires économiques, {commissaire|commissaire} à la concurrence, {commissaire|commissaire} au commerce, {vice-président|vice-présidente} de la commission
parliament-president +: {président|présidente} du parlement, {président|présidente} du parlement européen, {président|présidente} de l'assemblée nationale, {président|présidente} de l'assemblée, {président|présidente} du sénat, {président|présidente} de la chambre des députés, {président|présidente} de la chambre des représentants, {président|présidente} de la chambre, {président|présidente} du bundestag, {président|présidente} de la douma, {président|présidente} de la knesset, {président|présidente} des communes, speaker, chef du parlement
organisation-head +: {directeur général|directrice générale} du fmi, {patron|patronne} du fmi, {président|présidente} de la bce, {patron|patronne} de la bce, {président|présidente} de la banque centrale européenne, {président|présidente} de la banque mondiale, {directeur général|directrice générale} de l'oms, {patron|patronne} de l'oms, {directeur général|directrice générale} de l'unesco, {directeur général|directrice générale} de l'omc, {directeur général|directrice générale} de l'aiea, {patron|patronne} de l'aiea, {gouverneur|gouverneure} de la banque de france, {président|présidente} de la réserve fédérale, {patron|patronne} de la fed, {président|présidente} de la fed, {président|présidente} de l'union africaine, {président|présidente} de la commission de l'union africaine, {président|présidente} du cio, {président|présidente} de la fifa, {président|présidente} de l'autorité palestinienne, {président|présidente} du conseil constitutionnel, {président|présidente} de la cour des comptes, {premier président|première présidente}, {procureur|procureure} de la cpi, {gouverneur|gouverneure} de la banque centrale
mayor +: {maire|mairesse}, maire, {maire adjoint|maire adjointe}, {bourgmestre|bourgmestre}, {premier magistrat|première magistrate} de la ville, {édile|édile}, {premier adjoint|première adjointe}, {adjoint|adjointe} au maire, {conseiller municipal|conseillère municipale}, {échevin|échevine}, {syndic|syndique}
deputy +: {député|députée}, parlementaire, {député européen|députée européenne}, {eurodéputé|eurodéputée}, {représentant|représentante} au congrès, membre du congrès, membre du parlement, {député-maire=députés-maires|députée-maire=députées-maires}, {congressman=congressmen|congresswoman=congresswomen}, {conseiller national|conseillère nationale}, {élu|élue}, {législateur|législatrice}, {chef des députés|cheffe des députés}, {rapporteur|rapporteuse}, {questeur|questeure}, membre de la douma
senator +: {sénateur|sénatrice}, {sénateur-maire=sénateurs-maires|sénatrice-maire=sénatrices-maires}, {conseiller aux états|conseillère aux états}, {chef de la majorité|cheffe de la majorité}, {chef de la minorité|cheffe de la minorité}
governor +: {gouverneur|gouverneure}, {gouverneur général|gouverneure générale}, {préfet|préfète}, {sous-préfet|sous-préfète}, m:wali, {président|présidente} de région, {président|présidente} du conseil régional, {président|présidente} du conseil général, {président|présidente} du conseil départemental, {président|présidente} de la région, {conseiller régional|conseillère régionale}, {conseiller départemental|conseillère départementale}, {conseiller général|conseillère générale}, {administrateur|administratrice}, {président|présidente} de la generalitat, {président|présidente} de la catalogne, {préfet|préfète} de police
candidate +: {candidat|candidate}, {candidat|candidate} à la présidentielle, {candidat|candidate} à l'élection présidentielle, {prétendant|prétendante}, {colistier|colistière}, tête de liste, {finaliste|finaliste}, {concurrent|concurrente}, {rival|rivale}, {challenger|challenger}
opponent +: {opposant|opposante}, {opposant politique|opposante politique}, {dissident|dissidente}, {opposant|opposante} au régime, {opposant historique|opposante historique}, {adversaire|adversaire}, {exilé politique|exilée politique}, {prisonnier politique|prisonnière politique}
politician +: m:homme politique, f:femme politique, {politicien|politicienne}, responsable politique, personnalité politique, {ténor|ténor}, {cadre|cadre}, responsable, {haut responsable|haute responsable}, {haut fonctionnaire|haute fonctionnaire}, {officiel|officielle}, figure, {membre|membre}, {militant politique|militante politique}, {sympathisant|sympathisante}, {socialiste|socialiste}, {écologiste|écologiste}, {communiste|communiste}, {centriste|centriste}, {frontiste|frontiste}, {républicain|républicaine}, {démocrate|démocrate}, {conservateur|conservatrice}, {travailliste|travailliste}, {insoumis|insoumise}, {macroniste|macroniste}, {sarkozyste|sarkozyste}
spokesperson +: porte-parole, {porte-parole adjoint|porte-parole adjointe}, porte-parole du gouvernement, porte-parole de l'élysée, porte-parole du kremlin, porte-parole de la maison blanche, porte-parole du quai d'orsay, {attaché|attachée} de presse, {chargé|chargée} de communication, {directeur|directrice} de la communication, {conseiller|conseillère} en communication, {communicant|communicante}
adviser +: {conseiller|conseillère}, {conseiller spécial|conseillère spéciale}, {conseiller diplomatique|conseillère diplomatique}, {conseiller|conseillère} à la sécurité nationale, {conseiller|conseillère} à la sécurité, {conseiller|conseillère} du président, {collaborateur|collaboratrice}, bras droit, {proche|proche}, {proche conseiller|proche conseillère}, {lieutenant|lieutenante}, {directeur|directrice} de cabinet, chef de cabinet, {chef de l'administration présidentielle|cheffe de l'administration présidentielle}, {secrétaire général|secrétaire générale} de l'élysée, {secrétaire général adjoint|secrétaire générale adjointe} de l'élysée, {secrétaire général|secrétaire générale} de la maison blanche, {directeur|directrice} de campagne, {plume|plume}, {stratège|stratège}, {chargé|chargée} de mission, éminence grise, {assistant|assistante}, {assistant parlementaire|assistante parlementaire}, {attaché parlementaire|attachée parlementaire}, {fidèle|fidèle}, {allié|alliée}, {homme de confiance|femme de confiance}, {sherpa|sherpa}, {aide de camp|aide de camp}, {secrétaire particulier|secrétaire particulière}, {chef du protocole|cheffe du protocole}, {secrétaire|secrétaire} du conseil de sécurité, {protégé|protégée}
first-lady +: f:première dame, f:ex-première dame, f:épouse du président, f:femme du président, f:first lady=first ladies
general -: {général|générale}, m:maréchal, {colonel|colonelle}, {commandant|commandante}, {capitaine|capitaine}, {lieutenant-colonel=lieutenants-colonels|lieutenante-colonelle=lieutenantes-colonelles}, m:caporal, {sergent|sergente}, {adjudant|adjudante}, {amiral|amirale}, {vice-amiral|vice-amirale}, {officier|officière}, {militaire|militaire}, {soldat|soldate}, chef d'état-major, chef de l'armée, chef des armées, chef d'état-major des armées, {commandant en chef=commandants en chef|commandante en chef=commandantes en chef}, {légionnaire|légionnaire}, {vétéran|vétérane}, {combattant|combattante}, {résistant|résistante}, {gendarme|gendarme}, {chef de la garde nationale|cheffe de la garde nationale}, {pilote|pilote}, {astronaute|astronaute}, {cosmonaute|cosmonaute}, {spationaute|spationaute}, {marin|marine}
intelligence-chief -: chef du renseignement, chef des services de renseignement, chef des services secrets, {patron|patronne} de la dgse, {patron|patronne} de la dgsi, {directeur|directrice} de la cia, {patron|patronne} de la cia, chef de la cia, {patron|patronne} du fbi, {directeur|directrice} du fbi, {chef du mossad|cheffe du mossad}, {espion|espionne}, {agent secret|agente secrète}, {agent|agente}
police -: {policier|policière}, {commissaire|commissaire} de police, {brigadier|brigadière}, chef de la police, {inspecteur|inspectrice}, {enquêteur|enquêtrice}, {détective|détective}, {surveillant|surveillante}, {pompier|pompière}, {garde du corps|garde du corps}
director -: {directeur|directrice}, {directeur général|directrice générale}, {directeur adjoint|directrice adjointe}, {directeur délégué|directrice déléguée}, {directeur exécutif|directrice exécutive}, {directeur|directrice} de la rédaction, {directeur|directrice} de recherche, {recteur|rectrice}, {doyen|doyenne}, {administrateur général|administratrice générale}, {proviseur|proviseure}, {principal|principale}, {conservateur|conservatrice} du musée, {chef de projet|cheffe de projet}, {chef de service|cheffe de service}, {responsable|responsable} des relations, {gérant|gérante}, {délégué général|déléguée générale}
ceo -: pdg, {président-directeur général=présidents-directeurs généraux|présidente-directrice générale=présidentes-directrices générales}, dg, {patron|patronne} de presse, chef d'entreprise, {cheffe|cheffe} d'entreprise, {dirigeant|dirigeante} d'entreprise, {fondateur|fondatrice}, {cofondateur|cofondatrice}, {président|présidente} du conseil d'administration, {président|présidente} du directoire, {grand patron|grande patronne}, {patron|patronne} du medef, {président|présidente} du medef
business -: m:homme d'affaires, f:femme d'affaires=femmes d'affaires, {milliardaire|milliardaire}, {entrepreneur|entrepreneuse}, {industriel|industrielle}, {banquier|banquière}, {financier|financière}, {magnat|magnat}, {oligarque|oligarque}, {investisseur|investisseuse}, {actionnaire|actionnaire}, {avionneur|avionneuse}, {lobbyiste|lobbyiste}, {intermédiaire|intermédiaire}, {commerçant|commerçante}, {promoteur immobilier|promotrice immobilière}, {trader|tradeuse}, {héritier|héritière}, {mécène|mécène}, {producteur|productrice}, {trésorier|trésorière}, {comptable|comptable}, {consultant|consultante}
union-leader -: {secrétaire général|secrétaire générale} de la cgt, {secrétaire général|secrétaire générale} de la cfdt, {secrétaire général|secrétaire générale} de fo, {leader syndical|leader syndicale}, {syndicaliste|syndicaliste}, {délégué syndical|déléguée syndicale}, {responsable syndical|responsable syndicale}, {patron|patronne} de la cgt, {patron|patronne} de la cfdt, leader de la cgt, leader de la cfdt, {numéro un|numéro un} de la cgt, {partenaire social|partenaire sociale}, {gréviste|gréviste}
judge -: juge, {juge d'instruction|juge d'instruction}, {magistrat|magistrate}, {procureur|procureure}, {procureur général|procureure générale}, {procureur|procureure} de la république, {procureur spécial|procureure spéciale}, {président|présidente} du tribunal, {président|présidente} de la cour suprême, {avocat général|avocate générale}, {substitut|substitute}, {greffier|greffière}, {juré|jurée}, {notaire|notaire}, {huissier|huissière}, {vice-procureur|vice-procureure}, {médiateur|médiatrice} de la république, {défenseur|défenseure} des droits, {bâtonnier|bâtonnière}
lawyer -: {avocat|avocate}, {juriste|juriste}, {conseil|conseil}, {défenseur|défenseure}, {pénaliste|pénaliste}
journalist -: journaliste, {reporter|reportrice}, {grand reporter|grande reporter}, {correspondant|correspondante}, {envoyé spécial permanent|envoyée spéciale permanente}, {éditorialiste|éditorialiste}, {chroniqueur|chroniqueuse}, {présentateur|présentatrice}, {animateur|animatrice}, {animateur télé|animatrice télé}, {rédacteur en chef=rédacteurs en chef|rédactrice en chef=rédactrices en chef}, {intervieweur|intervieweuse}, {photographe|photographe}, {photojournaliste|photojournaliste}, {blogueur|blogueuse}, {youtubeur|youtubeuse}, {caricaturiste|caricaturiste}, {dessinateur|dessinatrice}, {cameraman=cameramen|camerawoman=camerawomen}, {polémiste|polémiste}, {influenceur|influenceuse}, {documentariste|documentariste}, {directeur de la publication|directrice de la publication}
writer -: {écrivain|écrivaine}, {auteur|auteure}, f:autrice, {romancier|romancière}, {poète|poétesse}, {philosophe|philosophe}, {essayiste|essayiste}, {biographe|biographe}, {dramaturge|dramaturge}, {académicien|académicienne}, {intellectuel|intellectuelle}, {éditeur|éditrice}, {traducteur|traductrice}, {critique|critique}, {prix nobel|prix nobel}, {nobel|nobel}, {lauréat|lauréate}
scholar -: {historien|historienne}, {politologue|politologue}, {politiste|politiste}, {économiste|économiste}, {sociologue|sociologue}, {chercheur|chercheuse}, {professeur|professeure}, {universitaire|universitaire}, {scientifique|scientifique}, {physicien|physicienne}, {chimiste|chimiste}, {biologiste|biologiste}, {mathématicien|mathématicienne}, {spécialiste|spécialiste}, {expert|experte}, {analyste|analyste}, {géopolitologue|géopolitologue}, {archéologue|archéologue}, {anthropologue|anthropologue}, {psychologue|psychologue}, {psychiatre|psychiatre}, {astronome|astronome}, {climatologue|climatologue}, {géographe|géographe}, {démographe|démographe}, {islamologue|islamologue}, {orientaliste|orientaliste}, {ingénieur|ingénieure}, {inventeur|inventrice}, {linguiste|linguiste}, {maître|maîtresse} de conférences, {épidémiologiste|épidémiologiste}, {virologue|virologue}, {infectiologue|infectiologue}, {instituteur|institutrice}, {enseignant|enseignante}
doctor -: médecin, {docteur|docteure}, {chirurgien|chirurgienne}, {infirmier|infirmière}, {pédiatre|pédiatre}, {cardiologue|cardiologue}, {pharmacien|pharmacienne}, {vétérinaire|vétérinaire}, {secouriste|secouriste}, {urgentiste|urgentiste}
actor -: {acteur|actrice}, {comédien|comédienne}, {humoriste|humoriste}, {star|star}, {vedette|vedette}, {star|star} du cinéma, {mannequin|mannequin}, {top model|top model}, {danseur|danseuse}, {imitateur|imitatrice}
singer -: {chanteur|chanteuse}, {rappeur|rappeuse}, {musicien|musicienne}, {pianiste|pianiste}, {violoniste|violoniste}, {chef d'orchestre|cheffe d'orchestre}, {compositeur|compositrice}, {guitariste|guitariste}, {rockeur|rockeuse}, {dj|dj}, {batteur|batteuse}, {auteur-compositeur=auteurs-compositeurs|autrice-compositrice=autrices-compositrices}, {ténor|soprano}, {parolier|parolière}, {diva|diva}
artist -: {artiste|artiste}, {peintre|peintre}, {sculpteur|sculptrice}, {réalisateur|réalisatrice}, {cinéaste|cinéaste}, {metteur en scène=metteurs en scène|metteuse en scène=metteuses en scène}, {scénariste|scénariste}, {architecte|architecte}, {couturier|couturière}, {styliste|styliste}, {chorégraphe|chorégraphe}, {chef|cheffe} cuisinier, {cuisinier|cuisinière}, {chef étoilé|cheffe étoilée}, {galeriste|galeriste}, {collectionneur|collectionneuse}, {décorateur|décoratrice}
coach -: {entraîneur|entraîneuse}, {sélectionneur|sélectionneuse}, {coach|coach}, {directeur sportif|directrice sportive}, {préparateur|préparatrice}, {manager|manageuse}, {manageur|manageuse}, {président|présidente} du club, {président|présidente} de la fédération française
athlete -: {joueur|joueuse}, {footballeur|footballeuse}, {attaquant|attaquante}, {défenseur|défenseuse}, {gardien de but|gardienne de but}, {milieu de terrain|milieu de terrain}, {capitaine de l'équipe|capitaine de l'équipe}, {buteur|buteuse}, {rugbyman=rugbymen|rugbywoman=rugbywomen}, {tennisman=tennismen|tenniswoman=tenniswomen}, {basketteur|basketteuse}, {handballeur|handballeuse}, {cycliste|cycliste}, {coureur|coureuse}, {nageur|nageuse}, {athlète|athlète}, {sprinteur|sprinteuse}, {sportif|sportive}, {champion|championne}, {champion|championne} du monde, {champion|championne} olympique, {boxeur|boxeuse}, {judoka|judoka}, {skieur|skieuse}, {navigateur|navigatrice}, {skipper|skippeuse}, {alpiniste|alpiniste}, {pilote de formule 1|pilote de formule 1}, {arbitre|arbitre}, {marathonien|marathonienne}, {gymnaste|gymnaste}, {escrimeur|escrimeuse}, {numéro un mondial|numéro un mondiale}
activist -: {militant|militante}, {activiste|activiste}, {militant|militante} des droits de l'homme, {défenseur|défenseure} des droits de l'homme, {gilet jaune=gilets jaunes|gilet jaune=gilets jaunes}, {lanceur d'alerte|lanceuse d'alerte}, {manifestant|manifestante}, {féministe|féministe}, {indépendantiste|indépendantiste}, {nationaliste|nationaliste}, {séparatiste|séparatiste}, {révolutionnaire|révolutionnaire}, {rebelle|rebelle}, {zadiste|zadiste}, {objecteur de conscience|objectrice de conscience}, {navigateur solitaire|navigatrice solitaire}, {responsable associatif|responsable associative}, {bénévole|bénévole}, {humanitaire|humanitaire}, {président|présidente} de l'association, {président|présidente} du crif
criminal -: {suspect|suspecte}, {accusé|accusée}, {prévenu|prévenue}, {condamné|condamnée}, {meurtrier|meurtrière}, {assassin|assassin}, {terroriste|terroriste}, {djihadiste|djihadiste}, {jihadiste|jihadiste}, {chef mafieux|cheffe mafieuse}, {parrain|marraine}, {escroc|escroc}, {braqueur|braqueuse}, {trafiquant|trafiquante}, {tueur|tueuse}, {auteur présumé|autrice présumée}, {agresseur|agresseuse}, {détenu|détenue}, {fugitif|fugitive}, {cerveau|cerveau}, {complice|complice}, {nazi|nazie}, {criminel de guerre=criminels de guerre|criminelle de guerre=criminelles de guerre}, {baron de la drogue|baronne de la drogue}, {tireur|tireuse}, {forcené|forcenée}
victim -: {otage|otage}, {victime|victime}, {survivant|survivante}, {rescapé|rescapée}, {plaignant|plaignante}, {blessé|blessée}, {réfugié|réfugiée}, {migrant|migrante}, {sinistré|sinistrée}, {déporté|déportée}, {témoin|témoin}, {disparu|disparue}, {sans-papiers=sans-papiers|sans-papiers=sans-papiers}, {demandeur d'asile|demandeuse d'asile}
spouse -: {époux|épouse}, {mari|femme}, {conjoint|conjointe}, {compagnon|compagne}, {fiancé|fiancée}, {petit ami=petits amis|petite amie=petites amies}, {ex-mari|ex-femme}, {ex-époux|ex-épouse}, {ex-compagnon|ex-compagne}, {concubin|concubine}, {amant|maîtresse}, {veuf|veuve}, {petit copain=petits copains|petite copine=petites copines}
child -: {fils|fille}, {fils aîné=fils aînés|fille aînée=filles aînées}, {fils cadet=fils cadets|fille cadette=filles cadettes}, {petit-fils=petits-fils|petite-fille=petites-filles}, enfant, {gendre|belle-fille=belles-filles}, {beau-fils=beaux-fils|belle-fille=belles-filles}, {neveu|nièce}, {benjamin|benjamine}, {descendant|descendante}, {filleul|filleule}, {bébé|bébé}
parent -: {père|mère}, {grand-père=grands-pères|grand-mère=grands-mères}, {beau-père=beaux-pères|belle-mère=belles-mères}, {oncle|tante}, {papa|maman}, {aïeul|aïeule}
sibling -: {frère|sœur}, {demi-frère|demi-sœur}, {beau-frère=beaux-frères|belle-sœur=belles-sœurs}, {cousin|cousine}, {jumeau|jumelle}, {frère aîné|sœur aînée}, {frère cadet|sœur cadette}, {petit frère|petite sœur}, {grand frère|grande sœur}, {benjamin|benjamine}
friend -: {ami|amie}, {ami intime|amie intime}, {vieil ami=vieux amis|vieille amie=vieilles amies}, {confident|confidente}, {camarade|camarade}, {collègue|collègue}, {associé|associée}, {voisin|voisine}, {partenaire|partenaire}, {copain|copine}, {complice|complice}, {mentor|mentor}, {compagnon de route|compagne de route}, {invité|invitée}, {hôte|hôtesse}, {interlocuteur|interlocutrice}
predecessor +: {prédécesseur|prédécesseure}, f:prédécesseuse, {successeur|successeure}, {remplaçant|remplaçante}, {dauphin|dauphine}
worker -: {ouvrier|ouvrière}, {employé|employée}, {salarié|salariée}, {agriculteur|agricultrice}, {éleveur|éleveuse}, {fonctionnaire|fonctionnaire}, {chauffeur|chauffeuse}, {vigneron|vigneronne}, {secrétaire|secrétaire}, {traducteur|traductrice}, {interprète|interprète}, {majordome|majordome}, {concierge|concierge}, {étudiant|étudiante}, {élève|élève}, {lycéen|lycéenne}, {porte-drapeau=porte-drapeaux|porte-drapeau=porte-drapeaux}, {retraité|retraitée}, {explorateur|exploratrice}, {artisan|artisane}
person -: m:homme, f:femme, {jeune homme=jeunes gens|jeune femme=jeunes femmes}, {personnalité|personnalité}, {ressortissant|ressortissante}, {citoyen|citoyenne}, {habitant|habitante}, {touriste|touriste}, {fondateur|fondatrice}, {quadragénaire|quadragénaire}, {quinquagénaire|quinquagénaire}, {trentenaire|trentenaire}, {adolescent|adolescente}, {garçon|fillette}, {centenaire|centenaire}, {héros|héroïne}
`,
  pluralOf,
);

const honorific = (gender: OfficeGender, list: string) =>
  list.split(', ').map((form) => ({ form, gender }));

const honorifics = [
  ...honorific(
    'm',
    'Sa Majesté le Roi, S.M. le Roi, SM le Roi, Sa Majesté le roi, Son Altesse Royale le Prince, Son Altesse royale le prince, Messieurs, Monseigneur, Monsieur, messieurs, monsieur, monseigneur, MM., Mgr., Mgr, Mr., Mr, M., Sir, sir, Lord, lord, Don, dom, Dom, Frère, frère, Cheikh, Cheik, Sheikh, cheikh, Père, Abbé, abbé, Saint-Père, Hadj, El Hadj, Hajj, Moulay, Moulay El, Sidi, Sayyed, Seyyed, Mollah, mollah, Ayatollah, ayatollah, Imam, imam, Mullah, Maulana, Herr, Signor, Señor, Si',
  ),
  ...honorific(
    'f',
    'Sa Majesté la Reine, Sa Majesté la reine, SM la Reine, Son Altesse Royale la Princesse, Mesdemoiselles, Mademoiselle, mademoiselle, Mesdames, mesdames, Madame, madame, Mmes, Mlles, Mlle, Mme., Mme, Mrs., Mrs, Ms., Ms, Miss, miss, Lady, lady, Dame, Frau, Signora, Señora, Doña, Sœur, sœur, Lalla',
  ),
  ...honorific(
    'both',
    'Son Altesse Royale, Son Altesse Sérénissime, Son Altesse, Son Excellence Monsieur, Son Excellence, Leurs Excellences, Leurs Majestés, Sa Majesté, Sa Sainteté, Son Éminence, S.A.R., S.A.S., S.E.M., S.E., S.M., S.S., S.A., SAR, SEM, SAS, SE, SM, SS, SA, Maîtres, Maître, maître, Mes, Me, Me., Drs, Dr., Dr, Docteur, docteur, Pr., Pr, Prs, Professeur, professeur, Pdt, Gal, Gén., Gén, Cdt, Col., Cel, Cne, Lt, Sgt, Rev., Révérend, révérend, feu',
  ),
].sort((a, b) => b.form.length - a.form.length);

const prefixes: OfficePrefix[] = [
  {
    sense: 'former',
    position: 'before',
    forms: [
      'ancien',
      'ancienne',
      'anciens',
      'anciennes',
      'ex-',
      'ex',
      'ex–',
      'ci-devant',
      'feu',
      'défunt',
      'défunte',
      'alors',
      'précédent',
      'précédente',
      'éphémère',
      'premier ancien',
    ],
  },
  {
    sense: 'former',
    position: 'after',
    forms: [
      'sortant',
      'sortante',
      'sortants',
      'déchu',
      'déchue',
      'destitué',
      'destituée',
      'démissionnaire',
      'démissionnaires',
      'renversé',
      'renversée',
      "de l'époque",
      "d'alors",
      'honoraire',
      'à la retraite',
      'en exil',
      'limogé',
      'limogée',
      'défait',
      'battu',
      'battue',
    ],
  },
  {
    sense: 'future',
    position: 'before',
    forms: ['futur', 'future', 'futurs', 'futures', 'prochain', 'prochaine'],
  },
  {
    sense: 'elect',
    position: 'after',
    forms: [
      'élu',
      'élue',
      'désigné',
      'désignée',
      'nouvellement élu',
      'nouvellement élue',
      'pressenti',
      'pressentie',
      'nommé',
      'nommée',
      'en devenir',
    ],
  },
  {
    sense: 'new',
    position: 'before',
    forms: [
      'nouveau',
      'nouvel',
      'nouvelle',
      'nouveaux',
      'nouvelles',
      'tout nouveau',
      'toute nouvelle',
      'jeune',
      'actuel',
      'actuelle',
      'actuels',
      'actuelles',
      'tout-puissant',
      'toute-puissante',
      'très',
      'puissant',
      'puissante',
      'célèbre',
      'controversé',
      'vieux',
    ],
  },
  {
    sense: 'new',
    position: 'after',
    forms: [
      'en exercice',
      'actuel',
      'actuelle',
      'en titre',
      'en place',
      'en fonction',
      'réélu',
      'réélue',
    ],
  },
  { sense: 'deputy', position: 'before', forms: ['vice-', 'vice', 'sous-', 'co-'] },
  {
    sense: 'deputy',
    position: 'after',
    forms: [
      'adjoint',
      'adjointe',
      'adjoints',
      'adjointes',
      'délégué',
      'déléguée',
      'suppléant',
      'suppléante',
    ],
  },
  {
    sense: 'acting',
    position: 'after',
    forms: [
      'par intérim',
      'intérimaire',
      'intérimaires',
      'de transition',
      'provisoire',
      'ad interim',
      'autoproclamé',
      'autoproclamée',
      'de facto',
    ],
  },
  {
    sense: 'candidate',
    position: 'before',
    forms: [
      'candidat',
      'candidate',
      'prétendant',
      'prétendante',
      'aspirant',
      'aspirante',
      'possible',
      'potentiel',
      'potentielle',
    ],
  },
  {
    sense: 'candidate',
    position: 'after',
    forms: ['putatif', 'putative', 'potentiel', 'potentielle'],
  },
];

const group = (role: string | null, gender: OfficeGender, list: string): GroupNoun => ({
  role,
  gender,
  forms: list.split(', '),
});

const groupNouns: GroupNoun[] = [
  group(
    null,
    'm',
    "hommes, hommes politiques, hommes d'état, hommes forts, messieurs, frères, amis, vieux amis, alliés, voisins, rivaux, adversaires, candidats, prétendants, concurrents, interlocuteurs, négociateurs, élus, participants, invités, anciens rivaux, meilleurs ennemis, compères, protagonistes, opposants, ténors, finalistes, patrons, chefs, cousins, époux, conjoints, jeunes gens, duettistes, larrons, partenaires",
  ),
  group(null, 'f', 'femmes, femmes politiques, dames, sœurs, amies, candidates, rivales'),
  group(
    null,
    'both',
    'homologues, parties prenantes, personnalités, personnalités politiques, figures, têtes, poids lourds, stars, responsables, hauts responsables, diplomates, personnes, journalistes, parlementaires, émissaires, collègues, camarades, artistes, convives, membres, dirigeants politiques, responsables politiques, leaders politiques, couples',
  ),
  group(
    'leader',
    'm',
    'dirigeants, hauts dirigeants, grands dirigeants, chefs politiques, chefs de file, chefs rebelles, chefs de guerre',
  ),
  group('leader', 'both', 'leaders, numéros un'),
  group('leader', 'f', 'dirigeantes, cheffes'),
  group(
    'head-of-state',
    'm',
    "chefs d'état, chefs de l'état, chefs d'état et de gouvernement, chefs d'etat, chefs d'etat et de gouvernement, raïs",
  ),
  group(
    'head-of-government',
    'm',
    "chefs de gouvernement, chefs du gouvernement, chefs de l'exécutif",
  ),
  group('president', 'm', 'présidents'),
  group('president', 'f', 'présidentes'),
  group('vice-president', 'm', 'vice-présidents'),
  group('prime-minister', 'm', 'premiers ministres, premiers-ministres'),
  group('prime-minister', 'f', 'premières ministres'),
  group('chancellor', 'm', 'chanceliers'),
  group('chancellor', 'f', 'chancelières'),
  group(
    'foreign-minister',
    'both',
    'chefs de la diplomatie, chefs de diplomatie, chefs des diplomaties, patrons de la diplomatie, ministres des affaires étrangères, ministres des relations extérieures, mae',
  ),
  group('defence-minister', 'both', 'ministres de la défense, ministres des armées'),
  group('interior-minister', 'both', "ministres de l'intérieur"),
  group(
    'finance-minister',
    'both',
    "ministres des finances, ministres de l'économie, grands argentiers",
  ),
  group('justice-minister', 'both', 'ministres de la justice'),
  group('minister', 'both', 'ministres, membres du gouvernement'),
  group('secretary-of-state', 'both', "secrétaires d'état"),
  group('king', 'm', 'souverains, rois, monarques, empereurs'),
  group('queen', 'f', 'reines, souveraines'),
  group('crown-prince', 'm', 'princes héritiers'),
  group('prince', 'm', 'princes'),
  group('emir', 'm', 'émirs, cheikhs'),
  group('pope', 'm', 'papes'),
  group('cardinal', 'm', 'cardinaux, évêques, archevêques, prélats'),
  group('religious-leader', 'm', 'chefs religieux, patriarches, imams, rabbins, religieux'),
  group(
    'party-leader',
    'both',
    'chefs de parti, chefs de partis, chefs des partis, premiers secrétaires, leaders de parti',
  ),
  group('ambassador', 'both', 'ambassadeurs, ambassadrices'),
  group('envoy', 'both', 'envoyés spéciaux, émissaires, médiateurs, représentants'),
  group('mayor', 'both', 'maires'),
  group('deputy', 'both', 'députés, députées, eurodéputés'),
  group('senator', 'both', 'sénateurs, sénatrices'),
  group('governor', 'both', 'gouverneurs, préfets'),
  group('adviser', 'both', 'conseillers, conseillères, collaborateurs, proches'),
  group('general', 'm', "généraux, militaires, officiers, chefs d'état-major"),
  group('judge', 'both', 'juges, magistrats, procureurs'),
  group('lawyer', 'both', 'avocats, avocates'),
  group('union-leader', 'both', 'leaders syndicaux, syndicalistes, partenaires sociaux'),
];

/** What people are called in French: offices, titles, trades and kin. */
export const offices: OfficeWords = {
  terms,
  honorifics,
  counterparts: 'homologue, homologues, vis-à-vis, pendant, pendants, alter ego, alter-ego'.split(
    ', ',
  ),
  prefixes,
  groupNouns,
  plain: 'republique, pays, etat, chef, gouvernement, nation, titre, fonction'.split(', '),
};

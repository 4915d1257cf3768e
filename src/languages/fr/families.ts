/**
 * Irregular words, one family a line: the common form first. Suffix stripping
 * finds the regular ones ("rencontrer", "rencontrée") by itself.
 */
export const families = `
être serons seriez
avoir auront
mourir meurt meurent mourut moururent mourait mort morte morts mortes mourra mortel mortelle
naître naît naissent naissait naquit naquirent née nées naissance naissances natal natale
vivre vit vivent vivait vécu vécue vécut vécurent vie vies vivant vivants
voir voit voient voyait vu vue vus vues virent verra
revoir revoit revu revue
prendre prend prennent prenait pris prise prises prit prirent prendra
reprendre reprend repris reprise reprises reprit
apprendre apprend apprenait appris apprit apprentissage
comprendre comprend comprennent compris comprise comprit compréhension
entreprendre entreprend entrepris entreprise entreprit
surprendre surprend surpris surprise surprit
mettre met mettent mettait mis mise mises mit mirent mettra
permettre permet permettent permettait permis permise permit permirent
promettre promet promettent promis promise promit promesse promesses
remettre remet remettent remis remise remit
soumettre soumet soumis soumise soumit soumission
admettre admet admettent admis admise admit
commettre commet commettent commis commise commit commirent
transmettre transmet transmettent transmis transmise transmit transmission
émettre émet émettent émis émise émit émission
venir vient viennent venait venu venue venus venues vint vinrent viendra venant
devenir devient deviennent devenait devenu devenue devenus devint devinrent deviendra
revenir revient reviennent revenait revenu revenue revenus revint reviendra
intervenir intervient interviennent intervenu intervint intervention interventions
parvenir parvient parviennent parvenu parvint
prévenir prévient prévenu prévint prévention
provenir provient proviennent provenait provenance
convenir convient conviennent convenu convint
souvenir souvient souvenu
tenir tient tiennent tenait tenu tenue tenus tenues tint tinrent tiendra tenant
obtenir obtient obtiennent obtenait obtenu obtenue obtenus obtint obtinrent obtention
retenir retient retenu retenue retenus retint
maintenir maintient maintenu maintenue maintint maintien
soutenir soutient soutiennent soutenu soutenue soutint soutien
contenir contient contiennent contenait contenu contenue
détenir détient détiennent détenait détenu détenue détenus détention
appartenir appartient appartiennent appartenait appartenu appartenance
entretenir entretient entretiennent entretenu entretenue entretenus entretint entretien entretiens
recevoir reçoit reçoivent recevait reçu reçue reçus reçues reçut reçurent recevra réception
percevoir perçoit perçoivent percevait perçu perçue perçut perception
concevoir conçoit conçoivent conçu conçue conçus conçut conception
décevoir déçoit déçu déçue déception
apercevoir aperçoit aperçu aperçut
devoir dois doivent devait devra devrait
pouvoir pouvait pu purent pourra pourraient
vouloir veut veulent voulait voulu voulut voudra volonté
savoir sait savent savait su sut sauront
valoir vaut valent valait valu valut vaudra valeur
falloir faut fallait fallu faudra
écrire écrit écrivent écrivait écrite écrits écrivit écrivirent écrira écriture écrivain écrivains
décrire décrit décrivent décrivait décrite décrivit description
inscrire inscrit inscrivent inscrite inscrits inscrivit inscription
prescrire prescrit prescrivent prescrite prescription
lire lit lisent lisait lu lue lus lues lut lecture lecteur
élire élit élisent élu élue élus élues élut élurent élection élections électoral électeur
relire relu
dire disent disait disant dirent
prédire prédit prédisent prédiction
interdire interdit interdisent interdite interdits interdiction
conduire conduit conduisent conduisait conduite conduits conduisit conduisirent conducteur
produire produit produisent produisait produite produits produisit production producteur
réduire réduit réduisent réduite réduits réduisit réduction
construire construit construisent construite construits construisit construction constructeur
détruire détruit détruisent détruite détruits détruisit détruisirent destruction
introduire introduit introduisent introduite introduits introduisit introduction
traduire traduit traduite traduits traduisit traduction traducteur
séduire séduit séduite séduisit
instruire instruit instruite instruction
suivre suit suivent suivait suivi suivie suivis suivit suivirent
poursuivre poursuit poursuivent poursuivi poursuivie poursuivit poursuite poursuites
vaincre vainc vainquent vaincu vaincue vaincus vainquit vainquirent vainqueur vainqueurs
convaincre convainc convaincu convaincue convainquit
battre bat battent battait battu battue battus battit battirent
combattre combat combattent combattu combattit combattants combats combattant
abattre abat abattent abattu abattue abattus abattit
perdre perd perdent perdait perdu perdue perdus perdit perdirent perte pertes
vendre vend vendent vendait vendu vendue vendus vendit vente ventes vendeur
rendre rend rendent rendait rendu rendue rendus rendit rendirent
attendre attend attendent attendait attendu attendue attendit attente
entendre entend entendent entendu entendue entendit entente
défendre défend défendent défendait défendu défendue défendit défense défenseur
descendre descend descendent descendu descendue descendit descente
étendre étend étendent étendu étendue étendit extension
prétendre prétend prétendent prétendu prétendit
répondre répond répondent répondait répondu répondit réponse réponses
correspondre correspond correspondent correspondait correspondu
fondre fond fondent fondu fonte
confondre confond confondu confondue
tendre tend tendent tendu
dépendre dépend dépendent dépendait dépendu dépendance
suspendre suspend suspendu suspendue suspendit suspension
répandre répand répandent répandu répandue
craindre craint craignent craignait craignit crainte craintes
atteindre atteint atteignent atteignait atteinte atteignit
peindre peint peignent peignait peinte peints peignit peintre peintres peinture
éteindre éteint éteignent éteinte éteignit extinction
joindre joint joignent jointe joignit
rejoindre rejoint rejoignent rejoignait rejointe rejoignit
contraindre contraint contrainte contraints contraignit
plaindre plaint plainte plaintes
connaître connaît connaissent connaissait connu connue connus connues connut connaissance connaissances
reconnaître reconnaît reconnaissent reconnu reconnue reconnus reconnut reconnaissance
paraître paraît paraissent paraissait paru parue parut parution
apparaître apparaît apparaissent apparaissait apparu apparue apparut apparition
disparaître disparaît disparaissent disparu disparue disparus disparut disparition
croire croit croient croyait cru crut croyance croyances
croître croît croissent croissance
boire boit boivent buvait bu but boisson boissons
courir court courent courait couru courut course
parcourir parcourt parcouru parcourut parcours
recourir recourt recouru recours
conquérir conquiert conquis conquise conquit conquête conquêtes conquérant
acquérir acquiert acquis acquise acquit acquisition
ouvrir ouvre ouvrent ouvrait ouvert ouverte ouverts ouvrit ouverture
découvrir découvre découvrent découvert découverte découverts découvertes découvrit découvreur
couvrir couvre couvrent couvert couverte couvrit couverture
offrir offre offrent offrait offert offerte offrit
souffrir souffre souffrent souffert souffrit souffrance
servir sert servent servait servi servie servit service services
partir part partent partait parti partie partit partirent départ
sortir sort sortent sortait sorti sortie sortit sorties
sentir sent sentent sentait senti sentit sentiment
dormir dort dorment dormait dormi
mentir ment menti mensonge
fuir fuit fuient fuyait fui fuite
assaillir assailli
cueillir cueilli accueil
accueillir accueille accueillent accueillait accueilli accueillie accueillit
résoudre résout résolu résolue résolut résolution
dissoudre dissout dissous dissoute dissolution
conclure conclut concluent conclu conclue conclurent conclusion
exclure exclut exclu exclue exclus exclusion
inclure inclut incluent inclus incluse
rompre rompt rompu rompue rompit rupture
interrompre interrompt interrompu interrompue interruption
plaire plaît plu plut
taire tait tu tue tut
naviguer navigue navigation navire
aller va vont allait allé allée allèrent ira iront
envoyer envoie envoient envoyait envoyé enverra envoi
employer emploie emploient emploi emplois employé employés
payer paie paient paye paiement
essayer essaie essai essais
choisir choisit choisi choisie choix
finir finit fini finie fin
bâtir bâtit bâti bâtie bâtiment
essor essors
oeil yeux
ciel cieux
roi rois royal royale royaux royaume royauté
fou folle folie
beau belle beaux belles beauté
vieux vieille vieil vieilles vieillesse
nouveau nouvelle nouveaux nouvelles
blanc blanche blancs blanches
long longue longs longues longueur
haut haute hauts hautes hauteur
large larges largeur
profond profonde profondeur
grand grande grands grandes grandeur
sec sèche sécheresse
franc franche
public publique publics publiques
grec grecque grecs grecques
turc turque turcs turques
bref brève
mer mers maritime marin marine
ville villes
loi lois légal légale législation législatif
guerre guerres guerrier
fils
pays
corps corporel
temps
jeu jeux joueur joueurs jouer joue jouait joué jouèrent
peuple peuples population populations populaire
père pères paternel
mère mères maternel
frère frères
an ans année années annuel annuelle
jour jours journée quotidien
mois mensuel
siècle siècles
nom noms nommer nommé nommée nommait
chef chefs
tuer tue tuent tué tués tuée tuées tuait
arriver arrive arrivé arrivée arrivées
créer crée créé créée créés créa création créateur créateurs créatrice
fonder fondé fondée fonda fondation fondateur fondateurs fondatrice
chanter chanteur chanteuse chanson chansons chant
danser danseur danse
diriger dirige dirigé dirigeant dirigeants direction directeur directrice
gérer gestion gère
gagner gagne gagnant gain
adopter adopte adoption
assassin assassiner assassinat assassiné
empereur empire impérial impératrice empereurs
prince princesse princes
duc duché duchesse
comte comté comtesse
évêque évêché évêques
général généraux
animal animaux
journal journaux journaliste journalistes
travail travaux travailler travaille travailleur travailleurs
hôpital hôpitaux hospitalier
national nationaux
cheval chevaux
mal maux
égal égaux égalité
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

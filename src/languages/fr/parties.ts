import type { PartyWords } from '../contract/parties.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const parties: PartyWords = {
  nouns: set(`
    homme hommes femme femmes mari epouse epoux mere meres pere peres parents fils fille filles frere freres soeur soeurs
    oncle tante cousin cousine neveu niece grand-mere grand-pere famille familles couple couples conjoint compagnon compagne
    ami amis amie amies voisin voisins voisine client clients cliente clientes eleve eleves etudiant etudiants etudiante
    etudiantes enfant enfants jeune jeunes adolescent adolescents adolescente garcon garcons personne personnes gens peuple
    public foule habitant habitants habitante citoyen citoyens riverain riverains retraite retraites patient patients
    malade malades blesse blesses victime victimes survivant survivants proche proches presse media medias medecin medecins
    infirmier infirmiers infirmiere infirmieres sage-femme sages-femmes soignant soignants pompier pompiers policier policiers
    gendarme gendarmes soldat soldats militaire militaires troupe troupes forces armee equipe equipes equipage groupe groupes
    collectif collectifs comite commission conseil assemblee bureau delegation delegations mission syndicat syndicats
    association associations ong federation confederation ligue parti partis majorite opposition gouvernement cabinet
    direction hierarchie administration autorites autorite police clerge eveque eveques pretre pape imam imams rabbin pasteur
    juge juges procureur avocat avocats avocate temoin temoins prevenu accuse suspect suspects partenaires partenaire
    organisation organisations entreprise entreprises banque banques club clubs communaute communautes paysan paysans
    commercant commercants salarie salaries employe employes cheminot cheminots intermittent intermittents manifestant
    manifestants militant militants adherent adherents delegue delegues representant representants cadre cadres chef chefs
    patron patrons patronat responsable responsables membre membres elu elus elue elues depute deputes deputee prefet prefete
    maire maires ministre ministres president presidente roi reine prince princesse emissaire emissaires envoye envoyes
    successeur collegue collegues camarade camarades adjoint adjointe adjoints conseiller conseillers conseillere expert
    experts scientifique scientifiques ecrivain ecrivains poete cineaste cineastes star stars laureat laureats equipier
    boulanger boulangere ouvrier ouvriers ouvriere ouvrieres docker dockers agent agents allie allies detenu detenus otage
    otages refugie refugies migrant migrants sponsors createurs notable notables supporters creanciers actionnaires fan fans
    volontaire volontaires benevole benevoles fonctionnaire fonctionnaires sociaux usager usagers exploitants exploitant
    ressortissant ressortissants opposant opposants assistant assistante gilets participants invite invites visiteur
    chancelier demandeurs diplomate diplomates commandant general colonel capitaine amiral
    libraire libraires secretaire secretaires locataire locataires proprietaire proprietaires universitaires
    ambassade agence samu etat etats soutien soutiens immigre immigres marcheurs
    parlementaire parlementaires coach entraineur milliardaire homologue homologues interprete
    `),
  endings: ['eur', 'euse', 'trice', 'iste', 'icien', 'icienne', 'ologue', 'crate', 'pathe'],
  others: set(`
    couleur douleur valeur chaleur peur fleur erreur ampleur hauteur longueur largeur moteur secteur bonheur honneur malheur
    ordinateur interieur exterieur coeur rigueur vigueur lenteur grandeur profondeur terreur horreur fureur rumeur
    humeur odeur saveur faveur ferveur splendeur ardeur torpeur lueur sueur vapeur tumeur facteur vecteur tracteur
    radiateur compteur indicateur liste piste matrice cicatrice calculatrice tondeuse mitrailleuse vedette majeur mineur
    meilleur superieur inferieur anterieur posterieur ulterieur choeur labeur leur
    `),
  measures: set(
    'centaine centaines dizaine dizaines vingtaine trentaine quarantaine cinquantaine douzaine millier milliers ensemble majorite plupart poignee partie',
  ),
  joins: ['de', 'du', 'des', "d'"],
  articles: { du: 'le', au: 'le', aux: 'les' },
};

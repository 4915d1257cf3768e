import { cellList, foldName, tableRows } from './tables.ts';

export type PlaceKind = 'city' | 'region' | 'site';

export interface Place {
  /** Unique, lower case, ASCII: "le-caire". */
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /** Code of `countries.ts`; empty for what lies in several countries ("Sahel"). */
  readonly country: string;
  readonly kind: PlaceKind;
  /** Id of the city a site lies in, where it lies in one. */
  readonly within: string | null;
}

// Names and spellings were checked against GeoNames (CC BY 4.0).
// code | French name | English name, if it differs | other spellings | id, if it is not the French name
const cities = `
ABK | Soukhoumi | Sukhumi
AD | Andorre-la-Vieille | Andorra la Vella
AE | Abou Dabi | Abu Dhabi | Abou Dhabi; Abu Dabi; Abou-Dabi
AE | Dubaï | Dubai
AE | Charjah | Sharjah
AE | Ajman
AE | Fujaïrah | Fujairah
AE | Ras el Khaïmah | Ras Al Khaimah
AE | Al-Aïn | Al Ain
AF | Kaboul | Kabul
AF | Kandahar
AF | Hérat | Herat
AF | Mazar-e-Charif | Mazar-i-Sharif | Mazar-e-Sharif
AF | Jalalabad |  | Djalalabad
AF | Kunduz |  | Koundouz
AF | Ghazni
AF | Bamiyan
AF | Lashkar Gah |  | Lashkargah
AF | Panchir | Panjshir | Panshir
AG | Saint John's
AL | Tirana
AL | Durrës | Durres
AL | Vlora | Vlore
AL | Shkodra | Shkoder
AM | Erevan | Yerevan | Érivan
AM | Gyumri
AO | Luanda
AO | Huambo
AO | Lobito
AO | Benguela
AO | Cabinda
AO | Lubango
AO | Malanje
AR | Buenos Aires
AR | Córdoba | Cordoba
AR | Rosario
AR | Mendoza
AR | San Miguel de Tucumán | Tucuman | Tucumán
AR | La Plata
AR | Mar del Plata
AR | Salta
AR | Santa Fe
AR | Bariloche |  | San Carlos de Bariloche
AR | Ushuaia
AR | Neuquén | Neuquen
AR | San Juan |  |  | san-juan-ar
AR | Resistencia
AR | Santiago del Estero
AR | Corrientes
AR | Posadas
AR | Morón
AT | Vienne | Vienna
AT | Graz
AT | Linz
AT | Salzbourg | Salzburg
AT | Innsbruck
AT | Klagenfurt
AT | Alpbach
AU | Canberra
AU | Sydney
AU | Melbourne
AU | Brisbane
AU | Perth
AU | Adélaïde | Adelaide
AU | Gold Coast
AU | Newcastle
AU | Hobart
AU | Darwin
AU | Cairns
AU | Geelong
AU | Wollongong
AU | Townsville
AU | Alice Springs
AU | Logan City
AW | Oranjestad
AZ | Bakou | Baku
AZ | Gandja | Ganja
AZ | Soumgaït | Sumgait
AZ | Nakhitchevan | Nakhchivan
AZ | Choucha | Shusha | Chouchi; Shushi
BA | Sarajevo
BA | Banja Luka
BA | Mostar
BA | Tuzla
BA | Zenica
BA | Srebrenica
BA | Bihać | Bihac
BA | Višegrad | Visegrad
BB | Bridgetown
BD | Dacca | Dhaka
BD | Chittagong |  | Chattogram
BD | Khulna
BD | Rajshahi
BD | Sylhet
BD | Cox's Bazar
BE | Bruxelles | Brussels
BE | Anvers | Antwerp | Antwerpen
BE | Gand | Ghent | Gent
BE | Charleroi
BE | Liège | Liege
BE | Bruges |  | Brugge
BE | Namur
BE | Louvain | Leuven
BE | Mons
BE | Alost | Aalst
BE | Malines | Mechelen
BE | La Louvière | La Louviere
BE | Courtrai | Kortrijk
BE | Hasselt
BE | Ostende | Ostend
BE | Tournai
BE | Genk
BE | Seraing
BE | Verviers
BE | Mouscron
BE | Arlon
BE | Bastogne
BE | Waterloo
BE | Louvain-la-Neuve
BE | Spa
BE | Molenbeek |  | Molenbeek-Saint-Jean
BE | Laeken
BE | Ypres
BE | Zeebrugge
BE | Nivelles
BE | Wavre
BE | Dinant
BE | Huy
BE | Ixelles
BE | Anderlecht
BE | Schaerbeek
BE | Uccle
BF | Ouagadougou |  | Ouaga
BF | Bobo-Dioulasso
BF | Koudougou
BF | Ouahigouya
BF | Kaya
BF | Djibo
BF | Dori
BF | Fada N'Gourma
BF | Solhan
BG | Sofia
BG | Plovdiv
BG | Varna
BG | Bourgas | Burgas
BG | Roussé | Ruse
BG | Stara Zagora
BH | Manama
BI | Gitega
BI | Bujumbura
BI | Ngozi
BJ | Porto-Novo
BJ | Cotonou
BJ | Abomey
BJ | Parakou
BJ | Djougou
BJ | Ouidah
BJ | Abomey-Calavi
BJ | Natitingou
BM | Hamilton |  |  | hamilton-bermudes
BN | Bandar Seri Begawan
BO | La Paz
BO | Sucre
BO | Santa Cruz de la Sierra | Santa Cruz
BO | Cochabamba
BO | El Alto
BO | Oruro
BO | Potosí | Potosi
BR | Brasilia | Brasília
BR | São Paulo |  | Sao Paulo
BR | Rio de Janeiro |  | Rio
BR | Salvador de Bahia | Salvador
BR | Fortaleza
BR | Belo Horizonte
BR | Curitiba
BR | Manaus
BR | Recife
BR | Belém | Belem
BR | Porto Alegre
BR | Goiânia | Goiania
BR | Campinas
BR | Natal
BR | Santos
BR | Florianópolis | Florianopolis
BR | Vitória | Vitoria |  | vitoria-br
BR | Maceió | Maceio
BR | São Luís | Sao Luis
BR | João Pessoa | Joao Pessoa
BR | Foz do Iguaçu | Foz do Iguacu
BR | Ribeirão Preto | Ribeirao Preto
BR | Cuiabá | Cuiaba
BR | Guarulhos
BR | Nova Iguaçu
BR | Duque de Caxias
BR | Teresina
BR | São Bernardo do Campo
BR | Campo Grande
BR | Jaboatão
BR | Osasco
BR | Santo André
BR | Jaboatão dos Guararapes
BR | Contagem
BR | São José dos Campos
BS | Nassau
BT | Thimphou | Thimphu
BW | Gaborone
BW | Francistown
BY | Minsk
BY | Gomel |  | Homiel
BY | Moguilev | Mogilev
BY | Vitebsk
BY | Grodno |  | Hrodna
BY | Brest-Litovsk
BY | Bobrouïsk | Bobruisk
BZ | Belmopan
BZ | Belize City
CA | Ottawa
CA | Toronto
CA | Montréal | Montreal
CA | Calgary
CA | Edmonton
CA | Mississauga
CA | Winnipeg
CA | Vancouver
CA | Québec | Quebec City | ville de Québec; Quebec
CA | Hamilton
CA | Laval
CA | Halifax
CA | Victoria
CA | Windsor |  |  | windsor-ca
CA | Gatineau
CA | Longueuil
CA | Saskatoon
CA | Regina
CA | Saguenay
CA | Sherbrooke
CA | Lévis | Levis
CA | Trois-Rivières | Trois-Rivieres
CA | Kingston |  |  | kingston-ca
CA | Moncton
CA | Fredericton
CA | Saint-Jean de Terre-Neuve | St. John's | St John's
CA | Charlottetown
CA | Charlevoix
CA | La Malbaie
CA | Rimouski
CA | Sept-Îles | Sept-Iles
CA | Drummondville
CA | Lac-Mégantic | Lac-Megantic
CA | Kananaskis
CA | Muskoka
CA | Huntsville
CA | Whistler
CA | Banff
CA | Yellowknife
CA | Whitehorse
CA | Iqaluit
CA | Sudbury
CA | Thunder Bay
CA | Kelowna
CA | Repentigny
CA | Terrebonne
CA | Brossard
CA | Chicoutimi
CA | Montebello
CA | Rouyn-Noranda
CA | Val-d'Or
CA | Fort McMurray
CA | Markham
CA | Surrey
CA | Kitchener
CA | Abbotsford
CA | Bathurst
CA | Edmundston
CA | Scarborough |  |  | scarborough-ca
CA | Brampton
CA | Oshawa
CA | Vaughan
CA | Burnaby
CA | Richmond Hill
CA | Barrie
CA | Richmond |  |  | richmond-ca
CA | Oakville
CA | Burlington
CA | Greater Sudbury
CA | Coquitlam
CA | St. Catharines
CA | Cambridge |  |  | cambridge-ca
CA | Guelph
CD | Kinshasa
CD | Lubumbashi
CD | Goma
CD | Bukavu
CD | Kisangani
CD | Mbuji-Mayi
CD | Kananga
CD | Likasi
CD | Kolwezi
CD | Beni
CD | Bunia
CD | Butembo
CD | Matadi
CD | Uvira
CD | Mbandaka
CD | Kalemie
CD | Rutshuru
CF | Bangui
CF | Bambari
CF | Bria
CF | Bossangoa
CF | Bouar
CF | Bangassou
CF | Birao
CF | Kaga-Bandoro
CG | Brazzaville
CG | Pointe-Noire
CG | Dolisie
CG | Oyo
CH | Berne | Bern
CH | Genève | Geneva
CH | Zurich |  | Zürich
CH | Bâle | Basel
CH | Lausanne
CH | Winterthour | Winterthur
CH | Saint-Gall | St. Gallen | St Gallen
CH | Lugano
CH | Lucerne |  | Luzern
CH | Bienne | Biel | Biel/Bienne
CH | Thoune | Thun
CH | La Chaux-de-Fonds
CH | Fribourg
CH | Schaffhouse | Schaffhausen
CH | Coire | Chur
CH | Neuchâtel | Neuchatel
CH | Vernier
CH | Sion |  | Sitten
CH | Yverdon-les-Bains |  | Yverdon
CH | Zoug | Zug
CH | Montreux
CH | Vevey
CH | Nyon
CH | Davos
CH | Sierre
CH | Martigny
CH | Delémont | Delemont
CH | Bellinzone | Bellinzona
CH | Locarno
CH | Crans-Montana |  | Crans Montana
CH | Gstaad
CH | Zermatt
CH | Saint-Moritz | St. Moritz | St Moritz
CH | Caux
CH | Bürgenstock | Burgenstock
CH | Aarau
CH | Soleure | Solothurn
CH | Glaris | Glarus
CH | Morges
CH | Carouge
CH | Meyrin
CH | Évolène | Evolene
CH | Monthey
CH | Bulle
CH | Mont-Pèlerin | Mont Pelerin
CH | Interlaken
CH | Olten
CH | Rolle
CH | Cologny
CH | Verbier
CH | Porrentruy
CH | Le Locle
CH | Brigue | Brig
CH | Frauenfeld
CH | Köniz | Koniz
CH | Coppet
CH | Payerne
CH | Pully
CH | Renens
CH | Lancy
CH | Rapperswil
CH | Emmen
CH | Kriens
CH | Uster
CH | Dietikon
CH | Baar
CH | Riehen
CHE | Grozny |  | Groznyï
CHE | Goudermes | Gudermes
CI | Yamoussoukro
CI | Abidjan
CI | Bouaké | Bouake
CI | Daloa
CI | San-Pédro | San Pedro | San-Pedro
CI | Korhogo
CI | Gagnoa
CI | Duékoué | Duekoue
CI | Grand-Bassam
CI | Assinie
CI | Daoukro
CI | Bondoukou
CI | Odienné | Odienne
CI | Mama
CL | Santiago |  | Santiago du Chili; Santiago de Chile
CL | Valparaíso | Valparaiso
CL | Concepción | Concepcion
CL | Viña del Mar | Vina del Mar
CL | Antofagasta
CL | Temuco
CL | Iquique
CL | Punta Arenas
CL | Arica
CL | Puente Alto
CL | Talcahuano
CL | Rancagua
CL | La Pintana
CM | Yaoundé | Yaounde
CM | Douala
CM | Garoua
CM | Bamenda
CM | Maroua
CM | Bafoussam
CM | Ngaoundéré | Ngaoundere
CM | Bertoua
CM | Buea
CM | Limbé | Limbe
CM | Kousseri
CM | Kribi
CM | Ebolowa
CM | Kumba
CM | Edéa | Edea
CM | Foumban
CM | Mvomeka'a
CM | Dschang
CN | Pékin | Beijing | Peking
CN | Shanghai |  | Shanghaï
CN | Canton | Guangzhou
CN | Shenzhen
CN | Tianjin |  | Tientsin
CN | Wuhan
CN | Chongqing
CN | Chengdu
CN | Nankin | Nanjing | Nanking
CN | Xi'an |  | Xian
CN | Hangzhou
CN | Shenyang
CN | Harbin
CN | Suzhou
CN | Jinan
CN | Zhengzhou
CN | Changchun
CN | Dalian
CN | Kunming
CN | Qingdao
CN | Foshan
CN | Xiamen
CN | Ningbo
CN | Taiyuan
CN | Hefei
CN | Changsha
CN | Shijiazhuang
CN | Lanzhou
CN | Nanchang
CN | Guiyang
CN | Nanning
CN | Fuzhou
CN | Haikou
CN | Sanya
CN | Boao
CN | Dongguan
CN | Zhuhai
CN | Wuxi
CN | Hohhot
CN | Yinchuan
CN | Xining
CN | Kachgar | Kashgar
CN | Yan'an
CN | Beidaihe
CN | Tangshan
CO | Bogota | Bogotá
CO | Medellín | Medellin
CO | Cali
CO | Barranquilla
CO | Carthagène | Cartagena | Carthagène des Indes; Carthagène-des-Indes
CO | Cúcuta | Cucuta
CO | Bucaramanga
CO | Pereira
CO | Santa Marta
CO | Ibagué | Ibague
CO | Manizales
CO | Pasto
CO | Villavicencio
CO | Popayán | Popayan
CO | Leticia
CO | Neiva
CO | Soacha
CO | Valledupar
CR | San José |  | San Jose
CR | Limón | Limon
CRI | Simferopol
CRI | Sébastopol | Sevastopol
CRI | Yalta
CRI | Kertch | Kerch
CRI | Feodossia | Feodosia
CU | La Havane | Havana
CU | Santiago de Cuba
CU | Camagüey | Camaguey
CU | Holguín | Holguin
CU | Santa Clara
CU | Guantánamo | Guantanamo
CU | Cienfuegos
CU | Matanzas
CU | Varadero
CV | Praia
CV | Mindelo
CW | Willemstad
CY | Nicosie | Nicosia
CY | Limassol
CY | Larnaca
CY | Paphos
CY | Famagouste | Famagusta
CY | Kyrenia
CZ | Prague
CZ | Brno
CZ | Ostrava
CZ | Pilsen |  | Plzen
CZ | Karlovy Vary |  | Carlsbad
CZ | Olomouc
CZ | Terezin
CZ | Liberec
DE | Berlin
DE | Hambourg | Hamburg
DE | Munich
DE | Cologne |  | Köln
DE | Francfort | Frankfurt | Francfort-sur-le-Main; Frankfurt am Main
DE | Stuttgart
DE | Düsseldorf | Dusseldorf
DE | Dortmund
DE | Essen
DE | Brême | Bremen
DE | Hanovre | Hanover
DE | Leipzig
DE | Duisbourg | Duisburg
DE | Nuremberg
DE | Dresde | Dresden
DE | Bochum
DE | Wuppertal
DE | Bielefeld
DE | Bonn
DE | Mannheim
DE | Karlsruhe
DE | Wiesbaden
DE | Münster | Munster
DE | Augsbourg | Augsburg
DE | Aix-la-Chapelle | Aachen
DE | Mönchengladbach | Monchengladbach
DE | Gelsenkirchen
DE | Brunswick |  | Braunschweig
DE | Chemnitz
DE | Kiel
DE | Magdebourg | Magdeburg
DE | Halle
DE | Fribourg-en-Brisgau | Freiburg | Freiburg im Breisgau
DE | Lübeck | Lubeck
DE | Erfurt
DE | Rostock
DE | Mayence | Mainz
DE | Cassel | Kassel
DE | Sarrebruck | Saarbrücken | Saarbrucken
DE | Osnabrück | Osnabruck
DE | Leverkusen
DE | Heidelberg
DE | Potsdam
DE | Darmstadt
DE | Wurtzbourg | Würzburg | Wurzburg
DE | Ratisbonne | Regensburg
DE | Göttingen | Gottingen
DE | Wolfsburg
DE | Ingolstadt
DE | Ulm
DE | Trèves | Trier
DE | Iéna | Jena
DE | Coblence | Koblenz
DE | Weimar
DE | Constance | Konstanz
DE | Baden-Baden
DE | Heiligendamm
DE | Meseberg
DE | Elmau |  | Schloss Elmau
DE | Dachau
DE | Buchenwald
DE | Ludwigshafen
DE | Bayreuth
DE | Passau
DE | Stralsund
DE | Garmisch-Partenkirchen
DE | Tübingen | Tubingen
DE | Schwerin
DE | Kehl
DE | Bamberg
DE | Ludwigsburg
DE | Cottbus
DE | Emden
DE | Solingen
DE | Hanau
DE | Celle
DE | Wittenberg
DE | Sigmaringen
DE | Herzogenaurach
DE | Petersberg
DE | Brandebourg-sur-la-Havel | Brandenburg an der Havel
DE | Hannover
DE | Nürnberg
DE | Krefeld
DE | Oberhausen
DE | Hagen
DE | Hamm
DE | Herne
DE | Mülheim
DE | Ludwigshafen am Rhein
DE | Oldenburg
DE | Neuss
DJ | Djibouti
DK | Copenhague | Copenhagen
DK | Aarhus |  | Århus
DK | Odense
DK | Aalborg
DK | Elseneur | Helsingor | Elsinore
DK | Roskilde
DM | Roseau
DO | Saint-Domingue | Santo Domingo
DO | Santiago de los Caballeros
DO | Punta Cana
DO | La Romana
DZ | Alger | Algiers
DZ | Oran
DZ | Constantine
DZ | Annaba
DZ | Blida
DZ | Batna
DZ | Sétif | Setif
DZ | Tizi Ouzou |  | Tizi-Ouzou
DZ | Béjaïa | Bejaia | Bougie
DZ | Biskra
DZ | Tébessa | Tebessa
DZ | Tlemcen
DZ | Béchar | Bechar
DZ | Mostaganem
DZ | Bordj Bou Arreridj
DZ | Chlef
DZ | Djelfa
DZ | Ghardaïa | Ghardaia
DZ | Ouargla
DZ | Tamanrasset
DZ | Skikda
DZ | Sidi Bel Abbès | Sidi Bel Abbes
DZ | Tiaret
DZ | Médéa | Medea
DZ | El Oued
DZ | Souk Ahras
DZ | Guelma
DZ | Jijel |  | Djidjel
DZ | Relizane
DZ | Saïda | Saida |  | saida-dz
DZ | Mascara
DZ | M'Sila |  | Msila
DZ | Khenchela
DZ | Laghouat
DZ | Bouira
DZ | Boumerdès | Boumerdes
DZ | Tipaza |  | Tipasa
DZ | Adrar
DZ | Illizi
DZ | Tindouf
DZ | Hassi Messaoud
DZ | In Amenas
DZ | In Salah
DZ | Aïn Defla | Ain Defla
DZ | Aïn Témouchent | Ain Temouchent
DZ | Oum El Bouaghi
DZ | Mila
DZ | Zéralda | Zeralda
DZ | Tibhirine
DZ | Touggourt
DZ | Timimoun
DZ | Sidi Fredj |  | Sidi-Ferruch
DZ | Hydra
DZ | Bouteldja
DZ | El Tarf
EC | Quito
EC | Guayaquil
EC | Cuenca
EC | Manta
EC | Esmeraldas
EC | Galápagos | Galapagos
EE | Tallinn
EE | Tartu
EE | Narva
EG | Le Caire | Cairo
EG | Alexandrie | Alexandria
EG | Gizeh | Giza | Guizeh
EG | Suez
EG | Port-Saïd | Port Said
EG | Ismaïlia | Ismailia
EG | Louxor | Luxor
EG | Assouan | Aswan
EG | Charm el-Cheikh | Sharm el-Sheikh | Charm el Cheikh; Charm-el-Cheikh; Sharm El Sheikh; Sharm el Sheikh
EG | Hurghada
EG | Assiout | Asyut | Assiut
EG | Mansoura
EG | Tanta
EG | El-Arich | El Arish | Arish
EG | Taba
EG | El-Alamein | El Alamein
EG | Damiette | Damietta
EG | Minya
EG | Mahalla
EG | Sainte-Catherine | Saint Catherine
EH | Laâyoune | Laayoune | El Aaiún; Laayoun
EH | Dakhla
EH | Smara
EH | Tifariti
ER | Asmara
ER | Massaoua | Massawa
ES | Madrid
ES | Barcelone | Barcelona
ES | Valence | Valencia |  | valence-espagne
ES | Séville | Seville
ES | Saragosse | Zaragoza
ES | Malaga | Málaga
ES | Murcie | Murcia
ES | Palma de Majorque | Palma
ES | Las Palmas
ES | Bilbao
ES | Alicante
ES | Cordoue | Cordoba
ES | Valladolid
ES | Vigo
ES | Gijón | Gijon
ES | La Corogne | A Coruña | La Coruña
ES | Vitoria
ES | Grenade | Granada
ES | Oviedo
ES | Saint-Sébastien | San Sebastián | San Sebastian; Donostia
ES | Pampelune | Pamplona
ES | Almería | Almeria
ES | Santander
ES | Burgos
ES | Salamanque | Salamanca
ES | Tolède | Toledo
ES | Saint-Jacques-de-Compostelle | Santiago de Compostela
ES | Cadix | Cadiz
ES | Ceuta
ES | Melilla
ES | Marbella
ES | Gérone | Girona
ES | Tarragone | Tarragona
ES | Lérida | Lleida
ES | Badajoz
ES | León | Leon
ES | Figueras | Figueres
ES | Guernica
ES | Irun |  | Irún
ES | Algésiras | Algeciras
ES | Huelva
ES | Jerez
ES | Ségovie | Segovia
ES | Santa Cruz de Tenerife
ES | Ibiza
ES | Cuenca |  |  | cuenca-espagne
ES | Sitges
ES | Logroño | Logrono
ES | Majorque | Mallorca | Majorca
ES | Lanzarote
ES | Rota
ES | Sevilla
ES | L'Hospitalet de Llobregat
ES | Elche
ES | Badalona
ES | Cartagena
ES | Terrassa
ES | Jerez de la Frontera
ES | Sabadell
ES | Móstoles
ES | Alcalá de Henares
ES | Fuenlabrada
ES | Leganés
ES | Castelló de la Plana
ES | Albacete
ES | Alcorcón
ES | Getafe
ES | La Laguna
ET | Addis-Abeba | Addis Ababa | Addis Abeba
ET | Dire Dawa
ET | Mekele | Mekelle | Makalé
ET | Gondar
ET | Bahir Dar
ET | Awasa | Hawassa
ET | Lalibela
ET | Axoum | Axum
FI | Helsinki
FI | Espoo
FI | Tampere
FI | Turku
FI | Oulu
FI | Rovaniemi
FI | Porvoo
FI | Naantali
FJ | Suva
FJ | Nadi
FK | Stanley |  | Port Stanley
FM | Palikir
FO | Tórshavn | Torshavn
FR | Paris |  | capitale française
FR | Marseille |  | Marseilles
FR | Lyon |  | Lyons
FR | Toulouse
FR | Nice
FR | Nantes
FR | Strasbourg
FR | Montpellier
FR | Bordeaux
FR | Lille
FR | Rennes
FR | Reims |  | Rheims
FR | Le Havre
FR | Saint-Étienne | Saint-Etienne
FR | Toulon
FR | Grenoble
FR | Dijon
FR | Angers
FR | Nîmes | Nimes
FR | Villeurbanne
FR | Clermont-Ferrand
FR | Aix-en-Provence |  | Aix
FR | Le Mans
FR | Brest
FR | Tours
FR | Amiens
FR | Limoges
FR | Annecy
FR | Perpignan
FR | Metz
FR | Besançon | Besancon
FR | Orléans | Orleans
FR | Mulhouse
FR | Rouen
FR | Caen
FR | Nancy
FR | Argenteuil
FR | Saint-Denis
FR | Montreuil
FR | Roubaix
FR | Tourcoing
FR | Dunkerque | Dunkirk
FR | Nanterre
FR | Avignon
FR | Créteil | Creteil
FR | Poitiers
FR | Versailles
FR | Pau
FR | Courbevoie
FR | Vitry-sur-Seine
FR | Asnières-sur-Seine | Asnieres-sur-Seine
FR | Colombes
FR | Aulnay-sous-Bois
FR | La Rochelle
FR | Calais
FR | Rueil-Malmaison
FR | Champigny-sur-Marne
FR | Antibes
FR | Béziers | Beziers
FR | Saint-Maur-des-Fossés | Saint-Maur-des-Fosses
FR | Cannes
FR | Bourges
FR | Saint-Nazaire
FR | Valence |  | Valence (Drôme)
FR | Colmar
FR | Quimper
FR | Drancy
FR | Mérignac | Merignac
FR | Ajaccio
FR | Levallois-Perret |  | Levallois
FR | Troyes
FR | Neuilly-sur-Seine |  | Neuilly
FR | Issy-les-Moulineaux
FR | Noisy-le-Grand
FR | Villeneuve-d'Ascq
FR | Antony
FR | Saint-Ouen
FR | Lorient
FR | Cergy
FR | Vénissieux | Venissieux
FR | Sarcelles
FR | Clichy
FR | Pessac
FR | Évry | Evry | Évry-Courcouronnes
FR | Ivry-sur-Seine
FR | Niort
FR | Chambéry | Chambery
FR | Montauban
FR | La Seyne-sur-Mer
FR | Hyères | Hyeres
FR | Beauvais
FR | Charleville-Mézières | Charleville-Mezieres
FR | Cholet
FR | Vannes
FR | Fréjus | Frejus
FR | Arles
FR | Laval |  |  | laval-mayenne
FR | Bobigny
FR | Clamart
FR | Massy
FR | Meaux
FR | Bayonne
FR | Biarritz
FR | Le Blanc-Mesnil
FR | Grasse
FR | Belfort
FR | Épinay-sur-Seine | Epinay-sur-Seine
FR | Chelles
FR | Bondy
FR | Sevran
FR | Saint-Malo
FR | Saint-Brieuc
FR | Châlons-en-Champagne | Chalons-en-Champagne
FR | Blois
FR | Chartres
FR | Châteauroux | Chateauroux
FR | Évreux | Evreux
FR | Mantes-la-Jolie
FR | Albi
FR | Brive-la-Gaillarde |  | Brive
FR | Périgueux | Perigueux
FR | Carcassonne
FR | Narbonne
FR | Sète | Sete
FR | Alès | Ales
FR | Tarbes
FR | Agen
FR | Auch
FR | Cahors
FR | Rodez
FR | Mende
FR | Aurillac
FR | Le Puy-en-Velay
FR | Moulins
FR | Vichy
FR | Montluçon | Montlucon
FR | Nevers
FR | Auxerre
FR | Mâcon | Macon
FR | Chalon-sur-Saône | Chalon-sur-Saone
FR | Bourg-en-Bresse
FR | Lons-le-Saunier
FR | Vesoul
FR | Épinal | Epinal
FR | Bar-le-Duc
FR | Verdun
FR | Chaumont
FR | Colombey-les-Deux-Églises | Colombey-les-Deux-Eglises
FR | Laon
FR | Saint-Quentin
FR | Soissons
FR | Compiègne | Compiegne
FR | Rethondes
FR | Senlis
FR | Chantilly
FR | Arras
FR | Lens
FR | Douai
FR | Valenciennes
FR | Boulogne-sur-Mer
FR | Boulogne-Billancourt |  | Boulogne
FR | Hénin-Beaumont | Henin-Beaumont
FR | Maubeuge
FR | Cherbourg
FR | Saint-Lô | Saint-Lo
FR | Alençon | Alencon
FR | Deauville
FR | Lisieux
FR | Bayeux
FR | Honfleur
FR | Évian-les-Bains | Evian | Évian
FR | Thonon-les-Bains |  | Thonon
FR | Chamonix
FR | Albertville
FR | Courchevel
FR | Annemasse
FR | Gap
FR | Digne-les-Bains |  | Digne
FR | Briançon | Briancon
FR | Privas
FR | Montélimar | Montelimar
FR | Draguignan
FR | Saint-Tropez
FR | Menton
FR | Bormes-les-Mimosas
FR | Bastia
FR | Corte
FR | Calvi
FR | Porto-Vecchio
FR | Bonifacio
FR | Foix
FR | Pamiers
FR | Lourdes
FR | Mont-de-Marsan
FR | Dax
FR | Hendaye
FR | Saint-Jean-de-Luz
FR | Guéret | Gueret
FR | Tulle
FR | Angoulême | Angouleme
FR | Cognac
FR | Saintes
FR | Royan
FR | Rochefort
FR | La Roche-sur-Yon
FR | Les Sables-d'Olonne
FR | Saumur
FR | Fontainebleau
FR | Melun
FR | Rambouillet
FR | Saint-Germain-en-Laye
FR | Poissy
FR | Pontoise
FR | Corbeil-Essonnes
FR | Grigny
FR | Villejuif
FR | Vincennes
FR | Saint-Cloud
FR | Sèvres | Sevres
FR | Meudon
FR | Puteaux
FR | La Défense | La Defense
FR | Clichy-sous-Bois
FR | Montfermeil
FR | Le Bourget
FR | Roissy |  | Roissy-en-France; Roissy-Charles-de-Gaulle
FR | Orly
FR | Le Raincy
FR | Aubervilliers
FR | Pantin
FR | La Courneuve
FR | Saint-Pierre-des-Corps
FR | Oradour-sur-Glane
FR | Izieu
FR | Notre-Dame-des-Landes
FR | Bure
FR | Flamanville
FR | Fessenheim
FR | Sarlat
FR | Château-Thierry | Chateau-Thierry
FR | Guingamp
FR | Morlaix
FR | Quiberon
FR | Dieppe
FR | Fécamp | Fecamp
FR | Étretat | Etretat
FR | Saint-Étienne-du-Rouvray | Saint-Etienne-du-Rouvray
FR | Trèbes | Trebes
FR | Conflans-Sainte-Honorine
FR | Annonay
FR | Millau
FR | Montargis
FR | Vendôme | Vendome
FR | Provins
FR | Forbach
FR | Thionville
FR | Florange
FR | Haguenau
FR | Sélestat | Selestat
FR | Oyonnax
FR | Roanne
FR | Vienne |  |  | vienne-isere
FR | Voiron
FR | Bourgoin-Jallieu
FR | Tignes
FR | Val-d'Isère | Val-d'Isere
FR | Megève | Megeve
FR | Aubagne
FR | Martigues
FR | Istres
FR | Gardanne
FR | Salon-de-Provence
FR | Orange
FR | Carpentras
FR | Cavaillon
FR | Apt
FR | Lunel
FR | Agde
FR | Frontignan
FR | Frangy-en-Bresse
FR | Solutré | Solutre
FR | Latche
FR | Souzy-la-Briche
FR | Château-Chinon | Chateau-Chinon
FR | Jarnac
FR | Marcoussis
FR | Saclay
FR | Bougival
FR | Celle-Saint-Cloud | La Celle-Saint-Cloud
FR | Marly-le-Roi
FR | Villepinte
FR | Saint-Martin-Vésubie | Saint-Martin-Vesubie
FR | Mont-Saint-Michel |  | Mont Saint-Michel
FR | Omaha Beach
FR | Ouistreham
FR | Colleville-sur-Mer
FR | Arromanches
FR | Sainte-Mère-Église | Sainte-Mere-Eglise
FR | Villers-Cotterêts | Villers-Cotterets
FR | La Baule
FR | Dinard
FR | Cap Ferret
FR | Arcachon
FR | Gourdon
FR | Nérac | Nerac
FR | Villeneuve-sur-Lot
FR | Libourne
FR | Bergerac
FR | Oloron-Sainte-Marie
FR | Saint-Dizier
FR | Vitry-le-François | Vitry-le-Francois
FR | Sedan
FR | Cergy-Pontoise
FR | Saint-Quentin-en-Yvelines
FR | Sartrouville
FR | Maisons-Alfort
FR | Fontenay-sous-Bois
FR | Castres
FR | Cagnes-sur-Mer
FR | Saint-Herblain
FR | Suresnes
FR | Le Cannet
FR | Wattrelos
FR | Caluire-et-Cuire
FR | Talence
FR | Gennevilliers
FR | Saint-Priest
FR | Rosny-sous-Bois
FR | Anglet
FR | Garges-lès-Gonesse
FR | Savigny-sur-Orge
FR | Livry-Gargan
FR | Rezé
FR | Montigny-le-Bretonneux
FR | Noisy-le-Sec
FR | Bagneux
FR | Montrouge
FR | Marcq-en-Barœul
FR | Vitrolles
FR | Gagny
FR | Saint-Chamond
FR | Bron
FR | Vaulx-en-Velin
FR | Joué-lès-Tours
FR | Alfortville
FR | Châtellerault
FR | Cambrai
FR | Plaisir
FR | Marignane
FR | Tremblay-en-France
FR | Choisy-le-Roi
FR | Saint-Martin-d'Hères
FR | Romans-sur-Isère
FR | Saint-Raphaël
FR | Pontault-Combault
FR | Six-Fours-les-Plages
FR | Neuilly-sur-Marne
FR | Liévin
FR | Franconville
FR | Sainte-Geneviève-des-Bois
FR | Bagnolet
FR | La Ciotat
FR | Échirolles
FR | Villefranche-sur-Saône
FR | Châtenay-Malabry
FR | Stains
FR | Châtillon
FR | Schiltigheim
FR | Les Mureaux
FR | Le Perreux-sur-Marne
FR | Guyancourt
FR | Palaiseau
FR | Creil
FR | Vandœuvre-lès-Nancy
FR | Béthune
FR | Colomiers
FR | Nogent-sur-Marne
FR | Athis-Mons
FR | Viry-Châtillon
FR | Houilles
FR | Dreux
FR | Charenton-le-Pont
FR | Villeneuve-Saint-Georges
FR | Élancourt
FR | Sotteville-lès-Rouen
FR | Villenave-d'Ornon
FR | Villiers-sur-Marne
FR | Chatou
FR | Goussainville
FR | Lomme
FR | Vierzon
FR | Saint-Médard-en-Jalles
FR | Thiais
FR | L'Haÿ-les-Roses
FR | Saint-Laurent-du-Var
FR | Malakoff
FR | Draveil
FR | Saint-Leu
FR | Saint-Sébastien-sur-Loire
FR | Le Chesnay
FR | Tournefeuille
FR | Meyzieu
FR | Yerres
FR | Montbéliard
FR | Sens
FR | Lambersart
FR | Trappes
FR | La Garde
FR | Ermont
FR | Rillieux-la-Pape
FR | Villemomble
FR | Pierrefitte-sur-Seine
FR | Le Kremlin-Bicêtre
FR | Champs-sur-Marne
FR | Aix-les-Bains
FR | Bezons
FR | Vallauris
FR | Taverny
FR | Illkirch-Graffenstaden
FR | La Teste-de-Buch
FR | Épernay
FR | Villiers-le-Bel
FR | Sannois
FR | Gonesse
FR | Vigneux-sur-Seine
FR | Cherbourg-Octeville
FR | Armentières
FR | Cachan
FR | Le Grand-Quevilly
FR | Abbeville
FR | La Garenne-Colombes
FR | Montigny-lès-Metz
FR | Vanves
FR | Vernon
FR | Savigny-le-Temple
FR | Dole
FR | Les Ulis
FR | Oullins
FR | Le Creusot
FR | Orvault
FR | Coudekerque-Branche
FR | Herblay
FR | Ris-Orangis
FR | Sucy-en-Brie
FR | Fresnes
FR | Romainville
FR | Fontenay-aux-Roses
FR | Décines-Charpieu
FR | Saint-Dié-des-Vosges
FR | Fontaine
FR | Bruay-la-Buissière
FR | Sarreguemines
FR | Torcy
FR | Gradignan
FR | Lanester
FR | Brétigny-sur-Orge
FR | Muret
FR | Bois-Colombes
FR | Blagnac
FR | Hérouville-Saint-Clair
FR | Le Bouscat
FR | Miramas
FR | Beaune
FR | Eaubonne
FR | Brunoy
FR | Villeparisis
FR | Fougères
FR | Saint-Pol-sur-Mer
FR | La Madeleine
FR | Gif-sur-Yvette
FR | Bègles
FR | Hazebrouck
FR | Grande-Synthe
FR | La Valette-du-Var
FR | Mont-Saint-Aignan
FR | Étampes
FR | Mons-en-Barœul
FR | Saint-Ouen-l'Aumône
FR | Vertou
FR | Montgeron
FR | Maisons-Laffitte
FR | Le Petit-Quevilly
FR | Lormont
FR | Olivet
FR | Achères
FR | Ozoir-la-Ferrière
FR | Le Plessis-Robinson
FR | Cenon
FR | Combs-la-Ville
FR | Loos
FR | Le Mée-sur-Seine
FR | Villeneuve-la-Garenne
FR | Cormeilles-en-Parisis
FR | Sainte-Foy-lès-Lyon
FR | Vélizy-Villacoublay
FR | Lunéville
FR | Deuil-la-Barre
FR | Annecy-le-Vieux
FR | Sceaux
FR | Lannion
FR | Denain
FR | Allauch
FR | Concarneau
FR | Eysines
FR | Croix
FR | Manosque
FR | Saint-Mandé
FR | Montmorency
FR | Les Lilas
FR | Fleury-les-Aubrais
FR | Dammarie-les-Lys
FR | Roissy-en-Brie
FR | Saint-Genis-Laval
FR | Saint-Louis |  |  | saint-louis-fr
FR | Saint-Michel-sur-Orge
FR | Longjumeau
FR | Bressuire
FR | Vauréal
FR | Ploemeur
FR | Lagny-sur-Marne
FR | Pontarlier
FR | Chamalières
FR | Meylan
FR | Montceau-les-Mines
FR | Halluin
FR | Riom
FR | Chevilly-Larue
GA | Libreville
GA | Port-Gentil
GA | Franceville
GA | Oyem
GA | Lambaréné | Lambarene
GB | Londres | London
GB | Birmingham
GB | Manchester
GB | Liverpool
GB | Leeds
GB | Sheffield
GB | Bristol
GB | Newcastle-upon-Tyne | Newcastle upon Tyne | Newcastle
GB | Nottingham
GB | Leicester
GB | Coventry
GB | Bradford
GB | Southampton
GB | Portsmouth
GB | Plymouth
GB | Brighton
GB | Oxford
GB | Cambridge
GB | York
GB | Norwich
GB | Hull
GB | Stoke-on-Trent
GB | Wolverhampton
GB | Derby
GB | Reading
GB | Luton
GB | Sunderland
GB | Blackpool
GB | Bournemouth
GB | Exeter
GB | Bath
GB | Canterbury |  | Cantorbéry
GB | Douvres | Dover
GB | Hastings
GB | Ipswich
GB | Peterborough
GB | Salisbury
GB | Windsor
GB | Sandhurst
GB | Carbis Bay
GB | St Ives
GB | Falmouth
GB | Gloucester
GB | Lincoln
GB | Milton Keynes
GB | Northampton
GB | Middlesbrough
GB | Bolton
GB | Colchester
GB | Wimbledon
GB | Ascot
GB | Lancaster
GB | Durham
GB | Chester
GB | Blenheim
GB | Cheltenham
GB | Scarborough
GB | Greenham Common
GB | Bletchley Park
GB | Woking
GB | Folkestone
GB | Swindon
GB | Glasgow |  |  | glasgow-gb
GB | Edinburgh
GB | Cardiff |  |  | cardiff-gb
GB | Preston
GB | Newport |  |  | newport-gb
GB | Swansea |  |  | swansea-gb
GB | Southend-on-Sea
GB | Belfast |  |  | belfast-gb
GB | Dudley
GB | Aberdeen |  |  | aberdeen-gb
GB | Crawley
GB | Wigan
GB | Walsall
GB | Mansfield
GB | Warrington
GB | Slough
GB | Doncaster
GB | Poole
GB | Burnley
GB | Huddersfield
GB | Telford
GB | Dundee |  |  | dundee-gb
GB | Blackburn
GB | Basildon
GB | Stockport
GB | West Bromwich
GB | Grimsby
GB | High Wycombe
GB | Watford
GB | Saint Peters
GB | Burton upon Trent
GB | Eastbourne
GB | Rotherham
GB | Chesterfield
GB | Chelmsford
GD | Saint-Georges | St. George's | St George's
GE | Tbilissi | Tbilisi
GE | Batoumi | Batumi
GE | Koutaïssi | Kutaisi
GE | Gori
GE | Poti
GE | Zougdidi | Zugdidi
GE | Roustavi | Rustavi
GF | Cayenne
GF | Kourou
GF | Saint-Laurent-du-Maroni
GF | Maripasoula
GG | Saint-Peter-Port | Saint Peter Port
GH | Accra
GH | Kumasi
GH | Tamale
GH | Takoradi
GH | Sekondi
GH | Cape Coast
GH | Tema
GI | Gibraltar
GL | Nuuk
GL | Thulé | Thule | Pituffik
GM | Banjul
GM | Serekunda
GN | Conakry
GN | Nzérékoré | Nzerekore
GN | Kankan
GN | Kindia
GN | Labé | Labe
GN | Boké | Boke
GP | Basse-Terre
GP | Pointe-à-Pitre | Pointe-a-Pitre
GP | Les Abymes
GP | Le Gosier
GQ | Malabo
GQ | Bata
GR | Athènes | Athens
GR | Thessalonique | Thessaloniki | Salonique
GR | Le Pirée | Piraeus
GR | Patras
GR | Héraklion | Heraklion
GR | Larissa
GR | Rhodes
GR | Corfou | Corfu
GR | Lesbos
GR | Santorin | Santorini
GR | Mytilène | Mytilene
GR | Delphes | Delphi
GR | Alexandroúpoli | Alexandroupoli
GR | Crète | Crete
GR | La Canée | Chania
GR | Idoméni | Idomeni
GR | Mont Athos | Mount Athos
GR | Samos
GR | Volos
GR | Kos
GT | Guatemala | Guatemala City | Ciudad de Guatemala
GT | Antigua Guatemala
GT | Quetzaltenango
GU | Hagåtña | Hagatna
GW | Bissau
GY | Georgetown
HK | Hong Kong |  | Hongkong; Hong-Kong
HK | Kowloon
HN | Tegucigalpa
HN | San Pedro Sula
HR | Zagreb
HR | Split
HR | Rijeka
HR | Dubrovnik
HR | Zadar
HR | Osijek
HR | Vukovar
HR | Pula
HT | Port-au-Prince
HT | Cap-Haïtien | Cap-Haitien
HT | Pétionville | Petionville
HT | Jacmel
HT | Les Gonaïves | Gonaives | Gonaïves
HT | Les Cayes
HT | Léogâne | Leogane
HT | Jérémie | Jeremie
HT | Saint-Marc
HT | Hinche
HT | Port-de-Paix
HT | Croix-des-Bouquets
HU | Budapest
HU | Debrecen
HU | Szeged
HU | Miskolc
HU | Pécs | Pecs
HU | Győr | Gyor
HU | Visegrád | Visegrad |  | visegrad-hu
ID | Jakarta |  | Djakarta
ID | Surabaya
ID | Bandung
ID | Medan
ID | Bali
ID | Denpasar
ID | Nusa Dua
ID | Makassar
ID | Semarang
ID | Palembang
ID | Yogyakarta
ID | Banda Aceh
ID | Bogor
ID | Padang
ID | Batam
ID | Nusantara
ID | Labuan Bajo
ID | Borobudur
ID | Bekasi
ID | Tangerang
ID | South Tangerang
ID | Depok
ID | Bandar Lampung
ID | Malang
ID | Pekanbaru
IE | Dublin
IE | Cork
IE | Limerick
IE | Galway
IE | Waterford
IE | Shannon
IE | Dundalk
IE | Drogheda
IE | Doonbeg
IL | Jérusalem | Jerusalem
IL | Tel-Aviv | Tel Aviv | Tel Aviv-Jaffa
IL | Haïfa | Haifa
IL | Beer-Sheva | Beersheba | Beersheva; Beer Sheva
IL | Ashdod
IL | Ashkelon |  | Ascalon
IL | Netanya
IL | Rishon LeZion
IL | Eilat
IL | Nazareth
IL | Saint-Jean-d'Acre | Acre
IL | Herzliya |  | Herzeliya
IL | Sderot
IL | Ramat Gan
IL | Bnei Brak
IL | Césarée | Caesarea
IL | Tibériade | Tiberias
IL | Holon
IL | Jaffa
IL | Petah Tikva
IL | Rehovot
IL | Dimona
IM | Douglas
IN | New Delhi |  | Delhi; Nouvelle-Delhi
IN | Bombay | Mumbai
IN | Calcutta | Kolkata
IN | Madras | Chennai
IN | Bangalore | Bengaluru
IN | Hyderabad
IN | Ahmedabad |  | Ahmadabad
IN | Pune
IN | Jaipur
IN | Lucknow
IN | Kanpur
IN | Nagpur
IN | Agra
IN | Amritsar
IN | Bénarès | Varanasi | Benares
IN | Chandigarh
IN | Bhopal
IN | Patna
IN | Goa
IN | Kochi |  | Cochin
IN | Pondichéry | Pondicherry | Puducherry
IN | Dharamsala | Dharamshala
IN | Ayodhya
IN | Surat
IN | Indore
IN | Guwahati
IN | Shimla |  | Simla
IN | Thiruvananthapuram |  | Trivandrum
IN | Udaipur
IN | Visakhapatnam
IN | Vadodara
IN | Gandhinagar
IN | Jodhpur
IN | Madurai
IN | Coimbatore
IN | Ludhiana
IN | Allahabad | Prayagraj
IQ | Bagdad | Baghdad
IQ | Bassora | Basra | Basrah; Bassorah
IQ | Mossoul | Mosul
IQ | Kirkouk | Kirkuk
IQ | Nadjaf | Najaf
IQ | Kerbala | Karbala
IQ | Falloujah | Fallujah | Falloudja
IQ | Ramadi
IQ | Tikrit
IQ | Samarra
IQ | Nassiriya | Nasiriyah
IQ | Bakouba | Baqubah
IQ | Sinjar
IQ | Hilla | Hillah
IR | Téhéran | Tehran | Teheran
IR | Machhad | Mashhad
IR | Ispahan | Isfahan
IR | Tabriz
IR | Chiraz | Shiraz
IR | Qom
IR | Ahvaz
IR | Karaj
IR | Kermanchah | Kermanshah
IR | Yazd
IR | Bandar Abbas
IR | Bouchehr | Bushehr
IR | Natanz
IR | Fordo | Fordow
IR | Arak
IR | Kerman
IR | Zahedan
IR | Abadan
IR | Ourmia | Urmia
IR | Rasht
IR | Hamadan
IR | Ardabil
IR | Zanjan
IR | Sanandaj
IR | Kich | Kish
IS | Reykjavik |  | Reykjavík
IS | Keflavik
IS | Akureyri
IT | Rome
IT | Milan
IT | Naples
IT | Turin
IT | Palerme | Palermo
IT | Gênes | Genoa
IT | Bologne | Bologna
IT | Florence
IT | Bari
IT | Catane | Catania
IT | Venise | Venice
IT | Vérone | Verona
IT | Messine | Messina
IT | Padoue | Padua
IT | Trieste
IT | Tarente | Taranto
IT | Brescia
IT | Parme | Parma
IT | Modène | Modena
IT | Pérouse | Perugia
IT | Livourne | Livorno
IT | Ravenne | Ravenna
IT | Cagliari
IT | Rimini
IT | Salerne | Salerno
IT | Ferrare | Ferrara
IT | Syracuse
IT | Sienne | Siena
IT | Pise | Pisa
IT | Assise | Assisi
IT | Lampedusa
IT | L'Aquila
IT | Taormine | Taormina
IT | Capri
IT | Vintimille | Ventimiglia
IT | Bergame | Bergamo
IT | San Remo |  | Sanremo
IT | Caserte | Caserta
IT | Stresa
IT | Côme | Como
IT | Trente | Trento
IT | Bolzano
IT | Udine
IT | Pescara
IT | Ancône | Ancona
IT | Foggia
IT | Lecce
IT | Brindisi
IT | Matera
IT | Vicence | Vicenza
IT | Plaisance | Piacenza
IT | Monza
IT | Prato
IT | Lucques | Lucca
IT | Amatrice
IT | Castel Gandolfo
IT | Borgo Egnazia
IT | Aoste | Aosta
IT | Portofino
IT | La Maddalena
IT | Sigonella
IT | Cernobbio
IT | Ventotene
IT | Fasano
IT | Reggio de Calabre | Reggio Calabria
IT | Reggio d'Émilie | Reggio Emilia
IT | Chigi | Palazzo Chigi | palais Chigi
IT | Padova
IT | Mestre
IT | Reggio nell'Emilia
JE | Saint-Hélier | Saint Helier
JM | Kingston
JM | Montego Bay
JO | Amman
JO | Zarka | Zarqa
JO | Irbid
JO | Aqaba
JO | Pétra | Petra
JO | Mer Morte | Dead Sea
JO | Zaatari
JP | Tokyo
JP | Osaka
JP | Kyoto
JP | Yokohama
JP | Nagoya
JP | Sapporo
JP | Kobe |  | Kobé
JP | Fukuoka
JP | Hiroshima
JP | Nagasaki
JP | Sendai
JP | Fukushima
JP | Okinawa
JP | Kawasaki
JP | Chiba
JP | Saitama
JP | Niigata
JP | Ise-Shima
JP | Toyako
JP | Nara
JP | Karuizawa
JP | Kumamoto
JP | Shizuoka
JP | Nagato
JP | Kanazawa
JP | Nagano
JP | Naha
JP | Iwo Jima
JP | Kitakyushu
JP | Sakai
JP | Okayama
JP | Hamamatsu
JP | Hachiōji
JP | Kagoshima
JP | Himeji
KAS | Srinagar
KAS | Jammu
KAS | Leh
KE | Nairobi
KE | Mombasa
KE | Nakuru
KE | Kisumu
KE | Eldoret
KE | Garissa
KE | Kakuma
KE | Dadaab
KG | Bichkek | Bishkek
KG | Och | Osh
KG | Djalal-Abad | Jalal-Abad
KG | Cholpon-Ata
KH | Phnom Penh
KH | Siem Reap
KH | Battambang
KH | Sihanoukville
KH | Angkor |  | Angkor Vat
KI | Tarawa-Sud | South Tarawa | Tarawa
KM | Moroni
KM | Mutsamudu
KM | Anjouan
KM | Mohéli | Moheli
KN | Basseterre
KP | Pyongyang
KP | Kaesong |  | Kaesŏng
KP | Hamhung
KP | Chongjin
KP | Nampo
KP | Wonsan
KP | Yongbyon
KP | Sinuiju
KP | Punggye-ri
KR | Séoul | Seoul
KR | Busan |  | Pusan
KR | Incheon |  | Inchon
KR | Daegu
KR | Daejeon
KR | Gwangju
KR | Ulsan
KR | Suwon
KR | Sejong
KR | Pyeongchang |  | PyeongChang
KR | Gangneung
KR | Jeju
KR | Panmunjom
KR | Gyeongju
KR | Osan
KR | Seongnam
KR | Jeonju
KRD | Erbil |  | Irbil; Arbil
KRD | Souleimaniyeh | Sulaymaniyah | Soulaimaniya; Sulaimaniyah
KRD | Dohouk | Duhok | Dohuk
KRD | Kobané | Kobane | Kobani
KRD | Qamichli | Qamishli
KW | Koweït City | Kuwait City | Koweït-City; Koweit City
KY | George Town
KZ | Astana |  | Noursoultan; Nour-Soultan; Nur-Sultan
KZ | Almaty |  | Alma-Ata; Alma Ata
KZ | Chymkent | Shymkent
KZ | Karaganda
KZ | Aktaou | Aktau
KZ | Baïkonour | Baikonur
KZ | Semipalatinsk | Semey
KZ | Aktobe |  | Aktioubé
KZ | Atyraou | Atyrau
KZ | Janaozen | Zhanaozen
LA | Vientiane
LA | Luang Prabang
LA | Savannakhet
LA | Paksé | Pakse
LB | Beyrouth | Beirut
LB | Tripoli |  |  | tripoli-liban
LB | Saïda | Sidon | Saida
LB | Tyr | Tyre
LB | Zahlé | Zahle
LB | Baalbek
LB | Jounieh
LB | Bkerké | Bkerke
LB | Aïn el-Tiné | Ain el-Tineh | Aïn el-Tineh; Ain el-Tine
LB | Naqoura
LB | Byblos |  | Jbeil
LB | Nabatiyé | Nabatieh
LB | Achrafieh | Ashrafieh
LB | Aïn el-Héloué | Ain al-Hilweh
LB | Maarab |  | Meerab
LB | Dahieh
LB | Cana | Qana
LB | Moukhtara | Mukhtara
LB | Bnachii
LC | Castries
LI | Vaduz
LK | Colombo
LK | Kandy
LK | Jaffna
LK | Galle
LK | Trincomalee
LK | Hambantota
LR | Monrovia
LR | Buchanan
LR | Gbarnga
LS | Maseru
LT | Vilnius
LT | Kaunas
LT | Klaipėda | Klaipeda
LU | Luxembourg | Luxembourg City | Luxembourg-Ville
LU | Esch-sur-Alzette
LU | Schengen
LU | Differdange
LU | Senningen
LU | Dudelange
LU | Mondorf-les-Bains
LU | Echternach
LV | Riga
LV | Jurmala
LV | Daugavpils
LY | Tripoli
LY | Benghazi
LY | Misrata
LY | Syrte | Sirte
LY | Tobrouk | Tobruk
LY | Derna
LY | Sebha | Sabha
LY | Zaouïa | Zawiya | Zawiyah
LY | Zintan
LY | Ajdabiya
LY | Ghadamès | Ghadames
LY | Bani Walid
LY | Brega
LY | Ras Lanouf | Ras Lanuf
LY | Tarhouna | Tarhuna
LY | Zouara | Zuwara
LY | Koufra | Kufra
LY | Gharyan
LY | Oubari | Ubari
LY | Murzuq
MA | Rabat
MA | Casablanca
MA | Fès | Fez | Fes
MA | Marrakech | Marrakesh
MA | Tanger | Tangier
MA | Agadir
MA | Meknès | Meknes
MA | Oujda
MA | Kénitra | Kenitra
MA | Tétouan | Tetouan
MA | Salé | Sale
MA | Safi
MA | Mohammédia | Mohammedia
MA | El Jadida
MA | Nador
MA | Settat
MA | Beni Mellal
MA | Khouribga
MA | Al Hoceïma | Al Hoceima
MA | Larache
MA | Essaouira
MA | Ifrane
MA | Ouarzazate
MA | Errachidia
MA | Taza
MA | Skhirat
MA | Bouznika
MA | Témara | Temara
MA | Tanger Med
MA | Berkane
MA | Jerada
MA | Dakhla-Oasis | Dakhla Oasis
MA | M'diq
MA | Berrechid
MA | Chefchaouen
MA | Taroudant
MA | Guelmim
MC | Monaco |  | Monte-Carlo; Monte Carlo
MD | Chisinau |  | Chișinău; Kichinev; Kishinev
MD | Bălți | Balti
MD | Comrat
ME | Podgorica
ME | Budva
ME | Cetinje
ME | Kotor
MG | Antananarivo |  | Tananarive
MG | Toamasina |  | Tamatave
MG | Antsirabe
MG | Fianarantsoa
MG | Mahajanga |  | Majunga
MG | Toliara |  | Tuléar
MG | Antsiranana |  | Diego-Suarez
MH | Majuro
MK | Skopje
MK | Ohrid
MK | Bitola
MK | Tetovo
MK | Prespa
ML | Bamako
ML | Tombouctou | Timbuktu
ML | Gao
ML | Kidal
ML | Mopti
ML | Ségou | Segou
ML | Sikasso
ML | Kayes
ML | Ménaka | Menaka
ML | Kati
ML | Konna
ML | Tessalit
ML | Sévaré | Sevare
ML | Koutiala
ML | Bandiagara
ML | Taoudeni
ML | Nioro du Sahel
MM | Naypyidaw |  | Nay Pyi Taw
MM | Rangoun | Yangon | Rangoon
MM | Mandalay
MM | Sittwe
MM | Bagan
MM | Myitkyina
MN | Oulan-Bator | Ulan Bator | Ulaanbaatar
MO | Macao | Macau
MQ | Fort-de-France
MQ | Le Lamentin
MQ | Schoelcher
MR | Nouakchott
MR | Nouadhibou
MR | Néma | Nema
MR | Rosso
MR | Kaédi | Kaedi
MR | Atar
MR | Kiffa
MR | Zouerate
MT | La Valette | Valletta
MT | Marsa
MT | Sliema
MT | Saint-Julien | St Julian's
MU | Port-Louis | Port Louis
MU | Curepipe
MV | Malé | Male
MW | Lilongwe
MW | Blantyre
MW | Zomba
MX | Mexico | Mexico City | México
MX | Guadalajara
MX | Monterrey
MX | Puebla
MX | Tijuana
MX | Ciudad Juárez | Ciudad Juarez
MX | León | Leon |  | leon-mexique
MX | Cancún | Cancun
MX | Mérida | Merida
MX | Acapulco
MX | Veracruz
MX | Oaxaca
MX | Querétaro | Queretaro
MX | Toluca
MX | Chihuahua
MX | Culiacán | Culiacan
MX | San Luis Potosí | San Luis Potosi
MX | Hermosillo
MX | Morelia
MX | Los Cabos
MX | Cuernavaca
MX | Iguala
MX | Tapachula
MX | Mexicali
MX | Aguascalientes
MX | Nuevo Laredo
MX | Matamoros
MX | Reynosa
MX | Saltillo
MX | Torreón | Torreon
MX | Ecatepec de Morelos
MX | Zapopan
MX | Ciudad Nezahualcoyotl
MX | Naucalpan de Juárez
MX | Tlalnepantla
MX | Coyoacán
MX | Santa María Chimalhuacán
MX | Tlaquepaque
MX | Tlalpan
MX | Tuxtla
MY | Kuala Lumpur
MY | Putrajaya
MY | Penang
MY | George Town |  |  | george-town-malaisie
MY | Johor Bahru
MY | Ipoh
MY | Kuching
MY | Kota Kinabalu
MY | Langkawi
MY | Malacca
MY | Shah Alam
MZ | Maputo
MZ | Beira
MZ | Nampula
MZ | Pemba
MZ | Quelimane
MZ | Tete
MZ | Palma |  |  | palma-mozambique
NA | Windhoek
NA | Walvis Bay
NA | Swakopmund
NC | Nouméa | Noumea
NC | Dumbéa | Dumbea
NC | Ouvéa | Ouvea
NC | Koné | Kone
NC | Lifou
NC | Bourail
NC | Païta | Paita
NE | Niamey
NE | Zinder
NE | Maradi
NE | Agadez
NE | Tahoua
NE | Diffa
NE | Arlit
NE | Tillabéri | Tillaberi
NE | Dosso
NE | Dirkou
NE | Inates
NE | Tchintabaraden
NG | Abuja
NG | Lagos
NG | Kano
NG | Ibadan
NG | Kaduna
NG | Port Harcourt
NG | Benin City
NG | Maiduguri
NG | Jos
NG | Zaria
NG | Ilorin
NG | Enugu
NG | Sokoto
NG | Onitsha
NG | Warri
NG | Abeokuta
NG | Chibok
NG | Calabar
NG | Yola
NG | Owerri
NG | Katsina
NG | Bauchi
NG | Makurdi
NG | Akure
NG | Uyo
NG | Asaba
NG | Damaturu
NG | Lekki
NG | Dapchi
NG | Gombe
NG | Minna
NG | Lokoja
NG | Oyo |  |  | oyo-ng
NI | Managua
NI | León | Leon |  | leon-nicaragua
NI | Granada |  |  | granada-nicaragua
NIR | Belfast
NIR | Londonderry | Derry
NIR | Enniskillen
NIR | Lough Erne
NIR | Hillsborough
NIR | Omagh
NIR | Armagh
NKR | Stepanakert |  | Khankendi
NL | Amsterdam
NL | Rotterdam
NL | La Haye | The Hague | Den Haag
NL | Utrecht
NL | Eindhoven
NL | Tilbourg | Tilburg
NL | Groningue | Groningen
NL | Maastricht
NL | Nimègue | Nijmegen
NL | Arnhem
NL | Breda
NL | Haarlem
NL | Leyde | Leiden
NL | Delft
NL | Enschede
NL | Almere
NL | Apeldoorn
NL | Noordwijk
NL | Scheveningen
NL | Bois-le-Duc | 's-Hertogenbosch | Den Bosch
NL | Zwolle
NL | Leeuwarden
NL | Middelbourg | Middelburg
NL | Almere Stad
NL | Zaanstad
NO | Oslo
NO | Bergen
NO | Trondheim
NO | Stavanger
NO | Tromsø | Tromso
NO | Utøya | Utoya
NO | Bodø | Bodo
NO | Narvik
NO | Lillehammer
NO | Svalbard |  | Spitzberg; Spitsbergen
NO | Kirkenes
NP | Katmandou | Kathmandu
NP | Pokhara
NP | Lumbini
NR | Yaren
NZ | Wellington
NZ | Auckland
NZ | Christchurch
NZ | Dunedin
NZ | Queenstown
NZ | Rotorua
NZ | Waitangi
NZ | Tauranga
OM | Mascate | Muscat
OM | Salalah
OM | Nizwa
OM | Sohar
OM | Duqm
OSE | Tskhinvali
PA | Panama | Panama City
PA | Colón | Colon
PE | Lima
PE | Arequipa
PE | Cuzco | Cusco
PE | Trujillo
PE | Callao
PE | Iquitos
PE | Piura
PE | Chiclayo
PE | Ayacucho
PE | Puno
PE | Machu Picchu
PE | Huancayo
PE | Chimbote
PE | Pucallpa
PF | Papeete |  | Papeeté
PF | Bora Bora
PF | Moorea
PF | Mururoa |  | Moruroa
PF | Faaa
PG | Port Moresby
PG | Lae
PH | Manille | Manila
PH | Quezon City
PH | Davao
PH | Cebu
PH | Makati
PH | Zamboanga
PH | Tacloban
PH | Baguio
PH | Marawi
PH | Palawan
PH | Subic Bay
PH | Caloocan City
PH | Cebu City
PH | General Santos
PH | Taguig
PH | Pasig City
PH | Las Piñas
PH | Antipolo
PH | Makati City
PK | Islamabad
PK | Karachi |  | Karatchi
PK | Lahore
PK | Rawalpindi
PK | Peshawar |  | Peshawer
PK | Faisalabad
PK | Multan
PK | Quetta
PK | Abbottabad
PK | Muzaffarabad
PK | Gwadar
PK | Hyderabad |  |  | hyderabad-pakistan
PK | Sialkot
PK | Gujranwala
PK | Bahawalpur
PK | Waziristan
PL | Varsovie | Warsaw
PL | Cracovie | Krakow | Kraków; Cracow
PL | Gdansk |  | Gdańsk; Dantzig; Danzig
PL | Lodz |  | Łódź
PL | Wroclaw |  | Wrocław
PL | Poznan |  | Poznań
PL | Szczecin
PL | Lublin
PL | Katowice
PL | Bialystok |  | Białystok
PL | Gdynia
PL | Rzeszow |  | Rzeszów
PL | Czestochowa |  | Częstochowa
PL | Auschwitz |  | Oświęcim; Oswiecim; Auschwitz-Birkenau
PL | Torun |  | Toruń
PL | Sopot
PL | Bydgoszcz
PL | Przemysl |  | Przemyśl
PL | Radom
PL | Kielce
PL | Treblinka
PL | Westerplatte
PL | Sosnowiec
PL | Mokotów
PL | Gliwice
PL | Zabrze
PM | Saint-Pierre |  |  | saint-pierre-miquelon
PMR | Tiraspol
PMR | Bender
PR | San Juan
PR | Ponce
PS | Ramallah
PS | Gaza
PS | Bethléem | Bethlehem
PS | Hébron | Hebron
PS | Naplouse | Nablus
PS | Jénine | Jenin
PS | Jéricho | Jericho
PS | Khan Younès | Khan Younis | Khan Younes; Khan Yunis
PS | Rafah
PS | Jabaliya | Jabalia
PS | Tulkarem
PS | Qalqilya
PS | Jérusalem-Est | East Jerusalem
PS | Deir el-Balah | Deir al-Balah
PT | Lisbonne | Lisbon
PT | Porto |  | Oporto
PT | Braga
PT | Coimbra
PT | Faro
PT | Funchal
PT | Évora | Evora
PT | Sintra
PT | Cascais
PT | Fátima | Fatima
PT | Aveiro
PT | Setúbal | Setubal
PT | Lajes
PT | Guimarães | Guimaraes
PT | Madère | Madeira
PT | Açores | Azores
PW | Melekeok
PW | Ngerulmud
PY | Asuncion | Asunción
PY | Ciudad del Este
QA | Doha
QA | Al-Rayyan
QA | Lusail
RE | Saint-Denis de la Réunion | Saint-Denis (Réunion)
RE | Saint-Pierre de la Réunion | Saint-Pierre (Réunion)
RE | Le Tampon
RE | Le Port |  |  | le-port-reunion
RE | Saint-Paul de la Réunion | Saint-Paul (Réunion)
RO | Bucarest | Bucharest
RO | Cluj | Cluj-Napoca
RO | Timisoara |  | Timișoara
RO | Iasi |  | Iași
RO | Constanta |  | Constanța
RO | Brasov |  | Brașov
RO | Craiova
RO | Sibiu
RO | Galati |  | Galați
RO | Ploiesti |  | Ploiești
RO | Oradea
RO | Deveselu
RO | Snagov
RO | Brăila
RS | Belgrade
RS | Novi Sad
RS | Nis |  | Niš
RS | Kragujevac
RS | Subotica
RS | Presevo |  | Preševo
RU | Moscou | Moscow
RU | Saint-Pétersbourg | Saint Petersburg | St. Petersburg; St Petersburg; Leningrad; Léningrad
RU | Novossibirsk | Novosibirsk
RU | Ekaterinbourg | Yekaterinburg | Iekaterinbourg
RU | Nijni-Novgorod | Nizhny Novgorod | Nijni Novgorod
RU | Kazan
RU | Samara
RU | Omsk
RU | Tcheliabinsk | Chelyabinsk
RU | Rostov-sur-le-Don | Rostov-on-Don | Rostov
RU | Oufa | Ufa
RU | Volgograd |  | Stalingrad
RU | Perm
RU | Krasnoïarsk | Krasnoyarsk
RU | Saratov
RU | Voronej | Voronezh
RU | Krasnodar
RU | Sotchi | Sochi
RU | Vladivostok
RU | Irkoutsk | Irkutsk
RU | Khabarovsk
RU | Kaliningrad |  | Königsberg
RU | Mourmansk | Murmansk
RU | Iaroslavl | Yaroslavl
RU | Arkhangelsk
RU | Astrakhan
RU | Makhatchkala | Makhachkala
RU | Tomsk
RU | Toula | Tula
RU | Smolensk
RU | Koursk | Kursk
RU | Belgorod
RU | Briansk | Bryansk
RU | Tver
RU | Beslan |  | Beslane
RU | Vladikavkaz
RU | Naltchik | Nalchik
RU | Iakoutsk | Yakutsk
RU | Norilsk
RU | Valdaï | Valdai
RU | Strelna
RU | Blagovechtchensk | Blagoveshchensk
RU | Barnaoul | Barnaul
RU | Pskov
RU | Veliki Novgorod | Veliky Novgorod
RU | Petrozavodsk
RU | Oulan-Oude | Ulan-Ude
RU | Tchita | Chita
RU | Magadan
RU | Petropavlovsk-Kamtchatski | Petropavlovsk-Kamchatsky
RU | Ioujno-Sakhalinsk | Yuzhno-Sakhalinsk
RU | Stavropol
RU | Tioumen | Tyumen
RU | Khanty-Mansiïsk | Khanty-Mansiysk
RU | Sourgout | Surgut
RU | Vostotchny | Vostochny
RU | Lipetsk
RU | Penza
RU | Oulianovsk | Ulyanovsk
RU | Ijevsk | Izhevsk
RU | Orenbourg | Orenburg
RU | Riazan | Ryazan
RU | Kemerovo
RU | Novokouznetsk | Novokuznetsk
RU | Togliatti | Tolyatti
RU | Kourgan | Kurgan
RU | Kalouga | Kaluga
RU | Ivanovo
RU | Novorossiisk | Novorossiysk
RU | Taganrog
RU | Vyborg
RU | Engels
RU | Mirny
RU | Peredelkino
RU | Rybinsk
RU | Elista
RU | Maïkop | Maykop
RU | Magas
RU | Nazran
RW | Kigali
RW | Butare | Huye
RW | Gisenyi
RW | Ruhengeri | Musanze
SA | Riyad | Riyadh | Ryad; Riad
SA | Djeddah | Jeddah | Djedda; Jedda
SA | La Mecque | Mecca
SA | Médine | Medina
SA | Dammam
SA | Taëf | Taif | Taef; Taïef
SA | Dhahran
SA | Neom
SA | Al-Ula |  | AlUla
SA | Tabouk | Tabuk
SA | Abha
SA | Khobar
SA | Nadjran | Najran
SA | Qatif
SA | Jizan |  | Jazan
SA | Diriyah
SA | Hofuf
SB | Honiara
SC | Victoria |  |  | victoria-seychelles
SCO | Édimbourg | Edinburgh
SCO | Glasgow
SCO | Aberdeen
SCO | Dundee
SCO | Inverness
SCO | Gleneagles
SCO | Lockerbie
SCO | Saint Andrews | St Andrews
SCO | Perth |  |  | perth-ecosse
SCO | Stirling
SD | Khartoum
SD | Omdourman | Omdurman
SD | Port-Soudan | Port Sudan
SD | Nyala
SD | El-Fasher | El Fasher | El Facher
SD | Kassala
SD | El-Obeid | El Obeid
SD | Kadugli
SD | Geneina | El Geneina
SD | Wad Madani
SD | Abyei
SD | Atbara
SD | Malha
SE | Stockholm
SE | Göteborg | Gothenburg | Goteborg; Gothembourg
SE | Malmö | Malmo
SE | Uppsala
SE | Lund
SE | Västerås | Vasteras
SE | Örebro | Orebro
SE | Linköping | Linkoping
SE | Umeå | Umea
SE | Kiruna
SE | Norrköping | Norrkoping
SE | Harpsund
SE | Visby
SE | Sälen | Salen
SE | Helsingborg
SE | Luleå | Lulea
SE | Sandhamn
SE | Gotland
SG | Singapour | Singapore
SG | Sentosa
SI | Ljubljana
SI | Maribor
SI | Bled
SI | Brdo |  | Brdo pri Kranju
SI | Koper
SK | Bratislava
SK | Košice | Kosice
SK | Žilina | Zilina
SL | Freetown
SL | Bo
SL | Kenema
SL | Makeni
SM | Saint-Marin | San Marino
SML | Hargeisa
SML | Berbera
SN | Dakar
SN | Touba
SN | Thiès | Thies
SN | Saint-Louis du Sénégal | Saint-Louis
SN | Ziguinchor
SN | Kaolack
SN | Rufisque
SN | Mbour
SN | Saly
SN | Diourbel
SN | Tambacounda
SN | Kolda
SN | Gorée | Goree | île de Gorée
SN | Diamniadio
SN | Louga
SN | Matam
SN | Pikine
SN | Guédiawaye | Guediawaye
SN | Tivaouane
SN | Fatick
SN | Cap Skirring
SN | Yoff
SN | Ngor
SN | Sédhiou | Sedhiou
SO | Mogadiscio | Mogadishu
SO | Kismayo
SO | Baidoa
SO | Garowe
SO | Bosaso |  | Bossaso
SO | Baraawe
SO | Dhusamareb
SR | Paramaribo
SS | Djouba | Juba
SS | Malakal
SS | Bor
SS | Bentiu
SS | Wau
ST | Sao Tomé | São Tomé | Sao Tome
SV | San Salvador
SV | Santa Ana
SY | Damas | Damascus
SY | Alep | Aleppo
SY | Homs
SY | Hama
SY | Lattaquié | Latakia
SY | Deir ez-Zor |  | Deir Ezzor; Deir al-Zor; Deir el-Zor
SY | Raqqa |  | Rakka
SY | Idleb | Idlib
SY | Palmyre | Palmyra
SY | Deraa | Daraa
SY | Tartous | Tartus
SY | Afrine | Afrin
SY | Manbij
SY | Hassaké | Hasakah | Hassakeh
SY | Douma
SY | Qousseir | Qusayr
SY | Khan Cheikhoun | Khan Sheikhoun
SY | Al-Bab
SY | Maaloula
SY | Soueïda | Sweida | Suwayda
SY | Al-Tanf
SY | Baghouz | Baghuz
SY | Ras al-Aïn | Ras al-Ain
SY | Azaz
SY | Houla
SY | Qardaha
SY | Kuneitra | Quneitra
SY | Boukamal | Abu Kamal
SY | Ghouta |  | Ghouta orientale; Eastern Ghouta
SZ | Mbabane
SZ | Lobamba
SZ | Manzini
TD | N'Djamena |  | Ndjamena; Ndjaména; N'Djaména; Fort-Lamy
TD | Moundou
TD | Abéché | Abeche
TD | Sarh
TD | Faya-Largeau | Faya
TD | Bol
TD | Amdjarass
TD | Bongor
TD | Mongo
TG | Lomé | Lome
TG | Kara
TG | Sokodé | Sokode
TG | Atakpamé | Atakpame
TG | Kpalimé | Kpalime
TG | Dapaong
TG | Pya
TH | Bangkok
TH | Chiang Mai
TH | Phuket
TH | Pattaya
TH | Hua Hin
TH | Chiang Rai
TH | Hat Yai
TH | Ayutthaya
TIB | Lhassa | Lhasa
TJ | Douchanbé | Dushanbe
TJ | Khodjent | Khujand
TL | Dili
TM | Achgabat | Ashgabat
TM | Turkmenbachi | Turkmenbashi
TM | Avaza
TN | Tunis
TN | Sfax
TN | Sousse
TN | Kairouan
TN | Bizerte
TN | Gabès | Gabes
TN | Gafsa
TN | Sidi Bouzid
TN | Monastir
TN | Hammamet
TN | Djerba |  | Jerba
TN | Carthage |  | palais de Carthage; Carthage Palace
TN | La Marsa
TN | Kasserine
TN | Ben Gardane | Ben Guerdane
TN | Tozeur
TN | Zarzis
TN | Nabeul
TN | Mahdia
TN | Médenine | Medenine
TN | Tataouine
TN | Béja | Beja
TN | Jendouba
TN | Le Kef | El Kef
TN | Siliana
TN | La Goulette
TN | Sidi Bou Saïd | Sidi Bou Said
TN | Le Bardo | Bardo
TN | La Kasbah | Kasbah
TN | Ben Arous
TN | Ariana
TN | Zaghouan
TN | Tabarka
TN | Kébili | Kebili
TN | El Kamour
TN | Redeyef
TN | Ras Jedir | Ras Ajdir
TO | Nuku'alofa
TR | Ankara
TR | Istanbul |  | Constantinople; Stamboul
TR | Izmir |  | İzmir; Smyrne
TR | Antalya
TR | Bursa
TR | Adana
TR | Gaziantep
TR | Konya
TR | Diyarbakir |  | Diyarbakır
TR | Mersin
TR | Kayseri
TR | Trabzon |  | Trébizonde
TR | Bodrum
TR | Urfa | Sanliurfa | Şanlıurfa
TR | Van
TR | Erzurum
TR | Samsun
TR | Mardin
TR | Belek
TR | Antioche | Antakya
TR | Edirne
TR | Cizre
TR | Suruç | Suruc
TR | Malatya
TR | Kars
TR | Batman
TR | Kahramanmaras |  | Kahramanmaraş
TR | Eskisehir |  | Eskişehir
TR | Denizli
TR | Iskenderun |  | Alexandrette
TR | Dolmabahçe | Dolmabahce | palais de Dolmabahçe
TR | Ephèse | Ephesus
TR | Kilis
TR | Reyhanli |  | Reyhanlı
TR | Imrali |  | İmralı
TR | Soma
TR | Tchanakkale | Canakkale | Çanakkale
TR | Gallipoli
TT | Port-d'Espagne | Port of Spain
TV | Funafuti
TW | Taipei |  | Taipeh
TW | Kaohsiung
TW | Taichung
TW | Tainan
TW | Hsinchu
TW | Hualien
TW | Keelung
TW | Kinmen
TZ | Dodoma
TZ | Dar es Salam | Dar es Salaam | Dar-es-Salaam
TZ | Arusha
TZ | Zanzibar
TZ | Mwanza
TZ | Mbeya
TZ | Bagamoyo
TZ | Kigoma
TZ | Mtwara
UA | Kiev | Kyiv | Kyïv
UA | Kharkiv |  | Kharkov
UA | Odessa | Odesa
UA | Dnipro |  | Dnipropetrovsk; Dniepropetrovsk
UA | Donetsk
UA | Zaporijjia | Zaporizhzhia | Zaporijia; Zaporizhia; Zaporojie; Zaporijie
UA | Lviv |  | Lvov; Lemberg
UA | Marioupol | Mariupol
UA | Louhansk | Luhansk | Lougansk; Lugansk
UA | Kryvyï Rih | Kryvyi Rih
UA | Mykolaïv | Mykolaiv | Nikolaïev
UA | Kherson
UA | Poltava
UA | Tchernihiv | Chernihiv
UA | Tcherkassy | Cherkasy
UA | Soumy | Sumy
UA | Jytomyr | Zhytomyr
UA | Vinnytsia |  | Vinnitsa
UA | Ternopil
UA | Rivne
UA | Loutsk | Lutsk
UA | Oujhorod | Uzhhorod | Oujgorod
UA | Ivano-Frankivsk
UA | Khmelnytsky | Khmelnytskyi
UA | Tchernivtsi | Chernivtsi
UA | Boutcha | Bucha
UA | Irpin
UA | Bakhmout | Bakhmut | Artemivsk
UA | Kramatorsk
UA | Sloviansk |  | Slaviansk
UA | Severodonetsk | Sievierodonetsk
UA | Avdiïvka | Avdiivka
UA | Debaltseve
UA | Melitopol
UA | Berdiansk
UA | Tchernobyl | Chernobyl
UA | Izioum | Izium
UA | Kremenchtouk | Kremenchuk
UA | Enerhodar
UA | Pokrovsk
UA | Horlivka
UA | Kropyvnytsky | Kropyvnytskyi | Kirovograd
UA | Hostomel
UA | Borodianka
UA | Bila Tserkva
UA | Soledar
UA | Lyssytchansk | Lysychansk
UA | Koupiansk | Kupiansk
UG | Kampala
UG | Entebbe
UG | Gulu
UG | Jinja
UG | Mbarara
US | Washington |  | Washington D.C.; Washington DC
US | New York |  | New York City; New-York; NYC
US | Los Angeles |  | L.A.
US | Chicago
US | Houston
US | Philadelphie | Philadelphia
US | Phoenix
US | San Antonio
US | San Diego
US | Dallas
US | San José | San Jose |  | san-jose-californie
US | Austin
US | San Francisco
US | Seattle
US | Denver
US | Boston
US | Détroit | Detroit
US | Las Vegas
US | Memphis
US | Portland
US | Baltimore
US | Milwaukee
US | Atlanta
US | Miami
US | La Nouvelle-Orléans | New Orleans | Nouvelle-Orléans
US | Cleveland
US | Minneapolis
US | Tampa
US | Saint-Louis | St. Louis | St Louis
US | Pittsburgh
US | Cincinnati
US | Orlando
US | Charlotte
US | Indianapolis
US | Columbus
US | Nashville
US | Sacramento
US | Kansas City
US | Oakland
US | Honolulu
US | Anchorage
US | Salt Lake City
US | Buffalo
US | Newark
US | Norfolk
US | Raleigh
US | Richmond
US | Albany
US | Charleston
US | Charlottesville
US | Ferguson
US | Palm Beach
US | West Palm Beach
US | Little Rock
US | Jacksonville
US | El Paso
US | Oklahoma City
US | Omaha
US | Tulsa
US | Santa Monica
US | Malibu
US | Beverly Hills
US | Hollywood
US | Silicon Valley
US | Palo Alto
US | Stanford
US | Cupertino
US | Mountain View
US | Berkeley
US | Princeton
US | Harvard
US | Yale
US | Rancho Mirage
US | Sea Island
US | Bedminster
US | Hyannis Port
US | Kennebunkport
US | Crawford
US | Aspen
US | Jackson Hole
US | Bretton Woods
US | Williamsburg
US | Dayton
US | Annapolis
US | Gettysburg
US | Selma
US | Montgomery
US | Birmingham |  |  | birmingham-alabama
US | Baton Rouge
US | Tucson
US | Albuquerque
US | Santa Fe-Nouveau | Santa Fe |  | santa-fe-nouveau-mexique
US | Fort Worth
US | Long Beach
US | Fresno
US | Brooklyn
US | Manhattan
US | Queens
US | Bronx |  | The Bronx
US | Harlem
US | Wall Street
US | Flint
US | Newtown
US | Parkland
US | Uvalde
US | Wilmington
US | Hartford
US | Providence
US | Louisville
US | Madison
US | Des Moines
US | Toledo |  |  | toledo-ohio
US | Savannah
US | Jackson
US | Boise
US | Helena
US | Cheyenne
US | Juneau
US | Fairbanks
US | Reno
US | Langley
US | Arlington
US | Quantico
US | Fort Bragg
US | West Point
US | Lexington
US | Cambridge |  |  | cambridge-massachusetts
US | Ann Arbor
US | San Bernardino
US | Cap Canaveral | Cape Canaveral
US | Martha's Vineyard
US | Tarrytown
US | Doral
US | Key West
US | Tallahassee
US | Lincoln |  |  | lincoln-nebraska
US | Topeka
US | Bethesda
US | Colorado Springs
US | Spokane
US | Tacoma
US | Atlantic City
US | Jersey City
US | Stamford
US | Greenwich
US | Rochester
US | Syracuse |  |  | syracuse-new-york
US | Virginia Beach
US | Shanksville
US | Butler
US | East Palestine
US | Minot
US | Iowa City
US | Concord
US | Dover |  |  | dover-delaware
US | Oak Ridge
US | Los Alamos
US | Simi Valley
US | Santa Barbara
US | Foggy Bottom
US | Staten Island
US | Wichita
US | Bakersfield
US | Anaheim
US | Santa Ana |  |  | santa-ana-us
US | Corpus Christi
US | Riverside
US | Stockton
US | Greensboro
US | Saint Paul
US | Plano
US | Chula Vista
US | Fort Wayne
US | Durham |  |  | durham-us
US | St. Petersburg
US | Irvine
US | Laredo
US | Lubbock
US | Winston-Salem
US | Glendale
US | Hialeah
US | Scottsdale
US | Chesapeake
US | North Las Vegas
US | Fremont
US | Modesto
US | Fontana
US | Oxnard
US | Fayetteville
US | Huntington Beach
US | Yonkers
UY | Montevideo
UY | Punta del Este
UY | Colonia
UZ | Tachkent | Tashkent
UZ | Samarcande | Samarkand | Samarcand
UZ | Boukhara | Bukhara
UZ | Andijan
UZ | Namangan
UZ | Noukous | Nukus
UZ | Khiva
UZ | Termez
UZ | Ferghana | Fergana
VA | Cité du Vatican | Vatican City
VC | Kingstown
VE | Caracas
VE | Maracaibo
VE | Valencia |  |  | valencia-venezuela
VE | Maracay
VE | Barquisimeto
VE | Ciudad Guayana
VE | San Cristóbal | San Cristobal
VE | Mérida | Merida |  | merida-venezuela
VE | Barcelona
VE | Maturín
VN | Hanoï | Hanoi | Ha Noi
VN | Hô-Chi-Minh-Ville | Ho Chi Minh City | Hô Chi Minh-Ville; Hô Chi Minh Ville; Saïgon; Saigon; Ho Chi Minh-Ville; Ho-Chi-Minh-Ville
VN | Da Nang |  | Danang
VN | Hué | Hue
VN | Haïphong | Haiphong
VN | Can Tho
VN | Diên Biên Phu | Dien Bien Phu
VN | Nha Trang
VN | Ha Long
VU | Port-Vila
WAL | Cardiff
WAL | Swansea
WAL | Newport
WAL | Wrexham
WF | Mata-Utu
WS | Apia
XIN | Ürümqi | Urumqi | Ouroumtsi
XK | Pristina |  | Prishtina
XK | Mitrovica |  | Kosovska Mitrovica
XK | Prizren
XK | Pec | Peja
YE | Sanaa |  | Sana'a
YE | Aden
YE | Hodeïda | Hodeidah | Hodeida
YE | Taëz | Taiz | Taez
YE | Marib
YE | Moukalla | Mukalla
YE | Saada |  | Sa'dah
YE | Ibb
YE | Dhamar
YE | Mokha
YE | Socotra
YT | Mamoudzou
YT | Dzaoudzi
YT | Petite-Terre
ZA | Pretoria
ZA | Johannesburg |  | Joburg
ZA | Le Cap | Cape Town
ZA | Durban
ZA | Bloemfontein
ZA | Soweto
ZA | Port Elizabeth |  | Gqeberha
ZA | East London
ZA | Sandton
ZA | Nkandla
ZA | Polokwane
ZA | Rustenburg
ZA | Marikana
ZA | Robben Island
ZA | Kimberley
ZA | Qunu
ZA | Pietermaritzburg
ZA | Sun City
ZA | Stellenbosch
ZA | Sharpeville
ZA | Benoni
ZA | Tembisa
ZA | Vereeniging
ZA | Boksburg
ZA | Welkom
ZA | Newcastle |  |  | newcastle-za
ZA | Krugersdorp
ZA | Randburg
ZA | Botshabelo
ZA | Brakpan
ZM | Lusaka
ZM | Kitwe
ZM | Ndola
ZM | Livingstone
ZW | Harare
ZW | Bulawayo
ZW | Mutare
ZW | Victoria Falls |  | Chutes Victoria
`;

const regions = `
 | Proche-Orient | Near East
 | Moyen-Orient | Middle East
 | Maghreb
 | Machrek | Mashriq
 | Sahel
 | Sahara
 | Afrique | Africa
 | Afrique de l'Ouest | West Africa
 | Afrique centrale | Central Africa
 | Afrique du Nord | North Africa
 | Afrique de l'Est | East Africa
 | Afrique australe | Southern Africa
 | Afrique subsaharienne | Sub-Saharan Africa
 | Corne de l'Afrique | Horn of Africa
 | Grands Lacs | Great Lakes
 | Europe de l'Est | Eastern Europe
 | Europe centrale | Central Europe
 | Europe de l'Ouest | Western Europe
 | Europe du Sud | Southern Europe
 | Europe du Nord | Northern Europe
 | Balkans
 | Balkans occidentaux | Western Balkans
 | Pays baltes | Baltic States | Baltic states; États baltes
 | Scandinavie | Scandinavia
 | Benelux
 | Asie | Asia
 | Asie centrale | Central Asia
 | Asie du Sud-Est | Southeast Asia | South-East Asia
 | Asie de l'Est | East Asia
 | Asie-Pacifique | Asia-Pacific
 | Indo-Pacifique | Indo-Pacific
 | Extrême-Orient | Far East
 | Amérique latine | Latin America
 | Amérique du Sud | South America
 | Amérique centrale | Central America
 | Amérique du Nord | North America
 | Caraïbes | Caribbean
 | Antilles | West Indies
 | Océanie | Oceania
 | Antarctique | Antarctica
 | Arctique | Arctic
 | Golfe | Gulf | golfe Persique; Persian Gulf; golfe Arabo-Persique
 | mer Méditerranée | Mediterranean Sea | Méditerranée; Mediterranean
 | mer Noire | Black Sea
 | mer Rouge | Red Sea
 | mer Baltique | Baltic Sea | Baltique
 | mer d'Azov | Sea of Azov
 | mer de Chine méridionale | South China Sea
 | mer Caspienne | Caspian Sea | Caspienne
 | océan Atlantique | Atlantic Ocean
 | océan Indien | Indian Ocean
 | océan Pacifique | Pacific Ocean
 | détroit d'Ormuz | Strait of Hormuz
 | Manche | English Channel |  | manche-mer
 | Pyrénées | Pyrenees
 | Alpes | Alps
 | Himalaya
 | Andes
 | Levant
 | péninsule coréenne | Korean Peninsula
 | péninsule Arabique | Arabian Peninsula
 | Péninsule ibérique | Iberian Peninsula
 | Occident | the West
 | Îles Britanniques | British Isles
 | Cône Sud | Southern Cone
 | Melanésie | Melanesia
 | Polynésie | Polynesia |  | polynesie-region
AR | Patagonie | Patagonia
AR | Terre de Feu | Tierra del Fuego
AR | Pampa
AT | Tyrol
AT | Carinthie | Carinthia
AT | Styrie | Styria
AT | Vorarlberg
AT | Burgenland
AU | Nouvelle-Galles du Sud | New South Wales
AU | Queensland
AU | Tasmanie | Tasmania
AU | Australie-Occidentale | Western Australia
AU | Australie-Méridionale | South Australia
AU | Territoire du Nord | Northern Territory
BA | Republika Srpska |  | République serbe de Bosnie
BA | Herzégovine | Herzegovina
BE | Flandre | Flanders
BE | Wallonie | Wallonia
BE | Brabant wallon | Walloon Brabant
BE | Brabant flamand | Flemish Brabant
BE | Hainaut
BE | Limbourg | Limburg
BR | Amazonie | Amazon | Amazonia
BR | Minas Gerais
BR | Bahia
BR | Pernambouc | Pernambuco
BR | Paraná | Parana
BR | Nordeste
BR | Rio Grande do Sul
BR | Pará | Para
BR | Mato Grosso
CA | Ontario
CA | Colombie-Britannique | British Columbia
CA | Alberta
CA | Manitoba
CA | Saskatchewan
CA | Nouvelle-Écosse | Nova Scotia
CA | Nouveau-Brunswick | New Brunswick
CA | Île-du-Prince-Édouard | Prince Edward Island
CA | Terre-Neuve-et-Labrador | Newfoundland and Labrador | Terre-Neuve; Newfoundland
CA | Yukon
CA | Nunavut
CA | Territoires du Nord-Ouest | Northwest Territories
CA | Acadie | Acadia
CA | Gaspésie | Gaspé Peninsula
CA | Outaouais
CA | Montérégie
CA | Estrie | Eastern Townships
CA | Abitibi
CD | Nord-Kivu | North Kivu
CD | Sud-Kivu | South Kivu
CD | Kivu
CD | Ituri
CD | Katanga
CD | Kasaï | Kasai
CD | Bas-Congo
CH | Valais
CH | canton de Vaud | Vaud
CH | Tessin | Ticino
CH | Argovie | Aargau
CH | Grisons | Graubünden
CH | Thurgovie | Thurgau
CH | Suisse romande | French-speaking Switzerland | Romandie
CH | Appenzell
CH | Uri
CH | Schwytz | Schwyz
CH | Engadine
CN | Guangdong
CN | Sichuan
CN | Mongolie-Intérieure | Inner Mongolia
CN | Hubei
CN | Yunnan
CN | Hainan
CN | Mandchourie | Manchuria
CN | Fujian
CN | Zhejiang
CN | Shandong
CN | Hunan
CN | Henan
CN | Jiangsu
CN | Gansu
CN | Qinghai
CN | Shanxi
CN | Shaanxi
CN | Liaoning
CN | Heilongjiang
CO | Antioquia
CO | Cauca
CO | Arauca
CZ | Bohême | Bohemia
CZ | Moravie | Moravia
CZ | Sudètes | Sudetenland
DE | Bavière | Bavaria
DE | Saxe | Saxony
DE | Basse-Saxe | Lower Saxony
DE | Saxe-Anhalt | Saxony-Anhalt
DE | Thuringe | Thuringia
DE | Hesse
DE | Rhénanie-du-Nord-Westphalie | North Rhine-Westphalia
DE | Rhénanie-Palatinat | Rhineland-Palatinate
DE | Sarre | Saarland
DE | Bade-Wurtemberg | Baden-Württemberg
DE | Brandebourg | Brandenburg
DE | Mecklembourg-Poméranie-Occidentale | Mecklenburg-Western Pomerania
DE | Schleswig-Holstein
DE | Ruhr
DE | Forêt-Noire | Black Forest
DE | Prusse | Prussia
DK | Jutland
DK | Seeland | Zealand
DZ | Kabylie | Kabylia
DZ | Sahara algérien | Algerian Sahara
DZ | Mzab | M'zab
DZ | Oranie | Oran region
DZ | Aurès | Aures
EC | îles Galápagos | Galapagos Islands
EG | Sinaï | Sinai
EG | Haute-Égypte | Upper Egypt
EG | canal de Suez | Suez Canal
ES | Andalousie | Andalusia
ES | Galice | Galicia
ES | Castille | Castile
ES | Castille-et-León | Castile and León
ES | Castille-La Manche | Castilla-La Mancha
ES | Aragon
ES | Navarre
ES | Asturies | Asturias
ES | Cantabrie | Cantabria
ES | Estrémadure | Extremadura
ES | Baléares | Balearic Islands
ES | Canaries | Canary Islands
ES | La Rioja
ES | Communauté valencienne | Valencian Community
ET | Tigré | Tigray
ET | Amhara
ET | Oromia
ET | Ogaden
FI | Laponie | Lapland
FR | Île-de-France | Ile-de-France | région parisienne
FR | Auvergne-Rhône-Alpes
FR | Bourgogne-Franche-Comté
FR | Bretagne | Brittany
FR | Centre-Val de Loire
FR | Grand Est
FR | Hauts-de-France
FR | Normandie | Normandy
FR | Nouvelle-Aquitaine
FR | Occitanie
FR | Pays de la Loire
FR | Provence-Alpes-Côte d'Azur |  | PACA; Paca
FR | Alsace
FR | Aquitaine
FR | Auvergne
FR | Bourgogne | Burgundy
FR | Champagne-Ardenne
FR | Franche-Comté
FR | Languedoc-Roussillon
FR | Limousin
FR | Lorraine
FR | Midi-Pyrénées
FR | Nord-Pas-de-Calais
FR | Picardie | Picardy
FR | Poitou-Charentes
FR | Rhône-Alpes
FR | Haute-Normandie | Upper Normandy
FR | Basse-Normandie | Lower Normandy
FR | Corse-du-Sud
FR | Haute-Corse
FR | Corse | Corsica
FR | Côte d'Azur | French Riviera
FR | Provence
FR | Savoie | Savoy
FR | Ain
FR | Aisne
FR | Allier
FR | Alpes-de-Haute-Provence
FR | Hautes-Alpes
FR | Alpes-Maritimes
FR | Ardèche
FR | Ardennes
FR | Ariège
FR | Aube
FR | Aude
FR | Aveyron
FR | Bouches-du-Rhône
FR | Calvados
FR | Cantal
FR | Charente
FR | Charente-Maritime
FR | Corrèze
FR | Côte-d'Or
FR | Côtes-d'Armor
FR | Creuse
FR | Dordogne
FR | Doubs
FR | Drôme
FR | Eure
FR | Eure-et-Loir
FR | Finistère
FR | Gard
FR | Haute-Garonne
FR | Gers
FR | Gironde
FR | Hérault
FR | Ille-et-Vilaine
FR | Indre
FR | Indre-et-Loire
FR | Isère
FR | Jura
FR | Landes
FR | Loir-et-Cher
FR | Loire
FR | Haute-Loire
FR | Loire-Atlantique
FR | Loiret
FR | Lot
FR | Lot-et-Garonne
FR | Lozère
FR | Maine-et-Loire
FR | Manche
FR | Marne
FR | Haute-Marne
FR | Mayenne
FR | Meurthe-et-Moselle
FR | Meuse
FR | Morbihan
FR | Moselle
FR | Nièvre
FR | Oise
FR | Orne
FR | Pas-de-Calais
FR | Puy-de-Dôme
FR | Pyrénées-Atlantiques
FR | Hautes-Pyrénées
FR | Pyrénées-Orientales
FR | Bas-Rhin
FR | Haut-Rhin
FR | Rhône
FR | Haute-Saône
FR | Saône-et-Loire
FR | Sarthe
FR | Haute-Savoie
FR | Seine-Maritime
FR | Seine-et-Marne
FR | Yvelines
FR | Deux-Sèvres
FR | Somme
FR | Tarn
FR | Tarn-et-Garonne
FR | Var
FR | Vaucluse
FR | Vendée
FR | Haute-Vienne
FR | Vosges
FR | Yonne
FR | Territoire de Belfort
FR | Essonne
FR | Hauts-de-Seine
FR | Seine-Saint-Denis
FR | Val-de-Marne
FR | Val-d'Oise
FR | Outre-mer | Overseas France
FR | Antilles françaises | French West Indies
FR | Camargue
FR | Touraine
FR | Béarn
FR | Périgord
FR | Quercy
FR | Vexin
FR | Sologne
GB | Cornouailles | Cornwall
GB | Kent
GB | Yorkshire
GB | Midlands
GB | Sussex
GB | Surrey |  |  | surrey-comte
GB | Essex
GB | Devon
GB | Norfolk |  |  | norfolk-comte
GB | Cumbria
GB | Lancashire
GB | Oxfordshire
GB | Merseyside
GB | Îles anglo-normandes | Channel Islands
GE | Adjarie | Adjara
GR | Cyclades
GR | Péloponnèse | Peloponnese
GR | Épire | Epirus
GR | Macédoine grecque | Greek Macedonia
GR | Dodécanèse | Dodecanese
ID | Aceh
ID | Papouasie occidentale | West Papua
ID | Java
ID | Sumatra
ID | Célèbes | Sulawesi
ID | Bornéo | Borneo
ID | Moluques | Moluccas
ID | Kalimantan
ID | Lombok
IE | Munster |  |  | munster-region
IE | Connacht
IE | comté de Cork | County Cork
IL | Galilée | Galilee
IL | Néguev | Negev
IN | Pendjab | Punjab
IN | Gujarat
IN | Kerala
IN | Tamil Nadu
IN | Uttar Pradesh
IN | Bengale-Occidental | West Bengal
IN | Maharashtra
IN | Assam
IN | Rajasthan
IN | Bihar
IN | Ladakh
IN | Manipur
IN | Karnataka
IN | Nagaland
IN | Orissa | Odisha
IN | Madhya Pradesh
IQ | Anbar |  | Al-Anbar
IQ | plaine de Ninive | Nineveh Plains | Ninive; Nineveh
IR | Khouzistan | Khuzestan
IR | Baloutchistan iranien | Sistan and Baluchestan
IR | Azerbaïdjan iranien | Iranian Azerbaijan
IT | Lombardie | Lombardy
IT | Vénétie | Veneto
IT | Piémont | Piedmont
IT | Toscane | Tuscany
IT | Sicile | Sicily
IT | Sardaigne | Sardinia
IT | Calabre | Calabria
IT | Campanie | Campania
IT | Pouilles | Apulia | Puglia
IT | Ligurie | Liguria
IT | Émilie-Romagne | Emilia-Romagna
IT | Latium | Lazio
IT | Ombrie | Umbria
IT | Abruzzes | Abruzzo
IT | Vallée d'Aoste | Aosta Valley
IT | Frioul | Friuli
IT | Trentin-Haut-Adige | Trentino-Alto Adige | Haut-Adige; South Tyrol
IT | Marches | Marche
IT | Basilicate | Basilicata
IT | Molise
IT | Padanie | Padania
JP | Hokkaido |  | Hokkaïdo
JP | Kyushu
JP | Honshu
JP | Shikoku
JP | Senkaku | Senkaku Islands
KE | vallée du Rift | Rift Valley
KZ | Steppe kazakhe | Kazakh Steppe
LY | Cyrénaïque | Cyrenaica
LY | Tripolitaine | Tripolitania
LY | Fezzan
MA | Rif
MA | Atlas
MA | Souss
MA | Sahara marocain | Moroccan Sahara
MD | Gagaouzie | Gagauzia
MD | Bessarabie | Bessarabia
ML | Azawad |  | Azaouad
MM | Arakan | Rakhine | État d'Arakan
MX | Chiapas
MX | Sinaloa
MX | Yucatán | Yucatan
MX | Michoacán | Michoacan
MX | Guerrero
MX | Basse-Californie | Baja California
MX | Tamaulipas
MX | Jalisco
MX | Sonora
MZ | Cabo Delgado
NG | Biafra
NG | delta du Niger | Niger Delta
NG | Borno
NL | Frise | Friesland
NL | Limbourg néerlandais | Dutch Limburg
NL | Zélande | Zeeland
PH | Mindanao
PH | Luzon
PH | Jolo
PH | Visayas
PK | Baloutchistan | Balochistan
PK | Sind | Sindh
PK | Khyber Pakhtunkhwa
PK | vallée de Swat | Swat
PL | Silésie | Silesia
PL | Poméranie | Pomerania
PL | Mazovie | Masovia
PS | bande de Gaza | Gaza Strip
PS | Cisjordanie | West Bank
PS | Judée-Samarie | Judea and Samaria
PT | Algarve
PT | Alentejo
RO | Transylvanie | Transylvania
RO | Bucovine | Bukovina
RO | Moldavie roumaine | Western Moldavia
RS | Voïvodine | Vojvodina
RS | Sandjak | Sandzak
RU | Sibérie | Siberia
RU | Caucase | Caucasus
RU | Caucase du Nord | North Caucasus
RU | Daghestan | Dagestan
RU | Ingouchie | Ingushetia
RU | Tatarstan
RU | Ossétie du Nord | North Ossetia
RU | Kabardino-Balkarie | Kabardino-Balkaria
RU | Extrême-Orient russe | Russian Far East
RU | Oural | Ural | Urals
RU | Kouriles | Kuril Islands
RU | Sakhaline | Sakhalin
RU | Bachkirie | Bashkortostan | Bachkortostan
RU | Tchouvachie | Chuvashia
RU | Kamtchatka | Kamchatka
RU | Carélie | Karelia
RU | Bouriatie | Buryatia
RU | Iakoutie | Yakutia
RU | Kalmoukie | Kalmykia
SCO | Highlands
SCO | Hébrides | Hebrides
SCO | Orcades | Orkney | Orkney Islands
SCO | Shetland
SD | Darfour | Darfur
SD | Kordofan
SD | Nil Bleu | Blue Nile
SN | Casamance
SO | Puntland
SO | Jubaland
SY | Golan syrien | Syrian Golan
SY | Djazira | Jazira
TR | Anatolie | Anatolia
TR | Thrace
TR | Cappadoce | Cappadocia
TR | Bosphore | Bosphorus
TR | Dardanelles
TR | Hatay
UA | Donbass | Donbas
UA | Galicie | Galicia
UA | Transcarpatie | Transcarpathia
UA | oblast de Donetsk | Donetsk Oblast
UA | République populaire de Donetsk | Donetsk People's Republic
UA | République populaire de Louhansk | Luhansk People's Republic | République populaire de Lougansk
UA | Novorossia | Novorossiya
US | Alabama
US | Alaska
US | Arizona
US | Arkansas
US | Californie | California
US | Caroline du Nord | North Carolina
US | Caroline du Sud | South Carolina
US | Colorado
US | Connecticut
US | Dakota du Nord | North Dakota
US | Dakota du Sud | South Dakota
US | Delaware
US | Floride | Florida
US | Géorgie | Georgia | État de Géorgie | georgie-etats-unis
US | Hawaï | Hawaii
US | Idaho
US | Illinois
US | Indiana
US | Iowa
US | Kansas
US | Kentucky
US | Louisiane | Louisiana
US | Maine
US | Maryland
US | Massachusetts
US | Michigan
US | Minnesota
US | Mississippi
US | Missouri
US | Montana
US | Nebraska
US | Nevada
US | New Hampshire
US | New Jersey
US | État de New York | New York State
US | Nouveau-Mexique | New Mexico
US | Ohio
US | Oklahoma
US | Oregon
US | Pennsylvanie | Pennsylvania
US | Rhode Island
US | Tennessee
US | Texas
US | Utah
US | Vermont
US | Virginie | Virginia
US | Virginie-Occidentale | West Virginia
US | État de Washington | Washington State
US | Wisconsin
US | Wyoming
US | District de Columbia | District of Columbia
US | Nouvelle-Angleterre | New England
US | Côte Est | East Coast
US | Côte Ouest | West Coast
US | Midwest
US | Long Island
US | Hamptons | The Hamptons
YE | Hadramaout | Hadramaut
YE | Sud-Yémen | South Yemen
ZA | Transvaal
ZA | Gauteng
ZA | KwaZulu-Natal
ZA | Cap-Occidental | Western Cape
`;

// … | id, if it is not the French name | city
const sites = `
AF | Bagram
AR | Casa Rosada |  |  |  | buenos-aires
AT | Hofburg |  |  |  | vienne
AT | Ballhausplatz |  |  |  | vienne
AT | Palais Coburg |  |  |  | vienne
AU | The Lodge |  |  |  | canberra
BE | Zaventem
BE | Berlaymont |  |  |  | bruxelles
BE | Palais d'Egmont | Egmont Palace | palais d'Egmont |  | bruxelles
BE | Juste Lipse | Justus Lipsius | bâtiment Juste Lipse |  | bruxelles
BE | Europa | Europa building | bâtiment Europa |  | bruxelles
BE | Siège de l'Otan | NATO headquarters | siège de l'Otan |  | bruxelles
BE | Château de Laeken | Laeken Castle |  |  | bruxelles
BE | Val Duchesse
BR | Palais du Planalto | Planalto Palace | Planalto |  | brasilia
BR | Palais d'Itamaraty | Itamaraty Palace | Itamaraty |  | brasilia
BY | Palais de l'Indépendance | Independence Palace |  |  | minsk
CA | Rideau Hall |  |  |  | ottawa
CA | Colline du Parlement | Parliament Hill | colline parlementaire |  | ottawa
CD | Palais de la Nation |  |  |  | kinshasa
CG | Mpila
CH | Palais des Nations |  |  |  | geneve
CH | Hôtel Intercontinental de Genève | InterContinental Geneva |  |  | geneve
CH | Villa La Grange |  | villa La Grange |  | geneve
CH | Palais fédéral | Federal Palace |  |  | berne
CH | Cern | CERN |  |  | geneve
CH | Beau-Rivage | Beau-Rivage Palace
CI | Hôtel du Golf | Golf Hotel |  |  | abidjan
CI | Palais du Plateau | Presidential Palace |  |  | abidjan
CL | La Moneda |  | palais de la Moneda |  | santiago
CM | Palais d'Etoudi | Etoudi Palace | Etoudi |  | yaounde
CN | Zhongnanhai |  |  |  | pekin
CN | Palais du Peuple | Great Hall of the People | Grand Palais du peuple; Palais de l'Assemblée du peuple |  | pekin
CN | Diaoyutai | Diaoyutai State Guesthouse | résidence de Diaoyutai |  | pekin
CN | Place Tiananmen | Tiananmen Square | Tiananmen |  | pekin
CN | Cité interdite | Forbidden City |  |  | pekin
CN | Grande Muraille | Great Wall
CO | Palais de Nariño | Casa de Nariño |  |  | bogota
CRI | Livadia | Livadia Palace
CU | Base navale de Guantanamo | Guantanamo Naval Base |  |  | guantanamo
DE | Ramstein
DE | Chancellerie | Chancellery | chancellerie fédérale; Federal Chancellery |  | berlin
DE | Château de Bellevue | Bellevue Palace | château Bellevue; palais de Bellevue |  | berlin
DE | Reichstag |  |  |  | berlin
DE | Porte de Brandebourg | Brandenburg Gate |  |  | berlin
DE | Château de Meseberg | Schloss Meseberg |  |  | meseberg
DE | Dachau (camp) | Dachau camp
DZ | El Mouradia
DZ | Palais du Peuple d'Alger | People's Palace |  |  | alger
DZ | Club des Pins |  |  |  | alger
DZ | Hôtel El Aurassi | El Aurassi Hotel | El Aurassi |  | alger
DZ | Aéroport Houari-Boumediene | Houari Boumediene Airport |  |  | alger
EG | Place Tahrir | Tahrir Square | Tahrir |  | le-caire
EG | Al-Ittihadiya | Ittihadiya Palace | palais d'Al-Ittihadiya |  | le-caire
EG | Al-Azhar |  |  |  | le-caire
ES | La Moncloa | Moncloa Palace | palais de la Moncloa; Moncloa
ES | La Zarzuela | Zarzuela Palace | palais de la Zarzuela
ES | Palais de la Moncloa | Moncloa Palace | Moncloa |  | madrid
ES | Palais de la Zarzuela | Zarzuela Palace | Zarzuela |  | madrid
FI | Kultaranta
FI | Finlandia | Finlandia Hall |  |  | helsinki
FR | La Lanterne
FR | Clairefontaine
FR | Élysée | Elysee Palace | palais de l'Élysée; Palais de l'Elysée; l'Élysée; Elysée Palace; Élysée Palace; rue du Faubourg-Saint-Honoré; 55 rue du Faubourg-Saint-Honoré; Château de l'Élysée |  | paris
FR | Matignon |  | hôtel Matignon; hôtel de Matignon; rue de Varenne |  | paris
FR | Quai d'Orsay |  |  |  | paris
FR | Bercy |  |  |  | paris
FR | Place Beauvau |  | Beauvau |  | paris
FR | Hôtel de Brienne |  | Brienne |  | paris
FR | Palais-Bourbon | Palais Bourbon | palais Bourbon |  | paris
FR | Palais du Luxembourg | Luxembourg Palace |  |  | paris
FR | Hôtel de Lassay |  |  |  | paris
FR | Hôtel de Marigny |  |  |  | paris
FR | Place Vendôme |  |  |  | paris
FR | Palais de la Porte Dorée |  |  |  | paris
FR | Grand Palais |  |  |  | paris
FR | Invalides | Les Invalides | hôtel des Invalides |  | paris
FR | Arc de triomphe | Arc de Triomphe |  |  | paris
FR | Champs-Élysées |  | Champs Elysées; Champs-Elysées |  | paris
FR | Hôtel de ville de Paris | Paris City Hall |  |  | paris
FR | Hôtel de Crillon |  | Crillon |  | paris
FR | Hôtel Bristol | Le Bristol |  |  | paris
FR | Hôtel Meurice | Le Meurice |  |  | paris
FR | Hôtel Ritz | Ritz |  |  | paris
FR | Fouquet's |  | Le Fouquet's |  | paris
FR | Grande Mosquée de Paris | Grand Mosque of Paris |  |  | paris
FR | Notre-Dame de Paris |  | Notre-Dame |  | paris
FR | Tour Eiffel | Eiffel Tower |  |  | paris
FR | Panthéon |  |  |  | paris
FR | Louvre |  | musée du Louvre |  | paris
FR | Institut du monde arabe | Arab World Institute | IMA |  | paris
FR | Solférino | Solferino | rue de Solférino |  | paris
FR | Roland-Garros | Roland Garros |  |  | paris
FR | Parc des Princes |  |  |  | paris
FR | Bataclan |  |  |  | paris
FR | Hôtel Lutetia | Lutetia |  |  | paris
FR | Sorbonne |  |  |  | paris
FR | Stade de France |  |  |  | saint-denis
FR | Château de Versailles | Palace of Versailles | galerie des Glaces |  | versailles
FR | Fort de Brégançon |  | Brégançon; Bregancon; Fort de Bregançon |  | bormes-les-mimosas
FR | Château de Rambouillet |  |  |  | rambouillet
FR | Château de Chantilly |  |  |  | chantilly
FR | Château de Chambord |  | Chambord
FR | Château de la Celle-Saint-Cloud | Château de La Celle-Saint-Cloud |  |  | celle-saint-cloud
FR | Villacoublay |  | base aérienne de Villacoublay; Vélizy-Villacoublay
FR | Aéroport d'Orly | Orly Airport |  |  | orly
FR | Aéroport Roissy-Charles-de-Gaulle | Charles de Gaulle Airport | Charles-de-Gaulle |  | roissy
FR | Mont Valérien | Mont-Valérien
FR | Mont Blanc
FR | Vélodrome | Stade Vélodrome
FR | La Boisserie
FR | Montretout
GB | Sandringham
GB | Chequers
GB | Downing Street |  | 10 Downing Street; No 10; Number 10; 10, Downing Street |  | londres
GB | Buckingham | Buckingham Palace | palais de Buckingham |  | londres
GB | Westminster |  | palais de Westminster; Palace of Westminster |  | londres
GB | Whitehall |  |  |  | londres
GB | Lancaster House |  |  |  | londres
GB | Clarence House |  |  |  | londres
GB | Kensington Palace |  | palais de Kensington |  | londres
GB | Chatham House |  |  |  | londres
GB | City | City of London | City de Londres |  | londres
GB | Wembley |  | stade de Wembley |  | londres
GB | Heathrow |  |  |  | londres
GB | Château de Windsor | Windsor Castle
GB | Blenheim Palace |  | palais de Blenheim
GB | Northolt | RAF Northolt
IE | Farmleigh
IE | Dublin Castle |  | château de Dublin |  | dublin
IE | Áras an Uachtaráin |  |  |  | dublin
IL | Mur des Lamentations | Western Wall | Mur occidental; Kotel |  | jerusalem
IL | Esplanade des Mosquées | Temple Mount | mont du Temple; Haram al-Charif |  | jerusalem
IL | Yad Vashem |  |  |  | jerusalem
IL | Knesset |  |  |  | jerusalem
IL | Saint-Sépulcre | Holy Sepulchre |  |  | jerusalem
IL | Plateau du Golan | Golan Heights | Golan
IN | Hyderabad House |  |  |  | new-delhi
IN | Rashtrapati Bhavan |  |  |  | new-delhi
IN | Taj Mahal |  |  |  | agra
IQ | Ein al-Assad | Ain al-Asad
IQ | Zone verte | Green Zone |  |  | bagdad
IS | Höfdi | Hofdi House
IT | Quirinal |  | palais du Quirinal; Quirinale; Quirinal Palace
IT | Viminal | Viminale
IT | Fiumicino
IT | Palais Chigi | Palazzo Chigi |  |  | rome
IT | Villa Madama |  |  |  | rome
IT | Villa Médicis | Villa Medici |  |  | rome
IT | Palais Farnèse | Palazzo Farnese |  |  | rome
IT | Colisée | Colosseum |  |  | rome
JP | Palais d'Akasaka | Akasaka Palace |  |  | tokyo
JP | Kantei |  |  |  | tokyo
KR | Maison Bleue | Blue House | Cheong Wa Dae
KR | Camp Humphreys
KR | Zone démilitarisée | Demilitarized Zone | DMZ; zone coréenne démilitarisée
KR | Maison de la Paix | Peace House |  |  | panmunjom
LB | Baabda |  | palais de Baabda; palais présidentiel de Baabda; Baabda Palace
LB | Grand Sérail | Grand Serail
LB | Résidence des Pins | Residence des Pins
LB | Beiteddine
LB | Palais Bustros | Bustros Palace |  |  | beyrouth
LU | Kirchberg
LY | Bab al-Azizia | Bab al-Aziziya
MA | Palais royal de Rabat | Royal Palace of Rabat | Palais royal |  | rabat
MG | Iavoloha |  | palais d'Iavoloha
ML | Koulouba |  | palais de Koulouba
MX | Los Pinos
NIR | Stormont
NL | Schiphol
NL | Binnenhof
NL | Palais de la Paix | Peace Palace |  |  | la-haye
NL | Huis ten Bosch
PH | Malacañang | Malacanang Palace | palais de Malacañang
PL | Belweder | Belweder Palace | palais du Belvédère
PL | Camp d'Auschwitz | Auschwitz camp |  |  | auschwitz
PS | Mouqata'a | Muqata | Mouqataa; Muqata'a; Moukata |  | ramallah
PT | Belém-Lisbonne | Belem Palace | palais de Belém
QA | Al-Oudeid | Al Udeid | Al-Oudeïd
QA | Sheraton de Doha | Sheraton Doha |  |  | doha
RO | Cotroceni |  | palais Cotroceni
RU | Novo-Ogariovo | Novo-Ogaryovo | Novo-Ogarevo
RU | Zavidovo
RU | Vnoukovo | Vnukovo
RU | Cheremetievo | Sheremetyevo
RU | Kremlin |  | le Kremlin |  | moscou
RU | Place Rouge | Red Square |  |  | moscou
RU | Loubianka | Lubyanka |  |  | moscou
RU | Smolenskaïa | Smolenskaya Square |  |  | moscou
RU | Maison Blanche de Moscou | Moscow White House |  |  | moscou
RU | Botcharov Routcheï | Bocharov Ruchei |  |  | sotchi
RU | Palais Constantin | Konstantinovsky Palace | palais Konstantinovski |  | saint-petersbourg
RU | Ermitage | Hermitage |  |  | saint-petersbourg
SA | Palais d'Al-Yamamah | Al-Yamamah Palace |  |  | riyad
SA | Ritz-Carlton de Riyad | Ritz-Carlton |  |  | riyad
SCO | Balmoral |  | château de Balmoral; Balmoral Castle
SCO | Holyrood
SG | Hôtel Capella | Capella Hotel |  |  | sentosa
SN | Palais de l'avenue Roume | Palace of the Republic |  |  | dakar
SY | Hmeimim |  | Khmeimim
SY | Saydnaya | Sednaya
TN | Palais de Carthage | Carthage Palace |  |  | tunis
TN | Kasbah de Tunis | Kasbah |  |  | tunis
TR | Incirlik
TR | Ak Saray |  | Aksaray
TR | Palais présidentiel de Beştepe | Bestepe Presidential Complex | Beştepe; Bestepe |  | ankara
TR | Palais de Dolmabahçe | Dolmabahce Palace | Dolmabahçe; Dolmabahce |  | istanbul
TR | Sainte-Sophie | Hagia Sophia |  |  | istanbul
UA | Bankova
UA | Place Maïdan | Maidan | Maïdan; place de l'Indépendance |  | kiev
UA | Palais Mariinsky | Mariinsky Palace |  |  | kiev
UA | Azovstal
US | Sunnylands
US | Wye Plantation | Wye River | Wye River Plantation
US | Maison Blanche | White House | Maison-Blanche; la Maison Blanche; The White House |  | washington
US | Bureau ovale | Oval Office | Bureau Ovale |  | washington
US | Blair House |  |  |  | washington
US | Capitole | Capitol | Capitol Hill; US Capitol |  | washington
US | Pentagone | Pentagon | The Pentagon |  | washington
US | Département d'État | State Department | département d'Etat; Department of State |  | washington
US | Watergate |  |  |  | washington
US | Lincoln Memorial |  |  |  | washington
US | Andrews | Joint Base Andrews | base d'Andrews; Andrews Air Force Base |  | washington
US | Camp David
US | Mar-a-Lago |  | Mar a Lago |  | palm-beach
US | Trump Tower |  |  |  | new-york
US | Siège de l'ONU | UN headquarters | siège des Nations unies; siège de l'ONU; United Nations headquarters |  | new-york
US | Waldorf Astoria |  | Waldorf-Astoria |  | new-york
US | Ground Zero |  |  |  | new-york
US | Madison Square Garden |  |  |  | new-york
US | Central Park |  |  |  | new-york
US | Times Square |  |  |  | new-york
US | Mont Rushmore | Mount Rushmore
US | Mount Vernon
US | Guantanamo | Guantanamo Bay | base de Guantanamo; Guantánamo Bay | guantanamo-site
US | Pearl Harbor
US | Alcatraz
VA | Place Saint-Pierre | St. Peter's Square | St Peter's Square
VA | Basilique Saint-Pierre | St. Peter's Basilica
VA | Palais apostolique | Apostolic Palace
VA | Résidence Sainte-Marthe | Casa Santa Marta
VA | Chapelle Sixtine | Sistine Chapel
VA | Bibliothèque apostolique | Apostolic Library |  |  | cite-du-vatican
VE | Miraflores | Miraflores Palace | palais de Miraflores
VN | Hôtel Métropole | Metropole Hotel | Sofitel Legend Metropole |  | hanoi
ZA | Union Buildings |  |  |  | pretoria
ZA | Soccer City |  |  |  | johannesburg
`;

/** The id a place has unless another bears the same name: "Le Caire" is `le-caire`. */
export const placeIdOf = (name: string) =>
  foldName(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const read = (table: string, kind: PlaceKind): Place[] =>
  tableRows(table).map(([country = '', fr = '', en, aliases, id, within]) => ({
    id: id || placeIdOf(fr),
    fr,
    en: en || fr,
    aliases: cellList(aliases),
    country,
    kind,
    within: within || null,
  }));

/** Cities, regions and well-known buildings. */
export const places: readonly Place[] = [
  ...read(cities, 'city'),
  ...read(regions, 'region'),
  ...read(sites, 'site'),
];

import { cellList, tableRows } from './tables.ts';

/** A place that stands for who governs from there: "le Kremlin", "Téhéran". */
export interface Metonym {
  readonly forms: readonly string[];
  /** Country code of `countries.ts`. */
  readonly of: string;
  /** Role of the person it may stand for; null when it stands for the state only. */
  readonly role: string | null;
}

// forms | code | role. Capitals that stand for their own country are added by the gazetteer.
const table = `
Kremlin | RU | president
Moscou; Moscow | RU |
Maison Blanche; Maison-Blanche; White House; Bureau ovale; Oval Office | US | president
Pentagone; Pentagon | US | defence-minister
Département d'État; département d'Etat; State Department; Foggy Bottom | US | foreign-minister
Trésor américain; US Treasury | US | finance-minister
Capitole; Capitol Hill; Capitol | US |
Mar-a-Lago | US | president
Élysée; Elysée; palais de l'Élysée; Elysee; Elysee Palace | FR | president
Matignon; hôtel Matignon; hôtel de Matignon | FR | prime-minister
Quai d'Orsay; Quai-d'Orsay | FR | foreign-minister
Bercy | FR | finance-minister
Place Beauvau; Beauvau | FR | interior-minister
Place Vendôme; Chancellerie | FR | justice-minister
Hôtel de Brienne; Brienne | FR | defence-minister
Rue de Grenelle | FR | minister
Rue de Valois | FR | minister
Hôtel de Lassay; Palais-Bourbon; palais Bourbon | FR | parliament-president
Downing Street; 10 Downing Street; No 10; Number 10; Number Ten | GB | prime-minister
Number 11; 11 Downing Street | GB | finance-minister
Whitehall; Westminster | GB |
Foreign Office | GB | foreign-minister
Home Office | GB | interior-minister
Buckingham; palais de Buckingham; Buckingham Palace | GB | king
Zhongnanhai | CN | president
Blue House; Maison Bleue | KR | president
Berlaymont | EU | commission-president
Bruxelles; Brussels | EU |
Strasbourg | EU | parliament-president
Otan; siège de l'Otan | NATO | secretary-general
Vatican; Saint-Siège; Holy See | VA | pope
Palais Chigi; palazzo Chigi; Chigi | IT | prime-minister
Quirinal; Quirinale; palais du Quirinal | IT | president
Farnesina; Farnésine | IT | foreign-minister
Moncloa; La Moncloa; palais de la Moncloa | ES | prime-minister
Zarzuela; La Zarzuela | ES | king
Generalitat | CAT | president
Chancellerie fédérale; Federal Chancellery | DE | chancellor
Ballhausplatz | AT | chancellor
Binnenhof | NL | prime-minister
Bankova | UA | president
Planalto | BR | president
Itamaraty | BR | foreign-minister
Casa Rosada | AR | president
Miraflores; palais de Miraflores | VE | president
La Moneda | CL | president
Baabda; palais de Baabda | LB | president
Grand Sérail; Grand Serail | LB | prime-minister
Aïn el-Tiné; Ain el-Tineh | LB | parliament-president
Mouqata'a; Muqata | PS | president
El Mouradia | DZ | president
Palais royal; Royal Palace | MA | king
Carthage; palais de Carthage | TN | president
Kasbah; La Kasbah | TN | prime-minister
Le Bardo; Bardo | TN | parliament-president
Koulouba | ML | president
Etoudi | CM | president
Union Buildings | ZA | president
Rashtrapati Bhavan | IN | president
Sublime Porte; Beştepe; Bestepe; Ak Saray | TR | president
Tel-Aviv; Tel Aviv; Jérusalem; Jerusalem | IL |
Rangoun; Yangon | MM |
La Haye; The Hague | NL |
Genève; Geneva | CH |
Abidjan | CI |
Cotonou | BJ |
Almaty | KZ |
Lagos | NG |
Dar es Salam; Dar es Salaam | TZ |
Gaza | PS |
Erbil | KRD |
Benghazi; Tobrouk; Tobruk | LY |
Panmunjom | KP |
Rome | IT |
`;

/** Seats of power other than capitals. */
export const metonyms: readonly Metonym[] = tableRows(table).map(([forms, of = '', role]) => ({
  forms: cellList(forms),
  of,
  role: role || null,
}));

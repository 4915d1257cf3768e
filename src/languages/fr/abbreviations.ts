import type { Abbreviations } from '../contract/abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const abbreviations: Abbreviations = {
  titles: words(`
    M MM Mr Mrs Ms Mme Mmes Mlle Mlles Me Mes Mgr Mgrs Dr Drs Pr Prs Prof Pdt Pdte
    St Ste Sts Stes S.M S.A.R S.E S.S SM SE Gal Gén Col Cdt Cne Cap Lt Lt-col Lt-gén
    Adj Sgt Cpl Amb Sén Dép Cal Card Abbé Sr Fr Vve Ing
  `),
  inner: words(`
    cf env approx av apr c.-à-d càd conf vs i.e e.g p.ex ex anc ancien.t dir coord trad
    rééd préf suppl prés min.aff resp
  `),
  numbered: words(`
    p pp art n no nos num fig vol t chap ch al par § ligne l v vers tabl pl éd f°
    janv févr fév avr juil juill sept oct nov déc
    réf alin tél bd av r h hab circ env
  `),
  closing: words(`
    j.-c jc inc corp ltd co cie sté jr sr s.a s.a.r.l s.a.s u.s.a u.s u.e o.n.u u.r.s.s
    r.d.c r.f.a p.-s n.d.l.r ndlr a.e e.-u é.-u a.m p.m suiv sq et.al ibid op.cit bros
  `),
  starters: words(`
    le la les l un une des du de ce cet cette ces c il elle ils elles on nous vous je j tu
    et mais or donc car ni puis ensuite enfin alors ainsi aussi cependant pourtant toutefois
    néanmoins après avant depuis pendant durant lors lorsque quand comme si selon d dans sur sous
    en à au aux par pour avec sans entre chez vers contre malgré son sa ses leur leurs notre votre
    nos vos mon ma mes qui que qu quoi quel quelle quels quelles où comment pourquoi combien
    tout tous toute toutes plusieurs certains certaines chaque aucun aucune autre autres
    hier demain aujourd'hui là ici voilà voici parmi outre grâce même plus moins très trop peu
    rien personne quant face afin bien non oui celui celle ceux celles ceci cela ça
  `),
  particles: words('le la les des du de'),
};

import type { Abbreviations } from '../contract/abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const abbreviations: Abbreviations = {
  titles: words(`
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs St Sts Ste Mt Ft Gen Maj Brig Col Lt Cpt Capt Cmdr
    Adm Sgt Cpl Pvt Gov Govs Sen Sens Rep Reps Pres Min Amb Hon Rev Revs Fr Msgr Supt Insp Det
    Atty Lt.-Gen Maj.-Gen Lt.-Col H.E H.R.H M Mme Mlle Sheikh.Dr
  `),
  inner: words('cf approx vs v i.e e.g viz esp incl excl ca dept est'),
  numbered: words(`
    p pp art al no nos num fig figs vol ch chap sec par ed l ll v vv
    jan feb mar apr jun jul aug sep sept oct nov dec
    ref tel ext apt ave blvd rd
  `),
  closing: words(`
    jr sr inc corp ltd co bros llc plc u.s u.s.a u.k u.n e.u d.c l.a b.c a.d a.m p.m ph.d m.d b.a m.a
    al et.al ibid esq
  `),
  starters: words(`
    the a an this that these those he she it they we you i his her its their our your my
    and but or nor so yet then also however still meanwhile moreover nevertheless instead
    after before since while when whenever as if although though because until unless once during
    in on at by for from to with without between among against despite under over of
    who what which where why how there here all some many most several each every both neither either
    no not yes yesterday today tomorrow earlier later now one another other others such
  `),
  particles: words('the'),
};

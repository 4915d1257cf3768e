import type { AskingLanguage } from '../contract/asking.ts';

const list = (words: string): string[] => words.split(' | ');

export const es: AskingLanguage = {
  code: 'es',
  name: { fr: 'espagnol', en: 'Spanish' },
  answerIn: 'en',
  script: 'Latin',
  words: list(
    'el | la | lo | los | las | de | en | a | es | un | una | con | y | del | al | por | para | se | su | sus | quien | quienes | cuando | donde | cual | cuantas | veces | fue | ha | han | hubo | esta | este | que | entre | reunio | reunieron | encontro | hablo | hablaron | no',
  ),
  who: list('quien | quienes | a quien | con quien | con quienes | a quienes'),
  when: list('cuando | en que fecha | que dia'),
  where: list('donde | en que lugar | en que ciudad'),
  why: list('por que'),
  howOften: list('cuantas veces'),
  about: list('de que | sobre que | que temas'),
  meeting: list(
    'reun* | encontr* | encuentr* | recib* | entrevist* | cumbre* | vio | visit* | convers* | convoc* | cen* | almorz* | conoc*',
  ),
  negation: list('no | nunca'),
  months: list(
    'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre',
  ).map((month) => [month]),
  places: {
    argel: 'Alger',
    argelia: 'Algérie',
    moscu: 'Moscou',
    rusia: 'Russie',
    marruecos: 'Maroc',
    tunez: 'Tunis',
    pekin: 'Pékin',
    'nueva york': 'New York',
    ginebra: 'Genève',
    bruselas: 'Bruxelles',
    londres: 'Londres',
    francia: 'France',
    alemania: 'Allemagne',
    berlin: 'Berlin',
    roma: 'Rome',
    kiev: 'Kiev',
    'nueva delhi': 'New Delhi',
  },
};

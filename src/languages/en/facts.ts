import type { FactCue, FactWords } from '../contract/facts.ts';

const list = (text: string): string[] =>
  text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);

const cues = (wants: FactCue['wants'], text: string, units?: string): FactCue[] =>
  list(text).map((words) => ({ words, wants, ...(units ? { units: list(units) } : {}) }));

const topics = (wants: FactCue['wants'], text: string): FactCue[] =>
  list(text).map((words) => ({ words, wants, topic: true }));

const time =
  'second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, decade, decades, century, centuries';
const money =
  'euro, euros, dollar, dollars, franc, francs, pound, pounds, yen, yuan, dinar, dinars, rouble, roubles, ruble, rubles, €, $, £, usd, eur';

/** How English asks for facts. */
export const facts: FactWords = {
  smallTalk:
    'hello hi hey good morning evening afternoon thanks thank you very much help me please bye goodbye ok okay who are what can do test great cool nice yes no'.split(
      ' ',
    ),
  opinions: list(
    'in your opinion, in your view, do you think, do you believe, do you find, what do you make of, would you say',
  ),
  cues: [
    ...cues(
      'date',
      'when, since when, until when, what date, which date, on what date, on which date, what day, which day, what month, which month, what year, which year, in what year, in which year, which century, what century, what time, at what time, date of, wen',
    ),
    ...cues(
      'number',
      'how long, how many years, how many hours, how many minutes, how many days, how many months, how many weeks, for how long, how much time',
      time,
    ),
    ...cues('number', 'how old, what age, at what age', 'year, years, old, aged, months'),
    ...cues(
      'number',
      'what price, how much money, how much did, how much does, what amount, how many euros, how many dollars',
      money,
    ),
    ...cues(
      'number',
      'what percentage, which percentage, what share, what proportion, what rate, how much of',
      '%, per cent, percent, per, point, points, third, quarter, half',
    ),
    ...cues(
      'number',
      'how far, how high, how tall, how deep, how wide',
      'km, kilometre, kilometres, kilometer, kilometers, metre, metres, meter, meters, mile, miles, feet, m, cm',
    ),
    ...cues('number', 'how fast', 'km, km/h, mph, miles'),
    ...cues(
      'number',
      'how many, how much, what number, what is the number, number of, how big, how large, how often',
    ),
    ...topics(
      'number',
      'what is the population, what population, what was the score, what is the death toll, what was the death toll',
    ),
    ...cues(
      'reason',
      'why, for what reason, for which reason, what reason, what is the reason, what was the reason, what reasons, what caused, what is the cause, what was the cause, how come, what for, to what end',
    ),
    ...cues('manner', 'how, in what way, by what means'),
    ...cues(
      'place',
      'where, from where, in which city, which city, what city, in which country, which country, what country, which countries, which region, what region, what place, which place, which town, what town, location of',
    ),
    ...cues(
      'person',
      'who, whom, with whom, by whom, to whom, which man, which woman, which person, which president, which minister, what was the name, what is the name, which player, which author, whose',
    ),
    ...cues(
      'identity',
      'who is, who was, who are, who were, what is a, what is an, what does it mean, what is meant by, definition of',
    ),
    ...topics(
      'statement',
      'what message, which message, what was the message, what statement, what reaction, what response, what warning, what criticism, what demand, what demands, what position, what opinion',
    ),
  ],
  weakCues: [],
  saying: list(
    'said, say, says, saying, tell, told, declar, stat, affirm, announc, assur, explain, answer, repl, propos, promis, demand, ask, accus, critic, think, thought, wrote, writ, tweet, warn, react, advis, denounc, convey, claim, want',
  ),
  what: list('what, which'),
  empty: list(
    'name, last, lasted, called, take, took, place, happen, happened, get, got, text, texts, corpus, article, articles, question, answer, kind, sort, according, ever, please, currently, today, know, s, t, didn, doesn, isn, wasn',
  ),
  reasons: list(
    'because, because of, due to, owing to, since, as a result of, thanks to, on account of, the reason, the reasons, in view of, given that, for fear, caused by, led to, explains, explained, blamed, accused of, accuses, that is why, prompted, motivated by, consequence, fears, fearing',
  ),
  purposes: list(
    'to, in order to, so that, so as to, with a view to, aimed at, to avoid, in the hope, designed to, intended to, for, wanted, wants, seeks',
  ),
  manners: list('by, through, thanks to, using, with, via, according to, then'),
  numbers: list(
    'zero, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, millions, billion, billions, half, third, quarter, dozen, dozens, no, none, several',
  ),
  approximations: list(
    'more than, less than, fewer than, nearly, almost, about, around, some, at least, up to, over, under, a, an, approximately, roughly, close to, several, between',
  ),
  magnitudes: list(
    'hundred, thousand, million, millions, billion, billions, %, per cent, percent, dozen, of',
  ),
  ordinals: list('st, nd, rd, th'),
  placePrepositions: list(
    'in, at, near, on, from, to, into, off, north of, south of, east of, west of, outside, inside, of, between, across',
  ),
  copulas: list('is, was, are, were, means, became, becomes, remains, named, elected, called'),
  negations: list(
    'not, never, no, none, nor, without, t, refused, refuse, declined, abstained, avoided',
  ),
};

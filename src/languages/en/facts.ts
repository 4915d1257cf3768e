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
  smallTalk: {
    doubt: list(
      'is that true, is it true, is this true, true, that is true, that s true, really, for real, seriously, serious, are you sure, you sure, sure, are you certain, are you sure about that, are you sure of that, are you positive, is that right, is that so, is that correct, is it reliable, is that reliable, you are lying, you re lying, you lie, that is wrong, that s wrong, you are wrong, you re wrong, wrong, that is false, that s false, that is not true, that s not true, not true, how do you know, how do you know that, how do you know this, says who, who says, who says so, who says that, your sources, your source, what are your sources, what is your source, source, prove it, proof, any proof, can you prove it, do you have proof, i don t believe you, i do not believe you, i don t believe it, no way, unbelievable, you must be joking, are you kidding',
    ),
    identity: list(
      'who are you, what are you, who r u, who is this, what is this, what s this, what do you do, what s your name, what is your name, your name, are you a bot, are you a robot, are you an ai, are you human, are you a human, are you real, are you chatgpt, what do you read, what do you know, what are you for, introduce yourself, tell me about yourself',
    ),
    help: list(
      'help, help me, please help, can you help me, can you help, i need help, what can you do, what can i ask, what can i ask you, what can i do, how does this work, how does it work, how do you work, how do i use this, how to use this, i don t understand, i do not understand, i didn t understand, don t understand, what, huh, eh, pardon, come again, test, menu, commands',
    ),
    thanks: list(
      'thanks, thank you, thank you very much, thank you so much, thanks a lot, thanks so much, many thanks, thx, ty, cheers, much appreciated, well done, good job, great job, nice work, good work, bravo, congratulations, great, awesome, perfect, excellent, brilliant, wonderful, amazing, super, very good, very nice, that s great, that is great, you re great, you are great, for your help, for the help, for the answer, for that, for everything, merci',
    ),
    greeting: list(
      'hello, hi, hey, yo, hello there, hi there, hey there, good morning, good evening, good afternoon, good night, good day, bye, bye bye, goodbye, see you, see you later, see you soon, take care, how are you, how are you doing, how do you do, what s up, sup, nice to meet you, everyone, all, bot, sir, madam, and you',
    ),
    noted: list(
      'ok, okay, k, yes, no, yep, yeah, nope, nah, right, all right, alright, fine, good, nice, cool, hm, hmm, um, uh, er, ah, oh, oops, ouch, wow, whoa, lol, lmao, haha, ha, i see, got it, understood, i understand, makes sense, fair enough, interesting, that s interesting, funny, that s funny, too bad, never mind, nevermind, whatever, well, so, please, pls, that s all, that is all, nothing, sorry, excuse me, maybe, perhaps, wait, stop, indeed, of course, you suck, you re useless, you are useless, useless, stupid, idiot, shut up',
    ),
  },
  checking: {
    words: list(
      'true, truth, false, fake, hoax, legit, legitimate, real, really, source, sources, confirm, verif, reliable, accurate, correct, proof, rumour, rumor, factual, fact, check, credible, bogus, authentic, sure, cap',
    ),
    around: list(
      'is, it, this, that, s, the, a, an, any, anyone, anybody, somebody, someone, can, could, you, we, i, please, pls, or, not, and, for, has, have, been, do, does, did, there, are, was, actually, news, story, post, message, article, tweet, official, what, of, to, your, us, me, about, hey, hi, hello, bot, no, yes, got, be, as, how, so',
    ),
  },
  denials: list(
    'denied, denies, deny, denying, no such meeting, no such, never happened, never took place, did not take place, didn t take place, did not happen, didn t happen, is false, was false, is untrue, untrue, not true, fabricated, fabrication, invented, invention, rejected the claim, rejected the report, dismissed the claim, dismissed the report, never met, did not meet, didn t meet, disputed, disputes, nonsense',
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

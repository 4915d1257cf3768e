import { describe, expect, test } from 'vitest';
import { type DateMention, findDates, formatDate, parseWhen } from '../../src/dates/find.ts';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import type { Language } from '../../src/languages/language.ts';
import type { PublishedDate } from '../../src/types.ts';

const day = (date: string): PublishedDate => ({ date, precision: 'day', source: null });
/** A Thursday. */
const thursday = day('2022-05-12');

/** Takes the brackets out; they say which words a mention covers. */
function unmark(row: string): { text: string; words: string[] } {
  return {
    text: row.replaceAll(/[[\]]/gu, ''),
    words: [...row.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1] ?? ''),
  };
}

function show({ date }: DateMention): string {
  if (date.start === null) return date.precision === 'weekday' ? 'open' : 'wrong';
  const days = date.start === date.end ? date.start : `${date.start}..${date.end}`;
  return date.precision === 'day' ? days : `${date.precision} ${days}`;
}

function find(
  row: string,
  language: Language,
  reference: PublishedDate | null = thursday,
  tense?: 'past' | 'future',
) {
  const { text, words } = unmark(row);
  const span = { start: 0, end: text.length };
  const found = findDates(text, span, language, reference, tense ? { tense } : {});
  for (const mention of found) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.date.text);
    expect(mention.date.working).toContain(mention.rule);
  }
  expect(found.map((mention) => mention.date.text)).toEqual(words);
  return found;
}

type Row = readonly [text: string, ...expected: string[]];

function table(
  rows: readonly Row[],
  language: Language,
  ...rest: [PublishedDate | null, 'future'?]
) {
  test.each(rows.map((row) => ({ row, name: row.join(' → ') })))('$name', ({ row }) => {
    const [text, ...expected] = row;
    expect(find(text, language, ...rest).map(show)).toEqual(expected);
  });
}

describe('French, published Thursday 12 May 2022', () => {
  table(
    [
      // Days of the calendar.
      ['Il est venu [mardi 10 mai 2022].', '2022-05-10'],
      ['Arrivé à Alger [lundi 9 mai], il repart.', '2022-05-09'],
      ['[Ce mercredi 11 mai] à Rabat.', '2022-05-11'],
      ['[Ce jeudi 5 mai 1988], tout change.', '1988-05-05'],
      ['Le [18 avril], ils ont parlé.', '2022-04-18'],
      ['Le [1er mars], il neigeait.', '2022-03-01'],
      ['Le [1er mars 2023] au soir.', '2023-03-01'],
      ['Le [24 août dernier], la rupture.', '2021-08-24'],
      ['Depuis le [21 septembre dernier].', '2021-09-21'],
      ['Le [19 juin prochain] à Sotchi.', '2022-06-19'],
      ['Le [5 mai prochain], la fête.', '2023-05-05'],
      ['Le [20 mai], le sommet commence.', '2022-05-20'],
      ['Le [5 novembre], il pleuvait.', '2021-11-05'],
      ['Le [30 décembre] au soir.', '2021-12-30'],
      ['[Jeudi 9 décembre], à Paris.', '2021-12-09'],
      // 9 December is a Wednesday in 2020; 9 May of this year is near, whatever its weekday.
      ['[Mercredi 9 décembre], à Paris.', '2020-12-09'],
      ['[Mardi 9 mai], à Paris.', '2022-05-09'],
      ['Publié le [19 - 01 - 2022] ici.', '2022-01-19'],
      ['Publié le [19/01/2022] ici.', '2022-01-19'],
      ['Publié le [19-01-2022] ici.', '2022-01-19'],
      ['Publié le [19.01.2022] ici.', '2022-01-19'],
      ['Publié le [19/01/22] ici.', '2022-01-19'],
      ['Le [2022-01-19] ici.', '2022-01-19'],
      ['Le [3 janv. 2022] ici.', '2022-01-03'],
      ['Le 30 février, rien.'],
      ['Page du [jeudi, mai 12, 2022] ici.', '2022-05-12'],
      ['Le 17 h 30, puis le [17 janvier 2013] à 22h00.', '2013-01-17'],
      ['LE [10 MAI 2022].', '2022-05-10'],
      ['Dans la nuit du [10 mai].', '2022-05-10'],
      // Days joined.
      ['La visite [du 3 au 5 mai 2022] est finie.', '2022-05-03..2022-05-05'],
      ['Réunis [les 16 et 17 décembre] à Paris.', '2021-12-16..2021-12-17'],
      ['Prévu [entre le 3 et le 5 mai].', '2022-05-03..2022-05-05'],
      ['[Du lundi 9 au mercredi 11 mai], à Rome.', '2022-05-09..2022-05-11'],
      ['[Du 30 avril au 2 mai] à Rome.', '2022-04-30..2022-05-02'],
      ['Sommet ([16-17 décembre 2021]).', '2021-12-16..2021-12-17'],
      ['[Les 16, 17 et 18 décembre 2020].', '2020-12-16..2020-12-18'],
      ['Venu le [3 mai] puis le [7 mai].', '2022-05-03', '2022-05-07'],
      // Months.
      ['Vu [mi-janvier] à Rome.', 'month 2022-01-11..2022-01-20'],
      ['Vu [début mars 2022] à Rome.', 'month 2022-03-01..2022-03-10'],
      ['Enlevé en [avril 2012] à Gao.', 'month 2012-04-01..2012-04-30'],
      ['Depuis [janvier 2019], rien.', 'month 2019-01-01..2019-01-31'],
      ['Prévu [au mois de mars] ici.', 'month 2022-03-01..2022-03-31'],
      ['Vu en [octobre] à Bakou.', 'month 2021-10-01..2021-10-31'],
      ['En [février] ils ont livré un radar.', 'month 2022-02-01..2022-02-28'],
      ['Vu en [juin] à Bakou.', 'month 2022-06-01..2022-06-30'],
      ['Vu en [février dernier] à Bakou.', 'month 2022-02-01..2022-02-28'],
      ['Vu en [mai dernier] à Bakou.', 'month 2021-05-01..2021-05-31'],
      ['En [juin prochain], le sommet.', 'month 2022-06-01..2022-06-30'],
      ['Voyage [de mars à mai 2020].', 'month 2020-03-01..2020-05-31'],
      ['Depuis [juillet 2019] que cela dure.', 'month 2019-07-01..2019-07-31'],
      ['Vers [la fin avril] ici.', 'month 2022-04-21..2022-04-30'],
      // Years.
      ['Nommé [fin 2021] à Rome.', 'year 2021-10-01..2021-12-31'],
      ['Dit en [2014] à Brisbane.', 'year 2014-01-01..2014-12-31'],
      ['Des mails datant de [2013] et révélés.', 'year 2013-01-01..2013-12-31'],
      ['Chef de la section en [2003], il part.', 'year 2003-01-01..2003-12-31'],
      ['Ministre [de 2010 à 2012].', 'year 2010-01-01..2012-12-31'],
      ['Dans les [années 1990], rien.', 'year 1990-01-01..1999-12-31'],
      // Weekdays.
      ['S’est entretenu [ce mardi] avec lui.', '2022-05-10'],
      ['Il a dit [mardi] que non.', '2022-05-10'],
      ['[Jeudi], il a parlé.', '2022-05-12'],
      ['Reçu [jeudi dernier] à Rome.', '2022-05-05'],
      ['Reçu [mercredi dernier] à Rome.', '2022-05-11'],
      ['[Vendredi prochain] à Genève.', '2022-05-13'],
      ['[Jeudi prochain] à Genève.', '2022-05-19'],
      ['Vu [mercredi soir] à Rome.', '2022-05-11'],
      ['La rencontre prévue [demain vendredi] à Genève.', '2022-05-13'],
      ['Reçu [hier mercredi] à Genève.', '2022-05-11'],
      ['Entre [lundi] ou [mardi], il choisit.', '2022-05-09', '2022-05-10'],
      ['La visite [de lundi à mercredi] fut calme.', '2022-05-09..2022-05-11'],
      // Counted from publication.
      ['Vu [hier] à Rome.', '2022-05-11'],
      ['Vu [hier soir] à Rome.', '2022-05-11'],
      ['Vu [avant-hier] à Rome.', '2022-05-10'],
      ['Il part [demain].', '2022-05-13'],
      ['Il part [après-demain].', '2022-05-14'],
      ['Il parle [aujourd’hui] ici.', '2022-05-12'],
      ["Il parle [aujourd'hui] ici.", '2022-05-12'],
      ['Reçu [ce matin] à Paris.', '2022-05-12'],
      ['Arrivé [la nuit dernière].', '2022-05-11'],
      ['Reçu [la semaine dernière] à Kiev.', '2022-05-02..2022-05-08'],
      ['Reçu [la semaine prochaine] à Kiev.', '2022-05-16..2022-05-22'],
      ['Reçu [cette semaine] à Kiev.', '2022-05-09..2022-05-15'],
      ['Reçu [en début de semaine] à Kiev.', '2022-05-09..2022-05-11'],
      ['Reçu [le mois dernier] à Kiev.', 'month 2022-04-01..2022-04-30'],
      ['Reçu [ce mois-ci] à Kiev.', 'month 2022-05-01..2022-05-31'],
      ['Reçu [au début du mois] à Kiev.', 'month 2022-05-01..2022-05-10'],
      ['Reçu [l’an dernier] à Kiev.', 'year 2021-01-01..2021-12-31'],
      ["Reçu [l'année dernière] à Kiev.", 'year 2021-01-01..2021-12-31'],
      ['Reçu [plus tôt cette année] à Kiev.', 'year 2022-01-01..2022-12-31'],
      ['Vu [le week-end dernier] à Nice.', '2022-05-07..2022-05-08'],
      ['Vu [ce week-end] à Nice.', '2022-05-14..2022-05-15'],
      ['Vu [il y a deux jours] ici.', '2022-05-10'],
      ['Vu [il y a 3 semaines] ici.', '2022-04-18..2022-04-24'],
      ['Vu [il y a un an] ici.', 'year 2021-01-01..2021-12-31'],
      ['Il vient [dans trois jours] ici.', '2022-05-15'],
      // Seasons.
      ['Rompues durant [l’été 2010] ici.', 'month 2010-06-01..2010-08-31'],
      ['Vu [à l’été 2018] ici.', 'month 2018-06-01..2018-08-31'],
      ['Vu [l’été dernier] à Nice.', 'month 2021-06-01..2021-08-31'],
      ['Vu [cet été] à Nice.', 'month 2022-06-01..2022-08-31'],
      ['Vu [l’hiver dernier] à Nice.', 'month 2021-12-01..2022-02-28'],
      // Counted from the date before.
      ['Le [17 janvier 2013], la prise d’otages de [la veille].', '2013-01-17', '2013-01-16'],
      [
        'Le [17 janvier 2013], une guerre lancée [cinq jours plus tôt].',
        '2013-01-17',
        '2013-01-12',
      ],
      ['Le [3 mai], il vient ; [le lendemain], il part.', '2022-05-03', '2022-05-04'],
      ['Reçu [le même jour] à Rome.', '2022-05-12'],
      ['Dit [la veille] à Rome.', '2022-05-11'],
      ['Appelé [deux semaines avant le 24 août 2021].', '2021-08-10'],
      ['Appelé [trois jours après le 24 août 2021].', '2021-08-27'],
      // Words that are no date.
      ['Dans l’après-midi, il part.'],
      ['Plus de 2000 personnes ont été prises.'],
      ['Il a gagné 3-2 puis 6-4.'],
      ['À la veille de la visite, rien.'],
      ['Le lendemain de la visite, rien.'],
      ['Lu dans le Journal du Dimanche.'],
      ['Il vient chaque mardi et tous les lundis.'],
      ['La planète Mars a été vue.'],
      ['L’accord a été signé, a-t-il dit.'],
      ['La France d’aujourd’hui change.'],
      ['Il habite rue du 8 mai 1945 à Lyon.'],
      ['Le 76e anniversaire et la 60e session.'],
      ['Il reçoit le 32 mai.'],
      ['Pendant deux jours, il se tait.'],
      ['Le marécage et la mardelle.'],
      ['Le vol 2022 et la salle 12/5.'],
      [''],
    ],
    fr,
    thursday,
  );
});

describe('French, with a verb in the future', () => {
  table(
    [
      ['[Vendredi] il doit rencontrer Lavrov.', '2022-05-13'],
      ['[Jeudi] il doit rencontrer Lavrov.', '2022-05-12'],
      ['[Mercredi soir] il verra Lavrov.', '2022-05-18'],
      ['Le [5 novembre] il verra Lavrov.', '2022-11-05'],
      ['Il le verra en [mars].', 'month 2023-03-01..2023-03-31'],
      ['Il le verra [ce week-end].', '2022-05-14..2022-05-15'],
      ['Il le verra [mardi 17 mai].', '2022-05-17'],
    ],
    fr,
    thursday,
    'future',
  );
});

describe('French, publication unknown', () => {
  table(
    [
      ['Vu [ce jeudi] à Delhi.', 'open'],
      ['Depuis le [21 septembre dernier] à Rome.', 'open'],
      ['Le [24 août dernier] de rompre.', 'open'],
      ['Dit [hier] et [demain].', 'open', 'open'],
      ['Vu [cette semaine] à Rome.', 'open'],
      ['[La veille], il niait.', 'open'],
      ['Depuis le [26 janvier 2021].', '2021-01-26'],
      ['Enlevé en [avril 2012] à Gao.', 'month 2012-04-01..2012-04-30'],
      ['Le [17 janvier 2013], puis le [3 mars].', '2013-01-17', 'open'],
      ['Durant [l’été 2010].', 'month 2010-06-01..2010-08-31'],
      ['Réunis [les 16 et 17 décembre] ici.', 'open'],
      ['Vu en [mars] à Rome.', 'open'],
    ],
    fr,
    null,
  );
});

describe('French, only the year of publication known', () => {
  table(
    [
      ['Le [5 novembre] à Rome.', '2021-11-05'],
      ['Vu [mardi] à Rome.', 'open'],
      ['Vu [l’an dernier] à Rome.', 'year 2020-01-01..2020-12-31'],
      ['Vu [le mois dernier] à Rome.', 'open'],
    ],
    fr,
    { date: '2021', precision: 'year', source: null },
  );
});

describe('English, published Thursday 12 May 2022', () => {
  table(
    [
      ['They met on [Tuesday].', '2022-05-10'],
      ['They met on [Tuesday morning] there.', '2022-05-10'],
      ['He came on [Tuesday 10 May 2022].', '2022-05-10'],
      ['He came on [May 12, 2022].', '2022-05-12'],
      ['(last modified [Tue, 03 May 2022] 09:15:00 GMT)', '2022-05-03'],
      ['He came on [10 May] there.', '2022-05-10'],
      ['He came on [the 10th of May] there.', '2022-05-10'],
      ['He came on [Dec. 5] there.', '2021-12-05'],
      ['He came on [May 9th, 2022].', '2022-05-09'],
      ['Posted [05/10/2022] here.', '2022-05-10'],
      ['Posted [19/01/2022] here.', '2022-01-19'],
      ['Posted [2022-01-05] here.', '2022-01-05'],
      ['They met [last week] there.', '2022-05-02..2022-05-08'],
      ['They met [earlier this month] there.', 'month 2022-05-01..2022-05-31'],
      ['They meet [next Friday] there.', '2022-05-13'],
      ['They met [last Friday] there.', '2022-05-06'],
      ['They met [yesterday] there.', '2022-05-11'],
      ['They meet [tomorrow] there.', '2022-05-13'],
      ['They meet [today] there.', '2022-05-12'],
      ['They met [last night] there.', '2022-05-11'],
      ['They met [the day before yesterday].', '2022-05-10'],
      ['They met [two days ago] there.', '2022-05-10'],
      ['They met [a year ago] there.', 'year 2021-01-01..2021-12-31'],
      ['They met [over the weekend] there.', '2022-05-07..2022-05-08'],
      ['They met [last month] there.', 'month 2022-04-01..2022-04-30'],
      ['They met in [March 2020] there.', 'month 2020-03-01..2020-03-31'],
      ['They met in [early March] there.', 'month 2022-03-01..2022-03-10'],
      ['They met [last January] there.', 'month 2022-01-01..2022-01-31'],
      ['They met in [October] there.', 'month 2021-10-01..2021-10-31'],
      ['Nothing since [2014] there.', 'year 2014-01-01..2014-12-31'],
      ['Named [late 2021] there.', 'year 2021-10-01..2021-12-31'],
      ['They met [last summer] there.', 'month 2021-06-01..2021-08-31'],
      ['In [the summer of 2010] they parted.', 'month 2010-06-01..2010-08-31'],
      ['A visit [from 3 to 5 May 2022].', '2022-05-03..2022-05-05'],
      ['Talks on [December 16 and 17] there.', '2021-12-16..2021-12-17'],
      ['Talks on [December 16-17, 2021] there.', '2021-12-16..2021-12-17'],
      ['On [3 May] they met; [the next day] he left.', '2022-05-03', '2022-05-04'],
      ['He called [two weeks before 24 August 2021].', '2021-08-10'],
      // No dates.
      ['Theresa May may march to the Mail on Sunday.'],
      ['About 2000 people meet every Friday.'],
      ['The day after the visit.'],
      ['It was Good Friday and Black Friday.'],
      ['They may meet.'],
    ],
    en,
    thursday,
  );
});

describe('what ties a date', () => {
  test.each([
    ['La première visite depuis janvier 2019.', fr, 'since'],
    ['Secrétaire d’État depuis le 26 janvier 2021.', fr, 'since'],
    ['Il attend jusqu’au 5 mai 2022.', fr, 'until'],
    ['C’était avant le 5 mai 2022.', fr, 'before'],
    ['C’était après mars 2022.', fr, 'after'],
    ['Ils se sont vus le 5 mai 2022.', fr, 'at'],
    ['The first visit since January 2019.', en, 'since'],
    ['It was before 5 May 2022.', en, 'before'],
    ['They met on 5 May 2022.', en, 'at'],
  ] as const)('%s', (text, language, relation) => {
    const found = findDates(text, { start: 0, end: text.length }, language, null);
    expect(found.map((mention) => mention.relation)).toEqual([relation]);
  });

  test('la veille counts from the date of the sentence before', () => {
    const text = 'Le 17 janvier 2013, il écrit. La prise d’otages avait eu lieu la veille.';
    const [first] = findDates(text, { start: 0, end: 29 }, fr, null);
    const previous = first as DateMention;
    const [second] = findDates(text, { start: 29, end: text.length }, fr, null, { previous });
    expect(second?.date.start).toBe('2013-01-16');
  });

  test('a mention read again under another tense', () => {
    const text = 'Elle arrive vendredi à Rome.';
    const [mention] = findDates(text, { start: 0, end: text.length }, fr, thursday);
    expect(mention?.date.start).toBe('2022-05-06');
    const again = findDates(text, mention as DateMention, fr, thursday, { tense: 'future' });
    expect(again[0]?.date.start).toBe('2022-05-13');
  });
});

describe.each([fr, en])('every pattern of $code', (language) => {
  test.each(language.dates.patterns.map((pattern) => ({ ...pattern })))(
    '$name: $example',
    ({ name, example }) => {
      const found = find(example, language);
      expect(found.map((mention) => mention.rule)).toEqual([name]);
    },
  );
});

describe('printing', () => {
  const meeting = (start: string, end: string, precision: 'day' | 'month' | 'year') => ({
    start,
    end,
    precision,
    text: '',
    working: '',
  });
  test.each([
    ['2022-05-10', 'mardi 10 mai 2022', 'Tuesday 10 May 2022'],
    ['2022-03-01', 'mardi 1er mars 2022', 'Tuesday 1 March 2022'],
    ['2022-05', 'mai 2022', 'May 2022'],
    ['2022', '2022', '2022'],
    [meeting('2022-05-03', '2022-05-05', 'day'), 'du 3 au 5 mai 2022', 'from 3 to 5 May 2022'],
    [
      meeting('2022-04-30', '2022-05-02', 'day'),
      'du 30 avril au 2 mai 2022',
      'from 30 April to 2 May 2022',
    ],
    [
      meeting('2021-12-30', '2022-01-02', 'day'),
      'du 30 décembre 2021 au 2 janvier 2022',
      'from 30 December 2021 to 2 January 2022',
    ],
    [meeting('2022-03-01', '2022-03-10', 'month'), 'mars 2022', 'March 2022'],
    [
      meeting('2018-06-01', '2018-08-31', 'month'),
      'de juin à août 2018',
      'from June to August 2018',
    ],
    [meeting('2010-01-01', '2012-12-31', 'year'), '2010–2012', '2010–2012'],
  ] as const)('%j', (date, french, english) => {
    expect(formatDate(date, fr)).toBe(french);
    expect(formatDate(date, en)).toBe(english);
  });

  test('an open date keeps the words of its text', () => {
    const open = { start: null, end: null, precision: 'weekday', text: 'ce jeudi', working: '' };
    expect(formatDate(open as never, en)).toBe('ce jeudi');
  });
});

describe('date filters', () => {
  test.each([
    ['2022', fr, '2022-01-01', '2022-12-31'],
    ['2022-05', fr, '2022-05-01', '2022-05-31'],
    ['2022-5-3', fr, '2022-05-03', '2022-05-03'],
    ['2022-05-10', fr, '2022-05-10', '2022-05-10'],
    ['mai 2022', fr, '2022-05-01', '2022-05-31'],
    ['janvier', fr, '2022-01-01', '2022-01-31'],
    ['novembre', fr, '2021-11-01', '2021-11-30'],
    ['10 mai 2022', fr, '2022-05-10', '2022-05-10'],
    ['depuis la semaine dernière', fr, '2022-05-02', null],
    ['depuis mars', fr, '2022-03-01', null],
    ['avant mars 2021', fr, null, '2021-02-28'],
    ["jusqu'en 2021", fr, null, '2021-12-31'],
    ['après 2020', fr, '2021-01-01', null],
    ['entre mars 2020 et mai 2021', fr, '2020-03-01', '2021-05-31'],
    ['hier', fr, '2022-05-11', '2022-05-11'],
    ['since last week', en, '2022-05-02', null],
    ['May 2022', en, '2022-05-01', '2022-05-31'],
    ['january', en, '2022-01-01', '2022-01-31'],
    ['before 2020', en, null, '2019-12-31'],
  ] as const)('%s', (text, language, start, end) => {
    expect(parseWhen(text, language, thursday)).toEqual({ start, end });
  });

  test.each(['', 'bientôt', '2022-13', '2022-02-31', 'Lavrov'])('no date: %j', (text) => {
    expect(parseWhen(text, fr, thursday)).toBeNull();
  });
});

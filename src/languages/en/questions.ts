import type { QuestionWords } from '../contract/questions.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** How English asks about meetings. Folded: lower case, no apostrophes, no hyphens. */
export const questions: QuestionWords = {
  fillers: list(`
    please, pls, plz, hello, hi, hey, thanks, thank you, can you tell me, could you tell me, can u tell me, tell me, do you know, i would like to know, i d like to know, i want to know, i wonder, just wondering, any idea, is it true that, is it right that, actually, really, exactly, ever, already, in fact, so, um, well, yet, according to the corpus, according to the texts, in the corpus, in the texts, in person, officially, personally, face to face
  `),
  functionWords: list(`
    a, an, the, of, to, in, on, at, by, for, from, with, about, into, over, and, or, nor, but, if, as, is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, will, would, shall, should, can, could, may, might, must, he, she, it, they, them, him, her, his, hers, its, their, theirs, we, us, our, you, your, i, me, my, this, that, these, those, there, here, not, no, nt, never, any, some, all, each, every, other, others, else, another, one, each other, who, whom, whose, which, what, when, where, why, how, many, much, often, time, times, day, date, year, month, week, city, country, place, than, then, too, also, only, both, together, between, during, before, after, since, until, till, mr, mrs, ms, dr, sir, s, t, take, took, place, taken, held, happen, happened, first, last, next, just, people, person, anyone, anybody, someone, somebody, go, going, gone, went, come, came, supposed, due, up
  `),
  triggers: {
    meet: {
      stems: list('meeting'),
      forms: list(
        'meet, meets, met, mett, meat with, encounter, encountered, encounters, hold talks, held talks, holding talks, talks, sit down with, sat down with, sat down, tete a tete, get together, got together, shake hands, shook hands, handshake, handshakes, rendezvous, negotiated with, face to face',
      ),
    },
    receive: {
      stems: list('receiv, welcom, host'),
      forms: list('audience, audiences, recieve, recieved, invite, invited, invites'),
    },
    meal: {
      stems: list('dined, dinner, lunch, breakfast'),
      forms: list(
        'dine, dines, dining, had dinner, have dinner, eat with, ate with, had lunch, have lunch, meal, meals, coffee, drinks, supper, banquet, eat, ate',
      ),
    },
    see: { stems: [], forms: list('see, sees, saw, seen, seeing') },
    visit: {
      stems: list('visit'),
      forms: list('paid a visit, pay a visit, came to see, went to see, go to see'),
    },
    talk: {
      stems: list('discuss, convers'),
      forms: list(
        'talk, talked, talking, spoke, speak, spoken, speaks, speaking, chat, chatted, in touch, in contact, contact, contacts, wrote to, write to, letter to, exchange, exchanged',
      ),
    },
    call: {
      stems: list('phon, telephon'),
      forms: list(
        'call, calls, called, calling, rang, ring, video call, video conference, videoconference, contacted, reached out to, on the phone, by phone, over the phone',
      ),
    },
    cross: {
      stems: [],
      forms: list(
        'ran into, run into, bumped into, bump into, crossed paths, cross paths, came across',
      ),
    },
  },
  triggerNouns: list(
    'meeting, meetings, encounter, encounters, talks, audience, audiences, call, calls, phone call, phone calls, dinner, dinners, lunch, lunches, visit, visits, handshake, handshakes, tete a tete, conversations, conversation, contacts',
  ),
  ask: {
    who: list('who is it that, who all, who, whom, whos'),
    withWhom: list('with whom, with who, to whom, whom with, who with'),
    byWhom: list('by whom, by who'),
    which: list('which, what'),
    when: list(
      'when, on what date, on which date, what date, which date, what day, which day, on what day, on which day, in what year, in which year, what year, which year, what month, which month, at what time, what time, since when, dates of, date of',
    ),
    where: list(
      'where, in what city, in which city, what city, which city, in what country, in which country, which country, what country, what place, which place, in what place, in which place, at what place, whereabouts, which cities, in which cities, which capital, in which capital, location of, place of',
    ),
    whereWeak: [],
    count: list(
      'how many times, how often, how many meetings, how many encounters, how many calls, how many phone calls, how many talks, how many dinners, how many lunches, how many audiences, number of meetings, number of times, on how many occasions, how frequently',
    ),
    countPeople: list(
      'how many people, how many persons, how many different people, number of people',
    ),
    quantity: list('how long, how many, how much, how old, how far'),
    most: list('most often, the most, most frequently, the most often, most times'),
    last: list(
      'the last time, last time, last meeting, latest meeting, most recent meeting, last met, last, latest, most recent, most recently, lately, recently',
    ),
    first: list('the first time, first time, first meeting, first met, first, earliest'),
    list: list(
      'list, list all, show, show me, all the, all, every, give me, enumerate, history of, timeline of, timeline, chronology, find, find me, summarise, summarize',
    ),
    content: list(
      'why, how come, for what reason, what reason, for which reason, what for, about what, what about, how, what, on what subject, which subjects, what subjects, which topics, what topics, whose, who asked for, who had asked for, who requested, who had requested, who called off, who cancelled, who canceled, who postponed, who proposed, who suggested, who initiated, asked for the, at whose request, which side, which of the two, in your opinion, do you think, was it the first',
    ),
  },
  whetherFirst: list(
    'did, didn t, didnt, has, hasn t, hasnt, have, haven t, havent, had, hadn t, was, wasn t, wasnt, were, weren t, is, isn t, isnt, are, aren t, do, does, will, would, can, was there, is there, were there, are there',
  ),
  whetherInside: [],
  auxiliaries: list(
    'has, have, had, was, were, is, are, will, would, should, is going to, was going to, was to, were to, is to, are to, was supposed to, is supposed to, was due to, is due to, wants to, wanted to, plans to, planned to, did not, didn t, has not, hasn t, ever, already, also, might, may, could, has ever, had already, has already, expected to, was expected to, is expected to',
  ),
  passive: list('was, were, been, being, be, is, are'),
  planned: list(
    'was to, were to, is to, are to, going to, supposed to, due to, scheduled, schedule, planned, plans, plan, plans to, planned to, expected, will, upcoming, next, future, agenda, forthcoming, soon, about to, would, should have, invitation, invitations, invited to',
  ),
  cancelled: list(
    'cancelled, canceled, cancel, cancellation, called off, refused, refuse, refusal, declined, decline, postponed, postpone, rejected, turned down, snubbed, boycotted, avoided, avoid, ruled out',
  ),
  negations: list(
    'not, never, nt, no, didn t, didnt, hasn t, hasnt, haven t, havent, wasn t, wasnt, weren t, without',
  ),
  phone: list(
    'phone, phones, phoned, telephone, telephoned, call, calls, called, calling, video call, video conference, videoconference, videolink, line, remotely',
  ),
  by: list('by'),
  about: list('about, of, on'),
  and: list('and, or, nor, then'),
  occasionLinks: list('of, on'),
  placePrepositions: list('in, at, to, near, inside, into, on, from'),
  occasionMarkers: list(`
    during the, during, on the sidelines of the, on the sidelines of, on the margins of the, on the margins of, on the fringes of the, at the occasion of the, on the occasion of the, on the occasion of, as part of the, as part of, at the, at a, at, around the, in the course of the
  `),
  occasionHeads: list(
    'summit, summits, conference, assembly, forum, g7, g8, g20, cop, congress, ceremony, commemoration, commemorations, funeral, visit, tour, festival, meeting, session, talks, inauguration, anniversary, parade, match, final, cup, games, dinner, lunch',
  ),
  sourceMarkers: list('according to the, according to, as reported by, as per'),
  contextMarkers: list(
    'just before meeting, before meeting, just after meeting, after meeting, just before, just after, right before, right after, before seeing, after seeing, before he, after he, before she, after she, before being, after being',
  ),
  purposeMarkers: list(
    'in order to, to discuss, to talk about, to speak about, about, regarding, concerning, over, on the subject of, to hand, to give, to offer, to ask, to sign',
  ),
  personNouns: list(`
    person, people, persons, personality, personalities, anyone, someone, anybody, somebody, yellow vest, yellow vests, protester, protesters, official, officials, leader, leaders, chief, chiefs, counterpart, counterparts, figure, figures, unionist, unionists, boss, bosses, star, stars, guest, guests, host, hosts, visitor, visitors, envoy, envoys, representative, representatives, rebel, rebels, candidate, candidates, member, members, warlord, man, woman, men, women, ally, allies, rival, rivals, family, delegation, politician, politicians, statesman, statesmen
  `),
  thingNouns: list(`
    prize, prizes, message, messages, letter, letters, support, welcome, reply, answer, gift, gifts, medal, medals, award, awards, sum, money, aid, budget, problem, problems, difficulty, difficulties, success, obstacle, obstacles, resistance, opposition, criticism, ovation, order, orders, advice, news, information, complaint, threat, threats, grade, sentence, salary, vaccine, treatment, team, teams, restaurant, hotel, room, palace, topic, subject, agreement, reason, result, role, title, document, book, newspaper, channel, figure
  `),
  pronouns: list('he, she, they, him, her, them, the latter, each other, one another'),
  reflexives: [],
  followUpStarts: list('and, or, and what about, what about, how about, but, then'),
  articles: list('the, a, an, his, her, its, their, this, that, of'),
  companions: ['with', 'between'],
  partOfs: list('of, in, at, by, for, on'),
  times: ['times', 'twice', 'time'],
  officeLinks: list('of, for'),
  namesBeforeOffices: true,
};

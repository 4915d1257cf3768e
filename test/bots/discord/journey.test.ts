import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bot } from '../../../src/bots/bot.ts';
import type { Entrevue } from '../../../src/types.ts';
import {
  buttonsOf,
  type DiscordServer,
  ids,
  partsOf,
  startDiscordServer,
} from '../../support/discordServer.ts';
import { answer, longTexts, people, texts } from './corpus.ts';
import { type ScriptedEntrevue, scriptedEntrevue } from './scripted.ts';
import { startBot } from './support.ts';

let server: DiscordServer;
let bot: Bot;
let entrevue: ScriptedEntrevue;
let data: string;

async function start(options: Parameters<typeof startBot>[2] = {}, engine: Entrevue = entrevue) {
  const started = await startBot(server, engine, options);
  bot = started.bot;
  data = started.data;
  return started;
}

beforeEach(async () => {
  server = await startDiscordServer();
  entrevue = scriptedEntrevue({
    texts: [...texts, ...longTexts],
    answer,
    people,
    places: [{ name: 'Oran', meetings: 2 }],
  });
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  // The local server checks every payload against the published rules.
  expect(server.broken).toEqual([]);
});

test('/ask is deferred at once and then answered, verdict first, proof next', async () => {
  await start();
  const asked = server.slash('ask', { question: 'Qui a rencontré Nadia Belhadj ?' });
  const shown = await server.shown(asked);
  expect(asked.callback?.type).toBe(5);
  expect(shown.content).toBe(
    '-# Qui a rencontré Nadia Belhadj ?\nNadia Belhadj a rencontré une personne ; une autre rencontre était seulement prévue \\[1\\].',
  );
  // One line for the one text; the quotations of a list wait behind the buttons.
  expect(shown.embeds[0].description).toMatch(
    /\n-# \\\[1\\\]\\\[2\\\] La ministre \\\*Belhadj\\\* reçoit ses voisins · 12 mai 2021$/u,
  );
  expect(shown.embeds[0].description).not.toContain('Nadia Belhadj a reçu mardi');
  expect(buttonsOf(shown).map((button) => button.label)).toEqual([
    'Voir le passage 1',
    'Voir le passage 2',
    'Sources',
    'Nadia Belhadj a-t-elle rencontré Aïcha Wolde ?',
  ]);
  expect(entrevue.asked[0]).toMatchObject({ kind: 'ask', text: 'Qui a rencontré Nadia Belhadj ?' });
});

test.each([
  ['who-met', { person: 'Nadia Belhadj', place: 'Oran', since: '2021', until: 'juin 2021' }],
  ['met', { person: 'Nadia Belhadj', other: 'Aïcha Wolde' }],
  ['timeline', { person: 'Nadia Belhadj' }],
])('/%s hands its options over as they are', async (name, options) => {
  await start();
  await server.shown(server.slash(name, options, { locale: 'en-US' }));
  expect(entrevue.asked[0]).toMatchObject({ kind: name, ...options, language: 'en' });
});

test('a private answer is for one pair of eyes, and so is what follows from it', async () => {
  await start();
  const asked = server.slash('ask', { question: 'Nadia Belhadj ?', private: true });
  const shown = await server.shown(asked);
  expect(asked.callback?.data?.flags).toBe(64);
  const followed = server.press(
    { ...shown, flags: 64 },
    'Nadia Belhadj a-t-elle rencontré Aïcha Wolde ?',
  );
  const next = await server.shown(followed);
  expect(followed.callback?.data?.flags).toBe(64);
  expect(next.content).toContain('-# Nadia Belhadj a-t-elle rencontré Aïcha Wolde ?\n❌ Non.');
  expect(entrevue.asked[1]?.previous).toEqual(['Nadia Belhadj ?']);
});

test.each([
  ['person', 'NÀDIA', [{ name: 'Nadia Belhadj · 7 rencontres', value: 'Nadia Belhadj' }]],
  ['person', 'quiroga', [{ name: 'Tomás Quiroga · 1 rencontre', value: 'Tomás Quiroga' }]],
  ['person', 'Don', []],
  ['place', 'or', [{ name: 'Oran · 2 rencontres', value: 'Oran' }]],
  ['person', 'zzz', []],
])('while typing %s "%s" the corpus suggests its names', async (option, typed, choices) => {
  await start();
  const asked = server.complete('who-met', { [option]: typed }, option);
  await server.until(() => asked.callback);
  expect(asked.callback?.data.choices).toEqual(choices);
});

test('suggestions do not wait for a slow answer, and a fault leaves them empty', async () => {
  let release = () => {};
  const slow = scriptedEntrevue({
    texts,
    people,
    answer: () =>
      new Promise((resolve) => {
        release = () => resolve({ verdict: 'Enfin.' });
      }),
  });
  await start({}, slow);
  const asked = server.slash('ask', { question: 'Lent ?' });
  await server.until(() => asked.callback);
  const first = server.complete('met', { person: 'nad' }, 'person');
  await server.until(() => first.callback);
  expect(first.callback?.data.choices).toHaveLength(1);
  slow.suggest = () => {
    throw new Error('a fault');
  };
  const second = server.complete('met', { person: 'nad' }, 'person');
  await server.until(() => second.callback);
  expect(second.callback?.data.choices).toEqual([]);
  expect(asked.message?.edits).toBeUndefined();
  release();
  expect((await server.shown(asked)).content).toBe('-# Lent ?\nEnfin.');
});

test('pages turn in place, each row with its own proof, and after a restart', async () => {
  await start();
  const asked = server.slash('timeline', { person: 'Nadia Belhadj' });
  const shown = await server.shown(asked);
  expect(shown.embeds[0].footer.text).toBe('Page 1 sur 3');
  expect(shown.embeds[0].description).toContain('Invité 0, Oran');
  await bot.stop();
  await start({ data });
  const turned = server.press(shown, 'Suivante ▶');
  const next = await server.until(() => (shown.edits === 2 ? shown : null));
  expect(turned.callback?.type).toBe(6);
  expect(next.embeds[0].footer.text).toBe('Page 2 sur 3');
  // The subject stands at the head of each page.
  expect(next.content).toContain('**Nadia Belhadj**');
  const numbers = [...next.embeds[0].description.matchAll(/\[(\d+)\\\]/g)].map((match) => match[1]);
  const menu = partsOf(next).find((part) => part.type === 3);
  const proofs = menu?.options.map((option: { label: string }) => /\d+/.exec(option.label)?.[0]);
  expect(numbers.length).toBeGreaterThan(3);
  expect(proofs).toEqual(numbers);
  server.press(next, '◀ Précédente');
  const back = await server.until(() => (shown.edits === 3 ? shown : null));
  expect(back.embeds[0].footer.text).toBe('Page 1 sur 3');
});

test('more passages than buttons become a menu', async () => {
  await start();
  const shown = await server.shown(server.slash('timeline', { person: 'Nadia Belhadj' }));
  const menu = partsOf(shown).find((part) => part.type === 3);
  const pressed = server.choose(shown, menu?.options[6].value);
  await server.until(() => pressed.callback);
  expect(pressed.callback?.data.embeds[0].title).toBe(
    '\\[7\\] Journal \\*numéro\\* 6 · 7 janvier 2021',
  );
});

test('a passage is shown to one reader, in its surroundings, after a restart too', async () => {
  await start();
  const shown = await server.shown(server.slash('ask', { question: 'Nadia Belhadj ?' }));
  await bot.stop();
  await start({ data });
  const pressed = server.press(shown, 'Voir le passage 1');
  await server.until(() => pressed.callback);
  expect(pressed.callback?.type).toBe(4);
  expect(pressed.callback?.data.flags).toBe(64);
  expect(pressed.callback?.data.embeds[0]).toMatchObject({
    title: '\\[1\\] La ministre \\*Belhadj\\* reçoit ses voisins · 12 mai 2021',
    url: 'https://example.org/oran?a=1&b=(2)',
  });
  // Ids of files are for those who keep them.
  expect(JSON.stringify(pressed.callback?.data)).not.toContain('presse/oran.txt');
  expect(pressed.callback?.data.embeds[0].description).toMatch(
    /^>>> Oran, 12 mai\. Le port était calme\. \*\*Nadia Belhadj a reçu mardi Tomás Quiroga à Oran\.\*\* Ils/,
  );
});

test('a passage of a text that changed or left is not invented', async () => {
  await start();
  const shown = await server.shown(server.slash('ask', { question: 'Nadia Belhadj ?' }));
  const press = async () => {
    const pressed = server.press(shown, 'Voir le passage 1');
    await server.until(() => pressed.callback);
    return pressed.callback?.data.content;
  };
  entrevue.texts = texts.map((text) => ({ ...text, text: `Rectificatif. ${text.text}` }));
  expect(await press()).toMatch(/^Ce texte a été modifié/);
  entrevue.texts = texts.slice(1);
  expect(await press()).toMatch(/^Ce passage n’est plus dans le corpus/);
});

test('Sources lists the texts an answer rests on, /sources all of them', async () => {
  await start();
  const shown = await server.shown(server.slash('ask', { question: 'Nadia Belhadj ?' }));
  const sources = await server.shown(server.press(shown, 'Sources'));
  expect(sources.embeds[0].description).toBe(
    '\\[1\\]\\[2\\] La ministre \\*Belhadj\\* reçoit ses voisins · 12 mai 2021 · Le Courrier du port · [Ouvrir le texte](<https://example.org/oran?a=1&b=(2)>)',
  );
  const all = server.slash('sources');
  await server.until(() => all.callback);
  expect(all.callback?.data.embeds[0].footer.text).toBe('Page 1 sur 4');
  const stored = await server.until(() => all.message);
  server.press(stored, 'Suivante ▶');
  await server.until(() => stored.embeds[0].footer.text === 'Page 2 sur 4');
  const found = server.slash('sources', { search: 'courrier mai 2021' });
  await server.until(() => found.callback);
  expect(found.callback?.data.embeds[0].description).toMatch(
    /^Avec « courrier mai 2021 » :\n\n• La ministre[^\n]*$/u,
  );
  const none = server.slash('sources', { search: '<@5> **rien**' });
  await server.until(() => none.callback);
  expect(none.callback?.data.embeds[0].description).toMatch(/^Aucun texte avec « \\<\\@5/u);
});

test('/about says what the bot does; its examples are questions', async () => {
  await start();
  const about = server.slash('about', {}, { locale: 'en-GB' });
  await server.until(() => about.callback);
  expect(about.callback?.data.embeds[0].title).toBe('Entrevue: who met whom');
  const message = await server.until(() => about.message);
  await server.shown(server.press(message, 'Who met Nadia Belhadj?', { locale: 'en-GB' }));
  expect(entrevue.asked[0]).toMatchObject({ kind: 'ask', text: 'Who met Nadia Belhadj?' });
});

test('a mention is a question, without the bot’s name', async () => {
  await start();
  const message = server.write('{bot} qui a rencontré Nadia Belhadj ?');
  const reply = await server.answerTo(message);
  expect(entrevue.asked[0]).toMatchObject({ text: 'qui a rencontré Nadia Belhadj ?' });
  expect(reply.content).toContain('Nadia Belhadj a rencontré');
});

test('only people’s own words to the bot are questions', async () => {
  await start();
  server.write('on parle de Nadia Belhadj ?');
  server.write('@everyone Nadia Belhadj ?', { everyone: true });
  server.write('{bot} Nadia Belhadj ?', { user: ids.bot });
  const last = server.write('{bot} Nadia Belhadj ?');
  await server.answerTo(last);
  expect(entrevue.asked).toHaveLength(1);
});

test('a mention alone gets an example, an overlong one a limit', async () => {
  await start();
  expect((await server.answerTo(server.write('{bot}'))).content).toMatch(/^Posez-moi une question/);
  const long = server.write(`{bot} ${'a'.repeat(1500)}`);
  expect((await server.answerTo(long)).content).toMatch(/trop longue/);
  expect(entrevue.asked).toHaveLength(0);
});

test('a direct message is a question, and the next one goes on from it', async () => {
  await start();
  await server.answerTo(server.write('Nadia Belhadj ?', { guild: null }));
  const reply = await server.answerTo(server.write('et à Dakar ?', { guild: null }));
  expect(reply.content).toBe('Après : Nadia Belhadj ?');
});

test('in a thread the subject is kept, even when the bot has been restarted', async () => {
  await start();
  const inThread = { channel: ids.thread };
  await server.answerTo(server.write('{bot} Nadia Belhadj ?', inThread));
  await bot.stop();
  await start({ data });
  const reply = await server.answerTo(server.write('{bot} et à Dakar ?', inThread));
  expect(reply.content).toBe('Après : Nadia Belhadj ?');
  const third = await server.answerTo(server.write('{bot} et quand ?', inThread));
  expect(third.content).toBe('Après : Nadia Belhadj ? / et à Dakar ?');
});

test('a reply to an answer goes on from that answer; a new question in a channel does not', async () => {
  await start();
  const first = await server.answerTo(server.write('{bot} Nadia Belhadj ?'));
  await server.answerTo(server.write('{bot} Jean Inconnu ?'));
  const reply = await server.answerTo(server.write('et à Dakar ?', { replyTo: first }));
  expect(reply.content).toBe('Après : Nadia Belhadj ?');
  const fresh = await server.answerTo(server.write('{bot} et à Dakar ?'));
  expect(fresh.content).toBe('Après : rien');
});

test('a reply to the answer of a slash command goes on from it, after a restart', async () => {
  await start();
  const shown = await server.shown(
    server.slash('who-met', { person: 'Nadia Belhadj', place: 'Oran' }),
  );
  await bot.stop();
  await start({ data });
  const reply = await server.answerTo(server.write('et à Dakar ?', { replyTo: shown }));
  expect(reply.content).toBe('Après : Qui a rencontré Nadia Belhadj à Oran ?');
});

test('somebody’s message is checked from its menu, for the reader alone', async () => {
  await start();
  const asked = server.contextMenu('Check against the corpus', 'Belhadj a vu Wolde à Dakar !');
  const shown = await server.shown(asked);
  expect(asked.callback?.data?.flags).toBe(64);
  expect(entrevue.asked[0]).toMatchObject({ kind: 'check', text: 'Belhadj a vu Wolde à Dakar !' });
  expect(shown.content).toMatch(/^-# Vérification de : « Belhadj a vu Wolde à Dakar ! »\n❌ Non\./);
  const empty = server.contextMenu('Check against the corpus', '');
  await server.until(() => empty.callback);
  expect(empty.callback?.data.content).toMatch(/aucun texte à vérifier/);
});

test('what a reader wrote pings nobody, links nowhere and is marked as a reader’s', async () => {
  await start();
  const shown = await server.answerTo(server.write('{bot} un piège ?'));
  const { description } = shown.embeds[0];
  const bare = [shown.content, description]
    .join('\n')
    .replace(/\\[^\p{L}\p{N}\s]/gu, '')
    // Our own markup: the heading, the notes, quotations, the label of a comment.
    .replace(/^\*\*(.*)\*\*$|^-# |^> |\*commentaire d’un lecteur\*$/gmu, '$1');
  expect(bare).not.toMatch(/[@*~`|<>_#\u202e]|^\s*[-+]|https?:\/\/|\.gg\//mu);
  expect(description).toMatch(/· \*commentaire d’un lecteur\*\n> « Moi je sais que \\@/u);
});

test('an enormous answer in Arabic, emoji and markup keeps every limit, page after page', async () => {
  await start();
  const shown = await server.shown(server.slash('ask', { question: 'énorme ?' }));
  const pages = [shown.content];
  for (let edits = 2; buttonsOf(shown).some((button) => button.label === 'Suivante ▶'); edits++) {
    server.press(shown, 'Suivante ▶');
    await server.until(() => shown.edits === edits);
    pages.push(shown.content);
  }
  expect(pages.length).toBeGreaterThan(5);
  const words = pages.join(' ');
  for (let index = 0; index < 120; index++) expect(words).toContain(`Phrase\\_${index} `);
  expect(words.replaceAll('👩‍👩‍👧‍👦', '')).not.toMatch(/[👩👧👦\u200d]/u);
});

test('drafts are edited in, slowly, and the answer is the last word', async () => {
  const steps: string[] = [];
  const writer = scriptedEntrevue({
    texts,
    answer: async (_, onDraft) => {
      for (const text of ['Un', 'Un brouillon', 'Un brouillon @everyone']) {
        onDraft?.(text);
        await new Promise((resolve) => setTimeout(resolve, 350));
      }
      steps.push('written');
      return { verdict: 'La réponse.' };
    },
  });
  await start({}, writer);
  const asked = server.slash('ask', { question: 'Lent ?' });
  const mention = server.write('{bot} Lent ?');
  expect((await server.shown(asked)).content).toBe('-# Lent ?\nLa réponse.');
  expect((await server.answerTo(mention)).content).toBe('La réponse.');
  const drafts = server.requests.filter(({ body }) => body?.content?.endsWith(' …'));
  expect(drafts.length).toBeGreaterThanOrEqual(2);
  expect(drafts.length).toBeLessThanOrEqual(4);
  expect(asked.message?.content).toBe('-# Lent ?\nLa réponse.');
});

test('a fault is one calm sentence with a reference that stands in the log', async () => {
  const broken = scriptedEntrevue({
    texts,
    answer: () => {
      throw new Error('the index is gone');
    },
  });
  const { log } = await start({}, broken);
  const shown = await server.shown(server.slash('ask', { question: 'Nadia ?' }));
  const reply = await server.answerTo(server.write('{bot} Nadia ?'));
  for (const { content } of [shown, reply]) {
    const reference = /signalez la référence (\w+)\.$/.exec(content)?.[1] ?? 'none';
    expect(content).not.toContain('index');
    expect(log.some((line) => line.includes(reference) && line.includes('the index is gone'))).toBe(
      true,
    );
  }
  expect(log.join('')).not.toContain('Nadia');
});

test('settings of a server are its administrators’ and last', async () => {
  await start();
  const nobody = server.slash('settings', { language: 'en' });
  await server.until(() => nobody.callback);
  expect(nobody.callback?.data.content).toMatch(/administrateur/);
  const change = { language: 'en', comments: false, length: 'short' };
  const admin = server.slash('settings', change, { permissions: '32' });
  await server.until(() => admin.callback);
  expect(admin.callback?.data.embeds[0].description).toContain('Language: English');
  await bot.stop();
  await start({ data });
  await server.answerTo(server.write('{bot} Nadia Belhadj ?'));
  expect(entrevue.asked.at(-1)).toMatchObject(change);
  await server.answerTo(server.write('Nadia Belhadj ?', { guild: null }));
  expect(entrevue.asked.at(-1)).toMatchObject({ comments: true, length: 'normal' });
});

test('too many questions are told so kindly, once in a channel', async () => {
  await start({ env: { ENTREVUE_USER_PER_MINUTE: '1' } });
  await server.answerTo(server.write('{bot} Nadia Belhadj ?'));
  const second = await server.answerTo(server.write('{bot} Nadia Belhadj ?'));
  expect(second.content).toMatch(
    /^Un instant : vous pourrez reposer une question dans \d+ secondes?\.$/,
  );
  const third = server.slash('ask', { question: 'Nadia ?' });
  await server.until(() => third.callback);
  expect(third.callback).toMatchObject({ type: 4, data: { flags: 64 } });
  expect(entrevue.asked).toHaveLength(1);
});

test('on a server that is not listed the bot keeps to itself', async () => {
  await start({ env: { DISCORD_ALLOWED_SERVERS: '100000000000000999' } });
  const asked = server.slash('ask', { question: 'Nadia ?' });
  await server.until(() => asked.callback);
  expect(asked.callback?.data.content).toBe('Je ne suis pas autorisé à répondre ici.');
  const suggested = server.complete('met', { person: 'nad' }, 'person');
  await server.until(() => suggested.callback);
  expect(suggested.callback?.data.choices).toEqual([]);
  expect(entrevue.asked).toHaveLength(0);
});

test('a button nobody knows says so', async () => {
  await start();
  const shown = await server.shown(server.slash('ask', { question: 'Nadia Belhadj ?' }));
  const old = {
    ...shown,
    components: [{ type: 1, components: [{ type: 2, label: 'x', custom_id: '1s#nowhere' }] }],
  };
  const pressed = server.press(old, 'x');
  await server.until(() => pressed.callback);
  expect(pressed.callback?.data.content).toMatch(/^Ce bouton ne mène plus à rien/);
});

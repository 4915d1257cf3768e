/** The whole way, without network: three articles in, one question, one message for each platform out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../src/app/assemble.ts';
import { renderPage as discordPage } from '../src/bots/discord/render.ts';
import { renderPassage } from '../src/bots/discord/renderCorpus.ts';
import { statusSigns } from '../src/bots/message.ts';
import type { RequestTable } from '../src/bots/state.ts';
import { pagesOf, renderPage as telegramPage } from '../src/bots/telegram/render.ts';
import type { Request } from '../src/types.ts';
import { put, temporaryFolder } from './support/corpusFolder.ts';
import { brokenMessage } from './support/discordRules.ts';
import { brokenRules, parseHtml } from './support/telegramRules.ts';

const articles = {
  'presse/porto.md': `---
title: Deux ministres au bord du Douro
publisher: Le Courrier du fleuve
date: 2021-06-17
---

La ministre portugaise de la Pêche, Inês Carvalhal, a reçu mardi à Porto son homologue norvégien, Henrik Solberg.
Les deux ministres ont parlé des quotas de cabillaud pendant deux heures.

## Commentaires des lecteurs

Un lecteur : j'ai lu qu'Inês Carvalhal avait rencontré Pavel Dvorsky à Madrid, personne n'en parle.
`,
  'presse/annonce.txt': `Publié le 21 juin 2021

Inês Carvalhal doit rencontrer Amina Bensaïd à Rabat le 5 juillet 2021, a fait savoir son cabinet.
Les services de la pêche préparent ce déplacement depuis le printemps.
`,
  'presse/dementi.jsonl': `${JSON.stringify({
    id: 'd1',
    title: 'Pas de tête-à-tête à Vigo',
    date: '2021-06-25',
    text: "À Vigo, Inês Carvalhal n'a pas rencontré Tomás Quiroga, contrairement à ce qui avait été annoncé. L'armateur espagnol était reparti la veille.",
  })}\n`,
};

const noTable: RequestTable = {
  keep: () => 'k'.repeat(16),
  find: async () => null,
  saved: async () => {},
};

it('leads from three articles to a message on each platform', { timeout: 120_000 }, async () => {
  const corpus = temporaryFolder();
  for (const [path, content] of Object.entries(articles)) put(corpus, path, content);
  const assembly = await assemble({
    corpus,
    data: join(temporaryFolder(), 'index'),
    maxFileBytes: 1_000_000,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  });
  const { documents, skipped } = await assembly.ingest(() => {});
  expect({ documents, skipped }).toEqual({ documents: 3, skipped: [] });

  const request: Request = { kind: 'ask', text: 'Qui a rencontre ines carvalhal ?' };
  const answer = await assembly.answer(request);
  expect(answer).toMatchObject({ status: 'answered', language: 'fr' });

  // Each meeting with the status its text gives it; what a reader heard is no meeting.
  const told = answer.meetings.map(({ status, participants, place, date }) => ({
    status,
    with: participants.filter((name) => name !== 'Inês Carvalhal'),
    place,
    day: date?.start ?? null,
  }));
  expect(told).toContainEqual({
    status: 'held',
    with: ['Henrik Solberg'],
    place: 'Porto',
    day: '2021-06-15',
  });
  expect(told).toContainEqual({
    status: 'planned',
    with: ['Amina Bensaïd'],
    place: 'Rabat',
    day: '2021-07-05',
  });
  expect(told.filter(({ status }) => status === 'held')).toHaveLength(1);
  expect(told.flatMap((one) => one.with)).not.toContain('Pavel Dvorsky');
  expect(answer.verdict.text).toContain('Henrik Solberg');

  // Every proof stands in its file, character for character.
  expect(answer.citations.length).toBeGreaterThanOrEqual(2);
  for (const { documentId, start, end, quote } of answer.citations) {
    const [file = '', line] = documentId.split('#');
    const content = readFileSync(join(corpus, file), 'utf8');
    const text = line === undefined ? content : (JSON.parse(content) as { text: string }).text;
    expect(text.slice(start, end)).toBe(quote);
    expect((await assembly.passage({ documentId, start, end }))?.quote).toBe(quote);
  }

  const onDiscord = discordPage(answer, request, 0, noTable);
  expect(brokenMessage({ ...onDiscord })).toEqual([]);
  expect(onDiscord.allowed_mentions).toEqual({ parse: [], replied_user: false });
  const discordText = JSON.stringify(onDiscord);
  const message = pagesOf(answer, request);
  const onTelegram = telegramPage(message, 0, request, noTable);
  expect(
    brokenRules('sendMessage', {
      chat_id: 1,
      text: onTelegram.html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: onTelegram.keyboard,
    }),
  ).toEqual([]);
  const telegramText = parseHtml(onTelegram.html).text;
  for (const shown of [discordText, telegramText]) {
    for (const part of ['Henrik Solberg', 'Porto', 'Amina Bensaïd', 'Rabat']) {
      expect(shown).toContain(part);
    }
    expect(shown).toContain(statusSigns.planned);
    expect(shown).not.toContain('Dvorsky');
  }
  // Under a list the quotations are folded: in Telegram's message, behind Discord's buttons.
  expect(telegramText).toContain('homologue norvégien, Henrik Solberg.');
  expect(discordText).not.toContain('homologue norvégien');
  const [first] = answer.citations;
  const view = first && (await assembly.passage(first));
  if (!view) throw new Error('no passage behind the first button');
  expect(JSON.stringify(renderPassage(view, 1, 'fr'))).toContain('Henrik Solberg');
  await assembly.close();
});

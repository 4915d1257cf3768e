import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bot } from '../../../src/bots/bot.ts';
import {
  type DiscordServer,
  type Interaction,
  ids,
  startDiscordServer,
} from '../../support/discordServer.ts';
import { answer, longTexts, people, texts } from './corpus.ts';
import { scriptedEntrevue } from './scripted.ts';
import { startBot } from './support.ts';
import { createTranscript } from './transcript.ts';

/**
 * Conversations as people see them, kept beside this file. After a wanted change write them
 * anew with `npx vitest run test/bots/discord -u` and read the difference.
 */

let server: DiscordServer;
let bot: Bot;
let transcript: ReturnType<typeof createTranscript>;

beforeEach(async () => {
  server = await startDiscordServer();
  ({ bot } = await startBot(
    server,
    scriptedEntrevue({ texts: [...texts, ...longTexts], answer, people }),
  ));
  transcript = createTranscript();
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  expect(server.broken).toEqual([]);
});

/** The interaction's answer, written down; `what` is what the user did. */
async function did(what: string, interaction: Interaction, wanted?: () => boolean) {
  transcript.says('Alice', what);
  const message = await server.until(() => {
    const { callback, message: shown } = interaction;
    const there = callback && (callback.type === 4 || (shown?.edits ?? 0) > 0);
    return there && (wanted?.() ?? true) && shown;
  });
  const flags = (interaction.callback?.data?.flags ?? 0) | message.flags;
  transcript.bot({ ...message, flags });
  return message;
}

async function wrote(text: string, who: Parameters<DiscordServer['write']>[1] = {}) {
  transcript.says('Alice', text.replace('{bot}', '@Entrevue'));
  const message = await server.answerTo(server.write(text, who));
  transcript.bot(message);
  return message;
}

const kept = (name: string) =>
  expect(transcript.toString()).toMatchFileSnapshot(`transcripts/${name}.txt`);

test('who met whom, a passage, the sources, a follow-up', async () => {
  const shown = await did(
    '/qui-a-rencontré personne: Nadia Belhadj',
    server.slash('who-met', { person: 'Nadia Belhadj' }),
  );
  await did('presses « Voir le passage 2 »', server.press(shown, 'Voir le passage 2'));
  await did('presses « Sources »', server.press(shown, 'Sources'));
  const label = 'Nadia Belhadj a-t-elle rencontré Aïcha Wolde ?';
  await did(`presses « ${label} »`, server.press(shown, label));
  await kept('who-met');
});

test('a long list, page by page', async () => {
  const shown = await did(
    '/timeline person: Nadia Belhadj',
    server.slash('timeline', { person: 'Nadia Belhadj' }, { locale: 'en-US' }),
  );
  await did(
    'presses “Next ▶”',
    server.press(shown, 'Next ▶', { locale: 'en-US' }),
    () => shown.edits === 2,
  );
  await kept('pages');
});

test('mentions and replies in a channel, then a thread', async () => {
  const first = await wrote('{bot} Nadia Belhadj a-t-elle rencontré Aïcha Wolde ?');
  await wrote('et à Oran ?', { replyTo: first });
  await wrote('{bot} Jean Inconnu ?', { channel: ids.thread });
  await wrote('{bot} et quand ?', { channel: ids.thread });
  await wrote('{bot}');
  await kept('conversation');
});

test('somebody’s message is checked', async () => {
  const text = 'Belhadj et Wolde se sont vues à Dakar, j’y étais !!!';
  await did(
    `« ${text} » → Applications → Vérifier dans le corpus`,
    server.contextMenu('Check against the corpus', text),
  );
  await kept('check');
});

test('a text that would like to be markup', async () => {
  await wrote('{bot} un piège ?');
  await kept('hostile');
});

test('what it is, what it has read, how it is set', async () => {
  const english = { locale: 'en-GB' };
  await did('/about', server.slash('about', {}, english));
  await did('/à-propos', server.slash('about'));
  await did('/sources', server.slash('sources'));
  await did('/réglages', server.slash('settings', { length: 'short' }, { permissions: '32' }));
  await kept('about');
});

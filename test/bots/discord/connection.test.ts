import { afterEach, describe, expect, test } from 'vitest';
import { commandList, registerCommands } from '../../../src/bots/discord/commands.ts';
import { OperationError, UsageError } from '../../../src/errors.ts';
import { type DiscordServer, ids, startDiscordServer } from '../../support/discordServer.ts';
import { answer, texts } from './corpus.ts';
import { scriptedEntrevue } from './scripted.ts';
import { startBot } from './support.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function serve(
  options: Parameters<typeof startDiscordServer>[0] = {},
): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  closing.push(async () => {
    await server.close();
    expect(server.broken).toEqual([]);
  });
  return server;
}

async function run(server: DiscordServer, engine = scriptedEntrevue({ texts, answer })) {
  const started = await startBot(server, engine);
  closing.push(() => started.bot.stop());
  return started;
}

describe('the connection', () => {
  test('a cut is resumed, and what was asked meanwhile is answered once', async () => {
    const server = await serve();
    const engine = scriptedEntrevue({ texts, answer });
    await run(server, engine);
    server.drop();
    const message = server.write('{bot} Nadia Belhadj ?');
    const asked = server.slash('ask', { question: 'Nadia Belhadj ?' });
    await server.answerTo(message);
    await server.shown(asked);
    expect(server.resumes).toBe(1);
    expect(server.identifies).toBe(1);
    expect(engine.asked).toHaveLength(2);
  });

  test('a request told to wait is sent again after the time it was told', async () => {
    const server = await serve();
    await run(server);
    server.failNext(/^POST \/channels\/\d+\/messages$/, 429, 0.3);
    server.failNext(/^PATCH \/webhooks/, 429, 0.3);
    const message = server.write('{bot} Nadia Belhadj ?');
    const asked = server.slash('ask', { question: 'Nadia Belhadj ?' });
    await Promise.all([server.answerTo(message), server.shown(asked)]);
  });

  test('a server error is tried again and shows one answer', async () => {
    const server = await serve();
    await run(server);
    server.failNext(/^POST \/channels\/\d+\/messages$/, 502);
    const message = server.write('{bot} Nadia Belhadj ?');
    await server.answerTo(message);
    const answers = [...server.messages.values()].filter((one) => one.type === 19);
    expect(answers).toHaveLength(1);
  });

  test('a channel the bot may not write in costs nothing but a line in the log', async () => {
    const server = await serve();
    const { log } = await run(server);
    server.failNext(/^POST \/channels\/\d+\/messages$/, 403);
    server.write('{bot} Nadia Belhadj ?');
    await server.answerTo(server.write('{bot} Nadia Belhadj ?'));
    expect(log.join('')).not.toContain('Nadia');
  });

  test('questions in one channel are answered in their order, however long each takes', async () => {
    const server = await serve();
    const waits = [300, 10, 150, 0];
    const engine = scriptedEntrevue({
      texts,
      answer: async (request) => {
        const text = 'text' in request ? request.text : '';
        await new Promise((resolve) => setTimeout(resolve, waits[Number(text)]));
        return { verdict: `Réponse ${text}` };
      },
    });
    await run(server, engine);
    const written = waits.map((_, index) => server.write(`{bot} ${index}`));
    await Promise.all(written.map((message) => server.answerTo(message)));
    const order = [...server.messages.values()].filter((one) => one.type === 19);
    expect(order.map((one) => one.content)).toEqual([0, 1, 2, 3].map((n) => `Réponse ${n}`));
  });

  test('stop lets a running answer finish', async () => {
    const server = await serve();
    const engine = scriptedEntrevue({
      texts,
      answer: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { verdict: 'Fini.' };
      },
    });
    const { bot } = await run(server, engine);
    const asked = server.slash('ask', { question: 'Nadia ?' });
    const message = server.write('{bot} Nadia ?');
    await server.until(() => asked.callback && engine.asked.length === 2);
    await bot.stop();
    expect(asked.message?.content).toBe('-# Nadia ?\nFini.');
    expect((await server.answerTo(message)).content).toBe('Fini.');
  });
});

describe('the token', () => {
  test.each([
    ['refused by the REST API (401)', { token: 'another.token' }, 'test.token'],
    ['refused by the gateway (4004)', { closeWith: 4004 }, undefined],
  ])('%s: one line names the variable and where to get one', async (_, options, token) => {
    const server = await serve(options);
    const start = startBot(server, scriptedEntrevue({ texts, answer }), {
      env: token ? { DISCORD_TOKEN: token } : {},
    });
    await expect(start).rejects.toThrow(UsageError);
    await expect(start).rejects.toThrow(
      /^Discord refuses DISCORD_TOKEN: .*https:\/\/discord\.com\/developers\/applications/,
    );
  });

  test('disallowed intents (4014) are told as such', async () => {
    const server = await serve({ closeWith: 4014 });
    await expect(startBot(server, scriptedEntrevue({ texts, answer }))).rejects.toThrow(/intents/);
  });

  test('a Discord that is not there is no fault of the token', async () => {
    const server = await serve();
    const start = startBot(server, scriptedEntrevue({ texts, answer }), {
      env: { DISCORD_API: 'http://127.0.0.1:9' },
    });
    await expect(start).rejects.toThrow(OperationError);
  });
});

describe('registering commands', () => {
  const globally = `/applications/${ids.app}/commands`;
  const puts = (server: DiscordServer) => server.requests.filter(({ method }) => method === 'PUT');

  test('sends what Discord does not have, and nothing the second time', async () => {
    const server = await serve();
    const access = { token: server.token, api: server.api };
    expect((await registerCommands(access)).changed).toBe(true);
    expect((await registerCommands(access)).changed).toBe(false);
    expect(puts(server)).toHaveLength(1);
    const stored = server.commands.get(globally)?.find((command) => command.name === 'who-met');
    if (stored) stored.description = 'An older description';
    expect((await registerCommands(access)).changed).toBe(true);
    expect(puts(server)).toHaveLength(2);
  });

  test('to one server only, where that is asked', async () => {
    const server = await serve();
    await registerCommands({ token: server.token, api: `${server.api}/v10`, guildId: ids.guild });
    expect([...server.commands.keys()]).toEqual([
      `/applications/${ids.app}/guilds/${ids.guild}/commands`,
    ]);
  });

  test.each([
    ['no token', { token: null }, /DISCORD_TOKEN is empty/],
    ['a wrong token', { token: 'x.y.z' }, /refuses DISCORD_TOKEN/],
    ['a server id that is none', { guildId: 'my server' }, /"my server" is not a server id/],
  ])('%s is told in one line', async (_, change, message) => {
    const server = await serve();
    const access = { token: server.token, api: server.api, ...change };
    await expect(registerCommands(access)).rejects.toThrow(message);
    await expect(registerCommands(access)).rejects.toThrow(UsageError);
  });

  test('the menu, as French and English readers see it', () => {
    const menu = commandList().map((command) => {
      const options = 'options' in command ? (command.options ?? []) : [];
      const names = options.map(({ name, name_localizations: other, ...rest }) => {
        const required = 'required' in rest && rest.required;
        return `${name}/${other?.fr}${required ? '' : '?'}`;
      });
      return [`${command.name} / ${command.name_localizations?.fr}`, ...names].join(' ');
    });
    expect(menu).toEqual([
      'ask / demander question/question private/privé?',
      'who-met / qui-a-rencontré person/personne place/lieu? since/depuis? until/jusque? private/privé?',
      'met / se-sont-vus person/personne other/autre private/privé?',
      'timeline / chronologie person/personne theme/thème? private/privé?',
      'network / réseau person/personne? since/depuis? until/jusque? theme/thème? people/combien? private/privé?',
      'export / exporter format/format private/privé?',
      'sources / sources search/chercher?',
      'about / à-propos',
      'follow / suivre person/personne? other/autre? place/lieu? topic/sujet?',
      'following / suivis quiet/silence?',
      'unfollow / ne-plus-suivre what/quoi',
      'add / ajouter file/fichier? text/texte? link/lien? for/pour?',
      'forget / oublier',
      'corpora / corpus',
      'settings / réglages language/langue? comments/commentaires? length/longueur? theme/thème?',
      'Check against the corpus / Vérifier dans le corpus',
      'Add to the corpus / Ajouter au corpus',
    ]);
  });
});

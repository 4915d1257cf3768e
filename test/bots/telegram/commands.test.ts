import { describe, expect, test } from 'vitest';
import { commandMenus, parseMessage, requestOf } from '../../../src/bots/telegram/commands.ts';
import { brokenRules } from '../../support/telegramRules.ts';

const me = { id: 4242, username: 'Entrevue_Bot' };

describe('what a message says', () => {
  test.each([
    ['Qui ?', [], { command: null, text: 'Qui ?', mentioned: false }],
    ['/ask Qui ?', [['bot_command', 0, 4]], { command: 'ask', text: 'Qui ?' }],
    ['/ASK@entrevue_bot Qui ?', [['bot_command', 0, 17]], { command: 'ask', mentioned: true }],
    ['/ask@other Qui ?', [['bot_command', 0, 10]], { command: null, forAnother: true }],
    ['/rien', [['bot_command', 0, 5]], { command: null, unknownCommand: true }],
    ['dis /ask', [['bot_command', 4, 4]], { command: null, unknownCommand: false }],
    ['@entrevue_bot: qui ?', [['mention', 0, 13]], { text: 'qui ?', mentioned: true }],
    ['👋 @Entrevue_bot qui ?', [['mention', 3, 13]], { text: '👋 qui ?', mentioned: true }],
    ['@entrevue_bots qui ?', [['mention', 0, 14]], { mentioned: false }],
    ['/quiarencontre\nOrlova', [['bot_command', 0, 14]], { command: 'whomet', text: 'Orlova' }],
  ] as const)('%j', (text, entities, expected) => {
    const found = entities.map(([type, offset, length]) => ({ type, offset, length }));
    expect(parseMessage(text, found, me)).toMatchObject(expected);
  });

  test('a mention by name, for bots without a username in reach', () => {
    const user = { id: 4242, is_bot: true, first_name: 'E' };
    const entities = [{ type: 'text_mention' as const, offset: 0, length: 8, user }];
    expect(parseMessage('Entrevue qui ?', entities, me)).toMatchObject({
      text: 'qui ?',
      mentioned: true,
    });
  });
});

describe('what a command asks', () => {
  test.each([
    ['met', 'Anna Petit et Paul Grand', { person: 'Anna Petit', other: 'Paul Grand' }],
    ['met', 'Anna Petit and Paul Grand', { person: 'Anna Petit', other: 'Paul Grand' }],
    ['met', 'Anna Petit, Paul Grand', { person: 'Anna Petit', other: 'Paul Grand' }],
    ['met', 'Bernadette / Étienne', { person: 'Bernadette', other: 'Étienne' }],
    ['whomet', 'Anna Petit', { person: 'Anna Petit' }],
    ['whomet', 'Anna Petit, Oran', { person: 'Anna Petit', place: 'Oran' }],
    ['whomet', 'Anna Petit, 2020', { person: 'Anna Petit', since: '2020' }],
    [
      'whomet',
      'Petit, Oran, 2020-01, 5 mai 2021',
      { place: 'Oran', since: '2020-01', until: '5 mai 2021' },
    ],
    ['timeline', 'Anna Petit', { kind: 'timeline', person: 'Anna Petit' }],
  ] as const)('/%s %s', (command, text, expected) => {
    expect(requestOf(command, text, {})).toMatchObject(expected);
  });

  test.each(['Anna Petit', 'et', 'Anna Petit, '])('/met %s needs two names', (text) => {
    expect(requestOf('met', text, {})).toBe('pair');
  });
});

test('every menu is one that Telegram takes', () => {
  for (const menu of commandMenus()) expect(brokenRules('setMyCommands', { ...menu })).toEqual([]);
});

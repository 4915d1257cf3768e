import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { createBudget } from '../../../src/bots/telegram/budget.ts';

/** A client whose clock moves only while it waits. */
function client() {
  let clock = 1_000_000;
  const sent: { at: number; chat: number; method: string }[] = [];
  const budget = createBudget(
    () => clock,
    async (ms) => {
      clock += ms;
    },
  );
  const api = new Api('1:a');
  api.config.use((_, method, payload) => {
    sent.push({ at: clock, chat: (payload as { chat_id: number }).chat_id, method });
    return Promise.resolve({ ok: true, result: true } as never);
  });
  for (const transformer of budget.transformers) api.config.use(transformer);
  return { api, budget, sent, pass: (ms: number) => (clock += ms) };
}

/** Most calls within any stretch of `ms`. */
function busiest(times: readonly number[], ms: number): number {
  return Math.max(
    ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length),
  );
}

test.each([
  ['a private chat', 5, 12, 3, 3_000],
  ['a group', -5, 45, 20, 60_000],
] as const)('%s never gets more than its share', async (_, chat, count, most, ms) => {
  const { api, sent } = client();
  await Promise.all(Array.from({ length: count }, () => api.sendMessage(chat, 'x')));
  expect(sent).toHaveLength(count);
  expect(
    busiest(
      sent.map(({ at }) => at),
      ms,
    ),
  ).toBeLessThanOrEqual(most);
});

test('all chats together never get more than 30 a second, whatever the kind of call', async () => {
  const { api, sent } = client();
  await Promise.all(
    Array.from({ length: 90 }, (_, at) =>
      at % 2 ? api.sendMessage(at + 1, 'x') : api.editMessageText(at + 1, 1, 'x'),
    ),
  );
  expect(
    busiest(
      sent.map(({ at }) => at),
      1_000,
    ),
  ).toBeLessThanOrEqual(30);
});

test('sends, edits and typing of a group share one budget', async () => {
  const { api, sent } = client();
  for (let turn = 0; turn < 10; turn++) {
    await api.sendChatAction(-5, 'typing');
    await api.sendMessage(-5, 'x');
    await api.editMessageText(-5, 1, 'x');
  }
  expect(
    busiest(
      sent.map(({ at }) => at),
      60_000,
    ),
  ).toBeLessThanOrEqual(20);
});

test('typing and drafts leave room for answers', async () => {
  const { api, budget, pass } = client();
  expect(budget.spare(-5, 'typing')).toBe(true);
  for (let turn = 0; turn < 8; turn++) await api.sendMessage(-5, 'x');
  expect(budget.spare(-5, 'typing')).toBe(false);
  pass(60_001);
  expect(budget.spare(-5, 'draft')).toBe(true);
});

/** Two processes over one corpus folder: what a chat adds through one of them is answered by the other. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { assembled } from '../bots/community/corpus.ts';
import { temporaryFolder } from '../support/corpusFolder.ts';

vi.setConfig({ testTimeout: 120_000 });

const chat = 'telegram:-1001';
const name = 'port.md';
const content =
  '---\ntitle: Le port\ndate: 2023-03-02\n---\nAmina Cherfaoui a rencontré Lucas Ferreyra à Montevideo le 1er mars 2023.\n';

test('texts that a chat adds, changes and takes out are heard of by who shares the folder', async () => {
  const { corpus, assembly: one } = await assembled();
  const { assembly: other } = await assembled(corpus, temporaryFolder());
  const failed = vi.fn();
  const watch = other.watch(0.05, { report() {}, updated() {}, failed }, false);
  onTestFinished(() => watch.stop());
  const told = async () => {
    const answer = await other.chats.of(chat)?.answer({
      kind: 'ask',
      text: 'Qui a rencontré Lucas Ferreyra ?',
    });
    return answer?.meetings.map(({ participants }) => participants);
  };
  expect(await told()).toBeUndefined();

  await one.chats.keep(chat, [{ name, content }]);
  await vi.waitFor(async () => expect(await told()).toHaveLength(1), 20_000);
  expect(other.chats.list(chat).map(({ title }) => title)).toEqual(['Le port']);

  await one.chats.keep(chat, [{ name, content: content.replace('Amina', 'Nadia') }]);
  await vi.waitFor(
    async () => expect(JSON.stringify(await told())).toContain('Nadia Cherfaoui'),
    20_000,
  );

  await one.chats.move(chat, 'telegram:-1002');
  await vi.waitFor(() => {
    expect(other.chats.of(chat)).toBeNull();
    expect(other.chats.of('telegram:-1002')).not.toBeNull();
  }, 20_000);

  expect(await one.chats.forget('telegram:-1002', name)).toBe(true);
  await vi.waitFor(() => expect(other.chats.names()).toEqual([]), 20_000);
  expect(failed).not.toHaveBeenCalled();
});

/** Following as a person lives it: `npm start`, a file laid into the corpus folder, a message. */
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { put, temporaryFolder } from '../../support/corpusFolder.ts';
import { startProgram } from '../../support/program.ts';
import { startTelegramServer } from '../../support/telegramServer.ts';
import { camille, home, isAnswer } from '../telegram/support.ts';
import { textOf } from './support.ts';

vi.setConfig({ testTimeout: 300_000 });

test('a file in the corpus folder becomes a message; one laid there while nobody ran, too', async () => {
  const telegram = await startTelegramServer();
  const corpus = temporaryFolder();
  put(
    corpus,
    'plan.txt',
    'Publié le 14 juin 2021\n\nInês Carvalhal doit rencontrer Henrik Solberg à Porto mardi 15 juin 2021.\n',
  );
  const env = {
    ENTREVUE_CORPUS: corpus,
    ENTREVUE_DATA: join(temporaryFolder(), 'index'),
    ENTREVUE_WATCH_SECONDS: '1',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  };
  const first = startProgram(env);
  await first.said('"platform":"Telegram"');
  telegram.say(camille, home, '/suivre Carvalhal');
  expect(textOf(await telegram.until(isAnswer))).toMatch(/^C’est suivi : Inês Carvalhal\./u);
  put(
    corpus,
    'held.txt',
    'Publié le 17 juin 2021\n\nInês Carvalhal a rencontré Henrik Solberg à Porto mardi 15 juin 2021. Ils ont déjeuné ensemble.\n',
  );
  const news = textOf(await telegram.until(isAnswer, 2, 120_000));
  expect(news).toMatch(/✅ .*Porto · 15 juin 2021 · tenue \(prévue jusqu’ici\) \[1\]/u);
  expect(news).toContain('Inês Carvalhal a rencontré Henrik Solberg à Porto mardi 15 juin 2021.');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);

  put(
    corpus,
    'later.txt',
    'Publié le 2 juillet 2021\n\nInês Carvalhal a reçu Tomás Quiroga à Lisbonne le 1er juillet 2021.\n',
  );
  const second = startProgram(env);
  const later = textOf(await telegram.until(isAnswer, 3, 120_000));
  expect(later).toMatch(/Tomás Quiroga.*Lisbonne · 1er juillet 2021/u);
  expect(later).not.toContain('Solberg');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  await telegram.close();
});

import { describe, expect, test } from 'vitest';
import { answerMeetingQuestion } from '../../../src/answering/meetings/answer.ts';
import { answerStructured } from '../../../src/answering/meetings/structured.ts';
import { parseQuestion } from '../../../src/answering/question/parse.ts';
import { languages } from '../../../src/languages/index.ts';
import type { Answer, Request } from '../../../src/types.ts';
import { register, textOf } from './corpus.ts';

const context = { languages, textOf, today: '2024-03-15' };

function ask(text: string): Answer | null {
  const question = parseQuestion(text, { register, languages, today: '2024-03-15' });
  return question.type === 'meeting' ? answerMeetingQuestion(question, register, context) : null;
}

function write(question: string, answer: Answer | null): string {
  if (!answer) return `## ${question}\n\n(for the passages)\n`;
  const cites = answer.citations.map((one) => `[${one.n}] ${one.documentId}: ${one.quote}`);
  const next = answer.followUps.map((one) => `→ ${one}`);
  return [`## ${question}`, '', `(${answer.status})`, answer.text, '', ...cites, ...next, ''].join(
    '\n',
  );
}

const french = [
  'Qui a rencontré Elena Sorokina ?',
  'Qui Sorokina a-t-elle rencontré à Alger ?',
  'qui a rencontrer sorokyna a alger',
  'Sorokina a-t-elle rencontré Benhadda ?',
  'Blakely a-t-il rencontré Sorokina à Genève ?',
  'Blakely a-t-il rencontré Benhadda à New York ?',
  'Lindqvist a-t-elle rencontré Brandt ?',
  'Lindqvist a-t-elle rencontré Rosa Keller ?',
  'Lindqvist a-t-elle rencontré Paul Derville ?',
  'Derville a-t-il rencontré Lindqvist à Bonn ?',
  'Lindqvist a-t-elle rencontré Julie Morand ?',
  'Sorokina a-t-elle rencontré Benhadda à Moscou ?',
  'Quand Sorokina a-t-elle rencontré Benhadda à Alger ?',
  'Où Blakely et Sorokina se sont-ils vus pendant le sommet du G20 ?',
  'Combien de fois Sorokina et Benhadda se sont-ils rencontrés ?',
  'Avec qui Benhadda s’est-il entretenu le plus souvent ?',
  'Qui devait recevoir Blakely à Kiev ?',
  'Qui a été reçu par Ouarda ?',
  'Le président russe a-t-il appelé le président algérien ?',
  'Quelles rencontres ont été annulées ?',
  'Qui a rencontré les gilets jaunes ?',
  'Qui a rencontré Julie Morand ?',
  'Qui a rencontré Xi Jinping ?',
  'Pourquoi Benhadda n’a-t-il pas rencontré Blakely ?',
];

const english = [
  'Who met Elena Sorokina?',
  'Did Blakely meet Sorokina in Geneva?',
  'Did Blakely meet Benhadda in New York?',
  'When did Sorokina meet Benhadda in Algiers?',
  'Where did Blakely and Sorokina meet?',
  'What was the last meeting of Sorokina?',
  'Who was Blakely going to meet in Kyiv?',
  'Which foreign ministers did the Algerian foreign minister meet?',
  'Who called Benhadda?',
  'list all meetings between January 2022 and June 2022',
  'timeline of Blakely',
  'Who met Xi Jinping?',
];

const requests: readonly Request[] = [
  { kind: 'who-met', person: 'Sorokina', place: 'Algiers', language: 'en' },
  { kind: 'who-met', person: 'sorokyna', since: '2022', language: 'fr' },
  { kind: 'who-met', person: 'Xi Jinping', language: 'fr' },
  { kind: 'met', person: 'Blakely', other: 'Sorokina', language: 'fr' },
  { kind: 'timeline', person: 'Blakely', language: 'fr' },
  { kind: 'check', text: 'Blakely a rencontré Sorokina à Genève.' },
  { kind: 'check', text: 'Blakely met Benhadda in New York.' },
  { kind: 'check', text: 'Benhadda did not meet Blakely in New York.' },
  { kind: 'check', text: 'Sorokina s’est entretenue avec Benhadda à Alger.' },
  { kind: 'check', text: 'Malinine a rencontré Lindqvist.' },
];

describe('transcripts', () => {
  test('French', async () => {
    const text = french.map((one) => write(one, ask(one))).join('\n');
    await expect(text).toMatchFileSnapshot('./transcripts/fr.txt');
  });

  test('English', async () => {
    const text = english.map((one) => write(one, ask(one))).join('\n');
    await expect(text).toMatchFileSnapshot('./transcripts/en.txt');
  });

  test('commands and claims', async () => {
    const text = requests
      .map((one) => {
        if (one.kind === 'ask') return '';
        return write(JSON.stringify(one), answerStructured(one, register, context));
      })
      .join('\n');
    await expect(text).toMatchFileSnapshot('./transcripts/requests.txt');
  });
});

/** Questions and answers in the terminal. */
import { createInterface } from 'node:readline/promises';
import type { Assembly } from '../app/assemble.ts';
import type { Settings } from '../config.ts';
import type { TerminalReplies } from '../languages/contract/replies/terminal.ts';
import { languageOf, languages } from '../languages/index.ts';
import { printable, printableLine } from '../text/printable.ts';
import type { Answer, LanguageCode, PassageView } from '../types.ts';
import { answerText } from './answerText.ts';
import { fail } from './fail.ts';
import { terminalLanguage } from './progress.ts';
import { textsTable } from './textsTable.ts';

/** Earlier questions that a follow-up may lean on. */
const REMEMBERED = 5;

/** Reads questions until `:quit`, the end of the input or a signal (`until`). */
export async function converse(
  assembly: Assembly,
  settings: Settings,
  {
    input = process.stdin,
    output = process.stdout,
    until,
  }: {
    readonly input?: NodeJS.ReadableStream;
    readonly output?: NodeJS.WritableStream;
    readonly until?: Promise<void>;
  } = {},
): Promise<void> {
  const language = terminalLanguage();
  const { terminal } = languageOf(language);
  const say = (text: string) => output.write(`${text}\n`);
  const summary = assembly.summary();
  say(
    summary.documents.length === 0
      ? terminal.emptyCorpus(settings.corpus)
      : terminal.welcome(summary),
  );
  const examples = () => {
    say(terminal.examplesTitle);
    for (const example of terminal.examples(assembly.people(2))) say(`  ${printable(example)}`);
  };
  if (summary.documents.length > 0) examples();

  const interactive = (input as { isTTY?: boolean }).isTTY === true;
  const lines = createInterface({ input, output, terminal: interactive, prompt: terminal.prompt });
  void until?.then(() => lines.close());
  const watch = assembly.watch(settings.watchSeconds, {
    report: () => {},
    updated: (result) => {
      if (result === null || result.added + result.changed + result.removed > 0) {
        say(`\n${terminal.newTexts}`);
        if (interactive) lines.prompt(true);
      }
    },
    failed: (error) => void fail(error),
  });
  const asked: string[] = [];
  let last: Answer | null = null;
  if (interactive) lines.prompt();
  try {
    for await (const typed of lines) {
      const line = typed.trim();
      const command = /^:(\S*)\s*(.*)$/u.exec(line);
      if (command?.[1] === 'quit' || command?.[1] === 'q' || says(line, 'leave')) break;
      if (says(line, 'help')) say(terminal.help);
      else if (says(line.replace(/^:/u, ''), 'texts')) await list();
      else if (command) await obey(command[1] ?? '', command[2] ?? '');
      else if (line !== '') {
        try {
          const answer = await assembly.answer({
            kind: 'ask',
            text: line,
            previous: asked.slice(-REMEMBERED),
          });
          asked.push(line);
          // A thank-you must not close the passages of the answer it thanks for.
          if (answer.citations.length > 0) last = answer;
          say(`\n${answerText(answer)}\n`);
        } catch (error) {
          fail(error);
        }
      }
      if (interactive) lines.prompt();
    }
  } catch (error) {
    // A terminal that is gone is the end of the input.
    if ((error as NodeJS.ErrnoException).code !== 'EIO') throw error;
  } finally {
    lines.close();
    await watch.stop();
  }
  if (interactive) say(terminal.goodbye);

  async function list(): Promise<void> {
    const texts = await assembly.texts();
    say(texts.length > 0 ? textsTable(texts, terminal) : terminal.emptyCorpus(settings.corpus));
  }

  async function obey(name: string, argument: string): Promise<void> {
    if (name === 'help' || name === '') say(terminal.help);
    else if (name === 'examples') examples();
    else if (name === 'source' || name === 's') {
      const wanted = last?.citations.find(({ n }) => String(n) === argument.replace(/\D/g, ''));
      if (wanted === undefined) return void say(terminal.noSource(printable(argument)));
      const view = await assembly.passage(wanted);
      say(view === null ? terminal.sourceGone : passageText(view, terminal, language));
    } else say(terminal.unknownCommand(printable(`:${name}`)));
  }
}

/** A passage in its surroundings, the quotation set off by its own lines. */
function passageText(view: PassageView, replies: TerminalReplies, language: LanguageCode): string {
  const { chat } = languageOf(language);
  const when = view.published === null ? replies.undated : chat.date(view.published);
  const reader = view.section === 'comment' ? ` · ${replies.reader}` : '';
  const url = view.url === null ? [] : [view.url];
  return printable(
    [
      '',
      `${printableLine(view.title ?? view.documentId)} · ${when}${reader}`,
      ...url,
      '',
      `… ${view.before.trim()}`,
      '',
      `  ${chat.quoted(view.quote.trim())}`,
      '',
      `${view.after.trim()} …`,
      '',
    ].join('\n'),
  );
}

/** A line that is nothing but one of these words, in any language. */
function says(line: string, what: keyof TerminalReplies['words']): boolean {
  const word = line.toLowerCase();
  return languages.some(({ terminal }) => terminal.words[what].includes(word));
}

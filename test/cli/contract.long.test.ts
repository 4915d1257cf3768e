/** The command line as scripts see it: output, exit code, one clear line for wrong usage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, entrevue, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function folders(count: number): { corpus: string; data: string; args: string[] } {
  const corpus = temporaryFolder();
  const data = join(temporaryFolder(), 'index');
  fillCorpus(corpus, count);
  return { corpus, data, args: ['--corpus', corpus, '--data', data] };
}

/** What a terminal would obey, or what turns letters round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u;

describe('the command line', { timeout: 120_000 }, () => {
  it('searches: hits slice to verbatim text, a batch keeps its order', async () => {
    const { corpus, args } = folders(8);
    const batch = join(temporaryFolder(), 'queries.jsonl');
    put(
      batch,
      '../queries.jsonl',
      '\uFEFF{"id":"b","query":"quotas de gaz"}\n\n{"id":7,"query":"Oslo"}\n',
    );
    const one = await entrevue(['search', '--json', '-k', '3', ...args, 'communiqué', 'Dakar']);
    expect(one.code).toBe(0);
    const [row] = lines(one.stdout);
    expect(Object.keys(row ?? {})).toEqual(['id', 'hits']);
    expect(row?.id).toBeNull();
    const hits = (row?.hits ?? []) as {
      documentId: string;
      start: number;
      end: number;
      score: number;
    }[];
    expect(hits).toHaveLength(3);
    for (const { documentId, start, end, score } of hits) {
      const text = readFileSync(join(corpus, documentId), 'utf8');
      expect(text.slice(start, end).length).toBe(end - start);
      expect(Number.isFinite(score)).toBe(true);
    }
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).sort((a, b) => b - a),
    );
    const many = await entrevue(['search', '--json', ...args, '--no-ingest', '--batch', batch]);
    expect(lines(many.stdout).map(({ id }) => id)).toEqual(['b', 7]);
    expect(many.stderr).toBe('');
  });

  it('answers: every quotation is verbatim, every mark has its citation', async () => {
    const { corpus, args } = folders(8);
    const ran = await entrevue(['ask', '--json', ...args, 'Qui a rencontré Olga Petrenko ?']);
    expect(ran.code).toBe(0);
    const [answer] = lines(ran.stdout);
    expect(Object.keys(answer ?? {})).toEqual([
      'id',
      'question',
      'language',
      'status',
      'text',
      'citations',
      'meetings',
    ]);
    const citations = (answer?.citations ?? []) as {
      n: number;
      documentId: string;
      start: number;
      end: number;
      quote: string;
    }[];
    for (const { documentId, start, end, quote } of citations) {
      expect(readFileSync(join(corpus, documentId), 'utf8').slice(start, end)).toBe(quote);
    }
    const numbers = new Set(citations.map(({ n }) => n));
    for (const [, n] of String(answer?.text).matchAll(/\[(\d+)\]/g)) {
      expect(numbers).toContain(Number(n));
    }
  });

  it('prints the register and single texts with the keys of the contract', async () => {
    const keys = [
      'id',
      'kind',
      'participants',
      'unnamed',
      'polarity',
      'modality',
      'tense',
      'status',
      'place',
      'date',
      'occasion',
      'sources',
    ];
    const { args } = folders(4);
    const register = await entrevue(['meetings', '--json', ...args]);
    expect(register.code).toBe(0);
    const rows = lines(register.stdout);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(keys);

    const batch = join(temporaryFolder(), 'texts.jsonl');
    put(
      batch,
      '../texts.jsonl',
      `${JSON.stringify({ id: 't1', text: article(3), date: '2021-04-01' })}\n{"id":"t2","text":"Il pleut."}\n`,
    );
    const single = await entrevue(['extract', '--json', '--batch', batch]);
    expect(single.code).toBe(0);
    const [first, second] = lines(single.stdout);
    expect(first?.id).toBe('t1');
    const [meeting] = (first?.meetings ?? []) as Record<string, unknown>[];
    expect(Object.keys(meeting ?? {})).toEqual(keys);
    expect(Object.keys((meeting?.date as object) ?? {})).toEqual([
      'start',
      'end',
      'precision',
      'text',
    ]);
    expect(((meeting?.sources ?? []) as { documentId: string }[])[0]?.documentId).toBe('t1');
    expect(second).toEqual({ id: 't2', meetings: [] });
  });

  it('explains a sentence', async () => {
    const ran = await entrevue(['explain', '--json', article(0).split('. ')[0] as string]);
    expect(ran.code).toBe(0);
    const [row] = lines(ran.stdout);
    const [sentence] = (row?.sentences ?? []) as {
      tree: { upos: string }[];
      places: string[];
      candidates: { pairs: { people: string[]; chance: number }[] }[];
    }[];
    expect(sentence?.tree.some(({ upos }) => upos === 'VERB')).toBe(true);
    expect(sentence?.places).toContain('Lisbonne');
    const likeliest = sentence?.candidates.flatMap(({ pairs }) => pairs) ?? [];
    expect(Math.max(...likeliest.map(({ chance }) => chance))).toBeGreaterThan(0.5);
  });

  it('says by its exit code that some file was left out, and names it', async () => {
    const { corpus, args } = folders(2);
    put(corpus, 'nothing.txt', '');
    const ran = await entrevue(['ingest', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('nothing.txt');
    expect(ran.stdout).toMatch(/^Index up to date: 2 texts/);
    const search = await entrevue(['search', '--json', ...args, 'Lisbonne']);
    expect(search.code).toBe(0);
    expect(search.stderr).toContain('nothing.txt');
  });

  it('lists the texts by date, undated ones last, with what was read of each', async () => {
    const corpus = temporaryFolder();
    const args = ['--corpus', corpus, '--data', join(temporaryFolder(), 'index')];
    put(corpus, 'a.txt', `Le port\n\n${article(1)}`);
    put(corpus, 'b.md', `---\ntitle: Au quai\ndate: 2021-04-02\n---\n${article(0)}\n`);
    put(corpus, 'c.md', `---\ntitle: \u001b[2JLe phare\ndate: 2021-03\n---\n${article(3)}\n`);
    const printed = await entrevue(['texts', '--json', ...args]);
    expect(printed.code).toBe(0);
    const rows = lines(printed.stdout);
    expect(rows.map(({ id, date, precision }) => [id, date, precision])).toEqual([
      ['c.md', '2021-03', 'month'],
      ['b.md', '2021-04-02', 'day'],
      ['a.txt', null, null],
    ]);
    expect(rows[1]).toEqual({
      id: 'b.md',
      title: 'Au quai',
      date: '2021-04-02',
      precision: 'day',
      language: 'fr',
      words: article(0)
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      passages: 1,
      meetings: 1,
    });
    const table = await entrevue(['texts', '--no-ingest', ...args]);
    const [header, ...told] = table.stdout.trimEnd().split('\n');
    expect(header).toMatch(/^Text .* Date .* Words +Passages +Meetings$/u);
    expect(told.map((row) => row.split(' ')[0])).toEqual(['c.md', 'b.md', 'a.txt']);
    expect(told[2]).toContain('undated');
    expect(table.stdout).not.toMatch(OBEYED);
    const empty = temporaryFolder();
    const none = await entrevue([
      'texts',
      '--corpus',
      empty,
      '--data',
      join(temporaryFolder(), 'i'),
    ]);
    expect(none).toMatchObject({ code: 0, stdout: '' });
    expect(none.stderr).toContain(empty);
  });

  it('warns of texts in one line a kind with three names, and in full as JSON', async () => {
    const { args } = folders(5);
    const told = await entrevue(['ingest', ...args]);
    expect(told.code).toBe(0);
    expect(told.stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^5 texts without a date.*: year\/0\.txt, year\/1\.txt, year\/2\.txt, …$/u,
    );
    const [result] = lines((await entrevue(['ingest', '--json', ...args])).stdout);
    expect(result).toMatchObject({ documents: 5, skipped: [], published: false });
    expect(result?.warnings).toEqual([
      { kind: 'undated', texts: [0, 1, 2, 3, 4].map((n) => `year/${n}.txt`) },
    ]);
    const asked = await entrevue(['meetings', ...args]);
    expect(asked.stderr).toBe('');
  });

  const wrong: [what: string, args: string[], says: RegExp][] = [
    ['an unknown command', ['frobnicate'], /frobnicate/],
    ['no question', ['ask'], /no question/],
    ['a corpus that is not there', ['ask', '--corpus', '/nowhere', 'Qui ?'], /\/nowhere/],
    ['a corpus that is a file', ['ask', '--corpus', 'package.json', 'Qui ?'], /is a file/],
    ['a count of nothing', ['search', '-k', '0', 'x'], /-k is "0"/],
    ['a batch that is not there', ['extract', '--batch', '/nowhere.jsonl'], /\/nowhere\.jsonl/],
    ['a batch that is no JSONL', ['extract', '--batch', 'LICENSE'], /LICENSE:1 is not JSON/],
    ['a date that is none', ['explain', '--date', 'hier', 'Il pleut.'], /"hier"/],
    ['a setting that is wrong', ['meetings', '--data', ''], /--data is empty/],
  ];
  for (const [what, args, says] of wrong) {
    it(`refuses ${what} in one clear line, with exit code 2`, async () => {
      const { code, stdout, stderr } = await entrevue(args);
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(code).toBe(2);
      expect(stdout).toBe('');
    });
  }

  it('without --no-ingest needs no index, with it says how to get one', async () => {
    const { args } = folders(1);
    const { code, stderr } = await entrevue(['search', '--no-ingest', ...args, 'Oslo']);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/there is no index .* ingest/);
    // The command can be pasted: it names the same folders.
    const odd = ['--corpus', "/tmp/l'été 2022", '--data', args[3] as string];
    const told = await entrevue(['search', '--no-ingest', ...odd, 'Oslo']);
    expect(told.stderr.trim()).toMatch(/ingest --corpus '\/tmp\/l'\\''été 2022' --data \S+$/u);
  });

  it('shows what it read of a file', async () => {
    const folder = temporaryFolder();
    const title = 'La digue de Vaubrun devant la préfète';
    put(
      folder,
      'a.txt',
      `${title}\n\nPublié le 4 mai 2022\n\nLa préfète Odile Marchant a reçu mardi le maire de Vaubrun, Karim Delalande, pour parler de la digue.\n\nCommentaires des lecteurs\n\n1. Jean dit :\nBravo à tous les deux pour ce travail.\n`,
    );
    const shown = await entrevue(['show', join(folder, 'a.txt')]);
    expect(shown.code).toBe(0);
    for (const part of [title, '2022-05-04', 'Odile Marchant, Karim Delalande', '2022-05-03'])
      expect(shown.stdout).toContain(part);
    put(folder, 'b.txt', 'رئيس الوزراء التقى نظيره في الجزائر يوم الثلاثاء وتحدثا طويلا');
    const refused = await entrevue(['show', join(folder, 'b.txt')]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Arabic');
  });

  it('prints no letter that a terminal obeys', async () => {
    const corpus = temporaryFolder();
    const record = {
      id: 'a\u001b]0;pris\u0007',
      title: 'Titre\n[9] faux\u009b2J',
      date: '2022-05-12',
      text: 'Odile Marchant a reçu Karim Delalande à Vau\u202ebrun mardi.',
    };
    put(corpus, 'a.jsonl', `${JSON.stringify(record)}\n`);
    const args = ['--corpus', corpus, '--data', join(temporaryFolder(), 'index')];
    const runs = [
      await entrevue(['meetings', ...args]),
      await entrevue(['ask', ...args, 'Qui a reçu Karim Delalande ?']),
      await entrevue(['ask', '--json', ...args, 'Qui a reçu Karim Delalande ?']),
    ];
    for (const { code, stdout, stderr } of runs) {
      expect(code).toBe(0);
      expect(`${stdout}${stderr}`).not.toMatch(OBEYED);
      expect(stdout).not.toMatch(/^\[9\] faux/mu);
    }
    expect(runs[0]?.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('tells its version, and settings that nothing reads', async () => {
    expect((await entrevue(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    const { args } = folders(1);
    const { stderr, code } = await entrevue(['meetings', ...args], undefined, {
      ENTREVUE_CORPSE: 'x',
    });
    expect(code).toBe(0);
    expect(stderr).toContain('ENTREVUE_CORPSE');
  });
});

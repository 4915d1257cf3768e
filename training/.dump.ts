import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from '../evaluation/questions/score.ts';
import { outcomeOf } from '../evaluation/questions/tables.ts';
import { asFact } from '../src/answering/answer.ts';
import { readFact } from '../src/answering/facts/answer.ts';
import { coverOf, indexTopics } from '../src/answering/facts/cover.ts';
import { answerSpans } from '../src/answering/facts/spans.ts';
import { valuesIn } from '../src/answering/facts/values.ts';
import { wordsOf } from '../src/answering/facts/words.ts';
import { answerMeetingQuestion } from '../src/answering/meetings/answer.ts';
import { parseQuestion } from '../src/answering/question/parse.ts';
import { assemble } from '../src/app/assemble.ts';
import { Live } from '../src/app/generation.ts';
import { openIngestModels } from '../src/ingest/models.ts';
import { languages } from '../src/languages/index.ts';
import { SearchIndex } from '../src/retrieval/search.ts';
import { QUESTION_SETS, questionsOf, withTexts } from './questions.ts';

const [, , out = '', only = ''] = process.argv;
const fd = openSync(out, 'w');
const fold = (s: string) =>
  s
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ');
const KINDS = [
  'date',
  'number',
  'person',
  'place',
  'reason',
  'manner',
  'statement',
  'identity',
] as const;
const r = (x: number) => Math.round(x * 1000) / 1000;
for (const set of QUESTION_SETS) {
  if (only && !new RegExp(only).test(set.name)) continue;
  const questions = questionsOf(set);
  if (!questions) continue;
  await withTexts(set, async (corpus) => {
    const data = mkdtempSync(join(tmpdir(), 'entrevue-dump-'));
    const settings = {
      corpus,
      data,
      maxFileBytes: 64 * 1024 * 1024,
      embeddings: { model: 'builtin', url: null, key: null, folder: null },
    } as const;
    const assembly = await assemble(settings);
    await assembly.ingest(() => {});
    const { embedder } = await openIngestModels(settings, () => {});
    const live = new Live(await SearchIndex.open(data, embedder));
    const { register, index } = live;
    const textOf = (id: string) => index.store.document(id)?.text ?? null;
    for (const gold of questions) {
      const parsed = parseQuestion(gold.question, { register, languages, today: null });
      const known =
        parsed.type === 'meeting'
          ? answerMeetingQuestion(parsed, register, { languages, id: null, textOf })
          : null;
      const final = await assembly.answer({ kind: 'ask', id: gold.id, text: gold.question });
      const fin = judge(gold, final, textOf);
      const kn = known ? judge(gold, known, textOf) : null;
      const reading = await readFact(asFact(parsed), {
        search: (query, k, options) => index.search(query, k, options),
        wordsOf: (query, language) => index.wordsOf(query, language),
        register,
        documents: { get: (id) => index.store.document(id) },
        languages,
        summary: () => live.summary,
      });
      const { asked, judged } = reading;
      const idx = indexTopics(asked.topics);
      const spans = answerSpans(asked, judged);
      const sents = judged.slice(0, 40).map((one, rank) => {
        const { candidate: c } = one;
        const cover = coverOf(c.words, idx);
        const values = KINDS.map((kind) => {
          const v = valuesIn({ ...asked, kind }, c, cover);
          return [r(v[0]?.strength ?? 0), v.length];
        });
        return {
          doc: c.document.id,
          date: c.document.published?.date ?? null,
          lang: c.language.code,
          s: c.start,
          e: c.end,
          sec: c.section,
          at: c.at,
          f: Object.fromEntries(Object.entries(one.features).map(([k, v]) => [k, r(v as number)])),
          score: r(one.score),
          chance: r(one.chance),
          own: one.own.map(r),
          near: one.near.map(r),
          values,
          w: c.words.map((w) => w.term),
          wf: c.words.map((w) => w.fold),
          pos: cover.at.map((a) => [a.position, a.topic]),
          text: c.document.text.slice(c.start, c.end),
        };
      });
      const byJ = new Map(judged.map((j, i) => [j, i]));
      const sp = spans.map((span) => {
        const doc = span.judged.candidate.document;
        const text = fold(doc.text.slice(span.start, span.end));
        const groups = gold.must.filter((g) => g.some((x) => text.includes(fold(x)))).length;
        const cited = gold.cite.some((ct) => {
          if (!doc.id.endsWith(ct.doc)) return false;
          if ('start' in ct) return ct.start < span.end && ct.end > span.start;
          const want = fold(ct.contains);
          return text.includes(want.slice(0, 60)) || want.includes(text);
        });
        return {
          j: byJ.get(span.judged),
          m: span.members.map((m) => byJ.get(m)),
          s: span.start,
          e: span.end,
          g: groups,
          c: cited ? 1 : 0,
          x: span.features,
        };
      });
      const q = {
        set: set.name,
        held: set.held ?? false,
        id: gold.id,
        lang: gold.lang,
        kind: gold.kind ?? null,
        q: gold.question,
        status: gold.status,
        must: gold.must.length,
        cite: gold.cite,
        fact: gold.fact ?? null,
        parsed: {
          type: parsed.type,
          language: parsed.language,
          ...(parsed.type === 'meeting'
            ? {
                ask: parsed.ask,
                residue: parsed.residue,
                parties: parsed.parties.map((p) => ({ kind: p.kind, text: p.text })),
                place: parsed.place,
                since: parsed.since,
                order: parsed.order,
                scope: parsed.scope,
                sought: parsed.sought,
                occasion: parsed.occasion,
                medium: parsed.medium,
              }
            : { people: parsed.people.map((p) => ({ kind: p.kind, text: p.text })) }),
        },
        known: known
          ? {
              status: known.status,
              outcome: outcomeOf(gold, known, kn!),
              n: known.meetings?.length ?? 0,
              text: known.text.slice(0, 400),
              cited: kn!.cited,
              groups: kn!.groups,
            }
          : null,
        final: {
          status: final.status,
          outcome: outcomeOf(gold, final, fin),
          text: final.text.slice(0, 600),
        },
        asked: {
          kind: asked.kind,
          topics: asked.topics.map((t) => ({
            t: t.text,
            k: t.kind,
            r: t.required,
            w: r(t.weight),
            a: t.absent,
            n: t.forms.size,
          })),
          neg: asked.negated,
          qw: wordsOf(gold.question, { start: 0, end: gold.question.length }, asked.language).map(
            (w) => [w.fold, w.term],
          ),
        },
        sents,
        spans: sp,
      };
      writeSync(fd, `${JSON.stringify(q)}\n`);
    }
    live.retire();
    assembly.close();
    rmSync(data, { recursive: true, force: true });
    return true;
  });
  console.log(set.name);
}
closeSync(fd);

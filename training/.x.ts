import { loadAnnotated } from './annotated.ts';
import { readAnnotated } from './reading.ts';
import { treeOf } from '../src/extraction/candidates.ts';
const c = new Map<string, number[]>();
for (const lang of ['fr'] as const) {
  const { texts } = readAnnotated(lang, loadAnnotated(lang), 0.015);
  for (const text of texts) for (const event of text.events) for (const key of event.at) {
    const [s, at] = key.split(':').map(Number) as [number, number];
    const sent = text.read.sentences[s]!; const tree = treeOf(sent); const w = tree.words[at]!;
    const status = event.polarity === 'negative' ? 2 : event.modality === 'other' ? 1 : 0;
    const h = tree.words[w.head];
    if (w.upos === 'NOUN' && h && /^(nsubj|nsubj:pass|obj)/.test(w.relation)) { const k = `${w.relation} ${h.lemma}`; const r = c.get(k) ?? [0,0,0]; r[status]!++; c.set(k, r); }
  }
}
for (const [k, r] of [...c].filter(([,r]) => r[0]!+r[1]!+r[2]! >= 5 && (r[2]! >= 3 || r[1]! >= 4)).sort((a,b)=>b[1][2]!-a[1][2]!)) console.log(k, r.join('/'));

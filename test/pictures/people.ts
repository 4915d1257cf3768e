import { inflateSync } from 'node:zlib';
import type { CorpusRecords, MeetingRecord, MeetingStatus } from '../../src/types.ts';
import { meetingOf } from '../export/records.ts';

/** Invented names, short and long, in three scripts. */
export const names = [
  'Irina Orlova',
  'Paul Lambert',
  'Ana de la Vega y Montenegro',
  'سليم حداد',
  'Пётр Александрович Веселовский',
  'Li Wei',
  'Jean-Christophe Vandenbroucke-Delacroix',
  'Maïa Öztürk',
  'عبد الرحمن بن يوسف المنصوري',
  'Ольга Ким',
  'Tom Reed',
  'Félicité N’Guessan',
  'Muhammad Abdul Rahman al-Qasimi',
  'Ingrid Sørensen',
  'Čeněk Šimůnek',
  'Bo',
  'Marie-Antoinette Razafindrakoto',
  'Đorđe Petković',
  'Ursula Wernicke',
  'Ren Aoki',
  'Samba Diop',
  'Kwame Boateng',
];

const statuses: readonly MeetingStatus[] = ['held', 'held', 'held', 'planned', 'not_held', 'held'];

/** A register of `people` people, made from a seed. */
export function invented(people: number, meetings: number, seed = 1): CorpusRecords {
  let state = seed;
  const chance = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const ids = Array.from({ length: people }, (_, at) => `p${at}`);
  const nameOf = (id: string) => names[Number(id.slice(1)) % names.length] ?? id;
  const rows: MeetingRecord[] = Array.from({ length: meetings }, (_, at) => {
    // Some people are met more often than others.
    const pick = () => ids[Math.min(chance(people), chance(people))] ?? 'p0';
    const group = [...new Set([pick(), pick(), ...(chance(5) === 0 ? [pick()] : [])])];
    const day = `20${20 + (at % 4)}-0${1 + (at % 9)}-1${at % 10}`;
    return meetingOf(`m${at}`, group, {
      participants: group.map(nameOf),
      status: statuses[chance(statuses.length)] ?? 'held',
      date: { start: day, end: day, precision: 'day', text: '', working: '' },
      place: ['Genève', 'مراكش', 'Санкт-Петербург', null][chance(4)] ?? null,
    });
  });
  return {
    person: null,
    since: null,
    until: null,
    unread: [],
    indexedAt: null,
    people: ids.map((id) => ({ id, name: nameOf(id), aliases: [], offices: [], documents: 1 })),
    meetings: rows.sort((a, b) => ((a.date?.start ?? '') < (b.date?.start ?? '') ? -1 : 1)),
    texts: [],
  };
}

/** Whether a PNG has a dark corner: the first pixel of its first line, which no filter changes. */
export function darkPaper(png: Buffer): boolean {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  const [, red = 255, green = 255, blue = 255] = inflateSync(Buffer.concat(data));
  return red + green + blue < 200;
}

/** A live assembly over invented texts, some of them hostile, behind a real server on loopback. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assembly, assemble } from '../../src/app/assemble.ts';
import { readSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import type { Library } from '../../src/web/library.ts';
import { type RunningWeb, startWeb } from '../../src/web/server.ts';
import { put } from '../support/corpusFolder.ts';

export const HOSTILE = '<script>alert(1)</script>';

const texts: Readonly<Record<string, string>> = {
  'presse/porto.txt':
    'Publié le 17 juin 2021\n\nLa ministre de la Pêche Inês Carvalhal a rencontré mardi à Porto son homologue norvégien, Henrik Solberg. Ils ont parlé de cabillaud pendant deux heures.\n\nInês Carvalhal doit rencontrer Tomás Quiroga à Vigo le 25 juin 2021.\n',
  'presse/vigo.txt':
    'Publié le 26 juin 2021\n\nInês Carvalhal n’a pas rencontré Tomás Quiroga à Vigo. L’armateur était reparti la veille.\n',
  'presse/lisbonne.txt':
    'Publié le 18 juin 2021\n\nInês Carvalhal a rencontré Henrik Solberg à Lisbonne le 15 juin 2021.\n',
  'presse/oslo.txt':
    'Publié le 5 juillet 2021\n\nHenrik Solberg a reçu Amina Bensaïd à Oslo le 3 juillet 2021. Amina Bensaïd a rencontré Inês Carvalhal à Oslo le 3 juillet 2021.\n',
  'presse/lecteurs.md':
    '---\ntitle: Le port et ses lecteurs\ndate: 2021-07-20\n---\n\n# Le port et ses lecteurs\n\nLe port de Vigo a rouvert lundi après deux semaines de travaux. Les armateurs attendaient ce jour depuis un mois.\n\n## Au marché\n\nLe poisson est de retour sur les étals du marché couvert, et les prix ont baissé.\n\n## Commentaires des lecteurs\n\nUn premier lecteur écrit : moi, je les ai vus au marché, ils n’ont pas échangé un mot.\n',
  'english.txt':
    'Published 8 August 2021\n\nHenrik Solberg met Margaret Fielding in Bergen on 6 August 2021. They talked about cod.\n',
};

const lines = [
  {
    id: `../"><img src=x onerror=alert(2)>`,
    title: `${HOSTILE} "titre" & 'apostrophe' \u202egnp.exe`,
    date: '2021-09-02',
    url: 'javascript:alert(3)',
    text: `${HOSTILE}\n\nHenrik Solberg a rencontré Inês Carvalhal à Bergen le 1er septembre 2021 ${HOSTILE}. @everyone </main><svg onload=alert(4)>`,
  },
  {
    id: 'sûr',
    title: 'Une adresse ordinaire',
    date: '2021-09-03',
    url: 'https://example.org/a?b=1&c=2',
    text: 'Amina Bensaïd a rencontré Margaret Fielding à Oslo le 2 septembre 2021.',
  },
];

export interface Site {
  readonly assembly: Assembly;
  readonly corpus: string;
  readonly data: string;
  readonly base: string;
  /** What the log said. */
  readonly log: () => string;
  serve(options?: {
    readonly env?: Readonly<Record<string, string>>;
    readonly library?: Library;
    readonly answerMs?: number;
  }): Promise<string>;
  close(): Promise<void>;
}

/** Without a limit, unless a server sets one. */
export async function openSite(): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'entrevue-web-'));
  const corpus = join(root, 'texts');
  const data = join(root, 'index');
  for (const [path, text] of Object.entries(texts)) put(corpus, path, text);
  put(corpus, 'lignes.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const settings = { ...readSettings({}), corpus, data };
  const assembly = await assemble(settings);
  await assembly.ingest(() => {});
  const running: RunningWeb[] = [];
  let said = '';
  const log = createLog({ level: 'trace', text: false }, [], { write: (line) => (said += line) });
  const serve: Site['serve'] = async ({ env = {}, library = assembly, answerMs } = {}) => {
    const read = readSettings({
      ENTREVUE_USER_PER_MINUTE: '0',
      ENTREVUE_CHAT_PER_MINUTE: '0',
      ...env,
    });
    const web = await startWeb(library, {
      settings: { ...read, web: { ...read.web, port: 0 } },
      log,
      ...(answerMs === undefined ? {} : { answerMs }),
    });
    running.push(web);
    return `http://127.0.0.1:${web.port}`;
  };
  return {
    assembly,
    corpus,
    data,
    base: await serve(),
    log: () => said,
    serve,
    async close() {
      await Promise.all(running.map((web) => web.close()));
      assembly.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A page of every kind, by name. */
export function everyPage({ assembly }: Site): Readonly<Record<string, string>> {
  const register = assembly.register();
  const person = register.findPeople('Inês Carvalhal')[0]?.person.id ?? '';
  const meeting = register.meetings.find(
    ({ place, participants }) => place === 'Porto' && participants.includes('Henrik Solberg'),
  );
  const hostile = assembly.summary().documents.find(({ id }) => id.includes('onerror'))?.id ?? '';
  const source = meeting?.sources[0];
  return {
    home: '/',
    answer: `/?q=${encodeURIComponent('Qui a rencontré Inês Carvalhal ?')}`,
    after: `/?q=${encodeURIComponent('et à Porto ?')}&after=${encodeURIComponent('Qui a rencontré Inês Carvalhal ?')}`,
    english: `/?q=${encodeURIComponent('Who met Henrik Solberg?')}&lang=en`,
    unknown: `/?q=${encodeURIComponent('Qui a rencontré Xi Jinping ?')}`,
    texts: '/texts',
    text: `/text/${source?.documentId}?start=${source?.start}&end=${source?.end}`,
    hostile: `/text/${encodeURIComponent(hostile)}`,
    people: '/people?filter=solberg',
    person: `/person/${person}`,
    meeting: `/meeting/${meeting?.id}`,
    network: '/network',
    around: `/network?person=${person}`,
    api: '/api',
    lost: '/nowhere',
  };
}

interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Get = (path: string, options?: RequestInit & { base?: string }) => Promise<Fetched>;

/** A page of the site, or of another server over it. */
export async function fetched(
  site: Site,
  path: string,
  { base = site.base, ...init }: RequestInit & { base?: string } = {},
): Promise<Fetched> {
  const response = await fetch(base + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What a reader sees of a page. */
export const words = (page: string): string =>
  page
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');

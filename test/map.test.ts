/**
 * The map of the rooms, kept true: who may import whom, which package has its one home, who
 * touches the world, and that the engines hold no word of a language. The table in DESIGN.md
 * tells the same for people.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * What a room may import beside its own files: whole rooms end with `/`, else single files.
 * `text`, `dates` and `world` are what press, questions and model prose are all read with, so
 * that a date line and a question mean what they would mean in a text.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'types.ts': [],
  'errors.ts': [],
  'config.ts': ['errors.ts'],
  'log.ts': ['config.ts', 'text/printable.ts'],
  'languages/': ['types.ts'],
  'text/': ['types.ts', 'languages/language.ts', 'languages/contract/'],
  'world/': ['types.ts', 'text/'],
  'dates/': ['types.ts', 'languages/language.ts', 'languages/contract/'],
  'documents/': ['types.ts', 'errors.ts', 'languages/contract/', 'text/', 'dates/', 'world/'],
  'analysis/': ['types.ts', 'languages/language.ts', 'text/', 'world/'],
  'extraction/': [
    'analysis/',
    'types.ts',
    'languages/language.ts',
    'languages/contract/',
    'text/',
    'dates/',
    'world/',
  ],
  'models/': ['types.ts', 'errors.ts', 'languages/language.ts', 'text/'],
  'retrieval/': [
    'types.ts',
    'errors.ts',
    'postgres/',
    'languages/index.ts',
    'languages/language.ts',
    'languages/contract/',
    'text/',
    'models/',
  ],
  'register/': ['types.ts', 'text/', 'world/'],
  // Connections and tables of the shared store; who keeps what in it stands beside who keeps it.
  'postgres/': ['errors.ts'],
  // What people asked to be kept; SQLite is opened as the index's is.
  'state/': ['types.ts', 'errors.ts', 'retrieval/store/database.ts', 'postgres/'],
  // What another machine would need to go on.
  'backup/': ['errors.ts', 'retrieval/store/', 'state/database.ts'],
  // Looks at what others need, and changes nothing.
  'doctor/': [
    'errors.ts',
    'config.ts',
    'postgres/',
    'retrieval/openStore.ts',
    'retrieval/store/',
    'state/database.ts',
  ],
  'ingest/': [
    'types.ts',
    'errors.ts',
    'languages/index.ts',
    'languages/language.ts',
    'text/',
    'dates/',
    'documents/',
    'extraction/',
    'retrieval/',
    'models/',
    // A shared store has the register as rows too, for SQL.
    'register/',
    'world/gazetteer.ts',
  ],
  // What somebody offers is read as an ingest would read it.
  'adding/': [
    'types.ts',
    'languages/index.ts',
    'text/fold.ts',
    'extraction/extract.ts',
    'ingest/reader.ts',
  ],
  'answering/': [
    'types.ts',
    'languages/language.ts',
    'languages/contract/',
    'text/',
    'dates/',
    'world/',
    'extraction/',
    'register/',
    'retrieval/words/',
    'models/',
  ],
  'export/': ['types.ts', 'languages/language.ts', 'languages/contract/'],
  'pictures/': ['types.ts', 'languages/language.ts', 'languages/contract/', 'text/printable.ts'],
  'raster.ts': [],
  'mcp/': ['types.ts'],
  'bots/': [
    'types.ts',
    'errors.ts',
    'config.ts',
    'log.ts',
    'languages/index.ts',
    'languages/contract/replies/',
    'text/fold.ts',
    'text/printable.ts',
    'export/',
    'pictures/',
    'raster.ts',
    'state/',
    'postgres/',
    'adding/fetch.ts',
    'web/address.ts',
  ],
  'web/': [
    'types.ts',
    'errors.ts',
    'config.ts',
    'log.ts',
    'languages/index.ts',
    'languages/language.ts',
    'languages/contract/replies/',
    'text/printable.ts',
    'world/names.ts',
    'register/',
    'pictures/',
    'app/contract.ts',
    'app/texts.ts',
    'bots/limits.ts',
  ],
  'app/': [
    'types.ts',
    'errors.ts',
    'languages/index.ts',
    'languages/asking/index.ts',
    'text/slices.ts',
    'world/gazetteer.ts',
    'models/',
    'retrieval/',
    'register/',
    'ingest/',
    'adding/',
    'answering/',
  ],
  'cli/': [
    'types.ts',
    'errors.ts',
    'config.ts',
    'app/',
    'models/log.ts',
    'languages/',
    'text/language.ts',
    'text/printable.ts',
    'documents/read.ts',
    'extraction/',
    'register/',
    'ingest/',
    'answering/',
    'export/',
    'pictures/',
    'raster.ts',
    'mcp/',
    'state/',
    'backup/',
    'doctor/',
    'retrieval/store/database.ts',
    'retrieval/vectors.ts',
    'bots/discord/commands.ts',
    'bots/postgres/carry.ts',
    'log.ts',
    'web/server.ts',
  ],
  'main.ts': ['errors.ts', 'app/', 'config.ts', 'log.ts', 'cli/', 'bots/index.ts', 'web/server.ts'],
};

/** Each package has one home, so that another can take its place there. */
const homes: Readonly<Record<string, readonly string[]>> = {
  dotenv: ['config.ts'],
  pino: ['log.ts'],
  commander: ['cli/'],
  'cli-progress': ['cli/progress.ts'],
  'hnswlib-node': ['retrieval/vectors.ts'],
  pg: ['postgres/'],
  'node-pg-migrate': ['postgres/migrate.ts'],
  'better-sqlite3': ['retrieval/store/', 'state/'],
  'better-sqlite3-node-api': ['retrieval/store/database.ts'],
  '@orama/stemmers': ['languages/', 'text/stem.ts'],
  '@langchain/core': ['retrieval/', 'models/chat.ts'],
  '@langchain/openai': ['models/chat.ts', 'retrieval/embeddings/openai.ts'],
  '@langchain/anthropic': ['models/chat.ts'],
  '@langchain/ollama': ['models/chat.ts'],
  '@huggingface/transformers': ['retrieval/embeddings/transformers.ts'],
  'discord.js': ['bots/discord/'],
  grammy: ['bots/telegram/'],
  '@grammyjs/auto-retry': ['bots/telegram/'],
  '@grammyjs/runner': ['bots/telegram/'],
  '@grammyjs/transformer-throttler': ['bots/telegram/'],
  'prom-client': ['bots/health.ts'],
  linkedom: ['documents/formats/html/dom.ts'],
  '@mozilla/readability': ['documents/formats/html.ts'],
  'pdfjs-dist': ['documents/formats/pdf.ts'],
  mammoth: ['documents/formats/docx.ts'],
  jszip: ['documents/formats/docx.ts'],
  yaml: ['documents/formats/markdown.ts'],
  'postal-mime': ['documents/formats/mbox.ts'],
  graphology: ['export/network.ts', 'pictures/'],
  'graphology-gexf': ['export/network.ts'],
  'graphology-layout-forceatlas2': ['pictures/layout.ts'],
  '@resvg/resvg-js': ['raster.ts'],
  '@modelcontextprotocol/sdk': ['mcp/', 'cli/mcp.ts'],
  'tar-stream': ['backup/archive.ts'],
  zod: ['mcp/'],
  tsx: [],
};

/** Parts of Node that reach the world, and who may use them. */
const worldly: Readonly<Record<string, readonly string[]>> = {
  fs: [
    'analysis/weights.ts',
    'documents/read.ts',
    'retrieval/',
    'ingest/',
    'adding/',
    'state/',
    'backup/',
    'doctor/',
    'postgres/migrate.ts',
    'bots/',
    'cli/',
    'web/assets.ts',
  ],
  http: ['bots/', 'web/server.ts', 'web/sender.ts', 'adding/fetch.ts'],
  https: ['adding/fetch.ts'],
  net: ['bots/health.ts', 'web/server.ts', 'adding/'],
  dns: ['adding/fetch.ts'],
  child_process: ['ingest/threads.ts', 'ingest/reader.ts'],
  worker_threads: ['ingest/'],
};

/** Settings are read in one place; beside it only what others have named: the terminal's language, providers' keys, the cache folder. */
const environment = ['config.ts', 'cli/progress.ts', 'models/chat.ts', 'retrieval/embeddings/'];

/** Pure over plain data: nothing of the list above, no clock, no chance. */
const pure = [
  'types.ts',
  'languages/',
  'text/fold.ts',
  'text/language.ts',
  'text/sentences.ts',
  'text/stem.ts',
  'text/tokens.ts',
  'world/',
  'dates/',
  'extraction/',
  'answering/',
  'register/',
  'export/',
  'pictures/',
  'retrieval/passages.ts',
  'retrieval/words/',
  'web/html.ts',
  'web/address.ts',
  'web/pages/',
  'web/read/',
];

/** They work for every language, so no word of any may stand in them. */
const engines = [
  'analysis/',
  'text/',
  'dates/',
  'world/names.ts',
  'world/world.ts',
  'world/knowledge.ts',
  'documents/',
  'extraction/',
  'retrieval/',
  'register/',
  'ingest/',
  'answering/',
  'models/',
  'export/',
  'pictures/',
  'web/',
];

interface Import {
  readonly file: string;
  /** Below src for our own files, else the name of the package or `node:…`. */
  readonly target: string;
  readonly own: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const code = new Map(files.map((file) => [file, readFileSync(join(source, file), 'utf8')]));

const imports: readonly Import[] = files.flatMap((file) =>
  [...text(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/gu)].map(
    ([, name = '']) => {
      const own = name.startsWith('.');
      const target = own
        ? normalize(join(dirname(file), name)).replaceAll('\\', '/')
        : name.startsWith('node:')
          ? name
          : name
              .split('/')
              .slice(0, name.startsWith('@') ? 2 : 1)
              .join('/');
      return { file, target, own };
    },
  ),
);

function text(file: string): string {
  return code.get(file) ?? '';
}

function within(path: string, places: readonly string[]): boolean {
  return places.some(
    (place) => path === place || (!place.endsWith('.ts') && path.startsWith(place)),
  );
}

function roomOf(file: string): string {
  const at = file.indexOf('/');
  return at < 0 ? file : file.slice(0, at + 1);
}

function told(found: readonly Import[]): string[] {
  return [...new Set(found.map(({ file, target }) => `${file} imports ${target}`))];
}

/** Without comments, whose examples may be in any language. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, ' ').replace(/(^|[\s;{}(),])\/\/[^\n]*/gu, '$1');
}

/** Contents of the string literals, and of the fixed parts of templates. */
function literals(code: string): string[] {
  return [
    ...withoutComments(code).matchAll(
      /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu,
    ),
  ].map(
    ([, single, double, template]) =>
      single ?? double ?? (template ?? '').replace(/\$\{[^}]*\}/gu, ' '),
  );
}

describe('the map of the rooms', () => {
  it('reads every file and finds its imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.filter(({ own }) => own).length).toBeGreaterThan(files.length);
    expect(imports.filter(({ own, target }) => own && !code.has(target))).toEqual([]);
  });

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it.each(Object.keys(rooms))('%s imports only rooms that it may know', (room) => {
    const allowed = rooms[room] ?? [];
    const beyond = imports.filter(
      ({ file, target, own }) =>
        own && roomOf(file) === room && roomOf(target) !== room && !within(target, allowed),
    );
    expect(told(beyond)).toEqual([]);
  });

  it('lets only the list of languages import a language', () => {
    const named = imports.filter(({ target }) => /^languages\/[a-z]{2}\//u.test(target));
    const beyond = named.filter(
      ({ file, target }) =>
        file !== 'languages/index.ts' && !file.startsWith(target.slice(0, 'languages/xx/'.length)),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(told(beyond)).toEqual([]);
  });

  it('keeps the two chat platforms apart', () => {
    const mixed = imports.filter(
      ({ file, target }) =>
        (file.startsWith('bots/discord/') && target.startsWith('bots/telegram/')) ||
        (file.startsWith('bots/telegram/') && target.startsWith('bots/discord/')),
    );
    expect(told(mixed)).toEqual([]);
  });
});

describe('packages', () => {
  const used = imports.filter(({ own, target }) => !own && !target.startsWith('node:'));

  it('each have a home', () => {
    expect(told(used.filter(({ target }) => !(target in homes)))).toEqual([]);
  });

  it.each(Object.keys(homes))('%s is imported nowhere else', (name) => {
    const beyond = used.filter(
      ({ file, target }) => target === name && !within(file, homes[name] ?? []),
    );
    expect(told(beyond)).toEqual([]);
  });
});

describe('the world', () => {
  it.each(Object.keys(worldly))('is reached through node:%s only where the table says', (part) => {
    const beyond = imports.filter(
      ({ file, target }) =>
        target.replace(/^node:/u, '').split('/')[0] === part && !within(file, worldly[part] ?? []),
    );
    expect(told(beyond)).toEqual([]);
  });

  it.each(pure)('%s is pure', (room) => {
    const mine = files.filter((file) => within(file, [room]));
    expect(mine).not.toEqual([]);
    const asked = mine.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bprocess\.|\bfetch\(/u.test(
        withoutComments(text(file)),
      ),
    );
    const reached = imports.filter(
      ({ file, target }) =>
        mine.includes(file) && (target.replace(/^node:/u, '').split('/')[0] ?? '') in worldly,
    );
    expect([...asked, ...told(reached)]).toEqual([]);
  });

  it('is told of by its environment only where the table says', () => {
    const asked = files.filter((file) => /\bprocess\.env\b/u.test(withoutComments(text(file))));
    expect(asked).toContain('config.ts');
    expect(asked.filter((file) => !within(file, environment))).toEqual([]);
  });
});

describe('the engines', () => {
  /** Words so common that no rule about a language could do without them. */
  const common = new Set(
    (
      'le la les un une des du au aux et ou mais donc dans sur sous avec sans pour par chez entre vers ' +
      'il elle ils elles nous vous ce cet cette ces son sa ses leur leurs qui que quoi dont où ' +
      'est sont était a ont avait sera aura doit ne pas jamais aucun aucune nul ni ' +
      'the an of and or but with without for from between into that which who whom whose this these those ' +
      'he she they we you his her their its is are was were has have had will would must not never no none'
    ).split(' '),
  );
  /** Stand in code for other things: a kind, a table's column, a key of a contract, a label of Universal Dependencies. */
  const keys = new Set(
    'aux AUX with without for from between that who whom which this have never and or but not no none of is les a'.split(
      ' ',
    ),
  );

  /** Particles of people's names everywhere, and spellings of sounds. */
  const ofNames: Readonly<Record<string, string>> = {
    'world/names.ts': 'ou an le la du des',
  };

  it('are there', () => {
    for (const room of engines) expect(files.some((file) => file.startsWith(room))).toBe(true);
  });

  it.each(files.filter((file) => within(file, engines)))(
    '%s holds no word of a language',
    (file) => {
      const found = literals(text(file)).filter(
        (literal) =>
          (/\p{L}{2}/u.test(literal) && /[àâäéèêëîïôöùûüÿçœæ]/iu.test(literal.normalize('NFC'))) ||
          (common.has(literal.toLowerCase()) &&
            !keys.has(literal) &&
            !ofNames[file]?.split(' ').includes(literal)),
      );
      expect(found).toEqual([]);
    },
  );
});

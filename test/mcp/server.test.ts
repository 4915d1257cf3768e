/** The server as a client of the protocol's own SDK meets it: a process, spoken to over stdio. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMcpServer, type McpSource } from '../../src/mcp/server.ts';
import { entrevue, put } from '../support/corpusFolder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'entrevue-mcp-'));
const corpus = join(folder, 'corpus');
const folders = ['--corpus', corpus, '--data', join(folder, 'index')];
const client = new Client({ name: 'test', version: '1' });
const faults: unknown[] = [];

// biome-ignore lint/suspicious/noExplicitAny: objects of the contract, looked into field by field.
type Json = any;

async function call(
  name: string,
  args: object = {},
): Promise<{ json: Json; text: string; isError: boolean }> {
  const told = (await client.callTool({ name, arguments: { ...args } })) as CallToolResult;
  const [first] = told.content;
  const text = first?.type === 'text' ? first.text : '';
  return { json: told.structuredContent, text, isError: told.isError === true };
}

beforeAll(async () => {
  put(
    corpus,
    'presse/é t é.txt',
    'Le 3 mars 2021, Irina Orlova a rencontré Paul Lambert à Oslo. Ils ont parlé du blé.',
  );
  put(corpus, 'b.txt', 'Irina Orlova n’a pas rencontré Sana Khelifi à Tunis le 5 mars 2021.');
  client.onerror = (error) => faults.push(error);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', 'src/cli/main.ts', 'mcp', ...folders],
    cwd: root,
    stderr: 'ignore',
  });
  await client.connect(transport);
}, 120_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
  // A line on standard output that is no message of the protocol ends here.
  expect(faults).toEqual([]);
});

describe('the server', { timeout: 120_000 }, () => {
  it('says what it is and which tools it has, none of which changes anything', async () => {
    expect(client.getServerVersion()?.name).toBe('entrevue');
    expect(client.getInstructions()).toContain('never instructions');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'meetings', 'person', 'passage']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it('answers with the objects of the command line', async () => {
    const question = 'Qui a rencontré Irina Orlova ?';
    const { json, text } = await call('ask', { question });
    expect(JSON.parse(text)).toEqual(json);
    const printed = await entrevue(['ask', '--json', ...folders, '--no-ingest', question]);
    expect(JSON.parse(printed.stdout)).toEqual(json);
    expect(json.status).toBe('answered');

    const register = await entrevue(['meetings', '--json', ...folders, '--no-ingest']);
    const rows = register.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { json: all } = await call('meetings');
    expect(all).toMatchObject({ total: rows.length, meetings: rows });
  });

  it('narrows meetings by people, period and status, and turns pages', async () => {
    const { json: held } = await call('meetings', { person: 'orlova', status: 'held' });
    expect(held.meetings.map((one: Json) => one.participants)).toEqual([
      ['Irina Orlova', 'Paul Lambert'],
    ]);
    const { json: both } = await call('meetings', { person: 'orlova', other: 'Khelifi' });
    expect(both.meetings.map((one: Json) => one.status)).toEqual(['not_held']);
    expect((await call('meetings', { since: '2022' })).json).toMatchObject({
      total: 0,
      since: '2022-01-01',
    });
    expect((await call('meetings', { since: 'some day' })).text).toMatch(/^No date: some day/u);
    const { json: second } = await call('meetings', { limit: 1, offset: 1 });
    expect([second.total, second.meetings.length]).toEqual([2, 1]);
  });

  it('looks people up, and says of whom it knows nothing', async () => {
    const { json } = await call('person', { name: 'Orlova' });
    expect(json).toMatchObject({ name: 'Irina Orlova', texts: 2, meetings: 2 });
    expect(json.others).toEqual([
      { name: 'Paul Lambert', statuses: { held: 1 } },
      { name: 'Sana Khelifi', statuses: { not_held: 1 } },
    ]);
    const nobody = await call('person', { name: 'Xi Jinping' });
    expect(nobody.isError).toBe(true);
    expect(nobody.text).toContain('names nobody like "Xi Jinping"');
  });

  it('shows the passage of a proof, and no other', async () => {
    const { json } = await call('ask', { question: 'Orlova a-t-elle vu Paul Lambert ?' });
    const [{ documentId, start, end, quote }] = json.citations;
    const { json: view } = await call('passage', { documentId, start, end });
    expect(view.quote).toBe(quote);
    expect(`${view.before}${view.quote}${view.after}`).toContain('Ils ont parlé du blé.');
    expect((await call('passage', { documentId: 'none.txt', start: 0, end: 4 })).isError).toBe(
      true,
    );
    expect((await call('passage', { documentId, start: 9, end: 4 })).isError).toBe(true);
    expect((await call('passage', { documentId, start: -1, end: 4 })).isError).toBe(true);
  });

  it('hands out the texts as they are', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name).sort()).toEqual(['b.txt', 'presse/é t é.txt']);
    for (const { uri, name } of resources) {
      const { contents } = await client.readResource({ uri });
      const [text] = contents as { text: string }[];
      expect(text?.text).toBe(readFileSync(join(corpus, name), 'utf8'));
    }
    await expect(client.readResource({ uri: 'entrevue://text/..%2Fsecret' })).rejects.toThrow();
  });
});

it('lists many texts in pages, each once, though texts go between two of them', async () => {
  const ids = Array.from({ length: 250 }, (_, at) => `presse/${(at * 7) % 250} é.txt`);
  let documents = ids.map((id) => ({ id, title: `T ${id}`, published: null, publisher: null }));
  const source = { summary: () => ({ documents }) } as unknown as McpSource;
  const server = createMcpServer(
    Promise.resolve(source),
    { answer: (answer) => answer, meeting: (meeting) => meeting },
    '1',
  );
  const reader = new Client({ name: 'test', version: '1' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), reader.connect(here)]);
  const all = async () => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await reader.listResources(cursor === undefined ? {} : { cursor });
      pages.push(page.resources.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return pages;
  };
  const pages = await all();
  expect(pages.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(pages.flat()).toEqual([...ids].sort());
  expect(await all()).toEqual(pages);
  documents = documents.toReversed();
  expect(await all()).toEqual(pages);

  const { nextCursor } = await reader.listResources();
  const gone = new Set(pages[0]?.slice(40));
  documents = documents.filter(({ id }) => !gone.has(id));
  const second = await reader.listResources({ cursor: nextCursor });
  expect(second.resources.map(({ name }) => name)).toEqual(pages[1]);

  documents = documents.slice(0, 100);
  expect((await reader.listResources()).nextCursor).toBeUndefined();
  await expect(reader.listResources({ cursor: 'no cursor!' })).rejects.toThrow(/No such cursor/u);
  await reader.close();
});

it('ends with exit code 0 when its client goes away', { timeout: 120_000 }, async () => {
  // Standard input is empty from the start.
  const ran = await entrevue(['mcp', ...folders, '--no-ingest']);
  expect([ran.code, ran.stdout]).toEqual([0, '']);
});

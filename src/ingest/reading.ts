/**
 * A process that reads files. Its first thread reads nothing and so is always awake: it ends the process when a file
 * takes too long or too much memory, or when whoever asked is gone. Its second thread reads.
 */
import { isMainThread, parentPort } from 'node:worker_threads';
import { pageInPlace, readCorpusFile } from '../documents/read.ts';
import { languages } from '../languages/index.ts';
import type { Document } from '../types.ts';
import type { Breach, Limits, ReadingReply, ReadingRequest } from './reader.ts';
import { startThread } from './threads.ts';

const MB = 1024 * 1024;
/** Memory can grow by some megabytes a millisecond. */
const LOOK_EVERY_MS = 20;

const inPlace = pageInPlace(languages);

async function read(request: ReadingRequest): Promise<ReadingReply> {
  if ('page' in request) {
    try {
      return { page: await inPlace(request.page, request.charset) };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  }
  const { folder, path, maxBytes } = request;
  const reading = await readCorpusFile(folder, { path }, maxBytes, languages);
  const documents: Document[] = [];
  for await (const document of reading.documents) documents.push(document);
  return { hash: reading.hash, documents, skipped: reading.skipped() };
}

function supervise({ seconds, megabytes }: Limits): void {
  let since: number | null = null;
  let ending = false;
  const kill = () => process.kill(process.pid, 'SIGKILL');
  const end = (breach: Breach) => {
    if (ending) return;
    ending = true;
    process.send?.({ breach }, undefined, undefined, kill);
  };
  const thread = startThread('reading', {
    // Buffers are not counted by the engine: of them the process as a whole tells.
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(megabytes * 0.7) },
    stdout: true,
    stderr: true,
  });
  thread.on('message', (reply: ReadingReply | 'ready') => {
    since = null;
    if (ending) return;
    const used = process.memoryUsage.rss() > (megabytes / 2) * MB;
    process.send?.(reply === 'ready' ? reply : { ...reply, used });
  });
  thread.on('error', (error: NodeJS.ErrnoException) =>
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault'),
  );
  process.on('message', (request: ReadingRequest) => {
    since = performance.now();
    thread.postMessage(request);
  });
  process.on('disconnect', kill);
  setInterval(() => {
    if (process.memoryUsage.rss() > megabytes * MB) end('memory');
    else if (since !== null && performance.now() - since > seconds * 1000) end('seconds');
  }, LOOK_EVERY_MS);
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  port.on('message', async (request: ReadingRequest) => port.postMessage(await read(request)));
  port.postMessage('ready');
} else if (process.send !== undefined) supervise(JSON.parse(process.argv[2] ?? '') as Limits);

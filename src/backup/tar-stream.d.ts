/** What is used of it; the package brings no types. */
declare module 'tar-stream' {
  import type { Readable, Writable } from 'node:stream';

  interface Header {
    name: string;
    size?: number;
    mode?: number;
    mtime?: Date;
    type?: string | null;
  }
  interface Pack extends Readable {
    entry(header: Header, done: (error?: Error | null) => void): Writable;
    finalize(): void;
  }
  interface Extract extends Writable {
    on(event: 'entry', on: (header: Header, stream: Readable, next: () => void) => void): this;
    on(event: string | symbol, on: (...given: never[]) => void): this;
  }
  function pack(): Pack;
  function extract(): Extract;
}

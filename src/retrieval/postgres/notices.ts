/** Hears at once that somebody published; where the connection is lost, another is tried. */
import type { Client } from '../../postgres/connect.ts';

const AGAIN_MS = 5000;

export function listenFor(
  connect: () => Promise<Client>,
  channel: string,
  told: () => void,
): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let close: () => void = () => {};

  async function listen(): Promise<void> {
    const client = await connect();
    let over = false;
    close = () => {
      if (over) return;
      over = true;
      client.off('error', lost);
      client.off('end', lost);
      client.release(true);
    };
    function lost(): void {
      close();
      again();
    }
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', told);
    if (stopped) return close();
    await client.query(`LISTEN ${channel}`);
  }

  function again(): void {
    if (stopped) return;
    timer = setTimeout(start, AGAIN_MS);
    timer.unref();
  }

  /** Whoever listens also looks now and then, so that a failure here need not be told. */
  function start(): void {
    listening = listen().catch(() => {
      close();
      again();
    });
  }

  let listening: Promise<void> = Promise.resolve();
  start();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await listening;
      close();
    },
  };
}

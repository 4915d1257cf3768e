/**
 * Discord's connections spread over processes: this one starts one a shard, sees that each lives, and ends them. Each
 * is this same program, told by its environment which shard it is.
 */
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { ShardSettings } from '../../config.ts';
import { OperationError, UsageError } from '../../errors.ts';
import type { Bot, BotContext } from '../bot.ts';
import { missingToken, refusedToken, registerCommands, restOptions } from './commands.ts';

/** Between two first words of one group of connections; longer than Discord asks for. */
const IDENTIFY_MS = 5500;
/** Before a process that ended is started again. */
const AGAIN_MS = 2000;
/** What a process answers that can never connect, however often it is started: a token withdrawn, wrong usage. */
const NEVER = 2;

interface Gateway {
  readonly shards: number;
  readonly session_start_limit: { readonly max_concurrency: number };
}

export function createShards(context: BotContext, { total, ids }: ShardSettings): Bot {
  const { log, settings } = context;
  const { token, api } = settings.discord;
  const running = new Map<number, { readonly process: Ended; readonly shard: Shard }>();
  let stopping = false;

  async function gateway(): Promise<Gateway> {
    if (!token) throw missingToken();
    try {
      const rest = new REST(restOptions(api)).setToken(token);
      return (await rest.get(Routes.gatewayBot())) as Gateway;
    } catch (error) {
      const { status, message } = error as { readonly status?: number; readonly message?: string };
      if (status === 401) throw refusedToken();
      throw new OperationError(
        `Discord cannot be reached (${message ?? String(error)}): check the network and DISCORD_API.`,
        { cause: error },
      );
    }
  }

  function keep(shard: Shard, waiting: Set<number>): void {
    shard.on('spawn', (child) => running.set(shard.id, { process: child as Ended, shard }));
    shard.on('ready', () => {
      log.info({ shard: shard.id, pid: shard.process?.pid }, 'Discord shard');
      if (waiting.delete(shard.id) && waiting.size === 0)
        log.info({ platform: 'Discord' }, 'started');
    });
    shard.on('death', (child) => {
      running.delete(shard.id);
      if (stopping) return;
      const { exitCode } = child as Ended;
      if (exitCode === NEVER) {
        context.ended?.(
          new UsageError(`Shard ${shard.id} cannot connect: see its own line above.`),
        );
        return;
      }
      log.warn({ shard: shard.id, code: exitCode }, 'a shard ended; it is started again');
      setTimeout(() => {
        if (!stopping)
          shard.spawn(-1).catch((error: unknown) => log.error({ err: error }, 'shard'));
      }, AGAIN_MS);
    });
  }

  return {
    name: 'Discord',
    async start() {
      const { shards, session_start_limit: limit } = await gateway();
      const count = total === 'auto' ? shards : total;
      const [, script] = process.argv;
      const manager = new ShardingManager(script ?? '', {
        totalShards: count,
        shardList: [...(ids ?? Array.from({ length: count }, (_, id) => id))],
        execArgv: process.execArgv,
        // The library would start again at once, and for ever, what ends at its start.
        respawn: false,
        ...(token && { token }),
      });
      const waiting = new Set(manager.shardList as number[]);
      manager.on('shardCreate', (shard) => keep(shard, waiting));
      registerCommands(settings.discord).then(
        ({ changed }) => log.info({ changed }, 'Discord commands'),
        (error: unknown) => log.warn({ err: error }, 'Discord commands not registered'),
      );
      manager
        .spawn({ amount: count, delay: IDENTIFY_MS / limit.max_concurrency, timeout: -1 })
        .catch((error: unknown) => log.error({ err: error }, 'shards were not started'));
      return 'waiting';
    },
    async stop() {
      stopping = true;
      const ends = [...running.values()].map(
        ({ process: child }) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once('exit', () => resolve());
            child.kill('SIGTERM');
          }),
      );
      await Promise.all(ends);
    },
  };
}

/** As much of a child process as is needed. */
interface Ended {
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  once(event: 'exit', heard: () => void): unknown;
  kill(signal: 'SIGTERM'): boolean;
}

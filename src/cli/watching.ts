/** What a program that runs on writes to its log while it follows the corpus folder. */
import type { Assembly } from '../app/assemble.ts';
import type { Log } from '../log.ts';

export function watchingLog(log: Log): Parameters<Assembly['watch']>[1] {
  return {
    report(event) {
      if (event.kind === 'skipped') log.warn({ path: event.path, reason: event.reason }, 'skipped');
      else if (event.kind === 'notice') log.info({ detail: event.detail }, event.notice);
      else if (event.kind === 'model') log[event.level](event.fields, event.message);
    },
    updated: (result) =>
      log.info(
        {
          ...result,
          skipped: result?.skipped.length,
          warnings: result?.warnings.map(({ kind, texts }) => `${kind}: ${texts.length}`),
        },
        'new index',
      ),
    failed: (error) => log.error({ err: error }, 'ingest failed'),
  };
}

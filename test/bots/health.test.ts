import { expect, test } from 'vitest';
import { createMetrics, startHealth } from '../../src/bots/health.ts';
import { OperationError } from '../../src/errors.ts';

test('health and metrics on a local port', async () => {
  const metrics = createMetrics();
  metrics.answered('telegram', 'ask', 0.03);
  metrics.limited('discord');
  let healthy = true;
  const health = await startHealth(0, metrics, () => healthy);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${health.port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  try {
    expect(await get('/healthz')).toEqual({ status: 200, text: 'ok\n' });
    const { text } = await get('/metrics');
    expect(text).toContain('entrevue_answer_seconds_count{platform="telegram",kind="ask"} 1');
    expect(text).toContain('entrevue_limited_total{platform="discord"} 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect((await get('/')).status).toBe(404);
    healthy = false;
    expect((await get('/healthz')).status).toBe(503);
    await expect(startHealth(health.port, metrics, () => true)).rejects.toThrow(OperationError);
  } finally {
    await health.close();
  }
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { OperationError } from '../errors.ts';

/** What is counted, for Prometheus. Labels never hold a name, an id or a message. */
export interface Metrics {
  /** Update received to answer sent, in seconds. */
  answered(platform: string, kind: string, seconds: number): void;
  limited(platform: string): void;
  fault(platform: string): void;
  /** The text exposition format and its content type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: 'entrevue_answer_seconds',
    help: 'Time from a question received to its answer sent',
    labelNames: ['platform', 'kind'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3, 6, 12, 25],
    registers: [registry],
  });
  const limited = new Counter({
    name: 'entrevue_limited_total',
    help: 'Questions refused by a rate limit',
    labelNames: ['platform'],
    registers: [registry],
  });
  const faults = new Counter({
    name: 'entrevue_faults_total',
    help: 'Errors told to a user with a reference number',
    labelNames: ['platform'],
    registers: [registry],
  });
  return {
    answered: (platform, kind, seconds) => answers.observe({ platform, kind }, seconds),
    limited: (platform) => limited.inc({ platform }),
    fault: (platform) => faults.inc({ platform }),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}

/**
 * Serves `/healthz` (200 while `healthy`: no platform shut out, no end asked for, else 503) and `/metrics` on the loopback interface.
 * @throws {OperationError} when the port is taken
 */
export async function startHealth(
  port: number,
  metrics: Metrics,
  healthy: () => boolean,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      if (request.url === '/healthz') {
        response.writeHead(healthy() ? 200 : 503, { 'content-type': 'text/plain' });
        response.end(healthy() ? 'ok\n' : 'not answering\n');
      } else if (request.url === '/metrics') {
        const { type, body } = await metrics.text();
        response.writeHead(200, { 'content-type': type }).end(body);
      } else {
        response.writeHead(404).end();
      }
    })().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new OperationError(
          `Cannot open port ${port} for /healthz (${error.code ?? error.message}): choose another ENTREVUE_HEALTH_PORT.`,
          { cause: error },
        ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

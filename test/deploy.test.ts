/** Files for those who host the bot: they name only what is there. No container is built here. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../src/config.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');

/** Settings of ours that a file gives a value. */
function settingsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/\b(ENTREVUE_[A-Z_]+)(?:=|:\s*)"?([^\s"\\]+)/gu)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

describe('deploy', () => {
  it.each(['Dockerfile', 'compose.yaml', 'entrevue.service'])(
    '%s sets only settings that are read',
    (file) => {
      const set = settingsIn(read(`deploy/${file}`));
      expect(Object.keys(set)).toEqual(
        expect.arrayContaining(['ENTREVUE_CORPUS', 'ENTREVUE_DATA']),
      );
      expect(readSettings(set).unknown).toEqual([]);
    },
  );

  it('copies into the image what is there and sent along', () => {
    const sent = new Set(
      read('.dockerignore')
        .split('\n')
        .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : [])),
    );
    const copied = [...read('deploy/Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(
      ([, names = '']) => names.split(' '),
    );
    expect(copied).toContain('weights');
    for (const name of copied) {
      expect(existsSync(at(name)), name).toBe(true);
      expect([...sent], name).toContain(name);
    }
  });

  it('runs scripts that package.json has, and what they build', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const told = [read('deploy/Dockerfile'), read('deploy/entrevue.service')].join('\n');
    for (const [, script = ''] of told.matchAll(/npm run (\w+)/gu))
      expect(scripts).toHaveProperty([script]);
    for (const [, name] of told.matchAll(/\bdist\/(\w+)\.js\b/gu))
      expect(existsSync(at(`src/${name}.ts`))).toBe(true);
  });

  it('has a compose file with the folders as volumes, the texts read-only', () => {
    const { services, volumes } = parse(read('deploy/compose.yaml'));
    expect(services.entrevue.volumes).toEqual(['../corpus:/corpus:ro', 'data:/data']);
    expect(Object.keys(volumes)).toEqual(['data']);
    expect(existsSync(at(services.entrevue.build.dockerfile))).toBe(true);
  });

  it("adds PostgreSQL with pgvector by a second file that names the first one's service", () => {
    const base = parse(read('deploy/compose.yaml'));
    const { services, volumes } = parse(read('deploy/compose.postgres.yml'));
    expect(Object.keys(services)).toEqual(['postgres', 'entrevue']);
    expect(base.services).toHaveProperty('entrevue');
    expect(services.postgres.image).toMatch(/^pgvector\/pgvector:pg\d+$/u);
    const { POSTGRES_USER, POSTGRES_DB } = services.postgres.environment;
    const address = services.entrevue.environment.ENTREVUE_STORE.replace(/\$\{\w+\}/u, 'word');
    const { store, unknown } = readSettings({ ENTREVUE_STORE: address });
    expect(unknown).toEqual([]);
    const { username, hostname, pathname } = new URL(store?.address ?? '');
    expect([username, hostname, pathname]).toEqual([POSTGRES_USER, 'postgres', `/${POSTGRES_DB}`]);
    expect(services.entrevue.depends_on).toHaveProperty(['postgres', 'condition']);
    for (const volume of services.postgres.volumes) {
      expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
    }
  });
});

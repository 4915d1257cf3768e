/** What the machine must bring: Node, native modules, folders, clock, disk. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Finding, finding } from './finding.ts';

/** @param range as `engines` of package.json has it: `^20.19 || ^22.12` */
export function checkNode(version: string, range: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const lines = [...range.matchAll(/\^(\d+)(?:\.(\d+))?/gu)].map(([, one, two]) => ({
    major: Number(one),
    minor: Number(two ?? 0),
  }));
  if (lines.some((line) => line.major === major && line.minor <= minor))
    return finding('node', 'fine', version);
  const newest = Math.max(...lines.map((line) => line.major));
  return finding('node', major > newest ? 'otherNode' : 'oldNode', `${version}; ${range}`);
}

/** Each loads and does a little. */
export async function checkNative(
  modules: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<readonly Finding[]> {
  const failed: Finding[] = [];
  for (const [name, load] of Object.entries(modules)) {
    try {
      await load();
    } catch (error) {
      const [line = ''] = (error as Error).message.split('\n');
      failed.push(finding('native', 'notLoaded', `${name}: ${line}`));
    }
  }
  return failed.length > 0 ? failed : [finding('native', 'fine', Object.keys(modules).join(', '))];
}

/** @param isShared others may have the texts: this machine only answers */
export async function checkCorpus(folder: string, isShared: boolean): Promise<Finding> {
  try {
    const { length } = await readdir(folder);
    return finding('corpus', 'fine', `${folder} (${length})`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return finding('corpus', 'unreadable', `${folder}: ${message}`);
    return finding('corpus', isShared ? 'noCorpusHere' : 'noCorpus', folder);
  }
}

/** The folder itself, or the one it would be made in. */
function nearest(folder: string): string {
  for (let path = resolve(folder); ; path = dirname(path))
    if (existsSync(path) || path === dirname(path)) return path;
}

export async function checkData(folder: string): Promise<Finding> {
  try {
    if (!existsSync(folder)) {
      await access(nearest(folder), constants.W_OK);
      return finding('data', 'notYet', folder);
    }
    await mkdir(folder, { recursive: true });
    // What rights say and what a disk does are two things.
    const probe = join(folder, `.probe-${randomUUID()}`);
    await writeFile(probe, 'x');
    await rm(probe);
    return finding('data', 'fine', folder);
  } catch (error) {
    return finding('data', 'unwritable', `${folder}: ${(error as Error).message}`);
  }
}

/** A new generation is written beside the old one. */
const LEAST_BYTES = 500_000_000;

export async function checkDisk(folder: string, least = LEAST_BYTES): Promise<Finding> {
  const path = nearest(folder);
  const { bavail, bsize } = await statfs(path);
  const names = existsSync(folder) ? await readdir(folder) : [];
  let used = 0;
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile()) used += found.size;
  }
  const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(1);
  const [free, needed] = [bavail * bsize, Math.max(least, used)];
  return free < needed
    ? finding('disk', 'little', `${path}: ${gigabytes(free)} < ${gigabytes(needed)} GB`)
    : finding('disk', 'fine', `${path}: ${gigabytes(free)} GB`);
}

/** Seconds that a platform's clock and ours may differ. */
const DRIFT_SECONDS = 30;
/** Nothing of ours was run before that day. */
const EARLIEST = Date.parse('2025-01-01');

/**
 * @param now milliseconds since 1970
 * @param told the same, by a platform; null where none was asked
 */
export async function checkClock(data: string, now: number, told: number | null): Promise<Finding> {
  if (told !== null) {
    const seconds = Math.round((now - told) / 1000);
    return finding(
      'clock',
      Math.abs(seconds) > DRIFT_SECONDS ? 'clockOff' : 'clockAgrees',
      `${seconds}`,
    );
  }
  const written = (await stat(join(data, 'entrevue.db')).catch(() => null))?.mtimeMs ?? 0;
  const shown = new Date(now).toISOString();
  const behind = now < EARLIEST || now < written - DRIFT_SECONDS * 1000;
  return finding('clock', behind ? 'clockBehind' : 'fine', shown);
}

/**
 * The pages in a real Chromium: accessible in both colour schemes, no wider than a telephone, nothing
 * fetched from elsewhere, usable by keyboard and without JavaScript.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, openSite, type Site } from './corpus.ts';

const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Where somebody wants to look at the pages themselves. */
const pictures = process.env.TEST_PICTURES;

interface Device {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

const devices: readonly Device[] = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
];

describe.skipIf(executablePath === undefined)(
  `in Chromium${executablePath === undefined ? ' (skipped: no Chromium at /usr/bin)' : ''}`,
  { timeout: 180_000 },
  () => {
    let site: Site;
    const profiles: string[] = [];
    const open: BrowserContext[] = [];

    beforeAll(async () => {
      site = await openSite();
    }, 120_000);
    afterAll(async () => {
      for (const context of open) await context.close();
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
      await site.close();
    });

    async function browser({ width, colorScheme }: Device, more: object = {}): Promise<Page> {
      const profile = mkdtempSync(join(tmpdir(), 'entrevue-chromium-'));
      profiles.push(profile);
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: executablePath ?? '',
        args: args.split(' '),
        viewport: { width, height: 844 },
        colorScheme,
        locale: 'fr-FR',
        ...more,
      });
      open.push(context);
      return context.pages()[0] ?? context.newPage();
    }

    test.each(devices)('$width px, $colorScheme: no fault that axe can find', async (device) => {
      // axe is put into the page, which the pages' own policy forbids.
      const page = await browser(device, { bypassCSP: true });
      const found: string[] = [];
      let passed = 0;
      for (const [name, path] of Object.entries(everyPage(site))) {
        await page.goto(site.base + path);
        await page.evaluate(axe.source);
        const { violations, passes } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        );
        passed += passes.length;
        for (const { id, nodes } of violations) found.push(`${name}: ${id} ${nodes[0]?.html}`);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(wide) > 0) found.push(`${name}: ${wide} px too wide`);
        if (pictures) {
          const file = `${name}-${device.width}-${device.colorScheme}.png`;
          await page.screenshot({ path: join(pictures, file), fullPage: true });
        }
      }
      expect(found).toEqual([]);
      expect(passed).toBeGreaterThan(200);
    });

    test('nothing comes from elsewhere, and the policy is never broken', async () => {
      const page = await browser({ width: 1280, colorScheme: 'light' });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('dialog', (dialog) => {
        complaints.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      for (const [name, path] of Object.entries(everyPage(site))) {
        if (name !== 'lost') await page.goto(site.base + path, { waitUntil: 'networkidle' });
      }
      expect(asked.length).toBeGreaterThan(15);
      expect(asked.filter((url) => !url.startsWith(site.base))).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('by keyboard: skip link, question, answer, passage', async () => {
      const page = await browser({ width: 1280, colorScheme: 'light' });
      await page.goto(site.base);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('q');
      await page.keyboard.type('Qui a rencontré Inês Carvalhal ?');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.verdict');
      expect(await page.textContent('.verdict')).toContain('Henrik Solberg');
      await page.focus('.proofs .source a');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#passage');
      expect(await page.textContent('#passage')).toContain('Henrik Solberg');
      const top = Number(
        await page.evaluate('document.querySelector("#passage").getBoundingClientRect().top'),
      );
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(844);
    });

    test('without JavaScript everything is there, with it the network can be enlarged', async () => {
      const plain = await browser(
        { width: 390, colorScheme: 'light' },
        { javaScriptEnabled: false },
      );
      await plain.goto(`${site.base}/network`);
      expect(await plain.locator('figure svg .nodes a').count()).toBeGreaterThan(4);
      expect(await plain.locator('.tools').count()).toBe(0);
      await plain.locator('figure svg .nodes a', { hasText: 'Inês Carvalhal' }).click();
      await plain.waitForURL(/person=/);
      expect(await plain.textContent('h1')).toContain('Inês Carvalhal');

      const page = await browser({ width: 1280, colorScheme: 'light' });
      await page.goto(`${site.base}/network`);
      const before = await page.getAttribute('figure svg', 'viewBox');
      await page.getByRole('button', { name: 'Agrandir' }).click();
      expect(await page.getAttribute('figure svg', 'viewBox')).not.toBe(before);
      await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
      expect(await page.getAttribute('figure svg', 'viewBox')).toBe(before);
      await page.focus('figure svg .nodes a');
      expect(await page.locator('.edges a.near').count()).toBeGreaterThan(0);
      expect(await page.locator('.far').count()).toBeGreaterThan(0);
    });
  },
);

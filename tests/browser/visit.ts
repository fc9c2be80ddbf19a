import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { answerHere } from '#answering/here.ts';
import type { Command } from '#command/define.ts';
import { createDesk } from '#command/desk.ts';
import { commands as realCommands } from '#commands/index.ts';
import { loadLibrary } from '#library/load.ts';
import { type Preview, startPreview } from '#preview/start.ts';
import { createArchive } from '#search/archive.ts';

const shippedLibrary = fileURLToPath(new URL('../../data/documents', import.meta.url));

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `expected` names complaints that belong to the test. */
type Visit = BrowserContextOptions & { commands?: readonly Command[]; expected?: RegExp };

/**
 * Opens the preview over the shipped library in a browser that starts and ends with the calling file.
 * A visit fails its test when the page has complained in the console, has thrown, has met its own
 * content security policy, or has asked anybody else for anything.
 */
export function useBrowser(): (visit?: Visit) => Promise<Page> {
  let browser: Browser;
  const archive = createArchive(loadLibrary(shippedLibrary).documents);
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(() => browser.close());

  return async ({ commands = realCommands, expected = /(?!)/, ...options } = {}) => {
    const preview = await startPreview({
      answering: answerHere(createDesk(commands, archive)),
      port: 0,
    });
    onTestFinished(() => preview.stop());
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints = watch(page, preview);
    onTestFinished(() => expect(complaints.filter((each) => !expected.test(each))).toEqual([]));
    await page.goto(preview.url);
    await page.getByRole('list', { name: 'Example questions' }).getByRole('button').first().waitFor();
    return page;
  };
}

function watch(page: Page, { url }: Preview): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked for ${request.url()}`);
  });
  return complaints;
}

/** Waits until that element has the keyboard. */
export async function focused(locator: Locator): Promise<void> {
  await locator.and(locator.page().locator(':focus')).waitFor();
}

/** The messages in the channel, oldest first. */
export function messages(page: Page): Locator {
  return page.getByRole('log').getByRole('article');
}

/** Sends a text as it stands, and waits for what it brings. */
export async function send(page: Page, text: string): Promise<Locator> {
  const before = await messages(page).count();
  const composer = page.getByRole('textbox', { name: 'Your question' });
  await composer.fill(text);
  await composer.press('Enter');
  const answer = messages(page).nth(before);
  await answer.waitFor();
  return answer;
}

/** What a reader sees of it. */
export async function shownText(locator: Locator): Promise<string> {
  await locator.waitFor();
  return (await locator.allInnerTexts()).join('');
}

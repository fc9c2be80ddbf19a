import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focused, messages, send, shownText, useBrowser } from '#tests/browser/visit.ts';
import { commandsOnMessages } from '#tests/fixtures/commands.ts';

const visit = useBrowser();
const words = Array.from({ length: 12 }, (_, place) => `word-number-${place + 1}`).join(' ');

const opener = (page: Page) => messages(page).first().getByRole('button', { name: 'Apps' });
const action = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Apps' }).getByRole('button', { name });

test('a text without a slash is a message of the reader’s own, and how to ask stands below it', async () => {
  const page = await visit();
  const own = await send(page, 'The **harbour** is closed');
  expect(await own.getAttribute('aria-label')).toMatch(/^You, /);
  expect(await shownText(own.locator('strong').last())).toBe('harbour');
  const hint = messages(page).nth(1);
  expect(await shownText(hint)).toContain('In answer to your message');
  expect(await shownText(hint)).toContain('to look for these words, type');
});

test('a message stays in sight when its answer comes, after others', async () => {
  const page = await visit({ commands: commandsOnMessages, reducedMotion: 'reduce' });
  for (const text of [`/list-words ${words}`, `/list-words ${words}`]) await send(page, text);
  const before = await messages(page).count();
  await send(page, 'The harbour is closed');
  await messages(page)
    .nth(before + 1)
    .waitFor();
  const box = await messages(page).nth(before).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(800);
});

test('a message has no control where no command is offered on one', async () => {
  const page = await visit({ commands: commandsOnMessages.filter(({ messageAction }) => !messageAction) });
  await send(page, 'The harbour is closed');
  await messages(page).nth(1).waitFor();
  expect(await page.getByRole('button', { name: 'Apps' }).count()).toBe(0);
});

test('the control comes in sight with the pointer or the keyboard', async () => {
  const page = await visit({ commands: commandsOnMessages, reducedMotion: 'reduce' });
  await send(page, 'The harbour is closed');
  await messages(page).nth(1).waitFor();
  const opacity = () => page.evaluate('getComputedStyle(document.querySelector(".apps")).opacity');
  const hidden = await opacity();
  await messages(page).first().hover();
  const hovered = await opacity();
  await page.mouse.move(5, 5);
  await opener(page).focus();
  expect([hidden, hovered, await opacity()]).toEqual(['0', '1', '1']);
});

test('a command is chosen on a message with the keyboard alone, and all its messages are shown', async () => {
  const page = await visit({ commands: commandsOnMessages });
  await send(page, words);
  await messages(page).nth(1).waitFor();
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await focused(action(page, 'Check a text'));
  await page.keyboard.press('Tab');
  await focused(action(page, 'List its words'));
  await page.keyboard.press('Enter');
  await messages(page).nth(4).waitFor();
  expect(await messages(page).count()).toBe(5);
  expect(await shownText(messages(page).nth(2))).toContain('You used List its words');
  expect(await shownText(messages(page).nth(4))).toContain('word-number-12');
  for (const place of [2, 3, 4]) {
    expect(await shownText(messages(page).nth(place))).toContain('Only you can see this');
  }
  await focused(opener(page));
  expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
});

test('the list of commands closes with Escape, and when it is left', async () => {
  const page = await visit({ commands: commandsOnMessages });
  await send(page, 'The harbour is closed');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await action(page, 'Check a text').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await focused(opener(page));
  expect(await page.getByRole('list', { name: 'Apps' }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await action(page, 'Check a text').waitFor();
  await page.getByRole('textbox', { name: 'Your question' }).click();
  expect(await page.getByRole('list', { name: 'Apps' }).count()).toBe(0);
});

test('a finger finds the control on a phone, and nothing scrolls sideways', async () => {
  const viewport = { width: 360, height: 740 };
  const page = await visit({ commands: commandsOnMessages, viewport, isMobile: true, hasTouch: true });
  await send(page, words);
  await opener(page).tap();
  await action(page, 'Check a text').tap();
  await messages(page).nth(2).getByText('Only you can see this').waitFor();
  expect(await page.evaluate('document.getElementById("log").scrollWidth')).toBeLessThanOrEqual(360);
});

test('a long text with its line breaks is typed, filled in and shown, and the field stays low', async () => {
  const page = await visit({ commands: commandsOnMessages });
  const text = `first\nsecond ${'x'.repeat(5980)}\nlast`.slice(0, 6000);
  await send(page, text);
  await messages(page).nth(1).waitFor();
  await page.keyboard.type('/check-text ');
  const field = page.getByRole('textbox', { name: 'text' });
  await focused(field);
  expect(await page.getByRole('textbox', { name: 'Your question' }).count()).toBe(0);
  await field.fill(text);
  expect(await field.inputValue()).toBe(text);
  expect((await field.boundingBox())?.height).toBeLessThan(200);
  await page.keyboard.press('Enter');
  await messages(page).nth(2).locator('.body').getByText('first second').waitFor();
});

test('Shift and Enter begin another line, Enter alone sends', async () => {
  const page = await visit();
  await page.keyboard.type('one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  expect(await page.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('one\ntwo');
  expect(await messages(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await shownText(messages(page).first())).toMatch(/one\s+two/);
});

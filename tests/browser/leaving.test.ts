import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focused, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();

const question = (page: Page) => page.getByRole('textbox', { name: 'Your question' });
const field = (page: Page, name: string) => page.getByRole('combobox', { name });

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

test('Escape closes the list first, and then leaves a command with nothing in its fields', async () => {
  const page = await visit();
  await page.keyboard.type('/source ');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  await focused(field(page, 'query'));
  await page.keyboard.press('Escape');
  await focused(question(page));
  expect(await question(page).inputValue()).toBe('/source');
});

test('Escape keeps what is in a field, however often it is pressed', async () => {
  const page = await visit();
  await page.keyboard.type('/who-said quote: abc def');
  await press(page, 'Escape', 3);
  await focused(field(page, 'quote'));
  expect(await field(page, 'quote').inputValue()).toContain('abc def');
});

test.each(['Escape', 'Backspace'])('%s in an empty field keeps what is in the others', async (key) => {
  const page = await visit();
  await page.keyboard.type('/who-said speaker: police');
  await page.keyboard.press('Shift+Tab');
  await focused(field(page, 'quote'));
  await press(page, key, 3);
  await focused(field(page, 'quote'));
  expect(await field(page, 'speaker').inputValue()).toContain('police');
});

test.each(['abc def', '/who', '/who-said'])('Escape keeps the text %s', async (text) => {
  const page = await visit();
  await page.keyboard.type(text);
  await press(page, 'Escape', 3);
  await focused(question(page));
  expect(await question(page).inputValue()).toBe(text);
  expect(await page.getByRole('option').count()).toBe(0);
});

test('Escape calls off suggestions that are still on their way, and leaves the command only after that', async () => {
  const page = await visit();
  await page.route('**/api/autocomplete', () => {});
  const asked = page.waitForRequest('**/api/autocomplete');
  const calledOff = page.waitForEvent('requestfailed');
  await page.keyboard.type('/source ');
  await asked;
  await page.keyboard.press('Escape');
  expect((await calledOff).url()).toContain('/api/autocomplete');
  await focused(field(page, 'query'));
  await page.keyboard.press('Escape');
  await focused(question(page));
});

test('suggestions come again with the next letter after Escape', async () => {
  const page = await visit();
  await page.keyboard.type('/source ');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('p');
  await page.getByRole('option').first().waitFor();
});

test('Escape still leaves a command when suggestions have failed', async () => {
  const page = await visit({ expected: /500/ });
  await page.route('**/api/autocomplete', (route) => route.fulfill({ status: 500, body: '' }));
  const failed = page.waitForResponse('**/api/autocomplete');
  await page.keyboard.type('/source ');
  await failed;
  await press(page, 'Escape', 2);
  await focused(question(page));
});

test('the button before the fields removes a command, filled or not, with the keyboard too', async () => {
  const page = await visit();
  await page.keyboard.type('/who-said quote: abc def');
  await page.keyboard.press('Shift+Tab');
  await focused(page.getByRole('button', { name: 'Remove /who-said', exact: true }));
  await page.keyboard.press('Enter');
  await focused(question(page));
  expect(await question(page).inputValue()).toBe('');
  expect(await page.getByRole('group', { name: '/who-said' }).count()).toBe(0);
});

test('Backspace in an empty first field goes back to typing', async () => {
  const page = await visit();
  await page.keyboard.type('/figures ');
  await focused(field(page, 'topic'));
  await page.keyboard.press('Backspace');
  await focused(question(page));
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages, send, shownText, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();

/** Answers every question with these components, as a bot might send them. */
async function answerWith(page: Page, components: readonly object[]) {
  const data = { flags: 1 << 15, components, allowed_mentions: { parse: [] } };
  await page.route('**/api/command', (route) =>
    route.fulfill({ json: { first: { type: 4, data }, followUps: [] } }),
  );
  return send(page, '/anything');
}

const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });

test('a container has its accent, its texts and its lines', async () => {
  const page = await visit();
  const inside = [text('above'), { type: 14 }, text('below'), { type: 14, divider: false, spacing: 2 }];
  const answer = await answerWith(page, [{ type: 17, accent_color: 0x0a0b0c, components: inside }]);
  const container = answer.locator('.container');
  const stripe = 'getComputedStyle(document.querySelector(".container")).borderLeftColor';
  expect(await page.evaluate(stripe)).toBe('rgb(10, 11, 12)');
  expect(await answer.getByRole('separator').count()).toBe(1);
  expect(await shownText(container)).toMatch(/above\s+below/);
});

test('buttons keep their labels, links tell nothing, and a disabled button does nothing', async () => {
  const page = await visit();
  const answer = await answerWith(page, [
    row(
      { type: 2, style: 1, label: 'Ask', custom_id: 'a' },
      { type: 2, style: 2, label: 'Page 1', custom_id: 'b', disabled: true },
      { type: 2, style: 5, label: 'Read it there', url: 'https://elsewhere.example/a' },
      { type: 2, style: 5, label: 'Trap', url: 'javascript:document.title=1' },
    ),
  ]);
  expect(await answer.getByRole('button', { name: 'Ask' }).isEnabled()).toBe(true);
  expect(await answer.getByRole('button', { name: 'Page 1' }).isDisabled()).toBe(true);
  const link = answer.getByRole('link');
  expect(await link.allInnerTexts()).toEqual(['Read it there']);
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  await answer.getByText('Trap').waitFor();
});

test('a section stands beside its button', async () => {
  const page = await visit();
  const accessory = { type: 2, style: 5, label: 'Open', url: 'https://elsewhere.example' };
  const answer = await answerWith(page, [{ type: 9, components: [text('words')], accessory }]);
  expect(await shownText(answer.locator('.section'))).toMatch(/words\s+Open/);
});

test('what may be hidden is shown by a click or a key, and read from there', async () => {
  const page = await visit();
  const answer = await answerWith(page, [
    text('before ||inside a line|| after'),
    { type: 17, spoiler: true, components: [text('a whole container')] },
  ]);
  expect(await shownText(answer)).not.toMatch(/inside a line|a whole container/);
  await answer.getByRole('button', { name: 'Hidden: show' }).first().click();
  await answer.getByRole('button', { name: 'Hidden: show' }).press('Enter');
  expect(await shownText(answer)).toMatch(/before inside a line after[\s\S]*a whole container/);
});

test('a component that the page cannot draw leaves a visible gap', async () => {
  const page = await visit();
  const answer = await answerWith(page, [
    { type: 12, items: [] },
    row({ type: 3, custom_id: 'c', options: [] }),
  ]);
  expect(await shownText(answer)).toContain('cannot draw Discord’s component 12');
  expect(await shownText(answer)).toContain('cannot draw Discord’s component 3');
  expect(await messages(page).count()).toBe(1);
});

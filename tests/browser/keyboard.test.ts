import { expect, test } from 'vitest';
import { focused, messages, send, shownText, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();

test('a question is asked, answered and shared with the keyboard alone', async () => {
  const page = await visit();
  await focused(page.getByRole('textbox', { name: 'Your question' }));

  await page.keyboard.type('/fig');
  await page.getByRole('option', { name: '/figures', selected: true }).waitFor();
  await page.keyboard.press('Enter');

  const topic = page.getByRole('combobox', { name: 'topic' });
  await focused(topic);
  const first = page.getByRole('listbox', { name: 'Suggestions for topic' }).getByRole('option').first();
  await first.waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await topic.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
  const chosen = await shownText(first);
  await page.keyboard.press('Enter');
  expect(await topic.inputValue()).toBe(chosen);
  expect(await messages(page).count()).toBe(0);

  await page.keyboard.press('Enter');
  const answer = messages(page).first();
  await answer.getByText('Only you can see this').waitFor();
  expect(await shownText(answer)).toContain(`/figures topic: ${chosen}`);
  await focused(page.getByRole('textbox', { name: 'Your question' }));

  await page.keyboard.press('Shift+Tab');
  await focused(answer.getByRole('button', { name: 'Dismiss message' }));
  await page.keyboard.press('Shift+Tab');
  await focused(answer.getByRole('button', { name: 'Share' }));
  await page.keyboard.press('Enter');
  const shared = messages(page).nth(1);
  await shared.waitFor();
  expect(await shownText(shared)).not.toContain('Only you can see this');
});

test('Enter sends a command that needs nothing more, and opens the fields of one that does', async () => {
  const page = await visit();
  await page.keyboard.type('/help');
  await page.keyboard.press('Enter');
  await messages(page).first().waitFor();
  await page.keyboard.type('/figures');
  await page.keyboard.press('Enter');
  await focused(page.getByRole('combobox', { name: 'topic' }));
  expect(await messages(page).count()).toBe(1);
});

test('Tab picks the marked command, then walks through fields, share and send', async () => {
  const page = await visit();
  await page.keyboard.type('/w');
  await page.getByRole('option', { selected: true }).waitFor();
  await page.keyboard.press('Tab');
  for (const name of ['quote', 'speaker', 'source']) {
    await focused(page.getByRole('combobox', { name }));
    await page.keyboard.press('Tab');
  }
  await focused(page.getByRole('checkbox', { name: 'share with the channel' }));
  await page.keyboard.press('Tab');
  await focused(page.getByRole('button', { name: 'Send' }));
});

test('the name of an option and a colon lead to its field, as in Discord', async () => {
  const page = await visit();
  await page.keyboard.type('/figures topic:* source:');
  await focused(page.getByRole('combobox', { name: 'source' }));
  expect(await page.getByRole('combobox', { name: 'topic' }).inputValue()).toBe('*');
});

test('nothing is sent while a required field is empty', async () => {
  const page = await visit();
  await page.keyboard.type('/figures ');
  await focused(page.getByRole('combobox', { name: 'topic' }));
  await page.keyboard.press('Enter');
  await focused(page.locator('#option-topic:invalid'));
  expect(await messages(page).count()).toBe(0);
});

test('whoever turns a page stays on its button, and finds another when there is no next page', async () => {
  const page = await visit();
  const answer = await send(page, '/figures topic: *');
  const next = answer.getByRole('button', { name: 'Next' });
  await next.focus();
  for (let shown = 2; (await next.count()) > 0; shown++) {
    await page.keyboard.press('Enter');
    await answer.getByRole('button', { name: `Page ${shown} of` }).waitFor();
    if ((await next.count()) > 0) await focused(next);
  }
  await focused(answer.getByRole('button').and(page.locator(':enabled')));
});

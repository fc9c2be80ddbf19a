import { expect, test } from 'vitest';
import { focused, messages, send, shownText, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();

test('every example question finds something', async () => {
  const page = await visit();
  const examples = page.getByRole('list', { name: 'Example questions' }).getByRole('button');
  for (const [place, example] of (await examples.all()).entries()) {
    await example.click();
    const answer = messages(page).nth(place);
    await answer.waitFor();
    const text = await shownText(answer);
    expect(text).toContain(await shownText(example));
    expect(text.toLowerCase()).not.toContain('not in this library');
  }
});

test('a whole command can be typed or pasted', async () => {
  const page = await visit();
  const pasted = await send(page, '/figures topic: *');
  await page.keyboard.type('/figures topic: *');
  await page.keyboard.press('Enter');
  const typed = messages(page).nth(1);
  await typed.waitFor();
  expect(await shownText(typed.locator('.body'))).toBe(await shownText(pasted.locator('.body')));
});

test('the content note stands before the first excerpt', async () => {
  const page = await visit();
  const answer = await send(page, '/who-said quote: *');
  await answer.getByText('Content note').first().waitFor();
  const text = await shownText(answer);
  const excerpt = await shownText(answer.locator('blockquote').first());
  expect(text.indexOf('Content note')).toBeLessThan(text.indexOf(excerpt));
});

test('buttons show other pages in the same message, and share makes a new one for everyone', async () => {
  const page = await visit();
  const answer = await send(page, '/who-said quote: *');
  const first = await shownText(answer.locator('.body'));
  await answer.getByRole('button', { name: 'Next' }).click();
  await answer.getByRole('button', { name: 'Page 2 of' }).waitFor();
  expect(await shownText(answer.locator('.body'))).not.toBe(first);
  expect(await messages(page).count()).toBe(1);
  expect(await shownText(answer)).toContain('Only you can see this');

  await answer.getByRole('button', { name: 'Share' }).click();
  const shared = messages(page).nth(1);
  await shared.getByRole('button', { name: 'Page 2 of' }).waitFor();
  expect(await shownText(shared)).not.toContain('Only you can see this');
  expect(await shared.getByRole('button', { name: 'Share' }).count()).toBe(0);
});

test('the box beside the fields shares an answer at once', async () => {
  const page = await visit();
  await page.getByRole('navigation').getByRole('button', { name: '/figures' }).click();
  await page.getByRole('combobox', { name: 'topic' }).fill('*');
  await page.getByRole('checkbox', { name: 'share with the channel' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await messages(page).first().waitFor();
  expect(await shownText(messages(page).first())).not.toContain('Only you can see this');
});

test('a suggestion is shown by its name and sent by its id', async () => {
  const page = await visit();
  await page.getByRole('navigation').getByRole('button', { name: '/figures' }).click();
  await page.getByRole('combobox', { name: 'topic' }).fill('*');
  const source = page.getByRole('combobox', { name: 'source' });
  await source.focus();
  const listed = page.getByRole('listbox', { name: 'Suggestions for source' }).getByRole('option').first();
  const name = await shownText(listed);
  await listed.click();
  await focused(source);
  expect(await source.inputValue()).toBe(name);
  const sent = page.waitForRequest('**/api/command');
  await source.press('Enter');
  const { options } = (await sent).postDataJSON();
  expect(options.source).not.toBe(name);
  expect(await shownText(messages(page).first())).toContain(`source: ${name}`);
});

test('a misuse is told to the asker alone, and a message can be dismissed', async () => {
  const page = await visit();
  const notice = await send(page, '/dance');
  expect(await shownText(notice)).toContain('Only you can see this');
  await notice.getByRole('button', { name: 'Dismiss message' }).click();
  expect(await messages(page).count()).toBe(0);
  await focused(page.getByRole('textbox', { name: 'Your question' }));
});

test('suggestions for older typing that come late are dropped', async () => {
  const page = await visit();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/autocomplete', async (route) => {
    const { typed } = route.request().postDataJSON();
    if (typed !== 'new') await held;
    await route.fulfill({ json: { choices: [{ name: `for “${typed}”`, value: 'x' }] } }).catch(() => {});
  });
  await page.keyboard.type('/source ');
  await page.getByRole('combobox', { name: 'query' }).fill('new');
  await page.getByRole('option', { name: 'for “new”' }).waitFor();
  release();
  await page.evaluate('new Promise(requestAnimationFrame)');
  expect(await page.getByRole('option').allInnerTexts()).toEqual(['for “new”']);
});

import { expect, test } from 'vitest';
import { defineCommand } from '#command/define.ts';
import { messages, send, shownText, useBrowser } from '#tests/browser/visit.ts';
import { echo } from '#tests/fixtures/commands.ts';

const visit = useBrowser();

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>"\'`</textarea>';

const repeat = defineCommand({
  name: 'repeat',
  description: `Repeats ${hostile}`,
  options: {
    text: {
      description: `Anything ${hostile}`,
      required: true,
      maxLength: 3000,
      complete: () => [{ name: hostile.slice(0, 100), value: 'x' }],
    },
  },
  examples: () => [{ text: hostile }],
  run: (_archive, options) => echo('repeat', options, { message: options.text, contentNotes: [hostile] }),
});

test('markup in a library, a question or a suggestion is shown and never obeyed', async () => {
  const page = await visit({ commands: [repeat] });
  const marked = page.locator('#log img:not([src^="/assets/"]), #composer img, nav script, #log script');
  await page.getByRole('list', { name: 'Example questions' }).getByRole('button').click();
  await messages(page).first().waitFor();
  const answer = await send(page, `/repeat ${hostile}`);
  expect(await shownText(answer)).toContain(hostile);
  await page.keyboard.type('/repeat ');
  await page.getByRole('option', { name: '<img src=x' }).waitFor();
  expect(await marked.count()).toBe(0);
  expect(await page.title()).toBe('On Record: local preview');
});

test.each([
  '@everyone <@1> <#2> </who-said:3>',
  '[words](https://elsewhere.example) https://elsewhere.example <https://elsewhere.example>',
  '**bold** *italic* __line__ ~~struck~~ ||hidden|| `code`',
  '# heading > quote - item -# small',
])('Discord’s own marks in a question are shown as they were typed: %s', async (text) => {
  const page = await visit({ commands: [repeat] });
  const answer = await send(page, `/repeat ${text}`);
  const shown = answer.locator('.prose').first();
  expect(await shownText(shown)).toContain(text);
  expect(await shown.locator('strong, em, u, s, a, code, .mention, .spoiler, h3, li').count()).toBe(0);
});

test('a preview that has gone is told in the channel', async () => {
  const page = await visit({ commands: [repeat], expected: /500/ });
  await page.route('**/api/command', (route) => route.fulfill({ status: 500, body: '' }));
  await page.getByRole('textbox', { name: 'Your question' }).fill('/repeat hello');
  await page.keyboard.press('Enter');
  await page.getByText('The preview does not answer.').waitFor();
});

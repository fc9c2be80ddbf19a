import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { messages, send, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();
const picture = fileURLToPath(new URL('../../docs/preview.png', import.meta.url));

/** The examples are the library's own, so that the picture shows what a newcomer sees. */
test.runIf(process.env.TAKE_PICTURE)('the picture of the README is taken anew', async () => {
  const page = await visit({ viewport: { width: 1280, height: 1150 }, colorScheme: 'light' });
  const examples = page.getByRole('list', { name: 'Example questions' }).getByRole('button');
  for (const command of ['/who-said', '/figures']) {
    const text = await examples.filter({ hasText: command }).first().textContent();
    await send(page, text ?? command);
  }
  await messages(page).first().scrollIntoViewIfNeeded();
  await page.evaluate('new Promise(requestAnimationFrame)');
  await page.screenshot({ path: picture, animations: 'disabled' });
});

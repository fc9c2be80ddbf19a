import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { messages, send, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();
const picture = fileURLToPath(new URL('../../docs/preview.png', import.meta.url));

test.runIf(process.env.TAKE_PICTURE)('the picture of the README is taken anew', async () => {
  const page = await visit({ viewport: { width: 1280, height: 1150 }, colorScheme: 'light' });
  await send(page, '/who-said quote: we cannot arrest our way out');
  await send(page, '/figures topic: arrests');
  await messages(page).first().scrollIntoViewIfNeeded();
  await page.evaluate('new Promise(requestAnimationFrame)');
  await page.screenshot({ path: picture, animations: 'disabled' });
});

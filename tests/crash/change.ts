import { parseArgs } from 'node:util';
import { openStore } from '#library/store.ts';
import { inventedDocument } from './articles.ts';

/*
 * Puts documents into a library (`put:NUMBER:EDITION:ID`) and removes them (`remove:ID`), as the programs of
 * the terminal do, but without reading articles, and so starts in a fraction of their time. Each change is
 * told as soon as it is done.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { library: { type: 'string', default: '' }, seed: { type: 'string', default: '1' } },
});
const store = await openStore(values.library);
for (const order of positionals) {
  const [kind, first = '', edition, id = ''] = order.split(':');
  if (kind === 'remove') {
    await store.remove(first);
    process.stdout.write(`removed ${first}: by order\n`);
  } else {
    const document = inventedDocument(Number(values.seed), Number(first), Number(edition), id);
    await store.put(document);
    process.stdout.write(`added  ${document.source.file}  ${id}\n`);
  }
}
await store.close();

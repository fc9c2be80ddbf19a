import { completeSource } from '#answer/completion.ts';
import { exampleSources } from '#answer/examples.ts';
import { answerSource, listSources } from '#answer/sources.ts';
import { defineCommand } from '#command/define.ts';

export const source = defineCommand({
  name: 'source',
  description: 'What a document is, what it says and who speaks in it; without a query, the whole library',
  options: {
    query: {
      description: 'A title, a person, an organisation or a topic',
      required: false,
      maxLength: 200,
      complete: completeSource,
    },
  },
  examples: exampleSources,
  run: (archive, { query }) => (query === undefined ? listSources(archive) : answerSource(archive, query)),
});

import { readAddresses } from '#answer/address.ts';
import { completeSource, completeTopic } from '#answer/completion.ts';
import { exampleTopics } from '#answer/examples.ts';
import { answerTopic, listFigures, showFigures } from '#answer/figures.ts';
import { isAnswer, narrow } from '#answer/scope.ts';
import { defineCommand } from '#command/define.ts';

export const figures = defineCommand({
  name: 'figures',
  description: 'Which figures stand on a topic: the number as written, what it counts, and who says it',
  options: {
    topic: {
      description: 'A topic or a number, or * for every figure',
      required: true,
      maxLength: 200,
      complete: completeTopic,
    },
    source: {
      description: 'Only in this document',
      required: false,
      maxLength: 100,
      complete: completeSource,
    },
  },
  examples: exampleTopics,
  run(archive, { topic, source }) {
    const addressed = readAddresses(archive, topic);
    const isDocument = addressed?.some(({ id }) => id === null) === true;
    const asked = isDocument ? { topic: '*', source: topic } : { topic, source };
    const scope = narrow(archive, 'figures', asked);
    if (isAnswer(scope)) return scope;
    if (addressed && !isDocument) return showFigures(archive, topic, addressed, scope);
    return asked.topic === '*' ? listFigures(archive, scope) : answerTopic(archive, topic, scope);
  },
});

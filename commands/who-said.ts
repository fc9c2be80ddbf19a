import { readAddresses } from '#answer/address.ts';
import { completeQuotation, completeSource, completeSpeaker } from '#answer/completion.ts';
import { exampleWording } from '#answer/examples.ts';
import { gradesExplained } from '#answer/grades-explained.ts';
import { listQuotations, showQuotations } from '#answer/quotation-list.ts';
import { isAnswer, narrow } from '#answer/scope.ts';
import { answerWording } from '#answer/wording.ts';
import { defineCommand } from '#command/define.ts';

export const whoSaid = defineCommand({
  name: 'who-said',
  description: 'Who said it, in which words, and where: finds a quotation that you remember roughly',
  notes: gradesExplained,
  options: {
    quote: {
      description: 'The words as you remember them, or * for every quotation',
      required: true,
      maxLength: 1000,
      complete: completeQuotation,
    },
    speaker: {
      description: 'Only quotations of this person or organisation',
      required: false,
      maxLength: 80,
      complete: completeSpeaker,
    },
    source: {
      description: 'Only in this document',
      required: false,
      maxLength: 100,
      complete: completeSource,
    },
  },
  examples: exampleWording,
  run(archive, { quote, speaker, source }) {
    const addressed = readAddresses(archive, quote);
    const isDocument = addressed?.some(({ id }) => id === null) === true;
    const asked = isDocument ? { quote: '*', speaker, source: quote } : { quote, speaker, source };
    const scope = narrow(archive, 'who-said', asked);
    if (isAnswer(scope)) return scope;
    if (addressed && !isDocument) return showQuotations(archive, quote, addressed, scope);
    return asked.quote === '*' ? listQuotations(archive, scope) : answerWording(archive, quote, scope);
  },
});

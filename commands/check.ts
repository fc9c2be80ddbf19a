import { answerCheck } from '#answer/check/check-text.ts';
import { exampleClaims } from '#answer/check/example-claims.ts';
import { gradesExplained } from '#answer/grades-explained.ts';
import { defineCommand } from '#command/define.ts';
import { limits } from '#model/limits.ts';

export const check = defineCommand({
  name: 'check',
  description: 'What the quotations and figures of a text are worth: whose words they are, and how exact',
  messageAction: 'Check quotes',
  notes: gradesExplained,
  options: {
    text: {
      description: 'A draft or a message, with its quotation marks',
      required: true,
      maxLength: limits.text,
      keepsLines: true,
    },
  },
  examples: exampleClaims,
  run: (archive, { text }) => answerCheck(archive, text),
});

import type { Answer, GuideEntry, Request } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { ask, compose, count } from './compose.ts';

/** What the help needs to know of a command. */
type Explained = {
  name: string;
  description: string;
  options: Readonly<Record<string, { description: string; required: boolean }>>;
  examples(archive: Archive): readonly string[];
};

type ReadTyped = (text: string) => Request;

/** Explains every command, or one, with examples that find something in this archive. */
export function answerHelp(
  archive: Archive,
  commands: readonly Explained[],
  read: ReadTyped,
  only: string | undefined,
): Answer {
  const wanted = only?.replace(/^\//, '');
  const chosen = commands.filter(({ name }) => wanted === undefined || name === wanted);
  const request = ask('help', { command: only });
  if (chosen.length === 0) {
    return compose({
      outcome: 'nothing',
      message: 'There is no such command. /help shows them all.',
      request,
    });
  }
  const quotations = archive.holdings.reduce((sum, { document }) => sum + document.quotations.length, 0);
  const figures = archive.holdings.reduce((sum, { document }) => sum + document.figures.length, 0);
  const holds = [
    count(archive.holdings.length, 'document'),
    count(quotations, 'quotation'),
    count(figures, 'figure'),
  ];
  return compose({
    outcome: 'found',
    message: `On Record answers from its library alone: ${holds.join(', ')}. What is not found here may still have been said elsewhere.`,
    guide: chosen.map((command) => explain(archive, command, read)),
    request,
  });
}

function explain(archive: Archive, command: Explained, read: ReadTyped): GuideEntry {
  const options = Object.entries(command.options).map(([name, { required }]) =>
    required ? `${name}:` : `[${name}:]`,
  );
  return {
    usage: [`/${command.name}`, ...options].join(' '),
    description: command.description,
    examples: command.examples(archive).map((options) => {
      const text = `/${command.name} ${options}`.trim();
      return { text, request: read(text) };
    }),
  };
}

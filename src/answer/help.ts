import type { Answer, GuideEntry, Request } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { count } from '#text/counting.ts';
import { ask, compose } from './compose.ts';

/** What the help needs to know of a command; its examples find something in the archive. */
type Explained = {
  name: string;
  description: string;
  messageAction: string | null;
  notes: readonly string[];
  options: Readonly<Record<string, { description: string; required: boolean }>>;
  examples: readonly Request[];
};

/** Says what the archive holds, and explains every command, or one. */
export function answerHelp(
  archive: Archive,
  commands: readonly Explained[],
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
  const holds = [
    count(archive.holdings.length, 'document'),
    count(quotations, 'quotation'),
    count(archive.figures.all(() => true).length, 'figure'),
  ];
  return compose({
    outcome: 'found',
    message: `On Record answers from its library alone: ${holds.join(', ')}. What is not found here may still have been said elsewhere.`,
    guide: chosen.map((command) => explain(command, chosen.length === 1)),
    request,
  });
}

/** Notes are for whoever asks for one command; of all together they would bury the commands. */
function explain(
  { name, description, messageAction, notes, options, examples }: Explained,
  isAlone: boolean,
): GuideEntry {
  const labels = Object.entries(options).map(([option, { required }]) =>
    required ? `${option}:` : `[${option}:]`,
  );
  return {
    usage: [`/${name}`, ...labels].join(' '),
    description,
    messageAction,
    notes: isAlone ? notes : [],
    examples,
  };
}

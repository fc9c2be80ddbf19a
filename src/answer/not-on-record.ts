import type { Answer, Link } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { Match } from '#search/match.ts';
import { addressQuotation } from './address.ts';
import { ask, compose } from './compose.ts';
import { quoteItem } from './quote-item.ts';
import { type Scope, scopeOptions } from './scope.ts';
import { snippetAround } from './snippet.ts';

const MOST_NEAR = 3;
const LONGEST_LABEL = 74;

/**
 * Says that words are not in this library, with the nearest that are; or, where the question was
 * limited to a speaker or a document, that they stand elsewhere in it. Names nobody as their speaker.
 */
export function answerNotOnRecord(
  archive: Archive,
  wording: string,
  scope: Scope,
  near: readonly Match[],
): Answer {
  const request = ask('who-said', { ...scopeOptions(scope), quote: wording });
  const limits = limitsOf(scope);
  if (limits && archive.quotations.find(wording, () => true).accepted.length > 0) {
    return compose({
      outcome: 'nothing',
      message: `These words are not on record ${limits}. They stand elsewhere in this library.`,
      choices: [{ label: 'Show where they stand', request: ask('who-said', { quote: wording }) }],
      request,
    });
  }
  const choices = near.slice(0, MOST_NEAR).flatMap(nearestWords);
  return compose({
    outcome: 'nothing',
    message: 'Not in this library.',
    choices,
    request,
  });
}

/** The limits of a question in words, such as "from Jane Marsh in that document"; undefined for none. */
export function limitsOf({ by, holdings }: Scope): string | undefined {
  const limits = [
    ...(by ? [`from ${by.name}`] : []),
    ...(holdings ? [holdings.length === 1 ? 'in that document' : 'in those documents'] : []),
  ];
  return limits.length > 0 ? limits.join(' ') : undefined;
}

function nearestWords({ unit: { entry }, stretches }: Match): Link | [] {
  if (entry.kind !== 'quotation') return [];
  const { text, emphasis } = quoteItem({ entry, stretches, comparison: null }).excerpt;
  const label = `“${snippetAround(text, emphasis[0]?.start ?? 0, LONGEST_LABEL)}”`;
  return { label, request: ask('who-said', { quote: addressQuotation(entry) }) };
}

import type { Request } from '#model/answer.ts';

/** A request as one types it: `/who-said quote: dig our way out speaker: holloway`. */
export function typed({ command, options, page }: Request): string {
  const given = Object.entries(options).map(([name, value]) => ` ${name}: ${value}`);
  return `/${command}${given.join('')}${page > 1 ? ` page: ${page}` : ''}`;
}

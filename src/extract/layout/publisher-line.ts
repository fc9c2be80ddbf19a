import type { Unit } from './unit.ts';

const mostWords = 5;
const domain = /^(?:www\.)?[a-z0-9-]+\.(?:com|co\.uk|org|net|ie|com\.au|co\.nz|ca)$/;
const titleWord = /^(?:\p{Lu}[\p{L}'’.-]*|the|of|and|&|for)$/u;
/** The last words of newspapers' and broadcasters' names. */
const outlets = new Set(
  `argus bulletin chronicle courier dispatch echo evening examiner express gazette globe guardian herald
  inquirer journal mail mercury mirror monitor news observer online post press record register review
  sentinel standard telegraph times tribune`.split(/\s+/),
);
const agencies = new Set(['reuters', 'associated press', 'press association', 'agence france-presse']);

/** Whether a line is nothing but the name of an outlet: "The Harbour Gazette", "Harbour News Online". */
export function isPublisherLine({ text, form }: Unit): boolean {
  const words = text.split(' ');
  if (words.length > mostWords) return false;
  if (agencies.has(form) || domain.test(form)) return true;
  return (
    words.length > 1 &&
    words.every((word) => titleWord.test(word)) &&
    outlets.has(form.split(' ').at(-1) ?? '')
  );
}

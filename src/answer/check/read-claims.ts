import { extract } from '#extract/extract.ts';
import type { Claims } from './claims.ts';
import { figureClaims } from './figure-claims.ts';
import { blankMarkup } from './plain-text.ts';
import { quotationClaims } from './quotation-claims.ts';
import type { KnowsName } from './quoted-lines.ts';

/**
 * Reads what a text claims: whom it quotes with which words, and its figures. Takes any text, of a message
 * or an article; `knowsName` tells a label "Name:" from other words before a colon. Never throws.
 */
export function readClaims(text: string, knowsName: KnowsName): Claims {
  const plain = blankMarkup(text);
  const extraction = extract(plain);
  return {
    quotations: quotationClaims({ text, plain }, extraction, knowsName),
    figures: figureClaims(plain, extraction),
  };
}

import { foldForm } from './words.ts';

/** An outlet's name as it is compared: without capitals, accents and "the". */
export function outletName(name: string): string {
  return foldForm(name).replace(/^the /, '');
}

/** True where an outlet may call itself so: by the end of its name, as the Harbour Gazette does by "the Gazette". */
export function mayBeCalled(outlet: string, name: string): boolean {
  return ` ${outletName(outlet)}`.endsWith(` ${outletName(name)}`);
}

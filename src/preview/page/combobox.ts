import type { SuggestionList } from './suggestions.ts';

/** Keys that a field with suggestions answers; `leave` is for Escape where no list is open or on its way. */
type Moves = { list: SuggestionList; input: HTMLInputElement; leave?: () => void };

/**
 * Gives a text field the keyboard of a combobox: arrows walk, Enter and Tab pick the marked line,
 * Escape closes. Enter without a marked line is left to the form, so that free text can be sent.
 */
export function listenForKeys({ list, input, leave = () => {} }: Moves): void {
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (list.walk(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && list.pickActive()) event.preventDefault();
    else if (event.key === 'Tab' && !event.shiftKey && list.pickActive()) event.preventDefault();
    else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.isWanted) list.hide();
      else leave();
    }
  });
  input.addEventListener('blur', () => list.hide());
}

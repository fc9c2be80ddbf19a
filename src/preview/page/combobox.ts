import type { SuggestionList } from './suggestions.ts';

/** Where text is typed: on one line, or on several. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Keys that a field with suggestions answers; `leave` is for Escape where no list is open or on its way. */
type Moves = { list: SuggestionList; input: TextField; leave?: () => void };

/**
 * Gives a text field the keyboard of a combobox: arrows walk, Enter and Tab pick the marked line,
 * Escape closes. Enter without a marked line sends the form, so that free text can be sent; with Shift it
 * begins another line where the field has several.
 */
export function listenForKeys({ list, input, leave = () => {} }: Moves): void {
  input.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (list.walk(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && list.pickActive()) event.preventDefault();
    else if (event.key === 'Tab' && !event.shiftKey && list.pickActive()) event.preventDefault();
    // The open list could be scrolled with the keyboard; whoever tabs on does not mean to enter it.
    else if (event.key === 'Tab') list.hide();
    else if (event.key === 'Enter' && !event.shiftKey && input instanceof HTMLTextAreaElement) {
      event.preventDefault();
      input.form?.requestSubmit();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.isWanted) list.hide();
      else leave();
    }
  });
  input.addEventListener('blur', () => list.hide());
}

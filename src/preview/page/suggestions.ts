import type { TextField } from './combobox.ts';
import { element } from './dom.ts';

/** A line of the list; `detail` is shown beside it. */
export type Suggestion = { name: string; detail: string; value: string };

/** Whom a list belongs to, and what happens with the line that is picked. */
type Use = {
  owner: TextField;
  label: string;
  suggestions: readonly Suggestion[];
  pick: (suggestion: Suggestion) => void;
};

/**
 * The list box above the composer. The field that owns it keeps the focus and names the active line
 * (`aria-activedescendant`), as the combobox pattern asks.
 */
export class SuggestionList {
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #use: Use | null = null;
  #request: AbortController | null = null;
  #active = -1;

  constructor(list: HTMLElement, status: HTMLElement) {
    this.#list = list;
    this.#status = status;
    // Else a click would take the focus from the field before it could pick anything.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  /** Whether the list is open, or its lines are on their way. */
  get isWanted(): boolean {
    return this.#use !== null || this.#request !== null;
  }

  /** Tells that lines are asked for; the signal aborts once newer ones are, or the list is hidden. */
  expect(): AbortSignal {
    this.#request?.abort();
    this.#request = new AbortController();
    return this.#request.signal;
  }

  /** Opens with these lines, or closes where there are none; `active` is the marked line, -1 for none. */
  show(use: Use, active: number): void {
    this.hide();
    if (use.suggestions.length === 0) return;
    this.#use = use;
    this.#list.replaceChildren(...use.suggestions.map((each, index) => this.#drawLine(each, index)));
    this.#list.setAttribute('aria-label', use.label);
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    tellExpanded(use.owner, true);
    const count = use.suggestions.length;
    this.#status.textContent = `${count} ${count === 1 ? 'suggestion' : 'suggestions'}`;
    this.#mark(active);
  }

  /** Closes the list, and keeps lines that are on their way from opening it again. */
  hide(): void {
    this.#request?.abort();
    this.#request = null;
    if (this.#use) tellExpanded(this.#use.owner, false);
    this.#use?.owner.removeAttribute('aria-activedescendant');
    this.#use = null;
    this.#active = -1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = '';
  }

  /** Arrow keys walk the list and through a point where nothing is marked; true where the key was one. */
  walk(key: string): boolean {
    const count = this.#use?.suggestions.length ?? 0;
    if (count === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    const places = count + 1;
    const step = key === 'ArrowDown' ? 1 : -1;
    this.#mark(((this.#active + 1 + step + places) % places) - 1);
    return true;
  }

  /** Picks the marked line; false where none is. */
  pickActive(): boolean {
    const suggestion = this.#use?.suggestions[this.#active];
    if (!this.#use || !suggestion) return false;
    const { pick } = this.#use;
    this.hide();
    pick(suggestion);
    return true;
  }

  #mark(index: number): void {
    this.#active = index;
    for (const [place, line] of [...this.#list.children].entries()) {
      line.setAttribute('aria-selected', String(place === index));
      if (place === index) line.scrollIntoView({ block: 'nearest' });
    }
    if (index === -1) this.#use?.owner.removeAttribute('aria-activedescendant');
    else this.#use?.owner.setAttribute('aria-activedescendant', `suggestion-${index}`);
  }

  #drawLine({ name, detail }: Suggestion, index: number): HTMLElement {
    const line = element(
      'div',
      { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'name' }, name),
      detail === '' ? null : element('span', { class: 'detail' }, detail),
    );
    line.addEventListener('click', () => {
      this.#mark(index);
      this.pickActive();
    });
    return line;
  }
}

/** A field of several lines is no combobox, and may not say that anything of it is expanded. */
function tellExpanded(owner: TextField, expanded: boolean): void {
  if (owner.role === 'combobox') owner.setAttribute('aria-expanded', String(expanded));
}

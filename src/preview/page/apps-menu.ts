import { button, element } from './dom.ts';

/** The control on a message that opens the list of commands offered there. */
export class AppsMenu {
  readonly element: HTMLElement;
  readonly #opener: HTMLButtonElement;
  readonly #list: HTMLElement;

  constructor(actions: readonly string[], choose: (action: string) => void) {
    this.#list = element(
      'ul',
      { 'aria-label': 'Apps', hidden: '' },
      ...actions.map((action) =>
        element(
          'li',
          {},
          button(action, 'action', () => this.#pick(action, choose)),
        ),
      ),
    );
    this.#opener = button('Apps', 'opener', () => this.#show(!this.#isOpen));
    this.#show(false);
    this.element = element('div', { class: 'apps' }, this.#opener, this.#list);
    this.element.addEventListener('keydown', (event) => this.#closeOnEscape(event));
    this.element.addEventListener('focusout', (event) => this.#closeWhenLeft(event));
  }

  get #isOpen(): boolean {
    return this.#opener.ariaExpanded === 'true';
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#opener.setAttribute('aria-expanded', String(open));
  }

  #pick(action: string, choose: (action: string) => void): void {
    this.#opener.focus();
    this.#show(false);
    choose(action);
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    this.#opener.focus();
    this.#show(false);
  }

  #closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.#show(false);
  }
}

import type { CommandBody, CommandInfo } from '#preview/api.ts';
import { button, element } from './dom.ts';
import { OptionField } from './option-field.ts';
import type { SuggestionList } from './suggestions.ts';

/** A chosen command with a field for each of its options, required ones first. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #command: CommandInfo;
  readonly #fields: OptionField[];
  readonly #chosen: HTMLButtonElement;
  readonly #leave: (text: string) => void;
  readonly #share = element('input', { type: 'checkbox', id: 'share' });

  /** `leave` goes back to typing, with that text to begin with. */
  constructor(command: CommandInfo, list: SuggestionList, leave: (text: string) => void) {
    this.#command = command;
    this.#leave = leave;
    const given = () => this.#values();
    const options = command.options.toSorted((a, b) => Number(b.required) - Number(a.required));
    const leaveEmpty = () => this.#leaveEmpty();
    this.#fields = options.map(
      (option) => new OptionField(option, { command, list, given, leave: leaveEmpty }),
    );
    for (const field of this.#fields) this.#listen(field);
    this.#chosen = button(`/${command.name}`, 'chosen', () => leave(''));
    this.#chosen.append(element('span', { 'aria-hidden': 'true' }, ' ×'));
    this.#chosen.setAttribute('aria-label', `Remove /${command.name}`);
    this.element = element(
      'div',
      { class: 'fields', role: 'group', 'aria-label': `/${command.name}` },
      this.#chosen,
      ...this.#fields.map((field) => field.element),
      element('label', { class: 'share', for: 'share' }, this.#share, 'share with the channel'),
    );
  }

  focus(): void {
    (this.#fields[0]?.input ?? this.#chosen).focus();
  }

  /** The command as it is sent. */
  get body(): CommandBody {
    return { command: this.#command.name, options: this.#values(), share: this.#share.checked };
  }

  /** The command as its reader typed it, with names in place of ids. */
  get shown(): string {
    const filled = this.#fields.filter((field) => field.value !== '');
    return [
      `/${this.#command.name}`,
      ...filled.map(({ name, input }) => `${name}: ${input.value.trim()}`),
    ].join(' ');
  }

  #values(): Record<string, string> {
    const pairs = this.#fields.map((field) => [field.name, field.value] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
  }

  /** A key pressed once too often must not cost what was typed: only the button removes filled fields. */
  #leaveEmpty(): void {
    if (this.#fields.every(({ value }) => value === '')) this.#leave(`/${this.#command.name}`);
  }

  #listen(field: OptionField): void {
    field.input.addEventListener('input', () => this.#followName(field));
    field.input.addEventListener('keydown', (event) => {
      if (
        !(event instanceof KeyboardEvent) ||
        event.key !== 'Backspace' ||
        field.input.value !== '' ||
        field !== this.#fields[0]
      )
        return;
      event.preventDefault();
      this.#leaveEmpty();
    });
  }

  /** Whoever types `source:` inside a field means the field of that name, as in Discord. */
  #followName(from: OptionField): void {
    const text = from.input.value;
    const named = this.#fields.find(({ name }) => text === `${name}:` || text.endsWith(` ${name}:`));
    if (!named) return;
    from.input.value = text.slice(0, -`${named.name}:`.length).trimEnd();
    named.input.focus();
  }
}

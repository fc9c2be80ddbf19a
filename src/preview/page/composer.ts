import type { CommandBody, CommandInfo } from '#preview/api.ts';
import { listenForKeys } from './combobox.ts';
import { CommandForm } from './command-form.ts';
import type { SuggestionList } from './suggestions.ts';

type Parts = { form: HTMLFormElement; text: HTMLTextAreaElement; list: SuggestionList };

type Send = (body: CommandBody, shown: string) => Promise<void>;

/** Where a question is put: free text, or the fields of a command that was chosen. */
export class Composer {
  readonly #parts: Parts;
  readonly #commands: readonly CommandInfo[];
  readonly #send: Send;
  #fields: CommandForm | null = null;

  constructor(parts: Parts, commands: readonly CommandInfo[], send: Send) {
    this.#parts = parts;
    this.#commands = commands;
    this.#send = send;
    parts.text.addEventListener('input', () => this.#followText());
    listenForKeys({ list: parts.list, input: parts.text });
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  focus(): void {
    if (this.#fields) this.#fields.focus();
    else this.#parts.text.focus();
  }

  /** Opens the fields of a command. */
  open(command: CommandInfo): void {
    this.#reset('');
    const { text, list } = this.#parts;
    this.#fields = new CommandForm(command, list, (left) => this.#reset(left));
    text.hidden = true;
    text.after(this.#fields.element);
    this.#fields.focus();
  }

  #submit(): void {
    const text = this.#parts.text.value.trim();
    if (!this.#fields && text === '') return;
    const body = this.#fields?.body ?? { text };
    const shown = this.#fields?.shown ?? text;
    this.#reset('');
    this.#send(body, shown);
  }

  /** Back to free text. */
  #reset(value: string): void {
    const { text, list } = this.#parts;
    list.hide();
    this.#fields?.element.remove();
    this.#fields = null;
    text.hidden = false;
    text.value = value;
    text.focus();
  }

  /** A slash opens the list of commands; a blank after a command's name opens its fields. */
  #followText(): void {
    const { text: owner, list } = this.#parts;
    const typed = owner.value.toLowerCase();
    const named = this.#commands.find(({ name }) => typed === `/${name} `);
    if (named) {
      this.open(named);
      return;
    }
    const matching = /^\/\S*$/.test(typed) ? this.#find(typed.slice(1)) : [];
    const suggestions = matching.map(({ name, description }) => ({
      name: `/${name}`,
      detail: description,
      value: name,
    }));
    const pick = ({ value }: { value: string }) => this.#openByName(value);
    list.show({ owner, label: 'Commands', suggestions, pick }, this.#isComplete(typed) ? -1 : 0);
  }

  /** Whether Enter can send this as it stands: a command that needs nothing more. */
  #isComplete(typed: string): boolean {
    const named = this.#commands.find(({ name }) => typed === `/${name}`);
    return named?.options.every(({ required }) => !required) ?? false;
  }

  #openByName(name: string): void {
    const command = this.#commands.find((each) => each.name === name);
    if (command) this.open(command);
  }

  /** Commands whose names hold what is typed, those that begin with it first. */
  #find(typed: string): readonly CommandInfo[] {
    const holding = this.#commands.filter(({ name }) => name.includes(typed));
    return holding.toSorted((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)));
  }
}

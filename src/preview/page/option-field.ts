import type { CommandInfo, OptionInfo } from '#preview/api.ts';
import { listenForKeys, type TextField } from './combobox.ts';
import { element } from './dom.ts';
import { fetchChoices } from './server.ts';
import type { SuggestionList } from './suggestions.ts';

/** How wide a letter of running text is, as a share of the average character in which `size` counts. */
const letterShare = 0.8;

/** What a field must know of the form that it stands in. */
type Surroundings = {
  command: CommandInfo;
  list: SuggestionList;
  /** The values of the other fields. */
  given: () => Record<string, string>;
  /** For Escape where no list is open. */
  leave: () => void;
};

/** One option of a command, with live suggestions where there are any; the text that is shown may stand for an id. */
export class OptionField {
  readonly name: string;
  readonly element: HTMLElement;
  readonly input: TextField;
  readonly #surroundings: Surroundings;
  #chosen = { name: '', value: '' };

  constructor(option: OptionInfo, surroundings: Surroundings) {
    this.name = option.name;
    this.#surroundings = surroundings;
    this.input = drawInput(option);
    this.element = drawOption(option, this.input);
    if (option.completes) {
      this.input.addEventListener('input', () => this.#suggest());
      this.input.addEventListener('focus', () => this.#suggest());
    }
    listenForKeys({ list: surroundings.list, input: this.input, leave: surroundings.leave });
  }

  /** The id of what was chosen, or the text as typed. */
  get value(): string {
    return this.input.value === this.#chosen.name ? this.#chosen.value : this.input.value.trim();
  }

  /** Asks for suggestions; an answer that newer typing, Escape or leaving the field has overtaken is dropped. */
  async #suggest(): Promise<void> {
    const { command, list, given } = this.#surroundings;
    const { input, name } = this;
    const body = { command: command.name, option: name, typed: input.value, given: given() };
    const signal = list.expect();
    const { choices } = await fetchChoices(body, signal).catch(() => ({ choices: [] }));
    if (signal.aborted) return;
    const suggestions = choices.map((choice) => ({ ...choice, detail: '' }));
    const pick = (choice: { name: string; value: string }) => this.#choose(choice);
    list.show({ owner: input, label: `Suggestions for ${name}`, suggestions, pick }, -1);
  }

  #choose({ name, value }: { name: string; value: string }): void {
    this.#chosen = { name, value };
    this.input.value = name;
  }
}

/** A text that nothing can be suggested for is one of the asker's own, and may have several lines. */
function drawInput({ name, description, required, maxLength, completes }: OptionInfo): TextField {
  const common = {
    id: `option-${name}`,
    'aria-describedby': `about-${name}`,
    placeholder: description,
    maxlength: String(maxLength),
    autocomplete: 'off',
    spellcheck: 'false',
    required: required ? '' : null,
  };
  if (!completes) return element('textarea', { ...common, rows: '1' });
  return element('input', {
    ...common,
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    size: String(Math.ceil(description.length * letterShare)),
  });
}

function drawOption({ name, description, required }: OptionInfo, input: TextField): HTMLElement {
  const label = element('label', { for: input.id }, name, required ? null : element('i', {}, ' optional'));
  const about = element('span', { class: 'about', id: `about-${name}` }, description);
  return element('div', { class: 'option' }, label, input, about);
}

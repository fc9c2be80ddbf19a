import { Channel } from './channel.ts';
import { Composer } from './composer.ts';
import { byId } from './dom.ts';
import { fetchCommands } from './server.ts';
import { SuggestionList } from './suggestions.ts';
import { offerThemes } from './theme.ts';
import { drawCommands, drawExamples } from './welcome.ts';

offerThemes(byId('theme', HTMLButtonElement));

const channel = new Channel(byId('log', HTMLElement));
const { commands } = await fetchCommands();
const composer = new Composer(
  {
    form: byId('composer', HTMLFormElement),
    text: byId('text', HTMLInputElement),
    list: new SuggestionList(byId('suggestions', HTMLElement), byId('status', HTMLElement)),
  },
  commands,
  (body, shown) => channel.ask(body, shown),
);

byId('commands', HTMLElement).append(...drawCommands(commands, (command) => composer.open(command)));
byId('examples', HTMLElement).append(
  ...drawExamples(commands, (text) => {
    focusComposer();
    channel.ask({ text }, text);
  }),
);
byId('log', HTMLElement).addEventListener('dismiss', focusComposer);

focusComposer();

/** Where there is a keyboard anyway: on a phone the focus would raise one over the page. */
function focusComposer(): void {
  if (matchMedia('(pointer: fine)').matches) composer.focus();
}

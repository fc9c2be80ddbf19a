import { Channel } from './channel.ts';
import { Composer } from './composer.ts';
import { byId } from './dom.ts';
import { fetchCommands } from './server.ts';
import { SuggestionList } from './suggestions.ts';
import { offerThemes } from './theme.ts';
import { drawCommands, drawExamples } from './welcome.ts';

offerThemes(byId('theme', HTMLButtonElement));

const { commands } = await fetchCommands();
const actions = commands.flatMap(({ messageAction }) => messageAction ?? []);
const channel = new Channel(byId('log', HTMLElement), actions);
const composer = new Composer(
  {
    form: byId('composer', HTMLFormElement),
    text: byId('text', HTMLTextAreaElement),
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

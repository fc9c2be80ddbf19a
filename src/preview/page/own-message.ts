import { AppsMenu } from './apps-menu.ts';
import { element } from './dom.ts';
import { drawProse } from './prose.ts';

/**
 * Draws what the reader wrote without a slash: a message as anybody's, and the commands that are offered
 * on one. `choose` gets the name of the command that is chosen.
 */
export function drawOwnMessage(
  text: string,
  actions: readonly string[],
  choose: (action: string) => void,
): HTMLElement {
  const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return element(
    'article',
    { class: 'message own', tabindex: '-1', 'aria-label': `You, ${time}` },
    element('span', { class: 'avatar initial', 'aria-hidden': 'true' }, 'Y'),
    element(
      'p',
      { class: 'author' },
      element('strong', {}, 'You'),
      element('span', { class: 'time' }, `Today at ${time}`),
    ),
    element('div', { class: 'body' }, drawProse(text)),
    actions.length > 0 ? new AppsMenu(actions, choose).element : null,
  );
}

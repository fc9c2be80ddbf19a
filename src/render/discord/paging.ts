import { encodeState } from '#command/state.ts';
import type { Request } from '#model/answer.ts';
import { type Button, requestButton } from './buttons.ts';

/** Which page is shown, of how many, and whether the reader may share it. */
export type Place = { page: number; pages: number; sharing: boolean };

/** Whether buttons can lead to every page, or there is but one: a long question fits into none. */
export function canBeTurned(request: Request, pages: number): boolean {
  return pages === 1 || encodeState('view', { ...request, page: pages }) !== null;
}

/** The buttons that turn pages and share the one shown: at most four. */
export function pagingButtons(request: Request, { page, pages, sharing }: Place): Button[] {
  const share = sharing ? requestButton('Share', 'share', { ...request, page }) : [];
  if (pages === 1) return share;
  const turn = (label: string, to: number) => requestButton(label, 'view', { ...request, page: to });
  return [
    ...(page > 1 ? turn('Previous', page - 1) : []),
    ...turn(`Page ${page} of ${pages}`, page).map((button) => ({ ...button, disabled: true })),
    ...(page < pages ? turn('Next', page + 1) : []),
    ...share,
  ];
}

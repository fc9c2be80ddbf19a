const storageKey = 'on-record-theme';

/** Lets the reader switch between light and dark; until then the page follows the system. */
export function offerThemes(toggle: HTMLButtonElement): void {
  const kept = localStorage.getItem(storageKey);
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  label(toggle);
  toggle.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    localStorage.setItem(storageKey, next);
    label(toggle);
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function label(toggle: HTMLButtonElement): void {
  toggle.textContent = isDark() ? 'Light colours' : 'Dark colours';
}

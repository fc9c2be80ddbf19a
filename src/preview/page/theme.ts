const storageKey = 'on-record-theme';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** Lets the reader switch between light and dark; until then the page follows the system. */
export function offerThemes(toggle: HTMLButtonElement): void {
  const kept = readKept();
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  label(toggle);
  systemIsDark.addEventListener('change', () => label(toggle));
  toggle.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    keep(next);
    label(toggle);
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : systemIsDark.matches;
}

function label(toggle: HTMLButtonElement): void {
  toggle.textContent = isDark() ? 'Light colours' : 'Dark colours';
}

function readKept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // A browser may forbid a page to keep anything; the choice then lasts as long as the page.
  }
}

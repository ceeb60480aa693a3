/** How the screen looks; `system` follows the browser. */
export type Theme = 'system' | 'light' | 'dark';

/** Puts a theme on the page. Remembering it is the caller's business. */
export const applyTheme = (theme: Theme, root: HTMLElement = document.documentElement) => {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
};

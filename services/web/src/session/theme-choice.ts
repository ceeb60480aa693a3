import { applyTheme, type Theme } from '../design/styles/theme.ts';

const key = 'waymark.theme';
const isTheme = (value: string | null): value is Theme => value === 'light' || value === 'dark' || value === 'system';

/** How the screen looks on this machine; kept here because it says nothing about anybody. */
export const rememberedTheme = {
  read: (): Theme => {
    const kept = localStorage.getItem(key);
    return isTheme(kept) ? kept : 'system';
  },
  apply: () => applyTheme(rememberedTheme.read()),
  choose: (theme: Theme) => {
    localStorage.setItem(key, theme);
    applyTheme(theme);
  },
};

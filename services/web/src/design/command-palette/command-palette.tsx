import { onDemand } from '../on-demand/on-demand.tsx';
import type { Command } from './rank.ts';

export type { Command } from './rank.ts';

export type CommandPaletteProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** In the order to show before anything is typed: recent ones first. */
  readonly commands: readonly Command[];
  readonly onChoose: (command: Command) => void;
};

const { OnDemand, preload } = onDemand(() => import('./palette-dialog.tsx').then(({ PaletteDialog }) => PaletteDialog));

/** Fetches the palette; give it to the shell's `onSearchIntent`, and call it once the page is idle. */
export const preloadCommandPalette = preload;

/** Find a child, go somewhere or do something, by typing. It searches what it is given and asks no server. */
export const CommandPalette = (props: CommandPaletteProps) => props.open && <OnDemand props={props} />;

import type { ReactNode } from 'react';
import { onDemand } from '../on-demand/on-demand.tsx';

export type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons, the one that does it first. */
  readonly actions?: ReactNode;
  readonly size?: 's' | 'm' | 'l';
  /** `alert` for what cannot be undone: it is announced at once and a press outside does not close it. */
  readonly kind?: 'plain' | 'alert';
};

const { OnDemand, preload } = onDemand(() => import('./modal-dialog.tsx').then(({ ModalDialog }) => ModalDialog));

/** Fetches what a dialog needs, when someone is about to open one. */
export const preloadDialog = preload;

/** A question that must be answered before going on. It holds the focus, closes on Escape and gives the focus back. */
export const Dialog = (props: DialogProps) => props.open && <OnDemand props={{ ...props, side: false }} />;

/** A panel at the side for changing one thing while the list behind keeps its place. */
export const SlideOver = (props: Omit<DialogProps, 'kind' | 'size'>) =>
  props.open && <OnDemand props={{ ...props, side: true }} />;

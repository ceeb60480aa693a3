/** What just happened, and how to take it back. */
export type Toast = {
  readonly id: number;
  readonly message: string;
  readonly undo?: () => void;
  readonly tone?: 'done' | 'problem';
  readonly ticksLeft: number;
};

/** Seconds a toast stays. Undoing stays possible from history after that. */
export const staysFor = 10;

/** Adds one at the end; more than three at once push the oldest out. */
export const added = (toasts: readonly Toast[], toast: Omit<Toast, 'ticksLeft'>): readonly Toast[] =>
  [...toasts, { ...toast, ticksLeft: staysFor }].slice(-3);

/** One second later: those whose time is up are gone. A problem stays until it is dismissed. */
export const ticked = (toasts: readonly Toast[]): readonly Toast[] =>
  toasts
    .map((toast) => (toast.tone === 'problem' ? toast : { ...toast, ticksLeft: toast.ticksLeft - 1 }))
    .filter((toast) => toast.ticksLeft > 0);

import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the focus, and with it the view, when it appears: what stands in the way of a save is above what was in sight. */
export const TakesFocus = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
    box.current?.focus({ preventScroll: true });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups words to be read, not the fields of a fieldset.
    <div ref={box} role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
};

import { useEffect, useRef } from 'react';

const typesInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

type Pasted = { readonly onFile: (file: File) => void; readonly onRows: (text: string) => void };

/** Takes what is pasted anywhere on the page but into a field: a copied file, or cells with their headings. */
export const usePasteAnywhere = (pasted: Pasted): void => {
  const latest = useRef(pasted);
  useEffect(() => {
    latest.current = pasted;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || typesInto(event.target)) return;
      const file = event.clipboardData?.files.item(0);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) latest.current.onFile(file);
      else if (text.includes('\n') || text.includes('\t')) latest.current.onRows(text);
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
};

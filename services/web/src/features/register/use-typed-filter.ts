import { useCallback, useState } from 'react';
import { createTypedText } from './typed-text.ts';

const inThisTab = createTypedText();

/** What is typed to find a child. It is in memory alone, for going to a child and back; it ends with the tab. */
export const useTypedFilter = (schoolId: string): readonly [string, (typed: string) => void] => {
  const [typed, setTyped] = useState(() => inThisTab.read(schoolId));
  const type = useCallback(
    (text: string) => {
      inThisTab.keep(schoolId, text);
      setTyped(text);
    },
    [schoolId],
  );
  return [typed, type];
};

import { useEffect, useState } from 'react';

/** What is typed acts at once; the address follows when the typing pauses, so that every letter is not a place to go back to. */
export const useTypedFilter = (
  inAddress: string,
  toAddress: (typed: string) => void,
): readonly [string, (typed: string) => void] => {
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => {
    if (typed === inAddress) return;
    const timer = setTimeout(() => toAddress(typed), 400);
    return () => clearTimeout(timer);
  }, [typed, inAddress, toAddress]);
  return [typed, setTyped];
};

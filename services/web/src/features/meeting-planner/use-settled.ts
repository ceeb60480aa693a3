import { useEffect, useRef, useState } from 'react';

/** A value once it has stood still for a moment, so that nothing is asked at every key. */
export const useSettled = <Value>(value: Value, milliseconds: number): Value => {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  const words = JSON.stringify(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest.current), milliseconds);
    return () => clearTimeout(timer);
  }, [words, milliseconds]);
  return settled;
};

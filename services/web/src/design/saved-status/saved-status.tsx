import './saved-status.css';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../icon/icon.tsx';

type Props = {
  readonly state: 'saved' | 'saving' | 'waiting' | 'problem';
  /** The time of day of the last save, `HH:MM`. */
  readonly at?: string;
};

const words = ({ state, at }: Props) => {
  switch (state) {
    case 'saved':
      return at === undefined ? 'Saved' : `Saved ${at}`;
    case 'saving':
      return 'Saving';
    case 'waiting':
      return 'Not sent yet: waiting for the network';
    case 'problem':
      return 'Not saved. Your words are still here';
  }
};

/** The text as it was at most this many milliseconds ago, so that a screen reader is not told of every save. */
const useSeldom = (text: string, every: number) => {
  const [told, setTold] = useState(text);
  const latest = useRef(text);
  const holding = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = text;
    if (holding.current !== undefined) return;
    setTold(text);
    holding.current = setTimeout(() => {
      holding.current = undefined;
      setTold(latest.current);
    }, every);
  }, [text, every]);
  useEffect(
    () => () => {
      clearTimeout(holding.current);
      holding.current = undefined;
    },
    [],
  );
  return told;
};

/** "Saved 14:02", always in the same place. It changes at once for the eye, and every 30 seconds at most for the ear. */
export const SavedStatus = (props: Props) => {
  const text = words(props);
  const told = useSeldom(text, 30_000);
  return (
    <span className="saved-status" data-state={props.state}>
      <Icon name={props.state === 'saved' ? 'check' : props.state === 'problem' ? 'problem' : 'clock'} size="s" />
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </span>
  );
};

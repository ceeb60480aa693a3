import type { PupilView } from '@waymark/contracts';
import type { Permission } from '@waymark/domain';
import { createContext, useContext } from 'react';

/** The child whose page this is, what may be done here, and how a form is opened. */
export type PupilHere = {
  readonly view: PupilView;
  readonly may: (permission: Permission) => boolean;
  readonly open: (panel: string) => void;
};

export const PupilContext = createContext<PupilHere | null>(null);

export const usePupil = (): PupilHere => {
  const here = useContext(PupilContext);
  if (here === null) throw new Error('A part of a child’s page is drawn outside it. Draw it inside the PupilContext.');
  return here;
};

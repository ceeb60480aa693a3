import type { Me } from '@waymark/contracts';
import type { Permission } from '@waymark/domain';
import { createContext, type ReactNode, useContext } from 'react';

export type SchoolInView = Me['schools'][number];

export type Here = {
  readonly me: Me;
  /** The school that lists are of; null where she sees none. */
  readonly school: SchoolInView | null;
  readonly chooseSchool: (schoolId: string) => void;
};

const HereContext = createContext<Here | null>(null);

export const HereProvider = ({ value, children }: { readonly value: Here; readonly children: ReactNode }) => (
  <HereContext value={value}>{children}</HereContext>
);

/** Who is signed in and which school is in view. */
export const useHere = (): Here => {
  const here = useContext(HereContext);
  if (here === null) throw new Error('A screen is drawn outside the HereProvider. Draw it inside.');
  return here;
};

/** Whether she may do this in that school. It decides what is offered; the API decides what is done. */
export const mayIn = (school: SchoolInView | null, permission: Permission): boolean =>
  school?.may.includes(permission) ?? false;

/** The school in view, for screens that have nothing to show without one. */
export const useSchool = (): SchoolInView => {
  const { school } = useHere();
  if (school === null) throw new Error('A screen of a school is drawn although no school is in view.');
  return school;
};

/** Whether she may do this in the school of that id: of a child's page, say, which may be of another school than the lists. */
export const useMayIn = (schoolId: string | undefined): ((permission: Permission) => boolean) => {
  const { me } = useHere();
  const school = me.schools.find(({ id }) => id === schoolId) ?? null;
  return (permission) => mayIn(school, permission);
};

import type { Me } from '@waymark/contracts';
import { useState } from 'react';
import { mayIn, type SchoolInView } from '../session/me-context.tsx';

const key = 'waymark.school';

/** The school that lists are of: the one chosen in this tab, else the first whose register she reads, else the first. */
export const useSchoolChoice = ({
  schools,
}: Me): { readonly school: SchoolInView | null; readonly chooseSchool: (id: string) => void } => {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(key));
  const school =
    schools.find(({ id }) => id === chosen) ?? schools.find((one) => mayIn(one, 'register:read')) ?? schools[0] ?? null;
  const chooseSchool = (id: string) => {
    sessionStorage.setItem(key, id);
    setChosen(id);
  };
  return { school, chooseSchool };
};

import { relationshipName } from '../pupil/pupil-names.ts';
import type { HeldPerson } from './held-groups.ts';

/** "Ms Ada Obi (mother)", "the young person"; who may not be seen has no name here. */
export const personName = ({ who, recipient }: HeldPerson): string => {
  if (recipient.kind === 'child') return 'the young person';
  return who === null ? 'an adult' : `${who.name} (${relationshipName(who.relationship).toLowerCase()})`;
};

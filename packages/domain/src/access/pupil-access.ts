import type { PupilId, SchoolId } from '../ids/index.ts';
import type { Grant, Scope } from './grants.ts';
import { type Permission, permissions, type Role } from './roles.ts';

/** What the scopes of grants ask about a child. */
export interface PupilPlace {
  readonly id: PupilId;
  readonly schoolId: SchoolId;
  readonly regGroup: string | null;
}

const takesInPupil = (scope: Scope, pupil: PupilPlace): boolean => {
  switch (scope.kind) {
    case 'trust':
      return true;
    case 'school':
      return scope.schoolId === pupil.schoolId;
    case 'class':
      return scope.schoolId === pupil.schoolId && pupil.regGroup !== null && scope.regGroups.includes(pupil.regGroup);
    case 'pupils':
      return scope.schoolId === pupil.schoolId && scope.pupilIds.includes(pupil.id);
  }
};

/** Whether the child is inside any grant at all: outside is 404, inside without the right is 403. */
export const seesPupil = (grants: readonly Grant[], pupil: PupilPlace): boolean =>
  grants.some(({ scope }) => takesInPupil(scope, pupil));

/** Whether any grant lets its holder do this for this child. */
export const mayPupil = (grants: readonly Grant[], permission: Permission, pupil: PupilPlace): boolean => {
  const allowed: readonly Role[] = permissions[permission];
  return grants.some(({ role, scope }) => allowed.includes(role) && takesInPupil(scope, pupil));
};

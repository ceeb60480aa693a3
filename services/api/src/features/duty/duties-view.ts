import type { Duties } from '@waymark/contracts';
import {
  documentKinds,
  documentNames,
  isActive,
  mainstreamByDefault,
  readGiasPhase,
  ruleOfDocument,
} from '@waymark/domain';
import type { LoadedDuties } from '@waymark/store';
import { deadlineView } from '../pupil/deadline-view.ts';

/** Only mainstream schools owe an inclusion strategy. */
const owes = (kind: (typeof documentKinds)[number], schoolPhase: string): boolean => {
  if (kind !== 'inclusion-strategy') return true;
  const phase = readGiasPhase(schoolPhase);
  return phase !== null && mainstreamByDefault[phase];
};

/** Every document the school must have, known of or not, with the deadline that stands and what became of earlier ones. */
export const dutiesView = ({ fileVersion, file }: LoadedDuties): Duties => ({
  version: fileVersion,
  schoolId: file.school.id,
  documents: documentKinds
    .filter((kind) => owes(kind, file.school.phase))
    .map((kind) => {
      const deadlines = file.deadlines.filter(({ rule }) => rule === ruleOfDocument[kind]);
      const standing = deadlines.find(isActive);
      return {
        ...{ kind, name: documentNames[kind] },
        document: file.documents.find((document) => document.kind === kind) ?? null,
        deadline: standing === undefined ? null : deadlineView(standing),
        earlier: deadlines
          .filter((deadline) => !isActive(deadline))
          .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn))
          .map((deadline) => deadlineView(deadline)),
      };
    }),
});

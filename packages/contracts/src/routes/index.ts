import { answerRoutes } from './answer.ts';
import { cadenceRoutes } from './cadence.ts';
import { councilRoutes } from './council.ts';
import { familyRoutes } from './family.ts';
import { feedRoutes } from './feed.ts';
import { heldRoutes } from './held.ts';
import { importRoutes } from './import.ts';
import { letterRoutes } from './letter.ts';
import { meetingRoutes } from './meeting.ts';
import { peopleRoutes } from './people.ts';
import { previewRoutes } from './preview.ts';
import { pupilRoutes } from './pupil.ts';
import { requestRoutes } from './request.ts';
import { schoolRoutes } from './school.ts';
import { staffRoutes } from './staff.ts';
import { wordsRoutes } from './words.ts';

export * from './pupil.ts';

/** Every route there is, by id. The compiler holds it to `endpoints`. */
export const routes = {
  ...peopleRoutes,
  ...schoolRoutes,
  ...pupilRoutes,
  ...requestRoutes,
  ...familyRoutes,
  ...feedRoutes,
  ...heldRoutes,
  ...letterRoutes,
  ...meetingRoutes,
  ...answerRoutes,
  ...cadenceRoutes,
  ...councilRoutes,
  ...staffRoutes,
  ...importRoutes,
  ...previewRoutes,
  ...wordsRoutes,
};
export type Routes = typeof routes;

import { childFields, notes, senFields } from './child-fields.ts';
import type { FieldSpec } from './field.ts';

const { upn, misId, fullName, forename, surname, dateOfBirth, ncYear, regGroup } = childFields;
const list = (text: string): readonly string[] => text.split(' ');

const preferredForename = {
  id: 'preferredForename',
  label: 'Preferred first name',
  type: 'name',
  names: list(
    'chosenname preferredforename preferredfirstname preferredname knownas chosenforename chosenfirstname likestobecalled',
  ),
  hint: /prefer.*(fore|first)|chosen|known/,
} as const satisfies FieldSpec;

/** What an MIS exports about its pupils. */
export const pupils = [
  { ...upn, tells: 1.5 },
  { id: 'formerUpn', label: 'Former UPN', type: 'upn', names: ['formerupn', 'previousupn', 'oldupn'] },
  misId,
  fullName,
  { ...forename, tells: 1.5 },
  { ...surname, tells: 1.5 },
  preferredForename,
  {
    id: 'preferredSurname',
    label: 'Preferred surname',
    type: 'name',
    names: list('preferredsurname preferredlastname chosensurname chosenlastname'),
    hint: /(prefer|chosen).*(sur|last)/,
  },
  dateOfBirth,
  ncYear,
  regGroup,
  {
    id: 'enrolledOn',
    label: 'Date of admission',
    type: 'date',
    names: list(
      'dateofadmission enrolmentstartdate dateofentry admissiondate doa entrydate startdate enrolmentdate datejoined',
    ),
    hint: /admi|enrol|entry/,
    tells: 3,
  },
  {
    id: 'leftOn',
    label: 'Leaving date',
    type: 'date',
    names: list('leavingdate dateofleaving enrolmentenddate leftdate dol dateleft'),
    hint: /leav/,
  },
  ...Object.values(senFields),
  {
    id: 'homeLa',
    label: 'Home local authority',
    type: 'words',
    list: 'local-authority',
    names: list('homela homelocalauthority la localauthority'),
  },
  {
    id: 'lookedAfter',
    label: 'Looked after by a local authority',
    type: 'words',
    list: 'yes-no',
    names: list('incare lookedafter lac cla cic incarenow lookedafterchild childincare'),
    hint: /incare|lookedafter/,
  },
  {
    id: 'email',
    label: "The pupil's own e-mail",
    type: 'email',
    names: list('pupilemail studentemail email emailaddress'),
  },
  notes,
] as const satisfies readonly FieldSpec[];

/** What a SENCO keeps of her own. */
export const register = [
  upn,
  { ...misId, tells: 1 },
  fullName,
  forename,
  surname,
  preferredForename,
  dateOfBirth,
  ncYear,
  { ...regGroup, tells: 1 },
  ...Object.values(senFields),
  {
    id: 'lastReview',
    label: 'Last review',
    type: 'past-date',
    names: list(
      'lastreview lastreviewed reviewed datereviewed reviewdate datelastreviewed lastreviewdate review lastapdr lastapdrreview lastisp',
    ),
    hint: /last.*review|review(ed)?(date|on)?$/,
    tells: 3,
  },
  {
    id: 'nextReview',
    label: 'Next review',
    type: 'date',
    names: list('nextreview reviewdue duedate nextreviewdate nextdue reviewby due'),
    hint: /next.*(review|due)|due/,
    tells: 3,
  },
  { ...notes, tells: 1.5 },
] as const satisfies readonly FieldSpec[];

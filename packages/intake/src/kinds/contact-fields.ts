import { childFields } from './child-fields.ts';
import type { FieldSpec } from './field.ts';

const { upn, misId, fullName, forename, surname } = childFields;
const list = (text: string): readonly string[] => text.split(' ');

/** One row for each adult of each child: whose child, who, and what decides whether she may be told. */
export const contacts = [
  { ...misId, id: 'pupilMisId', label: "Pupil's number in your MIS", tells: 1 },
  { ...upn, id: 'pupilUpn', label: "Pupil's UPN" },
  {
    ...fullName,
    id: 'pupilFullName',
    label: "Pupil's whole name",
    names: list('studentname pupilname student pupil childname child childsname studentfullname'),
    hint: /^(pupil|student|child)s?(full)?name/,
  },
  {
    ...forename,
    id: 'pupilForename',
    label: "Pupil's first name",
    names: list('pupilforename pupilfirstname studentforename studentfirstname childforename childfirstname'),
    hint: /^(pupil|student|child).*(fore|first)/,
  },
  {
    ...surname,
    id: 'pupilSurname',
    label: "Pupil's surname",
    names: list('pupilsurname pupillastname studentsurname studentlastname childsurname childlastname'),
    hint: /^(pupil|student|child).*(sur|last)/,
  },
  {
    id: 'misContactId',
    label: "Adult's number in your MIS",
    type: 'id',
    names: list('contactid parentid guardianid arborguardianid personid'),
    tells: 2,
  },
  { id: 'title', label: 'Title', type: 'text', names: list('title guardiantitle contacttitle parenttitle salutation') },
  {
    id: 'fullName',
    label: "Adult's whole name",
    type: 'full-name',
    names: list(
      'contactname guardianname parentname parent contact guardian name parentcarer parentcarername carer contactfullname',
    ),
    hint: /(contact|guardian|parent|carer).*name/,
  },
  {
    ...forename,
    label: "Adult's first name",
    names: list(
      'forename firstname contactforename contactfirstname guardianfirstname guardianforename parentforename parentfirstname first',
    ),
    hint: /(contact|guardian|parent|carer).*(fore|first)/,
  },
  {
    ...surname,
    label: "Adult's surname",
    names: list(
      'surname lastname contactsurname contactlastname guardianlastname guardiansurname parentsurname parentlastname last',
    ),
    hint: /(contact|guardian|parent|carer).*(sur|last)/,
  },
  {
    id: 'relationship',
    label: 'Relationship to the pupil',
    type: 'words',
    list: 'relationship',
    names: list('relationship relationshiptostudent relationshiptopupil relation relationshiptochild'),
    hint: /relation/,
    tells: 4,
  },
  {
    id: 'priority',
    label: 'Priority',
    type: 'text',
    names: list('priority contactpriority emergencycontact contactorder order emergencycontactpriority'),
    hint: /priorit/,
    tells: 2,
  },
  {
    id: 'pr',
    label: 'Has parental responsibility',
    type: 'words',
    list: 'yes-no',
    names: list('parentalresponsibility pr legalguardian hasparentalresponsibility parentalresp'),
    hint: /parentalresp|legalguardian/,
    tells: 4,
  },
  {
    id: 'courtOrder',
    label: 'Court order',
    type: 'words',
    list: 'yes-no',
    names: list('courtorder courtorders hascourtorder order'),
    hint: /court/,
    tells: 4,
  },
  {
    id: 'livesWith',
    label: 'Pupil lives with this adult',
    type: 'words',
    list: 'yes-no',
    names: list('liveswithpupil liveswith liveswithstudent liveswithchild livesathome resides'),
    hint: /lives|resid/,
    tells: 3,
  },
  {
    id: 'email',
    label: 'E-mail',
    type: 'email',
    names: list('email primaryemail homeemail emailaddress mainemail parentemail contactemail guardianemail emailhome'),
    hint: /email/,
  },
  {
    id: 'phone',
    label: 'Telephone',
    type: 'phone',
    names: list(
      'maintelephone mobile telephone phone mobileno mobilenumber mobilephone tel contactnumber phonenumber hometelephone',
    ),
    hint: /phone|mobile|^tel/,
  },
  {
    id: 'language',
    label: 'First language',
    type: 'text',
    names: list('firstlanguage language homelanguage mainlanguage spokenlanguage'),
    hint: /language/,
    tells: 2,
  },
  {
    id: 'interpreter',
    label: 'Needs an interpreter',
    type: 'words',
    list: 'yes-no',
    names: list('interpreter interpreterneeded needsinterpreter translator'),
    hint: /interpret/,
  },
] as const satisfies readonly FieldSpec[];

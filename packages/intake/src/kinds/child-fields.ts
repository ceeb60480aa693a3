import type { FieldSpec } from './field.ts';

/** What says which child a row is about: shared by every table with children in it. */
export const childFields = {
  upn: {
    id: 'upn',
    label: 'UPN',
    type: 'upn',
    names: ['upn', 'uniquepupilnumber', 'pupilupn', 'studentupn', 'upnnumber'],
    hint: /^upn|upn$/,
  },
  misId: {
    id: 'misId',
    label: 'Number in your MIS (admission number, student ID)',
    type: 'id',
    names:
      'admno admissionno admissionnumber admnumber arborstudentid studentid pupilid misid misnumber bromcomid bromcomstudentid mispupilid adno adnumber simsid'.split(
        ' ',
      ),
    hint: /^adm|(student|pupil)(id|no|number)$/,
    tells: 2,
  },
  fullName: {
    id: 'fullName',
    label: 'Whole name in one column',
    type: 'full-name',
    names:
      'name pupil pupils pupilname student studentname child childname childsname fullname learner nameofpupil nameofchild pupilsname legalname'.split(
        ' ',
      ),
    hint: /^(pupil|student|child)s?(full)?name|^name/,
  },
  forename: {
    id: 'forename',
    label: 'First name',
    type: 'name',
    names:
      'forename forenames firstname firstnames givenname legalforename legalfirstname pupilforename pupilfirstname studentforename studentfirstname first'.split(
        ' ',
      ),
    hint: /(fore|first|given)name/,
  },
  surname: {
    id: 'surname',
    label: 'Surname',
    type: 'name',
    names:
      'surname lastname familyname legalsurname legallastname pupilsurname pupillastname studentsurname studentlastname last secondname'.split(
        ' ',
      ),
    hint: /(sur|last|family)name/,
  },
  dateOfBirth: {
    id: 'dateOfBirth',
    label: 'Date of birth',
    type: 'birth',
    names: ['dob', 'dateofbirth', 'birthdate', 'born', 'birthday', 'bday'],
    hint: /dob|birth|bday/,
  },
  ncYear: {
    id: 'ncYear',
    label: 'Year group',
    type: 'words',
    list: 'year',
    names:
      'year yr yeargroup ncyear nationalcurriculumyear yrgroup yrgrp yeargrp nc ncyeargroup yg yrgp curriculumyear'.split(
        ' ',
      ),
    hint: /^(nc)?y(ea)?rg?/,
  },
  regGroup: {
    id: 'regGroup',
    label: 'Class or form',
    type: 'text',
    names:
      'reg reggroup reggrp registrationform registrationgroup form formgroup class tutorgroup tutor classname regform tg'.split(
        ' ',
      ),
    hint: /^(reg|form|tutor|class)/,
    tells: 1.5,
  },
} as const satisfies Record<string, FieldSpec>;

/** Status and needs, as a register and an MIS both have them. */
export const senFields = {
  provision: {
    id: 'provision',
    label: 'SEN status',
    type: 'words',
    list: 'provision',
    names:
      'senstatus sendstatus status senprovision senstage sencode sen senlevel stage sendprovision sendcode code ke levelofsupport'.split(
        ' ',
      ),
    hint: /sen(d)?(status|stage|provision|level|code)|kore/,
  },
  needs: {
    id: 'needs',
    label: 'Needs',
    type: 'words',
    list: 'need',
    names:
      'needs need senneeds senneedsranked senneed areaofneed areasofneed typeofneed senneedtype sentype difficulty diagnosis sendneed sendneeds needtype barrier'.split(
        ' ',
      ),
    hint: /need|diagnos|difficult/,
    tells: 1.5,
  },
  need1: {
    id: 'need1',
    label: 'Main need',
    type: 'words',
    list: 'need',
    names:
      'senneedtype1 sentype1 primaryneed primaryneedtype mainneed need1 primarysenneed senneed1 sentyperank1 mainareaofneed primarysentype primaryareaofneed'.split(
        ' ',
      ),
    hint: /(primary|main).*need|need.*1$/,
  },
  need2: {
    id: 'need2',
    label: 'Second need',
    type: 'words',
    list: 'need',
    names:
      'senneedtype2 sentype2 secondaryneed secondaryneedtype secondneed need2 secondarysenneed senneed2 sentyperank2 secondarysentype otherneed'.split(
        ' ',
      ),
    hint: /second.*need|need.*2$/,
  },
} as const satisfies Record<string, FieldSpec>;

export const notes = {
  id: 'notes',
  label: 'Notes',
  type: 'text',
  names:
    'notes note comment comments info information additionalinformation otherinfo remarks furtherinformation anythingelse'.split(
      ' ',
    ),
  hint: /note|comment|info/,
} as const satisfies FieldSpec;

import type { Role } from '@waymark/domain';
import type { Dictionary, Meanings } from './meaning.ts';

/** No guesses here: these words decide who may be told. "x" and "n/a" are asked about. */
export const yesNoWords: Dictionary = {
  sure: {
    yes: ['yes', 'y', 'true', 't', '1'],
    no: ['no', 'n', 'false', 'f', '0', 'none'],
    unknown: ['unknown', 'not known', 'tbc', 'dont know', 'u'],
  },
};

/** Free words but for the two that change who may be told: see `impliesLookedAfterUnknown`. */
export const relationshipWords: Dictionary = {
  sure: {
    mother: ['mother', 'mum', 'mam', 'mummy', 'm', 'birth mother', 'natural mother', 'mothr'],
    father: ['father', 'dad', 'daddy', 'birth father', 'natural father', 'f'],
    'step-mother': ['step mother', 'stepmother', 'step mum', 'stepmum'],
    'step-father': ['step father', 'stepfather', 'step dad', 'stepdad'],
    grandmother: ['grandmother', 'nan', 'gran', 'grandma', 'nana', 'grandparent maternal'],
    grandfather: ['grandfather', 'grandad', 'granddad', 'grandpa'],
    grandparent: ['grandparent', 'grand parent'],
    aunt: ['aunt', 'auntie', 'aunty'],
    uncle: ['uncle'],
    brother: ['brother'],
    sister: ['sister'],
    'foster-carer': ['foster carer', 'foster mother', 'foster father', 'foster parent', 'fostercarer'],
    'social-worker': ['social worker', 'socialworker', 'sw', 'social services', 'local authority social worker'],
    guardian: ['guardian', 'legal guardian', 'special guardian'],
    carer: ['carer'],
    other: [
      'other',
      'other contact',
      'other relative',
      'other family member',
      'family friend',
      'friend',
      'neighbour',
      'childminder',
    ],
  },
  likely: {
    'foster-carer': ['foster', 'carer foster', 'respite carer'],
    parent: ['parent'],
    'social-worker': ['la', 'lac social worker'],
  },
};

const numbered = (year: number): readonly string[] => [
  `${year}`,
  `y${year}`,
  `yr${year}`,
  `yr ${year}`,
  `year ${year}`,
  `y ${year}`,
  `year${year}`,
  `nc year ${year}`,
  `nc${year}`,
  `0${year}`,
];

const schoolYears: Meanings = Object.fromEntries(
  Array.from({ length: 14 }, (_, at) => [`${at + 1}`, numbered(at + 1)]),
);

export const yearWords: Dictionary = {
  sure: {
    ...schoolYears,
    R: [
      'r',
      'rec',
      'reception',
      'yr',
      'year r',
      'yr r',
      'fs2',
      'foundation 2',
      'foundation stage 2',
      '0',
      'year 0',
      'y0',
      'yr 0',
    ],
    N2: ['n2', 'nursery 2', 'fs1', 'foundation 1'],
    N1: ['n1', 'nursery 1'],
    E1: ['e1'],
    E2: ['e2'],
    X: ['x'],
  },
  likely: { N2: ['n', 'nursery', 'nur'], X: ['mixed', 'none', 'n a'] },
};

export const roleWords: Dictionary = {
  sure: {
    senco: [
      'senco',
      'sendco',
      'senco and class teacher',
      'send coordinator',
      'special educational needs coordinator',
      'inclusion lead and senco',
    ],
    'trust-send-lead': ['trust send lead', 'director of send', 'trust sendco', 'send lead trust'],
    head: ['headteacher', 'head teacher', 'head', 'principal', 'executive headteacher', 'head of school'],
    dsl: ['designated safeguarding lead', 'dsl', 'safeguarding lead'],
    teacher: ['teacher', 'class teacher', 'subject teacher', 'form tutor'],
    ta: ['ta', 'teaching assistant', 'lsa', 'learning support assistant', 'hlta'],
    governor: ['send governor', 'governor', 'sen governor', 'link governor'],
    'trust-admin': ['trust administrator', 'trust admin'],
    auditor: ['auditor'],
  } satisfies Record<Role, readonly string[]>,
  likely: {
    senco: ['inclusion lead', 'inclusion manager'],
    head: ['deputy headteacher', 'acting headteacher'],
    'trust-admin': ['administrator', 'data manager'],
  },
};

export const qualificationWords: Dictionary = {
  sure: {
    NASENCO: [
      'nasenco',
      'na senco',
      'nasc',
      'national award',
      'national award for sen coordination',
      'nasenco award',
      'nasco',
    ],
    NPQ: ['npq', 'npq senco', 'npqsenco', 'npq for sencos', 'npq sencos', 'npqsend'],
    none: ['none', 'no', 'n a', 'not yet'],
  },
};

export const termPartWords: Dictionary = {
  sure: {
    term: [
      'autumn 1',
      'autumn 2',
      'spring 1',
      'spring 2',
      'summer 1',
      'summer 2',
      'autumn',
      'spring',
      'summer',
      'autumn term',
      'spring term',
      'summer term',
      'term 1',
      'term 2',
      'term 3',
      'term 4',
      'term 5',
      'term 6',
      'term',
    ],
    inset: [
      'inset',
      'inset day',
      'training day',
      'staff training',
      'staff training day',
      'pd day',
      'professional development day',
    ],
    holiday: [
      'half term',
      'holiday',
      'christmas',
      'easter',
      'christmas holiday',
      'easter holiday',
      'summer holiday',
      'bank holiday',
      'autumn half term',
      'spring half term',
      'summer half term',
    ],
  },
};

/** What stands in a date's place when there is no date. Everything else is kept as a note. */
export const dateNoteWords: Dictionary = {
  sure: {
    awaiting: [
      'awaiting la',
      'awaiting',
      'awaited',
      'pending',
      'waiting',
      'waiting for la',
      'with la',
      'awaiting decision',
      'not received',
      'chased',
      'awaiting letter',
    ],
    later: ['tbc', 'tba', 'to be confirmed', 'to be arranged', 'due'],
    none: ['none', 'n a', 'na', 'no', 'never', 'nil', 'not yet'],
    note: ['summer term', 'autumn term', 'spring term', 'summer', 'autumn', 'spring'],
  },
};

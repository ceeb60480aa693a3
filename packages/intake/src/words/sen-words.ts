import { type NeedType, needTypes, type ProvisionCode } from '@waymark/domain';
import type { Meanings } from './meaning.ts';
import { wordKey } from './word-key.ts';

/** How schools write the SEN status. School Action and statements ended in 2014; what they became is a person's guess. */
export const provisionWords = {
  sure: {
    N: [
      '',
      'n',
      'no sen',
      'n no special educational need',
      'no special educational need',
      'none',
      'not sen',
      'no',
      'no send',
      'n no sen',
    ],
    K: [
      'k',
      'sen support',
      'sen sup',
      'k sen support',
      'school support',
      'send support',
      'sen s',
      'sens',
      'senk',
      'sen k',
      'sensupport',
    ],
    E: [
      'e',
      'ehcp',
      'ehc plan',
      'ehc',
      'e education health and care plan',
      'education health and care plan',
      'education health care plan',
      'e ehcp',
      'e ehc plan',
      'ehcps',
      'has ehcp',
      'send e',
      'sen e',
    ],
  },
  likely: {
    N: ['monitoring', 'monitor', 'watch', 'watch list', 'off register', 'removed', 'cause for concern', 'concern'],
    K: ['sen', 'send', 'school action', 'school action plus', 'sa', 'sap', 'support', 'isp', 'iep', 'targeted'],
    E: ['statement', 's', 's statement', 'plan', 'ehcp final', 'final ehcp'],
  },
} as const satisfies {
  sure: Record<ProvisionCode, readonly string[]>;
  likely: Record<ProvisionCode, readonly string[]>;
};

const ownNames = needTypes.flatMap(({ code, label }) => [
  [wordKey(code), code] as const,
  [wordKey(label), code] as const,
  [wordKey(`${code} ${label}`), code] as const,
]);

const sureNeeds = {
  ASD: [
    'autism',
    'asc',
    'autistic',
    'autism spectrum disorder',
    'autism spectrum condition',
    'autistic spectrum condition',
    'autistic spectrum',
  ],
  SLCN: [
    'speech and language',
    'speech language',
    'speech',
    'language',
    'salt',
    'slt',
    'dld',
    'developmental language disorder',
    'communication',
    'communication and interaction',
    'slc',
    'speech language and communication',
    'c and i',
  ],
  SPLD: ['dyslexia', 'dyslexic', 'dyscalculia', 'specific learning difficulties', 'spld dyslexia', 'dysgraphia'],
  MLD: ['moderate learning difficulties', 'moderate learning'],
  SLD: ['severe learning difficulties'],
  PMLD: ['profound and multiple learning difficulties', 'profound multiple learning difficulty'],
  SEMH: ['social emotional and mental health', 'social emotional mental health', 'mental health', 'semh needs'],
  HI: ['hearing', 'hearing impaired', 'hearing loss', 'deaf', 'deafness'],
  VI: ['visual', 'visually impaired', 'vision', 'sight impairment', 'vision impairment', 'blind'],
  MSI: ['multi sensory', 'multisensory impairment', 'deafblind'],
  PD: ['physical', 'physical disabilities', 'cerebral palsy'],
  OTH: ['other'],
  NSA: ['no specialist assessment', 'sen support but no specialist assessment of type of need'],
  DS: ['down s syndrome', 'downs syndrome', 'downs', 'down syndrome', 'trisomy 21'],
} as const satisfies Record<NeedType, readonly string[]>;

const likelyNeeds = {
  ASD: ['asc anxiety', 'asc and anxiety', 'asd anxiety', 'asd and anxiety', 'autism anxiety', 'autism and anxiety'],
  SEMH: [
    'adhd',
    'add',
    'anxiety',
    'attachment',
    'behaviour',
    'emotional',
    'trauma',
    'odd',
    'ocd',
    'esa',
    'ebsa',
    'depression',
    'social and emotional',
    'adhd anxiety',
    'adhd and anxiety',
    'self esteem',
  ],
  MLD: [
    'learning',
    'cognition',
    'cognition and learning',
    'learning difficulties',
    'gdd',
    'global delay',
    'global developmental delay',
    'working memory',
    'c and l',
  ],
  SPLD: ['dyspraxia', 'dcd', 'literacy', 'maths', 'reading', 'spelling'],
  SLCN: ['selective mutism', 'stammer', 'eal and slcn'],
  PD: ['mobility', 'gross motor', 'fine motor', 'physical and sensory', 'epilepsy'],
  HI: ['glue ear'],
  OTH: ['medical', 'sensory', 'sensory processing', 'tourettes', 'fasd'],
} as const satisfies Partial<Record<NeedType, readonly string[]>>;

export const needWords: { sure: Meanings; likely: Meanings } = {
  sure: {
    ...group(ownNames),
    unknown: ['unknown', 'tbc', 'query', 'not known', 'to be confirmed', 'awaiting assessment'],
    none: ['none', 'n a', 'na', 'nil'],
  },
  likely: likelyNeeds,
};

function group(pairs: readonly (readonly [string, NeedType])[]): Meanings {
  const words: Record<string, readonly string[]> = {};
  for (const { code } of needTypes) {
    words[code] = [...pairs.filter(([, mine]) => mine === code).map(([word]) => word), ...sureNeeds[code]];
  }
  return words;
}

/**
 * The needs a cell names, in its order: cut at slashes, semicolons, commas and line ends. A plus or an ampersand joins
 * words of one need more often than it parts two ("speech & language", "ADHD + anxiety"), so it does not cut.
 */
export function needParts(cell: string): readonly string[] {
  return cell
    .split(/[/;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

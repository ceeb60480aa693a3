import type { LanguageTag } from '../language.ts';

interface ForbiddenWords {
  /** What such a word would tell whoever sees the message. */
  readonly tells: string;
  /** In which language it is looked for; null: in all. */
  readonly language: LanguageTag | null;
  /** Whole words, or beginnings of words where they end with `*`. */
  readonly words: readonly string[];
  /** Capitals matter: `SEN` is forbidden, `sen` is Polish for sleep. */
  readonly asWritten: boolean;
}

/**
 * What no message says, since somebody else may see it (ux.md 4.1): a kind of need, a diagnosis, a kind of plan or
 * register, behaviour, safeguarding. "Support at school" says enough.
 */
const forbiddenWords: readonly ForbiddenWords[] = [
  {
    tells: 'a kind of plan',
    language: null,
    asWritten: true,
    words: ['EHCP', 'EHCPs', 'EHC', 'EHCNA', 'IEP', 'ISP', 'ILP', 'SEN', 'SEND', 'SENCO', 'SENDIASS'],
  },
  {
    tells: 'a kind of need',
    language: null,
    asWritten: true,
    words: ['ADHD', 'ASD', 'ASC', 'SLCN', 'SEMH', 'SpLD', 'MLD', 'SLD', 'PMLD', 'MSI', 'ODD', 'PDA', 'FASD'],
  },
  {
    tells: 'a kind of plan',
    language: 'en',
    asWritten: false,
    words: [
      ...['education, health', 'special', 'annual review', 'statutory', 'plan', 'plans', 'provision'],
      ...['needs assessment', 'additional needs', 'educational needs', 'register', 'personal budget'],
    ],
  },
  {
    tells: 'a need or a diagnosis',
    language: 'en',
    asWritten: false,
    words: [
      ...['diagnos*', 'autis*', 'asperger*', 'dyslexi*', 'dyspraxi*', 'dyscalculi*', 'disorder*', 'disab*', 'syndrome'],
      ...['attention deficit', 'hyperactiv*', 'impair*', 'difficult*', 'speech and language', 'mental health', 'anxi*'],
      ...['deaf*', 'blind*', 'epilep*', 'therap*', 'psycholog*', 'psychiatr*', 'medical', 'medication'],
      ...["child's needs", 'her needs', 'his needs', 'their needs', 'your needs', "{childName}'s needs"],
    ],
  },
  {
    tells: 'behaviour or safeguarding',
    language: 'en',
    asWritten: false,
    words: [
      ...['behaviour*', 'behavior*', 'safeguarding', 'exclu*', 'suspen*', 'child protection', 'social care', 'police'],
      ...['attendance', 'abuse', 'neglect'],
    ],
  },
  {
    tells: 'a need, a plan or behaviour',
    language: 'pl',
    asWritten: false,
    words: [
      ...['diagnoz*', 'autyz*', 'autyst*', 'dysleks*', 'dyslekt*', 'niepełnosprawn*', 'zaburze*', 'orzeczeni*'],
      ...['specjaln*', 'trudności*', 'zachowani*', 'terapi*', 'psycholog*', 'zdrowi*', 'upośledz*', 'wyklucz*'],
      ...['nadpobudliw*', 'plan', 'planu', 'planie', 'planem', 'opieka społeczna', 'opieki społecznej'],
    ],
  },
  {
    tells: 'a need, a plan or behaviour',
    language: 'ur',
    asWritten: false,
    words: [
      ...['تشخیص*', 'آٹزم*', 'ڈسلیکسیا*', 'معذور*', 'خصوصی*', 'عارض*', 'بیمار*', 'نفسیات*', 'رویہ', 'رویے'],
      ...['علاج', 'ذہنی صحت', 'پلان', 'سماجی نگہداشت', 'اخراج', 'تحفظ اطفال'],
    ],
  },
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const pattern = (word: string, asWritten: boolean): RegExp => {
  const stem = word.endsWith('*');
  const text = escaped(stem ? word.slice(0, -1) : word);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${text}${stem ? '' : String.raw`(?![\p{L}\p{N}])`}`,
    asWritten ? 'u' : 'iu',
  );
};

const patterns = forbiddenWords.flatMap(({ words, ...rest }) =>
  words.map((word) => ({ ...rest, word: pattern(word, rest.asWritten) })),
);

/** The forbidden words in the text as they stand there, each with what it tells. */
export const forbiddenIn = (text: string, language: LanguageTag): readonly { word: string; tells: string }[] =>
  patterns
    .filter((each) => each.language === null || each.language === language)
    .flatMap(({ word, tells }) => {
      const found = word.exec(text);
      return found === null ? [] : [{ word: found[0], tells }];
    });

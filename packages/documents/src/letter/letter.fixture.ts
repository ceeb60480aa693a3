import { instant } from '@waymark/domain';
import type { Letter, Printing } from './letter.ts';

export const printing: Printing = { madeAt: instant('2027-03-18T09:30:00.000Z') };

/** An invitation in English, of one page. */
export const englishLetter: Letter = {
  lang: 'en-GB',
  dir: 'ltr',
  from: {
    schoolName: 'Oakfield School',
    addressLines: ['Oakfield Lane', 'Harbour Town', 'HT1 2AB'],
    phone: '01234 567890',
    email: 'senco@oakfield.example',
  },
  to: {
    name: 'Ms Adaeze Adeyemi',
    addressLines: ['Flat 3, Lighthouse Court', '12 Quay Street', 'Harbour Town', 'HT3 4CD'],
  },
  date: '18 March 2027',
  reference: 'Ref 7QX2',
  heading: 'Meeting at Oakfield School, 13 May',
  greeting: 'Dear Ms Adeyemi,',
  blocks: [
    {
      kind: 'text',
      sentences: ["Please come to a meeting about Sam's support at school.", 'We hold this meeting once a year.'],
    },
    {
      kind: 'facts',
      facts: [
        { label: 'When', value: 'Thursday 13 May 2027, 2pm to 3pm' },
        { label: 'Where', value: 'Oakfield School, Room 4' },
      ],
    },
    {
      kind: 'text',
      sentences: [
        'Please tell us by 22 April what you think.',
        'There are no right or wrong answers.',
        'You can write to us, or tell us by phone and we will write it down.',
      ],
    },
    {
      kind: 'list',
      title: 'What you can ask for',
      items: [
        'An interpreter',
        'Another day or time',
        'To bring a friend, or someone who helps you to say what matters to you and to Sam',
      ],
    },
    { kind: 'link', before: 'You can answer here:', url: 'https://meetings.waymark.example/r/k3Jd92mPqXb7' },
  ],
  closing: 'Oakfield School',
  footer: 'Annual review invitation, version 3, 18 March 2027',
};

/** The same in Polish, with the letters that it alone has. */
export const polishLetter: Letter = {
  ...englishLetter,
  lang: 'pl',
  to: { name: 'Pani Małgorzata Święcka-Żółtowska', addressLines: ['12 Quay Street', 'Harbour Town', 'HT3 4CD'] },
  date: '18 marca 2027',
  heading: 'Spotkanie w Oakfield School, 13 maja',
  greeting: 'Szanowna Pani,',
  blocks: [
    {
      kind: 'text',
      sentences: ['Zapraszamy na spotkanie o wsparciu, jakie Łukasz dostaje w szkole.', 'Zażółć gęślą jaźń.'],
    },
    { kind: 'facts', facts: [{ label: 'Kiedy', value: 'czwartek, 13 maja 2027, godz. 14:00–15:00' }] },
  ],
};

/** The same in Urdu, with names, days, hours and a telephone number that run from left to right. */
export const urduLetter: Letter = {
  ...englishLetter,
  lang: 'ur',
  dir: 'rtl',
  date: '18 مارچ 2027',
  reference: null,
  heading: 'Oakfield School میں میٹنگ، 13 مئی',
  greeting: 'محترمہ Adeyemi،',
  blocks: [
    {
      kind: 'text',
      sentences: [
        'براہِ کرم اسکول میں Sam کی مدد کے بارے میں میٹنگ میں تشریف لائیں۔',
        'ہم یہ میٹنگ سال میں ایک بار کرتے ہیں (آپ کسی دوست کو ساتھ لا سکتے ہیں)۔',
        'فون کریں: 01234 567890 یا senco@oakfield.example پر لکھیں۔',
      ],
    },
    {
      kind: 'facts',
      facts: [
        { label: 'کب', value: 'جمعرات 13 مئی 2027، دوپہر 2 بجے سے 3 بجے تک' },
        { label: 'کہاں', value: 'Oakfield School, Room 4' },
        { label: 'حوالہ', value: '۱۲۳۴' },
      ],
    },
    { kind: 'list', title: 'آپ کیا مانگ سکتے ہیں', items: ['ترجمان', 'کوئی اور دن یا وقت'] },
    { kind: 'link', before: 'یہاں جواب دیں:', url: 'https://meetings.waymark.example/r/k3Jd92mPqXb7' },
  ],
  footer: 'Annual review invitation (Urdu), version 1, 18 March 2027',
};

/** More than a page of paragraphs. */
export const longLetter: Letter = {
  ...englishLetter,
  blocks: [
    ...englishLetter.blocks,
    ...Array.from({ length: 12 }, (_, n) => ({
      kind: 'text' as const,
      sentences: [
        `Paragraph ${n + 1} tells what happens at the meeting and after it.`,
        'It is long enough for three lines of the letter, so that the page ends somewhere within the text and the next one begins with what is left of it.',
      ],
    })),
  ],
};

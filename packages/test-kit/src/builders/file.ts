import { date, newFile, type PupilFile } from '@waymark/domain';
import { aDeadline, aMeeting, aNotice } from './obligations.ts';
import { anAdult, aPupil } from './pupil.ts';

/** A child of Year 4 with SEN support and a mother who may be told. */
export const aFile = (over: Partial<PupilFile> = {}): PupilFile => ({
  ...newFile(over.pupil ?? aPupil()),
  adults: [anAdult()],
  ...over,
});

/** The same child with an EHCP, first made in February 2024 and last reviewed two years later; nothing is worked out yet. */
export const aFileWithEhcp = (over: Partial<PupilFile> = {}): PupilFile =>
  aFile({
    pupil: aPupil({ provision: 'E' }),
    ehcp: {
      planFirstMadeOn: date('2024-02-12'),
      lastReview: { meetingOn: date('2026-01-14'), decidedOn: date('2026-02-01') },
      noticeServedOn: null,
      placingLa: 'Devon',
      phaseTransfer: null,
      post16MoveOn: null,
      laTransferredOn: null,
      comment: null,
    },
    ...over,
  });

/** The same child with a review planned, its deadline open and its invitation waiting to leave. */
export const aFileWithMeeting = (over: Partial<PupilFile> = {}): PupilFile =>
  aFileWithEhcp({ meetings: [aMeeting()], deadlines: [aDeadline()], notices: [aNotice()], ...over });

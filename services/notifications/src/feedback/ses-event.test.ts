import { aPupil, newId } from '@waymark/test-kit';
import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning.ts';
import { feedbackMessageSchema, noticeOfTags } from './ses-event.ts';

const trust = newId.trust();
const notice = newId.notice();
const pupil = aPupil().id;
const staff = newId.staff();
const tagged = (tags: Record<string, string[]>, eventType = 'Delivery') => ({
  eventType,
  mail: { messageId: 'm', destination: ['a@example.org'], tags },
});
const event = tagged({ trust: [trust], subject: [`pupil-${pupil}`], notice: [notice], 'ses:source-ip': ['192.0.2.1'] });

describe('an event of SES', () => {
  it('is read from the envelope of SNS and by itself', () => {
    const envelope = { Type: 'Notification', MessageId: 's', TopicArn: 'arn', Message: JSON.stringify(event) };
    expect(feedbackMessageSchema.parse(envelope)).toEqual(event);
    expect(feedbackMessageSchema.parse(event)).toEqual(event);
  });

  it.each([[{ Message: 'hello' }], [{ Message: '{}' }], [{}], [{ ...event, mail: {} }]])('%j is refused', (body) => {
    expect(feedbackMessageSchema.safeParse(body).success).toBe(false);
  });

  it('names its message by its tags alone', () => {
    expect(noticeOfTags(event)).toEqual({
      trustId: trust,
      ref: { subject: { kind: 'pupil', pupilId: pupil }, noticeId: notice },
    });
    const ofStaff = tagged({ trust: [trust], subject: [`staff-${staff}`], notice: [notice] });
    expect(noticeOfTags(ofStaff)?.ref.subject).toEqual({ kind: 'staff', staffId: staff });
  });

  it.each([
    [{}],
    [{ trust: [trust], subject: [`pupil-${pupil}`] }],
    [{ trust: ['x'], subject: [`pupil-${pupil}`], notice: [notice] }],
    [{ trust: [trust], subject: [`parent-${pupil}`], notice: [notice] }],
    [{ trust: [trust], subject: ['pupil-'], notice: [notice] }],
  ])('tagged %j it is nobody of ours', (tags) => {
    expect(noticeOfTags(tagged(tags))).toBeNull();
  });

  it.each([
    ['Send', 'taken'],
    ['Delivery', 'delivered'],
    ['Bounce', 'person'],
    ['Complaint', 'person'],
    ['Reject', 'person'],
    ['DeliveryDelay', 'delayed'],
    ['Rendering Failure', 'person'],
    ['Subscription', 'nothing'],
    ['Open', 'nothing'],
    ['Something new', 'nothing'],
  ])('%s means %s', (eventType, kind) => {
    expect(meaningOf(tagged({}, eventType)).kind).toBe(kind);
  });

  it.each([
    ['Permanent', 'General', 'person', 'bounced'],
    ['Permanent', 'NoEmail', 'person', 'bounced'],
    ['Permanent', 'Suppressed', 'person', 'suppressed'],
    ['Permanent', 'OnAccountSuppressionList', 'person', 'suppressed'],
    ['Permanent', 'UnsubscribedRecipient', 'person', 'complained'],
    ['Permanent', 'Something new', 'person', 'bounced'],
    ['Transient', 'General', 'came-back', undefined],
    ['Transient', 'MailboxFull', 'came-back', undefined],
    ['Transient', 'CustomTimeoutExceeded', 'came-back', undefined],
    ['Transient', 'MessageTooLarge', 'person', undefined],
    ['Transient', 'ContentRejected', 'person', undefined],
    ['Transient', 'AttachmentRejected', 'person', undefined],
    ['Transient', 'Something new', 'person', undefined],
    ['Undetermined', 'Undetermined', 'person', undefined],
    ['Something new', 'General', 'person', undefined],
  ])('a bounce %s %s means %s, and of the address %s', (bounceType, bounceSubType, kind, state) => {
    const bounce = { bounceType, bounceSubType, bouncedRecipients: [{ emailAddress: 'a@example.org' }] };
    const meaning = meaningOf({ ...event, eventType: 'Bounce', bounce });
    expect(meaning.kind).toBe(kind);
    expect(meaning.kind === 'person' ? meaning.what.address?.state : undefined).toBe(state);
  });

  it.each([
    [undefined, 'complained'],
    [null, 'complained'],
    ['OnAccountSuppressionList', 'suppressed'],
  ])('a complaint of sub-type %s makes the address %s', (complaintSubType, state) => {
    const complaint = { complaintSubType, complainedRecipients: [{ emailAddress: 'a@example.org' }] };
    const meaning = meaningOf({ ...event, eventType: 'Complaint', complaint });
    expect(meaning.kind === 'person' ? meaning.what.address?.state : 'none').toBe(state);
  });

  it('a bounce that says nothing about itself is a person’s all the same', () => {
    expect(meaningOf(tagged({}, 'Bounce'))).toMatchObject({ kind: 'person', what: { state: 'BOUNCED' } });
  });
});

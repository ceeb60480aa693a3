import type { NoticeView } from '@waymark/contracts';
import { type Adult, isTemplateName, messageTemplates, type Notice, type NoticeRecipient } from '@waymark/domain';
import { reasonView } from './decision-view.ts';

/** Names for the recipients of a file's messages: for the screen only. */
export interface Names {
  readonly adults: readonly Adult[];
  readonly professionals: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

const adultName = ({ title, forename, surname, relationship }: Adult): string =>
  `${[title ?? forename, surname].filter((part) => part !== '').join(' ')} (${relationship.toLowerCase()})`;

const recipientName = (recipient: NoticeRecipient, names: Names): string => {
  switch (recipient.kind) {
    case 'adult': {
      const adult = names.adults.find(({ id }) => id === recipient.id);
      return adult === undefined ? 'an adult no longer in this file' : adultName(adult);
    }
    case 'child':
      return 'the young person herself';
    case 'professional':
      return names.professionals.get(recipient.id) ?? 'a professional no longer in the address book';
    case 'staff':
      return names.staff.get(recipient.id) ?? 'a former colleague';
  }
};

/** The title of a message's template; one that is gone keeps its code as its name. */
export const templateTitle = (template: string): string =>
  isTemplateName(template) ? messageTemplates[template].title : template;

/** A message with what it is and to whom, as the caller may see it. */
export const noticeView = (notice: Notice, names: Names, seesHolds: boolean): NoticeView => ({
  ...notice,
  reason: reasonView(notice.reason, seesHolds),
  title: templateTitle(notice.template),
  to: recipientName(notice.recipient, names),
});

import type { Contact } from '@waymark/domain';
import type { SelectOption } from '../../design/select/select.tsx';

type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly active: boolean;
  readonly roles: readonly string[];
};

/** Who can be asked to a meeting, as lists to choose from. */
export type Choices = {
  readonly heads: readonly SelectOption<string>[];
  readonly staff: readonly SelectOption<string>[];
  readonly contacts: readonly SelectOption<string>[];
  readonly nameOf: (id: string) => string;
};

const contactOption = ({ id, name, role, service, email, emailState }: Contact): SelectOption<string> => {
  const reachable = email !== null && emailState === 'ok';
  const label = [name, role].filter(Boolean).join(', ');
  return {
    value: id,
    label: reachable ? label : `${label} (no working e-mail address)`,
    disabled: !reachable,
    ...(service === '' ? {} : { group: service }),
  };
};

/** What the staff list calls whoever heads the school; `roleNames` has it, with every schema of the roles besides. */
export const headRole = 'Headteacher';
const isHead = ({ roles }: Colleague): boolean => roles.includes(headRole);

/** Colleagues who work here now, and the trust's professionals; whoever cannot be reached is named and cannot be chosen. */
export const choicesOf = (staff: readonly Colleague[], contacts: readonly Contact[]): Choices => {
  const here = staff.filter(({ active }) => active);
  const option = ({ id, name, jobTitle }: Colleague): SelectOption<string> => ({
    value: id,
    label: [name, jobTitle].filter(Boolean).join(', '),
  });
  const names = new Map<string, string>([...staff, ...contacts].map(({ id, name }) => [id, name]));
  return {
    heads: here.filter(isHead).map(option),
    staff: here.filter((one) => !isHead(one)).map(option),
    contacts: contacts.map(contactOption),
    nameOf: (id) => names.get(id) ?? 'Somebody who is no longer in the list',
  };
};

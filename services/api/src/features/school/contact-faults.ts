import type { Fault } from '@waymark/contracts';
import { type School, schoolAddressSchema } from '@waymark/domain';
import * as z from 'zod';

const addressSchema = z.email();

/** Written on one line, with digits enough to be called. */
const isPhone = (phone: string): boolean => !/\p{Cc}/u.test(phone) && phone.replaceAll(/\D/g, '').length >= 5;

/** What stands against how families are to reach a school: an address or a telephone number that is none. */
export const contactFaults = ({ replyTo, phone, address }: Pick<School, 'replyTo' | 'phone' | 'address'>): Fault[] => [
  ...(replyTo === null || addressSchema.safeParse(replyTo).success
    ? []
    : [
        {
          path: 'replyTo',
          message: 'is not an e-mail address; write it like office@school.example, or leave it empty',
        },
      ]),
  ...(phone === null || isPhone(phone)
    ? []
    : [{ path: 'phone', message: 'is not a telephone number; write it like 0117 496 0100, or leave it empty' }]),
  ...(address === null || schoolAddressSchema.safeParse(address).success
    ? []
    : [{ path: 'address', message: 'does not fit the head of a letter; write it in up to five lines of 60 letters' }]),
];

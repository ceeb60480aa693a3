import type { Adult, CourtOrder, YesNoUnknown } from '../file/index.ts';
import type { Difference } from './difference.ts';
import { keptDifference, type Offer } from './offer.ts';
import type { ContactRecord } from './records.ts';

type Said = YesNoUnknown | null | undefined;

/** T → yes, F → no, an empty cell → unknown; no such column says nothing. recipient-preview.md, "Keeping it true". */
const known = (said: Said): YesNoUnknown | undefined => (said === undefined ? undefined : (said ?? 'unknown'));

/** Court order F → none, T → alleged, an empty cell → unknown; no such column says nothing. */
const orderSaid = (said: Said): Exclude<CourtOrder['state'], 'seen'> | undefined => {
  if (said === undefined) return undefined;
  return said === 'yes' ? 'alleged' : said === 'no' ? 'none' : 'unknown';
};

/** An order once alleged or seen is a person's to take back: no export does it. */
const orderOffer = (adult: Adult, said: Said): { offer: Offer<Adult>; differences: Difference[] } => {
  const state = orderSaid(said);
  if (state === undefined || state === adult.order.state) return { offer: {}, differences: [] };
  if (adult.order.state === 'seen') {
    return {
      offer: {},
      differences: state === 'alleged' ? [] : [keptDifference('order-seen', 'order', 'seen', state)],
    };
  }
  if (adult.order.state === 'alleged') {
    return { offer: {}, differences: [keptDifference('order-taken-back', 'order', 'alleged', state)] };
  }
  return { offer: { order: { state } }, differences: [] };
};

/** What an export says of the flags that decide whether this adult may be told. */
export const flagsOffer = (adult: Adult, record: ContactRecord): { offer: Offer<Adult>; differences: Difference[] } => {
  const order = orderOffer(adult, record.courtOrder);
  const livesWith = known(record.livesWith);
  const hasCare = livesWith === undefined || livesWith === 'unknown' ? undefined : livesWith === 'yes';
  return { offer: { pr: known(record.pr), hasCare, ...order.offer }, differences: order.differences };
};
